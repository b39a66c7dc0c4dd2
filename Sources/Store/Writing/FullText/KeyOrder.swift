/// Which keys wait to be written: a segment says of each row one thing, that it comes or that it
/// goes, and those that come rise.
struct KeyOrder {
  private var lowestAdded = Int.max
  private var highestKnown = 0

  /// Whether rows after `last` can come only when what waits is written.
  func mustWrite(beforeAdding last: Int) -> Bool { last < highestKnown }

  func mustWrite(beforeRemoving keys: ClosedRange<Int>) -> Bool {
    keys.upperBound >= lowestAdded
  }

  /// Remembers that rows after `last` come.
  mutating func add(after last: Int) {
    lowestAdded = min(lowestAdded, last + 1)
    highestKnown = max(highestKnown, last)
  }

  mutating func remove(_ keys: ClosedRange<Int>) {
    highestKnown = max(highestKnown, keys.upperBound)
  }
}
