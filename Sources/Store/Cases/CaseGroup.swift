internal import Papers

/// Items joined so far, and what they say that other items of the case may not contradict.
struct CaseGroup {
  /// Where only one item of a case may stand: a paper, a meeting.
  private var places: [String: String] = [:]
  private var numbers: [String: Set<RegisterNumber>] = [:]
  private var movers: Set<String> = []
  private var parties: Set<String> = []
  private var days: Set<Day> = []
  /// The motion's own paper: its date and movers.
  private var paper: String?
  private(set) var members: [Int]

  init(_ index: Int, _ item: CaseItem, numbers printed: [RegisterNumber]) {
    members = [index]
    places[item.document] = item.id
    if item.isRecord, let body = item.body, let date = item.date {
      let number = item.number.map(CaseItem.bareNumber) ?? item.id
      places["\(body.lowercased()) \(date)"] =
        item.isListed ? "\(number) \(item.title ?? "")" : number
    }
    for number in printed { numbers[number.register, default: []].insert(number) }
    if let proposal = item.proposal {
      movers = Set(proposal.movers.map { $0.name.lowercased() })
      parties = Set(proposal.parties)
      if let date = proposal.date, proposal.basis != .announced { days = [date] }
    }
    if item.kind == .memberProposal || item.kind == .citizenProposal {
      paper = "\(item.date?.description ?? "") \(movers.sorted().joined(separator: ","))"
    }
  }

  /// Whether the items of both can be of one case.
  ///
  /// A body treats a case once at a meeting; two numbers of one register are two cases; one motion
  /// has one paper and the same movers throughout.
  func mayJoin(_ other: CaseGroup, because reason: CaseJoin.Reason) -> Bool {
    if reason == .sameItem { return true }
    if let paper, let otherPaper = other.paper, paper != otherPaper { return false }
    let (few, many) =
      places.count < other.places.count ? (places, other.places) : (other.places, places)
    for (place, item) in few where many[place].map({ $0 != item }) ?? false { return false }
    guard reason != .caseNumber else { return true }
    for (register, held) in numbers {
      guard let others = other.numbers[register] else { continue }
      let isShared = held.contains { number in
        others.contains { $0.relation(to: number) == .same }
      }
      if !isShared { return false }
    }
    return !contradictsMovers(of: other) && !contradictsDays(of: other, because: reason)
  }

  /// Whether both name movers, and none in common, nor a party.
  func contradictsMovers(of other: CaseGroup) -> Bool {
    let isOther =
      !movers.isEmpty && !other.movers.isEmpty && movers.isDisjoint(with: other.movers)
    return isOther && (parties.isDisjoint(with: other.parties) || parties.isEmpty)
      || movers.isEmpty != other.movers.isEmpty && !parties.isEmpty && !other.parties.isEmpty
        && parties.isDisjoint(with: other.parties)
  }

  /// A motion moved again some year later is another one.
  private func contradictsDays(of other: CaseGroup, because reason: CaseJoin.Reason) -> Bool {
    guard reason == .title, let first = days.min(), let second = other.days.min() else {
      return false
    }
    return abs(first.dayNumber - second.dayNumber) > 62
  }

  mutating func join(_ other: CaseGroup) {
    places.merge(other.places) { first, _ in first }
    numbers.merge(other.numbers) { $0.union($1) }
    movers.formUnion(other.movers)
    parties.formUnion(other.parties)
    days.formUnion(other.days)
    paper = paper ?? other.paper
    members += other.members
  }
}
