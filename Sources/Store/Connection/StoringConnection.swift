internal import GRDB

/// The connection on which files are stored, a batch at a time.
///
/// One of its own: it writes the tables of the full texts itself, and FTS5 looks at what it knows
/// of them anew when another connection has written.
///
/// Used on the queue of its ``ArchiveFile`` alone.
final class StoringConnection {
  private let queue: DatabaseQueue
  private var connection: Connection?
  private var writer: SourceWriter?

  /// Opened for reading alone, it refuses to store.
  init(path: String, access: Archive.Access) throws {
    queue = try DatabaseQueue(path: path, configuration: ArchiveFile.configuration(access))
  }

  deinit {
    // Prepared commands must be gone before SQLite closes the connection.
    writer = nil
    connection = nil
  }

  /// Begins a transaction.
  func begin() throws {
    try withConnection { try $0.command("BEGIN IMMEDIATE").run() }
  }

  /// Runs `work` within the transaction.
  func write<Result>(_ work: (SourceWriter) throws -> Result) throws -> Result {
    try withConnection { try work(writer(on: $0)) }
  }

  /// Commits; the full texts of which so many segments wait that they should be merged.
  func commit() throws -> [String] {
    try withConnection { connection in
      try writer?.flush()
      try connection.command("COMMIT").run()
      return writer?.crowdedTexts ?? []
    }
  }

  /// Ends a transaction of which nothing is kept.
  func rollBack() {
    // It remembers keys of names that are now undone.
    writer = nil
    queue.unsafeReentrantWrite { database in
      guard database.isInsideTransaction else { return }
      // Rolling back fails only when SQLite has done so already.
      do { try database.rollback() } catch {}
    }
  }

  private func withConnection<Result>(_ work: (Connection) throws -> Result) throws -> Result {
    try queue.unsafeReentrantWrite { database in
      if let connection { return try work(connection) }
      let made = try Connection(database)
      connection = made
      return try work(made)
    }
  }

  private func writer(on connection: Connection) throws -> SourceWriter {
    if let writer { return writer }
    let made = try SourceWriter(connection)
    writer = made
    return made
  }
}
