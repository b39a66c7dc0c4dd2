public import Papers
public import Reading

/// What the index holds, and what it lacks.
public struct Status: Hashable, Sendable {
  /// The papers of one body.
  public struct Holding: Hashable, Sendable {
    /// The municipality; `nil` when the papers do not say.
    public let municipality: String?
    /// The body; `nil` when the papers do not say.
    public let body: String?
    /// The year of the earliest dated paper; `nil` when none is dated.
    public let firstYear: Int?
    /// The year of the latest dated paper; `nil` when none is dated.
    public let lastYear: Int?
    /// Days on which minutes or extracts say that the body met.
    public let meetings: Int
    /// Papers of any kind.
    public let documents: Int
    /// Items in them.
    public let items: Int
  }

  /// A file that could not be read.
  public struct Failure: Hashable, Sendable {
    /// The file, as given at import.
    public let path: String
    /// A stable name for programs.
    public let id: String
    /// One sentence for people.
    public let message: String
  }

  /// Something odd in a file that could be read.
  public struct Remark: Hashable, Sendable {
    /// The file, as given at import.
    public let path: String
    /// What was odd.
    public let diagnostic: Diagnostic
  }

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
  /// By municipality and body, in the order of the alphabet.
  public let holdings: [Holding]
  /// Files that could not be read, by path.
  public let failures: [Failure]
  /// Warnings and errors of the files that were read, by path; notes are left out.
  public let remarks: [Remark]
  /// Files that were read and held no item, by path.
  public let silent: [String]
}
