/// How many proposals, and what became of them.
public struct ProposalTally: Hashable, Sendable {
  /// By where they stand.
  public private(set) var counts: [ProposalLife.State: Int] = [:]

  init(_ lives: [ProposalLife]) {
    for life in lives { counts[life.state, default: 0] += 1 }
  }

  /// All of them.
  public var moved: Int { counts.values.reduce(0, +) }

  /// Those decided for good.
  public var decided: Int { counts.reduce(0) { $0 + ($1.key.isUndecided ? 0 : $1.value) } }

  /// Those approved, in whole or in part.
  public var successful: Int { self[.approved] + self[.partlyApproved] }

  /// How many stand so.
  public subscript(state: ProposalLife.State) -> Int { counts[state] ?? 0 }
}
