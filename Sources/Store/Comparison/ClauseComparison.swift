public import Papers
public import Reading

/// One clause beside all that resemble it: CONTRACT section 9, *comparison*.
public struct ClauseComparison: Hashable, Sendable {
  /// The clause that is compared.
  public struct Subject: Hashable, Sendable {
    /// Its id; `nil` when it stands in a draft.
    public let id: String?
    /// The clause alone.
    public let text: String
    /// Where it stands in its source's text; `nil` when it has none.
    public let range: SourceRange?

    /// Makes a subject; what is `nil` is not known.
    public init(id: String? = nil, text: String, range: SourceRange? = nil) {
      self.id = id
      self.text = text
      self.range = range
    }
  }

  /// How another clause is related to the subject.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// The same words; case and punctuation do not count.
    case identical
    /// The same but for a few words.
    case nearIdentical
    /// It says all that the subject says, and more.
    case contains
    /// The subject says all that it says, and more.
    case contained
    /// It is about the same, in other words.
    case similar
  }

  /// A stretch of words from the subject to the other clause.
  public struct Difference: Hashable, Sendable {
    /// Whose words they are.
    public enum Kind: String, Hashable, Sendable {
      /// In both.
      case kept
      /// In the subject alone.
      case removed
      /// In the other alone.
      case added
    }

    /// Whose words they are.
    public let kind: Kind
    /// The words as printed.
    public let words: String
  }

  /// What became of what was proposed.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case approved, partlyApproved, rejected, answered, struck, withdrawn
    /// Nothing that the index holds settles it.
    case open
  }

  /// A clause that resembles the subject.
  public struct Match: Hashable, Sendable {
    /// The clause and its surroundings.
    public let result: SearchResult
    /// What kind of paper it stands in.
    public let documentKind: Document.Kind
    /// How it is related to the subject.
    public let relation: Relation
    /// From 0 to 1: how much of the two is the same.
    public let score: Double
    /// From the subject to this clause.
    public let difference: [Difference]
    /// What became of it here or in another paper of the same case.
    public let state: State
    /// Clauses with the same number are the same proposal, told by several papers.
    public let proposal: Int
  }

  /// The clause that is compared.
  public let subject: Subject
  /// The nearest first.
  public let matches: [Match]
  /// How many proposals had each state; those that are only similar do not count.
  public let states: [Counted<State>]
  /// How many proposals each municipality has, most first; those that are only similar do not count.
  public let municipalities: [Counted<String>]
  /// The earliest dated of those counted; `nil` when there is none.
  public let first: Match?
}

extension ClauseComparison {
  /// The matches proposal by proposal, the nearest first; in each the nearest paper first.
  public var proposals: [[Match]] {
    var places: [Int: Int] = [:]
    var proposals: [[Match]] = []
    for match in matches {
      if let place = places[match.proposal] {
        proposals[place].append(match)
      } else {
        places[match.proposal] = proposals.count
        proposals.append([match])
      }
    }
    return proposals
  }
}

/// What a comparison looked through.
public struct ComparedIndex: Hashable, Sendable {
  /// Clauses in the index.
  public let clauseCount: Int
  /// Municipalities in the index.
  public let municipalityCount: Int
}
