internal import GRDB

/// A connection to the index, with the commands prepared on it so far.
///
/// Used on the queue of its database alone.
@safe
final class Connection {
  private let handle: OpaquePointer
  private var commands: [String: Command] = [:]
  /// `nil` until somebody asks.
  var knownCompounds: CompoundSplitter??

  /// Commands for the open connection of `database`.
  init(_ database: Database) throws(DatabaseError) {
    guard let handle = unsafe database.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    unsafe self.handle = handle
  }

  /// The command for `sql`, prepared once.
  func command(_ sql: String) throws(DatabaseError) -> Command {
    if let command = commands[sql] { return command }
    let command = try prepare(sql)
    commands[sql] = command
    return command
  }

  /// A command of its own for `sql`.
  func prepare(_ sql: String) throws(DatabaseError) -> Command {
    unsafe try Command(sql, on: handle)
  }
}
