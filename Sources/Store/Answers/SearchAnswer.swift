public import Papers
public import Reading

/// One answer to a query: CONTRACT section 9, *search result*.
public struct SearchResult: Hashable, Sendable {
  /// What was found.
  public enum Kind: String, Hashable, Sendable {
    /// One thing decided, proposed, demanded or cited.
    case clause
    /// A § of minutes, or the whole of a paper without §.
    case item
    /// A formal proposal at a meeting.
    case yrkande
  }

  /// *Belopp*: a sum of money as the index holds it; the fields are those of ``Papers/Amount``.
  public struct Sum: Hashable, Sendable {
    /// As printed.
    public let text: String
    /// In whole units of ``currency``, exact to the hundredth.
    public let value: Money
    /// The upper end of a range; `nil` when the text gives one figure.
    public let max: Money?
    /// ISO 4217: `SEK`, `EUR`.
    public let currency: String
    /// What the sum is for each of; `nil` when not said.
    public let per: String?
    /// How exact the text is; `nil` when it gives the figure plainly.
    public let qualifier: Amount.Qualifier?
    /// Whether it is a change against another budget.
    public let isDifference: Bool
    /// Who gets it; `nil` when not said.
    public let recipient: String?
    /// What it is for; `nil` when not said.
    public let purpose: String?
    /// The year as printed or from the heading of its table; `nil` when not said.
    public let year: String?
    /// Where it stands in the source's normalised text.
    public let range: SourceRange
  }

  /// `HEX#D/§98.1` for a clause, `HEX#D/§98` for an item; a yrkande has its item's id.
  public let id: String
  /// What was found.
  public let kind: Kind
  /// The whole text of a clause or yrkande; an item's title, or its first line when it has none.
  public let text: String
  /// A cut of the text around the words found, in one line; `…` where something was left out.
  public let snippet: String
  /// The words found, as UTF-8 ranges in ``snippet``, in order.
  public let marks: [Range<Int>]
  /// A clause's status; `nil` for the other kinds.
  public let status: Clause.Status?
  /// What became of a clause, or of the item that was found or holds the yrkande; `nil` when
  /// the text does not say.
  public let outcome: Outcome?
  /// The body whose paper it is, or who decides when the paper names no body of its own.
  public let body: String?
  /// The municipality of the paper; `nil` when the text does not say.
  public let municipality: Municipality?
  /// The paper's date; `nil` when the text does not say.
  public let date: Day?
  /// The item's number as printed; `nil` in a paper without §.
  public let number: String?
  /// The item's title, or the paper's when the item has none.
  public let title: String?
  /// The item's case numbers as printed.
  public let caseNumbers: [String]
  /// Parties behind the yrkande, the motion or the paper, in order of appearance.
  public let parties: [String]
  /// Sums of money in what was found, in text order.
  public let sums: [Sum]
  /// One line for each yrkande of the item, for people: `bifall: Anna Åberg (M)`.
  public let yrkanden: [String]
  /// One line for each reservation in the item, for people: `(M), (KD)`.
  public let reservations: [String]
  /// The file, as given at import.
  public let path: String
  /// The page, from 1; `nil` when the format has no pages.
  public let page: Int?
  /// Where it stands in the source's normalised text.
  public let range: SourceRange
  /// Higher is better; 0 when the query holds no words or asks for another order.
  public let score: Double

  /// ``sums`` as the model has them.
  public var amounts: [Amount] { sums.map(\.amount) }
}

extension SearchResult.Sum {
  /// The sum as the model has it.
  var amount: Amount {
    Amount(
      text: text, value: value, max: max, currency: currency, per: per, qualifier: qualifier,
      isDifference: isDifference, recipient: recipient, purpose: purpose, year: year,
      place: Place(range, rule: "amount"))
  }
}

/// A value and how many times it occurs.
public struct Counted<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What was counted.
  public let value: Value
  /// How many there are.
  public let count: Int
}

/// How many of what was found had an outcome.
public struct OutcomeCount: Hashable, Sendable {
  /// What became of it.
  public let outcome: Outcome
  /// How many there are.
  public let count: Int
}

/// What a query found.
public struct SearchAnswer: Hashable, Sendable {
  /// The best, at most as many as were asked for.
  public let results: [SearchResult]
  /// How many there are in all, beyond the limit too.
  public let total: Int
  /// Whether ``total`` and the other counts are lower bounds, because counting on would take long.
  public let isCountCapped: Bool
  /// How many municipalities they come from.
  public let municipalityCount: Int
  /// Counts of outcomes among all that was found, most first.
  public let outcomes: [OutcomeCount]
}

/// One document, item or clause with the source around it.
public struct Shown: Hashable, Sendable {
  /// The full id.
  public let id: String
  /// What a search would give; for a document, its first item with the document's own range.
  public let result: SearchResult
  /// What the paper is.
  public let documentKind: Document.Kind
  /// The text of the document or item that holds the value.
  public let text: String
  /// Where ``text`` starts in the source's text, in bytes.
  public let offset: Int
  /// The value's pieces, as bytes of the source's text.
  public let pieces: [SourceRange]
  /// The rule that found it; `nil` for documents and items.
  public let rule: String?
  /// All matching ids when the prefix was not unique; then the rest describes the first of them.
  public let alternatives: [String]
}
