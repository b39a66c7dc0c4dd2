/// One thing that was not found, found wrong, or found where there is nothing.
public struct Miss: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable {
    /// The gold has it, and it was not found.
    case missed
    /// Something else was found.
    case wrong
    /// It was found, and the gold does not have it.
    case extra
  }

  /// Where a miss is, for people.
  public struct Place: Hashable, Sendable {
    /// The paper in the file, from 1.
    public internal(set) var document: Int
    /// The item; `nil` when it concerns the paper.
    public internal(set) var item: String?
    /// The clause, yrkande, … whose field it is; `nil` when it is the item's own.
    public internal(set) var thing: String?
  }

  /// What it concerns.
  public let field: Field
  /// What is wrong.
  public let kind: Kind
  /// The paper's folder among the gold.
  public let paper: String
  /// Where in the paper.
  public let place: Place
  /// What the gold has; `nil` when it has nothing.
  public let expected: String?
  /// What was found instead, or what comes nearest; `nil` when nothing does.
  public let found: String?
}
