/// The yrkanden of one item against each other: what the rulings make of them.
///
/// Only what is certain is settled: what a ruling names, and the alternatives to what won.
///
/// Source: DOMAIN.md 5.2; CONTRACT section 6.
struct Contest {
  var yrkanden: [Yrkande]
  let outcome: Outcome?
  /// What the decision makes of the motion as a whole; `nil` when it does not say.
  let motionOutcome: Outcome?
  /// Whether what was put forward for decision is to reject the motion.
  let proposesRejection: Bool
  let isMinorityReferral: Bool
  /// Who is in the chair, as the attendance list says; `nil` when it does not.
  let chair: String?
  let matters: [Matter?]
  /// Whether the yrkanden speak of one proposal of a body or an office at most.
  private let hasOneProposal: Bool
  /// The parties named in the targets that are proposals; empty for others.
  let targetParties: [Set<String>]
  /// What was said of things that are no yrkanden: proposals, additions.
  var verdicts: [(matter: Matter, isApproved: Bool)] = []
  /// Yrkanden that have won on one point and lost on another, or of which that is not known.
  var divided: Set<Int> = []
  /// Whether what was put to the meeting was put point by point.
  var isPointwise = false
  /// Whether it is settled now what was found about one point.
  var isOnPoint = false

  init(
    _ yrkanden: [Yrkande], targetParties: [Set<String>], outcome: Outcome?,
    motionOutcome: Outcome?, proposesRejection: Bool = false, isMinorityReferral: Bool,
    chair: String? = nil
  ) {
    self.proposesRejection = proposesRejection
    self.chair = chair
    self.targetParties = targetParties
    self.yrkanden = yrkanden
    self.outcome = outcome
    self.motionOutcome = motionOutcome
    self.isMinorityReferral = isMinorityReferral
    matters = yrkanden.map { $0.target.map { Matter($0) } }
    let official = matters.compactMap { $0 }.filter(\.isOfficial)
    hasOneProposal = official.allSatisfy { $0.isSame(as: official[0]) }
  }

  mutating func settle(_ rulings: [Ruling], withdrawals: [Person]) {
    let single = rulings.filter { $0.concernsPoints }
    for ruling in rulings {
      if !ruling.concernsPoints {
        apply(ruling)
      } else if ruling == single.first {
        apply(single: single)
      }
    }
    settlePairs()
    settleRejections()
    settleByOutcome()
    for person in withdrawals {
      for index in indices(movedBy: [person.name]) { yrkanden[index].result = .withdrawn }
    }
  }

  /// Forgets results that a later vote has put in doubt.
  mutating func forget(_ indices: [Int]) {
    for index in indices { yrkanden[index].result = nil }
  }

  /// Where the body has decided, the figures settle the main question, whatever the chair has found
  /// before. To refer back a minority is enough.
  mutating func settle(_ vote: Vote) {
    guard !isPointwise, let outcome, outcome != .referredBack, outcome != .deferred,
      vote.stage == nil || vote.stage == .main, vote.yes != vote.no,
      vote.yesYrkande != vote.noYrkande
    else { return }
    let (yes, no) = (vote.yesYrkande, vote.noYrkande)
    let (winner, loser) = vote.yes > vote.no ? (yes, no) : (no, yes)
    if let winner { yrkanden[winner].result = .won }
    if let loser { yrkanden[loser].result = .lost }
  }

  // MARK: - Rulings

  mutating func apply(_ ruling: Ruling) {
    switch ruling.effect {
    case .approved, .rejected: decide(ruling)
    case .lapsed: set(.lapsed, on: ruling.subject.map { lapsed($0, ruling.names) } ?? [])
    case .settledNow: settleNow()
    case .referredBack: postpone(.referBack, named: ruling)
    case .deferred: postpone(.defer, named: ruling)
    case .unopposed:
      set(
        .won, on: yrkanden.indices.filter { [.approve, .add, .amend].contains(yrkanden[$0].kind) })
    }
  }

  /// The yrkanden that `text` names; *yrkandet om avslag* is the only one that wants it.
  private func lapsed(_ text: String, _ names: [String]) -> [Int] {
    let found = named(in: text, names)
    return found.isEmpty && Matter(text).isApproval == false ? alone(.reject) : found
  }

