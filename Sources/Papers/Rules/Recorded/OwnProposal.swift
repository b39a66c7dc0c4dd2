/// What a body proposes to a higher one is what it decided, whatever the words: below it stands what is
/// put on record at the meeting.
///
///     Kommunstyrelsen föreslår kommunfullmäktige besluta
///     att anta planen.
///
///     Anna Åberg (S) reserverar sig mot beslutet.
enum OwnProposal {
  /// Whether `section` stands under such a heading of the paper's own body, and no other's.
  static func stands(in section: Section, _ context: Context) -> Bool {
    guard section.kind == .proposal, context.paper.canDecide, let own = context.paper.body,
      let asked = section.body, HigherBody.isAbove(asked, own),
      let heading = heading(of: section, context.flow),
      let proposer = context.flow.firstBody(in: heading)
    else { return false }
    if proposer == asked { return section.isUnderDecision }
    return (context.paper.resolved(proposer) ?? proposer) == own
  }

  /// The words above the section's own.
  private static func heading(of section: Section, _ flow: Flow) -> Range<Int>? {
    guard section.paragraphs.lowerBound > 0 else { return nil }
    return flow.paragraphs[section.paragraphs.lowerBound - 1].range
  }
}
