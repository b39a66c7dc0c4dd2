/// Counts the paragraphs of lists, and writes their markers as Word does.
struct ListLabels {
  private static let levelCount = 9
  private static let bullet = Array("•".utf8)

  private let numbering: Numbering
  /// Numbers reached, by abstract list and level: lists of the same kind count on together.
  private var counters: [Int: [Int?]] = [:]
  /// Lists that have begun; their own starts have been taken.
  private var begun: Set<Int> = []

  init(_ numbering: Numbering) { self.numbering = numbering }

  /// The marker of the next paragraph of list `listID` at `level`, with the space after it;
  /// `nil` when the list is not defined.
  mutating func next(_ listID: Int, level index: Int) -> [UInt8]? {
    guard let list = numbering.lists[listID], 0..<Self.levelCount ~= index,
      let level = level(index, of: list)
    else { return nil }
    let numbers = count(list, listID, index)
    var label =
      level.format == .bullet
      ? Self.bullet(level.pattern) : text(level, of: list, numbers)
    if level.hasSpaceAfter || level.format == .bullet, !label.isEmpty { label.append(Byte.space) }
    return label
  }

  private func level(_ index: Int, of list: Numbering.List) -> Numbering.Level? {
    list.levels[index] ?? numbering.abstractLists[numbering.abstractID(of: list)]?[index]
  }

  private func start(_ index: Int, of list: Numbering.List) -> Int {
    list.starts[index] ?? level(index, of: list)?.start ?? 1
  }

  /// Counts one paragraph on; returns the numbers of all levels.
  private mutating func count(_ list: Numbering.List, _ listID: Int, _ index: Int) -> [Int?] {
    let abstractID = numbering.abstractID(of: list)
    var numbers = counters[abstractID] ?? Array(repeating: nil, count: Self.levelCount)
    if begun.insert(listID).inserted {
      for level in list.starts.keys where 0..<Self.levelCount ~= level { numbers[level] = nil }
    }
    numbers[index] = numbers[index].map { $0 &+ 1 } ?? start(index, of: list)
    for deeper in index + 1..<Self.levelCount where restarts(deeper, after: index, in: list) {
      numbers[deeper] = nil
    }
    for higher in 0..<index where numbers[higher] == nil {
      numbers[higher] = start(higher, of: list)
    }
    counters[abstractID] = numbers
    return numbers
  }

  private func restarts(_ deeper: Int, after index: Int, in list: Numbering.List) -> Bool {
    guard let restart = level(deeper, of: list)?.restart else { return true }
    return index < restart
  }

  /// The pattern of `level` with its numbers filled in.
  private func text(_ level: Numbering.Level, of list: Numbering.List, _ numbers: [Int?]) -> [UInt8]
  {
    var label: [UInt8] = []
    var isPlaceholder = false
    for byte in level.pattern {
      let index = Int(byte) - Int(UInt8(ascii: "1"))
      if isPlaceholder, 0..<Self.levelCount ~= index, let number = numbers[index] {
        label.removeLast()
        let format = self.level(index, of: list)?.format ?? .decimal
        label += (level.isLegal ? .decimal : format).text(number)
        isPlaceholder = false
      } else {
        label.append(byte)
        isPlaceholder = byte == UInt8(ascii: "%")
      }
    }
    return label
  }

  /// Dashes stay; what other fonts have for a bullet is one.
  static func bullet(_ pattern: [UInt8]) -> [UInt8] {
    ["-", "–", "—"].map { Array($0.utf8) }.contains(pattern) ? pattern : bullet
  }
}
