/// Puts the rows of files into the tables, with the keys that are theirs in this index.
@safe
final class RowWriter {
  private let connection: Connection
  private let municipalities: NameKeys
  private let bodies: NameKeys
  private let people: NameKeys
  /// By the number of the table.
  private var commands: [Command?]

  init(_ connection: Connection) throws {
    self.connection = connection
    municipalities = try NameKeys(table: "municipality", on: connection)
    bodies = try NameKeys(table: "body", on: connection)
    people = try NameKeys(table: "person", search: "personSearch", on: connection)
    commands = Array(repeating: nil, count: SourceRows.Destination.allCases.count)
  }

  /// Writes all rows of `file`; `last` is the last key in use. Without words the rows for the full
  /// text, and for clauses that are alike, are left out.
  func write(_ file: PreparedSource, after last: Int, withWords: Bool) throws {
    try unsafe file.text.withUnsafeBytes { text in
      try unsafe file.rows.bytes.withUnsafeBytes { bytes in
        var reader = unsafe RowReader(bytes)
        var names = [Int?](repeating: nil, count: file.rows.names.count)
        while !reader.isAtEnd {
          let destination = reader.destination()
          let count = reader.count()
          let isWritten = withWords || destination != .search && destination != .likeness
          let command = try command(destination, count)
          for column in 1...count {
            let value = try unsafe value(&reader, text, after: last, of: file, &names)
            if isWritten { try unsafe command.bind(value, at: CInt(column)) }
          }
          if isWritten { try command.runAsBound() }
        }
      }
    }
  }

  private func value(
    _ reader: inout RowReader, _ text: UnsafeRawBufferPointer, after last: Int,
    of file: PreparedSource, _ names: inout [Int?]
  ) throws -> BoundValue {
    switch reader.kind() {
    case .null: return unsafe .null
    case .integer: return unsafe .integer(reader.integer())
    case .key: return unsafe .integer(last + reader.place())
    case .text: return unsafe .text(reader.text())
    case .bytes: return unsafe .bytes(reader.text())
    case .sourceText: return unsafe .bytes(text)
    case .name:
      let place = reader.place()
      if let key = names[place] { return unsafe .integer(key) }
      let key = try key(of: file.rows.names[place])
      names[place] = key
      return unsafe .integer(key)
    }
  }

  private func key(of name: SharedName) throws -> Int {
    switch name.table {
    case .municipality: try municipalities.key(of: name.text)
    case .body: try bodies.key(of: name.text)
    case .person: try people.key(of: name.text)
    }
  }

  private func command(_ destination: SourceRows.Destination, _ count: Int) throws -> Command {
    if let command = commands[Int(destination.rawValue)] { return command }
    let command = try connection.prepare(destination.sql(count: count))
    commands[Int(destination.rawValue)] = command
    return command
  }
}

extension SourceRows.Destination {
  /// What puts a row of `count` values there.
  fileprivate func sql(count: Int) -> String {
    switch self {
    case .search: "INSERT INTO search(rowid, title, clause, text) VALUES (?, ?, ?, ?)"
    case .likeness: "INSERT INTO likeness(rowid, keys) VALUES (?, ?)"
    case .municipalityCode: "UPDATE municipality SET code = ?2 WHERE key = ?1 AND code IS NOT ?2"
    default:
      "INSERT INTO \(self) VALUES (\(String(repeating: "?, ", count: count - 1))?)"
    }
  }
}
