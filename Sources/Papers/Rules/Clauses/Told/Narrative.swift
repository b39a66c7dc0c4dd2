/// Decisions and proposals told in the middle of an account.
///
///     Nämnden beslutade i juni 2021 att ge förvaltningen i uppdrag att pröva frågan.
///
/// Source: DOMAIN.md 4.5; CONTRACT section 5, *cited* and *proposed*.
enum Narrative {
  /// The clauses that a sentence tells of, after the sentence that told of `last`. Below a heading of
  /// proposals (`isHeaded`) whoever proposes may do so.
  static func clauses(
    in sentence: Range<Int>, of context: Context, after last: Clause? = nil, isHeaded: Bool = false
  ) -> [Clause] {
    guard let last, last.status == .demanded else {
      return clauses(in: sentence, context, isHeaded: isHeaded)
    }
    let bytes = context.flow.bytes.span
    let governor = Governor(status: .demanded, body: last.body)
    // "Uppdraget ska även omfatta …" goes on with what was asked for.
    if goesOn.hasPrefix(in: bytes, sentence) { return clause(sentence, governor, context) }
    guard additions.hasPrefix(in: bytes, sentence),
      let att = context.flow.firstRange(of: " föreslås att ", in: sentence)
    else { return clauses(in: sentence, context, isHeaded: isHeaded) }
    return clause(att.upperBound..<sentence.upperBound, governor, context)
  }

  private static let goesOn: PrefixList = [
    "uppdraget ska ", "uppdraget skall ", "uppdraget bör ", "i uppdraget ska ",
    "i uppdraget skall ", "i uppdraget bör ",
  ]
  private static let additions: PrefixList = [
    "därtill ", "dessutom ", "vidare ", "därutöver ", "slutligen ", "även ", "också ",
  ]

  private static func clauses(
    in sentence: Range<Int>, _ context: Context, isHeaded: Bool
  ) -> [Clause] {
    let flow = context.flow
    if flow.has([.decided], in: sentence) { return cited(sentence, context) }
    let cues: CueSet =
      context.paper.isDemand
      ? [.proposes, .moves, .motion, .tells, .wants, .backs] : [.proposes, .moves]
    if flow.has(cues, in: sentence) {
      let proposed = proposed(sentence, context, isHeaded: isHeaded)
      if !proposed.isEmpty { return proposed }
    }
    return ToldForms(sentence, context).clauses
  }

  /// *BODY beslutade … att X*.
  private static func cited(_ sentence: Range<Int>, _ context: Context) -> [Clause] {
    let flow = context.flow
    guard
      let verb = flow.firstRange(of: "beslutade ", in: sentence)
        ?? flow.firstRange(of: "beslöt ", in: sentence)
        ?? flow.firstRange(of: " beslutat ", in: sentence),
      let clauses = decision(after: verb, in: sentence, flow),
      let body = decider(sentence.lowerBound..<verb.lowerBound, flow)
        // "Den 3 maj beslutade skolnämnden att …".
        ?? flow.firstBody(in: verb.upperBound..<max(verb.upperBound, clauses.lowerBound - 4))
    else { return [] }
    // "… beslutade att föreslå kommunfullmäktige att X" puts X forward.
    if let asked = passedOn(clauses, context) { return asked }
    return clause(
      clauses, Governor(status: status(of: body, sentence, context), body: body), context)
  }

  /// A summary tells of its own meeting in the past tense; anybody else's decisions are cited.
  private static func status(
    of body: String, _ sentence: Range<Int>, _ context: Context
  ) -> Clause.Status {
    let isOwn =
      context.paper.kind == .webSummary && context.paper.resolved(body) == context.paper.body
      && days(in: context.flow.bytes.span, sentence).isEmpty
    return isOwn ? .decided : .cited
  }

