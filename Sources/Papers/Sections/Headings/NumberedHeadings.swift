/// Headings of a house that numbers them.
///
///     1. Beslut
///     Taxan antas.
///
///     2. Ärendebeskrivning
///
/// A point of a list looks the same: *2. Arbetsutskottets beslut* among the papers that a decision rests
/// on. A heading has a text below it, and neither it nor its neighbour is the next of a list; and one of
/// those within an item is over a decision or a proposal.
///
/// Source: DOMAIN.md 3.3 and 3.4.
enum NumberedHeadings {
  /// The paragraphs that are such headings, and what each says.
  static func headings(
    of paragraphs: [Flow.Paragraph], in bytes: Span<UInt8>
  ) -> [(index: Int, heading: Heading)] {
    var found: [(index: Int, heading: Heading)] = []
    // Those of the item at hand, until one of them says what they are.
    var waiting: [(index: Int, heading: Heading)] = []
    var isSettled = false
    for index in paragraphs.indices {
      if paragraphs[index].header != nil {
        waiting = []
        isSettled = false
      }
      guard let heading = heading(at: index, of: paragraphs, in: bytes) else { continue }
      waiting.append((index, heading))
      if heading.kind == .decision || heading.kind == .proposal { isSettled = true }
      guard isSettled else { continue }
      found += waiting
      waiting = []
    }
    return found
  }

  private static let longest = 60

  private static func heading(
    at index: Int, of paragraphs: [Flow.Paragraph], in bytes: Span<UInt8>
  ) -> Heading? {
    let line = paragraphs[index]
    guard let marker = line.marker, let ordinal = marker.ordinal, !marker.hasAtt,
      line.content.count <= longest, !line.isRow, index + 1 < paragraphs.count,
      !isNext(paragraphs[index + 1], after: ordinal), paragraphs[index + 1].heading == nil,
      paragraphs[index + 1].header == nil,
      line.blankLinesBefore > 0 || index == 0 || paragraphs[index - 1].marker?.ordinal == nil,
      let heading = Heading(in: bytes, line.content), heading.inlineOffset == nil,
      !heading.isLeadIn
    else { return nil }
    switch heading.kind {
    case .decision, .proposal, .background, .earlier, .debate, .yrkanden, .procedure, .vote,
      .reservations, .basis, .recipients:
      return heading
    default: return nil
    }
  }

  /// Whether the list goes on.
  private static func isNext(_ paragraph: Flow.Paragraph, after ordinal: Int) -> Bool {
    paragraph.marker?.ordinal == ordinal + 1
  }
}
