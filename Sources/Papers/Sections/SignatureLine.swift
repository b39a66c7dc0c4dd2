import Reading

/// What a line can be at the end of a paper that somebody signs.
///
/// Source: DOMAIN.md 2; test list 87 and 88.
enum SignatureLine {
  /// One name.
  struct Name {
    let name: String
    var party: String?
    var role: String?
    let cell: CellLine.Cell
  }

  /// Only names, one a column.
  case names([Name])
  /// *För Moderaterna i Granåsa*.
  case parties([String])
  /// *Granåsa den 12 april 2021*.
  case place
  /// Dots and lines to write on.
  case blank
  /// A short line that may be a title: *Förvaltningschef*.
  case short
  /// Anything else.
  case other

  init(_ line: CellLine, codes: PartyCodes) {
    let cells = line.cells.filter(\.text.hasLetter).flatMap(SignatureLine.listed)
    guard !cells.isEmpty else {
      self = .blank
      return
    }
    let names = cells.compactMap { SignatureLine.name($0, codes: codes) }
    if names.count == cells.count {
      self = .names(names)
      return
    }
    let text = line.text
    if let parties = SignatureLine.parties(text, codes: codes) {
      self = .parties(parties)
    } else if SignatureLine.isPlace(text) {
      self = .place
    } else {
      self = SignatureLine.isShort(cells) ? .short : .other
    }
  }

  /// The names of *Anna Åberg (S), Bo Ek (S) och Cecilia Dal (V)*, each as a column of its own.
  private static func listed(_ cell: CellLine.Cell) -> [CellLine.Cell] {
    let bytes = Array(cell.text.utf8)
    guard bytes.count == cell.range.end - cell.range.start else { return [cell] }
    let list = bytes.span
    var cells: [CellLine.Cell] = []
    var start = 0
    while let joint = joints.first(in: list, start..<bytes.count) {
      cells.append(cell.part(start..<joint.lowerBound + 1))
      start = joint.upperBound
    }
    return cells.isEmpty ? [cell] : cells + [cell.part(start..<bytes.count)]
  }

  private static let joints: PhraseTable = ["), ", ") och ", ") samt ", ") & "]

  /// A column that holds a name and nothing but a party or a title beside it.
  private static func name(_ cell: CellLine.Cell, codes: PartyCodes) -> Name? {
    let text = cell.text.drop { "._…/ ".contains($0) }
    guard text.utf8.count <= 80, !text.hasSuffix("."), !text.hasSuffix(":") else { return nil }
    let bytes = Array(text.utf8)
    guard let name = Papers.name(in: bytes.span, at: 0), name.words >= 2, name.words <= 4 else {
      return nil
    }
    let reading = people(in: bytes.span, 0..<bytes.count, codes: codes)
    guard let member = reading.members.first, reading.members.count == 1,
      member.range.lowerBound == 0
    else { return nil }
    let rest = string(bytes.span, member.range.upperBound..<bytes.count)
    guard rest.isEmpty || rest.hasPrefix(" (") || rest.hasPrefix(",") || rest.hasPrefix(":") else {
      return nil
    }
    return Name(name: member.name, party: member.party, role: member.role, cell: cell)
  }

  /// A line that names parties and says nothing more than where.
  static func parties(_ text: String, codes: PartyCodes) -> [String]? {
    let bytes = text.utf8.span
    guard bytes.count <= 120, mayNameParties(0..<bytes.count, in: bytes) else { return nil }
    let found = Papers.parties(in: bytes, 0..<bytes.count, codes: codes)
    return found.isEmpty ? nil : found
  }

  private static func isPlace(_ text: String) -> Bool {
    text.utf8.count <= 60 && PrintedDay.hasDay(text)
  }

  private static func isShort(_ cells: [CellLine.Cell]) -> Bool {
    cells.allSatisfy { cell in
      cell.text.utf8.count <= 70 && !cell.text.hasSuffix(".") && !cell.text.hasSuffix(":")
        && !cell.text.utf8.contains(where: \.isASCIIDigit)
    }
  }
}
