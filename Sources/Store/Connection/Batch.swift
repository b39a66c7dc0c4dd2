/// Files that are committed together.
struct Batch {
  /// No batch stays open longer.
  static let longest = Duration.seconds(2)
  /// No batch holds much more text: it is kept in memory until the commit.
  private static let largest = 16 << 20

  /// Tells one batch from the next.
  let number: Int
  /// What has been done, to be done again when a later file fails.
  private(set) var works: [@Sendable (SourceWriter) throws -> Void] = []
  private var byteCount = 0
  private let start = ContinuousClock.now

  init(number: Int) {
    self.number = number
  }

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
