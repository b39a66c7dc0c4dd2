/// A word of a query that is looked for in compounds too, or is one itself, or has another form.
public struct SplitWord: Hashable, Sendable {
  /// As typed.
  public let word: String
  /// The stems of its parts; one when the word is no compound but may be a part of one; none when
  /// it is neither.
  public let parts: [String]
  /// The form that is looked for as well: *städer* for *stad*; `nil` when there is none.
  public var otherForm: String?
}

extension MatchExpression {
  /// The words of a condition that are taken apart, in the order typed; excluded ones too.
  func splitWords(in expression: Query.Expression) -> [SplitWord] {
    switch expression {
    case .word(let word):
      let parts = parts(of: word)
      let form = OtherForms.form(of: word)
      guard !parts.isEmpty || form != nil else { return [] }
      return [SplitWord(word: word, parts: parts, otherForm: form)]
    case .not(let inner): return splitWords(in: inner)
    case .all(let parts), .any(let parts): return parts.flatMap(splitWords(in:))
    case .phrase, .prefix, .exact, .near, .field: return []
    }
  }
}
