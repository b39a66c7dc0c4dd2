public import Papers

extension Status {
  /// How much of each thing an index holds.
  public struct Totals: Hashable, Sendable {
    /// Files read.
    public let sourceCount: Int
    /// Their size together, in bytes.
    public let byteCount: Int
    /// Papers by kind, most first.
    public let documents: [Counted<Document.Kind>]
    /// Items in them.
    public let itemCount: Int
    /// Clauses by status, most first.
    public let clauses: [Counted<Clause.Status>]
    /// Formal proposals at meetings.
    public let yrkandeCount: Int
    /// Reservations.
    public let reservationCount: Int
    /// Votes.
    public let voteCount: Int
    /// Motions as papers.
    public let memberProposalCount: Int
  }
}
