/// Decisions and proposals told in the middle of an account.
///
///     Nämnden beslutade i juni 2021 att ge förvaltningen i uppdrag att pröva frågan.
///
/// Source: DOMAIN.md 4.5; CONTRACT section 5, *cited* and *proposed*.
enum Narrative {
  /// The clauses that a sentence tells of.
  static func clauses(in sentence: Range<Int>, of context: Context) -> [Clause] {
    let flow = context.flow
    if flow.has([.decided], in: sentence) { return cited(sentence, context) }
    if flow.has([.proposes, .moves], in: sentence) { return proposed(sentence, context) }
    return []
  }

  /// *BODY beslutade … att X*.
  private static func cited(_ sentence: Range<Int>, _ context: Context) -> [Clause] {
    let text = context.flow.string(sentence)
    let lower = text.lowercased()
    guard let verb = lower.firstRange(of: "beslutade ") ?? lower.firstRange(of: "beslöt "),
      let att = lower[verb.upperBound...].firstRange(of: "att "),
      lower[verb.upperBound..<att.lowerBound].utf8.count < 60
    else { return [] }
    let subject = String(text[..<text.utf8Index(lower[..<verb.lowerBound].utf8.count)])
    guard let body = decider(subject) else { return [] }
    let start = sentence.lowerBound + lower[..<att.upperBound].utf8.count
    // "… beslutade att föreslå kommunfullmäktige att X" puts X forward.
    if let asked = passedOn(start..<sentence.upperBound, context) { return asked }
    return clause(start..<sentence.upperBound, Governor(status: .cited, body: body), context)
  }

  /// *föreslå BODY (besluta) att X*: the proposal that a decision passed on; `nil` when it did not.
  private static func passedOn(_ range: Range<Int>, _ context: Context) -> [Clause]? {
    let lower = context.flow.string(range).lowercased()
    guard lower.hasPrefix("föreslå "), let att = lower.firstRange(of: " att "),
      let body = BodyName.first(in: String(lower[..<att.lowerBound]))
    else { return nil }
    let start = range.lowerBound + lower[..<att.upperBound].utf8.count
    let governor = Governor(status: .proposed, body: context.paper.resolved(body))
    return clause(start..<range.upperBound, governor, context)
  }

  /// Who decided: a body, or an officer with power of decision.
  private static func decider(_ subject: String) -> String? {
    if let body = BodyName.last(in: subject) { return body }
    let words = subject.split(separator: " ")
    guard let last = words.last(where: { $0.lowercased().hasSuffix("direktören")
      || $0.lowercased().hasSuffix("chefen") })
    else { return nil }
    return last.prefix(1).uppercased() + last.dropFirst()
  }

  /// *X föreslår att Y*: a proposal, or a demand when a politician's paper is told of.
  private static func proposed(_ sentence: Range<Int>, _ context: Context) -> [Clause] {
    let text = context.flow.string(sentence)
    let lower = text.lowercased()
    guard let verb = proposingVerb(lower), let att = lower[verb.upperBound...].firstRange(of: "att "),
      lower[verb.upperBound..<att.lowerBound].utf8.count < 90
    else { return [] }
    let start = sentence.lowerBound + lower[..<att.upperBound].utf8.count
    let isDemand = LeadIn.isDemand(String(lower[..<att.lowerBound]), context)
    let between = String(text[text.utf8Index(lower[..<verb.upperBound].utf8.count)...])
    let asked = context.paper.resolved(BodyName.first(in: String(between.prefix(60))))
    let fallback = isDemand
      ? (context.paper.isDemand ? context.paper.body : context.paper.council) : nil
    let governor = Governor(status: isDemand ? .demanded : .proposed, body: asked ?? fallback)
    return RunningClauses.split(start..<sentence.upperBound, in: context).flatMap {
      clause($0, governor, context)
    }
  }

  private static func proposingVerb(_ lower: String) -> Range<String.Index>? {
    for verb in ["föreslår ", "föreslog ", "föreslagit ", "förordar ", "yrkar ", "föreslås ", "krävs ", "kräver "] {
      if let range = lower.firstRange(of: verb) { return range }
    }
    return nil
  }

  private static func clause(
    _ range: Range<Int>, _ governor: Governor, _ context: Context
  ) -> [Clause] {
    [ClauseText.clause(range, governor, label: nil, children: [], in: context)].compactMap { $0 }
  }
}

extension String {
  /// The index after `count` UTF-8 bytes.
  func utf8Index(_ count: Int) -> Index { utf8.index(utf8.startIndex, offsetBy: count) }
}
