/// What somebody who knows a file says of its paper, beside the text.
///
/// It fills what the text does not say; what the text says otherwise stays, with a diagnostic.
public struct KnownFacts: Hashable, Sendable {
  /// Whose paper it is; `nil` when nobody says.
  public let municipality: Municipality?
  /// The governing body; `nil` when nobody says.
  public let body: String?
  /// The day of the meeting or the paper; `nil` when nobody says.
  public let date: Day?

  /// Makes facts; `nil` is what nobody says.
  public init(municipality: Municipality? = nil, body: String? = nil, date: Day? = nil) {
    self.municipality = municipality
    self.body = body
    self.date = date
  }
}
