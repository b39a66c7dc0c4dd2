/// Yrkanden whose words stand below the sentence that announces them.
extension YrkandeReader {
  /// *Anna Åberg (S) lämnar följande tilläggsyrkande:*.
  func announcingVerb(in words: SentenceWords) -> Int? {
    guard let verb = words.first(of: announcing, in: words.indices) else { return nil }
    if isPresenting(words, at: verb) { return verb }
    // "Ordföranden ställer Bo Eks yrkande mot Anna Åbergs yrkande" puts what was moved.
    if words.first(of: ["mot"], in: verb..<words.words.count) != nil
      || words.first(of: RulingWords.findings, in: words.indices) != nil
    {
      return nil
    }
    let isMove = (verb + 1..<verb + 5).contains { index in
      let word = words.lower(index).trimmingParentheses
      return word.hasSuffix("yrkande")
        || word.hasSuffix("förslag") && word.count > 8
    }
    return isMove ? verb : nil
  }

  /// *Anna Åberg (S) tilläggsyrkar att …*: the verb says what its clause is.
  func clauseKind(of verb: LowerWord) -> Yrkande.Kind {
    verb == "tilläggsyrkar" ? .add : verb == "ändringsyrkar" ? .amend : clauseKind
  }

  /// *Lägger fram ett gemensamt förslag till beslut*: what it says stands elsewhere.
  func isPresenting(_ words: SentenceWords, at verb: Int) -> Bool {
    words.lower(verb + 1) == "fram"
      && words.firstStem(["förslag"], in: verb + 2..<verb + 6) != nil
  }

  /// *Föreslår avslag*, *lämnar ett tilläggsyrkande*, *begär återremiss*: what is a yrkande in a debate too.
  func debatedVerb(in words: SentenceWords) -> Int? {
    if let verb = words.first(of: proposing, in: words.indices),
      words.first(of: Self.demands, in: verb + 1..<min(verb + 3, words.words.count)) != nil
    {
      return verb
    }
    return announcingVerb(in: words) ?? requestVerb(in: words)
  }

  /// *Bo Ek (M) begär att ärendet återremitteras*: who wants a matter put off moves it. What else is
  /// asked for, votes and replies, is no yrkande.
  func requestVerb(in words: SentenceWords) -> Int? {
    guard let verb = words.first(of: requestVerbs, in: words.indices) else { return nil }
    let reader = DemandReader(sentence: words, clauseKind: clauseKind)
    guard let start = reader.start(after: verb + 1), start <= verb + 3,
      let first = reader.demands(in: start..<words.words.count).first
    else { return nil }
    return first.kind == .referBack || first.kind == .defer ? verb : nil
  }

  /// *Bifall till motionen: Anna Åberg (S), Bo Ek (M)*: the demand, then whose it is.
  mutating func readSides(_ line: Range<Int>) -> Bool {
    let flow = context.flow
    guard sides.hasPrefix(in: flow.bytes.span, line), line.count <= 300,
      let colon = flow.firstRange(of: ": ", in: line),
      case let names = colon.upperBound..<line.upperBound,
      !NameList.isSentence(names, of: context),
      case let movers = context.people(in: names), !movers.members.isEmpty
    else { return false }
    let words = SentenceWords(line.lowerBound..<colon.lowerBound, in: flow)
    let found = DemandReader(sentence: words, clauseKind: clauseKind).demands(in: words.indices)
    for demand in found {
      drafts.append(YrkandeDraft(movers: movers, supporters: []).with(demand, evidence: line))
    }
    return !found.isEmpty
  }

