/// Reads the yrkanden of one section, sentence by sentence.
struct YrkandeReader {
  let section: Section
  let context: Context
  /// The yrkanden so far.
  var drafts: [YrkandeDraft] = []
  /// Who took a yrkande back.
  var withdrawals: [Person] = []
  /// The draft whose text stands in the paragraphs that follow.
  var isAwaitingText = false { didSet { isListing = false } }
  /// Whether those paragraphs are points that each name a demand of their own.
  var isListing = false

  init(section: Section, context: Context) {
    self.section = section
    self.context = context
    isMembers = MembersProposal.stands(in: section, context)
  }

  var yrkanden: [Yrkande] { drafts.map { $0.yrkande(in: context) } }

  var isYrkanden: Bool { section.kind == .yrkanden || isMembers }
  /// Whether the section holds what members propose, whatever its heading: *Förslag till beslut*.
  private let isMembers: Bool

  /// Words between the verb and what is moved: *yrkar följande*, *lägger fram*.
  static let contentStarts: LowerWords = [
    "fram", "följande", "enligt", "bland", "annat", "därför", "att",
  ]

  mutating func read() {
    let cues: CueSet =
      isYrkanden || section.kind == .debate
      ? [.moves, .supports, .proposes, .backs, .amends, .advises, .wants] : [.moves, .supports]
    guard isYrkanden || section.kind == .debate || context.has(cues, in: section) else { return }
    let paragraphs = context.paragraphs(of: section)
    var named = 0
    for (index, paragraph) in paragraphs.enumerated() where index >= named {
      if isYrkanden, index + 1 < paragraphs.count {
        if opensList(paragraph, above: paragraphs[index + 1]) { continue }
        named = endOfMovers(below: paragraph, at: index, in: paragraphs)
        if named > index { continue }
      }
      if section.kind == .debate, !isYrkanden, readSpeakers(paragraph.content) { continue }
      if isYrkanden,
        readSpeakers(paragraph.content) || readBracketed(paragraph.content)
          || readNamed(paragraph.content)
      {
        continue
      }
      if isYrkanden || section.kind == .debate, readSides(paragraph.content) { continue }
      // "Bo Ek (M) lägger fram följande förslag:"
      let announces = isYrkanden && context.flow.ending(of: paragraph.content) == .colon
      guard announces || context.flow.has(cues, in: paragraph.content) else {
        continueText(paragraph)
        continue
      }
      let before = drafts.count
      for sentence in context.sentences(in: paragraph.content)
      where announces || context.flow.has(cues, in: sentence) {
        read(sentence)
      }
      if drafts.count == before { continueText(paragraph) }
    }
  }

  mutating func read(_ sentence: Range<Int>) {
    let words = SentenceWords(sentence, in: context.flow)
    if let joint = secondMove(in: words) {
      read(sentence.lowerBound..<words.words[joint].range.lowerBound)
      read(words.words[joint + 1].range.lowerBound..<sentence.upperBound)
      return
    }
    if readElliptic(words) { return }
    if isYrkanden || section.kind == .debate, readMovedBy(words) { return }
    if isYrkanden, readAdvice(words) || readFollowing(words) { return }
    if let verb = moveVerb(in: words) {
      readMove(words, verb)
    } else if let verb = words.first(of: supportVerbs, in: words.indices)
      ?? (isYrkanden ? words.first(of: backingVerbs, in: words.indices) : nil)
    {
      readSupport(words, verb)
    } else if isYrkanden {
      readStand(words)
    }
  }

  private func moveVerb(in words: SentenceWords) -> Int? {
    if let verb = words.first(of: moveVerbs, in: words.indices) { return verb }
    // Houses without headings tell below the decision what was moved.
    let isTold = section.kind == .decision && !context.has(.yrkanden)
    guard
      isYrkanden || isTold || section.kind == .other || section.kind == .debate
        || isOwnAccount(words),
      let verb = words.first(of: ["yrkade"], in: words.indices)
        ?? (isYrkanden
          ? words.first(of: proposeVerbs, in: words.indices) ?? announcingVerb(in: words)
            ?? requestVerb(in: words) : section.kind == .debate ? debatedVerb(in: words) : nil)
    else { return nil }
    return verb
  }

