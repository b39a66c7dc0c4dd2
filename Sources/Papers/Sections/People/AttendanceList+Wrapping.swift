extension AttendanceList {
  private static func isTitle(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8)
    return role(in: bytes.span, at: 0) != nil
  }

  /// A line may end in the middle of a list, or of a name.
  static func goesOn(_ text: String, in next: String) -> Bool {
    if isWithinName(text, before: next) { return true }
    if text.hasSuffix("-"), text.dropLast().last?.isLetter ?? false,
      next.first?.isUppercase ?? false
    {
      return true
    }
    if text.hasSuffix("en"),
      case let space = text.utf8.lastIndex(of: UInt8(ascii: " ")),
      case let last = text[(space.map { text.utf8.index(after: $0) } ?? text.startIndex)...],
      last.first?.isLowercase ?? false, isTitle(last)
    {
      return true
    }
    return [",", " för", " och", " ersätter", " samt", " av", " istf", "§", "§§"].contains {
      text.hasSuffix($0)
    }
  }

  /// *…, Bo Ek (M) och Cecilia ⏎ Dal (V)*: a first name alone ends the line, and the rest of a name
  /// begins the next. Before a whole name the word is the employer of the one named before, unless
  /// the line is a list of nothing but names.
  private static func isWithinName(_ text: String, before next: String) -> Bool {
    guard let last = text.split(separator: " ").last, last.first?.isUppercase ?? false,
      last.count > 2, last.allSatisfy({ $0.isLetter || $0 == "-" }), !isTitle(last)
    else { return false }
    let isRest = next.prefix { $0 != "(" && $0 != "," }.split(separator: " ").count == 1
    guard isRest || isOfNames(text.dropLast(last.count)) else { return false }
    return text.utf8.count == last.utf8.count
      || [", \(last)", " och \(last)", " samt \(last)"].contains { text.hasSuffix($0) }
  }

  /// *Anna Åberg, Bo Ek,*: at least two names, and nothing else.
  private static func isOfNames(_ text: Substring) -> Bool {
    let names = text.split(separator: ",").map { $0.split(separator: " ") }.filter { !$0.isEmpty }
    return names.count >= 2
      && names.allSatisfy { words in
        words.count >= 2 && words.allSatisfy { $0.first?.isUppercase ?? false }
      }
  }

  /// *Bo Ek, ersättare för ⏎ Cecilia Dal* beside another column: the cell goes on in the one below it.
  static func withWholeCells(_ lines: [CellLine]) -> [CellLine] {
    var whole = lines
    for index in whole.indices.dropLast() where whole[index].cells.count > 1 {
      for (place, cell) in whole[index].cells.enumerated() where isOpen(cell) {
        var below = whole[index + 1].cells
        guard let next = below.firstIndex(where: { abs($0.column - cell.column) <= 1 }),
          below[next].text.first?.isUppercase ?? false
        else { continue }
        var cells = whole[index].cells
        cells[place] = CellLine.Cell(
          text: "\(cell.text) \(below[next].text)", range: cell.range, column: cell.column)
        below.remove(at: next)
        whole[index] = CellLine(cells: cells, block: whole[index].block)
        whole[index + 1] = CellLine(cells: below, block: whole[index + 1].block)
      }
    }
    return whole
  }

  private static func isOpen(_ cell: CellLine.Cell) -> Bool {
    [" för", " ersätter", " istf"].contains { cell.text.hasSuffix($0) }
  }

  /// *Ann- Marie*: the space is a converter's.
  static func withClosedHyphens(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "-")), text.contains("- ") else { return text }
    var closed = ""
    var rest = text[...]
    while let gap = rest.firstRange(of: "- ") {
      let isName =
        rest[gap.upperBound...].first?.isUppercase ?? false
        && rest[..<gap.lowerBound].last?.isLowercase ?? false
      closed += rest[..<gap.lowerBound] + (isName ? "-" : "- ")
      rest = rest[gap.upperBound...]
    }
    return closed + rest
  }
}
