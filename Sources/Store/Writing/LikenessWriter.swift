internal import GRDB

/// Keeps up what ``CandidateSearch`` looks in: docs/schema.md, *Likeness*.
///
/// All is gathered, and written with the batch: ``flush()``.
final class LikenessWriter {
  private let connection: Connection
  private let keys: LikenessKeyWriter
  private let counts: StemCounting
  /// Made when a file is removed, or cut anew: most that are stored bring their keys.
  private var knownRecorder: LikenessRecorder?

  init(_ connection: Connection) throws {
    self.connection = connection
    keys = try LikenessKeyWriter(connection)
    counts = try StemCounting(connection)
  }

  /// How many segments wait to be merged; `nil` before any was written.
  var segmentCount: Int? { keys.segmentCount }

  /// Adds what a file holds; `last` is the last key before those of the file.
  func add(_ file: FileLikeness, after last: Int) throws {
    try keys.add(file.keys, after: last)
    counts.add(file.counts)
  }

  /// Adds all clauses and titles with keys after `last`.
  func add(after last: Int) throws {
    try add(held(last + 1...Int.max), after: last)
  }

  /// Removes the clauses and titles of a file, while they are still there.
  func remove(_ held: ClosedRange<Int>) throws {
    let file = try self.held(held)
    try keys.remove(file.keys, held)
    counts.remove(file.counts)
  }

  /// Another lexicon is in the index now.
  func forget() { knownRecorder = nil }

  /// Writes what is gathered.
  func flush() throws {
    try keys.flush()
    try counts.flush()
  }

  /// What the clauses and titles with `keys` are found by.
  private func held(_ keys: ClosedRange<Int>) throws -> FileLikeness {
    let recorder = try recorder()
    var rows: [(Int, [LikenessKey])] = []
    try recorder.forEachHeld(keys, on: connection) { rows.append(($0, $1)) }
    var file = FileLikeness(counts: recorder.takeCounts())
    for (key, keyed) in rows.sorted(by: { $0.0 < $1.0 }) {
      file.keys.add(FileKey(offset: key - keys.lowerBound + 1), keyed)
    }
    return file
  }

  private func recorder() throws -> LikenessRecorder {
    if let knownRecorder { return knownRecorder }
    let made = LikenessRecorder(ClauseNumbering(ClauseReader(try connection.compounds())))
    knownRecorder = made
    return made
  }
}

extension LikenessRecorder {
  /// Reads all clauses with `keys`, then all titles; `body` gets those that have keys to be found by.
  func forEachHeld(
    _ keys: ClosedRange<Int>, on connection: Connection,
    _ body: (_ key: Int, _ keys: [LikenessKey]) throws(DatabaseError) -> Void
  ) throws {
    let bounds = [Value.integer(keys.lowerBound), .integer(keys.upperBound)]
    try connection.command(
      "SELECT key, status, text FROM clause WHERE key BETWEEN ? AND ? ORDER BY key"
    ).forEach(bounds) { cells throws(DatabaseError) in
      if read(clause: cells.text(2), isCited: cells.text(1) == "cited") {
        try body(cells.integer(0), self.keys)
      }
      return true
    }
    try connection.command(
      """
      SELECT key, title FROM item WHERE key BETWEEN ? AND ? AND title IS NOT NULL ORDER BY key
      """
    ).forEach(bounds) { cells throws(DatabaseError) in
      if read(title: cells.text(1)) { try body(cells.integer(0), self.keys) }
      return true
    }
  }
}
