/// *Belopp*: one sum of money in the text.
public struct Amount: Hashable, Sendable {
  /// How exact the text is.
  public enum Qualifier: String, Hashable, Sendable {
    /// *Cirka, ungefär*.
    case about
    /// *Högst*.
    case atMost
    /// *Minst*.
    case atLeast
  }

  /// As printed.
  public let text: String
  /// In whole units of ``currency``, exact to the hundredth.
  public let value: Money
  /// The upper end of a range; `nil` when the text gives one figure.
  public let max: Money?
  /// ISO 4217: `SEK`, `EUR`.
  public let currency: String
  /// What the sum is for each of (`year`, `inhabitant`, …, or as printed); `nil` when not said.
  public let per: String?
  /// How exact the text is; `nil` when it gives the figure plainly.
  public let qualifier: Qualifier?
  /// Whether it is a change against another budget.
  public let isDifference: Bool
  /// Who gets it, when its row or sentence says so.
  public let recipient: String?
  /// What it is for, when its row or sentence says so.
  public let purpose: String?
  /// The year as printed or from the heading of its table.
  public let year: String?
  /// Where it stands.
  public let place: Place

  /// Makes an amount; `nil` is what the text does not say.
  public init(
    text: String, value: Money, max: Money?, currency: String, per: String?, qualifier: Qualifier?,
    isDifference: Bool, recipient: String?, purpose: String?, year: String?, place: Place
  ) {
    self.text = text
    self.value = value
    self.max = max
    self.currency = currency
    self.per = per
    self.qualifier = qualifier
    self.isDifference = isDifference
    self.recipient = recipient
    self.purpose = purpose
    self.year = year
    self.place = place
  }
}
