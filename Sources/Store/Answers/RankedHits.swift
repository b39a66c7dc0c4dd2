internal import GRDB

/// Passages with their scores; what else is known of them is read of those that are asked for.
///
/// Common words stand in very many passages, of which few are shown: to read the rows of all of them
/// would take longer than to rank them.
struct RankedHits {
  private let source: SQLText
  private let connection: Connection
  /// The keys in rising order.
  private let keys: [Int]
  /// Less than 0 where others are better: ``Relevance``.
  private let scores: [Double]
  private let limit: Int
  private let wanted: Int?
  private let facts: PassageFacts

  /// Ranks the first `limit` passages of a `FROM` and `WHERE`; `wanted` of them are surely told well,
  /// all when it is `nil`.
  init(_ source: SQLText, on connection: Connection, limit: Int, wanted: Int?) throws {
    self.source = source
    self.connection = connection
    self.limit = limit
    self.wanted = wanted
    facts = try PassageFacts(connection)
    let command = try connection.prepare(
      "SELECT search.rowid, \(Relevance.sql(wanted: wanted)) \(source.text) LIMIT ?")
    var (keys, scores): ([Int], [Double]) = ([], [])
    try command.forEach(source.values + [.integer(limit)]) { cells in
      keys.append(cells.integer(0))
      scores.append(cells.double(1))
      return true
    }
    (self.keys, self.scores) = (keys, scores)
  }

  /// The first of them, with what counting asks for.
  func counted(first count: Int) throws -> [CountedPassage] {
    let papers = try PaperPlaces(connection)
    return try keys.indices.prefix(count).compactMap { place in
      let key = keys[place]
      guard let fact = try facts.fact(of: key), let item = try facts.item(of: key) else {
        return nil
      }
      return CountedPassage(
        item: item, kind: .init(fact.kind), outcome: fact.outcome,
        municipality: try papers.municipality(of: key), score: scores[place])
    }
  }

  /// So many equally good ones are looked at.
  private static let mostEqual = 1_000

  /// At least the best `count` if there are so many, in the order of their keys, without items of
  /// which something else was found.
  func best(_ count: Int) throws -> [Search.Hit] {
    let sorted = scores.filter { $0 >= 0 }.sorted(by: >)
    var place = min(wanted ?? .max, 2 * count + Self.surplus)
    while place < sorted.count {
      let better = keys.indices.filter { scores[$0] > sorted[place] }
      let equal = keys.indices.filter { scores[$0] == sorted[place] }.prefix(Self.mostEqual)
      let found = try withoutItemsOfOthers((better + equal).sorted())
      if found.count >= count { return found }
      guard place < wanted ?? .max else { break }
      place *= 4
    }
    // All that have a score, if none is left out; else all are ranked.
    if sorted.count == scores.count { return try withoutItemsOfOthers(Array(keys.indices)) }
    return try RankedHits(source, on: connection, limit: limit, wanted: nil).best(count)
  }

  /// So many more are looked at than are shown: some are items of others.
  static let surplus = 100

  private func withoutItemsOfOthers(_ places: [Int]) throws -> [Search.Hit] {
    try Search.withoutItemsOfOthers(try hits(places))
      .filter { try $0.kind != .item || !holdsOthers($0) }
  }

  private func hits(_ places: some Collection<Int>) throws -> [Search.Hit] {
    let list = places.map { "\(keys[$0])" }.joined(separator: ",")
    let rows = try connection.command(
      """
      SELECT p.key, p.item, p.document, p.kind, p.outcome, p.amount
      FROM json_each(?) AS k CROSS JOIN passage AS p ON p.key = k.value
      """)
    let paper = try connection.command("SELECT municipality, date FROM document WHERE key = ?")
    var found: [Search.Hit] = []
    found.reserveCapacity(places.count)
    var place = places.startIndex
    // What one paper holds stands together.
    var (document, municipality, date): (Int?, Int?, String?) = (nil, nil, nil)
    try rows.forEach([.text("[\(list)]")]) { cells throws(DatabaseError) in
      if document != cells.integer(2) {
        document = cells.integer(2)
        (municipality, date) =
          try paper.first([.integer(cells.integer(2))]) {
            ($0.optionalInteger(0), $0.optionalText(1))
          } ?? (nil, nil)
      }
      while keys[places[place]] != cells.integer(0) { places.formIndex(after: &place) }
      found.append(
        Search.Hit(
          key: cells.integer(0), item: cells.integer(1), document: cells.integer(2),
          kind: Search.kind(cells.firstByte(3)), outcome: cells.name(4),
          municipality: municipality, date: date, amount: cells.optionalInteger(5),
          score: scores[places[place]]))
      return true
    }
    return found
  }

  /// Whether a clause or yrkande of the item was found as well.
  private func holdsOthers(_ hit: Search.Hit) throws -> Bool {
    var place = keys.partitioningIndex { $0 > hit.key }
    // What an item holds comes right after it.
    while place < keys.count, try facts.item(of: keys[place]) == hit.item {
      let kind = try facts.fact(of: keys[place])?.kind
      if kind == .clause || kind == .yrkande { return true }
      place += 1
    }
    return false
  }
}

extension [Int] {
  /// The first place in a rising row from which on all meet a condition.
  fileprivate func partitioningIndex(where isMet: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isMet(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
