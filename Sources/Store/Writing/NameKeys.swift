/// The keys of names that many rows share.
final class NameKeys {
  private static let limit = 100_000

  private let find: Command
  private let insert: Command
  private let index: Command?
  private let nextKey: Command
  private var keys: [String: Int] = [:]

  /// Keys of the names in `table`, a word of our own; `search` is its full text table, if any.
  init(table: String, search: String? = nil, on connection: Connection) throws {
    find = try connection.prepare("SELECT key FROM \(table) WHERE name = ?")
    nextKey = try connection.prepare("SELECT coalesce(max(key), 0) + 1 FROM \(table)")
    insert = try connection.prepare("INSERT INTO \(table)(key, name) VALUES (?, ?)")
    index = try search.map {
      try connection.prepare("INSERT INTO \($0)(rowid, name) VALUES (?, ?)")
    }
  }

  /// The key of `name`, which is stored when new.
  func key(of name: String) throws -> Int {
    if let key = keys[name] { return key }
    if keys.count >= Self.limit { keys.removeAll(keepingCapacity: true) }
    let key = try find.first([.text(name)]) { $0.integer(0) } ?? added(name)
    keys[name] = key
    return key
  }

  private func added(_ name: String) throws -> Int {
    let key = try nextKey.first { $0.integer(0) } ?? 1
    try insert.run([.integer(key), .text(name)])
    try index?.run([.integer(key), .text(name)])
    return key
  }
}
