/// The lists of an OpenDocument text, and the markers of their items.
struct OpenDocumentLists {
  static let levelCount = 10

  /// An open list.
  private struct List {
    var style: String?
    var id: String?
    /// Whether an item has begun whose first paragraph has not come yet.
    var hasNewItem = false
    /// The number that the new item asks for.
    var startValue: Int?
  }

  /// Open lists, the innermost last; of those around a cell, a text box or a note, in turn.
  private var scopes: [[List]] = [[]]
  /// The numbers reached in the lists of each scope.
  private var numbers: [[Int?]] = [Array(repeating: nil, count: levelCount)]
  /// The numbers that lists ended with, by their ids and styles.
  private var ended: [String: [Int?]] = [:]
  private var outline: [Int?] = Array(repeating: nil, count: levelCount)

  // MARK: Structure

  /// Lists within a cell, a text box or a note have nothing to do with those around it.
  mutating func startScope() {
    scopes.append([])
    numbers.append(Array(repeating: nil, count: Self.levelCount))
  }

  mutating func endScope() {
    if scopes.count > 1 {
      scopes.removeLast()
      numbers.removeLast()
    }
  }

  mutating func startList(_ attributes: XMLAttributes) {
    let last = scopes.count - 1
    var list = List(style: attributes["style-name"] ?? scopes[last].last?.style)
    list.id = attributes["id"]
    if scopes[last].isEmpty {
      var earlier: [Int?]?
      if let id = attributes["continue-list"] { earlier = ended["#" + id] }
      if attributes["continue-numbering"] == "true" { earlier = ended[list.style ?? ""] }
      numbers[last] = earlier ?? Array(repeating: nil, count: Self.levelCount)
    }
    scopes[last].append(list)
  }

  mutating func endList() {
    let last = scopes.count - 1
    guard let list = scopes[last].popLast(), scopes[last].isEmpty else { return }
    ended[list.style ?? ""] = numbers[last]
    if let id = list.id { ended["#" + id] = numbers[last] }
  }

  mutating func startItem(_ attributes: XMLAttributes) {
    let last = scopes.count - 1
    guard !scopes[last].isEmpty else { return }
    let level = scopes[last].count - 1
    scopes[last][level].hasNewItem = true
    scopes[last][level].startValue = attributes.number("start-value")
  }

  // MARK: Markers

  /// The depth of the innermost list, from 0.
  var depth: Int { scopes[scopes.count - 1].count - 1 }

  /// The marker of the paragraph that begins, with the space after it; `nil` when it does not begin
  /// an item.
  mutating func next(_ styles: OpenDocumentStyles) -> [UInt8]? {
    let last = scopes.count - 1
    guard depth >= 0, depth < Self.levelCount, scopes[last][depth].hasNewItem else { return nil }
    let list = scopes[last][depth]
    scopes[last][depth].hasNewItem = false
    guard let levels = list.style.flatMap({ styles.lists[$0] }) else { return nil }
    return Self.marker(depth, levels, startValue: list.startValue, &numbers[last])
  }

  /// The marker of a heading of `level`, from 0; `nil` when such headings have none.
  mutating func nextHeading(_ level: Int, _ styles: OpenDocumentStyles) -> [UInt8]? {
    guard 0..<Self.levelCount ~= level, let levels = styles.lists[OpenDocumentStyles.outline]
    else { return nil }
    return Self.marker(level, levels, startValue: nil, &outline)
  }

  private static func marker(
    _ depth: Int, _ levels: [Int: OpenDocumentLevel], startValue: Int?, _ numbers: inout [Int?]
  ) -> [UInt8]? {
    guard let level = levels[depth] else { return nil }
    numbers[depth] = startValue ?? numbers[depth].map { $0 &+ 1 } ?? level.start
    for deeper in depth + 1..<levelCount { numbers[deeper] = nil }
    if level.format == .bullet { return ListLabels.bullet(level.bullet) + [Byte.space] }
    var marker = level.prefix
    switch level.format {
    case .none: break
    default:
      let first = max(0, depth - max(1, level.shownLevels) + 1)
      let shown = (first...depth).map { index in
        (levels[index]?.format ?? .decimal).text(numbers[index] ?? levels[index]?.start ?? 1)
      }
      marker += shown.filter { !$0.isEmpty }.joined(separator: [UInt8(ascii: ".")])
    }
    marker += level.suffix
    return marker.isEmpty ? nil : marker + [Byte.space]
  }
}
