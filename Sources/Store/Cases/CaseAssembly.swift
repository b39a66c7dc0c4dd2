internal import Papers

/// Makes a case of the items that were joined.
struct CaseAssembly {
  let municipality: Municipality?
  /// The clauses of each item by its id.
  let clauses: [String: [CaseClause]]
  /// What each item treats, by its id.
  let matters: [String: MatterKind]
  /// The day asked about: later papers are left out.
  let day: Day

  /// The case of `items`, in order; `nil` when all of them are later than the day asked about.
  ///
  /// `shared` are items that treat several proposals, this one among them.
  func made(of items: [CaseItem], shared: [CaseItem], joins: [CaseJoin]) -> Case? {
    let known = items.filter { $0.date.map { $0 <= day } ?? true }
    guard let first = known.first else { return nil }
    let matter = known.lazy.compactMap { matters[$0.id] }.first
    let all = known + shared.filter { $0.date.map { $0 <= day } ?? true }
    let treated = all.map {
      TreatedItem(item: $0, clauses: clauses[$0.id] ?? [], matter: matter)
    }
    let timeline = CaseTimeline(treated)
    let ordered = timeline.ordered(treated)
    let numbers = Self.numbers(of: known)
    let later = items.filter { !known.contains($0) }
    let proposal = ProposalReading(ordered, steps: timeline.steps, later: later)?.life(
      municipality: municipality, caseNumbers: numbers, asOf: day)
    let comparison = AskedAndDecided(ordered, demands: proposal?.clauses)
    let ids = Set(known.map(\.id))
    let last = timeline.steps.last { $0.what == .decided }
    return Case(
      id: first.id, title: proposal?.title ?? Self.title(of: ordered.map(\.item)),
      municipality: municipality, caseNumbers: numbers, steps: timeline.steps,
      askedAndDecided: comparison, joins: joins.filter { ids.isSuperset(of: $0.ids) },
      proposal: proposal,
      isDecided: proposal.map { !$0.state.isUndecided } ?? (last != nil),
      decided: proposal == nil ? last?.date : proposal?.decided,
      itemIDs: all.map(\.id))
  }

  /// What the first body to treat it calls it, else its first paper.
  private static func title(of items: [CaseItem]) -> String {
    let records = items.lazy.filter(\.isRecord).compactMap(\.title)
    return records.first ?? items.lazy.compactMap(\.title).first ?? ""
  }

  /// The printed numbers, one spelling of each.
  private static func numbers(of items: [CaseItem]) -> [String] {
    var known: [RegisterNumber] = []
    var printed: [String] = []
    for text in items.flatMap(\.caseNumbers) {
      guard let number = RegisterNumber(text) else {
        if !printed.contains(text) { printed.append(text) }
        continue
      }
      if known.contains(where: { $0.relation(to: number) == .same }) { continue }
      known.append(number)
      printed.append(text)
    }
    return printed
  }
}
