internal import GRDB

/// Tells the municipality of passages by their keys: quickest in rising order.
final class PaperPlaces {
  private let row: Command
  /// The keys of the paper that is at hand, and its municipality.
  private var keys = 0..<0
  private var municipality: Int?

  init(_ connection: Connection) throws {
    row = try connection.prepare(
      "SELECT key, lastKey, municipality FROM document WHERE key <= ? ORDER BY key DESC LIMIT 1")
  }

  /// The key of the municipality of the paper that holds `key`; `nil` when it names none.
  func municipality(of key: Int) throws(DatabaseError) -> Int? {
    guard !keys.contains(key) else { return municipality }
    (keys, municipality) = (0..<0, nil)
    try row.forEach([.integer(key)]) { cells in
      keys = cells.integer(0)..<max(cells.integer(0), cells.integer(1)) + 1
      municipality = cells.optionalInteger(2)
      return false
    }
    return municipality
  }
}
