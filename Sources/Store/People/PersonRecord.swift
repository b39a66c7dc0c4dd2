public import Papers

/// One person who has moved proposals in one municipality.
public struct PersonRecord: Hashable, Sendable {
  /// A time with a party.
  public struct Membership: Hashable, Sendable {
    /// The code as used there.
    public let party: String
    /// The first and the last day on which a paper prints it with the name; `nil` when none is dated.
    public let days: ClosedRange<Day>?
  }

  /// A time with a role in a body, as its lists of those present have it.
  public struct Role: Hashable, Sendable {
    /// What.
    public enum Kind: String, Hashable, Sendable {
      /// *Ordförande*.
      case chair
      /// *Vice ordförande*.
      case viceChair
      /// *Tjänstgörande*: takes part in the decisions.
      case serving
      /// *Närvarande*: is there without deciding.
      case present
      /// *Sekreterare*.
      case secretary
      /// *Tjänsteperson*.
      case officer
    }

    /// What.
    public let kind: Kind
    /// Where; `nil` when the paper does not say.
    public let body: String?
    /// The first and the last day; `nil` when no paper is dated.
    public let days: ClosedRange<Day>?
    /// At how many meetings.
    public let meetings: Int
  }

  /// The commonest spelling.
  public let name: String
  /// All spellings, the commonest first.
  public let spellings: [String]
  /// `nil` when the papers do not say.
  public let municipality: Municipality?
  /// In order of time.
  public let parties: [Membership]
  /// In order of time.
  public let roles: [Role]
  /// What became of the proposals.
  public let tally: ProposalTally
  /// The proposals, the oldest first.
  public let proposals: [ProposalLife]
}
