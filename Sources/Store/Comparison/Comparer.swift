internal import Papers
internal import Reading

/// Lays clauses beside all others.
struct Comparer {
  let connection: Connection
  private let search: CandidateSearch
  private let reader: ClauseReader
  private let proposals: ProposalReader
  let limit: Int

  /// At most `limit` matches are told for each clause.
  init(_ connection: Connection, limit: Int) throws {
    self.connection = connection
    self.limit = limit
    search = try CandidateSearch(connection)
    reader = ClauseReader(try connection.compounds())
    proposals = ProposalReader(connection, search, reader)
  }

  /// Each clause that says enough to be compared.
  func comparisons(of subjects: [ClauseComparison.Subject]) throws -> [ClauseComparison] {
    try subjects.compactMap { try comparison(of: $0, own: nil) }
  }

  /// The clauses of a document, item or clause; `nil` when there is no such id.
  func comparisons(ofID id: String) throws -> [ClauseComparison]? {
    guard let clauses = try Showing(connection).clauses(of: id) else { return nil }
    return try comparisons(of: clauses)
  }

  /// The clauses that a query finds, those that repeat an earlier one left out.
  func comparisons(of query: Query) throws -> [ClauseComparison] {
    let hits = try Search(connection).clauses(of: query, limit: 200)
    var comparisons: [ClauseComparison] = []
    var told: Set<String> = []
    for key in hits where comparisons.count < limit {
      guard let subject = try subject(key), !told.contains(subject.id ?? ""),
        let comparison = try comparison(of: subject, own: key)
      else { continue }
      comparisons.append(comparison)
      told.formUnion(
        comparison.matches.filter { $0.relation <= .nearIdentical }.map(\.result.id))
    }
    return comparisons
  }

  private func comparisons(of keys: [Int]) throws -> [ClauseComparison] {
    try keys.compactMap { key in
      guard let subject = try subject(key) else { return nil }
      return try comparison(of: subject, own: key)
    }
  }

  /// *Svar på motion av NAMN om fria bussresor*: what comes after *om*; `nil` when the title is that of
  /// no proposal.
  static func subject(of title: String) -> String? {
    let lower = title.lowercased()
    guard let about = lower.firstRange(of: " om ") else { return nil }
    let before = lower[..<about.lowerBound]
    let isProposal = ["motion", "förslag", "yrkande", "initiativ", "interpellation"]
      .contains { before.contains($0) }
    return isProposal ? String(title.dropFirst(before.count + " om ".count)) : nil
  }

  /// What was looked through.
  func index() throws -> ComparedIndex {
    let municipalities = try connection.command(
      "SELECT count(DISTINCT municipality) FROM document"
    ).first { $0.integer(0) }
    return ComparedIndex(
      clauseCount: try connection.clauseCount(), municipalityCount: municipalities ?? 0)
  }

  func subject(_ key: Int) throws -> ClauseComparison.Subject? {
    try connection.command(
      """
      SELECT substr(s.sha256, 1, 16) || '#' || d.ordinal || '/' || i.name || '.' || c.ordinal,
        c.text, c.start, c."end"
      FROM clause AS c JOIN item AS i ON i.key = c.item JOIN document AS d ON d.key = i.document
        JOIN source AS s ON s.key = d.source
      WHERE c.key = ? AND c.status <> 'cited'
      """
    ).first([.integer(key)]) {
      ClauseComparison.Subject(
        id: $0.text(0), text: $0.text(1), range: SourceRange($0.integer(2), $0.integer(3)))
    }
  }

  private typealias Found = (candidate: CandidateSearch.Candidate, likeness: ClauseLikeness)

  /// `nil` when the clause says too little.
  private func comparison(of subject: ClauseComparison.Subject, own: Int?) throws
    -> ClauseComparison?
  {
    guard let words = try words(of: subject.text) else { return nil }
    var found = try search.candidates(of: words, own: own).compactMap { candidate, text in
      try likeness(of: words, beside: candidate, text)
    }
    let ownItem = try own.flatMap { key in
      try connection.command("SELECT item FROM clause WHERE key = ?")
        .first([.integer(key)]) { $0.integer(0) }
    }
    let items = Set(found.map(\.candidate.item)).union([ownItem].compactMap(\.self))
    found += try titles(of: words).filter { !items.contains($0.candidate.item) }
    return try comparison(of: subject, found, limit: limit)
  }

  /// The clause beside others that are known; `nil` when it says too little.
  func comparison(
    of subject: ClauseComparison.Subject, beside candidates: [CandidateSearch.Candidate]
  ) throws -> ClauseComparison? {
    guard let words = try words(of: subject.text) else { return nil }
    let found = try likenesses(of: words, beside: candidates)
    return try comparison(of: subject, found, limit: candidates.count)
  }

  private func comparison(
    of subject: ClauseComparison.Subject, _ found: [Found], limit: Int
  ) throws -> ClauseComparison {
    let nearest = found.sorted {
      if $0.likeness.relation != $1.likeness.relation {
        return $0.likeness.relation < $1.likeness.relation
      }
      return $0.likeness.score != $1.likeness.score
        ? $0.likeness.score > $1.likeness.score : $0.candidate.key < $1.candidate.key
    }
    let matches = try proposals.matches(
      nearest.prefix(limit).map { ($0.candidate, $0.likeness) })
    return ClauseComparison(subject: subject, matches: matches)
  }

  private func likenesses(
    of words: ClauseWords, beside candidates: [CandidateSearch.Candidate]
  ) throws -> [Found] {
    let text = try connection.command("SELECT text FROM clause WHERE key = ?")
    return try candidates.compactMap { candidate in
      try text.first([.integer(candidate.key)]) { $0.text(0) }
        .flatMap { try likeness(of: words, beside: candidate, $0) }
    }
  }

  private func likeness(
    of words: ClauseWords, beside candidate: CandidateSearch.Candidate, _ text: String
  ) throws -> Found? {
    guard let other = try self.words(of: text) else { return nil }
    return ClauseLikeness(words, other).map { (candidate, $0) }
  }

  private func titles(of words: ClauseWords) throws -> [Found] {
    try search.titles(of: words).compactMap { candidate, title in
      let subject = Self.subject(of: title)
      var other = reader.words(of: subject ?? title)
      guard other.tellsSomething else { return nil }
      try other.weighed(by: search)
      return ClauseLikeness(words, title: other, isOfProposal: subject != nil)
        .map { (candidate, $0) }
    }
  }

  /// With their weights; `nil` when they say too little.
  private func words(of text: String) throws -> ClauseWords? {
    var words = reader.words(of: text)
    guard words.isComparable else { return nil }
    try words.weighed(by: search)
    return words
  }
}

extension ClauseWords {
  mutating func weighed(by search: CandidateSearch) throws {
    var rarities: [[UInt8]: Double] = [:]
    for word in telling { rarities[word.stem] = try search.rarity(of: word) }
    weigh { rarities[$0.stem] ?? 1 }
  }
}

extension ClauseComparison.Relation: Comparable {
  /// The closest first.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
