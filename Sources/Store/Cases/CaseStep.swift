public import Papers

/// One step of a case: what a paper did, or what another paper tells.
public struct CaseStep: Hashable, Sendable {
  /// What happened.
  public enum What: String, Hashable, Sendable {
    /// The proposal was handed in.
    case submitted
    /// Sent on for preparation or opinion.
    case referred
    /// Officers wrote what they propose.
    case prepared
    /// It stood on an agenda.
    case announced
    /// Politicians put another proposal as a paper.
    case demanded
    /// A lower body said what it thinks: never a decision.
    case advised
    /// A body put it forward to a higher one.
    case proposed
    /// It was decided.
    case decided
    /// *Bordlagt*.
    case deferred
    /// *Återremitterat*.
    case referredBack
    /// *Avskrivet* without an answer.
    case struck
    /// Taken back by those who moved it, or off the agenda.
    case withdrawn
    /// Reported to the council as not yet answered.
    case reported
    /// Somebody dissented in writing.
    case dissented
    /// Words were put on record in writing.
    case stated
    /// Treated, with nothing decided that the paper tells.
    case handled
    /// Another paper tells that it was treated; that paper is not in the index.
    case mentioned
  }

  /// When; `nil` when no paper says.
  public let date: Day?
  /// Where; `nil` for papers handed in.
  public let body: String?
  /// The paragraph's number.
  public let number: String?
  /// What happened.
  public let what: What
  /// What the paper says became of it, or should; `nil` when it does not say.
  public let outcome: Outcome?
  /// The item's id; `nil` when the paper is missing.
  public let id: String?
  /// Whether a minority of one third referred it back.
  public let isMinorityReferral: Bool
  /// What was put or decided, for people; `nil` when nothing is.
  public let text: String?

  /// Whether the paper is not in the index.
  public var isPaperMissing: Bool { id == nil }
}
