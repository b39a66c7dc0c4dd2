/// A table in which a mark under a head says what a row chose.
///
///     Ledamot                     Parti Ja Nej Avst
///     Anna Åberg                   S    X
///     Wilhelmina Mommersteeg-Ekman KD       X
///
/// Its columns are told from where heads and cells stand on the page. As text they would be told by
/// letters, and narrow columns are not: long names push the marks out from under their heads.
struct MarkTable {
  /// The lines that are rows, the head first.
  let lines: Range<Int>
  /// Where each column but the first begins.
  private let edges: [Int]

  private static let marks: [[UInt8]] = ["X", "x", "✓", "✔", "☒"].map { Array($0.utf8) }
  /// Lines without a mark that may stand between two rows: names of several lines.
  private static let mostBetween = 2
  /// Rows with marks that make a table.
  private static let leastRows = 2

  /// The tables among `lines`, from the top down.
  static func all(in lines: [PrintedLine]) -> [MarkTable] {
    var tables: [MarkTable] = []
    var start = 0
    while let first = lines[start...].firstIndex(where: hasMark) {
      let end = end(of: lines, from: first)
      if let table = MarkTable(lines, first..<end, after: start) { tables.append(table) }
      start = end
    }
    return tables
  }

  /// Makes a table of the rows at `rows`, with its head above them but not above `start`; `nil`
  /// when they are none.
  private init?(_ lines: [PrintedLine], _ rows: Range<Int>, after start: Int) {
    let marked = lines[rows].filter(Self.hasMark)
    guard marked.count >= Self.leastRows, rows.lowerBound > start else { return nil }
    let head = lines[rows.lowerBound - 1]
    guard Self.isNear(head, lines[rows.lowerBound]) else { return nil }
    edges = Self.edges(head, marked)
    let table = rows.lowerBound - 1..<rows.upperBound
    self.lines = table.lowerBound..<Self.endWithSums(lines, table, edges)
    // Marks that share a column with words choose nothing: they are letters.
    let isTable = marked.allSatisfy { row in
      let cells = cells(row)
      let marks = cells.count { $0.count == 1 && Self.isMark($0[0]) }
      return marks == row.words.count(where: Self.isMark)
    }
    guard edges.count >= 2, isTable else { return nil }
  }

  /// The words of `line`, which is the one at `index`, by columns; `nil` when it is no row: a word
  /// stands in two of them.
  func cells(of line: PrintedLine, at index: Int) -> [[PrintedPage.Word]]? {
    guard lines.contains(index) else { return nil }
    let isCut = line.words.contains { word in
      edges.contains { word.left < $0 && word.right > $0 }
    }
    return isCut && index > lines.lowerBound ? nil : cells(line)
  }

  private func cells(_ line: PrintedLine) -> [[PrintedPage.Word]] {
    var cells = [[PrintedPage.Word]](repeating: [], count: edges.count + 1)
    for word in line.words { cells[edges.count { $0 <= word.left }].append(word) }
    return cells
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

  /// Where the table ends when the line below its rows holds a figure under each head of marks:
  /// their sums.
  private static func endWithSums(
    _ lines: [PrintedLine], _ table: Range<Int>, _ edges: [Int]
  ) -> Int {
    let end = table.upperBound
    guard end < lines.count, isNear(lines[end - 1], lines[end]) else { return end }
    let figures = lines[end].words.filter { $0.text.allSatisfy(Byte.isDigit) }
    let isSum =
      !figures.isEmpty && lines[end].words.count <= figures.count + 3
      && figures.allSatisfy { figure in edges.contains { $0 <= figure.left } }
    return isSum ? end + 1 : end
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
