/// *Votering*: one vote and its figures.
public struct Vote: Hashable, Sendable {
  /// One member's vote.
  public struct Ballot: Hashable, Sendable {
    /// How somebody voted.
    public enum Choice: String, Hashable, Sendable {
      /// *Ja*.
      case yes
      /// *Nej*.
      case no
      /// *Avstår*.
      case abstain
      /// *Frånvarande*.
      case absent
    }

    /// Who.
    public let person: Person
    /// How they voted.
    public let choice: Choice
  }

  /// Which question the vote settles.
  public enum Stage: String, Hashable, Sendable {
    /// *Huvudvotering*.
    case main
    /// *Förberedande votering*: picks the counter-proposal.
    case preliminary
    /// Whether the case is settled today or referred back.
    case referral
  }

  /// Votes for what ``yesMeans`` says; that may be a rejection.
  public let yes: Int
  /// Votes for the other side.
  public let no: Int
  /// Members who abstained; `nil` when not said.
  public let abstain: Int?
  /// Members who were absent; `nil` when not said.
  public let absent: Int?
  /// What *ja* means, as printed; `nil` when the text does not say.
  public let yesMeans: String?
  /// What *nej* means, as printed; `nil` when the text does not say.
  public let noMeans: String?
  /// The yrkande for which *ja* stands, counted from 0; `nil` unless certain.
  public internal(set) var yesYrkande: Int?
  /// The yrkande for which *nej* stands, counted from 0; `nil` unless certain.
  public internal(set) var noYrkande: Int?
  /// Who voted how.
  public let ballots: [Ballot]
  /// Who decided an even vote; `nil` when nobody had to.
  public let castingVote: Person?
  /// Which question it settles; `nil` when not said.
  public let stage: Stage?
  /// Where it stands.
  public let place: Place

  /// Whether ballots are there and add up to the tally.
  public var isVerified: Bool {
    func count(_ choice: Ballot.Choice) -> Int { ballots.count { $0.choice == choice } }
    return !ballots.isEmpty && count(.yes) == yes && count(.no) == no
      && (abstain.map { $0 == count(.abstain) } ?? true)
  }
}
