public import Papers

/// What was asked for in a case beside what was decided.
public struct AskedAndDecided: Hashable, Sendable {
  /// A clause that was asked for, and the decided one that answers it.
  public struct Pair: Hashable, Sendable {
    /// What was asked for.
    public let asked: CaseClause
    /// The decided clause with most words in common; `nil` when none has any.
    public let answer: CaseClause?
    /// What the words became; empty without an answer.
    public let changes: [WordChange]
  }

  /// Money asked for and decided, in clauses that answer each other.
  public struct Difference: Hashable, Sendable {
    /// What was asked for.
    public let asked: Money
    /// What was decided.
    public let decided: Money
    /// The currency's code.
    public let currency: String
  }

  /// Each clause that was asked for.
  public internal(set) var asked: [Pair] = []
  /// Everything decided by the last body to decide.
  public internal(set) var decided: [CaseClause] = []
  /// The money; `nil` when the clauses do not tell sums that can be compared.
  public internal(set) var difference: Difference?
  /// Decided clauses that send a part of the question on.
  public var forwarded: [CaseClause] { decided.filter { $0.outcome == .forwarded } }
}

extension AskedAndDecided {
  /// Compares the first demand in a case with its last decision; `demands` are the proposal's
  /// clauses when the case began with one.
  init(_ items: [TreatedItem], demands: [CaseClause]?) {
    let last = Self.last(of: items)
    decided = last?.ownDecisions ?? []
    let wanted = demands.flatMap { $0.isEmpty ? nil : $0 } ?? Self.first(of: items, before: last)
    pair(wanted)
    difference = Self.difference(asked)
  }

  /// The item of the highest body that decides, the latest if several.
  private static func last(of items: [TreatedItem]) -> TreatedItem? {
    let deciding = items.filter { treated in
      guard treated.item.isRecord, !treated.ownDecisions.isEmpty else { return false }
      switch treated.item.outcome {
      case .referredBack, .deferred, .forwarded, .endorsed, .advisedAgainst: return false
      default: return true
      }
    }
    let highest = deciding.compactMap(\.item.level).max()
    return deciding.last { $0.item.level == highest }
  }

  /// What the first body below asks for; else what officers propose, or what the decision quotes.
  private static func first(of items: [TreatedItem], before last: TreatedItem?) -> [CaseClause] {
    guard let last, let level = last.item.level else { return [] }
    let lower = items.first { treated in
      guard treated.item.isRecord, let other = treated.item.level else { return false }
      return other < level && other != .workingCommittee && !treated.request(to: level).isEmpty
    }
    if let lower { return lower.request(to: level) }
    let cited = last.clauses.filter { clause in
      clause.status == .cited && clause.body.map { BodyLevel($0) < level } ?? false
    }
    if !cited.isEmpty { return cited }
    let papers = items.filter { !$0.item.isRecord } + [last]
    return papers.lazy.map { $0.clauses.filter { $0.status == .proposed } }
      .first { !$0.isEmpty } ?? []
  }

  /// The likest pairs first; each decided clause answers one demand.
  private mutating func pair(_ wanted: [CaseClause]) {
    let reader = TitleReader()
    let demands = wanted.map { reader.words(ofClause: $0.text) }
    let answers = decided.map { reader.words(ofClause: $0.text) }
    var likely: [(likeness: Double, demand: Int, answer: Int)] = []
    for demand in demands.indices {
      for answer in answers.indices {
        let likeness = Self.likeness(demands[demand], answers[answer])
        if likeness >= 0.4 { likely.append((likeness, demand, answer)) }
      }
    }
    likely.sort { ($1.likeness, $0.demand, $0.answer) < ($0.likeness, $1.demand, $1.answer) }
    var (found, used): ([Int: Int], Set<Int>) = ([:], [])
    for pair in likely where found[pair.demand] == nil && !used.contains(pair.answer) {
      found[pair.demand] = pair.answer
      used.insert(pair.answer)
    }
    asked = wanted.enumerated().map { index, clause in
      guard let answer = found[index].map({ decided[$0] }) else {
        return Pair(asked: clause, answer: nil, changes: [])
      }
      return Pair(
        asked: clause, answer: answer,
        changes: WordChange.changes(from: clause.text, to: answer.text))
    }
  }

  private static func likeness(_ one: Set<String>, _ two: Set<String>) -> Double {
    guard !one.isEmpty, !two.isEmpty else { return 0 }
    return Double(one.intersection(two).count) / Double(min(one.count, two.count))
  }

  /// Sums are compared where both clauses name one, of the same kind.
  private static func difference(_ pairs: [Pair]) -> Difference? {
    var (asked, decided) = (0, 0)
    var currency: String?
    for pair in pairs {
      guard let answer = pair.answer, let old = pair.asked.sum, let new = answer.sum,
        old.currency == new.currency, old.per == new.per
      else { continue }
      guard currency == nil || currency == old.currency else { return nil }
      currency = old.currency
      asked += old.value.hundredths
      decided += new.value.hundredths
    }
    return currency.map {
      Difference(asked: Money(hundredths: asked), decided: Money(hundredths: decided), currency: $0)
    }
  }
}

extension CaseClause {
  /// The one sum that the clause names; `nil` when it names none, several or a range.
  fileprivate var sum: SearchResult.Sum? {
    let values = Set(sums.map(\.value))
    guard values.count == 1, let sum = sums.first, sum.max == nil, !sum.isDifference else {
      return nil
    }
    return sum
  }
}

extension TreatedItem {
  /// What the body itself decided, but for the adjustment of the minutes.
  fileprivate var ownDecisions: [CaseClause] {
    clauses.filter { $0.status == .decided && !$0.isAdjustment }
  }

  /// What the body asks a higher one for: its proposals to it, else what it decided to ask.
  fileprivate func request(to level: BodyLevel) -> [CaseClause] {
    let upward = clauses.filter { clause in
      clause.status == .proposed && clause.body.map { BodyLevel($0) == level } ?? false
    }
    return upward.isEmpty ? ownDecisions : upward
  }
}
