/// A yrkande while its sentence and those after it are read.
struct YrkandeDraft {
  var movers: PeopleReading
  /// Movers whom the sentence calls by their part at the meeting: *Ordföranden yrkar …*.
  var presiding: [Person] = []
  var supporters: [Person]
  var demand: Demand?
  var evidence: Range<Int>?
  /// Paragraphs that go on with the demand's words.
  var continuation: [Range<Int>] = []

  /// The same movers and supporters without a demand.
  var blank: YrkandeDraft {
    YrkandeDraft(movers: movers, presiding: presiding, supporters: supporters)
  }

  init(movers: PeopleReading, presiding: [Person] = [], supporters: [Person]) {
    self.movers = movers
    self.presiding = presiding
    self.supporters = supporters
  }

  func with(_ demand: Demand, evidence: Range<Int>?) -> YrkandeDraft {
    var copy = self
    copy.demand = demand
    copy.evidence = evidence
    return copy
  }

  /// Whether `member`, perhaps named by surname alone, is one of the movers.
  func isMoved(by member: PeopleReading.Member) -> Bool {
    movers.members.contains { $0.name.isSamePerson(as: member.name) }
      || presiding.contains { $0.name.isSamePerson(as: member.name) }
  }

  func yrkande(in context: Context) -> Yrkande {
    // "Ordföranden, Anna Åberg (S), yrkar": the part and the name are one person.
    let named = context.persons(movers, rule: YrkandeRule.name)
    let persons =
      presiding.filter { chair in !named.contains { $0.name.isSamePerson(as: chair.name) } } + named
    var parties: [String] = []
    for party in persons.compactMap(\.party) + movers.represented where !parties.contains(party) {
      parties.append(party)
    }
    let whole = evidence ?? demand?.text ?? 0..<0
    let range = whole.lowerBound..<(continuation.last?.upperBound ?? whole.upperBound)
    return Yrkande(
      movers: persons, supporters: supporters, parties: persons.isEmpty ? movers.parties : parties,
      group: movers.group, kind: demand?.kind ?? .other,
      target: demand?.target.map { context.flow.string($0) }, rank: demand?.rank ?? 1, result: nil,
      text: text(in: context), place: context.flow.place(range, rule: YrkandeRule.name))
  }

  private func text(in context: Context) -> String {
    guard let demand else { return "" }
    var pieces = demand.isAnnouncement && !continuation.isEmpty ? [] : [demand.text]
    pieces += continuation
    let text = pieces.map { context.flow.string($0) }.joined(separator: " ")
    return String(text.trimmingMarks)
  }
}

extension String {
  /// Whether both are a name of one person: the same, or the surname of the other.
  func isSamePerson(as other: String) -> Bool {
    if self == other || self + "s" == other || self == other + "s" { return true }
    return hasSuffix(" " + other) || other.hasSuffix(" " + self)
  }
}
