/// One reason why two items are of one case.
public struct CaseJoin: Hashable, Sendable {
  /// What speaks for it.
  public enum Reason: String, Hashable, Sendable {
    /// Two copies of the same § of the same meeting.
    case sameItem
    /// The same case number, in whatever spelling.
    case caseNumber
    /// One names the other by body, date and §.
    case reference
    /// Papers glued together in one file, about the same thing.
    case sameFile
    /// The same title, or the same movers and demands.
    case title
    /// One of a list of proposals that an item treats together.
    case listed
  }

  /// How surely.
  public enum Certainty: String, Hashable, Sendable {
    /// The papers say so.
    case certain
    /// Nothing speaks against it.
    case likely
    /// It may be otherwise: to be looked at.
    case possible
  }

  /// The ids of the two items, the earlier first.
  public let ids: [String]
  /// What speaks for it.
  public let because: Reason
  /// How surely.
  public let certainty: Certainty
  /// The number, the reference or the title as printed; `nil` when the reason says all.
  public let detail: String?
}

/// A join between two of many items, by their places in the list.
struct JoinCandidate: Hashable, Comparable {
  let left: Int
  let right: Int
  let reason: CaseJoin.Reason
  let certainty: CaseJoin.Certainty
  var detail: String?

  init(
    _ first: Int, _ second: Int, _ reason: CaseJoin.Reason, _ certainty: CaseJoin.Certainty,
    _ detail: String? = nil
  ) {
    left = min(first, second)
    right = max(first, second)
    self.reason = reason
    self.certainty = certainty
    self.detail = detail
  }

  /// The surest come first; among equals the reason, then the place, so that the order is one.
  static func < (one: JoinCandidate, two: JoinCandidate) -> Bool {
    let (first, second) = (one.rank, two.rank)
    if first != second { return first.lexicographicallyPrecedes(second) }
    return (one.detail ?? "") < (two.detail ?? "")
  }

  private var rank: [Int] { [certainty.rank, reason.rank, left, right] }
}

/// An item that names one which treats several proposals at once.
struct JoinAttachment: Hashable, Comparable {
  let item: Int
  let collective: Int

  static func < (one: JoinAttachment, two: JoinAttachment) -> Bool {
    (one.item, one.collective) < (two.item, two.collective)
  }
}

extension CaseJoin.Certainty {
  fileprivate var rank: Int {
    switch self {
    case .certain: 0
    case .likely: 1
    case .possible: 2
    }
  }
}

extension CaseJoin.Reason {
  fileprivate var rank: Int {
    switch self {
    case .sameItem: 0
    case .caseNumber: 1
    case .reference: 2
    case .sameFile: 3
    case .title: 4
    case .listed: 5
    }
  }
}
