internal import Papers

/// Reads from the index who is named in a municipality's papers, and which names are one person's.
struct PeopleReader {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// One person as the papers of a municipality print the name.
  struct Person {
    /// The commonest spelling first.
    var spellings: [String] = []
    var keys: Set<Int> = []
    var uses: [Use] = []
  }

  /// The name in one place.
  struct Use: Hashable {
    let person: Int
    let party: String?
    let date: Day?
    /// The list's paper; `nil` outside the lists of those present.
    let list: Int?
    let body: String?
    /// What the list says; `nil` outside the lists.
    let role: PersonRecord.Role.Kind?
  }

  /// Everybody in the papers of a municipality, or of those whose name may be one of `names`.
  func people(of municipality: Int, named names: [String]? = nil) throws -> [Person] {
    let known = try self.names(like: names)
    let uses = try uses(in: municipality, of: names == nil ? nil : Array(known.keys))
    var entries: [Int: PeopleGroups.Entry] = [:]
    var usesByKey: [Int: [Use]] = [:]
    for use in uses {
      guard let name = known[use.person] else { continue }
      var entry = entries[use.person] ?? PeopleGroups.Entry(name: name)
      entry.count += 1
      if let party = use.party { entry.parties.insert(party) }
      if let list = use.list { entry.lists.insert(list) }
      entries[use.person] = entry
      usesByKey[use.person, default: []].append(use)
    }
    let keys = entries.keys.sorted()
    let all = keys.compactMap { entries[$0] }
    return PeopleGroups(all).groups.map { group in
      let members = group.sorted { one, two in
        all[one].count != all[two].count
          ? all[one].count > all[two].count : all[one].name < all[two].name
      }
      return Person(
        spellings: members.map { all[$0].name }, keys: Set(members.map { keys[$0] }),
        uses: members.flatMap { usesByKey[keys[$0]] ?? [] })
    }
  }

  /// The names by their keys; of those with a word in common with one of `wanted`.
  private func names(like wanted: [String]?) throws -> [Int: String] {
    let words = wanted.map { Set($0.flatMap { PersonName($0).words.dropFirst() }) }
    let all = try connection.command("SELECT key, name FROM person").all {
      ($0.integer(0), $0.text(1))
    }
    let kept = all.filter { _, name in
      guard let words else { return true }
      return PersonName(name).words.contains(where: words.contains)
    }
    return Dictionary(kept) { first, _ in first }
  }

  private func uses(in municipality: Int, of keys: [Int]?) throws -> [Use] {
    let isMeant = keys.map { SQLText.membership("person", $0.sorted()).text } ?? "1"
    let lists = try connection.prepare(
      """
      SELECT a.person, a.party, d.date, d.key, b.name, a.role, a.status
      FROM document AS d CROSS JOIN attendance AS a ON a.document = d.key
        LEFT JOIN body AS b ON b.key = d.body
      WHERE d.municipality = ? AND \(isMeant) ORDER BY d.key, a.ordinal
      """
    ).all([.integer(municipality)]) { cells in
      Use(
        person: cells.integer(0), party: cells.optionalText(1),
        date: cells.optionalText(2).flatMap { Day($0) }, list: cells.integer(3),
        body: cells.optionalText(4),
        role: PersonRecord.Role.Kind(cells.name(5), cells.name(6)))
    }
    let mentions = try connection.prepare(
      """
      SELECT m.person, m.party, d.date
      FROM document AS d CROSS JOIN mention AS m ON m.holder BETWEEN d.key AND d.lastKey
      WHERE d.municipality = ? AND m.role <> 'voting' AND \(isMeant)
      ORDER BY m.holder, m.ordinal
      """
    ).all([.integer(municipality)]) { cells in
      Use(
        person: cells.integer(0), party: cells.optionalText(1),
        date: cells.optionalText(2).flatMap { Day($0) }, list: nil, body: nil, role: nil)
    }
    return lists + mentions
  }
}

extension PersonRecord.Role.Kind {
  fileprivate init?(_ role: Attendance.Role?, _ status: Attendance.Status?) {
    switch role {
    case .chair: self = .chair
    case .viceChair: self = .viceChair
    case .secretary: self = .secretary
    case .officer: self = .officer
    case nil:
      switch status {
      case .serving: self = .serving
      case .present: self = .present
      default: return nil
      }
    }
  }
}
