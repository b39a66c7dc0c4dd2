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
      if end == paragraph.range.upperBound || bytes[end] == UInt8(ascii: "\t")
        || (bytes[end] == UInt8(ascii: " ") && paragraph.range.count < 60)
      {
        return kind
      }
    }
    for (name, kind) in ambiguous where hasPrefix(name, in: bytes, paragraph.range) { return kind }
    return nil
  }
}
