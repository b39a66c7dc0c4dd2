public import Papers
public import Reading

/// The index: one SQLite file that holds what the papers say.
public final class Archive: Sendable {
  let file: ArchiveFile
  /// Makes files ready for this index.
  public let preparation: SourcePreparation

  /// What may be done with an open archive.
  public enum Access: Hashable, Sendable {
    /// Asks only; the file must exist.
    case read
    /// Creates the file when missing and brings an older schema up to date.
    case write
  }

  /// What storing a file did.
  public enum Change: Hashable, Sendable {
    /// The path was new.
    case added
    /// The path held the same bytes, of which the same was told; nothing was done.
    case unchanged
    /// The path held other bytes, or other things were told of them: their papers are gone now.
    case replaced
  }

  /// Opens the index at `path`.
  ///
  /// `lexicon` is the text of `lexicon/swedish-compounds.txt`. Opened for writing, an index that
  /// holds another one or none takes it, which makes its full text anew; `nil` leaves it as it is.
  ///
  /// - Throws: `missing` (only for `.read`), `notAnArchive`, `newerSchema`, `olderSchema` (only for
  ///   `.read`), `readOnly`, `unreadable`, `busy`, `damaged`.
  public init(
    path: String, access: Access, lexicon: [UInt8]? = nil
  ) async throws(ArchiveError) {
    file = try await ArchiveFile(path: path, access: access, lexicon: lexicon)
    preparation =
      access == .read
      ? SourcePreparation(nil, sum: nil) : try await file.read { try $0.preparation() }
  }

  /// Whether compounds are found by their parts: the index holds a lexicon.
  public func knowsCompounds() async throws(ArchiveError) -> Bool {
    try await file.read { try $0.compounds() != nil }
  }

  /// The files that the index holds: path → SHA-256 (64 hexadecimal digits).
  public func sources() async throws(ArchiveError) -> [String: String] {
    try await file.read { connection in
      let rows = try connection.command("SELECT path, sha256 FROM source").all {
        ($0.text(0), $0.text(1))
      }
      return Dictionary(rows) { first, _ in first }
    }
  }

  /// What was told of the files beside their bytes, by path; files of which nothing was are left out.
  public func told() async throws(ArchiveError) -> [String: Source.Told] {
    try await file.read { connection in
      let rows = try connection.command(
        "SELECT s.path, t.municipality, t.manifest FROM told AS t JOIN source AS s ON s.key = t.source"
      ).all {
        ($0.text(0), Source.Told(municipality: $0.optionalText(1), manifest: $0.optionalText(2)))
      }
      return Dictionary(rows) { first, _ in first }
    }
  }

  /// Stores what one file says, whole or not at all; replaces what the path said before.
  ///
  /// Calls from several tasks are done one at a time, in order of arrival. Files are committed
  /// together, every two seconds and before anything is asked: ``commit()`` does it at once.
  ///
  /// - Throws: `full`, `readOnly`, `busy`, `damaged`; then the file is not stored, and those since
  ///   the last commit may not be: ``sources()`` tells.
  @discardableResult
  public func store(_ file: PreparedSource) async throws(ArchiveError) -> Change {
    let again = file.withoutWords
    return try await self.file.write(
      byteCount: file.text.count, again: { _ = try $0.store(again) }, { try $0.store(file) })
  }

  /// Makes ready what one file says and stores it.
  @discardableResult
  public func store(
    _ extraction: Extraction, of source: Source, text: SourceText
  ) async throws(ArchiveError) -> Change {
    try await store(preparation.prepared(extraction, of: source, text: text))
  }

  /// Commits what is stored so far: from then on nothing can take it away.
  public func commit() async throws(ArchiveError) {
    try await file.commit()
  }

  /// Remembers that the file at `path` could not be read, until it is stored or removed.
  ///
  /// What the path said before stays.
  public func storeFailure(
    path: String, id: String, message: String
  ) async throws(ArchiveError) {
    try await file.write {
      try $0.storeFailure(path: path, id: id, message: message)
    }
  }

  /// Removes the files at `paths` and all they said, in one transaction.
  public func remove(paths: [String]) async throws(ArchiveError) {
    try await file.write { writer in
      for path in paths { try writer.remove(path: path) }
    }
  }

  /// Tidies up after many changes, so that queries are fast; call it once after an import.
  public func compact() async throws(ArchiveError) {
    try await file.compact()
  }

