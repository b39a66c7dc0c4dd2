public import Papers

/// *En motions liv*: one member's (or citizen's) proposal from the day it was handed in.
public struct ProposalLife: Hashable, Sendable {
  /// Where it stands.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Not decided, as far as the papers held tell.
    case open
    /// *Bifallen*.
    case approved
    /// *Delvis bifallen*.
    case partlyApproved
    /// *Avslagen*.
    case rejected
    /// *Besvarad*.
    case answered
    /// *Avskriven*.
    case struck
    /// *Återtagen* by those who moved it.
    case withdrawn
    /// The council has treated it, or could have since it was advised on, and the papers held do not
    /// say with what result.
    case unknown

    /// Whether no final decision is known.
    public var isUndecided: Bool { self == .open || self == .unknown }
  }

  /// Somebody who moved it.
  public struct Mover: Hashable, Sendable {
    /// As printed.
    public let name: String
    /// The party's code; `nil` when not printed.
    public let party: String?
  }

  /// The id of its paper, or of the first item that treats it.
  public let id: String
  /// What it is.
  public let kind: MatterKind
  /// As printed.
  public let title: String
  /// `nil` when the papers do not say.
  public let municipality: Municipality?
  /// As printed, each number once.
  public let caseNumbers: [String]
  /// Who moved it.
  public let movers: [Mover]
  /// Their parties.
  public let parties: [String]
  /// When it was handed in, announced or dated; `nil` when no paper says.
  public let date: Day?
  /// What the date rests on.
  public let dateBasis: MemberProposal.DateBasis?
  /// Where it stands.
  public let state: State
  /// When it was decided; `nil` while it is not.
  public let decided: Day?
  /// What the last body below the one that decides wants; never a decision.
  public let advice: Outcome?
  /// The last day of the year within which the council ought to decide.
  ///
  /// Source: kommunallagen (2017:725) 5 kap. 35 §.
  public let limit: Day?
  /// Days from ``date`` until it was decided, or until the day asked about.
  public let days: Int?
  /// Days beyond ``limit``, when it is not decided; `nil` within the time.
  public let overdueBy: Int?
  /// What it demands, each with what became of it.
  public let clauses: [CaseClause]
  /// Its steps in order.
  public let steps: [CaseStep]
  /// Ids of all its items.
  let itemIDs: [String]
}
