/// *Tidigare beslut*: earlier handling of the same case that the text names.
public struct EarlierDecision: Hashable, Sendable {
  /// The body that handled it.
  public let body: String
  /// When; `nil` when not said.
  public let date: Day?
  /// The paragraph's number; `nil` when not said.
  public let number: String?
  /// Where it stands.
  public let place: Place
}
