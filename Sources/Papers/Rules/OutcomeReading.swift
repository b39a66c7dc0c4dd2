/// What a decision's verb does: verb × object, never the verb alone.
///
/// Source: DOMAIN.md 4.3 and 0.6.
enum OutcomeReading {
  /// The outcome of a clause's words, lead-in first; ``Outcome/other`` when no verb is known.
  static func outcome(of text: String, leadIn: String?) -> Outcome {
    let words = Array((leadIn.map { "\($0) \(text) " } ?? "\(text) ").utf8)
    return outcome(in: words.span, 0..<words.count)
  }

  /// The outcome of the words at `range`.
  static func outcome(in bytes: Span<UInt8>, _ range: Range<Int>) -> Outcome {
    let hits = VerbTable.hits(in: bytes, range)
    guard let verb = hits.first(where: { !$0.isSubordinate }) ?? hits.first else {
      return fallback(bytes, range)
    }
    // "Interpellationen får ställas och besvaras …" allows, it does not answer.
    if containsAny(["får ställas", "får framställas"], in: bytes, range) { return .other }
    return resolved(verb, among: hits, in: bytes, range)
  }

  /// Words that tell when no verb does.
  private static func fallback(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Outcome {
    if containsAny(["enligt förslag", "i enlighet med förslag"], in: bytes, range) {
      return .approved
    }
    // "Nämnden ska redovisa …": the one who has to report back is charged with it.
    let charges: [StaticString] = [
      "nämnden ska redovisa", "nämnden ska återkomma", "styrelsen ska återkomma",
      "förvaltningen ska återkomma", "förvaltningen ska redovisa", "nämnden ska senast",
    ]
    return containsAny(charges, in: bytes, range) ? .commissioned : .other
  }

  private static func resolved(
    _ verb: VerbTable.Hit, among hits: [VerbTable.Hit], in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Outcome {
    func isMain(_ outcome: Outcome) -> Bool {
      hits.contains { $0.outcome == outcome && !$0.isSubordinate }
    }
    switch verb.outcome {
    case .approved: return approval(bytes, range, after: verb)
    case .noted where isMain(.completed): return .completed
    case .answered where isMain(.rejected): return .rejected
    case .accepted where isInformation(bytes, range): return .noted
    case .accepted where contains("avsägelse", in: bytes, range): return .relieved
    case .reduced where !isAboutMoney(bytes, range): return .other
    default: return verb.outcome
    }
  }

  /// *Bifalla förslaget att avslå* rejects; *bevilja ansvarsfrihet* discharges.
  private static func approval(
    _ bytes: Span<UInt8>, _ range: Range<Int>, after verb: VerbTable.Hit
  ) -> Outcome {
    let object = verb.range.upperBound..<range.upperBound
    if contains("ansvarsfrihet", in: bytes, range) { return .discharged }
    if containsAny(["avsägelse", "entledigande"], in: bytes, range) { return .relieved }
    if verb.isGrant { return isAboutMoney(bytes, range) ? .funded : .approved }
    if containsAny(["att avslå ", "avslag"], in: bytes, object) { return .rejected }
    if containsAny(["anses besvarad", "att besvara "], in: bytes, object) { return .answered }
    let isPart = containsAny([" delvis ", "i den delen", "att-sats "], in: bytes, range)
    return isPart ? .partlyApproved : .approved
  }

  private static func isInformation(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    containsAny(
      ["informationen godkänn", "godkänner informationen", "godkänna informationen"], in: bytes,
      range)
  }

  private static func isAboutMoney(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    containsAny(
      [
        " kronor", " kr ", ":-", " tkr", " mnkr", " mkr", " miljon", "bidrag", "medel", "anslag",
        "ram", "budget",
      ], in: bytes, range)
  }
}
