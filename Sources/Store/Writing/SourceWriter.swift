internal import Papers
internal import Reading

/// Writes what files say, within the transaction of its caller.
final class SourceWriter {
  let connection: Connection
  let likeness: LikenessWriter
  private let rows: RowWriter

  init(_ connection: Connection) throws {
    self.connection = connection
    likeness = try LikenessWriter(connection)
    rows = try RowWriter(connection)
  }

  /// Stores one file; see ``Archive/store(_:)``.
  func store(_ file: PreparedSource) throws -> Archive.Change {
    let held = try held(file.path)
    if held?.sha256 == file.sha256, held?.told == file.told { return .unchanged }
    if let held { try SourceRemoval(connection, likeness).remove(held.keys) }
    try forgetFailure(file.path)
    // Another process may have brought another lexicon since the words were cut.
    let isCutAlike = try lexicon() == file.lexicon
    let last = try greatestKey()
    try rows.write(file, after: last, withWords: isCutAlike)
    if isCutAlike {
      likeness.count(file.rows.likeness)
    } else {
      try indexWords(after: last)
      try likeness.add(after: last)
    }
    return held == nil ? .added : .replaced
  }

  /// Removes a file and the memory of its failure.
  func remove(path: String) throws {
    try forgetFailure(path)
    guard let held = try held(path) else { return }
    try SourceRemoval(connection, likeness).remove(held.keys)
  }

  /// Remembers a file that could not be read.
  func storeFailure(path: String, id: String, message: String) throws {
    try connection.command("INSERT OR REPLACE INTO failure VALUES (?, ?, ?)")
      .run([.text(path), .text(id), .text(message)])
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

  private func lexicon() throws -> String? {
    try connection.command("SELECT sha256 FROM lexicon").first { $0.text(0) }
  }

  /// Cuts the words of the passages after `key` with the lexicon that is in the index now.
  private func indexWords(after key: Int) throws {
    try connection.command(
      """
      INSERT INTO search(rowid, title, clause, text)
      SELECT key, title, clause, text FROM passageText WHERE key > ?
      """
    ).run([.integer(key)])
  }
}
