/// *Jäv*: somebody who may not take part because the matter concerns them.
///
///     Anna Åberg (S) deltar inte i handläggningen på grund av jäv.
///
/// Source: kommunallagen (2017:725) 5 kap. 47 § and 6 kap. 28 §; DOMAIN.md 5.6.
enum RecusalRule: Rule {
  static let name = "recusal"

  private static let silent: [Section.Kind] = [
    .contents, .title, .recipients, .basis, .annexes, .metadata, .appeal, .proposal, .preamble,
  ]
  /// Where only what is told in the present tense happens at the meeting.
  private static let accounts: [Section.Kind] = [.background, .earlier]

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard !silent.contains(section.kind) || OwnProposal.stands(in: section, context),
      let range = context.range(of: section)
    else { return [] }
    let isOwn = section.kind == .recusals
    guard isOwn || context.flow.has([.recusal], in: range) else { return [] }
    let sentences = context.paragraphs(of: section).flatMap { context.sentences(in: $0.content) }
    let isAccount = accounts.contains(section.kind)
    let telling = sentences.filter { sentence in
      tells(sentence, isOwn: isOwn, context)
        && (!isAccount || context.flow.contains(any: ["deltar", "anmäler"], in: sentence))
    }
    if telling.isEmpty, isOwn { return list(sentences, context) }
    return unique(telling.flatMap { recusals(in: $0, context) })
  }

  private static let acts: PhraseTable = [
    "anmäl", "deltar", "deltog", "deltagit", "lämna", "tjänstgör", "avstår", "jävig", "hinder",
    "närvar", "ersätt",
  ]

  /// *Nämnden bedömer att Anna Åberg (S) inte är jävig.*
  private static let denials: PhraseTable = [
    "inte är jäv", "inte jäv", "ej är jäv", "ej jäv", "inget jäv", "ingen jäv",
    "jäv inte föreligg", "jäv ej föreligg",
  ]

  private static func tells(_ sentence: Range<Int>, isOwn: Bool, _ context: Context) -> Bool {
    let flow = context.flow
    if flow.has([.recusal], in: sentence) {
      return flow.contains(any: acts, in: sentence) && !flow.contains(any: denials, in: sentence)
    }
    guard isOwn else { return false }
    return flow.contains(
      any: [
        "deltar inte", "deltar ej", "deltog inte", "deltog ej", "lämnar lokalen",
        "lämnade lokalen", "lämnar sammanträdet", "lämnar rummet",
      ], in: sentence)
  }

  private static func recusals(in sentence: Range<Int>, _ context: Context) -> [Finding] {
    let items = items(in: sentence, context)
    return context.named(in: concerned(sentence, context.flow), rule: name).persons.map {
      .recusal(Item.Recusal(person: $0, items: items))
    }
  }

  /// The part of the sentence that names those concerned: not those who take their seats.
  private static func concerned(_ sentence: Range<Int>, _ flow: Flow) -> Range<Int> {
    if let serves = flow.firstRange(ofAny: ["tjänstgör ", "ersätter "], in: sentence) {
      let rest = serves.upperBound..<sentence.upperBound
      if let other = flow.firstRange(
        ofAny: [" för ", " istället för ", " i stället för "], in: rest)
      {
        return other.upperBound..<sentence.upperBound
      }
      let isAfter = flow.first(.recusal, in: sentence).map { $0 < serves.lowerBound } ?? false
      if isAfter { return sentence.lowerBound..<serves.lowerBound }
    }
    let end = flow.firstRange(
      ofAny: [
        " ersätts av ", " ersattes av ", "ordförandeskapet till ", "klubban till ", " varvid ",
        " varpå ",
      ], in: sentence)?.lowerBound
    return sentence.lowerBound..<(end ?? sentence.upperBound)
  }

  /// *Jäv under paragraf 313*: the other item that it concerns; `nil` for this one.
  private static func items(in sentence: Range<Int>, _ context: Context) -> String? {
    let flow = context.flow
    guard
      let sign = flow.firstRange(
        ofAny: ["§§ ", "§ ", "§", "paragraf ", "paragraferna "], in: sentence)
    else { return nil }
    let bytes = flow.bytes.span
    let start = bytes.blanksEnd(from: sign.upperBound)
    let end = bytes.digitsEnd(from: start)
    guard end > start,
      !flow.contains(any: ["kap", "lag"], in: sign.lowerBound..<min(end + 20, sentence.upperBound))
    else { return nil }
    let number = bytes.string(start..<end)
    return number == context.item.number ? nil : number
  }

  /// Nothing but names under the heading.
  private static func list(_ sentences: [Range<Int>], _ context: Context) -> [Finding] {
    guard let first = sentences.first, !NameList.isSentence(first, of: context) else { return [] }
    return context.named(in: first, rule: name).persons.map {
      .recusal(Item.Recusal(person: $0, items: nil))
    }
  }

  private static func unique(_ findings: [Finding]) -> [Finding] {
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }
  }
}
