/// What became of an item in its own body.
///
/// Source: CONTRACT section 5, rulings; DOMAIN.md 4.4.
enum ItemOutcome {
  /// The outcome; `nil` when nothing was decided here.
  static func outcome(of item: Item, in context: Context) -> Outcome? {
    guard context.paper.canDecide, context.item.header != nil || context.paper.kind != .unknown
    else { return nil }
    if item.isMinorityReferral { return .referredBack }
    let clauses = item.clauses
    let decided = clauses.indices.filter { clauses[$0].status == .decided }
    guard !decided.isEmpty else { return proposesUpwards(item, context) ? .forwarded : nil }
    let main = decided.filter { index in
      clauses[index].outcome != .other || !clauses[index].text.contains(any: asides)
    }
    // Beside a proposal to another body *ärendet justeras omedelbart* decides nothing of the matter.
    if main.isEmpty, proposesUpwards(item, context) { return .forwarded }
    let outcomes = main.compactMap { clauses[$0].outcome }
    if outcomes.contains(.referredBack) { return .referredBack }
    if let mixed = mixed(main, of: clauses, outcomes) { return mixed }
    if let answer = answer(main, of: clauses) { return answer }
    // Whoever leaves is replaced: the item is about the choice.
    if outcomes.contains(.elected), outcomes.first == .relieved { return .elected }
    // "Enligt kommunstyrelsens förslag" alone tells nothing; the point after it may.
    let telling = main.first { clauses[$0].outcome != nil }
    guard let first = telling ?? main.first ?? decided.first else { return nil }
    let asksUpwards =
      clauses[first].outcome == .other && clauses[first].text.contains(any: requests)
    return asksUpwards ? .forwarded : clauses[first].outcome
  }

  /// *Bifall* to some points and the rest answered or rejected is a part approval.
  private static func mixed(
    _ main: [Int], of clauses: [Clause], _ outcomes: [Outcome]
  ) -> Outcome? {
    if outcomes.contains(.partlyApproved) { return .partlyApproved }
    guard outcomes.contains(.approved) else { return nil }
    if outcomes.contains(.rejected) { return .partlyApproved }
    guard let answer = main.first(where: { clauses[$0].outcome == .answered }) else { return nil }
    return clauses[answer].text.contains(any: thereby) ? .answered : .partlyApproved
  }

  /// What became of the motion, where somebody is charged with something because of it: *anses därmed
  /// besvarad*; *anses i övrigt besvarad* grants a part.
  private static func answer(_ main: [Int], of clauses: [Clause]) -> Outcome? {
    guard main.count > 1,
      let answer = main.first(where: { index in
        clauses[index].outcome == .answered && clauses[index].text.contains(any: memberProposals)
      }), answer != main[0], clauses[answer] != clauses[main[0]]
    else { return nil }
    // Where the other points reject, nothing is granted.
    let isGranted = main.contains { index in
      index != answer && clauses[index].outcome != .rejected && clauses[index].outcome != .answered
    }
    return isGranted && clauses[answer].text.contains(any: otherwise) ? .partlyApproved : .answered
  }

  private static let memberProposals: PhraseTable = [
    "motionen", "medborgarförslaget", "e-förslaget", "initiativet", "förslaget från",
  ]
  private static let otherwise: PhraseTable = ["i övrigt"]
  private static let thereby: PhraseTable = ["därmed"]
  /// *Paragrafen justeras*; *interpellationen får ställas* comes before what is done with it.
  private static let asides: PhraseTable = [
    "juster", "får ställas", "får framställas", "får väckas",
  ]
  /// *Begära medel hos kommunstyrelsen* asks a higher body.
  private static let requests: PhraseTable = ["begära", "begär ", "äska", "hemställ"]

  /// Whether all that the body did was to propose to another.
  private static func proposesUpwards(_ item: Item, _ context: Context) -> Bool {
    guard context.paper.kind != .unknown else { return false }
    return item.clauses.indices.contains { index in
      guard item.clauses[index].status == .proposed else { return false }
      let asked = item.clauses[index].body
      if let asked, let own = context.paper.body { return HigherBody.isAbove(asked, own) }
      return HigherBody.rank(asked) > HigherBody.rank(context.paper.body)
    }
  }
}
