/// A cell of a table.
struct TableCell {
  var text: RawText
  /// How many columns it spans.
  var columns = 1
  /// Whether a cell above or before it spans its place.
  var isCovered = false
}

/// A row of a table that is being read.
struct TableRow {
  var cells: [TableCell] = []
  var isDeleted = false

  /// A row is not spread over more places than this: a file could make it fill the memory.
  private static let mostPlaces = 200_000

  /// The row as lines: line by line, the cells separated by tabs.
  ///
  /// A row of one cell has no columns, only a frame; its paragraphs stay what they are. A cell that
  /// spans several of the table's `width` columns is followed by empty ones.
  func lines(width: Int) -> RawText {
    let columns = spread(over: width)
    let height = columns.lazy.map(\.text.lineCount).max() ?? 0
    guard columns.count > 1, height * columns.count <= Self.mostPlaces else { return stacked }
    let first = cells.lazy.compactMap(\.text.traits.first).first
    var rows = RawText()
    // Where the next line of each cell begins.
    var starts = [Int](repeating: 0, count: columns.count)
    for _ in 0..<height {
      for index in columns.indices {
        if index > 0 { rows.bytes.append(Byte.tab) }
        starts[index] = Self.write(columns[index].text.bytes, from: starts[index], to: &rows.bytes)
      }
      rows.end(LineTraits(kind: .tableRow, page: first?.page, region: first?.region ?? []))
    }
    return rows
  }

  /// The cells one after another.
  var stacked: RawText { cells.reduce(into: RawText()) { $0.append($1.text) } }

  /// Whether the cells hold parts of a page, and not values: headings, or tables of their own.
  var isPage: Bool {
    cells.contains { $0.text.traits.contains { [.heading, .tableRow].contains($0.kind) } }
  }

  /// The cells with empty ones for the columns that they span, `width` at most; what stands
  /// covered at the end is left out.
  ///
  /// Grids drawn by hand make cells span columns that no other row has: a row that is as long as
  /// the longest stays as it is.
  private func spread(over width: Int) -> [TableCell] {
    var cells = self.cells
    while cells.count > 1, cells[cells.count - 1].isCovered { cells.removeLast() }
    var missing = width - cells.count
    guard missing > 0, cells.count > 1 else { return cells }
    var spread: [TableCell] = []
    for (index, cell) in cells.enumerated() {
      spread.append(cell)
      guard index < cells.count - 1, cell.columns > 1 else { continue }
      let count = min(missing, cell.columns - 1)
      spread += repeatElement(TableCell(text: RawText(), isCovered: true), count: count)
      missing -= count
    }
    return spread
  }

  /// Writes the line of `cell` that begins at `start`; returns where the next one does.
  private static func write(
    _ cell: [UInt8], from start: Int, to row: inout [UInt8]
  ) -> Int {
    var index = start
    while index < cell.count, cell[index] != Byte.newline {
      row.append(cell[index] == Byte.tab ? Byte.space : cell[index])
      index += 1
    }
    return index + 1
  }
}

/// A table that is being read.
struct Table {
  /// Columns that one cell may span, and those of a row in which cells from above count; a file
  /// could make more fill the memory.
  private static let widestSpan = 100
  private static let widestRow = 500

  private(set) var rows: [TableRow] = []
  /// The row that is being read.
  var row = TableRow()
  /// For each column, how many more rows a cell above covers.
  private var covered: [Int: Int] = [:]

  mutating func startRow() { row = TableRow() }

  /// Adds a cell whose neighbours may not tell of the columns that it spans.
  mutating func add(_ text: RawText, columns: Int) {
    row.cells.append(TableCell(text: text, columns: max(1, min(columns, Self.widestSpan))))
  }

  /// Adds a cell in the first place of the row that no cell from above covers.
  mutating func add(_ text: RawText, columns: Int, rows: Int) {
    while covered[row.cells.count] != nil { addCovered(count: 1) }
    let columns = max(1, min(columns, Self.widestSpan))
    if rows > 1, row.cells.count < Self.widestRow {
      for column in row.cells.count..<row.cells.count + columns { covered[column] = rows }
    }
    row.cells.append(TableCell(text: text))
    addCovered(count: columns - 1)
  }

  /// Adds places that another cell covers.
  mutating func addCovered(count: Int) {
    let count = max(0, min(count, Self.widestSpan))
    row.cells += repeatElement(TableCell(text: RawText(), isCovered: true), count: count)
  }

  mutating func endRow() {
    for (column, rows) in covered { covered[column] = rows > 1 ? rows - 1 : nil }
    if !row.isDeleted { rows.append(row) }
    row = TableRow()
  }

  /// The table as lines; where tables lay out pages, a row that does so is no row.
  func lines(mayBePage: Bool) -> RawText {
    let width = rows.lazy.map(\.cells.count).max() ?? 0
    return rows.reduce(into: RawText()) { text, row in
      text.append(mayBePage && row.isPage ? row.stacked : row.lines(width: width))
    }
  }
}
