internal import Papers

/// Derives cases from what the index holds.
///
/// Nothing of a case is stored: it follows from the papers, so that it cannot depend on the order
/// in which they came, nor lag behind them.
struct CaseFinder {
  private let connection: Connection
  private let day: Day

  /// `day` is the day asked about: later papers are left out.
  init(_ connection: Connection, asOf day: Day) {
    self.connection = connection
    self.day = day
  }

  /// The cases that an id or a case number names, by id.
  func cases(named typed: String) throws -> [Case] {
    var items = try Set(Showing(connection).items(named: typed))
    if items.isEmpty { items = try Set(self.items(numbered: typed)) }
    guard !items.isEmpty else { return [] }
    let scope = try scope(of: items)
    let quotations = try quotations(only: scope)
    return try CaseReader(connection).places(only: scope).flatMap { place in
      try cases(in: place, quotations) { joined in
        joined.contains { item in
          place.keys[item.id]?.contains(where: items.contains) ?? false
        }
      }
    }.sorted { $0.id < $1.id }
  }

  /// The proposals of all places, or of those within `scope`; only those with the item, if given.
  func proposals(
    only scope: CaseScope? = nil, with item: Int? = nil
  ) throws -> [FoundProposal] {
    let quotations = try quotations(only: scope)
    return try CaseReader(connection).places(only: scope).flatMap { place in
      let isWanted = item.map { key in
        { (joined: [CaseItem]) in joined.contains { place.keys[$0.id]?.contains(key) ?? false } }
      }
      let found = try cases(in: place, quotations, isWanted: isWanted)
      return found.compactMap { found in
        found.proposal.map { life in
          FoundProposal(
            life: life, municipality: place.municipalityKey,
            items: Set(
              life.itemIDs.filter { !$0.contains("|") }.flatMap { place.keys[$0] ?? [] }))
        }
      }
    }
  }

  /// A proposal with the keys that queries ask by.
  struct FoundProposal {
    let life: ProposalLife
    let municipality: Int?
    let items: Set<Int>
  }

  // MARK: - Cases

  /// The cases of a place that are wanted; without a wish those that began with a proposal.
  private func cases(
    in place: CaseReader.Place, _ quotations: [Quotation], isWanted: (([CaseItem]) -> Bool)?
  ) throws -> [Case] {
    let joining = CaseJoining(place.items, municipality: place.municipality?.name)
    let shared = joining.sharedItems
    let quoted = quoted(quotations, in: place, joining)
    let lastCouncilDay = place.items.lazy.filter { $0.isRecord && $0.level == .council }
      .compactMap(\.date).filter { $0 <= day }.max()
    var found: [Case] = []
    for (index, members) in joining.cases.enumerated() {
      let items = members.map { joining.items[$0] }
      let others = (shared[index] ?? []).map { joining.items[$0] }
      if let isWanted {
        guard isWanted(items + others) else { continue }
      } else {
        guard members.contains(where: { joining.matters[$0] != nil }) else { continue }
      }
      var matters: [String: MatterKind] = [:]
      for member in members { matters[joining.items[member].id] = joining.matters[member] }
      let assembly = CaseAssembly(
        municipality: place.municipality, clauses: try clauses(of: items + others, in: place),
        matters: matters, day: day, lastCouncilDay: lastCouncilDay)
      if let made = assembly.made(
        of: items, shared: others, joins: joining.joins[index],
        quoted: quoted[index] ?? [])
      {
        found.append(made)
      }
    }
    return found
  }

  private func clauses(
    of items: [CaseItem], in place: CaseReader.Place
  ) throws -> [String: [CaseClause]] {
    let command = try connection.command(
      """
      SELECT c.key, c.ordinal, c.label, c.text, c.leadIn, c.status, b.name, c.outcome
      FROM clause AS c LEFT JOIN body AS b ON b.key = c.body
      WHERE c.key BETWEEN ?1 AND (SELECT lastKey FROM item WHERE key = ?1) ORDER BY c.key
      """)
    let reader = ResultReader(connection, terms: SearchTerms(nil))
    var clauses: [String: [CaseClause]] = [:]
    for item in items {
      guard let key = place.keys[item.id]?.min() else { continue }
      let rows = try command.all([.integer(key)]) { cells in
        (key: cells.integer(0), clause: CaseClause(cells, item: item.shownID))
      }
      // What a list holds beside its decision are its other entries.
      let own = item.isListed ? rows.filter { $0.clause.status == .decided } : rows
      clauses[item.id] = try own.map { $0.clause.with(try reader.sums($0.key)) }
    }
    return clauses
  }

  // MARK: - Quotations

  /// A quoted decision on a motion, with the key of the item that quotes it.
  private typealias Quotation = (item: Int, text: String, outcome: Outcome)

