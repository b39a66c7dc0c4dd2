/// The text of printed pages, line by line, with what is known of each line.
struct PageText {
  private(set) var raw = RawText()
  let pageCount: Int
  /// Pages without any word, counted from 1.
  private(set) var emptyPages: [Int] = []
  /// Pages whose words are none, counted from 1, with their scores.
  private(set) var illegiblePages: [(page: Int, score: Int)] = []

  /// The last table of marks on the page before.
  private var lastTable: MarkTable?

  /// The most blank lines that a gap on the page gives.
  private static let mostBlankLines = 5

  init(of pages: [PrintedPage]) {
    pageCount = pages.count
    let lines = pages.map { page in
      ProseColumns.ordered(PrintedLine.all(of: page.words.filter { !$0.isTurned }))
    }
    let running = RunningLines(of: pages, lines)
    let legibilities = pages.map { page in
      page.words.reduce(into: Legibility()) { $0.add($1.text) }
    }
    let whole = legibilities.reduce(into: Legibility()) { $0.add($1) }
    for (index, page) in pages.enumerated() {
      if page.words.isEmpty { emptyPages.append(index + 1) }
      let legibility = legibilities[index]
      // A page with a few words is judged with the others.
      let isIllegible = legibility.score == nil ? whole.isTooLow : legibility.isTooLow
      if isIllegible, let score = legibility.score ?? whole.score {
        illegiblePages.append((index + 1, score))
      }
      write(page, lines[index], running.isRunning[index], number: index + 1, isIllegible)
    }
  }

  private mutating func write(
    _ page: PrintedPage, _ lines: [PrintedLine], _ running: [Bool], number: Int,
    _ isIllegible: Bool
  ) {
    let left = lines.map(\.left).min() ?? 0
    let letterWidth = page.letterWidth
    let tables = MarkTable.all(in: lines, after: lastTable)
    lastTable = tables.last
    var previous: PrintedLine?
    for (index, (line, isRunning)) in zip(lines, running).enumerated() {
      if tables.contains(where: { $0.joined.contains(index) }) {
        previous = line
        continue
      }
      var traits = LineTraits(page: number)
      if let previous {
        for _ in 0..<PageText.blankLines(between: previous, and: line) { raw.end(traits) }
      }
      traits.part = isIllegible ? .illegible : isRunning ? .running : .text
      if let row = tables.lazy.compactMap({ $0.rows[index] }).first {
        traits.kind = .tableRow
        PrintedLine.write(row, to: &raw.bytes)
      } else {
        let below = index + 1 < lines.count ? lines[index + 1] : nil
        line.write(
          to: &raw.bytes, left: left, letterWidth: letterWidth,
          isSpread: line.isSpread(beside: previous) || line.isSpread(beside: below))
      }
      raw.end(traits)
      previous = line
    }
    // Stamps along the margin are no part of any line.
    let turned = page.words.filter(\.isTurned)
    if !turned.isEmpty {
      raw.bytes += turned.map(\.text).joined(separator: [Byte.space])
      raw.end(LineTraits(page: number, part: .running))
    }
  }

  /// How many blank lines the gap makes; upwards, at a new column, one.
  private static func blankLines(between above: PrintedLine, and below: PrintedLine) -> Int {
    let distance = (below.middle - above.middle) / 2
    let height = max(above.height, below.height)
    if distance < 0 { return 1 }
    guard distance * 100 > height * 185 else { return 0 }
    return min(mostBlankLines, max(1, (distance + height / 2) / height - 1))
  }
}
