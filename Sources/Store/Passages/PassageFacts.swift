internal import GRDB

/// Tells the ``PassageFact`` of passages by their keys: quickest in rising order, a row of
/// `passageFacts` for each file.
///
/// The row of a passage is twenty times as long, and lies among others that nobody asks for.
final class PassageFacts {
  /// The facts of the file that a key belongs to.
  static let sql = """
    SELECT source, facts FROM passageFacts WHERE source <= ? ORDER BY source DESC LIMIT 1
    """

  private let row: Command
  /// The key of the file whose facts are at hand.
  private var start = 0
  private var bytes: [UInt8] = []

  /// `row` runs ``sql``.
  init(_ row: Command) {
    self.row = row
  }

  convenience init(_ connection: Connection) throws {
    self.init(try connection.prepare(Self.sql))
  }

  /// What is known of a passage; `nil` when the key is none's.
  func fact(of key: Int) throws(DatabaseError) -> PassageFact? {
    try fetch(key)
    return fact(at: key - start)
  }

  /// The key of the item that a passage belongs to: the last that begins before it.
  func item(of key: Int) throws(DatabaseError) -> Int? {
    try fetch(key)
    var place = key - start
    while place >= 0 {
      if fact(at: place)?.kind == .item { return start + place }
      place -= 1
    }
    return nil
  }

  private func fact(at place: Int) -> PassageFact? {
    let offset = place * PassageFact.size
    guard offset >= 0, offset + 1 < bytes.count else { return nil }
    return PassageFact(bytes[offset], bytes[offset + 1])
  }

  private func fetch(_ key: Int) throws(DatabaseError) {
    guard key < start || key >= start + bytes.count / PassageFact.size else { return }
    bytes.removeAll(keepingCapacity: true)
    try row.forEach([.integer(key)]) { cells in
      start = cells.integer(0)
      unsafe cells.withBytes(1) { unsafe bytes.append(contentsOf: $0) }
      return false
    }
  }
}
