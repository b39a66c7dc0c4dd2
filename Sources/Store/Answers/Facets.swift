internal import Papers

/// How what a query found is spread over one kind of fact.
public struct Facet: Hashable, Sendable {
  /// What is counted.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case municipality, body, year, party, status, outcome, kind
  }

  /// What is counted.
  public let name: Name
  /// Values with the number of clauses, yrkanden and items that have them, most first.
  public let values: [Counted<String>]
}

/// Counts what was found by its facts.
struct FacetReader {
  private let connection: Connection
  private var counts: [Facet.Name: [String: Int]] = [:]

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// All facets of what was found; those without values are left out.
  mutating func facets(of hits: [Search.Hit]) throws -> [Facet] {
    var papers: [Int: [(Facet.Name, String)]] = [:]
    for hit in hits {
      let facts = try papers[hit.document] ?? self.facts(of: hit.document)
      papers[hit.document] = facts
      for (name, value) in facts { count(name, value) }
      if let outcome = hit.outcome { count(.outcome, outcome.rawValue) }
      let status =
        try connection.command("SELECT status FROM passage WHERE key = ?")
        .first([.integer(hit.key)]) { $0.optionalText(0) } ?? nil
      if let status { count(.status, status) }
    }
    try countParties(of: hits)
    return Facet.Name.allCases.compactMap { name in
      guard let values = counts[name] else { return nil }
      let counted = values.map { Counted(value: $0.key, count: $0.value) }
      return Facet(
        name: name,
        values: counted.sorted {
          $0.count != $1.count
            ? $0.count > $1.count : SwedishOrder($0.value) < SwedishOrder($1.value)
        })
    }
  }

  private mutating func count(_ name: Facet.Name, _ value: String, by number: Int = 1) {
    counts[name, default: [:]][value, default: 0] += number
  }

  private func facts(of document: Int) throws -> [(Facet.Name, String)] {
    let facts = try connection.command(
      """
      SELECT m.name, b.name, substr(d.date, 1, 4), d.kind FROM document AS d
        LEFT JOIN municipality AS m ON m.key = d.municipality LEFT JOIN body AS b ON b.key = d.body
      WHERE d.key = ?
      """
    ).first([.integer(document)]) { cells in
      [
        (Facet.Name.municipality, cells.optionalText(0)), (.body, cells.optionalText(1)),
        (.year, cells.optionalText(2)), (.kind, cells.optionalText(3)),
      ]
    }
    return (facts ?? []).compactMap { name, value in value.map { (name, $0) } }
  }

  /// Party by party, for the table is ordered by party first.
  private mutating func countParties(of hits: [Search.Hit]) throws {
    let items = hits.reduce(into: [Int: Int]()) { $0[$1.item, default: 0] += 1 }
    let parties = try connection.command(PartyList.sql).all { $0.text(0) }
    for party in parties {
      let acting = try connection.command("SELECT DISTINCT item FROM partyMention WHERE party = ?")
        .all([.text(party)]) { $0.integer(0) }
      let number = acting.reduce(0) { $0 + (items[$1] ?? 0) }
      if number > 0 { count(.party, party, by: number) }
    }
  }
}
