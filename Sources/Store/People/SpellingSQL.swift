/// Finds the other spellings of the people that a query names.
struct SpellingSQL {
  /// Of more names than these, only those that have what was typed are found.
  private static let mostNames = 50

  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// By municipality, the keys of all names there of the people who are called `typed` there.
  ///
  /// `found` is a condition over the column `person` for the names that have the words typed; those
  /// that sound the same are called so too.
  func spellings(of typed: String, found: SQLText) throws -> [Int: Set<Int>] {
    let wanted = PersonName(typed)
    guard wanted.words.count > 1, !typed.contains("*") else { return [:] }
    let names = try connection.command("SELECT key, name FROM person").all {
      (key: $0.integer(0), name: $0.text(1))
    }
    let named = Set(try self.named(found))
    let meant = names.filter { named.contains($0.key) || PersonName($0.name) == wanted }
    guard !meant.isEmpty, meant.count <= Self.mostNames else { return [:] }
    let keys = Set(meant.map(\.key))
    var spellings: [Int: Set<Int>] = [:]
    for municipality in try municipalities(of: keys) {
      let people = try PeopleReader(connection).people(
        of: municipality, named: meant.map(\.name))
      let own = people.filter { !$0.keys.isDisjoint(with: keys) }
      spellings[municipality] = own.reduce(into: []) { $0.formUnion($1.keys) }
    }
    return spellings
  }

  private func named(_ found: SQLText) throws -> [Int] {
    try connection.prepare(
      "SELECT person FROM (SELECT key AS person FROM person) WHERE \(found.text)"
    ).all(found.values) { $0.integer(0) }
  }

  /// Where the names stand in papers.
  private func municipalities(of keys: Set<Int>) throws -> [Int] {
    let test = SQLText.membership("m.person", keys.sorted()).text
    return try connection.prepare(
      """
      SELECT DISTINCT d.municipality
      FROM mention AS m CROSS JOIN document AS d
        ON d.key = (SELECT max(key) FROM document WHERE key <= m.holder)
      WHERE \(test) AND d.municipality IS NOT NULL ORDER BY 1
      """
    ).all { $0.integer(0) }
  }
}
