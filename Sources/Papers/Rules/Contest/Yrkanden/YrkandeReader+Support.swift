extension YrkandeReader {
  /// *Bo Ek (M) instämmer (i Anna Åbergs (S) yrkande)*.
  mutating func readSupport(_ words: SentenceWords, _ verb: Int) {
    // "I yrkandet instämmer Bo Ek (M)": the subject follows the verb.
    let isInverted = words.lower(0) == "i" && verb <= 6
    let (before, after) = (words.bytes(0..<verb), words.bytes(verb + 1..<words.words.count))
    guard let subject = isInverted ? after : before else { return }
    let reading = context.people(in: subject)
    let people = context.persons(reading, rule: YrkandeRule.name)
    guard !reading.isEmpty else { return }
    let object = (isInverted ? before : after).map { context.flow.string($0) }
    let named = object.map { context.people(named: $0.droppingPreposition).members } ?? []
    if !named.isEmpty {
      support(people) { draft in named.contains { draft.isMoved(by: $0) } }
    } else if !isInverted, let own = ownDemand(words, verb) {
      guard isYrkanden else { return }
      drafts.append(
        YrkandeDraft(movers: reading, supporters: []).with(
          own, evidence: words.bytes(0..<words.words.count)))
    } else if let last = drafts.last {
      support(people) { $0.movers == last.movers && $0.presiding == last.presiding }
    }
  }

  mutating func support(_ people: [Person], where matches: (YrkandeDraft) -> Bool) {
    for index in drafts.indices where matches(drafts[index]) {
      drafts[index].supporters += people.filter { !drafts[index].supporters.contains($0) }
    }
  }

  /// *Biträder förvaltningens förslag*: a yrkande of their own for a proposal.
  func ownDemand(_ words: SentenceWords, _ verb: Int) -> Demand? {
    let start = ["i", "till", "med", "sig"].contains(words.lower(verb + 1)) ? verb + 2 : verb + 1
    guard words.firstStem(["förslag"], in: start..<words.words.count) != nil,
      words.firstStem(["yrkande"], in: start..<words.words.count) == nil,
      let target = words.bytes(start..<words.words.count),
      let text = words.bytes(verb..<words.words.count)
    else { return nil }
    return Demand(kind: .approve, target: target, text: text)
  }

  /// *Ställer sig bakom liggande förslag*, *drar tillbaka sitt yrkande*.
  mutating func readStand(_ words: SentenceWords) {
    let all = words.indices
    if let verb = words.first(of: ["drar", "återtar", "återkallar"], in: all),
      words.firstStem(["yrkande", "förslag"], in: verb..<all.upperBound) != nil,
      let subject = words.bytes(0..<verb)
    {
      withdrawals += context.persons(context.people(in: subject), rule: YrkandeRule.name)
    }
    guard let verb = words.first(["ställer", "sig", "bakom"], in: all),
      let subject = words.bytes(0..<verb),
      let target = words.bytes(verb + 3..<all.upperBound),
      let text = words.bytes(verb..<all.upperBound)
    else { return }
    let movers = context.people(in: subject)
    guard !movers.isEmpty else { return }
    let demand = Demand(kind: .approve, target: target, text: text)
    drafts.append(
      YrkandeDraft(movers: movers, supporters: []).with(demand, evidence: words.bytes(all)))
  }
}
