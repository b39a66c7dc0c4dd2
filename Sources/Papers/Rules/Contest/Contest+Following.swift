extension Contest {
  /// *Bifall till X och tilläggsyrkandet* has won when both have.
  mutating func settlePairs() {
    for index in yrkanden.indices where yrkanden[index].kind == .approve {
      guard let parts = matters[index]?.parts, parts.count > 1 else { continue }
      let known = parts.map { part in verdicts.last { isSame($0.matter, part) }?.isApproved }
      if known.allSatisfy({ $0 == true }) {
        yrkanden[index].result = .won
      } else if known.allSatisfy({ $0 == false }) {
        yrkanden[index].result = .lost
      } else if known[0] != nil {
        yrkanden[index].result = known[0] == false ? .lost : nil
      }
    }
  }

  /// Where the only yrkande to refer back has won or lost, so has *att ärendet avgörs idag*, the other way.
  mutating func settleTiming(by referrals: [Int]) {
    guard referrals.count == 1, yrkanden[referrals[0]].kind == .referBack,
      let result = yrkanden[referrals[0]].result,
      yrkanden.count(where: { $0.kind == .referBack || $0.kind == .defer }) == 1
    else { return }
    for index in yrkanden.indices where isSettling(index) {
      yrkanden[index].result = result == .lost ? .won : isMinorityReferral ? nil : .lost
    }
  }

  /// *Avslag på* something has won when that has lost.
  mutating func settleRejections() {
    for index in yrkanden.indices
    where yrkanden[index].kind == .reject && yrkanden[index].result == nil
      && !divided.contains(index)
    {
      guard let matter = matters[index] else {
        yrkanden[index].result = rejectionOfAll
        continue
      }
      if let result = rejectionOfOthers(matter, index) ?? rejectionOfReferral(matter) {
        yrkanden[index].result = result
        continue
      }
      let rival = yrkanden.indices.first { other in
        yrkanden[other].kind == .approve && same(index, other) && yrkanden[other].result != nil
          // "Motionen är besvarad": neither who wanted it approved nor who wanted it rejected has won.
          && (motionOutcome != .answered || !matter.isMemberProposal)
      }
      let verdict =
        verdicts.last { isSame($0.matter, matter) }?.isApproved
        ?? rival.map { yrkanden[$0].result == .won } ?? addition(matter)
      if let verdict { yrkanden[index].result = verdict ? .lost : .won }
    }
  }

  /// *Avslag*, and no more, has lost where all that anybody wants approved has won.
  private var rejectionOfAll: Yrkande.Result? {
    let wanted = yrkanden.filter { $0.kind == .approve && $0.rank == 1 }
    return !wanted.isEmpty && wanted.allSatisfy { $0.result == .won } ? .lost : nil
  }

  /// *Avslag på övriga yrkanden* has won when all others have lost.
  func rejectionOfOthers(_ matter: Matter, _ index: Int) -> Yrkande.Result? {
    guard matter.words.count == 2, ["övriga", "samtliga"].contains(matter.words[0]) else {
      return nil
    }
    let others = yrkanden.filter { $0.movers != yrkanden[index].movers }
    return !others.isEmpty && others.allSatisfy { $0.result == .lost } ? .won : nil
  }

  /// *Avslag på återremissyrkandet*: what became of the only one.
  func rejectionOfReferral(_ matter: Matter) -> Yrkande.Result? {
    guard matter.isReferral else { return nil }
    let result = referral(matter).flatMap { yrkanden[$0].result }
    return result == .won ? .lost : result == .lost ? .won : nil
  }

  /// *Avslag på tilläggsyrkandet*: what became of the only addition.
  func addition(_ matter: Matter) -> Bool? {
    let additions = yrkanden.indices.filter { yrkanden[$0].kind == .add }
    guard matter.words.count == 1, matter.isAddition, additions.count == 1,
      let result = yrkanden[additions[0]].result
    else { return nil }
    return result == .won
  }

  /// What the decision itself tells.
  mutating func settleByOutcome() {
    guard let outcome else { return }
    let isPostponed = outcome == .referredBack || outcome == .deferred
    if isPostponed {
      let kind: Yrkande.Kind = outcome == .referredBack ? .referBack : .defer
      let all = yrkanden.indices.filter { yrkanden[$0].kind == kind }
      if all.count == 1, yrkanden[all[0]].result != .won { set(.won, on: all) }
      for index in yrkanden.indices where isMinorityReferral && yrkanden[index].kind != .referBack {
        yrkanden[index].result = nil
      }
      return
    }
    for index in yrkanden.indices
    where yrkanden[index].result == nil
      && (!divided.contains(index) || outcome == .partlyApproved)
    {
      yrkanden[index].result = resultByOutcome(index, outcome)
    }
  }

  func resultByOutcome(_ index: Int, _ outcome: Outcome) -> Yrkande.Result? {
    let yrkande = yrkanden[index]
    if yrkande.kind == .referBack || yrkande.kind == .defer {
      return yrkande.rank == 1 ? .lost : nil
    }
    guard let matter = matters[index], matter.isMemberProposal, matter.words.count == 1 else {
      return nil
    }
    // "Motionen ska anses besvarad": neither approved nor rejected.
    if motionOutcome == .answered, yrkande.kind == .other {
      return yrkande.text.contains(any: Contest.answers) ? .won : nil
    }
    guard yrkande.kind == .approve || yrkande.kind == .reject else { return nil }
    if outcome == .partlyApproved { return yrkande.kind == .reject ? .lost : nil }
    switch motionOutcome {
    case .approved, .endorsed: return yrkande.kind == .approve ? .won : .lost
    case .rejected, .advisedAgainst: return yrkande.kind == .approve ? .lost : .won
    case .answered: return .lost
    default: return nil
    }
  }

  private static let answers: PhraseTable = ["besvara"]
}
