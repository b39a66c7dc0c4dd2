internal import GRDB

/// The tables of the index: docs/schema.md.
enum Schema {
  /// `Klub`, in the file's header: tells our files from other programs' databases.
  static let applicationID = 0x4B6C_7562

  /// The schema that this program writes: how many migrations have been made.
  static var version: Int { migrations.count }

  /// What leads from each version to the next; never change one that has been released.
  private static let migrations = [
    SchemaVersion1.sql, SchemaVersion2.sql, SchemaVersion3.sql, SchemaVersion4.sql,
    SchemaVersion5.sql,
  ]

  /// Brings a file from `found` (0: empty) to ``version``, within the transaction of the caller.
  static func migrate(_ database: Database, from found: Int) throws {
    for migration in migrations.dropFirst(found) {
      try database.execute(sql: migration)
    }
    try database.execute(
      sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
  }
}
