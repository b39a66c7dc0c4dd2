internal import Papers

/// Finds the passages that meet a query, ranks and counts them.
struct Search {
  /// More passages than this are not looked at: counts become lower bounds.
  static let countLimit = 50_000

  /// One passage that was found.
  struct Hit {
    let key: Int
    let item: Int
    let document: Int
    let kind: SearchResult.Kind
    let outcome: Outcome?
    let municipality: Int?
    let date: String?
    let amount: Int?
    let score: Double
  }

  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The answer, with at most `limit` results.
  func answer(_ query: Query, limit: Int) throws -> SearchAnswer {
    let source = try QuerySQL(connection: connection).source(query.expression)
    let found = try hits(source)
    let isCapped = found.count >= Self.countLimit
    let hits = Self.withoutItemsOfOthers(found)
    let best = Self.best(hits, by: query.order, limit: limit)
    let reader = ResultReader(connection, terms: SearchTerms(query.expression))
    return SearchAnswer(
      results: try best.map(reader.result), total: hits.count, isCountCapped: isCapped,
      municipalityCount: Set(hits.compactMap(\.municipality)).count,
      outcomes: Self.outcomes(hits))
  }

  private func hits(_ source: QuerySQL.Source) throws -> [Hit] {
    let score = source.hasWords ? "-bm25(search, 8.0, 4.0, 1.0)" : "0.0"
    let command = try connection.prepare(
      """
      SELECT p.key, p.item, p.document, p.kind, p.outcome, d.municipality, d.date, p.amount,
        \(score) \(source.sql.text) LIMIT \(Self.countLimit)
      """)
    return try command.all(source.sql.values) { cells in
      Hit(
        key: cells.integer(0), item: cells.integer(1), document: cells.integer(2),
        kind: cells.name(3) ?? .item, outcome: cells.name(4),
        municipality: cells.optionalInteger(5), date: cells.optionalText(6),
        amount: cells.optionalInteger(7), score: cells.double(8))
    }
  }

  /// A clause or yrkande that was found says more than the item around it; of an item found in
  /// several pieces the best one stands for all.
  private static func withoutItemsOfOthers(_ hits: [Hit]) -> [Hit] {
    var pieces: [Int: Double] = [:]
    var told: Set<Int> = []
    for hit in hits {
      if hit.kind == .item {
        pieces[hit.item] = max(hit.score, pieces[hit.item] ?? -.infinity)
      } else {
        told.insert(hit.item)
      }
    }
    return hits.filter { hit in
      guard hit.kind == .item else { return true }
      guard !told.contains(hit.item), pieces[hit.item] == hit.score else { return false }
      // Of equal pieces only the first is kept.
      pieces[hit.item] = nil
      return true
    }
  }

  private static func best(_ hits: [Hit], by order: Query.Order, limit: Int) -> [Hit] {
    let sorted = hits.sorted { isBefore($0, $1, in: order) }
    return Array(sorted.prefix(max(0, limit)))
  }

  /// Papers without a date, and passages without money, come last.
  private static func isBefore(_ left: Hit, _ right: Hit, in order: Query.Order) -> Bool {
    switch order {
    case .relevance where left.score != right.score:
      return left.score > right.score
    case .amount where left.amount != right.amount:
      return (left.amount ?? .min) > (right.amount ?? .min)
    case .oldest where left.date != right.date:
      return (left.date ?? "~") < (right.date ?? "~")
    default:
      guard order != .oldest, left.date != right.date else { return left.key < right.key }
      return (left.date ?? "") > (right.date ?? "")
    }
  }

  private static func outcomes(_ hits: [Hit]) -> [OutcomeCount] {
    var counts: [Outcome: Int] = [:]
    for hit in hits {
      if let outcome = hit.outcome { counts[outcome, default: 0] += 1 }
    }
    return counts.map { OutcomeCount(outcome: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count
        ? $0.count > $1.count : $0.outcome.rawValue < $1.outcome.rawValue
    }
  }
}
