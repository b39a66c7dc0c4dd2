import Reading

/// Lists of those present with a cross for each who came.
///
///     Ledamöter        Parti   Närv.   Tjänstgörande ersättare
///     Anna Åberg       (S)     X
///     Dan Ed           (M)             Eva Fors (M)
///
/// Who has no cross is away. The rows are told in words, as other houses print them.
///
/// Source: DOMAIN.md 3.1.
struct AttendanceTable {
  private enum Column {
    case name
    case party
    case present
    case absent
    case substitute
    /// Whose seat somebody takes: *Tjänstgör för*.
    case seat
    case other
  }

  private let heads: [(column: Column, cell: CellLine.Cell)]
  private let isOfCells: Bool

  /// The lines with the rows of such tables in words: *Anna Åberg (S)*, *Dan Ed (M), frånvarande*, *Eva
  /// Fors (M) ersätter Dan Ed (M)*.
  static func told(_ lines: [CellLine]) -> [CellLine] {
    var told = lines
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      if let end = tell(twoAt: index, of: lines, in: &told) {
        index = end - 1
        continue
      }
      guard let table = AttendanceTable(heads: lines[index]) else { continue }
      let first = index + 1 < lines.count && Self.isRest(lines[index + 1]) ? index + 2 : index + 1
      let rows = lines[first...].prefix { table.isRow($0) }
      guard rows.contains(where: { table.mark(of: $0, in: .present) == true }) else { continue }
      told[index] = CellLine(cells: [lines[index].cells[0]], block: lines[index].block)
      for row in rows.indices { told[row] = table.told(lines[row]) }
      index = rows.endIndex - 1
    }
    return told
  }

  /// Tells the rows of two such tables side by side, *Ledamöter   Närv.   Ersättare   Närv.*, whose heads
  /// stand on the line at `index`, and says where they end; `nil` when there are no two.
  private static func tell(
    twoAt index: Int, of lines: [CellLine], in told: inout [CellLine]
  ) -> Int? {
    let heads = lines[index]
    guard heads.cells.count >= 4,
      let middle = heads.cells.indices.dropFirst(2).first(where: {
        names.contains(heads.cells[$0].text.lowercased())
      }), case let isOfCells = isOfCells(heads)
    else { return nil }
    func halves(_ line: CellLine) -> [CellLine] {
      let column = heads.cells[middle].column
      let cells = line.cells.flatMap(divided)
      let end =
        isOfCells
        ? min(middle, cells.count)
        : cells.firstIndex { $0.column + 3 > column } ?? cells.count
      return [cells[..<end], cells[end...]].map {
        CellLine(cells: Array($0), block: line.block)
      }
    }
    let tables = halves(heads).compactMap { AttendanceTable(heads: $0) }
    guard tables.count == 2 else { return nil }
    let rows = lines[(index + 1)...].prefix { line in
      line.cells.contains { !$0.text.isEmpty }
        && zip(tables, halves(line)).allSatisfy { $1.isBlank || $0.isRow($1) }
    }
    guard
      rows.contains(where: { tables[0].mark(of: halves($0)[0], in: .present) == true })
    else { return nil }
    func side(_ number: Int) -> CellLine.Cell { tables[number].heads[0].cell }
    told[index] = CellLine(cells: [side(0), side(1)], block: heads.block)
    for row in rows.indices {
      let cells = zip(tables.indices, halves(lines[row])).compactMap { number, half in
        half.isBlank
          ? nil
          : tables[number].told(half).cells.first.map {
            CellLine.Cell(text: $0.text, range: $0.range, column: side(number).column)
          }
      }
      told[row] = CellLine(cells: cells, block: lines[row].block)
    }
    return rows.endIndex
  }

  /// *När-    Från-* over *var.    var.*: the second line of the heads.
  private static func isRest(_ line: CellLine) -> Bool {
    line.cells.allSatisfy { $0.text.count <= 10 && $0.text.first?.isLowercase ?? false }
  }

  /// Reads `line` as the heads of such a table; `nil` when it is none.
  private init?(heads line: CellLine) {
    guard (2...6).contains(line.cells.count),
      line.cells.contains(where: {
        $0.text.hasPrefix("När") || $0.text.hasPrefix("när") || $0.text.hasPrefix("N/F")
          || $0.text == "N"
      })
    else { return nil }
    let heads = line.cells.flatMap(Self.divided).enumerated().map { index, cell in
      (column: Self.column(cell.text.lowercased(), isFirst: index == 0), cell: cell)
    }
    guard heads.first?.column == .name,
      heads.count(where: { $0.column == .present }) == 1
    else { return nil }
    self.heads = heads
    isOfCells = Self.isOfCells(line)
  }

  /// Whether tabs divide the line, so that its cells are told by their order.
  private static func isOfCells(_ line: CellLine) -> Bool {
    line.block.kind == .tableRow
      || zip(line.cells, line.cells.dropFirst()).allSatisfy {
        $1.column == $0.column + $0.text.count + 1
      }
  }

  private static func column(_ text: String, isFirst: Bool) -> Column {
    if isFirst, names.contains(text) { return .name }
    if text.hasPrefix("parti") { return .party }
    if text.hasPrefix("närv") || text == "när-" || text.hasPrefix("n/f") || text == "n" {
      return .present
    }
    if text.hasPrefix("frånv") || text == "från-" || text == "f" { return .absent }
    if seats.contains(text) { return .seat }
    if text.hasPrefix("ersätt") || text.hasPrefix("tjänstg") || text.hasPrefix("tjg") {
      return .substitute
    }
    return .other
  }

  private static let seats: Set<String> = [
    "tjänstgör för", "tjg för", "tjänstgörande för", "ersätter", "ersättare för", "i stället för",
    "istället för", "tjänstgör i stället för", "tjänstgör istället för",
  ]

  private static let names: Set<String> = [
    "ledamöter", "ledamot", "namn", "beslutande", "ersättare", "ordinarie ledamöter",
    "ordinarie", "beslutande ledamöter", "tjänstgörande ledamöter",
  ]

  // MARK: - Rows

  private func isRow(_ line: CellLine) -> Bool {
    guard let name = line.cells.first?.text, name.first?.isUppercase ?? false,
      name.contains(" "), AttendanceTable(heads: line) == nil
    else { return false }
    let presence = cell(of: line, in: .present)?.text ?? ""
    guard presence.isEmpty || Self.isMark(presence) || Self.isNone(presence) else { return false }
    return name.hasSuffix(")") || line.cells.count > 1
  }

  /// Whether the row has a mark in `column`; `nil` when the table has no such column.
  private func mark(of line: CellLine, in column: Column) -> Bool? {
    guard heads.contains(where: { $0.column == column }) else { return nil }
    return cell(of: line, in: column).map { Self.isMark($0.text) } ?? false
  }

  private static func isMark(_ text: String) -> Bool {
    ["x", "1", "✓", "✔", "*", "ja", "n", "närv", "närv.", "närvarande"].contains(text.lowercased())
  }

  private static func isNone(_ text: String) -> Bool {
    ["-", "–", "—", "0", "nej", "f", "frånv", "frånv.", "frånvarande"].contains(text.lowercased())
  }

  private func cell(of line: CellLine, in column: Column) -> CellLine.Cell? {
    let cells = line.cells.flatMap(Self.divided)
    return cells.indices.dropFirst().first { index in
      !cells[index].text.isEmpty && self.column(of: index, cells[index]) == column
    }.map { cells[$0] }
  }

  private func column(of index: Int, _ cell: CellLine.Cell) -> Column {
    if isOfCells { return index < heads.count ? heads[index].column : .other }
    return heads.min { abs($0.cell.column - cell.column) < abs($1.cell.column - cell.column) }?
      .column ?? .other
  }

  /// `X   Eva Fors (M)`, `F   Eva Fors (M)`: a cross or a letter before a name is a cell of its own and
  /// no party.
  private static func divided(_ cell: CellLine.Cell) -> [CellLine.Cell] {
    guard ["X ", "N ", "F "].contains(where: { cell.text.hasPrefix($0) }) else { return [cell] }
    let rest = String(cell.text.dropFirst(2))
    let gap = cell.range.count - rest.utf8.count
    let middle = cell.range.start + gap
    return [
      CellLine.Cell(
        text: String(cell.text.prefix(1)),
        range: SourceRange(cell.range.start, cell.range.start + 1), column: cell.column),
      CellLine.Cell(
        text: rest, range: SourceRange(middle, cell.range.end), column: cell.column + gap),
    ]
  }

  private func told(_ line: CellLine) -> CellLine {
    let first = line.cells[0]
    var name = first.text
    if !name.hasSuffix(")"), let party = cell(of: line, in: .party)?.text {
      name += party.hasPrefix("(") ? " \(party)" : " (\(party))"
    }
    let isPresent = mark(of: line, in: .present) == true && mark(of: line, in: .absent) != true
    var text = isPresent ? name : "\(name), frånvarande"
    if let substitute = cell(of: line, in: .substitute)?.text, substitute.contains(" ") {
      text = "\(substitute) ersätter \(name)"
    } else if isPresent, let seat = cell(of: line, in: .seat)?.text, seat.contains(" ") {
      text = "\(name) ersätter \(seat)"
    }
    let range = SourceRange(first.range.start, line.cells[line.cells.count - 1].range.end)
    return CellLine(
      cells: [CellLine.Cell(text: text, range: range, column: first.column)], block: line.block)
  }
}

extension CellLine {
  /// Whether nothing stands in its cells.
  fileprivate var isBlank: Bool { cells.allSatisfy { $0.text.isEmpty } }
}
