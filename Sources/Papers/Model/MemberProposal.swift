/// *Motion*: the member's proposal that an item treats.
public struct MemberProposal: Hashable, Sendable {
  /// What the date rests on.
  public enum DateBasis: String, Hashable, Sendable {
    /// *Inlämnad*.
    case submitted
    /// *Anmäld* in the council.
    case announced
    /// *Daterad*.
    case dated
  }

  /// Who moved it.
  public let movers: [Person]
  /// Their parties.
  public let parties: [String]
  /// When; `nil` when not said.
  public let date: Day?
  /// What the date rests on; `nil` when there is none.
  public let dateBasis: DateBasis?
  /// Where it stands.
  public let place: Place
}
