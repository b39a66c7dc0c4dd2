internal import Papers

/// An item with what it says about its case.
struct TreatedItem {
  let item: CaseItem
  let clauses: [CaseClause]
  /// What the case began with; `nil` for matters of the body's own.
  let matter: MatterKind?

  private var decided: [CaseClause] {
    clauses.filter { $0.status == .decided && !$0.isAdjustment }
  }

  /// Whether what this body decides is the last word on the proposal.
  ///
  /// Motions are decided by the council alone; citizens' proposals also by the board or committee
  /// that the council has left them to.
  private var isFinal: Bool {
    switch matter {
    case .memberProposal: item.level == .council
    default: item.level != .workingCommittee
    }
  }

  /// What the body decided on the proposal for good; `nil` when it did not.
  var verdict: Outcome? {
    guard item.isRecord || item.kind == .webSummary && item.itemsInPaper == 1, isFinal else {
      return nil
    }
    switch item.outcome {
    case .referredBack, .deferred, .forwarded: return nil
    case .withdrawn where !isTakenBack: return nil
    default: break
    }
    if isTakenBack { return .withdrawn }
    return Outcome.combined(deciding.compactMap(\.outcome))
  }

  /// The decided clauses that settle the proposal.
  var deciding: [CaseClause] { Self.settling(decided) }

  /// Those of `clauses` that settle a proposal: if some name it, those alone.
  private static func settling(_ clauses: [CaseClause]) -> [CaseClause] {
    let settling = clauses.filter { $0.outcome?.endsProposal ?? false }
    let naming = settling.filter(\.namesProposal)
    return naming.isEmpty ? settling : naming
  }

  /// Whether something was decided here that does not tell what became of the proposal.
  var isUnclear: Bool {
    guard item.isRecord, isFinal, verdict == nil, !decided.isEmpty || item.outcome != nil else {
      return false
    }
    switch item.outcome {
    case .referredBack, .deferred, .forwarded, .withdrawn, .noted: return false
    default: return matter != .interpellation || item.outcome == .answered
    }
  }

  /// *Motionen är återtagen av motionären*, not an item that is off the agenda.
  private var isTakenBack: Bool {
    decided.contains { clause in
      let text = clause.text.lowercased()
      let isBack = ["återta", "återkall", "dras tillbaka", "drar tillbaka", "dragits tillbaka"]
        .contains { text.contains($0) }
      return isBack && clause.namesProposal
    }
  }

  /// What the body advises the one that decides; `nil` when it gives no advice.
  var advice: Outcome? { Outcome.combined(advising.compactMap(\.outcome)) }

  /// The clauses that advise: what the body puts forward to be decided says more than that it
  /// agrees with its officers.
  private var advising: [CaseClause] {
    guard !isFinal || item.kind == .opinion, item.isRecord || item.kind == .opinion else {
      return []
    }
    let proposed = clauses.filter { $0.status == .proposed }
    let upward = Self.settling(proposed.filter { $0.isFor(levelAbove: item.level) })
    if !upward.isEmpty { return upward }
    let opinion = decided.first { $0.outcome == .advisedAgainst || $0.outcome == .endorsed }
    if let opinion { return [opinion] }
    if !deciding.isEmpty { return deciding }
    // Where nothing is decided, what is proposed last is what the body proposes.
    guard decided.isEmpty, item.kind != .opinion else { return [] }
    return Self.settling(proposed.filter { $0.body != nil }).suffix(1)
  }

  /// What officers propose.
  var proposal: Outcome? {
    let proposed = clauses.filter { $0.status == .proposed }
    let opinion = proposed.compactMap(\.outcome).first { $0 == .advisedAgainst || $0 == .endorsed }
    return Outcome.combined(Self.settling(proposed).compactMap(\.outcome)) ?? opinion
  }

  /// The words that tell what was put or decided.
  var text: String? {
    let main: [CaseClause]
    switch item.kind {
    case .memberProposal, .citizenProposal, .amendment, .alternativeProposal, .reservation:
      main = clauses.filter { $0.status == .demanded }
    default:
      let own = decided.isEmpty ? clauses.filter { $0.status == .proposed } : decided
      main = matter == nil || advising.isEmpty ? own : advising
    }
    return main.first.map { [$0.leadIn, $0.text].compactMap(\.self).joined(separator: " ") }
  }

  /// The item as a step, at `date`.
  func step(at date: Day?) -> CaseStep {
    let (what, outcome) = happening
    return CaseStep(
      date: date, body: what == .submitted ? nil : item.body, number: item.number, what: what,
      outcome: outcome, id: item.shownID, isMinorityReferral: item.isMinorityReferral, text: text)
  }

  private var happening: (CaseStep.What, Outcome?) {
    switch item.kind {
    case .memberProposal, .citizenProposal, .interpellation, .question: (.submitted, nil)
    case .officerReport: (.prepared, proposal)
    case .agenda: (.announced, nil)
    case .alternativeProposal, .amendment, .budgetProposal, .programme: (.demanded, nil)
    case .reservation: (.dissented, nil)
    case .statement: (.stated, nil)
    case .opinion where matter != nil: (.advised, advice)
    default: meeting
    }
  }

  private var meeting: (CaseStep.What, Outcome?) {
    switch item.outcome {
    case .referredBack: return (.referredBack, .referredBack)
    case .deferred: return (.deferred, .deferred)
    default: break
    }
    if matter != nil {
      if verdict == .withdrawn { return (.withdrawn, .withdrawn) }
      if let verdict { return (verdict == .struck ? .struck : .decided, verdict) }
      if let advice { return (.advised, advice) }
      if item.outcome == .forwarded { return (.referred, .forwarded) }
      if item.outcome == .noted { return (.reported, nil) }
    }
    if item.outcome == .withdrawn { return (.withdrawn, .withdrawn) }
    if item.outcome == .forwarded { return (.proposed, proposal ?? .forwarded) }
    if !decided.isEmpty || item.outcome != nil { return (.decided, item.outcome) }
    return (clauses.contains { $0.status == .proposed } ? .proposed : .handled, nil)
  }
}

extension CaseClause {
  /// *Paragrafen justeras omedelbart*.
  var isAdjustment: Bool {
    let text = text.lowercased()
    return text.contains("omedelbart") && text.contains("juster")
  }

  /// Whether it names the proposal or a part of it.
  var namesProposal: Bool {
    let text = text.lowercased()
    return ["motion", "medborgarförslag", "interpellation", "att-sats", "yrkande", "i övrigt"]
      .contains { text.contains($0) }
  }

  /// Whether it is put to a body above `level`.
  fileprivate func isFor(levelAbove level: BodyLevel?) -> Bool {
    guard let body else { return false }
    return level.map { BodyLevel(body) > $0 } ?? (BodyLevel(body) == .council)
  }
}
