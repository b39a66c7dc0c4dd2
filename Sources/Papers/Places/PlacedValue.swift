public import Reading

/// Where a value of an extraction stands, and the rule that found it.
public struct PlacedValue: Hashable, Sendable {
  /// The value's path in the JSON: `documents[0].items[2].clauses[0]`.
  public let path: String
  /// All pieces of its evidence, in text order.
  public let ranges: [SourceRange]
  /// The name of the rule.
  public let rule: String
  /// The page on which the evidence begins, from 1; `nil` when the format has no pages.
  public let page: Int?
}
