/// A question to the index.
///
/// ``Query/init(parsing:)`` reads what people type, ``description`` writes it so that reading it
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

  /// Makes a query; nested conjunctions and disjunctions are joined, so that equal questions
  /// written differently become equal.
  public init(_ expression: Expression?, order: Order = .relevance) {
    self.expression = expression
    self.order = order
  }

  /// Reads a query as typed.
  ///
  /// - Throws: every kind of ``QueryError``; the range counts UTF-8 bytes of `text`.
  public init(parsing text: String) throws(QueryError) {
    preconditionFailure("to be written")
  }
}

extension Query: CustomStringConvertible {
  /// The query as one would type it in Swedish.
  public var description: String {
    preconditionFailure("to be written")
  }
}
