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

  /// What one body's minutes of one year hold, and the § numbers between them that are missing.
  public struct Numbering: Hashable, Sendable {
    /// The municipality; `nil` when the papers do not say.
    public let municipality: String?
    /// The body.
    public let body: String
    /// The year of the meetings.
    public let year: Int
    /// Days on which it met.
    public let meetings: Int
    /// § numbers seen.
    public let seen: Int
    /// The lowest and the highest of them.
    public let range: ClosedRange<Int>
    /// The numbers between these that no paper has, as ranges in order.
    public let missing: [ClosedRange<Int>]

    /// How many numbers are missing.
    public var missingCount: Int { missing.reduce(0) { $0 + $1.count } }
  }

  /// Papers that hold the same § of the same meeting.
  public struct Copies: Hashable, Sendable {
    /// The paper, and what it says of itself.
    public struct Paper: Hashable, Sendable {
      /// The item's id.
      public let id: String
      /// The file.
      public let path: String
      /// *Ojusterat*, *rättat*, *omedelbart justerat*; `nil` when it says nothing of the kind.
      public let version: Version?
    }

    /// Which version of the minutes a paper is.
    public enum Version: String, Hashable, Sendable {
      /// Not yet verified: another version will come.
      case unadjusted
      /// Corrected afterwards.
      case corrected
      /// This § was verified at once; the whole minutes come later.
      case immediatelyAdjusted
    }

    /// The body and the day, as printed.
    public let meeting: String
    /// The number.
    public let number: String
    /// The papers, by path.
    public let papers: [Paper]
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
  /// By body and year, the latest year first: § numbers seen and missing.
  public let numberings: [Numbering]
  /// The same § in several papers: duplicates and superseded versions.
  public let copies: [Copies]
  /// Proposals handed in or announced that no paper held decides, the oldest first.
  public let undecided: [ProposalLife]
}