  private func quotations(only scope: CaseScope?) throws -> [Quotation] {
    // What an item holds has the keys after its own: all clauses need not be read.
    let scoped = scope.map { scope in
      let items = scope.items
      return SQLText(
        "(\(items.text)) AS i CROSS JOIN clause AS c ON c.key BETWEEN i.key AND i.lastKey",
        items.values)
    }
    let source = scoped ?? SQLText("clause AS c")
    return try connection.prepare(
      """
      SELECT c.item, c.text, c.outcome FROM \(source.text)
      WHERE c.status = 'cited' AND c.outcome IN ('approved', 'partlyApproved', 'rejected',
        'answered', 'struck') AND c.text LIKE '%motion%' ORDER BY c.key
      """
    ).all(source.values) { cells in
      (cells.name(2) as Outcome?).map { (cells.integer(0), cells.text(1), $0) }
    }.compactMap(\.self)
  }

  /// The quotations of each case that is not the quoting item's own, by the case's place.
  private func quoted(
    _ quotations: [Quotation], in place: CaseReader.Place, _ joining: CaseJoining
  ) -> [Int: [QuotedDecision]] {
    guard !quotations.isEmpty else { return [:] }
    var ids: [Int: String] = [:]
    for (id, keys) in place.keys { for key in keys where !id.contains("|") { ids[key] = id } }
    let items = Dictionary(joining.items.map { ($0.id, $0) }) { first, _ in first }
    let found = quotations.compactMap { quotation in
      ids[quotation.item].flatMap { items[$0] }.flatMap {
        QuotedDecision(quotation.text, quotation.outcome, in: $0)
      }
    }
    guard !found.isEmpty else { return [:] }
    let reader = TitleReader()
    let subjects = joining.cases.enumerated().compactMap { place, members in
      QuotedDecision.Subject(members.map { joining.items[$0] }, place: place, reader)
    }
    var quoted: [Int: [QuotedDecision]] = [:]
    for decision in found.sorted(by: { ($0.item, $0.text) < ($1.item, $1.text) }) {
      if let place = decision.subject(among: subjects, reader) {
        quoted[place, default: []].append(decision)
      }
    }
    return quoted
  }

  // MARK: - Names

  private func items(numbered typed: String) throws -> [Int] {
    guard let wanted = RegisterNumber(typed) else { return [] }
    let candidates = try connection.command(
      "SELECT item, text FROM caseNumber WHERE normal LIKE ?"
    ).all([.text("%\(wanted.numbers[0])%")]) { ($0.integer(0), RegisterNumber($0.text(1))) }
    let same = candidates.filter { $0.1?.relation(to: wanted) == .same }
    let found =
      same.isEmpty ? candidates.filter { $0.1?.relation(to: wanted) == .perhapsSame } : same
    return found.map(\.0)
  }

  private func scope(of items: Set<Int>) throws -> CaseScope {
    let command = try connection.command(
      """
      SELECT d.municipality, d.source FROM item AS i JOIN document AS d ON d.key = i.document
      WHERE i.key = ?
      """)
    var (municipalities, sources): (Set<Int>, Set<Int>) = ([], [])
    for item in items {
      try command.forEach([.integer(item)]) { cells in
        if let key = cells.optionalInteger(0) {
          municipalities.insert(key)
        } else {
          sources.insert(cells.integer(1))
        }
        return true
      }
    }
    return CaseScope(municipalities: municipalities, sources: sources)
  }
}

extension CaseClause {
  fileprivate init(_ cells: Cells, item: String) {
    id = Identifier.clause(cells.integer(1), ofItem: item)
    label = cells.optionalText(2)
    text = cells.text(3)
    leadIn = cells.optionalText(4)
    status = cells.name(5) ?? .cited
    body = cells.optionalText(6)
    outcome = cells.name(7)
    sums = []
  }

  private init(_ clause: CaseClause, sums: [SearchResult.Sum]) {
    id = clause.id
    label = clause.label
    text = clause.text
    leadIn = clause.leadIn
    status = clause.status
    body = clause.body
    outcome = clause.outcome
    self.sums = sums
  }

  fileprivate func with(_ sums: [SearchResult.Sum]) -> CaseClause { CaseClause(self, sums: sums) }
}

extension CaseJoining {
  /// The collective items of each case, by the case's place.
  var sharedItems: [Int: [Int]] {
    var places: [Int: Int] = [:]
    for (place, members) in cases.enumerated() {
      for member in members { places[member] = place }
    }
    var shared: [Int: [Int]] = [:]
    for attachment in attachments {
      guard let place = places[attachment.item] else { continue }
      if !shared[place, default: []].contains(attachment.collective) {
        shared[place, default: []].append(attachment.collective)
      }
    }
    return shared
  }
}