  mutating func set(_ result: Yrkande.Result, on indices: [Int]) {
    for index in indices { yrkanden[index].result = result }
  }

  private mutating func settleNow() {
    for index in yrkanden.indices {
      switch yrkanden[index].kind {
      case .referBack, .defer: yrkanden[index].result = .lost
      default: if isSettling(index) { yrkanden[index].result = .won }
      }
    }
  }

  func isSettling(_ index: Int) -> Bool {
    yrkanden[index].kind == .other && yrkanden[index].text.contains("avgör")
  }

  private mutating func postpone(_ kind: Yrkande.Kind, named ruling: Ruling) {
    let all = yrkanden.indices.filter { yrkanden[$0].kind == kind }
    if all.count == 1 { set(.won, on: all) } else { forget(all) }
    for index in yrkanden.indices where isSettling(index) {
      yrkanden[index].result = isMinorityReferral ? nil : .lost
    }
  }

  private mutating func decide(_ ruling: Ruling) {
    guard let subject = ruling.subject else { return }
    let matter = Matter(subject)
    let isApproved = (ruling.effect == .approved) == (matter.isApproval ?? true)
    var movers = byMovers(matter, ruling.names)
    if movers.isEmpty { movers = byParties(matter, ruling) }
    // "Majoritet för avslag" is for the only one who wants that.
    if movers.isEmpty, matter.words.isEmpty, matter.isApproval == false { movers = alone(.reject) }
    if ruling.effect == .approved, !movers.isEmpty || isOwn(matter) || matter.isProposal {
      defeat(ruling.questions, besides: movers)
    }
    if !movers.isEmpty || isOwn(matter) || isNamed(matter, ruling.names) {
      set(ruling.effect == .approved ? .won : .lost, on: movers)
      for index in movers { note(matters[index], yrkanden[index].kind, ruling.effect == .approved) }
      settleTiming(by: movers)
      if ruling.effect == .approved, ruling.isContest, !movers.isEmpty {
        defeat(rivals: movers, nil)
      }
      return
    }
    verdicts.append((matter, isApproved))
    let found = about(matter, ruling.parties)
    // "Avslagsyrkandet avslås" is about the yrkande, not about what it wants rejected.
    let namesRejection = matter.words.first?.hasPrefix("avslagsyrk") ?? false
    for index in found {
      let isAgainst = yrkanden[index].kind == .reject && !namesRejection
      yrkanden[index].result = isAgainst == isApproved ? .lost : .won
    }
    settleTiming(by: found)
    if !isApproved, ruling.isContest || matter.isMemberProposal { crownRival(of: found) }
    let isMain =
      !matter.isReferral && !matter.isAddition && !found.contains { yrkanden[$0].kind == .add }
    if isApproved, ruling.isContest, isMain, ruling.effect == .approved,
      !found.isEmpty || matter.isProposal
    {
      defeat(rivals: found, matter)
    }
  }

  /// When one of two proposals was rejected, the other has won.
  private mutating func crownRival(of losers: [Int]) {
    let rest = yrkanden.indices.filter { !losers.contains($0) }
    guard !losers.isEmpty, losers.allSatisfy({ yrkanden[$0].result == .lost }), rest.count == 1,
      yrkanden[rest[0]].kind == .approve, yrkanden[rest[0]].rank == 1,
      matters[rest[0]]?.parts.count == 1
    else { return }
    yrkanden[rest[0]].result = .won
  }

  private mutating func note(_ matter: Matter?, _ kind: Yrkande.Kind, _ hasWon: Bool) {
    guard let matter else { return }
    if kind == .approve { verdicts.append((matter, hasWon)) }
    if kind == .reject { verdicts.append((matter, !hasWon)) }
  }

  /// What members had put to the meeting against what won has lost.
  private mutating func defeat(_ questions: [Ruling.Question], besides winners: [Int]) {
    for question in questions {
      for index in byMovers(Matter(question.words), question.names)
      where !winners.contains(index) && [.approve, .reject, .amend].contains(yrkanden[index].kind) {
        yrkanden[index].result = .lost
      }
    }
  }

