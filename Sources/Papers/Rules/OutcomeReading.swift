/// What a decision's verb does: verb × object, never the verb alone.
///
/// Source: DOMAIN.md 4.3 and 0.6.
enum OutcomeReading {
  /// The outcome of a clause's words; ``Outcome/other`` when no verb is known.
  static func outcome(of text: String, leadIn: String?) -> Outcome {
    let lower = " " + text.lowercased() + " "
    // "Interpellationen får ställas och besvaras …" allows, it does not answer.
    if lower.contains(" får ställas") || lower.contains(" får framställas") { return .other }
    let hits = VerbTable.hits(in: lower)
    guard let verb = hits.first(where: { !$0.isSubordinate }) ?? hits.first else {
      return fallback(lower)
    }
    return resolved(verb, among: hits, in: lower)
  }

  /// Words that tell when no verb does.
  private static func fallback(_ lower: String) -> Outcome {
    if lower.contains("enligt förslag") || lower.contains("i enlighet med förslag") {
      return .approved
    }
    // "Nämnden ska redovisa …": the one who has to report back is charged with it.
    let charges = ["nämnden ska redovisa", "nämnden ska återkomma", "styrelsen ska återkomma",
      "förvaltningen ska återkomma", "förvaltningen ska redovisa", "nämnden ska senast"]
    return charges.contains(where: lower.contains) ? .commissioned : .other
  }

  private static func resolved(
    _ verb: VerbTable.Hit, among hits: [VerbTable.Hit], in lower: String
  ) -> Outcome {
    let main = hits.filter { !$0.isSubordinate }.map(\.outcome)
    switch verb.outcome {
    case .approved: return approval(lower, after: verb)
    case .noted where main.contains(.completed): return .completed
    case .answered where main.contains(.rejected): return .rejected
    case .accepted where lower.contains("godkänn") && isInformation(lower): return .noted
    case .accepted where lower.contains("avsägelse"): return .relieved
    case .reduced where !isAboutMoney(lower): return .other
    default: return verb.outcome
    }
  }

  /// *Bifalla förslaget att avslå* rejects; *bevilja ansvarsfrihet* discharges.
  private static func approval(_ lower: String, after verb: VerbTable.Hit) -> Outcome {
    let object = lower[verb.range.upperBound...]
    if lower.contains("ansvarsfrihet") { return .discharged }
    if lower.contains("avsägelse") || lower.contains("entledigande") { return .relieved }
    if verb.isGrant { return isAboutMoney(lower) ? .funded : .approved }
    if object.contains("att avslå ") || object.contains("avslag") { return .rejected }
    if object.contains("anses besvarad") || object.contains("att besvara ") { return .answered }
    if lower.contains(" delvis ") || lower.contains("i den delen") || lower.contains("att-sats ") {
      return .partlyApproved
    }
    return .approved
  }

  private static func isInformation(_ lower: String) -> Bool {
    lower.contains("informationen godkänn") || lower.contains("godkänner informationen")
      || lower.contains("godkänna informationen")
  }

  private static func isAboutMoney(_ lower: String) -> Bool {
    [" kronor", " kr ", ":-", " tkr", " mnkr", " mkr", " miljon", "bidrag", "medel", "anslag", "ram",
      "budget"].contains(where: lower.contains)
  }
}
