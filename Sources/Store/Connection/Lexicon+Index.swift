internal import GRDB
internal import Reading

extension Lexicon {
  /// The lexicon that an index holds; `nil` when it holds none.
  static func held(by database: Database) -> Lexicon? {
    // An index that cannot be read says so where its papers are read.
    do { return try Connection(database).heldLexicon()?.lexicon } catch { return nil }
  }

  /// Whether the index holds a lexicon.
  static func isHeld(by database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM lexicon") != 0
  }

  /// Puts the lexicon that people wrote into the index, and makes the full text anew.
  ///
  /// Nothing is done when it is there already, or when `text` is `nil` and the full text is sound.
  static func update(_ database: Database, from text: [UInt8]?, mustRemake: Bool) throws {
    let sum = text.map { sha256(of: $0 + SwedishStemmer.edition) }
    let held = try String.fetchOne(database, sql: "SELECT sha256 FROM lexicon")
    guard let text, let sum, sum != held else {
      if mustRemake { try FullText.remake(database) }
      return
    }
    try database.execute(sql: "DELETE FROM lexicon")
    try Connection(database).prepare("INSERT INTO lexicon VALUES (?, ?)")
      .run([.text(sum), .bytes(LexiconText(text).table)])
    try FullText.remake(database)
  }
}

extension Connection {
  /// The lexicon that the index holds, and the SHA-256 of its text.
  fileprivate func heldLexicon() throws -> (lexicon: Lexicon, sum: String)? {
    let found = try prepare("SELECT data, sha256 FROM lexicon LIMIT 1").first { cells in
      (lexicon: unsafe cells.withBytes(0) { unsafe Lexicon($0) }, sum: cells.text(1))
    }
    return found.flatMap { found in found.lexicon.map { ($0, found.sum) } }
  }

  /// The lexicon that the index holds; `nil` when it holds none.
  func lexicon() throws -> Lexicon? { try heldLexicon()?.lexicon }

  /// What makes files ready for this index.
  func preparation() throws -> SourcePreparation {
    let held = try heldLexicon()
    return SourcePreparation(held?.lexicon, sum: held?.sum)
  }

  /// What takes the words of a query apart; `nil` when there are none, for a lexicon is large.
  func compounds(of query: Query) throws -> CompoundSplitter? {
    try compounds(of: query.expression)
  }

  func compounds(of expression: Query.Expression?) throws -> CompoundSplitter? {
    expression?.mentionsWords == true ? try compounds() : nil
  }

  /// What takes compounds apart; `nil` when the index holds no lexicon.
  func compounds() throws -> CompoundSplitter? {
    if let known = knownCompounds { return known }
    let compounds = try heldLexicon().map {
      CompoundSplitter($0.lexicon, stemmer: SwedishStemmer())
    }
    knownCompounds = .some(compounds)
    return compounds
  }
}

/// The full text over the passages: words, stems and the parts of compounds.
enum FullText {
  /// A segment is written at each commit, not before: up to 32 MB are gathered in memory. Segments
  /// are merged sixty-four at a time while importing, and sixteen or more when that is done.
  static let table = """
    CREATE VIRTUAL TABLE search USING fts5(
      title, clause, text, content='passageText', content_rowid='key', tokenize='swedish');
    INSERT INTO search(search, rank) VALUES
      ('automerge', 0), ('usermerge', 16), ('crisismerge', 64), ('hashsize', 33554432);

    """

  /// Makes it anew from the passages: after the lexicon has changed.
  static func remake(_ database: Database) throws {
    try database.execute(sql: "DROP TABLE search; \(table)")
    try database.execute(sql: "INSERT INTO search(search) VALUES ('rebuild')")
    try LikenessIndex.remake(database)
    try PassageFactsTable.remake(on: Connection(database))
  }
}
