/// Puts the rows of files into the tables, with the keys that are theirs in this index.
@safe
final class RowWriter {
  private let connection: Connection
  private let municipalities: NameKeys
  private let bodies: NameKeys
  private let people: NameKeys
  /// By the number of the table: what puts one row there, and what puts many.
  private var single: [Command?]
  private var several: [Command?]
  /// So many rows are put into a table at once, if a file has them: half of the time of a single
  /// row goes into beginning and ending.
  private static let blockSize = 16

  init(_ connection: Connection) throws {
    self.connection = connection
    municipalities = try NameKeys(table: "municipality", on: connection)
    bodies = try NameKeys(table: "body", on: connection)
    people = try NameKeys(table: "person", search: "personSearch", on: connection)
    single = Array(repeating: nil, count: SourceRows.Destination.allCases.count)
    several = single
  }

  /// Writes all rows of `file`; `last` is the last key in use. Without words the rows that go with
  /// the full text are left out.
  func write(_ file: PreparedSource, after last: Int, withWords: Bool) throws {
    // In the order in which the rows name them: the same files make the same index.
    let names = try file.rows.names.map { try key(of: $0) }
    try unsafe file.text.withUnsafeBytes { text in
      for destination in SourceRows.Destination.allCases {
        guard withWords || destination != .searchSize else { continue }
        let table = file.rows[destination]
        try unsafe table.bytes.withUnsafeBytes { bytes in
          var reader = unsafe RowReader(bytes)
          var left = table.rowCount
          while left > 0 {
            let count = left >= Self.blockSize && destination.takesSeveral ? Self.blockSize : 1
            let command = try command(destination, table.columnCount, rows: count)
            for place in 1...count * table.columnCount {
              let value = unsafe value(&reader, text, after: last, names)
              try unsafe command.bind(value, at: CInt(place))
            }
            try command.runAsBound()
            left -= count
          }
        }
      }
    }
  }

  private func value(
    _ reader: inout RowReader, _ text: UnsafeRawBufferPointer, after last: Int, _ names: [Int]
  ) -> BoundValue {
    switch reader.kind() {
    case .null: return unsafe .null
    case .integer: return unsafe .integer(reader.integer())
    case .key: return unsafe .integer(last + reader.place())
    case .text: return unsafe .text(reader.text())
    case .bytes: return unsafe .bytes(reader.text())
    case .sourceText: return unsafe .bytes(text)
    case .name: return unsafe .integer(names[reader.place()])
    }
  }

  private func key(of name: SharedName) throws -> Int {
    switch name.table {
    case .municipality: try municipalities.key(of: name.text)
    case .body: try bodies.key(of: name.text)
    case .person: try people.key(of: name.text)
    }
  }

  private func command(
    _ destination: SourceRows.Destination, _ columns: Int, rows: Int
  ) throws -> Command {
    let place = Int(destination.rawValue)
    if let command = rows == 1 ? single[place] : several[place] { return command }
    let command = try connection.prepare(destination.sql(columns: columns, rows: rows))
    if rows == 1 { single[place] = command } else { several[place] = command }
    return command
  }
}

extension SourceRows.Destination {
  /// Whether one command may put several rows there.
  fileprivate var takesSeveral: Bool { self != .municipalityCode }

  /// What puts rows there. A row that fails leaves those before it, so that SQLite need not keep what
  /// the pages held before: the whole batch is undone then.
  fileprivate func sql(columns: Int, rows: Int) -> String {
    if self == .municipalityCode {
      return "UPDATE municipality SET code = ?2 WHERE key = ?1 AND code IS NOT ?2"
    }
    let table = self == .searchSize ? "search_docsize(id, sz)" : "\(self)"
    let row = "(" + Array(repeating: "?", count: columns).joined(separator: ", ") + ")"
    return "INSERT OR FAIL INTO \(table) VALUES "
      + Array(repeating: row, count: rows).joined(separator: ", ")
  }
}
