/// Reads the sentence before a list, or a sentence that tells of a decision.
///
/// Source: DOMAIN.md 4.5 and 4.6; CONTRACT section 5.
struct LeadIn {
  /// What the sentence makes of what follows.
  let governor: Governor
  /// The part of the sentence that is a clause of its own (*tillstyrker X*); `nil` when none is.
  var ownClause: Range<Int>?
  /// What governs that clause; `nil` when nothing does.
  var ownGovernor: Governor?
}

extension LeadIn {
  /// Reads `sentence`, which a list follows; `nil` when the words give the list no status.
  static func read(
    _ sentence: Range<Int>, in context: Context, under current: Governor?,
    within paragraph: Range<Int>? = nil
  ) -> LeadIn? {
    let flow = context.flow
    let words = LeadWords(in: flow.bytes.span, sentence)
    let isAnnouncing = flow.bytes.span.has(UInt8(ascii: ":"), at: sentence.upperBound - 1)
    if let current, isAnnouncing || flow.ending(of: sentence) == .open,
      let based = basedOn(sentence, flow)
    {
      return LeadIn(governor: current.with(based))
    }
    if let both = endorsement(sentence, words, flow) { return both }
    if Outsiders.isSubject(of: sentence, in: flow.bytes.span) || isReason(sentence, flow) {
      return nil
    }
    if current == nil, !context.has(.decision), opensOwnDecision(sentence, in: context) {
      return decision(sentence, flow, Governor(status: .decided, body: context.paper.body))
    }
    // "Nämnden beslutar att besvara motionen på två punkter:" demands nothing.
    let isDecided = current?.status == .decided && isOwnDecision(sentence, in: context)
    if !isDecided && isDemand(sentence, words, isAnnouncing: isAnnouncing, context)
      || isToldDemand(sentence, words, within: paragraph, context)
    {
      return LeadIn(governor: demand(sentence, words, context))
    }
    if words.has(LeadWords.proposal) {
      var governor = proposal(sentence, context)
      if context.paper.isDemand, !words.has(.officials) { governor.status = .demanded }
      return LeadIn(governor: governor)
    }
    if words.has(.told) { return LeadIn(governor: citation(sentence, flow)) }
    if let current, OwnShare.isWhole(sentence, in: flow) {
      var governor = current
      governor.leadIn = nil
      return LeadIn(governor: governor)
    }
    if words.has(.decide) { return decision(sentence, flow, current)?.asked(in: context) }
    guard var governor = current, isAnnouncing, !flow.has([.recusal], in: sentence) else {
      return nil
    }
    governor.leadIn = nil
    if hasPrefix("på förslag av ", in: flow.bytes.span, sentence) {
      return LeadIn(governor: governor)
    }
    if let place = CarriedWords.place(in: sentence, flow) {
      if let body = place.body, governor.status != .decided { governor.body = body }
      return LeadIn(governor: governor)
    }
    governor.leadIn = CarriedWords.whole(sentence, flow)
    return LeadIn(governor: governor)
  }

  /// *Taxan föreslås höjd eftersom:*: the points tell why.
  private static func isReason(_ sentence: Range<Int>, _ flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let colon = bytes.has(UInt8(ascii: ":"), at: sentence.upperBound - 1) ? 1 : 0
    return reasons.hasWord(in: bytes, before: sentence.upperBound - colon)
  }

  private static let reasons: WordList = ["eftersom", "för att"]

  /// *För egen del beslutar kommunstyrelsen*: what follows is the body's own, whatever it has
  /// proposed above.
  static func isOwnDecision(_ sentence: Range<Int>, in context: Context) -> Bool {
    let flow = context.flow
    let words = LeadWords(in: flow.bytes.span, sentence)
    // "Nämnden har den 3 maj beslutat att" tells of a decision.
    guard words.has(.decide), !words.has([.propose, .putForward, .apply, .told]),
      flow.bytes.span.firstWord(beginning: "beslutat", in: sentence) == nil
    else { return false }
    if flow.contains(any: OwnShare.words, in: sentence) { return true }
    // "Under förutsättning av fullmäktiges beslut beslutar kommunstyrelsen": who stands after the verb.
    let verb = decidingVerb(in: sentence, flow)
    guard
      let body = verb.flatMap({ subject(after: $0, in: sentence, flow) })
        ?? flow.firstBody(in: sentence)
    else { return false }
    return context.paper.body != nil && context.paper.resolved(body) == context.paper.body
  }

  /// *Kommunfullmäktige beslutar att remittera följande motioner:*, where no heading says so.
  private static func opensOwnDecision(_ sentence: Range<Int>, in context: Context) -> Bool {
    guard context.paper.canDecide, context.item.header != nil else { return false }
    if let first = context.flow.bytes.span.word(from: sentence.lowerBound, to: sentence.upperBound),
      BodyName.isLocalAbbreviation(first, in: context.flow.bytes.span)
    {
      return UnheadedDecision.isByBody(sentence, context)
    }
    guard let body = BodyName.firstRange(in: context.flow.bytes.span, sentence)
    else { return false }
    if body.lowerBound == sentence.lowerBound {
      return isOwnDecision(sentence, in: context)
        || UnheadedDecision.isToldOfToday(sentence, context)
        || UnheadedDecision.opensItem(sentence, context)
    }
    // "Enligt utskottets förslag beslutar nämnden", "Efter omröstning beslutar nämnden"
    guard let verb = context.flow.bytes.span.firstWord(beginning: "beslutar", in: sentence),
      let decider = subject(after: verb, in: sentence, context.flow)
    else { return false }
    return context.paper.resolved(decider) == context.paper.body
  }

