internal import Papers

/// Turns a query into SQL over passages `p` and their papers `d`.
struct QuerySQL {
  let connection: Connection
  /// Where cases are looked for; `nil` is everywhere.
  private var cases: CaseScope?

  init(connection: Connection) {
    self.connection = connection
  }

  /// Where passages come from.
  enum Start {
    /// From the full text (then `search` is joined), in no order that people would ask for.
    case words
    /// From the items of a person, party or case, likewise.
    case items
    /// From the papers, in the order of their dates if that was asked for.
    case papers
  }

  /// A `FROM` and `WHERE` for passages.
  struct Source {
    let sql: SQLText
    let start: Start
    /// The same with no more tables than the conditions on words found ask for; `nil` without words.
    var words: SQLText?
  }

  /// Where to find the passages that meet a condition.
  ///
  /// Without words it starts with the items of a person, party or case if it can, for they may be
  /// few; `anyItems` says that they are many, and that the papers should come in order instead.
  func source(
    _ expression: Query.Expression?, order: Query.Order, anyItems: Bool = false
  ) throws -> Source {
    let parts = expression?.conjuncts ?? []
    let (match, rest) = try words(parts)
    let narrowed = try withCases(of: parts)
    let conditions = SQLText.joined(
      try rest.map { part in
        // That the words are there in some form is what the full text was asked for.
        if match != nil, case .exact(let words) = part { return Self.hasForms(words) }
        return try narrowed.condition(part)
      }, by: "AND", none: "1")
    if let match {
      let sql = """
        FROM search CROSS JOIN passage AS p ON p.key = search.rowid
        CROSS JOIN document AS d ON d.key = p.document WHERE search MATCH ? AND \(conditions.text)
        """
      let values = [.text(match)] + conditions.values
      // A row of a table costs more than a passage in the full text.
      let passage = rest.isEmpty ? "" : "CROSS JOIN passage AS p ON p.key = search.rowid"
      let asksPaper = conditions.text.contains("d.")
      let paper = asksPaper ? "CROSS JOIN document AS d ON d.key = p.document" : ""
      let words = "FROM search \(passage) \(paper) WHERE search MATCH ? AND \(conditions.text)"
      return Source(
        sql: SQLText(sql, values), start: .words, words: SQLText(words, values))
    }
    let items = anyItems ? nil : try items(parts)
    let papers = SQLText(
      "\(Self.papers(in: order)) AS d CROSS JOIN passage AS p ON p.key BETWEEN d.key AND d.lastKey")
    let from = items ?? papers
    let sql = "FROM \(from.text) WHERE p.kind IN ('item', 'clause') AND \(conditions.text)"
    return Source(
      sql: SQLText(sql, from.values + conditions.values), start: items == nil ? .papers : .items)
  }

  /// The words among conditions that must all hold, and the conditions that are left.
  private func words(
    _ parts: [Query.Expression]
  ) throws -> (text: String?, rest: [Query.Expression]) {
    let compounds = try connection.compounds(of: .all(parts))
    let (text, rest) = MatchExpression(compounds).text(ofAll: parts)
    // Where other conditions pass few of the passages, FTS5's own way to all of them is shorter.
    guard rest.isEmpty else { return (text, rest) }
    let begun = try BegunTokens(of: .all(parts), on: connection)
    return MatchExpression(compounds, begun: begun).text(ofAll: parts)
  }

  /// What papers meet the parts of a condition that concern whole papers, over `d` alone.
  func papers(_ expression: Query.Expression?) throws -> SQLText {
    let parts = expression?.conjuncts ?? []
    let conditions = try parts.compactMap { part -> SQLText? in
      guard case .field(let field) = part, field.concernsPaper else { return nil }
      if case .body(let name) = field { return .membership("d.body", try bodies(name)) }
      return try condition(field)
    }
    return SQLText.joined(conditions, by: "AND", none: "1")
  }

  /// The keys of municipalities with a name.
  func municipalities(_ name: String) throws -> [Int] {
    try NameMatch(name, dropping: ["kommun", "stad", "region"])
      .keys(in: "municipality", on: connection)
  }

