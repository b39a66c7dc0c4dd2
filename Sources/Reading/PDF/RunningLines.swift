/// Which lines of the pages are running headers and footers, told by repetition and place.
///
/// A line is running when it stands at an edge of its page with nothing but running lines outside
/// it, and the same words stand at the same height of other pages; numbers may grow with the page.
/// Where it stands first it is kept as text: it may be the only place that tells what the paper is.
struct RunningLines {
  /// A line's words and height.
  private struct Key: Hashable {
    let words: [UInt8]
    let height: Int
  }

  /// For each page and each of its lines, whether the line is running.
  private(set) var isRunning: [[Bool]]

  /// How far the same line may stand up or down from page to page, in hundredths of a point.
  private static let tolerance = 400

  init(of pages: [PrintedPage], _ lines: [[PrintedLine]]) {
    isRunning = lines.map { [Bool](repeating: false, count: $0.count) }
    guard pages.count > 1 else { return }
    var places: [Key: [Int]] = [:]
    for (page, lines) in lines.enumerated() {
      for line in lines
      where RunningLines.isAtEdge(line, of: pages[page], isTop: true)
        || RunningLines.isAtEdge(line, of: pages[page], isTop: false)
      {
        for key in RunningLines.keys(of: line, on: page) {
          if places[key]?.last != page { places[key, default: []].append(page) }
        }
      }
    }
    let needed = pages.count <= 4 ? 2 : max(3, pages.count * 3 / 10)
    for (page, lines) in lines.enumerated() {
      for isTop in [true, false] {
        for index in isTop ? Array(lines.indices) : lines.indices.reversed() {
          guard RunningLines.isAtEdge(lines[index], of: pages[page], isTop: isTop) else { break }
          let found = RunningLines.pages(of: lines[index], on: page, in: places)
          guard found.count >= needed else { break }
          if found.contains(where: { $0 < page }) { isRunning[page][index] = true }
        }
      }
    }
  }

  private static func isAtEdge(
    _ line: PrintedLine, of page: PrintedPage, isTop: Bool
  ) -> Bool {
    isTop ? line.middle * 50 < page.height * 22 : line.middle * 50 > page.height * 82
  }

  /// The pages on which the same line stands, `page` among them.
  private static func pages(
    of line: PrintedLine, on page: Int, in places: [Key: [Int]]
  ) -> Set<Int> {
    var pages: Set<Int> = [page]
    for key in keys(of: line, on: page) {
      for step in -1...1 {
        pages.formUnion(places[Key(words: key.words, height: key.height + step)] ?? [])
      }
    }
    return pages
  }

  /// The words as they are, and with the first and the last short number as its distance from the
  /// page's number: `2 (5)`, `Protokoll 6, sida 2`.
  ///
  /// The number of a § grows too, but is none of the page.
  private static func keys(of line: PrintedLine, on page: Int) -> [Key] {
    let words = line.plain
    let height = line.top / tolerance
    let exact = Key(words: words, height: height)
    guard !words[...].holds([0xC2, 0xA7]), words.contains(where: Byte.isDigit) else {
      return [exact]
    }
    let numbers = RunningLines.numbers(in: words)
    let ends = [numbers.first, numbers.last].compactMap(\.self)
    return [exact] + ends.map { Key(words: relative(words, at: $0, to: page), height: height) }
  }

  /// Where numbers of one to three digits stand.
  private static func numbers(in words: [UInt8]) -> [Range<Int>] {
    var numbers: [Range<Int>] = []
    var index = 0
    while index < words.count {
      let end = words[index...].firstIndex { !Byte.isDigit($0) } ?? words.count
      if (1...3).contains(end - index) { numbers.append(index..<end) }
      index = max(end, index + 1)
    }
    return numbers
  }

  private static func relative(_ words: [UInt8], at place: Range<Int>, to page: Int) -> [UInt8] {
    let number = words[place].reduce(0) { $0 * 10 + Int($1 & 15) }
    return words[..<place.lowerBound] + Array("#\(number - page)".utf8)
      + words[place.upperBound...]
  }
}
