/// One CSV table of an export.
struct ExportTable {
  /// The file's name without its ending.
  let name: String
  /// What a row stands for, in Swedish and English.
  let meaning: (swedish: String, english: String)
  /// The columns in order; what they mean is in ``ExportColumn``.
  let columns: [String]
  /// A query whose columns are those.
  let sql: String

  var file: String { "\(name).csv" }

  /// A table whose `columns` are names with the SQL expressions that give them.
  init(
    _ name: String, _ swedish: String, _ english: String,
    columns: [(name: String, sql: String)], from source: String
  ) {
    self.name = name
    meaning = (swedish, english)
    self.columns = columns.map(\.name)
    sql = "SELECT \(columns.map(\.sql).joined(separator: ", ")) FROM \(source)"
  }

  static let all = files + papers + items + people + details
}

/// Pieces of SQL that many tables share.
extension ExportTable {
  static let documentID = "substr(s.sha256, 1, 16) || '#' || d.ordinal"
  static let itemID = "\(documentID) || '/' || i.name"

  static let ofDocument = """
    document AS d JOIN source AS s ON s.key = d.source
      LEFT JOIN municipality AS m ON m.key = d.municipality LEFT JOIN body AS b ON b.key = d.body
    """
  static let ofItem = """
    item AS i JOIN document AS d ON d.key = i.document JOIN source AS s ON s.key = d.source
    """

  /// What is joined to the rows of a table that has an item.
  static func withItem(_ table: String, _ name: String, key: String = "item") -> String {
    """
    \(table) AS \(name) JOIN item AS i ON i.key = \(name).\(key)
      JOIN document AS d ON d.key = i.document JOIN source AS s ON s.key = d.source
    """
  }

  /// A JSON array as one text: `M; KD`.
  static func list(_ column: String) -> String {
    "(SELECT group_concat(value, '; ') FROM json_each(\(column)))"
  }

  /// The people in a role, as `Anna Åberg (M); Bo Ek (KD)`.
  static func people(_ role: MentionRole, holder: String, part: String? = nil) -> String {
    let ofPart = part.map { " AND part = \($0)" } ?? ""
    return """
      (SELECT group_concat(name, '; ') FROM (
        SELECT p.name || coalesce(' (' || n.party || ')', '') AS name
        FROM mention AS n JOIN person AS p ON p.key = n.person
        WHERE n.holder = \(holder)\(ofPart) AND n.role = '\(role.rawValue)' ORDER BY n.ordinal))
      """
  }

  /// Hundredths as a plain number in whole units.
  static func money(_ column: String) -> String {
    """
    CASE WHEN \(column) % 100 = 0 THEN \(column) / 100
      WHEN \(column) IS NOT NULL THEN printf('%.2f', \(column) / 100.0) END
    """
  }

  static func claim(_ column: String) -> String {
    "CASE WHEN \(column) THEN 'true' ELSE 'false' END"
  }
}
