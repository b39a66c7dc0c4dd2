/// What a decision's verb does: verb × object, never the verb alone.
///
/// Source: DOMAIN.md 4.3 and 0.6.
enum OutcomeReading {
  /// The outcome of a clause's words, lead-in first; ``Outcome/other`` when no verb is known.
  static func outcome(of text: String, leadIn: String?) -> Outcome {
    // "Justera delegat i följande ärenden:" has things below it, not verbs.
    if let leadIn, leadIn.contains(any: enumerations) { return outcome(of: leadIn, leadIn: nil) }
    var words: [UInt8] = []
    words.reserveCapacity(text.utf8.count + (leadIn?.utf8.count ?? 0) + 2)
    if let leadIn {
      words += leadIn.utf8
      words.append(UInt8(ascii: " "))
    }
    words += text.utf8
    // A word that ends the text ends as one before a space does.
    words.append(UInt8(ascii: " "))
    return outcome(in: words.span, 0..<words.count)
  }

  private static let enumerations: PhraseTable = ["följande "]

  /// The outcome of the words at `range`.
  static func outcome(in bytes: Span<UInt8>, _ range: Range<Int>) -> Outcome {
    // "Motiveringen till återremissen är att …" gives a ground, and sends nothing back.
    if hasPrefix("motivering", in: bytes, range) { return .other }
    let hits = VerbTable.hits(in: bytes, range)
    var verbs = hits.filter { isReal($0, bytes, range) && !isUndone($0, bytes, range) }
    if let condition = condition(in: bytes, range) {
      let others = verbs.filter { !condition.contains($0.range.lowerBound) }
      if !others.isEmpty { verbs = others }
    }
    guard let verb = verbs.first(where: { !$0.isSubordinate }) ?? verbs.first else {
      return OutcomeFallback.outcome(in: bytes, range)
    }
    // "Interpellationen får ställas och besvaras …" allows, it does not answer; "får ställas och
    // överlämnas till nämnden" sends on.
    if permissions.isFound(in: bytes, range) {
      return verbs.contains { $0.outcome == .forwarded && !$0.isSubordinate } ? .forwarded : .other
    }
    let outcome = resolved(verb, among: verbs, in: bytes, range)
    return isDenied(verb, bytes, range) ? outcome.denied : outcome
  }

  /// *Motioner som ej besvarats*, *ej beviljade medel*: tells of a thing what was not done to it.
  private static func isUndone(
    _ verb: VerbTable.Hit, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard let before = bytes.word(before: verb.range.lowerBound, from: range.lowerBound),
      isDenial(before, in: bytes)
    else { return false }
    let end = bytes.wordEnd(from: verb.range.lowerBound)
    return (["ats", "its", "de", "da", "d", "t"] as [StaticString]).contains {
      bytes.matches(suffix: $0, before: end)
    }
  }

  /// *Inte anta planen*, *planen antas inte*.
  private static func isDenied(
    _ verb: VerbTable.Hit, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let before = bytes.word(before: verb.range.lowerBound, from: range.lowerBound)
    if let before, isDenial(before, in: bytes) { return true }
    let end = bytes.wordEnd(from: verb.range.lowerBound)
    guard bytes.matches(suffix: "s", before: end),
      let after = bytes.word(from: end, to: range.upperBound)
    else { return false }
    return isDenial(after, in: bytes)
  }

  private static func isDenial(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    BodyName.isAnyOf(
      ["inte", "ej", "icke"], withGenitive: false, bytes.withoutMarks(word), in: bytes)
  }

  /// *Under förutsättning att fullmäktige antar taxan, …*: what others do first.
  private static func condition(in bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard let start = conditions.first(in: bytes, range) else { return nil }
    var end = start.upperBound
    while end < range.upperBound, bytes[end] != UInt8(ascii: ",") { end += 1 }
    return start.lowerBound..<end
  }

  private static let conditions: PhraseTable = [
    "under förutsättning att", "under förutsättning av", "förutsatt att",
  ]

  private static let permissions: PhraseTable = ["får ställas", "får framställas"]

