internal import GRDB
internal import Glibc

extension ArchiveFile {
  static func configuration(_ access: Archive.Access) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .read
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = false
    // A batch of files stays open from one call to the next.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      database.add(tokenizer: SwedishTokenizer.self)
      database.add(function: WordForms.function)
      Relevance.add(to: database)
      try database.execute(sql: access == .read ? readingPragmas : writingPragmas)
    }
    return configuration
  }

  /// Ranges of keys need no index; one that SQLite makes up for a query costs more than it saves.
  private static let pragmas = "PRAGMA automatic_index = OFF;"

  private static let readingPragmas =
    pragmas + "PRAGMA mmap_size = 17179869184; PRAGMA cache_size = -16000"

  /// Larger than SQLite's own: a quarter of the calls when much is written, and not slower to ask.
  ///
  /// The size of the cache must be told again after it: SQLite counts pages of the size before.
  private static let pageSize = 16_384

  private static let writingCache = "PRAGMA cache_size = -64000;"

  /// Enough to ask, and to merge segments, which are read and written from their beginning to their
  /// end.
  static let tidyingCache = "PRAGMA cache_size = -16000"

  /// A checkpoint after 16 MB, with nearly each batch: little is left to be done when everything is
  /// stored and nothing else goes on.
  private static let writingPragmas =
    pragmas + writingCache + """
      PRAGMA temp_store = MEMORY; PRAGMA synchronous = NORMAL;
      PRAGMA wal_autocheckpoint = \((16 << 20) / pageSize)
      """

  /// The name under which SQLite can read the file.
  ///
  /// Beside a file with a write-ahead log SQLite makes another one, even to read. In a folder that
  /// may not be written that fails, unless SQLite is told that nobody else writes there either.
  ///
  /// Source: https://www.sqlite.org/wal.html#read_only_databases
  static func readableName(_ path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let isWritable = unsafe access(folder, W_OK) == 0
    guard !isWritable, unsafe access(path + "-wal", F_OK) != 0 else { return path }
    let escaped = path.map {
      "%?#".contains($0) ? "%\(String($0.asciiValue ?? 0, radix: 16))" : "\($0)"
    }
    return "file:\(escaped.joined())?immutable=1"
  }

  /// What forbids reading the file as an index; `nil` when nothing does.
  static func check(_ database: Database) throws -> ArchiveError.Kind? {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
    guard application == Schema.applicationID else {
      // An import that was killed at its very start leaves a file with nothing in it.
      return try hasNoTables(database) ? .missing : .notAnArchive
    }
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if found > Schema.version { return .newerSchema(found: found, known: Schema.version) }
    return found < Schema.version ? .olderSchema(found: found) : nil
  }

  /// Makes the tables that are missing, and brings the lexicon up to date; what forbids it, or
  /// `nil`.
  static func prepare(
    _ database: Database, lexicon: [UInt8]?
  ) throws -> ArchiveError.Kind? {
    var obstacle = try check(database)
    let found: Int
    switch obstacle {
    case nil:
      try database.inTransaction(.immediate) {
        try Lexicon.update(database, from: lexicon, mustRemake: false)
        return .commit
      }
      return nil
    case .olderSchema(let version): found = version
    case .missing: found = 0
    default: return obstacle
    }
    // Does nothing to a file that has tables.
    try database.execute(
      sql: "PRAGMA page_size = \(pageSize); PRAGMA journal_mode = WAL; \(writingCache)")
    try database.inTransaction(.immediate) {
      // Another process may have made the tables while this one waited.
      obstacle = try check(database)
      if obstacle != nil { try Schema.migrate(database, from: found) }
      // A new index is one before its lexicon is there; the full text of an old one needs it.
      guard found > 0 else { return .commit }
      try Lexicon.update(database, from: lexicon, mustRemake: obstacle != nil)
      return .commit
    }
    return found > 0 ? nil : try prepare(database, lexicon: lexicon)
  }

  private static func hasNoTables(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
  }
}
