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
    if asked.municipality != nil, asked.body != nil, try holding(of: asked).papers == 0 {
      return .noPapers(
        municipality: asked.municipality, body: asked.body, asked: asked.years, held: [])
    }
    let spellings = try query.expression.map(SpellingReader(connection).spellings) ?? []
    if !spellings.isEmpty { return .misspelt(spellings) }
    guard asked.municipality != nil || asked.body != nil || asked.years != nil else {
      return .nothingMatches
    }
    let held = try holding(of: asked)
    return held.papers == 0
      ? .nothingMatches
      : .notSaid(
        papers: held.papers, municipality: asked.municipality, body: asked.body, years: held.years)
  }

  /// How many papers are of the place, body and time, and from which years.
  private func holding(of asked: Asked) throws -> (papers: Int, years: ClosedRange<Int>?) {
    let papers = try QuerySQL(connection: connection).papers(asked.papers(withTime: true))
    let held = try connection.prepare(
      """
      SELECT count(*), min(substr(d.date, 1, 4)), max(substr(d.date, 1, 4))
      FROM document AS d WHERE \(papers.text)
      """
    ).first(papers.values) { ($0.integer(0), $0.optionalText(1), $0.optionalText(2)) }
    guard let (count, first, last) = held else { return (0, nil) }
    let low = first.flatMap { Int($0) }
    return (count, low.flatMap { low in last.flatMap { Int($0) }.map { low...$0 } })
  }

  /// What a query asks about whole papers.
  private struct Asked {
    var municipality: String?
    var body: String?
    var firstYear: Int?
    var lastYear: Int?
    var times: [Query.Field] = []

    init(_ query: Query) {
      for case .field(let field) in query.expression?.conjuncts ?? [] {
        switch field {
        case .years, .from, .until, .dates: times.append(field)
        default: break
        }
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

    /// The condition on papers alone.
    func papers(withTime: Bool) -> Query.Expression {
      let place = [
        municipality.map { Query.Field.municipality($0) }, body.map { Query.Field.body($0) },
      ]
      let fields = place.compactMap(\.self) + (withTime ? times : [])
      return .all(fields.map(Query.Expression.field))
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
    let papers = try QuerySQL(connection: connection).papers(asked.papers(withTime: false))
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
