/// Proposals that members make at the meeting under a heading that houses use for officers' too.
///
///     Förslag till beslut
///     Ordföranden Anna Åberg m.fl. (S) föreslår att nämnden beslutar enligt förvaltningens förslag.
///
/// Source: DOMAIN.md 5.1.
enum MembersProposal {
  /// Whether a sentence of `section` tells of such a proposal, and the heading does not say so.
  static func stands(in section: Section, _ context: Context) -> Bool {
    guard section.kind == .proposal || section.kind == .debate, !section.isLeadIn else {
      return false
    }
    if section.kind == .proposal, isPlay(section, context) { return true }
    guard context.has([.proposes, .moves], in: section) else { return false }
    return context.paragraphs(of: section).contains { paragraph in
      context.sentences(in: paragraph.content).prefix(3).contains { begins($0, in: context) }
    }
  }

  /// *Anna Åberg (S): Avslag på motionen*, line by line.
  private static func isPlay(_ section: Section, _ context: Context) -> Bool {
    let flow = context.flow
    guard let range = context.range(of: section), flow.firstRange(of: "): ", in: range) != nil,
      !context.paper.isDemand
    else { return false }
    return context.paragraphs(of: section).allSatisfy { isSpoken($0.content, context) }
  }

  /// Whether a member with a party stands before a colon, and nothing else does.
  private static func isSpoken(_ line: Range<Int>, _ context: Context) -> Bool {
    guard let colon = context.flow.firstRange(of: "): ", in: line) else { return false }
    let speaker = line.lowerBound..<colon.lowerBound + 1
    return speaker.count <= 60 && !NameList.isSentence(speaker, of: context)
      && context.people(in: speaker).members.contains { $0.party != nil }
  }

  /// Whether `sentence` begins with members, their parties, and that they propose or move.
  static func begins(_ sentence: Range<Int>, in context: Context) -> Bool {
    if context.paper.isDemand { return false }
    guard context.flow.has([.proposes, .moves], in: sentence) else {
      return isSpoken(sentence, context)
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
