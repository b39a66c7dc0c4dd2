internal import Papers
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

  /// How much of each thing there is.
  public let totals: Totals
  /// By municipality and body, in the order of the alphabet.
  public let holdings: [Holding]
  /// Files that could not be read, by path.
  public let failures: [Failure]
  /// Warnings and errors of the files that were read, by path; notes are left out.
  public let remarks: [Remark]
  /// Files that were read and held no item, by path.
  public let silent: [String]
  /// Those of ``remarks`` about text that can be searched but not read, by path.
  public var illegible: [Remark] { remarks.filter { $0.diagnostic.id == "text.illegible" } }
  /// By body and year, the latest year first: meetings and § numbers seen, and what is missing.
  public let numberings: [Numbering]
  /// The same § in several papers: duplicates and superseded versions.
  public let copies: [Copies]
  /// Proposals handed in or announced that no paper held decides, the oldest first.
  public let undecided: [ProposalLife]
  /// Items of agendas that no paper held decides, by agenda.
  public let announced: [Announced]
}
