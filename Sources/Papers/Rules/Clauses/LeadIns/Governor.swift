/// What stands over a list or a sentence and makes it a decision, a proposal, a demand or a quote.
struct Governor: Hashable {
  var status: Clause.Status
  var body: String?
  var basedOn: String?
  /// Words before the list that carry the verb; `nil` for plain *beslutar*.
  var leadIn: String?
  /// Whether the list must follow at once: a governor read in the middle of an account.
  var isPassing = false
}

extension Governor {
  func with(_ based: String) -> Governor {
    var copy = self
    copy.basedOn = based
    return copy
  }
}
