internal import Papers

/// Tells why a query found nothing.
struct EmptinessReader {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The first reason that holds, the most general first.
  func emptiness(of query: Query) throws -> Emptiness {
    let isEmpty = try connection.command("SELECT 1 FROM document LIMIT 1").first { _ in true }
    guard isEmpty != nil else { return .emptyIndex }
    let asked = Asked(query)
    let names = QuerySQL(connection: connection)
    if let name = asked.municipality, try !isHeld("municipality", names.municipalities(name)) {
      return .unknownMunicipality(name, similar: try similar(to: name, in: "municipality"))
    }
    if let name = asked.body, try !isHeld("body", names.bodies(name)) {
      return .unknownBody(name, similar: try similar(to: name, in: "body"))
    }
    if let years = asked.years {
      let held = try yearsHeld(asked)
      if !held.contains(where: asked.includes) {
        return .noPapers(
          municipality: asked.municipality, body: asked.body, asked: years, held: held)
      }
    }
    let spellings = try query.expression.map(SpellingReader(connection).spellings) ?? []
    return spellings.isEmpty ? .nothingMatches : .misspelt(spellings)
  }

  /// What a query asks about whole papers.
  private struct Asked {
    var municipality: String?
    var body: String?
    var firstYear: Int?
    var lastYear: Int?

    init(_ query: Query) {
      for case .field(let field) in query.expression?.conjuncts ?? [] {
        switch field {
        case .municipality(let name): municipality = name
        case .body(let name): body = name
        case .years(let years): (firstYear, lastYear) = (years.lowerBound, years.upperBound)
        case .from(let period): firstYear = period.year
        case .until(let period): lastYear = period.year
        case .dates(let first, let last): (firstYear, lastYear) = (first.year, last.year)
        default: break
        }
      }
    }

    /// An open end is taken at the other one, for the message.
    var years: ClosedRange<Int>? {
      guard let first = firstYear ?? lastYear, let last = lastYear ?? firstYear, first <= last
      else { return nil }
      return first...last
    }

    func includes(_ year: Int) -> Bool {
      year >= firstYear ?? .min && year <= lastYear ?? .max
    }
  }

  /// Whether a paper has one of the names; names of papers long gone may be left in their table.
  private func isHeld(_ column: String, _ keys: [Int]) throws -> Bool {
    let test = SQLText.membership("d.\(column)", keys).text
    return try connection.prepare("SELECT 1 FROM document AS d WHERE \(test) LIMIT 1")
      .first { _ in true } ?? false
  }

  private func yearsHeld(_ asked: Asked) throws -> [Int] {
    let fields = [
      asked.municipality.map { Query.Field.municipality($0) },
      asked.body.map { Query.Field.body($0) },
    ]
    let expression = Query.Expression.all(fields.compactMap(\.self).map(Query.Expression.field))
    let papers = try QuerySQL(connection: connection).papers(expression)
    return try connection.command(
      """
      SELECT DISTINCT substr(d.date, 1, 4) FROM document AS d
      WHERE d.date IS NOT NULL AND \(papers.text) ORDER BY 1
      """
    ).all(papers.values) { Int($0.text(0)) }.compactMap(\.self)
  }

  private func similar(to name: String, in table: String) throws -> [String] {
    let names = try connection.command("SELECT name FROM \(table)").all { $0.text(0) }
    return [EditDistance.nearest(to: name, among: names)].compactMap(\.self)
  }
}
