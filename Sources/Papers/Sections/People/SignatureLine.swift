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

    /// Takes the title printed below the name: *Gruppledare*, *Gruppledare (C)*.
    mutating func take(title: String) {
      let bytes = title.utf8.span
      guard let code = codeAtEnd(of: 0..<bytes.count, in: bytes) else {
        role = title
        return
      }
      party = party ?? code
      let words = bytes.trimmed(0..<bytes.count - code.utf8.count - 2)
      role = words.isEmpty ? nil : bytes.string(words)
    }
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
    let columns = line.cells.filter(\.text.hasLetter)
    guard !columns.isEmpty else {
      self = .blank
      return
    }
    if let names = SignatureLine.names(columns, codes: codes) {
      self = .names(names)
      return
    }
    let text = line.text
    if let parties = SignatureLine.parties(text, codes: codes) {
      self = .parties(parties)
    } else if SignatureLine.isPlace(text) {
      self = .place
    } else {
      self = SignatureLine.isShort(columns) ? .short : .other
    }
  }

  /// The names that fill `columns`, one each or several; `nil` when anything else stands there.
  private static func names(_ columns: [CellLine.Cell], codes: PartyCodes) -> [Name]? {
    // "Anna Åberg (S), regionråd": what follows a party may be a title.
    for cells in [columns, columns.flatMap(listed)] {
      let names = cells.compactMap { name($0, codes: codes) }
      if names.count == cells.count { return names }
    }
    return introduced(columns, codes: codes)
  }

  /// The names of *Anna Åberg (S), Bo Ek (S) och Cecilia Dal (V)*, each as a column of its own.
  private static func listed(_ cell: CellLine.Cell) -> [CellLine.Cell] {
    let bytes = cell.text.utf8.span
    guard bytes.count == cell.range.end - cell.range.start else { return [cell] }
    var cells: [CellLine.Cell] = []
    var start = 0
    while let joint = joints.first(in: bytes, start..<bytes.count) {
      cells.append(cell.part(start..<joint.lowerBound + 1))
      start = joint.upperBound
    }
    return cells.isEmpty ? [cell] : cells + [cell.part(start..<bytes.count)]
  }

  private static let joints: PhraseTable = ["), ", ") och ", ") samt ", ") & "]

  /// A column that holds a name and nothing but a party or a title beside it.
  static func name(_ cell: CellLine.Cell, codes: PartyCodes) -> Name? {
    let bytes = cell.text.utf8.span
    guard let start = bytes.indices.first(where: { !isLeader(in: bytes, at: $0) }),
      case let words = start..<bytes.count, words.count <= 80,
      !hasSuffix(".", in: bytes, words) || hasSuffix("fl.", in: bytes, words),
      !hasSuffix(":", in: bytes, words),
      let name = Papers.name(in: bytes, at: start), name.words >= 2, name.words <= 4
    else { return nil }
    let members = people(in: bytes, words, codes: codes).members
    guard members.count == 1, let member = members.first, member.range.lowerBound == start,
      case let rest = member.range.upperBound..<bytes.count,
      case let party = member.party ?? party(beside: rest, in: bytes, codes),
      rest.isEmpty || besides.hasPrefix(in: bytes, rest) || party != nil
    else { return nil }
    return Name(name: member.name, party: party, role: member.role, cell: cell)
  }

  /// What may stand between a name and its party or title.
  private static let besides: PrefixList = [" (", ",", ":", " m.", " m fl", " med flera"]

  /// The one party after a name: *, Centerpartiet*, *Vänsterpartiet Granåsa*.
  private static func party(
    beside rest: Range<Int>, in bytes: Span<UInt8>, _ codes: PartyCodes
  ) -> String? {
    guard !rest.isEmpty,
      bytes.has(UInt8(ascii: ","), at: rest.lowerBound) || mayNameParties(rest, in: bytes)
    else { return nil }
    let named = Papers.parties(in: bytes, rest, codes: codes)
    if named.isEmpty { return codeAtEnd(of: rest, in: bytes) }
    return named.count == 1 ? named[0] : nil
  }

  /// *, Granåsas Framtid (GF)*: a local party with its code.
  private static func codeAtEnd(of rest: Range<Int>, in bytes: Span<UInt8>) -> String? {
    guard bytes.has(UInt8(ascii: ")"), at: rest.upperBound - 1),
      let start = bytes.lastOffset(of: UInt8(ascii: "("), in: rest),
      case let code = start + 1..<rest.upperBound - 1, (1...5).contains(code.count),
      code.allSatisfy({ bytes[$0] >= 0x80 || bytes.isUpper(at: $0) })
    else { return nil }
    return bytes.string(code)
  }

  /// Whether a dot or a line to write on stands at `offset`.
  private static func isLeader(in bytes: Span<UInt8>, at offset: Int) -> Bool {
    // Three bytes make an ellipsis.
    "._/ …".utf8.contains(bytes[offset])
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
