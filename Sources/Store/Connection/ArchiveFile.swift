internal import GRDB
internal import Glibc

/// The SQLite file behind an ``Archive``: opening it, and running work on its queue.
///
/// `@unchecked`, for connection and writer are made and used on the queue alone.
final class ArchiveFile: @unchecked Sendable {
  private let path: String
  private let queue: DatabaseQueue
  private var connection: Connection?
  private var writer: SourceWriter?

  init(path: String, access: Archive.Access) async throws(ArchiveError) {
    self.path = path
    if access == .read, unsafe Glibc.access(path, F_OK) != 0, errno == ENOENT {
      throw ArchiveError(.missing, path: path)
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(access))
    } catch {
      throw ArchiveError(error, path: path)
    }
    let kind = try await run { database in
      switch access {
      case .read: try Self.check(database)
      case .write: try Self.prepare(database)
      }
    }
    if let kind { throw ArchiveError(kind, path: path) }
  }

  deinit {
    // Prepared commands must be gone before SQLite closes the connection.
    writer = nil
    connection = nil
  }

  /// Runs `work` within one read transaction.
  func read<Result: Sendable>(
    _ work: @escaping @Sendable (Connection) throws -> Result
  ) async throws(ArchiveError) -> Result {
    do {
      return try await queue.read { try work(self.connection(of: $0)) }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Runs `work` within one write transaction, which is undone when `work` throws.
  func write<Result: Sendable>(
    _ work: @escaping @Sendable (SourceWriter) throws -> Result
  ) async throws(ArchiveError) -> Result {
    do {
      return try await queue.write { database in
        do {
          return try work(try self.writer(of: database))
        } catch {
          // It remembers keys of names that are now undone.
          self.writer = nil
          throw error
        }
      }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Merges the full text's segments and empties the log.
  ///
  /// A step at a time, each a transaction of its own: a killed import loses none of them.
  func compact() async throws(ArchiveError) {
    try await run { database in
      var changes: Int
      repeat {
        changes = database.totalChangesCount
        try database.execute(sql: "INSERT INTO search(search, rank) VALUES ('merge', 4000)")
        // The command itself counts as one change: SQLite's sign that nothing is left to merge.
      } while database.totalChangesCount - changes > 1
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  private func run<Result: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Result
  ) async throws(ArchiveError) -> Result {
    do {
      return try await queue.writeWithoutTransaction(work)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  private func connection(of database: Database) throws -> Connection {
    if let connection { return connection }
    let made = try Connection(database)
    connection = made
    return made
  }

  private func writer(of database: Database) throws -> SourceWriter {
    if let writer { return writer }
    let made = try SourceWriter(connection(of: database))
    writer = made
    return made
  }
}

extension ArchiveFile {
  private static func configuration(_ access: Archive.Access) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .read
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      database.add(tokenizer: SwedishTokenizer.self)
      try database.execute(sql: access == .read ? readingPragmas : writingPragmas)
    }
    return configuration
  }

  private static let readingPragmas = "PRAGMA mmap_size = 1073741824; PRAGMA cache_size = -16000"

  /// A checkpoint after 32 MB keeps the log small beside the index, and rare enough to cost little.
  private static let writingPragmas = """
    PRAGMA cache_size = -64000; PRAGMA temp_store = MEMORY; PRAGMA synchronous = NORMAL;
    PRAGMA wal_autocheckpoint = 8000
    """

  /// What forbids reading the file as an index; `nil` when nothing does.
  private static func check(_ database: Database) throws -> ArchiveError.Kind? {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
    guard application == Schema.applicationID else { return .notAnArchive }
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if found > Schema.version { return .newerSchema(found: found, known: Schema.version) }
    return found < Schema.version ? .olderSchema(found: found) : nil
  }

  /// Makes the tables that are missing; what forbids it, or `nil`.
  private static func prepare(_ database: Database) throws -> ArchiveError.Kind? {
    var obstacle = try check(database)
    let isEmpty = try obstacle == .notAnArchive && hasNoTables(database)
    let found: Int
    switch obstacle {
    case nil: return nil
    case .olderSchema(let version): found = version
    case .notAnArchive where isEmpty: found = 0
    default: return obstacle
    }
    try database.execute(sql: "PRAGMA journal_mode = WAL")
    try database.inTransaction(.immediate) {
      // Another process may have made the tables while this one waited.
      obstacle = try check(database)
      if obstacle != nil { try Schema.migrate(database, from: found) }
      return .commit
    }
    return nil
  }

  private static func hasNoTables(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
  }
}

extension ArchiveError {
  /// What an error of GRDB's means to the user.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as ArchiveError: self = error
    case let error as DatabaseError: self.init(Self.kind(of: error), path: path)
    case is CancellationError: self.init(.interrupted, path: path)
    default: self.init(.other(code: 1, reason: "\(error)"), path: path)
    }
  }

  private static func kind(of error: DatabaseError) -> Kind {
    let reason = error.message ?? "?"
    switch error.resultCode {
    case .SQLITE_FULL: return .full
    case .SQLITE_READONLY: return .readOnly
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
    case .SQLITE_NOTADB: return .notAnArchive
    case .SQLITE_CORRUPT: return .damaged
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return .unreadable(reason: reason)
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: return .interrupted
    default: return .other(code: Int(error.extendedResultCode.rawValue), reason: reason)
    }
  }
}