  /// *Vid fullmäktiges behandling yrkade Anna Åberg (S) …*, told in the account of an item that has
  /// no heading for it: no other body is named.
  private func isOwnAccount(_ words: SentenceWords) -> Bool {
    guard section.kind == .background, let all = words.bytes(words.indices),
      let verb = words.first(of: ["yrkade"], in: words.indices),
      let before = words.bytes(0..<max(verb, 1))
    else { return false }
    guard let body = context.flow.firstBody(in: before) else {
      return context.people(in: all).members.contains { $0.party != nil }
    }
    return context.paper.resolved(body) == context.paper.body
  }

  // MARK: - Who

  private mutating func readMove(_ words: SentenceWords, _ verb: Int) {
    var words = words
    // "Yrkar att", over points: what is moved stands below.
    let endsInAtt = words.lower(words.words.count - 1) == "att" && verb < words.words.count - 1
    if endsInAtt { words = SentenceWords(words: Array(words.words.dropLast())) }
    let kind = clauseKind(of: words.lower(verb))
    let demands = DemandReader(sentence: words, clauseKind: kind)
    let start = isPresenting(words, at: verb) ? nil : demands.start(after: verb + 1)
    let end = start ?? announcementEnd(words, verb)
    guard var draft = mover(words, verb, until: end) else { return }
    if let support = trailingSupport(words, after: end) {
      draft.supporters += support.people
      words = SentenceWords(words: Array(words.words[..<support.start]))
    }
    let reader = DemandReader(sentence: words, clauseKind: kind)
    var found =
      start.map { reader.demands(in: $0..<words.words.count) }
      ?? rest(words, from: end)
    if found.count == 1, isDecisionOnly(words, after: verb) || endsInAtt && found[0].isAnnouncement
    {
      found[0].isAnnouncement = true
      found[0].isDecision = true
    }
    // "I andra hand yrkar hon bifall till motionen."
    let rank = reader.rank(at: 0)
    for var demand in found {
      if let rank, demand.rank == 1 { demand.rank = rank }
      drafts.append(draft.with(demand, evidence: words.bytes(0..<words.words.count)))
    }
    isAwaitingText = (endsInAtt || isOpen(words, found)) && !isReasoned(reader, found)
    draft.demand = nil
  }

  /// What *att* means in this section: its heading may say.
  var clauseKind: Yrkande.Kind {
    let index = section.paragraphs.lowerBound - 1
    guard context.flow.paragraphs.indices.contains(index),
      case let heading = context.flow.paragraphs[index], heading.heading != nil
    else { return .amend }
    return context.flow.string(heading.range).lowercased().hasPrefix("tilläggs") ? .add : .amend
  }

  /// Who moves, and who joins; `nil` when the sentence names nobody.
  private func mover(_ words: SentenceWords, _ verb: Int, until end: Int) -> YrkandeDraft? {
    let before = joined(words, 0..<verb)
    let after = joined(words, verb + 1..<end)
    guard !isAboutPaper(words, 0..<verb) else { return nil }
    var draft = YrkandeDraft(
      movers: before.movers, supporters: before.supporters + after.supporters)
    if draft.movers.isEmpty {
      draft.movers = after.movers
    } else if words.has(["tillsammans", "med"], at: verb + 1) {
      draft.movers.members += after.movers.members
    } else {
      draft.movers.speak(with: after.movers)
    }
    draft.presiding = [0..<verb, verb + 1..<end].flatMap { range in
      words.bytes(range).map { context.presiding(in: $0) } ?? []
    }
    if draft.movers.isEmpty, draft.presiding.isEmpty {
      return isGoingOn(words, verb) ? drafts.last?.blank : nil
    }
    return draft
  }

  /// Whether the words before the verb speak of a motion or of another body.
  private func isAboutPaper(_ words: SentenceWords, _ range: Range<Int>) -> Bool {
    words.firstStem(["motion", "medborgarförslag", "skrivelse"], in: range) != nil
      || words.first(["som"], in: range) != nil && !isYrkanden
  }

  /// *Hon yrkar vidare*, *Därutöver yrkas*: the mover of the sentence before.
  private func isGoingOn(_ words: SentenceWords, _ verb: Int) -> Bool {
    let start = DemandReader(sentence: words).rank(at: 0) == nil ? 0 : 3
    guard !drafts.isEmpty, start <= verb, verb < start + 4 else { return false }
    return (start..<verb).allSatisfy { goingOn.contains(words.lower($0)) }
  }

