internal import Papers

/// SQL for who acts in an item, and for the case it belongs to.
struct PeopleSQL {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Whether the passage's item has the person, party or case number.
  func condition(_ field: Query.Field) throws -> SQLText {
    switch field {
    case .party(let name):
      return party(try parties(name), roles: nil)
    case .person(let name):
      return try person(name, roles: MentionRole.acting)
    case .role(.attendance, let name):
      return attendance(name)
    case .role(let role, let name):
      let parties = try parties(name)
      guard !parties.isEmpty else { return try person(name, roles: role.mentions) }
      return role == .verifier
        ? mention(.membership("party", parties), roles: role.mentions)
        : party(parties, roles: role.mentions)
    case .caseNumber(let number):
      let test = Self.caseTest(number)
      return SQLText(
        "EXISTS (SELECT 1 FROM caseNumber WHERE item = p.item AND \(test.text))", test.values)
    default:
      preconditionFailure("\(field) must name a person, party or case")
    }
  }

  /// A query for the keys of the items with the person, party or case; `nil` for other fields.
  func items(of field: Query.Field) throws -> SQLText? {
    switch field {
    case .party(let name):
      return items(ofParties: try parties(name), roles: nil)
    case .role(let role, let name) where role != .verifier && role != .attendance:
      let parties = try parties(name)
      return parties.isEmpty
        ? try items(ofPerson: name, roles: role.mentions)
        : items(ofParties: parties, roles: role.mentions)
    case .person(let name):
      return try items(ofPerson: name, roles: MentionRole.acting)
    case .caseNumber(let number):
      let test = Self.caseTest(number)
      return SQLText("SELECT DISTINCT item FROM caseNumber WHERE \(test.text)", test.values)
    default:
      return nil
    }
  }

  /// The codes of the parties with a code or name, as the index writes them.
  private func parties(_ name: String) throws -> [String] {
    let known = try connection.command(PartyList.sql).all { $0.text(0) }
    let wanted = (Vocabulary.parties[name.lowercased()] ?? name).uppercased()
    if wanted.hasSuffix("*") {
      return known.filter { $0.uppercased().hasPrefix(wanted.dropLast()) }
    }
    return known.filter { $0.uppercased() == wanted }
  }

  private func party(_ parties: [String], roles: [MentionRole]?) -> SQLText {
    let test = Self.test(parties, roles: roles)
    return SQLText(
      "EXISTS (SELECT 1 FROM partyMention WHERE item = p.item AND \(test.text))", test.values)
  }

  private func items(ofParties parties: [String], roles: [MentionRole]?) -> SQLText {
    let test = Self.test(parties, roles: roles)
    return SQLText("SELECT DISTINCT item FROM partyMention WHERE \(test.text)", test.values)
  }

  private static func test(_ parties: [String], roles: [MentionRole]?) -> SQLText {
    let tests = [SQLText.membership("party", parties)]
    let role = roles.map { [SQLText.membership("role", $0.map(\.rawValue))] } ?? []
    return .joined(tests + role, by: "AND", none: "0")
  }

  private func person(_ name: String, roles: [MentionRole]) throws -> SQLText {
    let spellings = try SpellingSQL(connection).spellings(of: name, found: Self.isNamed(name))
    let others = spellings.sorted { $0.key < $1.key }.map { municipality, keys in
      let test = SQLText.membership("person", keys.sorted()).text
      return SQLText("(d.municipality = \(municipality) AND \(test))")
    }
    return mention(
      .joined([Self.isNamed(name)] + others, by: "OR", none: "0"), roles: roles)
  }

  private func mention(_ test: SQLText, roles: [MentionRole]) -> SQLText {
    let role = SQLText.membership("role", roles.map(\.rawValue))
    return SQLText(
      """
      EXISTS (SELECT 1 FROM mention WHERE holder IN (p.item, p.document)
        AND \(role.text) AND \(test.text))
      """, role.values + test.values)
  }

  /// Of other spellings also those in other municipalities, where they may be somebody else's: the
  /// condition on each passage leaves them out again.
  private func items(ofPerson name: String, roles: [MentionRole]) throws -> SQLText {
    let spellings = try SpellingSQL(connection).spellings(of: name, found: Self.isNamed(name))
    let keys = spellings.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let named = SQLText.joined(
      [Self.isNamed(name), .membership("person", keys.sorted())], by: "OR", none: "0")
    let role = SQLText.membership("role", roles.map(\.rawValue))
    let values = named.values + role.values
    return SQLText(
      """
      SELECT k.key AS item FROM mention CROSS JOIN item AS k ON k.key = holder
        WHERE \(named.text) AND \(role.text)
      UNION SELECT k.key FROM mention CROSS JOIN document AS h ON h.key = holder
        CROSS JOIN item AS k ON k.key BETWEEN h.key AND h.lastKey
        WHERE \(named.text) AND \(role.text)
      """, values + values)
  }

  private func attendance(_ name: String) -> SQLText {
    let named = Self.isNamed(name)
    return SQLText(
      """
      EXISTS (SELECT 1 FROM attendance WHERE document = p.document AND status <> 'absent'
        AND \(named.text))
      """, named.values)
  }

  /// Whether the column `person` has a name with all these words; a final `*` stands for the rest
  /// of a word.
  private static func isNamed(_ name: String) -> SQLText {
    let words = name.split { !$0.isSearchable && $0 != "*" }.map { word in
      let bare = word.filter { $0 != "*" }
      return "\"\(bare)\"" + (word.hasSuffix("*") ? " *" : "")
    }
    guard !words.isEmpty else { return SQLText("0") }
    return SQLText(
      "person IN (SELECT rowid FROM personSearch WHERE personSearch MATCH ?)",
      [.text(words.joined(separator: " AND "))])
  }

  /// A case number matches whole, or without the letters before it.
  private static func caseTest(_ number: String) -> SQLText {
    let normal = CaseNumber.normal(number)
    return SQLText(
      "(normal = ? OR normal LIKE ?)", [.text(normal), .text("%.\(normal)")])
  }
}

extension Query.Role {
  /// What the text calls it.
  fileprivate var mentions: [MentionRole] {
    switch self {
    case .yrkande: [.mover, .supporter, .proposer]
    case .reservation: [.reserving]
    case .vote: [.voting, .castingVote]
    case .signatory: [.signatory]
    case .verifier: [.verifier]
    case .attendance: []
    }
  }
}

extension MentionRole {
  /// Roles in a matter: all but verifying the minutes of the whole meeting.
  fileprivate static let acting = MentionRole.allCases.filter { $0 != .verifier }
}