  /// The keys of bodies with a name or abbreviation.
  func bodies(_ name: String) throws -> [Int] {
    try NameMatch(Vocabulary.bodies[name.lowercased()] ?? name).keys(in: "body", on: connection)
  }

  /// The keys of the items of which a passage meets a condition.
  func itemKeys(meeting expression: Query.Expression) throws -> Set<Int> {
    let source = try source(expression, order: .amount).sql
    let command = try connection.prepare("SELECT DISTINCT p.item \(source.text)")
    return Set(try command.all(source.values) { $0.integer(0) })
  }

  /// The items of a person, party or case that all results must have; `nil` when there is none.
  private func items(_ parts: [Query.Expression]) throws -> SQLText? {
    for part in parts {
      guard case .field(let field) = part, let items = try PeopleSQL(connection).items(of: field)
      else { continue }
      return SQLText(
        """
        (\(items.text)) AS m CROSS JOIN item AS i ON i.key = m.item
        CROSS JOIN passage AS p ON p.key BETWEEN i.key AND i.lastKey
        CROSS JOIN document AS d ON d.key = p.document
        """, items.values)
    }
    return nil
  }

  /// All papers in an order.
  static func papers(in order: Query.Order) -> String {
    // With a limit, if one of none, SQLite keeps the order although the outer query asks for none.
    switch order {
    case .relevance, .newest: "(SELECT * FROM document ORDER BY date DESC, key LIMIT -1)"
    case .oldest: "(SELECT * FROM document ORDER BY date IS NULL, date, key LIMIT -1)"
    case .amount: "document"
    }
  }

  private func condition(_ expression: Query.Expression) throws -> SQLText {
    switch expression {
    case .exact(let words):
      let forms = Self.hasForms(words)
      return SQLText(
        "(p.key IN (SELECT rowid FROM search WHERE search MATCH ?) AND \(forms.text))",
        [.text(MatchExpression.whole(words))] + forms.values)
    case .word, .phrase, .prefix, .near:
      return SQLText(
        "p.key IN (SELECT rowid FROM search WHERE search MATCH ?)",
        [.init(MatchExpression(try connection.compounds()).text(expression))])
    case .field(let field):
      let condition = try condition(field)
      // What the text does not say is not so: NULL must not spread to a NOT around it.
      return SQLText("(\(condition.text)) IS TRUE", condition.values)
    case .not(let inner):
      let inner = try condition(inner)
      return SQLText("NOT \(inner.text)", inner.values)
    case .all(let parts):
      return .joined(try parts.map(condition), by: "AND", none: "1")
    case .any(let parts):
      return .joined(try parts.map(condition), by: "OR", none: "0")
    }
  }

  /// Whether the passage has the words in just these forms.
  private static func hasForms(_ words: String) -> SQLText {
    SQLText(
      """
      hasWords((SELECT coalesce(title, '') || char(10) || coalesce(clause, '') || char(10)
        || coalesce(text, '') FROM passageText WHERE key = p.key), ?)
      """, [.text(words)])
  }

  private func condition(_ field: Query.Field) throws -> SQLText {
    switch field {
    case .municipality(let name):
      return .membership("d.municipality", try municipalities(name))
    case .body(let name):
      let keys = try bodies(name)
      return .joined(
        [.membership("d.body", keys), .membership("p.body", keys)], by: "OR", none: "0")
    case .party, .person, .role, .caseNumber:
      return try PeopleSQL(connection).condition(field)
    case .number(let number):
      return SQLText(
        """
        EXISTS (SELECT 1 FROM item WHERE key = p.item
          AND replace(number, ' ', '') = ? COLLATE NOCASE)
        """, [.text(number.filter { !$0.isWhitespace && $0 != "§" })])
    case .kind(let kind): return SQLText("d.kind = ?", [.init(kind)])
    case .status(let status): return SQLText("p.status = ?", [.init(status)])
    case .outcome(let outcome): return SQLText("p.outcome = ?", [.init(outcome)])
    case .amount(let limit): return limit.condition
    case .years(let years):
      let first = Query.Period(year: years.lowerBound, month: nil, day: nil).first
      let last = Query.Period(year: years.upperBound, month: nil, day: nil).last
      return SQLText("d.date BETWEEN ? AND ?", [.text(first), .text(last)])
    case .from(let period): return SQLText("d.date >= ?", [.text(period.first)])
    case .until(let period): return SQLText("d.date <= ?", [.text(period.last)])
    case .dates(let first, let last):
      return SQLText("d.date BETWEEN ? AND ?", [.text(first.first), .text(last.last)])
    case .routine(let claim):
      return SQLText("(\(Routine.condition)) IS \(claim == .yes ? "TRUE" : "NOT TRUE")")
    case .state(let state): return try proposals { $0.state == state }
    case .overdue(let claim): return try proposals { ($0.overdueBy != nil) == (claim == .yes) }
    }
  }

