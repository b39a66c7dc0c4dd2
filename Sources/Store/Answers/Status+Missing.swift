public import Papers

extension Status {
  /// What one body's minutes of one year hold, and what is missing between them.
  public struct Numbering: Hashable, Sendable {
    /// § numbers in a row that no paper has.
    public struct Gap: Hashable, Sendable {
      /// The numbers.
      public let numbers: ClosedRange<Int>
      /// The meetings before and after; the same when the gap is inside one.
      public let between: ClosedRange<Day>
    }

    /// The municipality; `nil` when the papers do not say.
    public let municipality: String?
    /// The body.
    public let body: String
    /// The year of the meetings.
    public let year: Int
    /// The days on which it met, in order.
    public let days: [Day]
    /// § numbers seen.
    public let seen: Int
    /// The lowest and the highest of them; `nil` when none is seen.
    public let range: ClosedRange<Int>?
    /// The numbers between these that no paper has, in order.
    public let gaps: [Gap]

    /// How many numbers are missing.
    public var missingCount: Int { gaps.reduce(0) { $0 + $1.numbers.count } }
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
      /// Whether another of the papers is a later version.
      public internal(set) var isSuperseded = false
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

  /// An item of an agenda that no paper held decides.
  public struct Announced: Hashable, Sendable {
    /// The item's id.
    public let id: String
    /// The municipality; `nil` when the agenda does not say.
    public let municipality: String?
    /// The body that was called; `nil` when the agenda does not say.
    public let body: String?
    /// The agenda's date; `nil` when it does not say.
    public let date: Day?
    /// As printed.
    public let number: String?
    /// As printed.
    public let title: String
    /// As printed.
    public let caseNumbers: [String]
    /// Whether minutes of the meeting are held, without this item; else they are missing.
    public let hasMinutes: Bool
  }
}

extension Status.Copies.Version? {
  /// A later version of the same § has the higher rank.
  var rank: Int {
    switch self {
    case .unadjusted: 0
    case .immediatelyAdjusted: 1
    case nil: 2
    case .corrected: 3
    }
  }
}
