internal import GRDB

/// What the index keeps to find clauses that are alike: their keys, and how common stems are.
enum LikenessIndex {
  /// Segments are written and merged as those of the full text are: ``FullText``.
  static let tables = """
    CREATE VIRTUAL TABLE likeness USING fts5(
      keys, content='', columnsize=0, detail=none, tokenize='ascii');
    INSERT INTO likeness(likeness, rank) VALUES
      ('automerge', 0), ('usermerge', 16), ('crisismerge', 64), ('hashsize', 33554432);
    CREATE TABLE stemCount (stem INTEGER PRIMARY KEY, clauses INTEGER NOT NULL);

    """

  /// The place in `stemCount` that counts all clauses.
  static let all = 0

  /// Makes it anew from the clauses and titles: after the lexicon has changed.
  static func remake(_ database: Database) throws {
    try database.execute(sql: "DROP TABLE likeness; DROP TABLE stemCount; \(tables)")
    let connection = try Connection(database)
    let insert = try connection.prepare("INSERT INTO likeness(rowid, keys) VALUES (?, ?)")
    let recorder = LikenessRecorder(ClauseNumbering(ClauseReader(try connection.compounds())))
    try recorder.forEachHeld(1...Int.max, on: connection) { key, keys throws(DatabaseError) in
      try insert.run([.integer(key), .text(keys.map(\.text).joined(separator: " "))])
    }
    let counts = try StemCounting(connection)
    counts.add(recorder.takeCounts())
    try counts.flush()
  }
}
