/// *Reservation*: members have their dissent recorded.
public struct Reservation: Hashable, Sendable {
  /// How it was made.
  public enum Form: String, Hashable, Sendable {
    /// Said at the meeting.
    case oral
    /// Written: printed reasons or an annex.
    case written
    /// Announced in writing and never handed in.
    case missing
  }

  /// The members the text names.
  public let members: [Person]
  /// Their parties, or parties named alone.
  public let parties: [String]
  /// A group's label as printed; `nil` when none.
  public let group: String?
  /// What they preferred, as printed; `nil` when not said.
  public let inFavourOf: String?
  /// The yrkande they preferred, counted from 0; `nil` unless certain.
  public internal(set) var yrkande: Int?
  /// How it was made.
  public let form: Form
  /// The earlier body in which it was made; `nil` when here.
  public let body: String?
  /// The printed reasons; `nil` when none.
  public let text: String?
  /// Where it stands.
  public let place: Place
}
