internal import Papers
internal import Reading

/// Writes what files say, within the transaction of its caller.
///
/// Keys are drawn in the order of the text: full text rows must come in rising order to be cheap.
final class SourceWriter {
  /// The tables that rows are put into.
  enum Destination: String {
    case source, told, diagnostic, document, attendance, item, clause, clauseChild, yrkande, vote
    case reservation, statement, mention, partyMention, memberProposal, amount
    case earlierDecision, caseNumber, supportingDocument, recipient, passage
  }

  let connection: Connection
  let municipalities: NameKeys
  let bodies: NameKeys
  let people: NameKeys
  private let indexing: Command
  private var inserts: [Destination: Command] = [:]
  private var lastKey = 0

  init(_ connection: Connection) throws {
    self.connection = connection
    municipalities = try NameKeys(table: "municipality", on: connection)
    bodies = try NameKeys(table: "body", on: connection)
    people = try NameKeys(table: "person", search: "personSearch", on: connection)
    indexing = try connection.prepare(
      "INSERT INTO search(rowid, title, clause, text) VALUES (?, ?, ?, ?)")
  }

  /// Stores one file; see ``Archive/store(_:of:text:)``.
  func store(_ extraction: Extraction, of source: Source, text: SourceText) throws
    -> Archive.Change
  {
    let held = try held(source.path)
    if held?.sha256 == source.sha256, held?.told == source.told { return .unchanged }
    if let held { try SourceRemoval(connection).remove(held.keys) }
    try forgetFailure(source.path)
    lastKey = try greatestKey()
    let key = drawKey()
    for (index, document) in extraction.documents.enumerated() {
      try DocumentWriter(self, text: text, source: key).write(document, ordinal: index + 1)
    }
    try writeDiagnostics(extraction.diagnostics, source: key)
    try write(source, key: key, text: text)
    return held == nil ? .added : .replaced
  }

  /// Removes a file and the memory of its failure.
  func remove(path: String) throws {
    try forgetFailure(path)
    guard let held = try held(path) else { return }
    try SourceRemoval(connection).remove(held.keys)
  }

  /// Remembers a file that could not be read.
  func storeFailure(path: String, id: String, message: String) throws {
    try connection.command("INSERT OR REPLACE INTO failure VALUES (?, ?, ?)")
      .run([.text(path), .text(id), .text(message)])
  }

  /// The next key of the sequence.
  func drawKey() -> Int {
    lastKey += 1
    return lastKey
  }

  /// The key drawn last.
  var latestKey: Int { lastKey }

  /// Puts a row with a value for every column into a table.
  func insert(_ destination: Destination, _ values: [Value]) throws {
    if let command = inserts[destination] { return try command.run(values) }
    let marks = String(repeating: "?, ", count: values.count - 1) + "?"
    let command = try connection.prepare(
      "INSERT INTO \(destination.rawValue) VALUES (\(marks))")
    inserts[destination] = command
    try command.run(values)
  }

  /// Puts the words of a passage into the full text.
  func index(_ key: Int, title: Value = .null, clause: Value = .null, text: Value = .null) throws {
    try indexing.run([.integer(key), title, clause, text])
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

  private func write(_ source: Source, key: Int, text: SourceText) throws {
    try insert(
      .source,
      [
        .integer(key), .integer(lastKey), .text(source.path), .text(source.sha256),
        .integer(source.byteCount), .init(source.format), .init(source.url),
        .init(source.properties.title), .init(source.properties.author),
        .init(source.properties.created), .bytes(text.bytes),
      ])
    guard source.told != Source.Told() else { return }
    try insert(
      .told, [.integer(key), .init(source.told.municipality), .init(source.told.manifest)])
  }

  private func writeDiagnostics(_ diagnostics: [Diagnostic], source: Int) throws {
    for (index, diagnostic) in diagnostics.enumerated() {
      try insert(
        .diagnostic,
        [
          .integer(source), .integer(index), .init(diagnostic.severity), .text(diagnostic.id),
          .text(diagnostic.message), .init(diagnostic.range?.start),
          .init(diagnostic.range?.end),
        ])
    }
  }
}
