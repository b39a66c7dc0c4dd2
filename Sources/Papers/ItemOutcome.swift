/// What became of an item in its own body.
///
/// Source: CONTRACT section 5, rulings; DOMAIN.md 4.4.
enum ItemOutcome {
  /// The outcome; `nil` when nothing was decided here.
  static func outcome(of item: Item, in context: Context) -> Outcome? {
    guard context.paper.canDecide, context.item.header != nil || context.paper.kind != .unknown
    else { return nil }
    let decided = item.clauses.filter { $0.status == .decided }
    if item.isMinorityReferral { return .referredBack }
    guard !decided.isEmpty else { return proposesUpwards(item, context) ? .forwarded : nil }
    let main = decided.filter { !isAdjustment($0) && !isPermission($0) }
    let outcomes = main.compactMap(\.outcome)
    if outcomes.contains(.referredBack) { return .referredBack }
    if let mixed = mixed(main) { return mixed }
    if let answer = answer(main) { return answer }
    // Whoever leaves is replaced: the item is about the choice.
    if outcomes.contains(.elected), outcomes.first == .relieved { return .elected }
    guard let first = main.first ?? decided.first else { return nil }
    return asksUpwards(first) ? .forwarded : first.outcome
  }

  /// *Bifall* to some points and the rest answered or rejected is a part approval.
  private static func mixed(_ clauses: [Clause]) -> Outcome? {
    let outcomes = clauses.compactMap(\.outcome)
    if outcomes.contains(.partlyApproved) { return .partlyApproved }
    guard outcomes.contains(.approved) else { return nil }
    if outcomes.contains(.rejected) { return .partlyApproved }
    guard let answer = clauses.first(where: { $0.outcome == .answered }) else { return nil }
    return answer.text.contains(any: thereby) ? .answered : .partlyApproved
  }

  /// What became of the motion, where somebody is charged with something because of it: *anses därmed
  /// besvarad*; *anses i övrigt besvarad* grants a part.
  private static func answer(_ clauses: [Clause]) -> Outcome? {
    guard clauses.count > 1,
      let answer = clauses.first(where: { clause in
        clause.outcome == .answered && clause.text.contains(any: memberProposals)
      }), answer != clauses[0]
    else { return nil }
    return answer.text.contains(any: otherwise) ? .partlyApproved : .answered
  }

  private static let memberProposals: PhraseTable = [
    "motionen", "medborgarförslaget", "e-förslaget", "initiativet", "förslaget från",
  ]
  private static let otherwise: PhraseTable = ["i övrigt"]
  private static let thereby: PhraseTable = ["därmed"]
  private static let adjustment: PhraseTable = ["juster"]
  private static let requests: PhraseTable = ["begära", "begär ", "äska", "hemställ"]

  private static func isAdjustment(_ clause: Clause) -> Bool {
    clause.outcome == .other && clause.text.contains(any: adjustment)
  }

  /// *Interpellationen får ställas* comes before what is done with it.
  private static func isPermission(_ clause: Clause) -> Bool {
    clause.outcome == .other && clause.text.contains(any: permission)
  }

  private static let permission: PhraseTable = ["får ställas", "får framställas", "får väckas"]

  /// *Begära medel hos kommunstyrelsen* asks a higher body.
  private static func asksUpwards(_ clause: Clause) -> Bool {
    clause.outcome == .other && clause.text.contains(any: requests)
  }

  /// Whether all that the body did was to propose to another.
  private static func proposesUpwards(_ item: Item, _ context: Context) -> Bool {
    guard context.paper.kind != .unknown else { return false }
    return item.clauses.contains { clause in
      guard clause.status == .proposed else { return false }
      if let body = clause.body, let own = context.paper.body {
        return HigherBody.isAbove(body, own)
      }
      return HigherBody.rank(clause.body) > HigherBody.rank(context.paper.body)
    }
  }
}
