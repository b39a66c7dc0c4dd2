internal import Papers
internal import Reading

/// Counts what the index holds.
struct StatusReader {
  let connection: Connection
  /// Which papers are meant, over `d`.
  let papers: SQLText
  private let query: Query?
  private let isWhole: Bool

  init(_ connection: Connection, _ query: Query?) throws {
    self.connection = connection
    papers = try QuerySQL(connection: connection).papers(query?.expression)
    self.query = query
    isWhole = query?.expression == nil
  }

  /// What the index holds of these papers, and what it lacks.
  func status() throws -> Status {
    Status(
      totals: try totals(), holdings: try holdings(), failures: isWhole ? try failures() : [],
      remarks: try remarks(), silent: try silent(), numberings: try numberings(),
      copies: try copies(), undecided: try undecided(),
      announced: try AnnouncedReader(connection, papers).announced())
  }

  /// How much the index holds of these papers: what costs little to tell after every import.
  func totals() throws -> Status.Totals {
    let kinds: [Counted<Document.Kind>] = try counts(
      "SELECT d.kind, count(*) FROM document AS d WHERE \(papers.text) GROUP BY d.kind")
    let files = try files()
    return Status.Totals(
      sourceCount: files.count, byteCount: files.bytes, documents: kinds,
      itemCount: try count("item"), clauses: try clauses(),
      yrkandeCount: try count("yrkande"),
      reservationCount: try count("reservation"), voteCount: try count("vote"),
      memberProposalCount: kinds.first { $0.value == .memberProposal }?.count ?? 0)
  }

  /// Motions of the municipalities that the query names, as things stand today.
  private func undecided() throws -> [ProposalLife] {
    let places = query?.expression?.conjuncts.filter { part in
      if case .field(.municipality) = part { true } else { false }
    }
    let filter = ProposalFilter(connection, Query(places.map { .all($0) }), asOf: .today)
    return try filter.lives().filter(\.state.isUndecided)
  }

  /// The values in the first column with the counts in the second, most first.
  private func counts<Value: RawRepresentable<String> & Hashable & Sendable>(
    _ sql: String
  ) throws -> [Counted<Value>] {
    let counts = try connection.command(sql).all(papers.values) { cells in
      (cells.name(0) as Value?).map { Counted(value: $0, count: cells.integer(1)) }
    }
    return ordered(counts.compactMap(\.self))
  }

  /// Most first.
  private func ordered<Value: RawRepresentable<String>>(
    _ counts: [Counted<Value>]
  ) -> [Counted<Value>] {
    counts.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.value.rawValue < $1.value.rawValue
    }
  }

  /// Counted beside each other: to group them SQLite would hold each clause in memory.
  private func clauses() throws -> [Counted<Clause.Status>] {
    let statuses = Clause.Status.allCases
    let columns = statuses.map { "count(*) FILTER (WHERE p.status = '\($0.rawValue)')" }
    let counts = try connection.command(
      """
      SELECT \(columns.joined(separator: ", "))
      FROM \(rows(of: "passage", where: "p.kind = 'clause'"))
      """
    ).first(isWhole ? [] : papers.values) { cells in
      statuses.indices.map { cells.integer(CInt($0)) }
    }
    return ordered(
      zip(statuses, counts ?? []).filter { $1 > 0 }.map { Counted(value: $0, count: $1) })
  }

  private func files() throws -> (count: Int, bytes: Int) {
    let condition =
      isWhole
      ? "1" : "key IN (SELECT d.source FROM document AS d WHERE \(papers.text))"
    let files = try connection.command(
      "SELECT count(*), sum(byteCount) FROM source WHERE \(condition)"
    ).first(isWhole ? [] : papers.values) { ($0.integer(0), $0.integer(1)) }
    return files ?? (0, 0)
  }

  /// How many rows of a table of ours the papers have.
  private func count(_ table: String) throws -> Int {
    try connection.command("SELECT count(*) FROM \(rows(of: table))")
      .first(isWhole ? [] : papers.values) { $0.integer(0) } ?? 0
  }

  /// The rows `p` of a table that the papers have: those of the whole index SQLite counts without
  /// looking at them, if there is no condition.
  private func rows(of table: String, where condition: String? = nil) -> String {
    guard !isWhole else { return "\(table) AS p" + (condition.map { " WHERE \($0)" } ?? "") }
    return """
      document AS d CROSS JOIN \(table) AS p ON p.key BETWEEN d.key AND d.lastKey
      WHERE \(papers.text) AND \(condition ?? "1")
      """
  }

  private func holdings() throws -> [Status.Holding] {
    let holdings = try connection.command(
      """
      SELECT m.name, b.name, min(substr(d.date, 1, 4)), max(substr(d.date, 1, 4)),
        count(DISTINCT CASE WHEN d.kind IN ('minutes', 'extract') THEN d.date END), count(*),
        sum((SELECT count(*) FROM item AS i WHERE i.key BETWEEN d.key AND d.lastKey))
      FROM document AS d LEFT JOIN municipality AS m ON m.key = d.municipality
        LEFT JOIN body AS b ON b.key = d.body
      WHERE \(papers.text) GROUP BY d.municipality, d.body
      """
    ).all(papers.values) {
      Status.Holding(
        municipality: $0.optionalText(0), body: $0.optionalText(1),
        firstYear: $0.optionalText(2).flatMap { Int($0) },
        lastYear: $0.optionalText(3).flatMap { Int($0) }, meetings: $0.integer(4),
        documents: $0.integer(5), items: $0.integer(6))
    }
    return holdings.sorted {
      let left = (SwedishOrder($0.municipality), SwedishOrder($0.body))
      return left < (SwedishOrder($1.municipality), SwedishOrder($1.body))
    }
  }

  private func failures() throws -> [Status.Failure] {
    try connection.command("SELECT path, id, message FROM failure ORDER BY path").all {
      Status.Failure(path: $0.text(0), id: $0.text(1), message: $0.text(2))
    }
  }

  private func remarks() throws -> [Status.Remark] {
    try connection.command(
      """
      SELECT s.path, t.severity, t.id, t.message, t.start, t."end"
      FROM diagnostic AS t JOIN source AS s ON s.key = t.source
      WHERE t.severity <> 'note' AND \(ofThesePapers("s.key")) ORDER BY s.path, t.ordinal
      """
    ).all(isWhole ? [] : papers.values) { cells in
      let start = cells.optionalInteger(4)
      let range = start.map { SourceRange($0, max($0, cells.integer(5))) }
      return Status.Remark(
        path: cells.text(0),
        diagnostic: Diagnostic(
          cells.name(1) ?? .warning, id: cells.text(2), message: cells.text(3), range: range))
    }
  }

  private func silent() throws -> [String] {
    try connection.command(
      """
      SELECT s.path FROM source AS s
      WHERE NOT EXISTS (SELECT 1 FROM item WHERE key BETWEEN s.key AND s.lastKey)
        AND \(ofThesePapers("s.key")) ORDER BY s.path
      """
    ).all(isWhole ? [] : papers.values) { $0.text(0) }
  }

  /// Whether a file holds one of the papers meant.
  private func ofThesePapers(_ source: String) -> String {
    isWhole
      ? "1" : "\(source) IN (SELECT d.source FROM document AS d WHERE \(papers.text))"
  }
}
