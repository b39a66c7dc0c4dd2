internal import GRDB

/// The tables in which FTS5 keeps a full text, written without it.
///
/// Source: fts5_index.c of SQLite, *Details*; the same since SQLite 3.9.
@safe
final class FullTextTables {
  /// Where FTS5 keeps how many rows and tokens there are, and which segments.
  private static let totalsKey = 1
  private static let segmentsKey = 10

  private let connection: Connection
  private let name: String
  private let pages: Command
  private let index: Command

  /// Of the full text `name`, a word of our own.
  init(_ name: String, on connection: Connection) throws {
    self.connection = connection
    self.name = name
    pages = try connection.prepare("INSERT INTO \(name)_data(id, block) VALUES (?, ?)")
    index = try connection.prepare("INSERT INTO \(name)_idx(segid, term, pgno) VALUES (?, ?, ?)")
  }

  /// The key of a page of a segment.
  func key(of segment: Int, page: Int) -> Int { segment << 37 | page }

  /// The key of a page of the index of a list that begins on a page.
  func key(of segment: Int, listIndexAt height: Int, page: Int) -> Int {
    segment << 37 | 1 << 36 | height << 31 | page
  }

  func writePage(_ key: Int, _ bytes: UnsafeBufferPointer<UInt8>) throws(DatabaseError) {
    try unsafe pages.bind(.integer(key), at: 1)
    try unsafe pages.bind(.bytes(UnsafeRawBufferPointer(bytes)), at: 2)
    try pages.runAsBound()
  }

  func writeIndex(_ segment: Int, _ term: [UInt8], page: Int) throws(DatabaseError) {
    try index.run([.integer(segment), .bytes(term), .integer(page)])
  }

  /// Writes the newest segment, which `write` fills; how many segments wait to be merged then.
  ///
  /// `damaged` is thrown when it cannot be told which segments there are.
  func writeSegment(
    _ detail: SegmentWriter.Detail, _ write: (SegmentWriter) throws(DatabaseError) -> Void
  ) throws -> Int {
    guard var segments = SegmentList(try record(Self.segmentsKey)) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    let number = segments.freeNumber
    let segment = SegmentWriter(number, detail, self)
    try write(segment)
    segments.add(number, pages: try segment.finish())
    try self.write(segments.record, Self.segmentsKey)
    return segments.newCount
  }

  /// Adds to the numbers of rows and of tokens in each column, which may be below 0.
  func add(rows: Int, tokens: [Int]) throws {
    let held = try record(Self.totalsKey)
    let sums = GrowingBytes(capacity: 64)
    unsafe held.withUnsafeBufferPointer { held in
      var offset = 0
      for more in [rows] + tokens {
        sums.append(varint: max(0, unsafe Varint.read(held, at: &offset) + more))
      }
    }
    try unsafe write(Array(sums.all), Self.totalsKey)
  }

  private func record(_ key: Int) throws -> [UInt8] {
    try connection.command("SELECT block FROM \(name)_data WHERE id = ?")
      .first([.integer(key)]) { $0.bytes(0) } ?? []
  }

  private func write(_ record: [UInt8], _ key: Int) throws {
    try connection.command("REPLACE INTO \(name)_data(id, block) VALUES (?, ?)")
      .run([.integer(key), .bytes(record)])
  }
}
