/// The line at the top of a paper that says what the paper is.
///
/// Source: DOMAIN.md section 2.
enum Letterhead {
  /// Words that name a kind of paper by themselves.
  private static let names: [(StaticString, Document.Kind)] = [
    ("tjänsteskrivelse", .officerReport), ("tjänsteutlåtande", .officerReport),
    ("protokollsutdrag", .extract), ("utdrag ur protokoll", .extract),
    ("sammanträdesprotokoll", .minutes), ("alternativt förslag", .alternativeProposal),
  ]
  /// Words that are headings too, unless a party stands beside them after a gap.
  private static let ambiguous: [(StaticString, Document.Kind)] = [
    ("yttrande\t", .statement), ("yrkande\t", .alternativeProposal),
    ("tilläggsyrkande\t", .amendment), ("ändringsyrkande\t", .amendment),
    ("återremissyrkande\t", .alternativeProposal), ("reservation\t", .reservation),
    ("särskilt yttrande\t", .statement), ("motion\t", .memberProposal),
  ]

  /// Whether the paragraph at `index` is the letterhead of a paper.
  static func begins(_ index: Int, in flow: Flow) -> Bool { kind(of: index, in: flow) != nil }

  /// The kind of paper that the paragraph at `index` announces; `nil` when it is no letterhead.
  static func kind(of index: Int, in flow: Flow) -> Document.Kind? {
    let paragraph = flow.paragraphs[index]
    guard paragraph.marker == nil, paragraph.range.count <= 400,
      paragraph.heading == nil || paragraph.isRow
    else { return nil }
    let bytes = flow.bytes.span
    for (name, kind) in names where hasPrefix(name, in: bytes, paragraph.range) {
      let end = paragraph.range.lowerBound + name.utf8CodeUnitCount
      if end < paragraph.range.upperBound, bytes[end] == UInt8(ascii: "\t") { return kind }
      if end == paragraph.range.upperBound, !isListed(index, flow) { return kind }
      if kind == .extract, paragraph.range.count < 100,
        contains(" sammanträdesdatum", in: bytes, paragraph.range)
      {
        return kind
      }
    }
    for (name, kind) in ambiguous where hasPrefix(name, in: bytes, paragraph.range) { return kind }
    return nil
  }

  /// Whether the line stands in a list of documents: there the name of a kind is a reference.
  private static func isListed(_ index: Int, _ flow: Flow) -> Bool {
    for above in (max(0, index - 14)..<index).reversed() {
      if flow.isAfterFurniture(above + 1) { return false }
      guard let heading = flow.paragraphs[above].heading else { continue }
      return heading.kind == .basis || heading.kind == .annexes
    }
    return false
  }

  /// Whether the paragraph at `index` is the title of a motion that begins here: *Till
  /// kommunfullmäktige* stands soon below it, and a list of recipients or nothing above.
  static func beginsMotion(_ index: Int, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let paragraph = flow.paragraphs[index]
    guard paragraph.range.count <= 160, paragraph.marker == nil,
      paragraph.blankLinesBefore > 0
        || index == 0 || flow.isAfterFurniture(index),
      hasPrefix("motion", in: bytes, paragraph.range),
      flow.ending(of: paragraph.range) == .open
    else { return false }
    return flow.paragraphs[(index + 1)...].prefix(4).contains { below in
      below.range.count <= 60 && hasPrefix("till ", in: bytes, below.range)
        && contains("fullmäktige", in: bytes, below.range)
    }
  }
}
