public import Papers

/// *Ärende*: one matter of one municipality through papers and bodies.
public struct Case: Hashable, Sendable {
  /// The id of its first item.
  public let id: String
  /// As printed: the proposal's, else what the first body to treat it calls it.
  public let title: String
  /// `nil` when the papers do not say.
  public let municipality: Municipality?
  /// As printed, each number once.
  public let caseNumbers: [String]
  /// From first paper to last decision.
  public let steps: [CaseStep]
  /// What was asked for beside what was decided.
  public let askedAndDecided: AskedAndDecided
  /// Why its papers are taken to be of one case.
  public let joins: [CaseJoin]
  /// The proposal that it began with; `nil` when it began otherwise.
  public let proposal: ProposalLife?
  /// Whether a body has decided it for good.
  public let isDecided: Bool
  /// When; `nil` while none has, and when no paper says.
  public let decided: Day?
  /// Ids of all its items.
  let itemIDs: [String]
}