  /// What was decided: what stands after *att*, or at once the verb (*har beslutat utse X*).
  private static func decision(
    after verb: Range<Int>, in sentence: Range<Int>, _ flow: Flow
  ) -> Range<Int>? {
    let rest = verb.upperBound..<sentence.upperBound
    // "… har beslutat föreslå kommunfullmäktige att X" puts X forward.
    if hasPrefix("föreslå ", in: flow.bytes.span, rest) { return rest }
    if let att = flow.firstRange(of: "att ", in: rest), att.lowerBound - verb.upperBound < 60 {
      return att.upperBound..<sentence.upperBound
    }
    let bytes = flow.bytes.span
    guard let first = bytes.word(from: rest.lowerBound, to: rest.upperBound),
      bytes.has(UInt8(ascii: "e"), at: first.upperBound - 1)
        || bytes.has(UInt8(ascii: "a"), at: first.upperBound - 1),
      VerbTable.hits(in: bytes, rest).first?.range.lowerBound == first.lowerBound
    else { return nil }
    return rest
  }

  /// *föreslå BODY (besluta) att X*: the proposal that a decision passed on; `nil` when it did not.
  private static func passedOn(_ range: Range<Int>, _ context: Context) -> [Clause]? {
    let flow = context.flow
    guard hasPrefix("föreslå ", in: flow.bytes.span, range),
      case let end = flow.firstRange(of: " att ", in: range)?.lowerBound ?? range.upperBound,
      case let body = flow.firstBody(in: range.lowerBound..<end),
      body != nil || context.paper.canDecide
    else { return nil }
    let asked = body.flatMap { context.paper.resolved($0) } ?? context.paper.body
    let governor = Governor(status: .proposed, body: asked)
    return clause(range, governor, context)
  }

  /// *X föreslår att Y*: a proposal, or a demand when a politician's paper is told of.
  private static func proposed(
    _ sentence: Range<Int>, _ context: Context, isHeaded: Bool
  ) -> [Clause] {
    let flow = context.flow
    let proposing = proposingVerb(in: sentence, flow)
    guard let verb = proposing ?? OwnWish.verb(in: sentence, context),
      !isYrkande(verb, in: sentence, context),
      !isRequirement(verb, in: flow) || isDemander(verb, in: sentence, context),
      let att = flow.firstRange(of: "att ", in: verb.upperBound..<sentence.upperBound),
      att.lowerBound - verb.upperBound < (isRequirement(verb, in: flow) ? 16 : 90),
      !isPurpose(att, in: flow),
      // "… föreslås A och B att ingå": what is proposed stands before the verb.
      trimmed(flow.bytes.span, att.upperBound..<sentence.upperBound).contains(where: {
        isSpace(flow.bytes[$0])
      })
    else { return [] }
    let proposer = Proposer(of: sentence, verb: verb, att: att, context)
    guard isHeaded || proposer.mayPutForward else { return [] }
    let isDemand =
      proposing == nil
      || LeadIn.isDemand(sentence.lowerBound..<att.lowerBound, context) && !proposer.isOfficers
      || isMember(sentence.lowerBound..<verb.lowerBound, context)
      || !proposer.isOfficers
        && ToldMotion.isMeant(by: sentence.lowerBound..<verb.lowerBound, context)
    let asked = asked(verb.upperBound..<att.lowerBound, then: att, of: sentence, context)
    let fallback =
      if context.paper.isDemand { context.paper.body } else if isDemand {
        LeadIn.asked(by: sentence, context)
      } else { nextBody(after: sentence.lowerBound..<verb.lowerBound, context) }
    let body = asked ?? passive(verb, in: sentence, context) ?? fallback
    let governor = Governor(status: isDemand ? .demanded : .proposed, body: body)
    let words = decided(att.upperBound..<sentence.upperBound, flow)
    return RunningClauses.split(words, in: context).flatMap {
      clause($0, governor, context)
    }
  }

  /// *Anna Åberg (S) yrkar att …* in minutes is said at the meeting: no clause.
  private static func isYrkande(
    _ verb: Range<Int>, in sentence: Range<Int>, _ context: Context
  ) -> Bool {
    guard context.paper.canDecide, context.item.header != nil,
      hasPrefix("yrkar ", in: context.flow.bytes.span, verb)
        || hasPrefix("hemställer ", in: context.flow.bytes.span, verb),
      !context.flow.has([.motion], in: sentence)
    else { return false }
    let att = context.flow.firstRange(of: " att ", in: verb.upperBound..<sentence.upperBound)
    let subject = sentence.lowerBound..<(att?.lowerBound ?? verb.upperBound)
    return context.people(in: subject).members.contains { $0.party != nil }
  }

