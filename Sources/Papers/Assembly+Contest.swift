import Reading

/// What yrkanden, rulings, votes and reservations say together.
extension Assembly {
  /// Settles the results of the yrkanden and links votes and reservations to them.
  mutating func settleContest() {
    if let outcome = item.outcome, outcome != .referredBack { item.isMinorityReferral = false }
    guard !item.yrkanden.isEmpty else { return }
    item.yrkanden.sort { $0.place.range.start < $1.place.range.start }
    var contest = Contest(
      item.yrkanden, targetParties: item.yrkanden.map { parties(in: $0.target ?? "") },
      outcome: item.outcome, motionOutcome: motionOutcome,
      proposesRejection: item.clauses.contains {
        $0.status == .proposed && $0.outcome == .rejected
      },
      isMinorityReferral: item.isMinorityReferral,
      chair: context.paper.attendanceList?.attendance.first { $0.role == .chair }?.person.name)
    contest.settle(rulings, withdrawals: withdrawals)
    linkVotes(in: contest)
    contest.forget(doubtful)
    item.yrkanden = contest.yrkanden
    for index in item.reservations.indices {
      item.reservations[index].yrkande = yrkande(of: item.reservations[index], in: contest)
    }
  }

  /// What was decided about the motion as a whole.
  private var motionOutcome: Outcome? {
    item.clauses.first { clause in
      guard clause.status == .decided || clause.status == .proposed && item.outcome == .forwarded
      else { return false }
      guard clause.text.contains(any: Assembly.motion) else { return false }
      let words = clause.text.lowercased().split { " ,.".contains($0) }
      return words.contains("motionen") && !words.contains("i")
    }?.outcome
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
      item.votes[index].yesYrkande = item.votes[index].yesMeans.flatMap { only($0, contest) }
      item.votes[index].noYrkande = item.votes[index].noMeans.flatMap { only($0, contest) }
    }
  }

  private func only(_ text: String, _ contest: Contest) -> Int? {
    contest.only(in: text, names(in: text), parties(in: text))
  }

  private func parties(in text: String) -> Set<String> {
    Set(context.people(named: text).parties)
  }

  private func names(in text: String) -> [String] {
    context.people(named: text).members.map(\.name)
  }

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
