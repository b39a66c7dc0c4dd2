internal import GRDB

/// Keeps up what ``CandidateSearch`` looks in: docs/schema.md, *Likeness*.
///
/// How often stems occur is gathered, and written with the batch: ``flush()``.
final class LikenessWriter {
  private let connection: Connection
  /// Made when a file is removed, or cut anew: most that are stored bring their keys.
  private var knownNumbering: ClauseNumbering?
  private let inserting: Command
  private let deleting: Command
  private let counting: Command
  private var clause = NumberedClause()
  private var row: [UInt8] = []
  private var counts: [UInt64: Int] = [:]
  private var total = 0

  init(_ connection: Connection) throws {
    self.connection = connection
    inserting = try connection.prepare("INSERT INTO likeness(rowid, keys) VALUES (?, ?)")
    deleting = try connection.prepare(
      "INSERT INTO likeness(likeness, rowid, keys) VALUES ('delete', ?, ?)")
    counting = try connection.prepare(
      """
      INSERT INTO stemCount VALUES (?, ?)
      ON CONFLICT DO UPDATE SET clauses = clauses + excluded.clauses
      """)
  }

  /// Counts what a file holds whose keys are written already.
  func count(_ file: LikenessCounts) {
    total += file.clauses
    for (stem, count) in file.stems { counts[stem, default: 0] += count }
  }

  /// Adds all clauses and titles with keys after `key`.
  func add(after key: Int) throws {
    let numbering = try numbering()
    try connection.prepare("SELECT key, status, text FROM clause WHERE key > ? ORDER BY key")
      .forEach([.integer(key)]) { cells throws(DatabaseError) in
        try add(
          clause: cells.text(2), isCited: cells.text(1) == "cited", cells.integer(0), numbering)
        return true
      }
    try connection.prepare(
      "SELECT key, title FROM item WHERE key > ? AND title IS NOT NULL ORDER BY key"
    ).forEach([.integer(key)]) { cells throws(DatabaseError) in
      try add(title: cells.text(1), cells.integer(0), numbering)
      return true
    }
  }

  /// Adds a clause with a key; one that is cited is counted alone.
  private func add(
    clause text: String, isCited: Bool, _ key: Int, _ numbering: ClauseNumbering
  ) throws(DatabaseError) {
    total += 1
    guard !isCited, writeKeys(ofClause: text, counted: 1, numbering) else { return }
    try inserting.run([.integer(key), .text(String(decoding: row, as: UTF8.self))])
  }

  /// Adds the title of the item with a key.
  private func add(
    title: String, _ key: Int, _ numbering: ClauseNumbering
  ) throws(DatabaseError) {
    guard writeKeys(ofTitle: title, numbering) else { return }
    try inserting.run([.integer(key), .text(String(decoding: row, as: UTF8.self))])
  }

  /// Removes the clauses and titles of a file, while they are still there.
  func remove(_ bounds: [Value]) throws {
    let numbering = try numbering()
    let clauses = try connection.command(
      "SELECT key, status, text FROM clause WHERE key BETWEEN ? AND ?"
    ).all(bounds) { ($0.integer(0), $0.text(1), $0.text(2)) }
    for (key, status, text) in clauses {
      total -= 1
      guard status != "cited", writeKeys(ofClause: text, counted: -1, numbering) else { continue }
      try deleting.run([.integer(key), .text(String(decoding: row, as: UTF8.self))])
    }
    let titles = try connection.command(
      "SELECT key, title FROM item WHERE key BETWEEN ? AND ? AND title IS NOT NULL"
    ).all(bounds) { ($0.integer(0), $0.text(1)) }
    for (key, title) in titles where writeKeys(ofTitle: title, numbering) {
      try deleting.run([.integer(key), .text(String(decoding: row, as: UTF8.self))])
    }
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

  private func numbering() throws -> ClauseNumbering {
    if let knownNumbering { return knownNumbering }
    let made = ClauseNumbering(ClauseReader(try connection.compounds()))
    knownNumbering = made
    return made
  }

  /// `false` when the clause says too little to be compared; then its stems do not count either.
  private func writeKeys(
    ofClause text: String, counted step: Int, _ numbering: ClauseNumbering
  ) -> Bool {
    numbering.read(text, into: &clause)
    guard clause.writeKeys(to: &row) else { return false }
    for stem in clause.telling { counts[stem, default: 0] += step }
    return true
  }

  private func writeKeys(ofTitle title: String, _ numbering: ClauseNumbering) -> Bool {
    numbering.read(title, into: &clause)
    return clause.writeTitleKeys(to: &row)
  }
}

/// How many clauses a file has, and in how many of them each stem occurs that tells something.
struct LikenessCounts: Sendable {
  var clauses = 0
  var stems: [UInt64: Int] = [:]
}
