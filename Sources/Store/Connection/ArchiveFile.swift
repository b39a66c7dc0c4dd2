internal import GRDB
internal import Glibc

/// The SQLite file behind an ``Archive``: running work on its queue.
///
/// Files are committed a batch at a time, for with each commit a segment of the full text is
/// written, which costs more than a small file does. When a file fails, the batch is undone
/// and the files before it are stored again, so each is stored whole or not at all. A killed import
/// loses the batch that was open and finds those files new again the next time.
///
/// `@unchecked`, for what varies is touched on the queue alone.
final class ArchiveFile: @unchecked Sendable {
  private let path: String
  private let access: Archive.Access
  private let queue: DatabaseQueue
  private var connection: Connection?
  /// Made when something is to be stored.
  private var storing: StoringConnection?
  private var batch: Batch?
  private var batchCount = 0
  /// What went wrong when nobody waited for it; the next call tells.
  private var lateError: (any Error)?

  init(path: String, access: Archive.Access, lexicon: [UInt8]? = nil) async throws(ArchiveError) {
    self.path = path
    self.access = access
    if access == .read, unsafe Glibc.access(path, F_OK) != 0, errno == ENOENT {
      throw ArchiveError(.missing, path: path)
    }
    do {
      queue = try DatabaseQueue(
        path: access == .read ? Self.readableName(path) : path,
        configuration: Self.configuration(access))
    } catch {
      throw ArchiveError(error, path: path)
    }
    let kind = try await run { database in
      switch access {
      case .read: return try Self.check(database)
      case .write:
        let kind = try Self.prepare(database, lexicon: lexicon)
        // Files are stored on a connection with a cache of its own.
        if kind == nil { try database.execute(sql: Self.tidyingCache) }
        return kind
      }
    }
    if let kind { throw ArchiveError(kind, path: path) }
  }

  deinit {
    // Nobody is left to tell. What is not committed is as if it had never been stored.
    // The last to let go may be work on the queue itself, so the call must be reentrant.
    do { try queue.unsafeReentrantWrite(commit) } catch {}
    storing = nil
    // Prepared commands must be gone before SQLite closes the connection.
    connection = nil
  }

  /// Runs `work` within one read transaction.
  func read<Result: Sendable>(
    _ work: @escaping @Sendable (Connection) throws -> Result
  ) async throws(ArchiveError) -> Result {
    try await run { database in
      try self.commit(database)
      let connection = try self.connection(of: database)
      try connection.command("BEGIN").run()
      defer { self.endReading(database) }
      return try work(connection)
    }
  }

  /// Runs `work`, all of which is undone when it throws; `byteCount` tells how much it writes.
  ///
  /// `again` does the same, and is kept until the batch is committed; `nil` if `work` may be.
  func write<Result: Sendable>(
    byteCount: Int = 0, again: (@Sendable (SourceWriter) throws -> Void)? = nil,
    _ work: @escaping @Sendable (SourceWriter) throws -> Result
  ) async throws(ArchiveError) -> Result {
    try await run { database in
      let storing = try self.storingConnection()
      if self.batch == nil { try self.begin(storing) }
      let result: Result
      do {
        result = try storing.write(work)
      } catch {
        try self.undo(storing)
        throw error
      }
      self.batch?.add(byteCount: byteCount, again ?? { _ = try work($0) })
      if self.batch?.isFull == true { try self.commit(database) }
      return result
    }
  }

  /// Commits what is stored so far.
  func commit() async throws(ArchiveError) {
    try await run(commit)
  }

  /// Merges the segments of the full texts and empties the log.
  ///
  /// A step at a time, each a transaction of its own: a killed import loses none of them.
  func compact() async throws(ArchiveError) {
    try await run { database in
      try self.commit(database)
      // What it has in memory is needed no more.
      self.storing = nil
      for table in ["search", "likeness"] { try self.merge(table, database) }
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  private func run<Result: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Result
  ) async throws(ArchiveError) -> Result {
    do {
      return try await queue.writeWithoutTransaction { database in
        if let error = self.lateError {
          self.lateError = nil
          throw error
        }
        return try work(database)
      }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }
}

extension ArchiveFile {
  private func begin(_ storing: StoringConnection) throws {
    try storing.begin()
    batchCount += 1
    let batch = Batch(number: batchCount)
    self.batch = batch
    Task { [weak self] in
      try await Task.sleep(for: Batch.longest)
      await self?.commit(batch.number)
    }
  }

  /// Commits a batch that nobody has gone on with.
  private func commit(_ number: Int) async {
    do {
      try await queue.writeWithoutTransaction { database in
        guard self.batch?.number == number else { return }
        do { try self.commit(database) } catch { self.lateError = error }
      }
    } catch {}
  }

  @Sendable
  private func commit(_ database: Database) throws {
    guard batch != nil, let storing else { return }
    do {
      let crowded = try storing.commit()
      batch = nil
      for table in crowded { try merge(table, database) }
    } catch {
      rollBack(storing)
      throw error
    }
  }

  /// Merges the segments of a full text, if there are sixteen or more of a size.
  private func merge(_ table: String, _ database: Database) throws {
    // The pages that become free need not be written full of zeroes, which some builds of SQLite do.
    let before = try Int.fetchOne(database, sql: "PRAGMA secure_delete") ?? 0
    if before == 1 { try database.execute(sql: "PRAGMA secure_delete = FAST") }
    defer {
      // Fails only where setting it did.
      if before == 1 { do { try database.execute(sql: "PRAGMA secure_delete = ON") } catch {} }
    }
    let step = "INSERT INTO \(table)(\(table), rank) VALUES ('merge', 4000)"
    var changes: Int
    repeat {
      changes = database.totalChangesCount
      try database.execute(sql: step)
      // The command itself counts as one change: SQLite's sign that nothing is left to merge.
    } while database.totalChangesCount - changes > 1
  }

  private func rollBack(_ storing: StoringConnection) {
    batch = nil
    storing.rollBack()
  }

  /// Undoes a file that failed: the whole batch, whose other files are then stored again.
  private func undo(_ storing: StoringConnection) throws {
    let works = batch?.works ?? []
    rollBack(storing)
    guard !works.isEmpty else { return }
    try begin(storing)
    do {
      for work in works { try storing.write(work) }
      _ = try storing.commit()
      batch = nil
    } catch {
      rollBack(storing)
      throw error
    }
  }

  private func endReading(_ database: Database) {
    guard database.isInsideTransaction else { return }
    do { try database.rollback() } catch {}
  }

  private func connection(of database: Database) throws -> Connection {
    if let connection { return connection }
    let made = try Connection(database)
    connection = made
    return made
  }

  private func storingConnection() throws -> StoringConnection {
    if let storing { return storing }
    let made = try StoringConnection(path: path, access: access)
    storing = made
    return made
  }
}
