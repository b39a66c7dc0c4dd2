internal import Papers

/// Reads from the index what joining needs.
struct CaseReader {
  /// The items of one municipality, or of one file that names none.
  struct Place {
    let municipality: Municipality?
    let municipalityKey: Int?
    var items: [CaseItem] = []
    /// The keys of the items by their ids; a file at two paths has two.
    var keys: [String: [Int]] = [:]
  }

  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The items of all places, or of those with `keys` and the files `sources`, in no order that
  /// matters.
  func places(only scope: CaseScope? = nil) throws -> [Place] {
    var rows = try rows(only: scope)
    let itemTest = (scope?.itemTest).map { SQLText("WHERE \($0.text)", $0.values) } ?? SQLText("")
    try readNumbers(&rows, itemTest)
    try readReferences(&rows, itemTest)
    try readProposals(&rows, itemTest)
    try readSignatories(&rows)
    try readClauses(&rows)
    return try divided(rows, lists: try lists(in: rows))
  }

  /// An item with the keys that its details are read by.
  fileprivate struct Row {
    var item: CaseItem
    let key: Int
    let lastKey: Int
    let documentKey: Int
    let source: Int
    let municipality: Int?
    let parties: [String]
    let isMatterPaper: Bool
  }

  /// The rows by item key.
  fileprivate struct Rows {
    var rows: [Row] = []
    var indexes: [Int: Int] = [:]

    mutating func update(_ key: Int, _ change: (inout CaseItem) -> Void) {
      if let index = indexes[key] { change(&rows[index].item) }
    }
  }

  // MARK: - Items

  private func rows(only scope: CaseScope?) throws -> Rows {
    let items = scope?.items ?? SQLText("SELECT * FROM item")
    var rows = Rows()
    let paperCounts = try paperCounts(only: scope)
    try connection.prepare(
      """
      SELECT i.key, i.lastKey, d.key, s.key, substr(s.sha256, 1, 16), d.ordinal, i.name, d.kind,
        b.name, d.date, i.number, coalesce(i.title, d.title), i.outcome, i.isMinorityReferral,
        d.municipality, d.parties, i.ordinal
      FROM (\(items.text)) AS i CROSS JOIN document AS d ON d.key = i.document
        CROSS JOIN source AS s ON s.key = d.source LEFT JOIN body AS b ON b.key = d.body
      ORDER BY i.key
      """
    ).forEach(items.values) { cells in
      rows.add(cells, papersInFile: paperCounts[cells.integer(3)] ?? 1)
      return true
    }
    rows.countItems(try itemCounts(only: scope))
    return rows
  }

  /// How many papers the files that hold several have, by the file's key.
  private func paperCounts(only scope: CaseScope?) throws -> [Int: Int] {
    let counts = try scope.map { scope in
      try connection.prepare(
        """
        SELECT s.key, (SELECT count(*) FROM document WHERE key BETWEEN s.key AND s.lastKey)
        FROM source AS s WHERE s.key IN (
          SELECT d.source FROM (\(scope.items.text)) AS i CROSS JOIN document AS d
            ON d.key = i.document)
        """
      ).all(scope.items.values) { ($0.integer(0), $0.integer(1)) }
    }
    let all =
      try counts
      ?? connection.command(
        "SELECT source, count(*) FROM document GROUP BY source HAVING count(*) > 1"
      ).all { ($0.integer(0), $0.integer(1)) }
    return Dictionary(all) { first, _ in first }
  }

  /// How many items each paper holds, by its key; `nil` when all of them are read.
  private func itemCounts(only scope: CaseScope?) throws -> [Int: Int]? {
    guard let scope, !scope.holdsWholePapers else { return nil }
    let counts = try connection.prepare(
      """
      SELECT d.key, (SELECT count(*) FROM item WHERE key BETWEEN d.key AND d.lastKey)
      FROM document AS d WHERE d.key IN (SELECT document FROM (\(scope.items.text)))
      """
    ).all(scope.items.values) { ($0.integer(0), $0.integer(1)) }
    return Dictionary(counts) { first, _ in first }
  }

