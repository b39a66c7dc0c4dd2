/// *Minoritetsåterremiss*: one third of the council sends the item back.
///
///     Ärendet återremitteras genom minoritetsåterremiss.
///
/// Source: kommunallagen (2017:725) 5 kap. 50 §; DOMAIN.md 1.3.
enum MinorityReferralRule: Rule {
  static let name = "minorityReferral"

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard context.paper.canDecide, section.elsewhere == nil, isRead(section.kind),
      context.has([.minority, .refers], in: section)
    else { return [] }
    let isSo = context.paragraphs(of: section).contains { paragraph in
      (context.flow.has([.minority], in: paragraph.range)
        || context.flow.contains(any: law, in: paragraph.range))
        && context.sentences(in: paragraph.range).contains { isReferral($0, in: context.flow) }
    }
    return isSo ? [.minorityReferral] : []
  }

  private static func isRead(_ kind: Section.Kind) -> Bool {
    switch kind {
    case .decision, .procedure, .vote, .other, .recipients: true
    default: false
    }
  }

  private static func isReferral(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    let words = SentenceWords(sentence, in: flow)
    let all = words.indices
    guard words.first(of: denials, in: all) == nil, !isConditional(words) else { return false }
    // "Återremitteras enligt 5 kap. 50 § kommunallagen"
    if flow.contains(any: law, in: sentence), words.firstStem(["återremitter"], in: all) != nil {
      return true
    }
    if words.firstStem(["minoritetsåterremi", "(minoritetsåterremi"], in: all) != nil {
      return true
    }
    return words.firstStem(["tredjedel", "minoritet"], in: all) != nil
      && words.firstStem(["återremi"], in: all) != nil
  }

  /// Words of sentences that tell what the law demands, or that it did not come so far.
  private static let denials: LowerWords = [
    "krävs", "kan", "skulle", "inte", "ej", "yrkar", "möjlighet",
  ]

  /// *Om en tredjedel begär det*, *yrkandet om minoritetsåterremiss*, but not *bestämmelserna om
  /// minoritetsåterremiss* and *en minoritet om minst en tredjedel*.
  private static func isConditional(_ words: SentenceWords) -> Bool {
    words.indices.contains { index in
      words.lower(index) == "om" && !governors.contains(words.lower(index - 1))
    }
  }

  private static let governors: LowerWords = [
    "bestämmelser", "bestämmelserna", "bestämmelse", "regler", "reglerna", "minoritet",
    "minoriteten",
  ]
  private static let law: PhraseTable = ["5 kap. 50 §", "5 kap 50 §", "5:50 kommunallagen"]
}
