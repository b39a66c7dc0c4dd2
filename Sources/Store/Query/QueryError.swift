/// What is wrong with a query as typed.
public struct QueryError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// No field has the name.
    case unknownField(String)
    /// The field does not know the value, only those in `known`.
    case unknownValue(field: String, value: String, known: [String])
    /// The field has no value.
    case missingValue(field: String)
    /// The value is no number, sum, year or date, or a range that ends before it starts.
    case malformedValue(field: String, value: String, expected: Expectation)
    /// A quotation mark opens and none closes.
    case unclosedQuote
    /// A parenthesis opens and none closes.
    case unclosedParenthesis
    /// A parenthesis closes and none was open.
    case strayParenthesis
    /// `OR`, `-` or a pair of parentheses has nothing to work on.
    case missingOperand(String)
    /// `*` stands alone or inside a word.
    case misplacedStar
    /// Nothing but signs: no letter and no digit to look for.
    case noLetters(String)
    /// The order is named more than once, within parentheses, or excluded.
    case misplacedOrder
    /// Parentheses within parentheses beyond the limit.
    case tooDeep(limit: Int)
    /// More bytes than the limit.
    case tooLong(limit: Int)
  }

  /// What a value should look like.
  public enum Expectation: Hashable, Sendable {
    /// A sum of money.
    case amount
    /// A year or a range of years.
    case years
    /// A year, month or day.
    case date
  }

  /// What is wrong.
  public let kind: Kind
  /// Where, in UTF-8 bytes of the query as typed.
  public let range: Range<Int>
  /// What was perhaps meant; `nil` when nothing is near.
  public let suggestion: String?

  /// Makes an error; `suggestion` is `nil` when nothing is near.
  public init(_ kind: Kind, range: Range<Int>, suggestion: String? = nil) {
    self.kind = kind
    self.range = range
    self.suggestion = suggestion
  }
}
