import Reading

/// Lists of people side by side, with their heads on one line.
///
///     Ledamöter             Ersättare
///     Anna Åberg (S)        Eva Fors (C)
///     Bo Ek (M)
///
/// Source: DOMAIN.md 3.1.
struct AttendanceColumns {
  /// One column, read from the top down.
  struct List {
    let label: AttendanceLabel
    let start: Int
    fileprivate(set) var values: [CellLine.Cell] = []

    /// A line that holds no whole name goes on with the one above: *tjänstgör för Dan ⏎ Ed (XP)*.
    fileprivate mutating func add(_ cell: CellLine.Cell) {
      let words = cell.text.prefix { $0 != "(" }.split(separator: " ")
      guard words.count < 2, let last = values.popLast() else { return values.append(cell) }
      values.append(
        CellLine.Cell(
          text: "\(last.text) \(cell.text)",
          range: SourceRange(last.range.start, cell.range.end), column: last.column))
    }
  }

  private(set) var lists: [List] = []

  /// How far to the left of its head a name may begin.
  private static let reach = 3

  /// Reads `heads` as the heads of two or more columns; `nil` when the line is none.
  init?(heads: CellLine) {
    for cell in heads.cells where cell.text.hasLetter {
      guard let found = AttendanceLabel.leading(cell.text), found.rest.isEmpty,
        [.deciding, .substitutes, .others, .absent].contains(found.label),
        !heads.cells.contains(where: { $0 != cell && $0.text == cell.text })
      else { return nil }
      lists.append(List(label: found.label, start: cell.column))
    }
    guard lists.count > 1 else { return nil }
  }

  /// Takes the names of `line` into the columns; `false` when the line is below the lists.
  mutating func take(_ line: CellLine) -> Bool {
    var cells = line.cells[...]
    if let first = cells.first, AttendanceLabel.leading(first.text) != nil {
      // *Beslutande*, to the left of the lists, says of all of them what the heads say of each.
      guard lists.first.map({ first.column + AttendanceColumns.reach < $0.start }) ?? false,
        AttendanceLabel.leading(first.text)?.label == .deciding, cells.count > 1
      else { return false }
      cells = cells.dropFirst()
    }
    for cell in cells.flatMap(divided) {
      let index = lists.lastIndex { $0.start <= cell.column + AttendanceColumns.reach }
      guard let index else { return false }
      lists[index].add(cell)
    }
    return true
  }

  /// A name that runs up to the next column leaves two spaces or one: the cell is cut where the
  /// column begins.
  private func divided(_ cell: CellLine.Cell) -> [CellLine.Cell] {
    let letters = Array(cell.text)
    for list in lists.dropFirst() where list.start > cell.column + AttendanceColumns.reach {
      let offset = list.start - cell.column
      guard offset < letters.count, offset >= 2, letters[offset].isUppercase,
        letters[offset - 1] == " ", letters[offset - 2] == " "
      else { continue }
      let rest = String(letters[offset...])
      let first = String(letters[..<offset])
      let middle = cell.range.start + first.utf8.count
      return [
        CellLine.Cell(
          text: first, range: SourceRange(cell.range.start, middle), column: cell.column),
        CellLine.Cell(
          text: rest, range: SourceRange(middle, cell.range.end), column: list.start),
      ]
    }
    return [cell]
  }
}
