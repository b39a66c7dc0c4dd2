internal import GRDB
internal import Reading

/// Writes the full text over the passages, a segment at a time: what FTS5 would, from tokens that
/// were sorted beside the index. See decision 0021.
final class FullTextWriter {
  /// More is not gathered, whatever the batch holds, in bytes.
  private static let mostGathered = 64 << 20

  private let tables: FullTextTables
  private var gathering = TermGathering()
  private var rows = 0
  private var tokens = [0, 0, 0]
  private var order = KeyOrder()
  /// How many segments wait to be merged; `nil` before any was written.
  private(set) var segmentCount: Int?

  init(_ connection: Connection) throws {
    tables = try FullTextTables("search", on: connection)
  }

  /// Adds the words of a file; `last` is the last key before those of the file.
  func add(_ postings: Postings, after last: Int) throws {
    if order.mustWrite(beforeAdding: last) { try flush() }
    order.add(after: last)
    try gather(postings, after: last, sign: 1)
  }

  /// Takes out the words of a file with `keys`.
  func remove(_ postings: Postings, _ keys: ClosedRange<Int>) throws {
    if order.mustWrite(beforeRemoving: keys) { try flush() }
    order.remove(keys)
    try gather(postings, after: keys.lowerBound - 1, sign: -1)
  }

  /// Writes what is gathered, within the transaction of the caller.
  func flush() throws {
    order = KeyOrder()
    guard rows != 0 || !gathering.isEmpty else { return }
    if !gathering.isEmpty {
      segmentCount = try tables.writeSegment(.full) { segment throws(DatabaseError) in
        try gathering.write(to: segment)
      }
    }
    try tables.add(rows: rows, tokens: tokens)
    (rows, tokens) = (0, [0, 0, 0])
  }

  private func gather(_ postings: Postings, after last: Int, sign: Int) throws {
    gathering.add(postings, after: last)
    rows += sign * postings.totals.rows
    for column in tokens.indices { tokens[column] += sign * postings.totals.tokens[column] }
    if gathering.size > Self.mostGathered { try flush() }
  }
}
