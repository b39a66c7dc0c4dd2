/// Lead-ins of what a politician or a citizen demands, and of what is told of that.
extension LeadIn {
  /// Whether the words at `range` are a politician's: a motion, a yrkande, a party's programme.
  static func isDemand(_ range: Range<Int>, _ context: Context) -> Bool {
    isDemand(range, LeadWords(in: context.flow.bytes.span, range), isAnnouncing: false, context)
  }

  /// Whether the words at `range` speak of a politician's paper, and not of what officers say of it.
  static func isPolitical(_ range: Range<Int>, _ context: Context) -> Bool {
    let words = LeadWords(in: context.flow.bytes.span, range)
    return words.has(LeadWords.political) && !words.has(.officials)
  }

  static func isDemand(
    _ sentence: Range<Int>, _ words: LeadWords, isAnnouncing: Bool, _ context: Context
  ) -> Bool {
    guard context.paper.isDemand else {
      return words.has(LeadWords.asking) && words.has(LeadWords.political)
        && !words.has(.officials)
    }
    if words.has([.propose, .apply, .move]) { return true }
    guard words.has(LeadWords.asking) || isAnnouncing && words.has(.following) else { return false }
    return context.paper.kind != .memberProposal || isClaim(sentence, words, context)
  }

  /// Whether words that others use as well (*krävs*, *begär*, *besluta*, *följande*) are those of who
  /// writes the motion: *Lagen kräver att*, *Delegaten beslutar om*, *Följande har prövats:* are not.
  private static func isClaim(
    _ sentence: Range<Int>, _ words: LeadWords, _ context: Context
  ) -> Bool {
    if words.has([.claimant, .politician]) { return true }
    if words.has(.decide), !words.has(.told), context.flow.firstBody(in: sentence) != nil {
      return true
    }
    return !context.people(in: sentence).parties.isEmpty
  }

  /// *Han föreslår* after a sentence about his motion.
  static func isToldDemand(
    _ sentence: Range<Int>, _ words: LeadWords, within paragraph: Range<Int>?, _ context: Context
  ) -> Bool {
    guard let paragraph, words.has([.propose, .wish]),
      pronouns.hasWord(in: context.flow.bytes.span, at: sentence.lowerBound)
    else { return false }
    return context.flow.has([.motion], in: paragraph)
  }

  private static let pronouns: WordList = ["han", "hon", "hen", "de", "man"]

  static func demand(
    _ sentence: Range<Int>, _ words: LeadWords, _ context: Context
  ) -> Governor {
    let leadIn = CarriedWords.afterVerb(in: sentence, context.flow)
    if context.paper.kind == .programme { return Governor(status: .demanded, leadIn: leadIn) }
    let addressee = words.has(.decide) ? decider(in: sentence, context.flow) : nil
    let fallback = context.paper.isDemand ? demandedOf(context) : asked(by: sentence, context)
    return Governor(status: .demanded, body: addressee ?? fallback, leadIn: leadIn)
  }

  /// Who is to decide: the body before *besluta*, else the first after it. Others that the sentence
  /// names only get something to do: *att kommunfullmäktige beslutar att ge kommunstyrelsen i uppdrag*.
  private static func decider(in sentence: Range<Int>, _ flow: Flow) -> String? {
    guard let verb = flow.bytes.span.firstWord(beginning: "besluta", in: sentence) else {
      return flow.lastBody(in: sentence)
    }
    return flow.lastBody(in: sentence.lowerBound..<verb.lowerBound)
      ?? flow.firstBody(in: verb.upperBound..<sentence.upperBound)
  }

  /// Whom a member's paper that `sentence` tells of asks: an initiative the body itself, a motion the
  /// council.
  static func asked(by sentence: Range<Int>, _ context: Context) -> String? {
    context.flow.contains(any: initiatives, in: sentence)
      ? context.paper.body : context.paper.council
  }

  private static let initiatives: PhraseTable = [
    "initiativ i nämnd", "ett initiativ", "nämndinitiativ", "ledamotsinitiativ",
  ]

  /// A motion goes to the body it is addressed to; other papers must say whom they ask.
  static func demandedOf(_ context: Context) -> String? {
    switch context.paper.kind {
    case .memberProposal, .citizenProposal, .budgetProposal: context.paper.body
    default: nil
    }
  }
}
