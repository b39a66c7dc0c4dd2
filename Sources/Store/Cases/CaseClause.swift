public import Papers

/// A clause of one of a case's papers.
public struct CaseClause: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// The marker as printed; `nil` for `att` and bullets.
  public let label: String?
  /// The clause alone.
  public let text: String
  /// The words before its list, when they carry the verb.
  public let leadIn: String?
  /// Who stands behind it.
  public let status: Clause.Status
  /// Who decided, or who is asked to decide; `nil` when the text does not say.
  public let body: String?
  /// What the verb does; of a demand what became of it, `nil` when nothing is known.
  public internal(set) var outcome: Outcome?
  /// Sums of money in it.
  let sums: [SearchResult.Sum]

  /// Sums of money in it.
  public var amounts: [Amount] { sums.map(\.amount) }
}

extension Outcome {
  /// Whether it ends a member's proposal when the council says so.
  var endsProposal: Bool {
    switch self {
    case .approved, .partlyApproved, .rejected, .answered, .struck: true
    default: false
    }
  }

  /// What several clauses make of one proposal together; `nil` when there are none.
  ///
  /// *Bifall* to some and the rest answered or rejected is a part approval; *avslås och anses
  /// besvarad* is a rejection.
  static func combined(_ outcomes: [Outcome]) -> Outcome? {
    if outcomes.contains(.partlyApproved) { return .partlyApproved }
    let isMixed = outcomes.contains(.rejected) || outcomes.contains(.answered)
    if outcomes.contains(.approved), isMixed { return .partlyApproved }
    return outcomes.contains(.rejected) ? .rejected : outcomes.first
  }
}