  // MARK: - Cases

  /// Whether the passage's item belongs to a proposal that is so, as things stand today.
  private func proposals(_ isMeant: (ProposalLife) -> Bool) throws -> SQLText {
    let found = try CaseFinder(connection, asOf: .today).proposals(only: cases)
      .filter { isMeant($0.life) }
    let keys = Set(found.flatMap(\.items)).sorted().map(String.init).joined(separator: ",")
    return SQLText("p.item IN (SELECT value FROM json_each(?))", [.text("[\(keys)]")])
  }

  /// The same with cases looked for only where something meets all else that is asked: joining the
  /// papers of every municipality takes long.
  private func withCases(of parts: [Query.Expression]) throws -> QuerySQL {
    let others = parts.filter { !$0.mentions(\.concernsCase) }
    guard others.count < parts.count, !others.isEmpty else { return self }
    var narrowed = self
    narrowed.cases = try places(of: .all(others))
    return narrowed
  }

  /// The municipalities, and files that name none, of what meets a condition.
  func places(of expression: Query.Expression) throws -> CaseScope {
    let source = try source(expression.simplified, order: .amount).sql
    let command = try connection.prepare(
      """
      SELECT DISTINCT d.municipality, CASE WHEN d.municipality IS NULL THEN d.source END
      \(source.text)
      """)
    var (municipalities, sources): (Set<Int>, Set<Int>) = ([], [])
    try command.forEach(source.values) { cells in
      if let key = cells.optionalInteger(0) {
        municipalities.insert(key)
      } else {
        sources.insert(cells.integer(1))
      }
      return true
    }
    return CaseScope(municipalities: municipalities, sources: sources)
  }
}

extension Query.Field {
  /// Whether the fact is one about the whole paper.
  var concernsPaper: Bool {
    switch self {
    case .municipality, .body, .kind, .years, .from, .until, .dates: true
    default: false
    }
  }

  /// Whether the fact is one about the case.
  fileprivate var concernsCase: Bool {
    switch self {
    case .state, .overdue: true
    default: false
    }
  }
}

extension Query.Expression {
  /// Whether words are looked for, not fields alone.
  var mentionsWords: Bool {
    switch self {
    case .field: false
    case .word, .phrase, .prefix, .exact, .near: true
    case .not(let inner): inner.mentionsWords
    case .all(let parts), .any(let parts): parts.contains(where: \.mentionsWords)
    }
  }
}

extension Query.AmountLimit {
  /// A sum in kronor in the passage, or a range of sums that reaches within the limit.
  fileprivate var condition: SQLText {
    let low = "hundredths"
    let high = "coalesce(maxHundredths, hundredths)"
    let (test, sums) =
      switch self {
      case .over(let sum): ("\(high) > ?", [sum])
      case .atLeast(let sum): ("\(high) >= ?", [sum])
      case .under(let sum): ("\(low) < ?", [sum])
      case .atMost(let sum): ("\(low) <= ?", [sum])
      case .between(let least, let most): ("\(high) >= ? AND \(low) <= ?", [least, most])
      case .exactly(let sum): ("\(low) = ?", [sum])
      }
    return SQLText(
      """
      p.amount IS NOT NULL AND EXISTS (SELECT 1 FROM amount
        WHERE holder = p.key AND currency = 'SEK' AND \(test))
      """, sums.map { .integer($0.hundredths) })
  }
}
