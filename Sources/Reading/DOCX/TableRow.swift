/// A row of a table that is being read.
struct TableRow {
  var cells: [RawText] = []
  var isDeleted = false

  /// A row is not spread over more places than this: a file could make it fill the memory.
  private static let mostPlaces = 200_000

  /// The row as lines: line by line, the cells separated by tabs.
  ///
  /// A row of one cell has no columns, only a frame; its paragraphs stay what they are.
  var lines: RawText {
    let columns = cells.map(\.lines)
    let height = columns.map(\.count).max() ?? 0
    guard columns.count > 1, height * columns.count <= Self.mostPlaces else {
      return cells.reduce(into: RawText()) { $0.append($1) }
    }
    let page = cells.lazy.compactMap { $0.traits.first?.page }.first
    var rows = RawText()
    for line in 0..<height {
      rows.append(Self.row(columns, line), LineTraits(kind: .tableRow, page: page))
    }
    return rows
  }

  private static func row(_ columns: [[ArraySlice<UInt8>]], _ line: Int) -> [UInt8] {
    var row: [UInt8] = []
    for (index, column) in columns.enumerated() {
      if index > 0 { row.append(Byte.tab) }
      guard line < column.count else { continue }
      row += column[line].map { $0 == Byte.tab ? Byte.space : $0 }
    }
    return row
  }
}

extension BodyReader {
  mutating func endCell() {
    guard flows.count > 1 else { return }
    let cell = flows.removeLast()
    if rows.isEmpty {
      flows[flows.count - 1].append(cell)
    } else {
      rows[rows.count - 1].cells.append(cell)
    }
  }

  mutating func endRow() {
    guard let row = rows.last else { return }
    rows[rows.count - 1] = TableRow()
    if !row.isDeleted { flows[flows.count - 1].append(row.lines) }
  }
}