  /// *Enligt kommunstyrelsens förslag*, with a colon or without, tells whose proposal won.
  private static func basedOn(_ sentence: Range<Int>, _ flow: Flow) -> String? {
    for words in ["enligt ", "i enlighet med "] as [StaticString]
    where hasPrefix(words, in: flow.bytes.span, sentence) {
      let start = sentence.lowerBound + words.utf8CodeUnitCount
      let end = sentence.upperBound - (flow.ending(of: sentence) == .colon ? 1 : 0)
      return flow.string(trimmed(flow.bytes.span, start..<max(start, end)))
    }
    return nil
  }

  private static func basedOn(
    after verb: Range<Int>, _ sentence: Range<Int>, _ flow: Flow
  ) -> String? {
    guard let att = flow.firstRange(of: " att ", in: verb.upperBound..<sentence.upperBound),
      att.upperBound == sentence.upperBound
    else { return nil }
    let bytes = flow.bytes.span
    let comma = bytes.has(UInt8(ascii: ","), at: verb.upperBound) ? 1 : 0
    return basedOn(trimmed(bytes, verb.upperBound + comma..<att.lowerBound), flow)
  }

  /// *BODY tillstyrker X och föreslår att KF beslutar:* is a decision and the head of a proposal.
  private static func endorsement(
    _ sentence: Range<Int>, _ words: LeadWords, _ flow: Flow
  ) -> LeadIn? {
    guard words.has(.endorses), words.has(.andProposes),
      let joint = flow.firstRange(of: " och föreslår ", in: sentence)
    else { return nil }
    let body = flow.firstBody(in: joint.upperBound..<sentence.upperBound)
    return LeadIn(
      governor: Governor(status: .proposed, body: body),
      ownClause: sentence.lowerBound..<joint.lowerBound)
  }

  private static func proposal(_ sentence: Range<Int>, _ context: Context) -> Governor {
    let flow = context.flow
    let bytes = flow.bytes.span
    let verb =
      bytes.firstWord(beginning: "föresl", in: sentence)
      ?? bytes.firstWord(beginning: "förslag", in: sentence)
      ?? bytes.word(from: sentence.lowerBound, to: sentence.upperBound) ?? sentence
    let rest = verb.upperBound..<sentence.upperBound
    // "Föreslår kommunstyrelsen föreslå kommunfullmäktige besluta": the last decides.
    if let next = flow.firstRange(of: " föreslå ", in: rest),
      let last = flow.firstBody(in: next.upperBound..<sentence.upperBound)
    {
      return Governor(
        status: .proposed, body: last, leadIn: CarriedWords.afterVerb(in: sentence, flow))
    }
    let after = flow.firstBody(in: rest)
    let isPassive = verb.count == 10 && hasPrefix("föreslås", in: bytes, verb)
    let passive = isPassive ? flow.lastBody(in: sentence.lowerBound..<verb.lowerBound) : nil
    let recipient = recipient(in: sentence.lowerBound..<verb.lowerBound, flow)
    return Governor(
      status: .proposed, body: passive ?? after ?? recipient ?? context.paper.body,
      leadIn: CarriedWords.afterVerb(in: sentence, flow))
  }

  /// *Överlämnar ärendet till kommunfullmäktige med följande förslag:* names whom it asks.
  private static func recipient(in words: Range<Int>, _ flow: Flow) -> String? {
    let bytes = flow.bytes.span
    guard let body = BodyName.lastRange(in: bytes, words),
      let link = bytes.word(before: body.lowerBound, from: words.lowerBound),
      BodyName.isAnyOf(["till"], withGenitive: false, link, in: bytes)
    else { return nil }
    return flow.body(body)
  }

  private static func citation(_ sentence: Range<Int>, _ flow: Flow) -> Governor {
    let bytes = flow.bytes.span
    let verbs = [
      bytes.firstWord(beginning: "beslut", in: sentence),
      bytes.firstWord(beginning: "beslöt", in: sentence),
    ]
    let end = verbs.compactMap { $0?.lowerBound }.min() ?? sentence.upperBound
    let body = flow.lastBody(in: sentence.lowerBound..<end)
    return Governor(
      status: .cited, body: body, leadIn: CarriedWords.afterVerb(in: sentence, flow),
      isPassing: true)
  }

  /// *Kommunstyrelsen beslutar att* over a list; a higher body's name makes it a proposal.
  private static func decision(
    _ sentence: Range<Int>, _ flow: Flow, _ current: Governor?
  ) -> LeadIn? {
    guard var governor = current else { return nil }
    let verb = decidingVerb(in: sentence, flow)
    let body =
      verb.flatMap { subject(after: $0, in: sentence, flow) }
      ?? flow.lastBody(in: sentence.lowerBound..<(verb?.lowerBound ?? sentence.lowerBound))
      ?? verb.flatMap { flow.firstBody(in: $0.upperBound..<sentence.upperBound) }
    if let body, !BodyName.isGeneric(body) { governor.body = body }
    governor.leadIn = CarriedWords.afterVerb(in: sentence, flow)
    // "Enligt utskottets förslag beslutar nämnden", "nämnden beslutar enligt utskottets förslag att"
    let based = verb.flatMap { verb in
      basedOn(sentence.lowerBound..<verb.lowerBound, flow) ?? basedOn(after: verb, sentence, flow)
    }
    return LeadIn(governor: based.map { governor.with($0) } ?? governor)
  }

  /// *Kommunfullmäktige beslutar att* in the board's minutes: the council has still to decide.
  private func asked(in context: Context) -> LeadIn {
    guard governor.status == .decided, let body = context.paper.resolved(governor.body),
      let own = context.paper.body, HigherBody.isAbove(body, own)
    else { return self }
    var governor = governor
    governor.status = .proposed
    return LeadIn(governor: governor, ownClause: ownClause, ownGovernor: ownGovernor)
  }
}
