/// *Votering, omröstning*: what *ja* and *nej* meant, the figures, and who voted how.
///
///     Ja-röst för förvaltningens förslag. Nej-röst för Bo Eks (M) yrkande.
///     Anna Åberg (S) och Dan Ed (V) röstar Ja (2). Bo Ek (M) röstar Nej (1).
///
/// Question, figures and names may stand under three headings: the rule reads the whole item when
/// it comes to the first section that speaks of votes.
///
/// Source: kommunallagen (2017:725) 5 kap. 67 §; DOMAIN.md 5.3.
enum VoteRule: Rule {
  static let name = "vote"

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard context.paper.canDecide, isVoting(section, context),
      section == context.item.sections.first(where: { isVoting($0, context) })
    else { return [] }
    var reader = VoteReader(context: context)
    for section in context.item.sections where isVoting(section, context) { reader.read(section) }
    let drafts = reader.finished()
    return drafts.compactMap { $0.vote(in: context).map { .vote($0) } }
      + drafts.compactMap { $0.mismatch(in: context).map { .diagnostic($0) } }
  }

  private static let cues: CueSet = [.votes, .voting, .tallyField]

  private static func isVoting(_ section: Section, _ context: Context) -> Bool {
    guard section.elsewhere == nil else { return false }
    switch section.kind {
    case .vote: return true
    case .background where context.has(.procedure) || context.has(.yrkanden): return false
    case .procedure, .decision, .other, .yrkanden, .debate, .background:
      let paragraphs = context.flow.paragraphs[section.paragraphs]
      guard let first = paragraphs.first, let last = paragraphs.last else { return false }
      return context.flow.has(cues, in: first.range.lowerBound..<last.range.upperBound)
    default: return false
    }
  }
}
