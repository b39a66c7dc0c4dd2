internal import Papers

/// Reads from a case's items what became of the proposal that it began with.
struct ProposalReading {
  private let items: [TreatedItem]
  private let steps: [CaseStep]
  private let kind: MatterKind
  private let told: [CaseItem.Proposal]
  private let lastCouncilDay: Day?

  /// `nil` when the case did not begin with a proposal.
  ///
  /// `later` are items after the day asked about: they too may tell when it was handed in.
  /// `lastCouncilDay` is that of the last papers of the council that are held, on any matter.
  init?(_ items: [TreatedItem], steps: [CaseStep], later: [CaseItem], lastCouncilDay: Day?) {
    guard let kind = items.lazy.compactMap(\.matter).first else { return nil }
    self.items = items
    self.steps = steps
    self.kind = kind
    self.lastCouncilDay = lastCouncilDay
    told = (items.map(\.item) + later).compactMap(\.proposal)
  }

  /// Its life until `day`.
  func life(municipality: Municipality?, caseNumbers: [String], asOf day: Day) -> ProposalLife {
    let (state, decided) = state
    let (date, basis) = date
    let limit = kind == .memberProposal ? date?.nextYear : nil
    let end = state.isUndecided ? day : decided
    let days = date.flatMap { date in end.map { max(0, $0.dayNumber - date.dayNumber) } }
    let excess = limit.map { day.dayNumber - $0.dayNumber } ?? 0
    let source = source
    return ProposalLife(
      id: (paper ?? items[0]).item.shownID, kind: kind, title: title(municipality),
      municipality: municipality,
      caseNumbers: caseNumbers,
      movers: source?.movers.map { ProposalLife.Mover(name: $0.name, party: $0.party) } ?? [],
      parties: source?.parties ?? [], date: date, dateBasis: basis, state: state,
      decided: decided, advice: advice, limit: limit, days: days,
      overdueBy: state.isUndecided && excess > 0 ? excess : nil, clauses: clauses, steps: steps,
      itemIDs: items.map(\.item.id))
  }

  /// The proposal's own paper.
  private var paper: TreatedItem? {
    items.first { treated in
      switch treated.item.kind {
      case .memberProposal, .citizenProposal, .interpellation, .question: true
      default: false
      }
    }
  }

  /// The title of the proposal's own paper if it says what it is, else of the first that does.
  private func title(_ municipality: Municipality?) -> String {
    let titles = ([paper].compactMap(\.self) + items).compactMap(\.item.title)
    let reader = TitleReader()
    let names = [municipality?.name].compactMap(\.self)
    let telling = titles.first { title in
      let words = reader.plainWords(of: title)
      return words.contains {
        $0.hasPrefix("motion") || $0.hasPrefix("medborgarförslag")
          || $0.hasPrefix("interpellation") || $0.hasPrefix("fråga")
      }
        && !reader.words(of: title, without: names).stems.isEmpty
    }
    return telling ?? titles.first ?? ""
  }

  /// The item that names most movers: the paper itself before others.
  private var source: CaseItem.Proposal? {
    if let proposal = paper?.item.proposal, !proposal.movers.isEmpty { return proposal }
    return told.max { ($0.movers.count, $0.parties.count) < ($1.movers.count, $1.parties.count) }
  }

  // MARK: - The clock

  /// The day the year counts from: handed in, else announced, else the paper's own date.
  private var date: (Day?, MemberProposal.DateBasis?) {
    for basis in [MemberProposal.DateBasis.submitted, .announced] {
      if let day = told.filter({ $0.basis == basis }).compactMap(\.date).min() {
        return (day, basis)
      }
    }
    let announced = items.first { treated in
      treated.item.level == .council && treated.item.outcome == .forwarded
    }
    if let day = announced?.item.date { return (day, .announced) }
    let dated = told.filter { $0.basis == .dated }.compactMap(\.date).min()
    if let day = dated ?? paper?.item.date { return (day, .dated) }
    return (nil, nil)
  }

  // MARK: - What became of it

  private var last: TreatedItem? { items.last { $0.verdict != nil } }

  private var state: (ProposalLife.State, Day?) {
    if let last, let verdict = last.verdict {
      return (ProposalLife.State(verdict), last.item.date)
    }
    let quoted = steps.last { step in
      step.isPaperMissing && step.outcome?.endsProposal ?? false && isFinal(step)
    }
    if let quoted, let outcome = quoted.outcome {
      return (ProposalLife.State(outcome), quoted.date)
    }
    return (isTreatedOutOfSight || isLeftToCouncil ? .unknown : .open, nil)
  }

  /// Whether the last that is known is what a committee or the board wants the council to decide,
  /// and no paper of the council's from later is held, so that it may have been decided.
  ///
  /// Without advice the council may not decide: until then it is open.
  ///
  /// Source: kommunallagen (2017:725) 5 kap. 26 §.
  private var isLeftToCouncil: Bool {
    let last = steps.last { step in
      switch step.what {
      case .mentioned, .dissented, .stated: false
      default: true
      }
    }
    guard let last, last.what == .advised, let body = last.body,
      BodyLevel(body) != .workingCommittee
    else { return false }
    guard let advised = last.date, let lastCouncilDay else { return lastCouncilDay == nil }
    return lastCouncilDay < advised
  }

  private func isFinal(_ step: CaseStep) -> Bool {
    step.body.map { BodyLevel($0) } == .council
  }

  /// Whether the council has treated it after others had given their advice, or has decided
  /// something that does not say what: silence is never a no.
  private var isTreatedOutOfSight: Bool {
    if items.contains(where: \.isUnclear) { return true }
    guard let advised = steps.lastIndex(where: { $0.what == .advised || $0.what == .prepared })
    else { return false }
    return steps[advised...].contains { $0.isPaperMissing && isFinal($0) && $0.outcome == nil }
  }

  /// The last advice, of the body that stands nearest to the one that decides.
  private var advice: Outcome? {
    let advised = steps.filter { $0.what == .advised }
    return advised.last?.outcome
  }

  // MARK: - Its clauses

  private var clauses: [CaseClause] {
    let own = paper.map(\.demands) ?? []
    let quoted = items.filter { $0.item.isRecord || $0.item.kind == .officerReport }.map(\.demands)
    let most = quoted.max { $0.count < $1.count } ?? []
    let demands = own.isEmpty ? quoted.first { $0.count == most.count } ?? [] : own
    return ClauseFate(last).applied(to: demands)
  }
}

extension TreatedItem {
  fileprivate var demands: [CaseClause] { clauses.filter { $0.status == .demanded } }
}

extension ProposalLife.State {
  fileprivate init(_ outcome: Outcome) {
    self = ProposalLife.State(rawValue: outcome.rawValue) ?? .unknown
  }
}

extension Day {
  /// The same day a year later; 28 February after a leap day.
  ///
  /// Source: lag (1930:173) om beräkning av lagstadgad tid, 1 §.
  var nextYear: Day? {
    Day(year: year + 1, month: month, day: day) ?? Day(year: year + 1, month: month, day: 28)
  }
}