  /// Splits a stretch at *med instämmande av*.
  func joined(
    _ words: SentenceWords, _ range: Range<Int>
  ) -> (movers: PeopleReading, supporters: [Person]) {
    let split = support(in: words, range)
    let first = words.bytes(range.lowerBound..<(split?.start ?? range.upperBound))
    let movers = first.map { context.people(in: $0) } ?? PeopleReading()
    return (movers, split?.people ?? [])
  }

  private struct Support {
    let start: Int
    let people: [Person]
  }

  private func support(in words: SentenceWords, _ range: Range<Int>) -> Support? {
    for index in range where supportPhrases.contains(where: { words.has($0, at: index) }) {
      guard let bytes = words.bytes(index + 2..<max(index + 2, range.upperBound)) else {
        return nil
      }
      let reading = context.people(in: bytes)
      // "Yrkar på bifall av motionen" names nobody who joins.
      if reading.isEmpty { continue }
      return Support(start: index, people: context.persons(reading, rule: YrkandeRule.name))
    }
    return nil
  }

  /// *… bifall till motionen, med instämmande av Bo Ek (M)*.
  private func trailingSupport(_ words: SentenceWords, after start: Int) -> Support? {
    guard start < words.words.count else { return nil }
    if let found = support(in: words, start..<words.words.count) { return found }
    // "… bifall till förslaget, vilket Bo Ek (M) instämmer i".
    guard let link = words.first(["vilket"], in: start..<words.words.count),
      let verb = words.first(of: supportVerbs, in: link..<words.words.count),
      let bytes = words.bytes(link + 1..<verb)
    else { return nil }
    return Support(
      start: link, people: context.persons(context.people(in: bytes), rule: YrkandeRule.name))
  }

  // MARK: - What

  /// Where the words before an announced text end: *yrkar följande:*.
  private func announcementEnd(_ words: SentenceWords, _ verb: Int) -> Int {
    var end = verb + 1
    while end < words.words.count, !Self.contentStarts.contains(words.lower(end)) { end += 1 }
    return end
  }

  /// Whether what follows is why, not what: the reasons for a referral back are its commission.
  private func isReasoned(_ reader: DemandReader, _ found: [Demand]) -> Bool {
    guard let kind = found.last?.kind, kind != .referBack, kind != .defer else { return false }
    return reader.announcesReasons
  }

  /// Whether the demand's words stand in the paragraphs that follow.
  private func isOpen(_ words: SentenceWords, _ found: [Demand]) -> Bool {
    guard let last = words.words.indices.last, let demand = found.last else { return false }
    return demand.isAnnouncement || words.isFollowed(by: ":", at: last)
      || words.lower(last) == "följande"
  }
}

private let moveVerbs: LowerWords = ["yrkar", "tilläggsyrkar", "ändringsyrkar"]
private let proposeVerbs: LowerWords = [
  "föreslår", "föreslog", "hemställer", "hemställde", "förordar",
  "förordade",
]
private let supportVerbs: LowerWords = [
  "instämmer", "instämde", "biträder", "biträdde", "ansluter", "anslöt",
]
/// Words that tell of support only where yrkanden are told of.
private let backingVerbs: LowerWords = ["stödjer", "stöder"]
private let goingOn: LowerWords = [
  "han", "hon", "hen", "de", "dessutom", "vidare", "även", "därutöver", "också", "samtidigt",
  "slutligen", "därtill",
]
private let supportPhrases: [[LowerWord]] = [
  ["instämmande", "av"], ["instämmande", "från"], ["instämmanden", "av"], ["biträde", "av"],
  ["stöd", "av"], ["bifall", "av"], ["biträde", "från"], ["stöd", "från"], ["bifall", "från"],
]

extension String {
  /// *I Anna Åbergs yrkande* without the preposition, which would make the name a place.
  var droppingPreposition: String {
    hasPrefix("i ") ? String(dropFirst(2)) : hasPrefix("till ") ? String(dropFirst(5)) : self
  }
}

extension SentenceWords {
  init(words: [Word]) { self.words = words }

  /// Whether the words from `start` ask for a vote, which is no yrkande.
  func firstIsVote(from start: Int) -> Bool {
    firstStem(["votering", "omröstning", "rösträkning"], in: start..<words.count) != nil
  }
}
