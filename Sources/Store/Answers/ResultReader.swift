internal import Papers
internal import Reading

/// Reads all that a search result tells about one passage.
struct ResultReader {
  let connection: Connection
  private let terms: SearchTerms

  init(_ connection: Connection, terms: SearchTerms) {
    self.connection = connection
    self.terms = terms
  }

  /// The result for a passage that was found.
  func result(_ hit: Search.Hit) throws -> SearchResult {
    try result(
      SearchedPassage(key: hit.key, kind: hit.kind), item: hit.item, document: hit.document,
      score: hit.score)
  }

  /// The result for a clause, yrkande or item; `passage` is `nil` for a paper without items.
  ///
  /// `range` is told instead of the passage's own, if given.
  func result(
    _ passage: SearchedPassage?, item: Int?, document: Int, range: SourceRange? = nil,
    score: Double = 0
  ) throws -> SearchResult {
    let context = try ResultContext(connection, item: item, document: document)
    let place = try place(of: passage, in: context)
    let words = try words(of: passage, place: place)
    let snippet = Snippet(of: words, terms: terms)
    let holder = passage?.kind == .item ? item : passage?.key
    return SearchResult(
      id: place.ordinal.map { Identifier.clause($0, ofItem: context.id) } ?? context.id,
      kind: passage?.kind ?? .item, text: place.text, snippet: snippet.text,
      marks: snippet.marks, status: place.status, outcome: place.outcome,
      body: context.body ?? place.body, municipality: context.municipality, date: context.date,
      number: context.number, title: context.title,
      caseNumbers: try list("SELECT text FROM caseNumber WHERE item = ? ORDER BY ordinal", item),
      parties: try parties(of: passage, item: item, context: context),
      sums: try holder.map(sums) ?? [], yrkanden: try item.map(yrkanden(of:)) ?? [],
      reservations: try item.map(reservations(of:)) ?? [], path: context.path, page: place.page,
      range: range ?? place.range, score: score)
  }

  /// What differs between clauses, yrkanden and items.
  private struct PassagePlace {
    let text: String
    var ordinal: Int?
    var status: Clause.Status?
    let outcome: Outcome?
    var body: String?
    let page: Int?
    let range: SourceRange
  }

  private func place(
    of passage: SearchedPassage?, in context: ResultContext
  ) throws -> PassagePlace {
    let item = PassagePlace(
      text: context.title ?? "", outcome: context.outcome, page: context.page,
      range: context.range)
    guard let passage else { return item }
    switch passage.kind {
    case .item: return item
    case .clause: return try clause(passage.key) ?? item
    case .yrkande: return try yrkande(passage.key, outcome: context.outcome) ?? item
    }
  }

  private func clause(_ key: Int) throws -> PassagePlace? {
    try connection.command(
      """
      SELECT c.text, c.ordinal, c.status, c.outcome, b.name, c.page, c.start, c."end"
      FROM clause AS c LEFT JOIN body AS b ON b.key = c.body WHERE c.key = ?
      """
    ).first([.integer(key)]) {
      PassagePlace(
        text: $0.text(0), ordinal: $0.integer(1), status: $0.name(2), outcome: $0.name(3),
        body: $0.optionalText(4), page: $0.optionalInteger(5),
        range: SourceRange($0.integer(6), $0.integer(7)))
    }
  }

  private func yrkande(_ key: Int, outcome: Outcome?) throws -> PassagePlace? {
    try connection.command(#"SELECT text, page, start, "end" FROM yrkande WHERE key = ?"#)
      .first([.integer(key)]) {
        PassagePlace(
          text: $0.text(0), outcome: outcome, page: $0.optionalInteger(1),
          range: SourceRange($0.integer(2), $0.integer(3)))
      }
  }

  /// The words of the passage as the index has them.
  private func words(of passage: SearchedPassage?, place: PassagePlace) throws -> String {
    guard let passage else { return place.text }
    let words = try connection.command(
      "SELECT coalesce(clause, text, title) FROM passageText WHERE key = ?"
    ).first([.integer(passage.key)]) { $0.text(0) }
    return words ?? place.text
  }

  private func list(_ sql: String, _ key: Int?) throws -> [String] {
    guard let key else { return [] }
    return try connection.command(sql).all([.integer(key)]) { $0.text(0) }
  }

  private func parties(
    of passage: SearchedPassage?, item: Int?, context: ResultContext
  ) throws -> [String] {
    if let passage, passage.kind == .yrkande {
      return StringList.list(
        try list("SELECT parties FROM yrkande WHERE key = ?", passage.key).first)
    }
    let proposers = try list("SELECT parties FROM memberProposal WHERE item = ?", item).first
    let parties = StringList.list(proposers)
    return parties.isEmpty ? context.parties : parties
  }
}

/// Which passage a result tells about.
struct SearchedPassage {
  let key: Int
  let kind: SearchResult.Kind
}