  private func readNumbers(_ rows: inout Rows, _ itemTest: SQLText) throws {
    try connection.prepare(
      "SELECT item, text FROM caseNumber \(itemTest.text) ORDER BY item, ordinal"
    ).forEach(itemTest.values) {
      let text = $0.text(1)
      rows.update($0.integer(0)) { $0.caseNumbers.append(text) }
      return true
    }
  }

  private func readReferences(_ rows: inout Rows, _ itemTest: SQLText) throws {
    try connection.prepare(
      """
      SELECT item, body, date, number FROM earlierDecision \(itemTest.text)
      ORDER BY item, ordinal
      """
    ).forEach(itemTest.values) { cells in
      let reference = CaseItem.Reference(
        body: cells.text(1), date: cells.optionalText(2).flatMap { Day($0) },
        number: cells.optionalText(3))
      rows.update(cells.integer(0)) { $0.references.append(reference) }
      return true
    }
  }

  // MARK: - Proposals

  private func readProposals(_ rows: inout Rows, _ itemTest: SQLText) throws {
    let movers = try connection.command(
      """
      SELECT p.name, m.party FROM mention AS m JOIN person AS p ON p.key = m.person
      WHERE m.holder = ? AND m.role = 'proposer' ORDER BY m.ordinal
      """)
    var proposals: [(Int, CaseItem.Proposal)] = []
    try connection.prepare(
      "SELECT item, parties, date, dateBasis FROM memberProposal \(itemTest.text)"
    ).forEach(itemTest.values) {
      let proposal = CaseItem.Proposal(
        parties: StringList.list($0.optionalText(1)), date: $0.optionalText(2).flatMap { Day($0) },
        basis: $0.name(3))
      proposals.append(($0.integer(0), proposal))
      return true
    }
    for (key, told) in proposals where rows.indexes[key] != nil {
      var proposal = told
      proposal.movers = try movers.all([.integer(key)], Self.mover)
      rows.update(key) { $0.proposal = proposal }
    }
  }

  /// Who signs a proposal's own paper has moved it.
  private func readSignatories(_ rows: inout Rows) throws {
    let signatories = try connection.command(
      """
      SELECT p.name, m.party FROM mention AS m JOIN person AS p ON p.key = m.person
      WHERE m.holder = ? AND m.role = 'signatory' ORDER BY m.ordinal
      """)
    for index in rows.rows.indices where rows.rows[index].isMatterPaper {
      let row = rows.rows[index]
      let movers = try signatories.all([.integer(row.documentKey)], Self.mover)
      var parties = row.parties
      for party in movers.compactMap(\.party) where !parties.contains(party) {
        parties.append(party)
      }
      rows.rows[index].item.proposal = CaseItem.Proposal(
        movers: movers, parties: parties, date: row.item.date,
        basis: row.item.date == nil ? nil : .dated)
    }
  }

  private static func mover(_ cells: Cells) -> CaseItem.Mover {
    CaseItem.Mover(name: cells.text(0), party: cells.optionalText(1))
  }

  /// What is demanded of proposals; in glued papers all that is put or decided.
  private func readClauses(_ rows: inout Rows) throws {
    let demands = try connection.command(
      "SELECT text FROM clause WHERE key BETWEEN ? AND ? AND status = 'demanded' ORDER BY key")
    let all = try connection.command(
      "SELECT text FROM clause WHERE key BETWEEN ? AND ? ORDER BY key")
    for index in rows.rows.indices {
      let row = rows.rows[index]
      let isGlued = row.item.papersInFile > 1 && row.item.itemsInPaper == 1
      guard isGlued || row.item.proposal != nil else { continue }
      rows.rows[index].item.clauses = try (isGlued ? all : demands).all(
        [.integer(row.key), .integer(row.lastKey)]) { $0.text(0) }
    }
  }

