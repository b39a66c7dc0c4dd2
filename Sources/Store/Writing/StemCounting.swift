internal import GRDB

/// Keeps up in how many clauses each stem occurs, gathered until the batch is written.
final class StemCounting {
  private let connection: Connection
  private let counting: Command
  private var counts: [UInt64: Int] = [:]
  private var total = 0

  init(_ connection: Connection) throws {
    self.connection = connection
    counting = try connection.prepare(
      """
      INSERT INTO stemCount VALUES (?, ?)
      ON CONFLICT DO UPDATE SET clauses = clauses + excluded.clauses
      """)
  }

  func add(_ file: LikenessCounts) {
    total += file.clauses
    for (stem, count) in file.stems { counts[stem, default: 0] += count }
  }

  func remove(_ file: LikenessCounts) {
    total -= file.clauses
    for (stem, count) in file.stems { counts[stem, default: 0] -= count }
  }

  /// Writes what was counted.
  func flush() throws {
    guard total != 0 || !counts.isEmpty else { return }
    try counting.run([.integer(LikenessIndex.all), .integer(total)])
    for (stem, count) in counts.sorted(by: { $0.key < $1.key }) where count != 0 {
      try counting.run([.integer(Int(bitPattern: UInt(stem))), .integer(count)])
    }
    let isShrunk = counts.values.contains { $0 < 0 }
    counts.removeAll(keepingCapacity: true)
    total = 0
    if isShrunk { try connection.command("DELETE FROM stemCount WHERE clauses = 0").run() }
  }
}
