internal import Papers
internal import Reading

/// Lays the budgets of one municipality and year side by side.
struct BudgetReader {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The budgets that a query of a municipality and a year names.
  func answer(_ query: Query) throws -> BudgetAnswer {
    var years: [ClosedRange<Int>] = []
    var conditions: [Query.Expression] = []
    for part in query.expression?.conjuncts ?? [] {
      guard case .field(let field) = part, field.concernsPaper else { return .notAboutPapers }
      // The year of a budget is not that of its paper.
      if case .years(let asked) = field { years.append(asked) } else { conditions.append(part) }
    }
    guard years.count == 1, years[0].count == 1, let year = years.first?.lowerBound else {
      return .noYear
    }
    let found = try papers(Query.Expression.all(conditions), year: year)
    let places = Set(found.compactMap(\.municipality))
    guard places.count <= 1 else {
      return .severalMunicipalities(places.sorted { SwedishOrder($0) < SwedishOrder($1) })
    }
    // The council may decide anew during the year: the latest stands.
    let decided = found.last { !$0.isProposal }
    let budgets = [decided].compactMap(\.self) + found.filter(\.isProposal)
    guard !budgets.isEmpty else { return .nothing }
    return .comparison(Self.comparison(budgets, municipality: places.first, year: year))
  }

  private func papers(_ expression: Query.Expression, year: Int) throws -> [FoundBudget] {
    let papers = try QuerySQL(connection: connection).papers(expression.simplified)
    let items = try connection.prepare(
      """
      SELECT i.key, d.key, d.kind = 'budgetProposal' FROM document AS d
        JOIN item AS i ON i.key BETWEEN d.key AND d.lastKey AND i.document = d.key
        LEFT JOIN body AS b ON b.key = d.body
      WHERE \(papers.text) AND (d.kind = 'budgetProposal'
        OR (d.kind IN ('minutes', 'extract') AND b.name IN ('Kommunfullmäktige', 'Regionfullmäktige')
          AND (d.date IS NULL OR d.date < ?)
          AND EXISTS (SELECT 1 FROM clause WHERE item = i.key AND status = 'decided')))
      ORDER BY d.date, i.key
      """
    ).all(papers.values + [.text("\(year + 1)")]) {
      (item: $0.integer(0), document: $0.integer(1), isProposal: $0.integer(2) != 0)
    }
    return try items.compactMap { try budget($0.item, $0.document, $0.isProposal, year) }
  }

  private func budget(
    _ item: Int, _ document: Int, _ isProposal: Bool, _ year: Int
  ) throws -> FoundBudget? {
    let context = try ResultContext(connection, item: item, document: document)
    let sums = try ResultReader(connection, terms: SearchTerms(nil)).sums(item)
      .filter { $0.currency == "SEK" && $0.per == nil && $0.max == nil }
      .map { sum in
        BudgetTable.Sum(
          printed: .init(value: sum.value, text: sum.text, range: sum.range),
          isDifference: sum.isDifference, year: sum.year, recipient: sum.recipient)
      }
    guard sums.count > 1 else { return nil }
    let text = try connection.command("SELECT text FROM source WHERE key = ?")
      .first([.integer(context.source)]) { $0.bytes(0) }
    let tables = BudgetTable.tables(of: sums, in: text ?? [])
    let isOfYear = context.title.map { Self.firstYear(in: $0) == year } ?? false
    guard let paper = BudgetPaper(tables, year: year, isOfYear: isOfYear),
      isProposal || !paper.printsChanges
    else { return nil }
    let parties = context.parties.isEmpty ? try signing(document) : context.parties
    return FoundBudget(isProposal: isProposal, context: context, parties: parties, paper: paper)
  }

  /// The parties of those who sign a paper, in the order of their names.
  private func signing(_ document: Int) throws -> [String] {
    let parties = try connection.command(
      """
      SELECT party FROM mention WHERE holder = ? AND role = 'signatory' AND party IS NOT NULL
      ORDER BY ordinal
      """
    ).all([.integer(document)]) { $0.text(0) }
    var seen: Set<String> = []
    return parties.filter { seen.insert($0).inserted }
  }

  /// The first year named: *Budget 2024 med plan för 2025–2026* is for 2024.
  private static func firstYear(in title: String) -> Int? {
    title.split { !$0.isNumber }.lazy.compactMap { $0.count == 4 ? Int($0) : nil }
      .first { (1900...2100).contains($0) }
  }
}

/// One paper's budget, with what surrounds it.
struct FoundBudget {
  let isProposal: Bool
  let context: ResultContext
  let parties: [String]
  let paper: BudgetPaper

  var municipality: String? { context.municipality?.name }
}
