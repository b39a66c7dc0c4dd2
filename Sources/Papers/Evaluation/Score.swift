/// How often a field was right: what precision, recall and F1 are made of.
public struct Score: Hashable, Sendable {
  /// Values that the gold has and that were found.
  public internal(set) var hits = 0
  /// Values that were found and that the gold does not have.
  public internal(set) var extras = 0
  /// Values that the gold has and that were not found.
  public internal(set) var misses = 0

  /// The share of what was found that is right; `nil` when nothing was found.
  public var precision: Double? { share(hits, of: hits + extras) }
  /// The share of what the gold has that was found; `nil` when it has nothing.
  public var recall: Double? { share(hits, of: count) }
  /// The harmonic mean of precision and recall; `nil` when there was nothing to find or to avoid.
  public var f1: Double? { share(2 * hits, of: 2 * hits + extras + misses) }
  /// *n*: how many values the gold has.
  public var count: Int { hits + misses }

  static func += (score: inout Score, other: Score) {
    score.hits += other.hits
    score.extras += other.extras
    score.misses += other.misses
  }

  private func share(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}
