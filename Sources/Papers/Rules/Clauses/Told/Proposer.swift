/// Who puts forward what a sentence of an account tells of: somebody in office, or a politician.
///
///     Konsulten föreslår att taket läggs om.
///
/// puts nothing forward for decision; nor does a plan, an authority or a neighbour.
///
/// Source: CONTRACT section 5, *proposed* and *demanded*.
struct Proposer {
  /// The words that may name them: before the verb, and between it and *att*.
  private let before: Range<Int>
  private let verb: Range<Int>
  private let after: Range<Int>
  private let context: Context
  private let flow: Flow

  init(of sentence: Range<Int>, verb: Range<Int>, att: Range<Int>, _ context: Context) {
    before = sentence.lowerBound..<verb.lowerBound
    self.verb = verb
    after = verb.upperBound..<max(verb.upperBound, att.lowerBound)
    self.context = context
    flow = context.flow
  }

  /// Whether it is theirs to put something forward. The passive names nobody.
  var mayPutForward: Bool {
    if verbIs("föreslås ") { return !isContent }
    if verbIs("yrkas ") || verbIs("krävs ") { return true }
    if context.paper.isDemand {
      return !Outsiders.isSubject(of: before, in: flow.bytes.span)
        && !flow.contains(any: Proposer.strangers, in: before)
    }
    return verbIs("yrka") ? isPolitician : isInOffice
  }

  /// Whether those are meant who are in office, where a politician writes: *Kontoret föreslår att …*.
  var isOfficers: Bool {
    context.paper.isDemand && !verbIs("yrka") && !verbIs("föreslås ")
      && [before, after].contains { flow.contains(any: Proposer.officers, in: $0) }
      && !isPolitician
  }

  private func verbIs(_ words: StaticString) -> Bool {
    hasPrefix(words, in: flow.bytes.span, verb)
  }

  /// Whether somebody in office or a politician is named, or a pronoun stands for them.
  private var isInOffice: Bool {
    [before, after].contains { words in
      flow.contains(any: Proposer.officers, in: words)
        || flow.contains(any: Proposer.offices, in: words) || isBody(words)
    } || isPolitician
  }

  /// Whether a politician or a party is named, or a pronoun stands for them.
  private var isPolitician: Bool {
    if hasPronoun { return true }
    return [before, after].contains { words in
      if flow.contains(any: Proposer.politicians, in: words) { return true }
      let named = context.people(in: words)
      return !named.parties.isEmpty || !named.members.isEmpty
    }
  }

  /// *I planen föreslås att …*: what a paper holds that is none of this matter's.
  private var isContent: Bool {
    hasPrefix("i ", in: flow.bytes.span, before) && flow.contains(any: Proposer.papers, in: before)
      && !flow.contains(any: Proposer.politicians, in: before)
  }

  private var hasPronoun: Bool {
    let bytes = flow.bytes.span
    return Proposer.pronouns.hasWord(in: bytes, before: bytes.trimmed(before).upperBound)
      || Proposer.pronouns.hasWord(in: bytes, at: after.lowerBound)
  }

  /// Whether `words` name a body that is not the state's.
  private func isBody(_ words: Range<Int>) -> Bool {
    let bytes = flow.bytes.span
    var start = words.lowerBound
    while let body = BodyName.firstRange(in: bytes, start..<words.upperBound) {
      if !Outsiders.isAuthority(body, in: bytes) { return true }
      start = body.upperBound
    }
    return false
  }

  private static let pronouns: WordList = [
    "han", "hon", "hen", "de", "dessa", "man", "vi", "jag", "undertecknad", "undertecknade",
  ]

  private static let officers: PhraseTable = [
    "förvaltning", "kontor", "kansli", "avdelning", "enhet", "sektor", "staben", "chef", "direktör",
    "handläggare", "tjänsteman", "tjänstemän", "tjänsteperson", "tjänsteskrivelse", "rektor",
  ]

  /// Who else puts something forward in a municipality.
  private static let offices: PhraseTable = [
    "beredning", "presidi", "bolaget", " ab ", "förbundet", "kommunen", "regionen", "staden ",
    "revisor", "revision", "delegation", "gruppen", "verksamhet",
  ]

  private static let politicians: PhraseTable = [
    "motion", "medborgarförslag", "förslagsställ", "initiativ", "parti", "demokrat", "ledamot",
    "ledamöter", "ordförand", "majoritet", "opposition", "allians", "koalition", "yrkande",
    "styret ", "listan ", "kommunalråd", "regionråd", "oppositionsråd",
  ]

  /// Who proposes to a politician, or to all, and not to the body that the paper asks.
  private static let strangers: PhraseTable = [
    "konsult", "remissinstans", "utredning", "rapport", "forskare", "experter", "boende",
  ]

  private static let papers: PhraseTable = [
    "rapport", "utredning", "betänkande", "plan", "remiss", "promemori", "studie", "analys",
    "program", "strategi",
  ]
}