  /// The proposals that items on several of them list, by the item's key.
  private func lists(in rows: Rows) throws -> [Int: [ListedProposal]] {
    let reader = TitleReader()
    let text = try connection.command(
      """
      SELECT CAST(substr(s.text, i.start + 1, i."end" - i.start) AS TEXT)
      FROM item AS i JOIN document AS d ON d.key = i.document JOIN source AS s ON s.key = d.source
      WHERE i.key = ?
      """)
    var lists: [Int: [ListedProposal]] = [:]
    for row in rows.rows where row.item.isRecord && row.item.proposal == nil {
      guard let title = row.item.title, title.lowercased().contains("motioner"),
        MatterKind.isCollective(reader.plainWords(of: title))
      else { continue }
      let listed = try text.first([.integer(row.key)]) { ListedProposal.all(in: $0.text(0)) }
      if let listed, !listed.isEmpty { lists[row.key] = listed }
    }
    return lists
  }

  // MARK: - Places

  private func divided(_ rows: Rows, lists: [Int: [ListedProposal]]) throws -> [Place] {
    let municipalities = try municipalities()
    var places: [Place] = []
    var indexes: [String: Int] = [:]
    for row in rows.rows {
      // A file that does not say where it is from has nothing in common with another one.
      let name = row.municipality.map { "\($0)" } ?? "file \(row.item.file)"
      let index = indexes[name] ?? places.count
      if index == places.count {
        places.append(
          Place(
            municipality: row.municipality.flatMap { municipalities[$0] },
            municipalityKey: row.municipality))
        indexes[name] = index
      }
      places[index].items.append(row.item)
      places[index].keys[row.item.id, default: []].append(row.key)
      for (ordinal, proposal) in (lists[row.key] ?? []).enumerated() {
        let entry = row.item.listing(proposal, ordinal: ordinal + 1)
        places[index].items.append(entry)
        places[index].keys[entry.id, default: []].append(row.key)
      }
    }
    return places
  }

  private func municipalities() throws -> [Int: Municipality] {
    let all = try connection.command("SELECT key, code, name FROM municipality").all {
      ($0.integer(0), Municipality(code: $0.optionalText(1), name: $0.text(2)))
    }
    return Dictionary(all) { first, _ in first }
  }
}

extension CaseReader.Rows {
  /// Adds the item of one row of the query.
  fileprivate mutating func add(_ cells: Cells, papersInFile: Int) {
    let file = cells.text(4)
    let document = "\(file)#\(cells.integer(5))"
    let kind: Document.Kind = cells.name(7) ?? .unknown
    var item = CaseItem(id: "\(document)/\(cells.text(6))", document: document, file: file)
    item.papersInFile = papersInFile
    item.kind = kind
    item.body = cells.optionalText(8)
    item.date = cells.optionalText(9).flatMap { Day($0) }
    item.number = cells.optionalText(10)
    item.title = cells.optionalText(11)
    item.outcome = cells.name(12)
    item.isMinorityReferral = cells.integer(13) != 0
    let isPaper: Bool
    switch kind {
    case .memberProposal, .citizenProposal, .interpellation, .question: isPaper = true
    default: isPaper = false
    }
    indexes[cells.integer(0)] = rows.count
    rows.append(
      CaseReader.Row(
        item: item, key: cells.integer(0), lastKey: cells.integer(1),
        documentKey: cells.integer(2), source: cells.integer(3),
        municipality: cells.optionalInteger(14), parties: StringList.list(cells.optionalText(15)),
        isMatterPaper: isPaper))
  }

  /// Notes how many items each paper holds: `known`, or those that are here.
  fileprivate mutating func countItems(_ known: [Int: Int]?) {
    let counts = known ?? rows.reduce(into: [:]) { $0[$1.documentKey, default: 0] += 1 }
    for index in rows.indices {
      rows[index].item.itemsInPaper = counts[rows[index].documentKey] ?? 1
    }
  }
}
