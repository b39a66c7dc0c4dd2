import Reading

/// What yrkanden, rulings, votes and reservations say together.
extension Assembly {
  /// Settles the results of the yrkanden and links votes and reservations to them.
  mutating func settleContest() {
    if let outcome = item.outcome, outcome != .referredBack { item.isMinorityReferral = false }
    guard !item.yrkanden.isEmpty else { return }
    item.yrkanden.sort { $0.place.range.start < $1.place.range.start }
    var contest = Contest(
      item.yrkanden,
      targetParties: item.yrkanden.map { $0.approvesProposal ? parties(in: $0.target) : [] },
      outcome: item.outcome, motionOutcome: motionOutcome,
      proposesRejection: item.clauses.indices.contains {
        item.clauses[$0].status == .proposed && item.clauses[$0].outcome == .rejected
      },
      isMinorityReferral: item.isMinorityReferral,
      chair: context.paper.attendanceList?.attendance.first { $0.role == .chair }?.person.name)
    contest.settle(rulings, withdrawals: withdrawals)
    linkVotes(in: contest)
    contest.forget(doubtful)
    for vote in item.votes { contest.settle(vote) }
    item.yrkanden = contest.yrkanden
    for index in item.reservations.indices {
      item.reservations[index].yrkande = yrkande(of: item.reservations[index], in: contest)
    }
  }

  private func parties(in target: String?) -> Set<String> {
    target.map { Set(named(in: $0).parties) } ?? []
  }

  /// What was decided about the motion as a whole.
  private var motionOutcome: Outcome? {
    let decisive = item.clauses.indices.first { index in
      let status = item.clauses[index].status
      guard status == .decided || status == .proposed && item.outcome == .forwarded,
        item.clauses[index].text.contains(any: Assembly.motion)
      else { return false }
      return Assembly.isWhole(item.clauses[index].text.utf8.span)
    }
    return decisive.flatMap { item.clauses[$0].outcome }
  }

  /// Whether the words speak of *motionen*, and of nothing in it: none of them is *i*.
  private static func isWhole(_ text: Span<UInt8>) -> Bool {
    var isNamed = false
    var start = 0
    for end in 0...text.count {
      guard end == text.count || " ,.".utf8.contains(text[end]) else { continue }
      if end - start == 1, hasPrefix("i", in: text, start..<end) { return false }
      if end - start == 8, hasPrefix("motionen", in: text, start..<end) { isNamed = true }
      start = end + 1
    }
    return isNamed
  }

  private static let motion: PhraseTable = ["motionen"]

  private var rulings: [Ruling] {
    let rulings = findings.compactMap { finding -> Ruling? in
      if case .ruling(let ruling) = finding { return ruling }
      return nil
    }
    return rulings.sorted { $0.place.range.start < $1.place.range.start }
  }

  private var withdrawals: [Person] {
    findings.compactMap { finding in
      if case .withdrawal(let person) = finding { return person }
      return nil
    }
  }

  // MARK: - Votes

  private mutating func linkVotes(in contest: Contest) {
    for index in item.votes.indices {
      let (yes, no) = (item.votes[index].yesMeans, item.votes[index].noMeans)
      item.votes[index].yesYrkande = yes.flatMap { only(whole($0, beside: no), contest) }
      item.votes[index].noYrkande = no.flatMap { only(whole($0, beside: yes), contest) }
    }
  }

  /// *Ja för avslag och Nej för bifall till motionen*: both sides are about the motion.
  private func whole(_ text: String, beside other: String?) -> String {
    let matter = Matter(text)
    guard let other, let approves = matter.isApproval, matter.words.isEmpty,
      case let bytes = other.utf8.span,
      let verb = Assembly.answers.first(in: bytes, 0..<bytes.count)
    else { return text }
    return (approves ? "bifall till " : "avslag på ")
      + bytes.string(verb.upperBound..<bytes.count)
  }

  private static let answers: PhraseTable = ["bifall till ", "avslag på ", "avslag till "]

  private func only(_ text: String, _ contest: Contest) -> Int? {
    let named = named(in: text)
    return contest.only(in: text, named.members.map(\.name), Set(named.parties))
  }

  private func named(in text: String) -> PeopleReading { context.people(named: text) }

  /// The yrkanden of a vote that went against the chair's finding, when nothing after it tells
  /// what was decided.
  private var doubtful: [Int] {
    guard let vote = item.votes.last(where: { $0.stage == nil || $0.stage == .main }),
      vote.no > vote.yes,
      !rulings.contains(where: { $0.place.range.start >= vote.place.range.start })
    else { return [] }
    return [vote.yesYrkande, vote.noYrkande].compactMap { $0 }
  }

  // MARK: - Reservations

  /// The yrkande that a reservation prefers: their own, or that of the member named.
  private func yrkande(of reservation: Reservation, in contest: Contest) -> Int? {
    guard reservation.body == nil, let text = reservation.inFavourOf else { return nil }
    let matter = Matter(text)
    guard contest.isOwn(matter) || matter.has("sitt") || matter.has("sina") else {
      return only(text, contest)
    }
    let own = contest.indices(movedBy: reservation.members.map(\.name))
    let parties = item.yrkanden.indices.filter { index in
      !reservation.parties.isEmpty
        && item.yrkanden[index].parties.contains { reservation.parties.contains($0) }
    }
    let found = reservation.members.isEmpty ? parties : own
    return found.count == 1 ? found.first : nil
  }
}
