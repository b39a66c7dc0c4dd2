internal import Papers
internal import Reading

/// Finds a document, item or clause by its id.
struct Showing {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// What the id names; `nil` when there is nothing of the kind.
  func shown(_ typed: String) throws -> Shown? {
    guard let id = TypedIdentifier(typed) else { return nil }
    let found = try targets(of: id)
    guard let first = found.first else { return nil }
    let ids = try found.map { try shown($0).id }
    var distinct: [String] = []
    for id in ids where !distinct.contains(id) { distinct.append(id) }
    return try shown(first, alternatives: distinct.count > 1 ? distinct : [])
  }

  /// The keys of the items that an id names: of a paper all of them.
  func items(named typed: String) throws -> [Int] {
    guard let id = TypedIdentifier(typed) else { return [] }
    return try targets(of: id).flatMap { target in
      if let item = target.item { return [item] }
      return try connection.command(
        "SELECT key FROM item WHERE key BETWEEN ?1 AND (SELECT lastKey FROM document WHERE key = ?1)"
      ).all([.integer(target.document)]) { $0.integer(0) }
    }
  }

  /// The keys of the clauses that an id names, cited ones left out; `nil` when there is no such id.
  func clauses(of typed: String) throws -> [Int]? {
    guard let id = TypedIdentifier(typed), let target = try targets(of: id).first else {
      return nil
    }
    if let clause = target.clause { return [clause] }
    let table = target.item == nil ? "document" : "item"
    return try connection.command(
      """
      SELECT key FROM clause WHERE status <> 'cited'
        AND key BETWEEN ?1 AND (SELECT lastKey FROM \(table) WHERE key = ?1) ORDER BY key
      """
    ).all([.integer(target.item ?? target.document)]) { $0.integer(0) }
  }

  /// What an id names.
  private struct Target {
    let document: Int
    let item: Int?
    let clause: Int?
  }

  /// Everything that the id could mean, at most twenty.
  private func targets(of id: TypedIdentifier) throws -> [Target] {
    let documents = try connection.command(
      """
      SELECT d.key FROM source AS s CROSS JOIN document AS d ON d.key BETWEEN s.key AND s.lastKey
      WHERE s.sha256 >= ? AND s.sha256 < ? AND (?3 IS NULL OR d.ordinal = ?3)
      ORDER BY s.sha256, s.key, d.key LIMIT 20
      """
    ).all([.text(id.hex), .text(id.hex + "g"), .init(id.document)]) { $0.integer(0) }
    return try documents.compactMap { document in
      guard let name = id.item else { return Target(document: document, item: nil, clause: nil) }
      return try target(name, in: document)
    }
  }

  /// The item, or the clause of an item: `§98`, `§98.1`.
  private func target(_ name: String, in document: Int) throws -> Target? {
    if let item = try item(name, in: document) {
      return Target(document: document, item: item, clause: nil)
    }
    guard let dot = name.lastIndex(of: "."), let ordinal = Int(name[name.index(after: dot)...]),
      let item = try item(String(name[..<dot]), in: document)
    else { return nil }
    let clause = try connection.command(
      """
      SELECT key FROM clause
      WHERE key BETWEEN ?1 AND (SELECT lastKey FROM item WHERE key = ?1) AND ordinal = ?2
      """
    ).first([.integer(item), .integer(ordinal)]) { $0.integer(0) }
    return clause.map { Target(document: document, item: item, clause: $0) }
  }

  private func item(_ name: String, in document: Int) throws -> Int? {
    try connection.command(
      """
      SELECT key FROM item
      WHERE key BETWEEN ?1 AND (SELECT lastKey FROM document WHERE key = ?1) AND name = ?2
      """
    ).first([.integer(document), .text(name)]) { $0.integer(0) }
  }

  private func shown(_ target: Target, alternatives: [String] = []) throws -> Shown {
    let item = try target.item ?? firstItem(of: target.document)
    let passage =
      target.clause.map { SearchedPassage(key: $0, kind: .clause) }
      ?? item.map { SearchedPassage(key: $0, kind: .item) }
    let around = try ResultContext(connection, item: target.item, document: target.document)
    let result = try ResultReader(connection, terms: SearchTerms(nil)).result(
      passage, item: item, document: target.document,
      range: target.item == nil ? around.range : nil)
    let evidence = try target.clause.map(evidence(of:))
    return Shown(
      id: target.clause == nil ? around.id : result.id,
      result: result, documentKind: around.documentKind,
      text: try text(of: around.source, at: around.range), offset: around.range.start,
      pieces: evidence?.pieces ?? [around.range], rule: evidence?.rule,
      alternatives: alternatives)
  }

  private func firstItem(of document: Int) throws -> Int? {
    try connection.command(
      """
      SELECT key FROM item WHERE key BETWEEN ?1
        AND (SELECT lastKey FROM document WHERE key = ?1) ORDER BY key LIMIT 1
      """
    ).first([.integer(document)]) { $0.integer(0) }
  }

  private func evidence(of clause: Int) throws -> (pieces: [SourceRange], rule: String?) {
    let evidence = try connection.command(
      #"SELECT start, "end", gaps, rule FROM clause WHERE key = ?"#
    ).first([.integer(clause)]) { cells in
      let range = SourceRange(cells.integer(0), cells.integer(1))
      return (GapList.pieces(of: range, without: cells.optionalText(2)), cells.optionalText(3))
    }
    return evidence ?? ([], nil)
  }

  private func text(of source: Int, at range: SourceRange) throws -> String {
    try connection.command(
      "SELECT CAST(substr(text, ?2 + 1, ?3) AS TEXT) FROM source WHERE key = ?1"
    ).first([.integer(source), .integer(range.start), .integer(range.count)]) { $0.text(0) } ?? ""
  }
}

extension GapList {
  /// What is left of `range` without the gaps that ``value(_:)`` wrote.
  static func pieces(of range: SourceRange, without gaps: String?) -> [SourceRange] {
    var pieces: [SourceRange] = []
    var start = range.start
    for gap in list(gaps) where gap.start >= start && gap.end <= range.end {
      if gap.start > start { pieces.append(SourceRange(start, gap.start)) }
      start = gap.end
    }
    if start < range.end || pieces.isEmpty { pieces.append(SourceRange(start, range.end)) }
    return pieces
  }
}