  /// A board proposes to the council, and a working committee to whose it is: the paper's own body.
  private static func nextBody(after subject: Range<Int>, _ context: Context) -> String? {
    guard let own = context.paper.body else { return nil }
    guard let name = context.flow.lastBody(in: subject),
      case let proposer = context.paper.resolved(name) ?? name, proposer != own
    else {
      // A committee's own officers propose to it.
      let isOfficers = context.flow.contains(any: offices, in: subject)
      return isOfficers && HigherBody.rank(own) == 0 && !own.hasSuffix("utskott") ? own : nil
    }
    let isBoard = HigherBody.rank(proposer) == 1 && HigherBody.rank(own) == 2
    let isCommittee =
      proposer == "Arbetsutskottet" || proposer.hasPrefix(own) && proposer.hasSuffix("utskott")
    return isBoard || isCommittee && !own.hasSuffix("utskott") && HigherBody.rank(own) < 2
      ? own : nil
  }

  private static let offices: PhraseTable = ["förvaltningen", "kontoret"]

  /// What *kommunfullmäktige beslutar att X* would decide: X.
  private static func decided(_ words: Range<Int>, _ flow: Flow) -> Range<Int> {
    let bytes = flow.bytes.span
    guard let body = BodyName.firstRange(in: bytes, words), body.lowerBound == words.lowerBound,
      let att = flow.firstRange(of: " att ", in: body.upperBound..<words.upperBound),
      decisions.contains(where: { phrase in
        att.lowerBound - body.upperBound == phrase.utf8CodeUnitCount
          && hasPrefix(phrase, in: bytes, body.upperBound..<att.lowerBound)
      })
    else { return words }
    return att.upperBound..<words.upperBound
  }

  private static let decisions: [StaticString] = [
    " beslutar", " beslutar om", " ska besluta", " skall besluta", " bör besluta", " beslutar dels",
  ]

  /// *Det krävs tid, och ingen vet att stödet finns*: only *krävs att* demands.
  private static func isRequirement(_ verb: Range<Int>, in flow: Flow) -> Bool {
    hasPrefix("kräv", in: flow.bytes.span, verb)
  }

  /// Whether the words before the verb tell who demands (*Vi kräver att …*, *I den krävs att …*): *Lagen
  /// kräver att …* and *För detta krävs att …* put nothing forward.
  private static func isDemander(
    _ verb: Range<Int>, in sentence: Range<Int>, _ context: Context
  ) -> Bool {
    let bytes = context.flow.bytes.span
    let subject = sentence.lowerBound..<verb.lowerBound
    if context.flow.has([.motion], in: subject) { return true }
    if hasPrefix("kräver ", in: bytes, verb) {
      if claimants.isFound(in: bytes, subject.lowerBound..<verb.upperBound) { return true }
    } else if hasPrefix("i den ", in: bytes, subject) {
      return true
    }
    let named = context.people(in: subject)
    return !named.parties.isEmpty || named.members.contains { $0.party != nil }
  }

  private static let claimants: PhraseTable = [
    "vi ", "jag ", "motion", "förslagsställar", "partiet ", "demokraterna ", "gruppen ",
  ]

  /// *… för att möta behovet*, *… känner inte till att bidrag finns*: puts nothing forward.
  private static func isPurpose(_ att: Range<Int>, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    return hasSuffix(" för ", in: bytes, 0..<att.lowerBound)
      || hasSuffix(" genom ", in: bytes, 0..<att.lowerBound)
      || hasSuffix(" utan ", in: bytes, 0..<att.lowerBound)
      || hasSuffix(" till ", in: bytes, 0..<att.lowerBound)
  }

  /// Whether the subject is a member with a party: *Anna Åberg (S) föreslår att …*.
  private static func isMember(_ subject: Range<Int>, _ context: Context) -> Bool {
    guard !context.paper.canDecide else { return false }
    return context.people(in: subject).members.contains { $0.party != nil }
  }

  private static let proposing: [StaticString] = [
    "föreslår ", "föreslog ", "föreslagit ", "förordar ", "yrkar ", "föreslås ", "krävs ",
    "kräver ", "hemställer ", "hemställs ", "yrkas ", "motionerar ",
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
