/// A table in which a mark under a head says what a row chose.
///
///     Ledamot                     Parti Ja Nej Avst
///     Anna Åberg                   S    X
///     Wilhelmina Mommersteeg-Ekman KD       X
///
/// Its columns are told from where heads and cells stand on the page. As text they would be told by
/// letters, and narrow columns are not: long names push the marks out from under their heads.
struct MarkTable {
  typealias Row = [[PrintedPage.Word]]

  /// The rows, by the line that each begins with, as the words of each column; the head is one.
  private(set) var rows: [Int: Row] = [:]
  /// Lines that go on in a cell of the row above them.
  private(set) var joined: Set<Int> = []
  /// Where each column but the first begins.
  private let edges: [Int]
  /// Whether it reaches the end of its page.
  private let isOpen: Bool

  private static let marks: [[UInt8]] = ["X", "x", "✓", "✔", "☒"].map { Array($0.utf8) }
  /// Lines without a mark that may stand between two rows: names of several lines.
  private static let mostBetween = 6
  /// How many lines a head has at most, and how many words.
  private static let tallestHead = 4
  private static let mostHeads = 12
  /// Lines that may stand below a table that goes on on the next page: footers.
  private static let mostBelow = 4
  /// Rows with marks that make a table.
  private static let leastRows = 2

  /// The tables among the `lines` of a page, from the top down; the first may go on with `last`, the
  /// last one of the page before.
  static func all(in lines: [PrintedLine], after last: MarkTable?) -> [MarkTable] {
    var tables: [MarkTable] = []
    var start = 0
    while let first = lines[start...].firstIndex(where: hasMark) {
      let body = first..<end(of: lines, from: first)
      let above = tables.last ?? (last?.isOpen == true ? last : nil)
      let head = head(of: lines, above: body, after: start)
      let isNew = head.map { lines[$0].words.count > above?.edges.count ?? 0 } ?? false
      let table =
        (isNew ? nil : above.flatMap { MarkTable(lines, body, goingOnWith: $0) })
        ?? head.flatMap { MarkTable(lines, body, head: $0) }
        ?? above.flatMap { MarkTable(lines, body, goingOnWith: $0) }
      if let table { tables.append(table) }
      start = body.upperBound
    }
    return tables
  }

  /// Makes a table of the rows at `body` with the head at `head`; `nil` when they are none.
  private init?(_ lines: [PrintedLine], _ body: Range<Int>, head: Int) {
    let marked = lines[body].filter(Self.hasMark)
    edges = Self.edges(lines[head], marked)
    isOpen = body.upperBound + Self.mostBelow >= lines.count
    guard marked.count >= Self.leastRows, edges.count >= 2, marked.allSatisfy(isRow) else {
      return nil
    }
    read(lines, head: head, body)
  }

  /// Makes a table of the rows at `body` with the columns of `other`, which stands above or on the
  /// page before; `nil` when they do not fit.
  private init?(_ lines: [PrintedLine], _ body: Range<Int>, goingOnWith other: MarkTable) {
    edges = other.edges
    isOpen = body.upperBound + Self.mostBelow >= lines.count
    guard lines[body].filter(Self.hasMark).allSatisfy({ isRow($0) && !isCut($0) }) else {
      return nil
    }
    read(lines, head: nil, body)
  }

  /// Whether the marks of `line` choose something: one that shares a column with words is a letter.
  private func isRow(_ line: PrintedLine) -> Bool {
    let marks = cells(line).count { $0.count == 1 && Self.isMark($0[0]) }
    return marks == line.words.count(where: Self.isMark)
  }

  private mutating func read(_ lines: [PrintedLine], head: Int?, _ body: Range<Int>) {
    var current = head ?? body.lowerBound
    if let head { rows[head] = cells(lines[head]) }
    for index in (head.map { $0 + 1 } ?? body.lowerBound)..<endWithSums(lines, body) {
      let line = lines[index]
      if isCut(line) { continue }
      let cells = cells(line)
      if index < body.lowerBound || !Self.hasMark(line) && Self.goesOn(cells, in: rows[current]) {
        for (column, cell) in cells.enumerated() { rows[current]?[column] += cell }
        joined.insert(index)
      } else {
        rows[index] = cells
        current = index
      }
    }
  }

  private func isCut(_ line: PrintedLine) -> Bool {
    line.words.contains { word in edges.contains { word.left < $0 && word.right > $0 } }
  }

  private func cells(_ line: PrintedLine) -> Row {
    var cells = Row(repeating: [], count: edges.count + 1)
    for word in line.words { cells[edges.count { $0 <= word.left }].append(word) }
    return cells
  }

