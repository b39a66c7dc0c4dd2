/// A question to the index.
///
/// ``Query/init(parsing:)`` reads what people type; ``description`` writes it so that reading it
/// again gives an equal query.
public struct Query: Hashable, Sendable {
  /// In which order results come.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// The best first; without words, the newest first.
    case relevance
    /// The oldest first.
    case oldest
    /// The newest first.
    case newest
    /// The largest sum of money first.
    case amount
  }

  /// A condition, of words and fields.
  public indirect enum Expression: Hashable, Sendable {
    /// A word in any inflection.
    case word(String)
    /// Words in order, each in any inflection.
    case phrase(String)
    /// Words that begin so.
    case prefix(String)
    /// A word, or words in order, in just these forms.
    case exact(String)
    /// Words in any order, with at most so many others between them; at least two.
    case near([String], distance: Int)
    /// A fact about the paper, item or clause.
    case field(Field)
    /// What does not meet the condition.
    case not(Expression)
    /// What meets all conditions; at least two.
    case all([Expression])
    /// What meets one of the conditions; at least two.
    case any([Expression])
  }

  /// The condition; `nil` asks for everything.
  public let expression: Expression?
  /// In which order results come.
  public let order: Order

  /// Makes a query; nested conditions are joined, so that equal questions written differently
  /// become equal.
  public init(_ expression: Expression?, order: Order = .relevance) {
    self.expression = expression.flatMap(\.simplified)
    self.order = order
  }

  /// Reads a query as typed.
  ///
  /// - Throws: every kind of ``QueryError``; the range counts UTF-8 bytes of `text`.
  public init(parsing text: String) throws(QueryError) {
    var parser = QueryParser(text)
    self = try parser.query()
  }
}

extension Query.Expression {
  /// The same condition in its shortest form; `nil` when it holds no condition.
  var simplified: Query.Expression? {
    switch self {
    case .word, .phrase, .prefix, .exact, .near, .field:
      return self
    case .not(let inner):
      guard let inner = inner.simplified else { return nil }
      if case .not(let positive) = inner { return positive }
      return .not(inner)
    case .all(let parts):
      let parts = parts.compactMap(\.simplified).flatMap(\.conjuncts)
      return parts.count > 1 ? .all(parts) : parts.first
    case .any(let parts):
      let parts = parts.compactMap(\.simplified).flatMap { part in
        if case .any(let inner) = part { inner } else { [part] }
      }
      return parts.count > 1 ? .any(parts) : parts.first
    }
  }

  /// What must all hold: the parts of a conjunction, or the condition itself.
  var conjuncts: [Query.Expression] {
    if case .all(let parts) = self { parts } else { [self] }
  }
}
