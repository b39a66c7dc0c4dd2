/// The labels to the left of the lists on a first page, where one may take several lines:
///
///     Beslutande och      Anna Åberg (S)
///     tjänstgörande       Bo Ek (M)
///     ersättare           Cecilia Dal (V)
///
/// Source: DOMAIN.md 3.1.
enum LabelColumn {
  /// The lines with each label whole on its first line, as cells of their own are read.
  static func joined(_ lines: [CellLine]) -> [CellLine] {
    var joined = lines
    var index = 0
    while index < joined.count {
      let rest = continuation(of: index, in: joined)
      if !rest.isEmpty, let first = joined[index].cells.first {
        let words = ([index] + rest).compactMap { joined[$0].cells.first?.text }
        let whole = CellLine.Cell(
          text: words.joined(separator: " "), range: first.range, column: first.column)
        joined[index] = CellLine(
          cells: [whole] + joined[index].cells.dropFirst(), block: joined[index].block)
        for line in rest {
          joined[line] = CellLine(
            cells: Array(joined[line].cells.dropFirst()), block: joined[line].block)
        }
      }
      index += 1 + rest.count
    }
    return joined
  }

  /// The lines below `index` whose first cells make one label together with its own.
  private static func continuation(of index: Int, in lines: [CellLine]) -> [Int] {
    guard let first = lines[index].cells.first, first.text.utf8.count <= 40,
      lines[index].cells.count > 1, AttendanceLabel.leading(first.text) != nil
    else { return [] }
    var words = first.text
    var found: [Int] = []
    for below in lines.indices.dropFirst(index + 1).prefix(3) {
      guard let next = lines[below].cells.first, next.column == first.column,
        next.text.utf8.count <= 30, next.text.first?.isLowercase ?? false
      else { break }
      words += " " + next.text
      found.append(below)
    }
    guard !found.isEmpty, let label = AttendanceLabel.leading(words), label.rest.isEmpty else {
      return []
    }
    return found
  }
}
