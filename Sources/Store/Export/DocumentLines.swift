internal import Papers
internal import Reading

/// Papers as NDJSON: the contract's `Document` (section 3) with what the index needs besides.
///
/// Beyond the contract's fields a paper has `source` (the file; with `text` and `diagnostics` for
/// its first paper), people and earlier decisions have `range`, and clauses and yrkanden `gaps`,
/// `rule` and `page`.
struct DocumentLines {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The line of one paper.
  func line(of key: Int) throws -> [UInt8] {
    let sql = """
      SELECT d.source, d.ordinal, d.kind, d.title, m.code, m.name, b.name, d.date, d.parties,
        d.start, d."end", d.lastKey, substr(s.sha256, 1, 16) || '#' || d.ordinal
      FROM document AS d JOIN source AS s ON s.key = d.source
        LEFT JOIN municipality AS m ON m.key = d.municipality LEFT JOIN body AS b ON b.key = d.body
      WHERE d.key = ?
      """
    guard let row = try connection.rows(sql, 13, key).first else { return [] }
    let mentions = try mentions(of: key)
    let attendance = try attendance(of: key)
    let items = try items(from: key, to: row.integer(11))
    let file = try file(row.integer(0), isFirst: row.integer(1) == 1)
    var json = JSONWriter()
    json.object { json in
      json.field("id", row.text(12))
      json.field("kind", row.text(2))
      json.field("title", row[3])
      if let name = row[5] {
        json.object("municipality") {
          $0.field("code", row[4])
          $0.field("name", name)
        }
      } else {
        json.field("municipality", String?.none)
      }
      json.field("body", row[6])
      json.field("date", row[7])
      json.array("parties", StringList.list(row[8]))
      json.people("signatories", mentions, .signatory)
      json.array("attendance", attendance) { $0.attendance($1) }
      json.people("verifiers", mentions, .verifier)
      json.array("items", items) { $0.item($1, id: row.text(12)) }
      json.range(row, at: 9)
      json.object("source", file.write)
    }
    json.endLine()
    return json.bytes
  }

  private func attendance(of document: Int) throws -> [ExportedRow] {
    try connection.rows(
      """
      SELECT p.name, a.party, a.role, a.status, a.standsInFor, a.items
      FROM attendance AS a JOIN person AS p ON p.key = a.person
      WHERE a.document = ? ORDER BY a.ordinal
      """, 6, document)
  }

  /// The people named in an item or a paper: role, part, name, party, title, choice, items, range.
  private func mentions(of holder: Int) throws -> [ExportedRow] {
    try connection.rows(
      """
      SELECT n.role, n.part, p.name, n.party, n.title, n.choice, n.items, n.start, n."end"
      FROM mention AS n JOIN person AS p ON p.key = n.person WHERE n.holder = ? ORDER BY n.ordinal
      """, 9, holder)
  }

  private func file(_ key: Int, isFirst: Bool) throws -> ExportedSource {
    let source = try connection.rows(
      """
      SELECT path, sha256, byteCount, format, url, title, author, created FROM source
      WHERE key = ?
      """, 8, key)
    guard isFirst else { return ExportedSource(row: source.first) }
    return ExportedSource(
      row: source.first,
      text: try connection.rows("SELECT CAST(text AS TEXT) FROM source WHERE key = ?", 1, key)
        .first?.text(0),
      diagnostics: try connection.rows(
        """
        SELECT severity, id, message, start, "end" FROM diagnostic WHERE source = ?
        ORDER BY ordinal
        """, 5, key))
  }

