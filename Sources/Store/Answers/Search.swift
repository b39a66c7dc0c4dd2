internal import Papers

/// Finds the passages that meet a query, ranks and counts them.
struct Search {
  /// One passage that was found.
  struct Hit {
    let key: Int
    let item: Int
    let document: Int
    let kind: SearchResult.Kind
    /// As stored: turned into an ``Outcome`` when it is counted.
    let outcome: String?
    let municipality: Int?
    let date: String?
    let amount: Int?
    let score: Double
  }

  private let connection: Connection
  private let countLimit: Int

  /// More passages than `countLimit` are not counted, so that the commonest words and parties take
  /// no longer than a blink.
  init(_ connection: Connection, countLimit: Int = 20_000) {
    self.connection = connection
    self.countLimit = countLimit
  }

  /// The answer, with at most `limit` results.
  func answer(_ query: Query, limit: Int) throws -> SearchAnswer {
    var found = try hits(of: query)
    let isCapped = found.count >= countLimit
    if isCapped, let first = try firstHits(of: query) { found = first }
    let hits = Self.withoutItemsOfOthers(found)
    let best = Ranking(order: query.order, limit: limit).best(of: hits)
    let terms = SearchTerms(query.expression, compounds: try connection.compounds())
    let reader = ResultReader(connection, terms: terms)
    return SearchAnswer(
      results: try best.map(reader.result), total: hits.count,
      isCountCapped: isCapped,
      municipalityCount: Set(hits.lazy.compactMap(\.municipality)).count,
      outcomes: Self.outcomes(hits))
  }

  /// How what a query finds is spread over municipalities, bodies, years and so on.
  func facets(of query: Query) throws -> [Facet] {
    var reader = FacetReader(connection)
    return try reader.facets(of: Self.withoutItemsOfOthers(try hits(of: query)))
  }

  /// The keys of the clauses that a query finds, the best first and at most `limit`.
  func clauses(of query: Query, limit: Int) throws -> [Int] {
    let found = try hits(of: query).filter { $0.kind == .clause }
    return Ranking(order: query.order, limit: limit).best(of: found).map(\.key)
  }

  private func hits(of query: Query) throws -> [Hit] {
    let source = try QuerySQL(connection: connection).source(query.expression, order: query.order)
    // Ranking looks at every word found; an order by date or money needs none of that.
    let isRanked = source.start == .words && query.order == .relevance
    return try hits(source.sql, score: isRanked ? "-bm25(search, 8.0, 4.0, 1.0)" : "0.0")
  }

  /// Of more hits than are counted not just any, but those that the order puts first; `nil` when
  /// they are, or when the order is by words so common that any of them will do.
  private func firstHits(of query: Query) throws -> [Hit]? {
    let sql = QuerySQL(connection: connection)
    let start = try sql.source(query.expression, order: query.order).start
    let source = try sql.source(query.expression, order: query.order, anyItems: true)
    let order: String
    switch (start, query.order) {
    case (.words, .relevance): return nil
    case (_, .amount): order = "ORDER BY p.amount DESC"
    case (.words, .newest): order = "ORDER BY d.date DESC"
    case (.words, .oldest): order = "ORDER BY d.date IS NULL, d.date"
    case (.papers, _): return nil
    case (.items, _): order = ""
    }
    return try hits(source.sql, score: "0.0", order: order)
  }

  /// The passages found, in the order of their keys: an item, then what it holds.
  private func hits(_ source: SQLText, score: String, order: String = "") throws -> [Hit] {
    let command = try connection.prepare(
      """
      SELECT p.key, p.item, p.document, p.kind, p.outcome, d.municipality, d.date, p.amount,
        \(score) \(source.text) \(order) LIMIT \(countLimit)
      """)
    let hits = try command.all(source.values) { cells in
      Hit(
        key: cells.integer(0), item: cells.integer(1), document: cells.integer(2),
        kind: Self.kind(cells.firstByte(3)), outcome: cells.optionalText(4),
        municipality: cells.optionalInteger(5), date: cells.optionalText(6),
        amount: cells.optionalInteger(7), score: cells.double(8))
    }
    let isSorted = zip(hits, hits.dropFirst()).allSatisfy { $0.key < $1.key }
    return isSorted ? hits : hits.sorted { $0.key < $1.key }
  }

  /// `clause`, `yrkande`, and `item` or a further `piece` of one, by their first letters.
  private static func kind(_ letter: UInt8) -> SearchResult.Kind {
    switch letter {
    case UInt8(ascii: "c"): .clause
    case UInt8(ascii: "y"): .yrkande
    default: .item
    }
  }

  /// A clause or yrkande that was found says more than the item around it; of an item found in
  /// several pieces the best one stands for all.
  private static func withoutItemsOfOthers(_ hits: [Hit]) -> [Hit] {
    var kept: [Hit] = []
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

  private static func outcomes(_ hits: [Hit]) -> [OutcomeCount] {
    var counts: [String: Int] = [:]
    for hit in hits {
      if let outcome = hit.outcome { counts[outcome, default: 0] += 1 }
    }
    return counts.compactMap { name, count in
      Outcome(rawValue: name).map { OutcomeCount(outcome: $0, count: count) }
    }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.outcome.rawValue < $1.outcome.rawValue
    }
  }
}
