internal import Papers

/// Finds the passages that meet a query, ranks and counts them.
struct Search {
  /// One passage that was found.
  struct Hit: FoundPassage {
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

  /// So many are counted for facets.
  private static let most = 20_000
  /// So many are ranked by their words.
  private static let mostRanked = 20_000

  let connection: Connection
  private let countLimit: Int

  /// More passages than `countLimit` are not counted, so that the commonest words and parties take
  /// no longer than a blink.
  init(_ connection: Connection, countLimit: Int = 3_000) {
    self.connection = connection
    self.countLimit = countLimit
  }

  /// The answer, with at most `limit` results.
  func answer(_ query: Query, limit: Int) throws -> SearchAnswer {
    let (counts, first) = try found(query, atLeast: limit)
    let best = Ranking(order: query.order, limit: limit).best(of: first)
    let terms = SearchTerms(query.expression, compounds: try connection.compounds(of: query))
    let reader = ResultReader(connection, terms: terms)
    return SearchAnswer(
      results: try best.map(reader.result), total: counts.total,
      isCountCapped: counts.isCapped, municipalityCount: counts.municipalityCount,
      outcomes: counts.outcomes)
  }

  /// How what a query finds is spread over municipalities, bodies, years and so on.
  func facets(of query: Query) throws -> [Facet] {
    var reader = FacetReader(connection)
    return try reader.facets(
      of: Self.withoutItemsOfOthers(try hits(of: query, limit: Self.most)))
  }

  /// The keys of the clauses that a query finds, the best first and at most `limit`.
  func clauses(of query: Query, limit: Int) throws -> [Int] {
    let found = try hits(of: query, limit: Self.most).filter { $0.kind == .clause }
    return Ranking(order: query.order, limit: limit).best(of: found).map(\.key)
  }

  /// How much is found; and what the order puts first, without items of others.
  private func found(
    _ query: Query, atLeast limit: Int
  ) throws -> (counts: FoundCounts, first: [Hit]) {
    let source = try QuerySQL(connection: connection).source(query.expression, order: query.order)
    if source.start == .words, query.order == .relevance {
      let ranked = try RankedHits(
        source.words ?? source.sql, on: connection, limit: Self.mostRanked,
        wanted: 2 * limit + RankedHits.surplus)
      let counted = try ranked.counted(first: countLimit)
      return (FoundCounts(counted, limit: countLimit), try ranked.best(limit))
    }
    let counted = try hits(source.sql, score: "0.0", limit: countLimit)
    let counts = FoundCounts(counted, limit: countLimit)
    let first = counts.isCapped ? try firstHits(of: query, atLeast: limit) : nil
    return (counts, first ?? Self.withoutItemsOfOthers(counted))
  }

  private func hits(of query: Query, limit: Int) throws -> [Hit] {
    let source = try QuerySQL(connection: connection).source(query.expression, order: query.order)
    // Ranking looks at every word found; an order by date or money needs none of that.
    let isRanked = source.start == .words && query.order == .relevance
    return try hits(source.sql, score: isRanked ? Relevance.sql(wanted: nil) : "0.0", limit: limit)
  }

  /// Of more hits than are counted not just any, but those that the order puts first; `nil` when
  /// they are.
  private func firstHits(of query: Query, atLeast limit: Int) throws -> [Hit]? {
    let sql = QuerySQL(connection: connection)
    let start = try sql.source(query.expression, order: query.order).start
    if start == .papers { return nil }
    let source = try sql.source(query.expression, order: query.order, anyItems: true).sql
    // An item stands before each of the clauses that stand for it.
    let enough = 2 * limit + Self.surplus
    switch (start, query.order) {
    case (_, .amount):
      return Self.withoutItemsOfOthers(
        try hits(source, score: "0.0", order: "ORDER BY p.amount DESC", limit: Self.most))
    case (.words, let order):
      if let hits = try hitsByPaper(source, order, atLeast: limit) { return hits }
      return Self.withoutItemsOfOthers(
        try hits(source, score: "0.0", order: order.sql, limit: Self.most))
    default:
      return Self.withoutItemsOfOthers(try hits(source, score: "0.0", limit: enough))
    }
  }

  /// So many more are looked at than are shown.
  private static let surplus = 100
  /// So many papers are asked one by one.
  private static let mostPapers = 500

  /// The hits of one paper after the other, in the order of their dates, until there are enough; `nil`
  /// when it takes too many papers.
  private func hitsByPaper(
    _ source: SQLText, _ order: Query.Order, atLeast limit: Int
  ) throws -> [Hit]? {
    let papers = QuerySQL.papers(in: order)
    let keys = try connection.prepare("SELECT d.key, d.lastKey FROM \(papers) AS d LIMIT ?")
      .all([.integer(Self.mostPapers)]) { ($0.integer(0), $0.integer(1)) }
    let text = "\(source.text) AND search.rowid BETWEEN ? AND ?"
    let command = try prepare(SQLText(text), score: "0.0")
    var found: [Hit] = []
    for (first, last) in keys {
      let values = source.values + [.integer(first), .integer(last), .integer(Self.most)]
      found += Self.withoutItemsOfOthers(try command.all(values, Self.hit))
      if found.count >= limit { return found }
    }
    return nil
  }

  /// The passages found, in the order of their keys: an item, then what it holds.
  private func hits(
    _ source: SQLText, score: String, order: String = "", limit: Int
  ) throws -> [Hit] {
    let command = try prepare(source, score: score, order: order)
    let hits = try command.all(source.values + [.integer(limit)], Self.hit)
    let isSorted = zip(hits, hits.dropFirst()).allSatisfy { $0.key < $1.key }
    return isSorted ? hits : hits.sorted { $0.key < $1.key }
  }

  /// The last value is how many hits are wanted.
  private func prepare(
    _ source: SQLText, score: String, order: String = ""
  ) throws -> Command {
    try connection.prepare(
      """
      SELECT \(Self.columns), \(score) \(source.text) \(order) LIMIT ?
      """)
  }

  /// What ``hit(_:)`` reads before the score.
  private static let columns =
    "p.key, p.item, p.document, p.kind, p.outcome, d.municipality, d.date, p.amount"

  private static func hit(_ cells: Cells) -> Hit {
    Hit(
      key: cells.integer(0), item: cells.integer(1), document: cells.integer(2),
      kind: kind(cells.firstByte(3)), outcome: cells.name(4),
      municipality: cells.optionalInteger(5), date: cells.optionalText(6),
      amount: cells.optionalInteger(7), score: cells.double(8))
  }

  /// `clause`, `yrkande`, and `item` or a further `piece` of one, by their first letters.
  static func kind(_ letter: UInt8) -> SearchResult.Kind {
    switch letter {
    case UInt8(ascii: "c"): .clause
    case UInt8(ascii: "y"): .yrkande
    default: .item
    }
  }

  /// A clause or yrkande that was found says more than the item around it; of an item found in
  /// several pieces the best one stands for all.
  static func withoutItemsOfOthers<Passage: FoundPassage>(_ hits: [Passage]) -> [Passage] {
    var kept: [Passage] = []
    kept.reserveCapacity(hits.count)
    for hit in hits {
      // What an item holds comes right after it.
      if let last = kept.last, last.item == hit.item, last.kind == .item {
        if hit.kind == .item, hit.score <= last.score { continue }
        kept.removeLast()
      }
      kept.append(hit)
    }
    return kept
  }
}

extension Query.Order {
  /// The order of papers `d`.
  fileprivate var sql: String {
    self == .oldest ? "ORDER BY d.date IS NULL, d.date" : "ORDER BY d.date DESC"
  }
}
