/// What stands over a list or a sentence and makes it a decision, a proposal, a demand or a quote.
struct Governor: Hashable {
  var status: Clause.Status
  var body: String?
  var basedOn: String?
  /// Words before the list that carry the verb; `nil` for plain *beslutar*.
  var leadIn: String?
  /// Whether the list must follow at once: a governor read in the middle of an account.
  var isPassing = false
}

/// Reads the sentence before a list, or a sentence that tells of a decision.
///
/// Source: DOMAIN.md 4.5 and 4.6; CONTRACT section 5.
struct LeadIn {
  /// What the sentence makes of what follows.
  let governor: Governor
  /// The part of the sentence that is a clause of its own (*tillstyrker X*); `nil` when none is.
  var ownClause: Range<Int>?
}

extension LeadIn {
  /// Reads `sentence`, which a list follows; `nil` when the words give the list no status.
  static func read(
    _ sentence: Range<Int>, in context: Context, under current: Governor?,
    within paragraph: Range<Int>? = nil
  ) -> LeadIn? {
    let text = context.flow.string(sentence)
    let words = text.split(separator: " ")
    let lower = text.lowercased()
    if let based = basedOn(text, lower), let current { return LeadIn(governor: current.with(based)) }
    if let both = endorsement(sentence, text, lower, context) { return both }
    if isDemand(lower, context) || isToldDemand(lower, within: paragraph, context) {
      return LeadIn(governor: demand(lower, words, context, current))
    }
    if let proposal = proposal(lower, words, context) { return LeadIn(governor: proposal) }
    if lower.contains("beslutade") || lower.contains("beslöt") || lower.contains("har beslutat") {
      return LeadIn(governor: citation(text, words, context))
    }
    if lower.contains("besluta") { return decision(lower, words, context, current) }
    guard var governor = current, text.hasSuffix(":") else { return nil }
    governor.leadIn = leadWords(text)
    return LeadIn(governor: governor)
  }

  /// *Enligt kommunstyrelsens förslag:* tells whose proposal won.
  private static func basedOn(_ text: String, _ lower: String) -> String? {
    guard text.hasSuffix(":"), lower.hasPrefix("enligt ") || lower.hasPrefix("i enlighet med ")
    else { return nil }
    let skipped = lower.hasPrefix("enligt ") ? 7 : 15
    return String(text.dropFirst(skipped).dropLast())
  }

  /// *BODY tillstyrker X och föreslår att KF beslutar:* is a decision and the head of a proposal.
  private static func endorsement(
    _ sentence: Range<Int>, _ text: String, _ lower: String, _ context: Context
  ) -> LeadIn? {
    guard let joint = lower.firstRange(of: " och föreslår "),
      lower.contains("tillstyrker") || lower.contains("avstyrker") || lower.contains("godkänner")
    else { return nil }
    let length = lower[..<joint.lowerBound].utf8.count
    let tail = String(lower[joint.upperBound...])
    return LeadIn(
      governor: Governor(status: .proposed, body: BodyName.first(in: tail)),
      ownClause: sentence.lowerBound..<sentence.lowerBound + length)
  }

  /// Whether the words are a politician's: a motion, a yrkande, a party's programme.
  static func isDemand(_ lower: String, _ context: Context) -> Bool {
    let asks = lower.contains("föresl") || lower.contains("yrka") || lower.contains("vill")
      || lower.contains("hemställ") || lower.contains("besluta") || lower.contains("begär")
      || lower.contains("kräv")
      || (context.paper.isDemand && lower.contains("följande") && lower.hasSuffix(":"))
    guard asks else { return false }
    if context.paper.isDemand { return true }
    return ["motion", "medborgarförslag", "yrkar", "yrkas", "krävs", "kräver", "förslagsställar", "initiativ",
      "e-förslag"].contains(where: lower.contains)
      && !lower.contains("förvaltning") && !lower.contains("kontoret")
      && !lower.contains("svar på motion") && !lower.contains("utskottet föresl")
  }

  /// *Han föreslår* after a sentence about his motion.
  private static func isToldDemand(
    _ lower: String, within paragraph: Range<Int>?, _ context: Context
  ) -> Bool {
    guard let paragraph, lower.contains("föresl") || lower.contains("vill"),
      ["han ", "hon ", "hen ", "de ", "man "].contains(where: lower.hasPrefix)
    else { return false }
    return context.flow.has([.motion], in: paragraph)
  }

  private static func demand(
    _ lower: String, _ words: [Substring], _ context: Context, _ current: Governor?
  ) -> Governor {
    if context.paper.kind == .programme { return Governor(status: .demanded) }
    let addressee = lower.contains("besluta") ? BodyName.last(in: joined(words)) : nil
    let fallback = context.paper.isDemand ? demandedOf(context) : context.paper.council
    return Governor(status: .demanded, body: addressee ?? fallback)
  }

  /// A motion goes to the body it is addressed to; other papers must say whom they ask.
  static func demandedOf(_ context: Context) -> String? {
    switch context.paper.kind {
    case .memberProposal, .citizenProposal, .budgetProposal: context.paper.body
    default: nil
    }
  }

  private static func proposal(
    _ lower: String, _ words: [Substring], _ context: Context
  ) -> Governor? {
    let isProposal = ["föreslå", "föreslog", "förordar", "förslag till beslut", "hemställ",
      "följande förslag", "förslag:"].contains(where: lower.contains)
    guard isProposal else { return nil }
    let index = words.firstIndex { $0.lowercased().hasPrefix("föresl") } ?? 0
    let after = BodyName.first(in: joined(words[min(index + 1, words.count)...]))
    let passive = words[index].lowercased() == "föreslås"
      ? BodyName.last(in: joined(words[..<index])) : nil
    return Governor(status: .proposed, body: passive ?? after ?? context.paper.body)
  }

  private static func citation(
    _ text: String, _ words: [Substring], _ context: Context
  ) -> Governor {
    let index = words.firstIndex {
      $0.lowercased().hasPrefix("beslut") || $0.lowercased().hasPrefix("beslöt")
    }
    let subject = words[..<(index ?? words.count)]
    return Governor(status: .cited, body: BodyName.last(in: joined(subject)), isPassing: true)
  }

  /// *Kommunstyrelsen beslutar att* over a list; a higher body's name makes it a proposal.
  private static func decision(
    _ lower: String, _ words: [Substring], _ context: Context, _ current: Governor?
  ) -> LeadIn? {
    let index = words.firstIndex { $0.lowercased().hasPrefix("besluta") } ?? 0
    let body = BodyName.last(in: joined(words[..<index]))
    guard var governor = current else { return nil }
    if let body, !BodyName.isGeneric(body) { governor.body = body }
    return LeadIn(governor: governor)
  }

  private static func leadWords(_ text: String) -> String {
    var words = text.dropLast()
    while words.hasSuffix(" att") || words.hasSuffix(" ") {
      words = words.hasSuffix(" att") ? words.dropLast(4) : words.dropLast()
    }
    return String(words)
  }

  private static func joined(_ words: some Sequence<Substring>) -> String {
    words.joined(separator: " ")
  }
}

extension Governor {
  func with(_ based: String) -> Governor {
    var copy = self
    copy.basedOn = based
    return copy
  }
}
