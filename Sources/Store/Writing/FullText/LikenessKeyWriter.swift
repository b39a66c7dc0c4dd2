internal import GRDB
internal import Reading

/// Writes what clauses that are alike are found by, as ``FullTextWriter`` does the words.
final class LikenessKeyWriter {
  /// More entries are not gathered, whatever the batch holds.
  private static let mostGathered = 1 << 21

  private let tables: FullTextTables
  private let gathering = KeyGathering()
  private var rows = 0
  private var tokens = 0
  private var order = KeyOrder()
  private(set) var segmentCount: Int?

  init(_ connection: Connection) throws {
    tables = try FullTextTables("likeness", on: connection)
  }

  func add(_ keys: KeyedRows, after last: Int) throws {
    if order.mustWrite(beforeAdding: last) { try flush() }
    order.add(after: last)
    gathering.add(keys, after: last)
    rows += keys.rows
    tokens += keys.entries.count
    if gathering.count > Self.mostGathered { try flush() }
  }

  func remove(_ keyed: KeyedRows, _ keys: ClosedRange<Int>) throws {
    if order.mustWrite(beforeRemoving: keys) { try flush() }
    order.remove(keys)
    gathering.add(keyed, after: keys.lowerBound - 1, isRemoval: true)
    rows -= keyed.rows
    tokens -= keyed.entries.count
  }

  func flush() throws {
    order = KeyOrder()
    guard rows != 0 || gathering.count > 0 else { return }
    if gathering.count > 0 {
      segmentCount = try tables.writeSegment(.none) { segment throws(DatabaseError) in
        try gathering.write(to: segment)
      }
    }
    try tables.add(rows: rows, tokens: [tokens])
    (rows, tokens) = (0, 0)
  }
}
