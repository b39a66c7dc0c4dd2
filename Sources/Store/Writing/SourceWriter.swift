internal import GRDB
internal import Papers
internal import Reading

/// Writes what files say, within the transaction of its caller.
final class SourceWriter {
  let connection: Connection
  private let fullText: FullTextWriter
  private let likeness: LikenessWriter
  private let words: HeldWords
  private let rows: RowWriter
  /// The sum of the lexicon that ``words`` and ``likeness`` know.
  private var knownLexicon: String?

  init(_ connection: Connection) throws {
    self.connection = connection
    fullText = try FullTextWriter(connection)
    likeness = try LikenessWriter(connection)
    words = HeldWords(connection)
    rows = try RowWriter(connection)
  }

  /// Stores one file; see ``Archive/store(_:)``.
  func store(_ file: PreparedSource) throws -> Archive.Change {
    let lexicon = try lexicon()
    let held = try held(file.path)
    if held?.sha256 == file.sha256, held?.told == file.told { return .unchanged }
    if let held { try remove(held.keys) }
    try forgetFailure(file.path)
    // Another process may have brought another lexicon since the words were cut.
    let isCutAlike = file.hasWords && lexicon == file.lexicon
    let last = try greatestKey()
    try rows.write(file, after: last, withWords: isCutAlike)
    if isCutAlike {
      try fullText.add(file.rows.postings, after: last)
      try likeness.add(file.rows.likeness, after: last)
    } else {
      try indexWords(after: last)
      try likeness.add(after: last)
    }
    return held == nil ? .added : .replaced
  }

  /// Removes a file and the memory of its failure.
  func remove(path: String) throws {
    try forgetFailure(path)
    _ = try lexicon()
    guard let held = try held(path) else { return }
    try remove(held.keys)
  }

  /// Remembers a file that could not be read.
  func storeFailure(path: String, id: String, message: String) throws {
    try connection.command("INSERT OR REPLACE INTO failure VALUES (?, ?, ?)")
      .run([.text(path), .text(id), .text(message)])
  }

  /// Writes what is gathered for the full texts: before each commit.
  func flush() throws {
    try fullText.flush()
    try likeness.flush()
  }

  /// The full texts of which so many segments wait that queries would be slow.
  var crowdedTexts: [String] {
    [("search", fullText.segmentCount), ("likeness", likeness.segmentCount)]
      .filter { $0.1 ?? 0 >= Self.mostSegments }.map(\.0)
  }

  private static let mostSegments = 64

  private func remove(_ keys: ClosedRange<Int>) throws {
    try SourceRemoval(connection, words, fullText, likeness).remove(keys)
  }

  private struct Held {
    let keys: ClosedRange<Int>
    let sha256: String
    let told: Source.Told
  }

  private func held(_ path: String) throws -> Held? {
    try connection.command(
      """
      SELECT s.key, s.lastKey, s.sha256, t.municipality, t.manifest
      FROM source AS s LEFT JOIN told AS t ON t.source = s.key WHERE s.path = ?
      """
    ).first([.text(path)]) {
      Held(
        keys: $0.integer(0)...$0.integer(1), sha256: $0.text(2),
        told: Source.Told(municipality: $0.optionalText(3), manifest: $0.optionalText(4)))
    }
  }

  private func greatestKey() throws -> Int {
    try connection.command("SELECT lastKey FROM source ORDER BY key DESC LIMIT 1")
      .first { $0.integer(0) } ?? 0
  }

  private func forgetFailure(_ path: String) throws {
    try connection.command("DELETE FROM failure WHERE path = ?").run([.text(path)])
  }

  /// The sum of the lexicon that the index holds now; what was made with another one is forgotten.
  private func lexicon() throws -> String? {
    let sum = try connection.command("SELECT sha256 FROM lexicon").first { $0.text(0) }
    if sum != knownLexicon {
      connection.knownCompounds = nil
      words.forget()
      likeness.forget()
      knownLexicon = sum
    }
    return sum
  }

  /// Cuts the words of the passages after `key` with the lexicon that is in the index now.
  private func indexWords(after key: Int) throws {
    let insert = try connection.command("INSERT INTO search_docsize(id, sz) VALUES (?, ?)")
    let postings = try words.added(after: key) { key, sizes throws(DatabaseError) in
      try insert.run([.integer(key), .bytes(sizes)])
    }
    try fullText.add(postings, after: key)
  }
}
