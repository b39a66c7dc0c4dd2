/// A word of a query that is looked for in compounds too, or is one itself.
public struct SplitWord: Hashable, Sendable {
  /// As typed.
  public let word: String
  /// The stems of its parts; one when the word is no compound but may be a part of one.
  public let parts: [String]
}

extension MatchExpression {
  /// The words of a condition that are taken apart, in the order typed; excluded ones too.
  func splitWords(in expression: Query.Expression) -> [SplitWord] {
    switch expression {
    case .word(let word):
      let parts = parts(of: word)
      return parts.isEmpty ? [] : [SplitWord(word: word, parts: parts)]
    case .not(let inner): return splitWords(in: inner)
    case .all(let parts), .any(let parts): return parts.flatMap(splitWords(in:))
    case .phrase, .prefix, .exact, .near, .field: return []
    }
  }
}
