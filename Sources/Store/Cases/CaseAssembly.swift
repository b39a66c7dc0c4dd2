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
  /// The day of the last papers of the council that are held until then; `nil` without any.
  let lastCouncilDay: Day?

  /// The case of `items`, in order; `nil` when all of them are later than the day asked about.
  ///
  /// `shared` are items that treat several proposals, this one among them; `quoted` are decisions
  /// on it that items of other cases tell.
  func made(
    of items: [CaseItem], shared: [CaseItem], joins: [CaseJoin], quoted: [QuotedDecision]
  ) -> Case? {
    let known = items.filter { $0.date.map { $0 <= day } ?? true }
    guard let first = known.first else { return nil }
    let matter = known.lazy.compactMap { matters[$0.id] }.first
    let all = Self.placed(known + shared.filter { $0.date.map { $0 <= day } ?? true })
    let treated = all.map {
      TreatedItem(item: $0, clauses: clauses[$0.id] ?? [], matter: matter)
    }
    let told = quoted.filter { $0.decision.date.map { $0 <= day } ?? false }
    let timeline = CaseTimeline(treated, quoted: told)
    let ordered = timeline.ordered(treated)
    let numbers = Self.numbers(of: known)
    let later = items.filter { !known.contains($0) }
    let reading = ProposalReading(
      ordered, steps: timeline.steps, later: later, lastCouncilDay: lastCouncilDay)
    let proposal = reading?.life(municipality: municipality, caseNumbers: numbers, asOf: day)
    let comparison = AskedAndDecided(ordered, demands: proposal?.clauses)
    let ids = Set(known.map(\.shownID))
    let last = timeline.steps.last { $0.what == .decided }
    return Case(
      id: first.shownID, title: proposal?.title ?? Self.title(of: ordered.map(\.item)),
      municipality: municipality, caseNumbers: numbers, steps: timeline.steps,
      askedAndDecided: comparison, joins: joins.filter { ids.isSuperset(of: $0.ids) },
      proposal: proposal,
      isDecided: proposal.map { !$0.state.isUndecided } ?? (last != nil),
      decided: proposal == nil ? last?.date : proposal?.decided,
      itemIDs: all.map(\.id))
  }

  /// The items; an extract that does not say whose it is, or when, has it from the one reference
  /// that has its number.
  private static func placed(_ items: [CaseItem]) -> [CaseItem] {
    let references = items.flatMap(\.references)
    return items.map { item in
      guard item.isRecord, item.body == nil || item.date == nil, let number = item.number else {
        return item
      }
      let meant = references.filter { reference in
        reference.date != nil && reference.number.map { CaseItem.areSame($0, number) } ?? false
          && item.body.map { BodyLevel.areSame($0, reference.body) } ?? true
      }
      guard let first = meant.first, Set(meant.map(\.date)).count == 1 else { return item }
      var item = item
      item.body = item.body ?? first.body
      item.date = item.date ?? first.date
      return item
    }
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