  private static func resolved(
    _ verb: VerbTable.Hit, among hits: [VerbTable.Hit], in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Outcome {
    func isMain(_ outcome: Outcome) -> Bool {
      hits.contains { $0.outcome == outcome && !$0.isSubordinate }
    }
    if isMain(.completed), contains("förklaras fullgj", in: bytes, range) { return .completed }
    switch verb.outcome {
    case .withdrawn where isMain(.adopted): return .adopted
    case .approved:
      return approval(
        bytes, range, after: verb, isElection: hits.contains { $0.outcome == .elected })
    case .noted where isMain(.completed): return .completed
    case .answered where isMain(.rejected): return .rejected
    case .accepted where isInformation(bytes, range): return .noted
    case .accepted where contains("avsägelse", in: bytes, range): return .relieved
    case .reduced where !isAboutMoney(bytes, range): return .other
    // "Nämnden tilldelas en anmärkning" gives no money.
    case .funded where contains("en anmärkning", in: bytes, range): return .discharged
    default: return verb.outcome
    }
  }

  /// *Bifalla förslaget att avslå* rejects; *bevilja ansvarsfrihet* discharges; *bifalla valberedningens
  /// förslag* elects those whose names follow.
  private static func approval(
    _ bytes: Span<UInt8>, _ range: Range<Int>, after verb: VerbTable.Hit, isElection: Bool
  ) -> Outcome {
    let object = verb.range.upperBound..<range.upperBound
    if contains("ansvarsfrihet", in: bytes, range) { return .discharged }
    if resignations.isFound(in: bytes, range) { return .relieved }
    if verb.isGrant { return isAboutMoney(bytes, range) ? .funded : .approved }
    let subject = range.lowerBound..<verb.range.lowerBound
    if rejections.isFound(in: bytes, object) || refusals.isFound(in: bytes, subject) {
      return .rejected
    }
    if answers.isFound(in: bytes, object) { return .answered }
    // "Valberedningens förslag bifalles: … väljs Karin Mård (C)"
    if contains("valberedning", in: bytes, range), isElection { return .elected }
    return parts.isFound(in: bytes, range) ? .partlyApproved : .approved
  }

  private static let resignations: PhraseTable = [
    "avsägelse", "entledigande", "befrielse från uppdrag",
  ]
  private static let rejections: PhraseTable = ["att avslå ", "avslag"]
  /// *Utskottets förslag att avslå motionen bifalls*.
  private static let refusals: PhraseTable = ["förslag att avslå ", "yrkande att avslå "]
  private static let answers: PhraseTable = ["anses besvarad", "att besvara "]
  private static let parts: PhraseTable = [
    " delvis ", "i den delen", "i den del ", "i de delar ", "att-sats ", "motionen i övrigt",
    "i övrigt avslå",
  ]

  /// Whether the verb has the object that makes it what it looks like.
  private static func isReal(
    _ verb: VerbTable.Hit, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    if verb.isRaise { return isFrame(verb, bytes, range) }
    // "Avgiften höjs med 10 kronor" takes money, it gives none.
    if verb.outcome == .funded, hasPrefix("höjs med", in: bytes, verb.range) {
      return isAboutMoney(bytes, range)
        && !fees.isFound(in: bytes, range.lowerBound..<verb.range.lowerBound)
    }
    // "Bidrag utgår med 25 kronor" is paid, not withdrawn.
    if verb.outcome == .withdrawn,
      hasPrefix("med ", in: bytes, verb.range.upperBound..<range.upperBound)
    {
      return false
    }
    // "Förslaget överlåts till nämnden för beslut" sends on; land is sold.
    if verb.outcome == .forwarded, hasPrefix("överlåt", in: bytes, verb.range) {
      let rest = verb.range.upperBound..<min(range.upperBound, verb.range.upperBound + 100)
      return BodyName.firstRange(in: bytes, rest) != nil && purposes.isFound(in: bytes, rest)
    }
    // "Markanvisning lämnas till bolaget" gives; "lämnas till nämnden" sends on.
    guard verb.outcome == .forwarded, hasPrefix("lämnas till ", in: bytes, verb.range) else {
      return true
    }
    let after = verb.range.upperBound
    return BodyName.firstRange(in: bytes, after..<min(range.upperBound, after + 60)) != nil
  }

  private static let purposes: PhraseTable = [
    " för beslut", " att besluta", " för beredning", " för handläggning", " att avgöra",
    " för avgörande",
  ]

  private static let fees: PhraseTable = [
    "taxa", "taxor", "avgift", "pris", "hyra", "hyror", "skatt",
  ]

  /// *Utöka budgetramen*, *utökas med 500 tkr*: what grows is money, not opening hours.
  private static func isFrame(
    _ verb: VerbTable.Hit, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let after = verb.range.upperBound
    if hasPrefix("med ", in: bytes, after..<range.upperBound) {
      return isAboutMoney(bytes, range)
    }
    return frames.isFound(in: bytes, after..<min(range.upperBound, after + 48))
  }

  private static let frames: PhraseTable = [
    "budget", "ramen", "ram ", "anslag", "medel", "bidrag", " kronor", " kr ", " tkr", " mnkr",
  ]

  private static func isInformation(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    information.isFound(in: bytes, range)
  }

  private static let information: PhraseTable = [
    "informationen godkänn", "godkänner informationen", "godkänna informationen",
    "med godkännande lägg", "med godkännande till handling", "med godkännande del av",
  ]

  private static func isAboutMoney(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    money.isFound(in: bytes, range)
  }

  private static let money: PhraseTable = [
    " kronor", " kr ", ":-", " tkr", " mnkr", " mkr", " miljon", "bidrag", "medel", "anslag",
    "ram", "budget",
  ]
}

extension Outcome {
  /// What not doing it comes to: *inte anta* rejects; of most verbs nothing is known but that.
  fileprivate var denied: Outcome {
    switch self {
    case .approved, .partlyApproved, .adopted, .accepted, .funded: .rejected
    case .endorsed: .advisedAgainst
    default: .other
    }
  }
}
