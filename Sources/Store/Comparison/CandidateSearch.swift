/// Finds clauses and titles that may resemble a clause, by the rarest of its words.
struct CandidateSearch {
  /// A clause that shares some of the rare words.
  struct Candidate {
    let key: Int
    let item: Int
    let document: Int
    /// A clause, or an item by its title.
    let kind: SearchResult.Kind
  }

  /// So many of the rarest words are looked for.
  private static let wordCount = 10
  /// So many clauses are laid beside the subject.
  private static let limit = 150
  private static let titleLimit = 50
  private static let sourceLimit = 20
  /// A word that stands in more passages says nothing about what is alike, unless all do.
  private static let common = 20_000

  private let connection: Connection
  private let total: Int
  private let counts: Counts

  /// How often stems occur, asked once each.
  private final class Counts {
    var known: [[UInt8]: Int] = [:]
  }

  init(_ connection: Connection) throws {
    self.connection = connection
    total = max(
      2,
      try connection.command("SELECT count(*) FROM clause").first { $0.integer(0) } ?? 2)
    counts = Counts()
    try connection.openVocabulary()
  }

  /// From 0.3 for words that are everywhere to 1 for those that occur once.
  func rarity(of word: ClauseWords.Word) throws -> Double {
    let count = Double(max(1, try self.count(of: word.stem)))
    return max(0.3, 1 - 0.7 * Self.logarithm(count) / Self.logarithm(Double(total * 4)))
  }

  /// The clauses that share most with `words`, but for the one with `own` key.
  func candidates(of words: ClauseWords, own: Int?) throws -> [Candidate] {
    guard let terms = try terms(of: words) else { return [] }
    return try connection.command(
      """
      SELECT p.key, p.item, p.document FROM search CROSS JOIN passage AS p ON p.key = search.rowid
      WHERE search MATCH ? AND p.kind = 'clause' AND p.status <> 'cited' AND p.key IS NOT ?
      ORDER BY bm25(search, 0.0, 1.0, 0.0), p.key LIMIT \(Self.limit)
      """
    ).all([.text("clause : (\(terms))"), .init(own)]) {
      Candidate(
        key: $0.integer(0), item: $0.integer(1), document: $0.integer(2), kind: .clause)
    }
  }

  /// The items whose titles share most with `words`: minutes often say no more of a motion than its
  /// title and *Motionen avslås*.
  func titles(of words: ClauseWords) throws -> [(candidate: Candidate, title: String)] {
    guard let terms = try terms(of: words) else { return [] }
    return try connection.command(
      """
      SELECT p.key, p.item, p.document, coalesce(i.title, d.title)
      FROM search CROSS JOIN passage AS p ON p.key = search.rowid
        CROSS JOIN item AS i ON i.key = p.item CROSS JOIN document AS d ON d.key = p.document
      WHERE search MATCH ? AND p.kind = 'item' AND d.kind <> 'agenda'
      ORDER BY bm25(search, 1.0, 0.0, 0.0), p.key LIMIT \(Self.titleLimit)
      """
    ).all([.text("title : (\(terms))")]) {
      (
        Candidate(key: $0.integer(0), item: $0.integer(1), document: $0.integer(2), kind: .item),
        $0.text(3)
      )
    }
  }

  /// The files of one municipality in which an item's title shares most with `words`.
  func sources(titled words: ClauseWords, municipality: Int) throws -> [Int] {
    guard let terms = try terms(of: words) else { return [] }
    return try connection.command(
      """
      SELECT d.source FROM search CROSS JOIN passage AS p ON p.key = search.rowid
        CROSS JOIN document AS d ON d.key = p.document
      WHERE search MATCH ? AND p.kind = 'item' AND d.municipality = ?
      ORDER BY bm25(search, 1.0, 0.0, 0.0), p.key LIMIT \(Self.sourceLimit)
      """
    ).all([.text("title : (\(terms))"), .integer(municipality)]) { $0.integer(0) }
  }

  /// The rarest words in the language of FTS5; `nil` when there are none.
  private func terms(of words: ClauseWords) throws -> String? {
    var seen: Set<[UInt8]> = []
    let telling = words.telling.filter { seen.insert($0.stem).inserted }
    let counted = try telling.map { (word: $0, count: try count(of: $0.stem)) }
      .sorted { ($0.count, $1.word.stem.count) < ($1.count, $0.word.stem.count) }
    var rare = counted.filter { $0.count < Self.common }
    if rare.isEmpty { rare = Array(counted.prefix(2)) }
    let terms = rare.prefix(Self.wordCount).map { entry in
      let stems = [entry.word.stem] + entry.word.parts
      return Set(stems).map { String(decoding: $0, as: UTF8.self) }.sorted()
    }.joined().map { MatchExpression.stem($0) }
    return terms.isEmpty ? nil : terms.joined(separator: " OR ")
  }

  private func count(of stem: [UInt8]) throws -> Int {
    if let count = counts.known[stem] { return count }
    let count =
      try connection.command("SELECT doc FROM temp.vocabulary WHERE term = ?")
      .first([.text(String(decoding: stem, as: UTF8.self))]) { $0.integer(0) } ?? 0
    counts.known[stem] = count
    return count
  }

  /// The logarithm to base 2, near enough for weights; `value` is at least 1.
  private static func logarithm(_ value: Double) -> Double {
    Double(value.exponent) + (value.significand - 1)
  }
}