  /// *Yrkar att kommunfullmäktige ska besluta*, with what it shall decide on the lines below.
  func isDecisionOnly(_ words: SentenceWords, after verb: Int) -> Bool {
    var last = words.words.count - 1
    while last > verb, ["att", "följande"].contains(words.lower(last)) { last -= 1 }
    guard last > verb, last - verb <= 6, let asked = words.bytes(verb + 1..<last + 1),
      context.flow.firstBody(in: asked) != nil
    else { return false }
    if ["besluta", "beslutar"].contains(words.lower(last)) { return true }
    // "… att nämnden föreslår kommunfullmäktige"
    return ["föreslår", "föreslå"].contains(words.lower(last - 1))
      && words.bytes(last..<last + 1).map { context.flow.firstBody(in: $0) != nil } == true
  }

  /// A demand in other words than the usual: *yrkar följande: …*, *yrkar upphandling av …*.
  func rest(_ words: SentenceWords, from start: Int) -> [Demand] {
    var start = start
    while start < words.words.count, Self.contentStarts.contains(words.lower(start)) { start += 1 }
    guard let text = words.bytes(start..<words.words.count) ?? words.bytes(0..<words.words.count)
    else { return [] }
    // "Lägger fram följande förslag:"
    let isNoun =
      start == words.words.count - 1 && ["förslag", "yrkande"].contains(words.lower(start))
    let isEmpty = isNoun || start >= words.words.count
    guard isYrkanden || isEmpty, !words.firstIsVote(from: start) else { return [] }
    return [Demand(kind: .other, target: nil, text: text, isAnnouncement: isEmpty)]
  }

  /// A list or a text after *på följande tillägg:* belongs to the demand above it.
  mutating func continueText(_ paragraph: Flow.Paragraph) {
    guard isAwaitingText, let last = drafts.indices.last else { return }
    if paragraph.marker?.kind == .rank {
      readRanked(paragraph, last)
      return
    }
    if readListed(paragraph, last) { return }
    drafts[last].continuation.append(paragraph.content)
    // "Yrkar" over a list of "att": the list tells what kind of demand it is.
    if drafts[last].demand?.kind == .other, drafts[last].demand?.isAnnouncement == true,
      paragraph.marker?.hasAtt == true
    {
      drafts[last].demand?.isDecision = true
    }
    if drafts[last].demand?.isDecision == true { readDecision(paragraph.content, last) }
  }

  /// *I andra hand: att ärendet återremitteras* below what is wanted most: a demand of its own.
  private mutating func readRanked(_ point: Flow.Paragraph, _ last: Int) {
    let words = SentenceWords(point.range, in: context.flow)
    let reader = DemandReader(sentence: words, clauseKind: clauseKind)
    let found = reader.demands(in: words.indices)
    guard !found.isEmpty else { return }
    let draft = drafts[last].blank
    if drafts[last].demand?.isAnnouncement == true, drafts[last].continuation.isEmpty {
      drafts.removeLast()
    }
    for demand in found { drafts.append(draft.with(demand, evidence: point.range)) }
  }

  /// Makes of the draft at `index` what the point at `point` asks for; of several points it is a
  /// change of the proposal.
  mutating func readDecision(_ point: Range<Int>, _ index: Int) {
    let words = SentenceWords(point, in: context.flow)
    let start = words.lower(0) == "att" ? 1 : 0
    let whole = DemandReader.Mark(head: .clause, start: 0, content: start)
    let reader = DemandReader(sentence: words, clauseKind: clauseKind)
    let isAlone = drafts[index].continuation.count == 1
    let found = isAlone ? reader.demand(whole, until: words.words.count) : nil
    let kind = found?.kind ?? clauseKind
    drafts[index].demand?.kind = kind
    drafts[index].demand?.target = found?.target
  }
}

private let sides: PrefixList = [
  "bifall till ", "bifall: ", "avslag på ", "avslag till ", "avslag: ", "återremiss",
]
private let requestVerbs: LowerWords = ["begär", "begärde", "önskar", "önskade", "vill"]
private let announcing: LowerWords = [
  "lämnar", "lämnade", "lägger", "lade", "framställer", "framställde", "framför", "framförde",
  "ställer", "väcker", "inger",
]

private let proposing: LowerWords = ["föreslår", "föreslog"]