  /// Answers a query with at most `limit` results.
  public func search(_ query: Query, limit: Int) async throws(ArchiveError) -> SearchAnswer {
    try await file.read { try Search($0).answer(query, limit: limit) }
  }

  /// How what a query finds is spread over municipalities, bodies, years and so on.
  ///
  /// Of more than 20 000 clauses, yrkanden and items so many are counted.
  public func facets(of query: Query) async throws(ArchiveError) -> [Facet] {
    try await file.read { try Search($0).facets(of: query) }
  }

  /// The words of a query that are found in compounds, or by their parts.
  public func splitWords(of query: Query) async throws(ArchiveError) -> [SplitWord] {
    try await file.read { connection in
      let words = MatchExpression(try connection.compounds())
      return query.expression.map(words.splitWords(in:)) ?? []
    }
  }

  /// Lays clauses beside all others in the index; those that say too little are left out.
  ///
  /// At most `limit` matches are told for each, the closest.
  public func compare(
    _ subjects: [ClauseComparison.Subject], limit: Int
  ) async throws(ArchiveError) -> [ClauseComparison] {
    try await file.read { try Comparer($0, limit: limit).comparisons(of: subjects) }
  }

  /// Lays the clauses that a query finds beside all others, at most `limit` of them; one that
  /// repeats an earlier one is left out.
  public func compare(_ query: Query, limit: Int) async throws(ArchiveError) -> [ClauseComparison] {
    try await file.read { try Comparer($0, limit: limit).comparisons(of: query) }
  }

  /// Lays the clauses of a document, item or clause beside all others; `nil` when there is no such
  /// id.
  public func compare(
    id: String, limit: Int
  ) async throws(ArchiveError) -> [ClauseComparison]? {
    try await file.read { try Comparer($0, limit: limit).comparisons(ofID: id) }
  }

  /// What has been demanded in more than one municipality, the most widely spread first; at most
  /// `limit` of them, each with all that demand it.
  public func clusters(limit: Int) async throws(ArchiveError) -> [ClauseComparison] {
    try await file.read { try Comparer($0, limit: limit).clusters() }
  }

  /// The budgets of the municipality and year that a query names, side by side.
  public func budgets(of query: Query) async throws(ArchiveError) -> BudgetAnswer {
    try await file.read { try BudgetReader($0).answer(query) }
  }

  /// What a comparison looks through.
  public func comparedIndex() async throws(ArchiveError) -> ComparedIndex {
    try await file.read { try Comparer($0, limit: 1).index() }
  }

  /// The document, item or clause with `id` (a unique prefix of its hexadecimal digits is enough).
  ///
  /// `nil` when there is none.
  public func show(_ id: String) async throws(ArchiveError) -> Shown? {
    try await file.read { try Showing($0).shown(id) }
  }

  /// The cases that an id or a case number names, as they stood on `day`; several when more than
  /// one municipality has the number.
  public func cases(named typed: String, asOf day: Day) async throws(ArchiveError) -> [Case] {
    try await file.read { try CaseFinder($0, asOf: day).cases(named: typed) }
  }

  /// The life until `day` of the proposals that a query names: motions, unless the query asks for
  /// another kind.
  public func proposals(
    _ query: Query?, asOf day: Day
  ) async throws(ArchiveError) -> [ProposalLife] {
    try await file.read { try ProposalFilter($0, query, asOf: day).lives() }
  }

  /// Who moved `lives`: one record for each person of a municipality, whatever the spelling.
  public func movers(of lives: [ProposalLife]) async throws(ArchiveError) -> [PersonRecord] {
    try await file.read { try PersonRecord.all(of: lives, on: $0) }
  }

  /// What the index holds: all of it, or the papers that the fields of `query` name.
  public func status(_ query: Query?) async throws(ArchiveError) -> Status {
    try await file.read { try StatusReader($0, query).status() }
  }

  /// How much the index holds.
  public func totals() async throws(ArchiveError) -> Status.Totals {
    try await file.read { try StatusReader($0, nil).totals() }
  }

  /// Why a query found nothing: nothing matched, or nothing is held for that body and year.
  public func emptiness(of query: Query) async throws(ArchiveError) -> Emptiness {
    try await file.read { try EmptinessReader($0).emptiness(of: query) }
  }
}
