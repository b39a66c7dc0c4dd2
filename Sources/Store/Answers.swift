public import Papers
public import Reading

/// One answer to a query: CONTRACT section 9, *search result*.
public struct SearchResult: Hashable, Sendable {
  /// What was found.
  public enum Kind: String, Hashable, Sendable { case clause, item, yrkande }

  public let id: String
  public let kind: Kind
  public let text: String
  /// A cut of the text around the words found.
  public let snippet: String
  /// The words found, as UTF-8 ranges in ``snippet``.
  public let marks: [Range<Int>]
  public let status: Clause.Status?
  public let outcome: Outcome?
  public let body: String?
  public let municipality: Municipality?
  public let date: Day?
  public let number: String?
  public let title: String?
  public let caseNumbers: [String]
  public let parties: [String]
  public let amounts: [Amount]
  /// One line each for the yrkanden and reservations of the item, for people: who wanted what.
  public let yrkanden: [String]
  public let reservations: [String]
  public let path: String
  public let page: Int?
  public let range: SourceRange
  public let score: Double
}

/// What a query found.
public struct SearchAnswer: Hashable, Sendable {
  public let results: [SearchResult]
  /// How many there are in all, beyond the limit too.
  public let total: Int
  public let municipalityCount: Int
  /// Counts of outcomes among all that was found, most first.
  public let outcomes: [(outcome: Outcome, count: Int)]
}

/// One document, item or clause with the source around it.
public struct Shown: Hashable, Sendable {
  public let id: String
  /// The result as a search would give it; for a document its first item's fields are `nil`.
  public let result: SearchResult
  public let documentKind: Document.Kind
  /// The text of the document or item that holds the value.
  public let text: String
  /// Where ``text`` starts in the source's text, in bytes.
  public let offset: Int
  /// The value's pieces, as bytes of the source's text.
  public let pieces: [SourceRange]
  /// The rule that found it.
  public let rule: String?
  /// All matching ids when the prefix was not unique.
  public let alternatives: [String]
}
