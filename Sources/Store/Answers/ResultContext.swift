internal import Papers
internal import Reading

/// The paper and the item around a result.
struct ResultContext {
  /// The item's id, or the paper's when it has no items.
  let id: String
  let path: String
  let municipality: Municipality?
  let body: String?
  let date: Day?
  /// Parties that submit the paper.
  let parties: [String]
  let documentKind: Document.Kind
  let number: String?
  let title: String?
  let outcome: Outcome?
  /// Of the item, or the paper when it has no items.
  let range: SourceRange
  let page: Int?
  let source: Int

  /// Reads what surrounds `item`; `nil` for a paper without items.
  init(_ connection: Connection, item: Int?, document: Int) throws {
    let context = try connection.command(Self.sql)
      .first([.init(item), .integer(document)], Self.init(_:))
    guard let context else { preconditionFailure("every passage must have a paper") }
    self = context
  }

  private static let sql = """
    SELECT substr(s.sha256, 1, 16) || '#' || d.ordinal || coalesce('/' || i.name, ''),
      s.path, m.code, m.name, b.name, d.date, d.parties, d.kind, i.number,
      coalesce(i.title, d.title), i.outcome, coalesce(i.start, d.start),
      coalesce(i."end", d."end"), i.page, s.key
    FROM document AS d CROSS JOIN source AS s ON s.key = d.source
      LEFT JOIN municipality AS m ON m.key = d.municipality LEFT JOIN body AS b ON b.key = d.body
      LEFT JOIN item AS i ON i.key = ?
    WHERE d.key = ?
    """

  private init(_ cells: Cells) {
    id = cells.text(0)
    path = cells.text(1)
    let code = cells.optionalText(2)
    municipality = cells.optionalText(3).map { Municipality(code: code, name: $0) }
    body = cells.optionalText(4)
    date = cells.optionalText(5).flatMap { Day($0) }
    parties = StringList.list(cells.optionalText(6))
    documentKind = cells.name(7) ?? .unknown
    number = cells.optionalText(8)
    title = cells.optionalText(9)
    outcome = cells.name(10)
    range = SourceRange(cells.integer(11), cells.integer(12))
    page = cells.optionalInteger(13)
    source = cells.integer(14)
  }
}
