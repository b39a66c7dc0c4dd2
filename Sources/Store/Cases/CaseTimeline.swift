internal import Papers

/// The steps of one case in their order.
struct CaseTimeline {
  let steps: [CaseStep]

  /// What has to be known of an item to place it.
  private struct Placed {
    let step: CaseStep
    /// Date, then whether before (−1) or after (1) what is dated so, then how a matter travels.
    let order: (String, Int, Int, Int, String)
  }

  /// The steps of `items`, and of what they and `quoted` tell whose papers are missing.
  init(_ items: [TreatedItem], quoted: [QuotedDecision] = []) {
    let dates = Self.dates(of: items.map(\.item))
    var placed: [Placed] = []
    for (treated, when) in zip(items, dates) where !Self.isCopy(treated, among: items) {
      placed.append(
        Placed(
          step: treated.step(at: when.isKnown ? when.day : nil),
          order: (
            when.day?.description ?? "9999", when.phase, Self.rank(treated.item),
            Self.number(treated.item.number), treated.item.id
          )))
    }
    placed += Self.mentioned(by: items, dates: dates, quoted)
    steps = placed.sorted { $0.order < $1.order }.map(\.step)
  }

  /// Motion, report, agenda, then the bodies from below, then papers about their decisions.
  private static func rank(_ item: CaseItem) -> Int {
    switch item.kind {
    case .memberProposal, .citizenProposal, .interpellation, .question: 0
    case .officerReport: 1
    case .agenda: 2
    case .reservation, .statement: 9
    default: 3 + (item.level?.rawValue ?? 1)
    }
  }

  private static func number(_ number: String?) -> Int {
    number.flatMap { Int(CaseItem.bareNumber($0).prefix { $0.isNumber }) } ?? 0
  }

  // MARK: - Copies

  /// Whether a better copy of the same § is there: whole minutes before an extract, an extract
  /// before a summary; else the first by id.
  private static func isCopy(_ treated: TreatedItem, among items: [TreatedItem]) -> Bool {
    items.contains { other in
      other.item.id != treated.item.id && isSameMeeting(other.item, treated.item)
        && (quality(other), treated.item.id) > (quality(treated), other.item.id)
    }
  }

  private static func isSameMeeting(_ one: CaseItem, _ two: CaseItem) -> Bool {
    if one.isSameItem(as: two) { return true }
    guard one.kind == .webSummary || two.kind == .webSummary, let date = one.date,
      let body = one.body,
      let otherBody = two.body
    else { return false }
    return (one.isRecord || two.isRecord) && date == two.date && BodyLevel.areSame(body, otherBody)
  }

  private static func quality(_ treated: TreatedItem) -> Int {
    switch treated.item.kind {
    case .minutes: 3
    case .extract: 2
    default: 1
    }
  }

  // MARK: - Dates

  private struct When {
    var day: Day?
    var phase = 0
    /// Whether the day is the item's own, and not only one near which it belongs.
    var isKnown = true
  }

  /// The day of each item: its own, else one near which it belongs.
  private static func dates(of items: [CaseItem]) -> [When] {
    var dates = items.map { When(day: $0.date) }
    for (index, item) in items.enumerated() where dates[index].day == nil {
      if let latest = item.references.compactMap(\.date).max() {
        dates[index] = When(day: latest, phase: 1, isKnown: false)
      }
    }
    for (index, item) in items.enumerated() where dates[index].day == nil {
      let meetings = items.indices.filter { items[$0].isRecord && dates[$0].day != nil }
      let own = meetings.filter { items[$0].body == item.body }
      let next = (own.isEmpty ? meetings : own).compactMap { dates[$0].day }.min()
      dates[index] = When(day: next, phase: item.isRecord ? 0 : -1, isKnown: false)
    }
    return dates
  }

  // MARK: - Missing papers

  /// Earlier handling that the items name and that is not among them.
  private static func mentioned(
    by items: [TreatedItem], dates: [When], _ quoted: [QuotedDecision]
  ) -> [Placed] {
    var mentions = quoted.filter { quotation in
      !items.contains { isHeld(quotation.decision, $0.item) }
    }.map { Mention(reference: $0.decision, near: nil, outcome: $0.outcome) }
    for (treated, when) in zip(items, dates) {
      for reference in treated.item.references
      where !items.contains(where: { isHeld(reference, $0.item) }) {
        let mention = Mention(
          reference: reference, near: when.day, outcome: treated.cited(reference))
        if let place = mentions.firstIndex(where: { $0.isSame(as: mention) }) {
          mentions[place].add(mention)
        } else {
          mentions.append(mention)
        }
      }
    }
    return mentions.map { mention in
      let reference = mention.reference
      let level = BodyLevel(reference.body)
      return Placed(
        step: CaseStep(
          date: reference.date, body: reference.body, number: reference.number, what: .mentioned,
          outcome: mention.outcome, id: nil, isMinorityReferral: false, text: nil),
        order: (
          (reference.date ?? mention.near)?.description ?? "9999", reference.date == nil ? -1 : 0,
          3 + level.rawValue, number(reference.number), reference.printed
        ))
    }
  }

  private static func isHeld(_ reference: CaseItem.Reference, _ item: CaseItem) -> Bool {
    guard item.isRecord || item.kind == .opinion, let body = item.body,
      BodyLevel.areSame(body, reference.body)
    else { return false }
    if let date = reference.date, let held = item.date, date != held { return false }
    if let number = reference.number, let held = item.number {
      return CaseItem.areSame(number, held)
    }
    return reference.date != nil && item.date != nil
  }

  private struct Mention {
    var reference: CaseItem.Reference
    var near: Day?
    var outcome: Outcome?

    /// Whether both tell of one meeting; what one leaves out the other may say.
    func isSame(as other: Mention) -> Bool {
      guard BodyLevel.areSame(reference.body, other.reference.body) else { return false }
      if let date = reference.date, let otherDate = other.reference.date, date != otherDate {
        return false
      }
      if let number = reference.number, let otherNumber = other.reference.number {
        return CaseItem.areSame(number, otherNumber)
      }
      return reference.date != nil && other.reference.date != nil
    }

    mutating func add(_ other: Mention) {
      let body =
        other.reference.body.count > reference.body.count ? other.reference.body : reference.body
      reference = CaseItem.Reference(
        body: body, date: reference.date ?? other.reference.date,
        number: reference.number ?? other.reference.number)
      outcome = outcome ?? other.outcome
    }
  }
}

extension TreatedItem {
  /// What the item quotes from the body that it names; `nil` when it quotes nothing, or names the
  /// body more than once.
  fileprivate func cited(_ reference: CaseItem.Reference) -> Outcome? {
    guard item.references.count(where: { BodyLevel.areSame($0.body, reference.body) }) == 1 else {
      return nil
    }
    let cited = clauses.filter { clause in
      clause.status == .cited && clause.body.map { BodyLevel.areSame($0, reference.body) } ?? false
    }
    return Outcome.combined(cited.compactMap(\.outcome))
  }
}

extension CaseTimeline {
  /// `items` in the order of their steps; copies come after what they are copies of.
  func ordered(_ items: [TreatedItem]) -> [TreatedItem] {
    var places: [String: Int] = [:]
    for (place, step) in steps.enumerated() {
      if let id = step.id, places[id] == nil { places[id] = place }
    }
    return items.filter { places[$0.item.shownID] != nil }
      .sorted { (places[$0.item.shownID] ?? 0) < (places[$1.item.shownID] ?? 0) }
  }
}