  /// Whether the only cell with words goes on with that of the row above: it has one word, or begins
  /// with a small letter, as the rest of a name does. Two words may be a member who chose nothing.
  private static func goesOn(_ cells: Row, in above: Row?) -> Bool {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard filled.count == 1, let column = filled.first, above?[column].isEmpty == false,
      let first = cells[column].first?.text.first
    else { return false }
    let isWord = cells[column].allSatisfy { !$0.text.contains(where: Byte.isDigit) }
    return isWord && (cells[column].count == 1 || first | 0x20 == first && Byte.isLetter(first))
  }

  // MARK: Rows

  private static func isMark(_ word: PrintedPage.Word) -> Bool {
    word.text.count <= 3 && marks.contains { $0.elementsEqual(word.text) }
  }

  private static func hasMark(_ line: PrintedLine) -> Bool {
    line.words.count > 1 && line.words.contains(where: isMark)
  }

  /// Whether no more than a row's height lies between two lines.
  private static func isNear(_ above: PrintedLine, _ below: PrintedLine) -> Bool {
    below.middle > above.middle && below.middle - above.middle < 5 * max(above.height, below.height)
  }

  /// Where the rows that begin at `first` end: after the last with a mark.
  private static func end(of lines: [PrintedLine], from first: Int) -> Int {
    var last = first
    var index = first + 1
    while index < lines.count, index - last <= mostBetween + 1,
      isNear(lines[index - 1], lines[index])
    {
      if hasMark(lines[index]) { last = index }
      index += 1
    }
    return last + 1
  }

  /// The line nearest above `body` that has a word over each mark; those between are the rest of its
  /// cells. Prose has words over everything, but many or with commas.
  private static func head(
    of lines: [PrintedLine], above body: Range<Int>, after start: Int
  ) -> Int? {
    let marks = lines[body].flatMap { $0.words.filter(isMark) }
    var index = body.lowerBound - 1
    while index >= max(start, body.lowerBound - tallestHead), isNear(lines[index], lines[index + 1])
    {
      let words = lines[index].words
      let isHead = marks.allSatisfy { mark in
        words.contains {
          mark.left < $0.right + mark.height && mark.right > $0.left - mark.height
        }
      }
      if isHead {
        let isProse = words.contains { $0.text.last == UInt8(ascii: ",") }
        return (3...mostHeads).contains(words.count) && !isProse ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// Where the table ends when below its rows, and the rest of the last one, figures stand in
  /// columns: the sums.
  private func endWithSums(_ lines: [PrintedLine], _ body: Range<Int>) -> Int {
    var index = body.upperBound
    while index < min(lines.count, body.upperBound + Self.mostBetween),
      Self.isNear(lines[index - 1], lines[index]), !isCut(lines[index])
    {
      let figures = lines[index].words.filter { $0.text.allSatisfy(Byte.isDigit) }
      let isSum = figures.count > 0 && lines[index].words.count <= figures.count + 3
      if isSum, figures.allSatisfy({ $0.left >= edges[0] }) { return index + 1 }
      index += 1
    }
    return body.upperBound
  }

  // MARK: Columns

  /// Where columns begin: between two words of the head, where no row has a word.
  private static func edges(_ head: PrintedLine, _ rows: [PrintedLine]) -> [Int] {
    zip(head.words, head.words.dropFirst()).compactMap { word, next in
      edge(between: word, and: next, rows)
    }
  }

  /// A place in the free space nearest to where `next` begins; `nil` when there is none.
  private static func edge(
    between word: PrintedPage.Word, and next: PrintedPage.Word, _ rows: [PrintedLine]
  ) -> Int? {
    // Cells may begin left of their head, but not left of the middle of the one before.
    let low = (word.left + word.right) / 2
    let high = next.left
    let taken =
      rows.flatMap(\.words).filter { $0.left < next.right && $0.right > low }
      .map { ($0.left, $0.right) }.sorted { $0.0 < $1.0 }
    var free: [(Int, Int)] = []
    var end = low
    for (left, right) in taken {
      if left > end { free.append((end, left)) }
      end = max(end, right)
    }
    if end < next.right { free.append((end, next.right)) }
    let spaces = free.map { (max($0.0, low), min($0.1, high)) }.filter { $0.1 - $0.0 >= narrowest }
    return spaces.last.map { max($0.0, $0.1 - margin) }
  }

  /// How wide the space between columns is at least, in hundredths of a point.
  private static let narrowest = 60
  /// How far left of a column's first word it begins at most.
  private static let margin = 200
}
