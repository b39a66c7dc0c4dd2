internal import Synchronization

/// Files that are committed together.
struct Batch {
  /// No batch stays open longer.
  static let longest = Duration.seconds(1)
  /// No batch holds much more text: it is kept in memory until the commit.
  private static let largest = 8 << 20
  private static let latest = Atomic<Int>(0)

  /// Tells one batch from the next.
  let number = latest.add(1, ordering: .relaxed).newValue
  /// What has been done, to be done again when a later file fails.
  private(set) var works: [@Sendable (SourceWriter) throws -> Void] = []
  private var byteCount = 0
  private let start = ContinuousClock.now

  /// Remembers what has been done; `byteCount` is how much text it wrote.
  mutating func add(
    byteCount: Int, _ work: @escaping @Sendable (SourceWriter) throws -> Void
  ) {
    works.append(work)
    self.byteCount += byteCount
  }

  /// Whether it is time to commit.
  var isFull: Bool {
    byteCount >= Self.largest || ContinuousClock.now - start >= Self.longest
  }
}
