/// Proposals that members make at the meeting under a heading that houses use for officers' too.
///
///     Förslag till beslut
///     Ordföranden Anna Åberg m.fl. (S) föreslår att nämnden beslutar enligt förvaltningens förslag.
///
/// Source: DOMAIN.md 5.1.
enum MembersProposal {
  /// Whether a sentence of `section` tells of such a proposal, and the heading does not say so.
  static func stands(in section: Section, _ context: Context) -> Bool {
    guard section.kind == .proposal || section.kind == .debate, !section.isLeadIn,
      context.has([.proposes, .moves], in: section)
    else { return false }
    return context.paragraphs(of: section).contains { paragraph in
      paragraph.marker == nil
        && context.sentences(in: paragraph.content).prefix(3).contains { begins($0, in: context) }
    }
  }

  /// Whether `sentence` begins with members, their parties, and that they propose or move.
  static func begins(_ sentence: Range<Int>, in context: Context) -> Bool {
    guard context.flow.has([.proposes, .moves], in: sentence), !context.paper.isDemand else {
      return false
    }
    let words = SentenceWords(sentence, in: context.flow)
    guard let verb = words.first(of: verbs, in: words.indices),
      let before = words.bytes(0..<verb),
      words.firstStem(papers, in: 0..<min(verb + 4, words.words.count)) == nil
    else { return false }
    let members = context.people(in: before).members
    guard let first = members.first, members.contains(where: { $0.party != nil }) else {
      return false
    }
    let lead = words.indices.first { words.words[$0].range.lowerBound >= first.range.lowerBound }
    return (lead ?? 0) <= 4
  }

  private static let verbs: LowerWords = ["föreslår", "föreslog", "yrkar", "yrkade", "hemställer"]
  private static let papers: [LowerWord] = [
    "motion", "medborgarförslag", "skrivelse", "initiativ", "interpellation",
  ]
}
