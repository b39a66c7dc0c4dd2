/// *Särskilt yttrande, protokollsanteckning*: words put on record without dissent.
public struct Statement: Hashable, Sendable {
  /// What it is called.
  public enum Kind: String, Hashable, Sendable {
    /// *Särskilt yttrande*.
    case separateStatement
    /// *Protokollsanteckning*.
    case recordNote
  }

  /// The members the text names.
  public let members: [Person]
  /// Their parties, or parties named alone.
  public let parties: [String]
  /// What it is called.
  public let kind: Kind
  /// The printed words; `nil` when they stand elsewhere.
  public let text: String?
  /// Where it stands.
  public let place: Place
}