  private func items(from first: Int, to last: Int) throws -> [ExportedItem] {
    let items = try connection.rows(
      """
      SELECT key, name, number, title, procedure, outcome, isMinorityReferral, start, "end", page
      FROM item WHERE key BETWEEN ?1 AND \(last) ORDER BY key
      """, 10, first)
    return try items.map { item in
      let key = item.integer(0)
      return ExportedItem(
        row: item, clauses: try clauses(of: key),
        yrkanden: try connection.rows(
          """
          SELECT key, kind, target, rank, result, "group", parties, text, start, "end", gaps, rule,
            page FROM yrkande WHERE key BETWEEN ?1 AND \(Self.lastKey) ORDER BY key
          """, 13, key),
        votes: try connection.rows(
          """
          SELECT key, yes, no, abstain, absent, yesMeans, noMeans, yesYrkande, noYrkande, stage,
            isVerified, start, "end" FROM vote WHERE key BETWEEN ?1 AND \(Self.lastKey) ORDER BY key
          """, 13, key),
        reservations: try connection.rows(
          """
          SELECT key, parties, "group", inFavourOf, yrkande, form, body, text, start, "end"
          FROM reservation WHERE key BETWEEN ?1 AND \(Self.lastKey) ORDER BY key
          """, 10, key),
        statements: try connection.rows(
          """
          SELECT key, parties, kind, text, start, "end"
          FROM statement WHERE key BETWEEN ?1 AND \(Self.lastKey) ORDER BY key
          """, 6, key),
        mentions: try mentions(of: key),
        earlierDecisions: try connection.rows(
          """
          SELECT body, date, number, start, "end" FROM earlierDecision WHERE item = ?
          ORDER BY ordinal
          """, 5, key),
        memberProposal: try connection.rows(
          #"SELECT parties, date, dateBasis, start, "end" FROM memberProposal WHERE item = ?"#, 5,
          key
        ).first, amounts: try amounts(of: key), caseNumbers: try list("caseNumber", key),
        supportingDocuments: try list("supportingDocument", key),
        recipients: try list("recipient", key))
    }
  }

  private static let lastKey = "(SELECT lastKey FROM item WHERE key = ?1)"

  private func clauses(of item: Int) throws -> [ExportedItem.Clause] {
    let clauses = try connection.rows(
      """
      SELECT c.key, c.label, c.text, c.leadIn, c.conditions, c.status, b.name, c.basedOn,
        c.outcome, c.start, c."end", c.gaps, c.rule, c.page
      FROM clause AS c LEFT JOIN body AS b ON b.key = c.body
      WHERE c.key BETWEEN ?1 AND \(Self.lastKey) ORDER BY c.key
      """, 14, item)
    return try clauses.map { clause in
      ExportedItem.Clause(
        row: clause,
        children: try connection.rows(
          """
          SELECT label, text, start, "end" FROM clauseChild WHERE clause = ? ORDER BY ordinal
          """, 4, clause.integer(0)), amounts: try amounts(of: clause.integer(0)))
    }
  }

  private func amounts(of holder: Int) throws -> [Amount] {
    try ResultReader(connection, terms: SearchTerms(nil)).sums(holder).map(\.amount)
  }

  private func list(_ table: String, _ item: Int) throws -> [String] {
    try connection.rows("SELECT text FROM \(table) WHERE item = ? ORDER BY ordinal", 1, item)
      .map { $0.text(0) }
  }
}

/// A row kept as texts; `nil` is null.
struct ExportedRow {
  private let cells: [String?]

  fileprivate init(_ cells: Cells, count: CInt) {
    self.cells = (0..<count).map(cells.optionalText)
  }

  subscript(column: Int) -> String? { cells[column] }
  func text(_ column: Int) -> String { cells[column] ?? "" }
  func integer(_ column: Int) -> Int { optionalInteger(column) ?? 0 }
  func optionalInteger(_ column: Int) -> Int? { cells[column].flatMap { Int($0) } }
}

extension Connection {
  /// The rows that `sql` gives for a key.
  fileprivate func rows(_ sql: String, _ columns: CInt, _ key: Int) throws -> [ExportedRow] {
    try command(sql).all([.integer(key)]) { ExportedRow($0, count: columns) }
  }
}
