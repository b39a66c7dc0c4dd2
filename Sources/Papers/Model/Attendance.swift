/// *Närvaro*: one person on the attendance list.
public struct Attendance: Hashable, Sendable {
  /// What somebody does at the meeting.
  public enum Role: String, Hashable, Sendable {
    /// *Ordförande*.
    case chair
    /// *Vice ordförande*.
    case viceChair
    /// *Sekreterare*.
    case secretary
    /// *Tjänsteperson*.
    case officer
  }

  /// How somebody takes part.
  public enum Status: String, Hashable, Sendable {
    /// *Tjänstgörande*: takes part in the decisions.
    case serving
    /// *Närvarande*: is there without deciding.
    case present
    /// *Frånvarande*.
    case absent
  }

  /// Who.
  public let person: Person
  /// What they do at the meeting; `nil` for an ordinary member.
  public let role: Role?
  /// How they take part.
  public let status: Status
  /// The name of the member whose seat they take; `nil` when not printed.
  public let standsInFor: String?
  /// For which paragraphs, as printed (`62-75`); `nil` means all.
  public let items: String?
}
