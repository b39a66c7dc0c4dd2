/// *Yrkande*: a formal proposal made at the meeting.
public struct Yrkande: Hashable, Sendable {
  /// What a yrkande wants.
  public enum Kind: String, Hashable, Sendable {
    /// *Bifall*.
    case approve
    /// *Avslag*.
    case reject
    /// *Ändring*.
    case amend
    /// *Tillägg*.
    case add
    /// *Återremiss*.
    case referBack
    /// *Bordläggning*.
    case `defer`
    /// Anything else.
    case other
  }

  /// What became of it.
  public enum Result: String, Hashable, Sendable {
    /// The meeting decided so.
    case won
    /// The meeting decided otherwise.
    case lost
    /// It fell when something else was decided.
    case lapsed
    /// *Återtaget*.
    case withdrawn
  }

  /// Who made it.
  public let movers: [Person]
  /// Who joined it (*instämmer*).
  public let supporters: [Person]
  /// Parties of the movers, or parties named alone.
  public let parties: [String]
  /// A group's label as printed (`Allianspartierna`); `nil` when none.
  public let group: String?
  /// What it wants.
  public let kind: Kind
  /// What it is about, as printed; `nil` when not said.
  public let target: String?
  /// 1; 2 for *i andra hand*.
  public let rank: Int
  /// What became of it; `nil` when the text does not say.
  public internal(set) var result: Result?
  /// The demand as printed.
  public let text: String
  /// Where it stands.
  public let place: Place
}
