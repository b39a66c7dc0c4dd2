/// *Deltar inte i beslutet*: somebody who chooses not to decide, without jäv and without a vote.
///
///     Anna Åberg (S) deltar inte i beslutet.
///
/// Source: DOMAIN.md 5.6.
enum NonParticipationRule: Rule {
  static let name = "nonParticipation"

  private static let silent: [Section.Kind] = [
    .contents, .title, .recipients, .basis, .annexes, .metadata, .appeal, .proposal, .preamble,
    .background, .earlier, .recusals,
  ]
  private static let words: PhraseTable = [
    "inte i beslut", "ej i beslut", "från att delta", "inte i avgörandet", "ej i avgörandet",
    "avstår från deltagande", "inte delta i beslut", "inte deltar i beslut", "ej deltar i beslut",
    "inte deltog i beslut", "inte i ärendets avgörande", "ej i ärendets avgörande",
    "inte deltagit i beslut", "ej deltagit i beslut", "i beslutet deltar inte",
    "i beslutet deltog inte", "i beslutet deltar ej", "i beslutet deltog ej",
  ]

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard !silent.contains(section.kind) || OwnProposal.stands(in: section, context),
      let range = context.range(of: section)
    else { return [] }
    let flow = context.flow
    let isOwn = section.kind == .nonParticipation
    guard isOwn || flow.has([.partakes], in: range) else { return [] }
    let sentences = context.paragraphs(of: section).flatMap { context.sentences(in: $0.content) }
    return sentences.flatMap { sentence -> [Finding] in
      let says = flow.firstRange(ofAny: words, in: sentence)
      let isList = isOwn && says == nil && !NameList.isSentence(sentence, of: context)
      guard says != nil || isList, flow.first(.recusal, in: sentence) == nil else { return [] }
      return persons(sentence, isList: isList, context)
    }
  }

  private static func persons(
    _ sentence: Range<Int>, isList: Bool, _ context: Context
  ) -> [Finding] {
    let flow = context.flow
    var range = sentence
    // "Följande deltar inte i beslutet: Anna Åberg (S) och Bo Ek (M)."
    if !isList, flow.contains(any: ["följande"], in: sentence),
      let colon = flow.firstRange(of: ": ", in: sentence)
    {
      range = colon.upperBound..<sentence.upperBound
    } else if !isList, let verb = flow.first(.partakes, in: sentence), verb > sentence.lowerBound,
      // "I beslutet deltar inte Anna Åberg (S)": the names come after.
      !hasPrefix("i beslutet ", in: flow.bytes.span, sentence)
    {
      range = sentence.lowerBound..<verb
    }
    return context.named(in: range, rule: name).persons.map { .nonParticipation($0) }
  }
}
