import Reading

/// A vote while its sentences are read.
struct VoteDraft {
  var tally = Tally()
  var ballots: [Vote.Ballot] = []
  var yesMeans: String?
  var noMeans: String?
  var stage: Vote.Stage?
  var hasCastingVote = false
  var castingVote: Person?
  /// The annexes that the text names: `bilaga 3`, `omröstningslista 1`.
  var annexes: [BallotAnnex.Label] = []
  private var range: Range<Int>?

  var hasMeaning: Bool { yesMeans != nil || noMeans != nil }
  var hasFigures: Bool { tally.yes != nil && tally.no != nil }
  var hasResult: Bool { hasFigures || has(.yes) && has(.no) }

  func has(_ choice: Vote.Ballot.Choice) -> Bool {
    ballots.indices.contains { ballots[$0].choice == choice }
  }

  private func count(_ choice: Vote.Ballot.Choice) -> Int {
    ballots.indices.count { ballots[$0].choice == choice }
  }

  mutating func cover(_ stretch: Range<Int>) {
    let start = min(range?.lowerBound ?? stretch.lowerBound, stretch.lowerBound)
    range = start..<max(range?.upperBound ?? stretch.upperBound, stretch.upperBound)
  }

  mutating func add(_ people: [Person], _ choice: Vote.Ballot.Choice) {
    ballots += people.map { Vote.Ballot(person: $0, choice: choice) }
  }

  /// The vote; `nil` when the text gives no figures and no names on both sides.
  func vote(in context: Context) -> Vote? {
    guard let range, let yes = figure(.yes), let no = figure(.no) else { return nil }
    return Vote(
      yes: yes, no: no, abstain: tally.abstain ?? nonZero(.abstain),
      absent: tally.absent ?? nonZero(.absent), yesMeans: yesMeans, noMeans: noMeans,
      yesYrkande: nil, noYrkande: nil, ballots: ballots, castingVote: castingVote,
      stage: stage ?? stageOfMeaning, place: context.flow.place(range, rule: VoteRule.name))
  }

  /// Takes what `other` says of the same vote besides its figures.
  mutating func complete(from other: VoteDraft) {
    tally.fill(from: other.tally)
    stage = stage ?? other.stage
    hasCastingVote = hasCastingVote || other.hasCastingVote
    castingVote = castingVote ?? other.castingVote
    annexes += other.annexes
  }

  /// How many voted so, by the figures or else by the names.
  func figure(_ choice: Vote.Ballot.Choice) -> Int? {
    tally[choice] ?? (has(.yes) && has(.no) ? count(choice) : nil)
  }

  private func nonZero(_ choice: Vote.Ballot.Choice) -> Int? {
    has(choice) ? count(choice) : nil
  }

  /// Whether to refer back: the question says so.
  private var stageOfMeaning: Vote.Stage? {
    let question = "\(yesMeans ?? "") \(noMeans ?? "")".lowercased()
    return question.holds("återremi") || question.holds("bordlägg") ? .referral : nil
  }

  /// What is odd when the names do not add up to the figures.
  func mismatch(in context: Context) -> Diagnostic? {
    guard let range, !ballots.isEmpty else { return nil }
    let isWrong = [Vote.Ballot.Choice.yes, .no, .abstain].contains { choice in
      tally[choice].map { $0 != count(choice) } ?? false
    }
    guard isWrong else { return nil }
    return Diagnostic(
      .warning, id: "vote.tally-mismatch",
      message: "Namnen i omröstningen stämmer inte med röstsiffrorna.",
      range: context.flow.span(of: range))
  }
}
