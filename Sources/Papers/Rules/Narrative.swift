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
    let flow = context.flow
    guard
      let verb = flow.firstRange(of: "beslutade ", in: sentence)
        ?? flow.firstRange(of: "beslöt ", in: sentence),
      let att = flow.firstRange(of: "att ", in: verb.upperBound..<sentence.upperBound),
      att.lowerBound - verb.upperBound < 60,
      let body = decider(sentence.lowerBound..<verb.lowerBound, flow)
    else { return [] }
    let clauses = att.upperBound..<sentence.upperBound
    // "… beslutade att föreslå kommunfullmäktige att X" puts X forward.
    if let asked = passedOn(clauses, context) { return asked }
    return clause(clauses, Governor(status: .cited, body: body), context)
  }

  /// *föreslå BODY (besluta) att X*: the proposal that a decision passed on; `nil` when it did not.
  private static func passedOn(_ range: Range<Int>, _ context: Context) -> [Clause]? {
    let flow = context.flow
    guard hasPrefix("föreslå ", in: flow.bytes.span, range),
      let att = flow.firstRange(of: " att ", in: range),
      let body = flow.firstBody(in: range.lowerBound..<att.lowerBound)
    else { return nil }
    let governor = Governor(status: .proposed, body: context.paper.resolved(body))
    return clause(att.upperBound..<range.upperBound, governor, context)
  }

  /// Who decided: a body, or an officer with power of decision.
  private static func decider(_ subject: Range<Int>, _ flow: Flow) -> String? {
    if let body = flow.lastBody(in: subject) { return body }
    let bytes = flow.bytes.span
    var last: Range<Int>?
    var offset = subject.lowerBound
    while let word = bytes.word(from: offset, to: subject.upperBound) {
      if hasSuffix("direktören", in: bytes, word) || hasSuffix("chefen", in: bytes, word) {
        last = word
      }
      offset = word.upperBound
    }
    return last.map { word in
      let officer = flow.string(word)
      return officer.prefix(1).uppercased() + officer.dropFirst()
    }
  }

  /// *X föreslår att Y*: a proposal, or a demand when a politician's paper is told of.
  private static func proposed(_ sentence: Range<Int>, _ context: Context) -> [Clause] {
    let flow = context.flow
    guard let verb = proposingVerb(in: sentence, flow),
      let att = flow.firstRange(of: "att ", in: verb.upperBound..<sentence.upperBound),
      att.lowerBound - verb.upperBound < 90
    else { return [] }
    let isDemand = LeadIn.isDemand(sentence.lowerBound..<att.lowerBound, context)
    let between = verb.upperBound..<min(verb.upperBound + 62, sentence.upperBound)
    let asked = context.paper.resolved(flow.firstBody(in: between))
    let fallback =
      isDemand
      ? (context.paper.isDemand ? context.paper.body : context.paper.council)
      : nextBody(after: sentence.lowerBound..<verb.lowerBound, context)
    let governor = Governor(status: isDemand ? .demanded : .proposed, body: asked ?? fallback)
    return RunningClauses.split(att.upperBound..<sentence.upperBound, in: context).flatMap {
      clause($0, governor, context)
    }
  }

  /// A board proposes to the council, and a working committee to whose it is: the paper's own body.
  private static func nextBody(after subject: Range<Int>, _ context: Context) -> String? {
    guard let own = context.paper.body, let name = context.flow.lastBody(in: subject),
      case let proposer = context.paper.resolved(name) ?? name, proposer != own
    else { return nil }
    let isBoard = HigherBody.rank(proposer) == 1 && HigherBody.rank(own) == 2
    let isCommittee =
      proposer == "Arbetsutskottet" || proposer.hasPrefix(own) && proposer.hasSuffix("utskott")
    return isBoard || isCommittee && !own.hasSuffix("utskott") && HigherBody.rank(own) < 2
      ? own : nil
  }

  private static let proposing: [StaticString] = [
    "föreslår ", "föreslog ", "föreslagit ", "förordar ", "yrkar ", "föreslås ", "krävs ",
    "kräver ",
  ]
  private static let proposingTable = PhraseTable(proposing)

  /// The first place of the verb that stands first in the list.
  private static func proposingVerb(in sentence: Range<Int>, _ flow: Flow) -> Range<Int>? {
    let found = proposingTable.all(in: flow.bytes.span, sentence)
    guard found != 0 else { return nil }
    return flow.firstRange(of: proposing[found.trailingZeroBitCount], in: sentence)
  }

  private static func clause(
    _ range: Range<Int>, _ governor: Governor, _ context: Context
  ) -> [Clause] {
    [ClauseText.clause(range, governor, label: nil, children: [], in: context)].compactMap { $0 }
  }
}