  /// The alternatives to what won have lost.
  private mutating func defeat(rivals winners: [Int], _ winner: Matter?) {
    guard !winners.contains(where: { yrkanden[$0].kind == .add }) else { return }
    let won = winners.filter { yrkanden[$0].result == .won }
    // A proposal that won with a change has beaten the proposal as it stood.
    let isChanged = won.contains { yrkanden[$0].kind == .amend }
    let matter =
      winner
      ?? (isChanged
        ? nil : won.compactMap { yrkanden[$0].kind == .approve ? matters[$0] : nil }.first)
    for index in yrkanden.indices where !winners.contains(index) && yrkanden[index].rank == 1 {
      if let result = fate(of: index, against: matter) { yrkanden[index].result = result }
    }
    // Who wants approved what is rejected has lost, in whatever words the rejection won.
    for index in yrkanden.indices
    where !winners.contains(index) && yrkanden[index].kind == .approve
      && won.contains(where: { yrkanden[$0].kind == .reject && same($0, index) })
    {
      yrkanden[index].result = .lost
    }
    for index in yrkanden.indices where !winners.contains(index) && yrkanden[index].rank > 1 {
      let isLost = yrkanden.indices.contains { other in
        other != index && yrkanden[other].result == .lost && yrkanden[other].rank == 1
          && yrkanden[other].kind == yrkanden[index].kind && same(index, other)
      }
      let isAgainstWinner =
        yrkanden[index].kind == .reject
        && (matters[index].map { isSame($0, matter) } ?? false)
      if isLost || isAgainstWinner { yrkanden[index].result = .lost }
    }
  }

  func same(_ left: Int, _ right: Int) -> Bool {
    guard let one = matters[left], let other = matters[right] else { return false }
    return isSame(one, other)
  }

  /// Whether both are about the same thing. *Liggande förslag* is that of the body or office whose
  /// proposal is the only one that the yrkanden speak of.
  func isSame(_ one: Matter, _ other: Matter) -> Bool {
    if one.isSame(as: other) || one.isGeneric && other.isGeneric { return true }
    guard hasOneProposal else { return false }
    return one.isGeneric && other.isOfficial || one.isOfficial && other.isGeneric
  }

  /// What became of a yrkande when something else won; `nil` when that is not certain.
  private func fate(of index: Int, against winner: Matter?) -> Yrkande.Result? {
    let matter = matters[index]
    let isSame = matter.map { self.isSame($0, winner) } ?? false
    switch yrkanden[index].kind {
    case .approve:
      guard let matter else { return nil }
      if isPartial(index) { return isSame ? .lost : nil }
      if isSame { return .won }
      if matter.isPart || isOnPoint && matter.isPoint { return nil }
      if matter.isOfficial, winner?.isGeneric ?? false { return nil }
      if matter.isAddition || winner == nil && matter.isGeneric { return nil }
      if matter.parts.count > 1 { return self.isSame(matter.parts[0], winner) ? nil : .lost }
      if matter.isMemberProposal, isGranted { return nil }
      return .lost
    case .reject:
      if matter == nil || isSame || isWhole(matter) && hasChange(winner) { return .lost }
      guard matter?.isMemberProposal ?? false, let motionOutcome else { return nil }
      if motionOutcome == .rejected || motionOutcome == .advisedAgainst { return .won }
      return isGranted ? .lost : nil
    case .amend: return .lost
    case .other: return isSettling(index) ? nil : .lost
    case .add, .referBack, .defer: return nil
    }
  }

  private func isSame(_ matter: Matter, _ winner: Matter?) -> Bool {
    guard let winner else { return false }
    return winner.parts.contains { isSame($0, matter) }
  }

  /// Whether it is the motion, the proposal or the initiative as a whole.
  private func isWhole(_ matter: Matter?) -> Bool {
    guard let matter, matter.words.count == 1 else { return false }
    return ["motion", "medborgarförslag", "förslag", "initiativ"].contains {
      matter.words[0].hasPrefix($0)
    }
  }

  /// Whether what won is a change of the proposal, which a rejection would not have been.
  private func hasChange(_ winner: Matter?) -> Bool {
    winner == nil && yrkanden.contains { $0.result == .won && $0.kind == .amend }
  }

  private var isGranted: Bool {
    motionOutcome == .approved || motionOutcome == .endorsed || motionOutcome == .partlyApproved
  }
}
