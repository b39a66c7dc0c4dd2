internal import Papers

extension PersonRecord {
  /// The records of all who moved `lives`, by municipality and name.
  static func all(
    of lives: [ProposalLife], on connection: Connection
  ) throws -> [PersonRecord] {
    let municipalities = try connection.command("SELECT key, name FROM municipality").all {
      ($0.text(1), $0.integer(0))
    }
    let keys = Dictionary(municipalities) { first, _ in first }
    var records: [PersonRecord] = []
    for (municipality, lives) in Dictionary(grouping: lives, by: \.municipality) {
      let names = lives.flatMap { $0.movers.map(\.name) }
      let key = municipality.flatMap { keys[$0.name] }
      let people = try key.map { try PeopleReader(connection).people(of: $0, named: names) } ?? []
      records += Self.records(of: lives, people, municipality)
    }
    return records.sorted { one, two in
      let left = (SwedishOrder(one.municipality?.name), -one.tally.moved, SwedishOrder(one.name))
      return left
        < (SwedishOrder(two.municipality?.name), -two.tally.moved, SwedishOrder(two.name))
    }
  }

  private static func records(
    of lives: [ProposalLife], _ people: [PeopleReader.Person], _ municipality: Municipality?
  ) -> [PersonRecord] {
    var places: [String: Int] = [:]
    for (place, person) in people.enumerated() {
      for name in person.spellings { places[name] = place }
    }
    var moved: [Int: [ProposalLife]] = [:]
    var others: [PersonName: (names: [String], lives: [ProposalLife])] = [:]
    for life in lives {
      for name in life.movers.map(\.name) {
        if let place = places[name] {
          if moved[place]?.last != life { moved[place, default: []].append(life) }
        } else {
          // Only listed: nothing but the name is known.
          let key = PersonName(name)
          if others[key]?.names.contains(name) != true {
            others[key, default: ([], [])].names.append(name)
          }
          if others[key]?.lives.last != life { others[key, default: ([], [])].lives.append(life) }
        }
      }
    }
    return moved.map { PersonRecord(people[$0], $1, municipality) }
      + others.values.map { names, lives in
        PersonRecord(PeopleReader.Person(spellings: names), lives, municipality)
      }
  }

  private init(
    _ person: PeopleReader.Person, _ lives: [ProposalLife], _ municipality: Municipality?
  ) {
    let told = lives.flatMap { life in
      life.movers.filter { person.spellings.contains($0.name) }.compactMap { mover in
        mover.party.map { (party: $0, date: life.date) }
      }
    }
    let printed = person.uses.compactMap { use in use.party.map { (party: $0, date: use.date) } }
    parties = Self.times((told + printed).map { ($0.party, $0.date) })
      .map { Membership(party: $0.key, days: $0.days) }
    let held = person.uses.compactMap { use in
      use.role.map { (RoleKey(kind: $0, body: use.body), use.date) }
    }
    roles = Self.times(held).map {
      Role(kind: $0.key.kind, body: $0.key.body, days: $0.days, meetings: $0.count)
    }
    name = person.spellings.first ?? ""
    spellings = person.spellings
    self.municipality = municipality
    tally = ProposalTally(lives)
    proposals = lives
  }

  private struct RoleKey: Hashable, CustomStringConvertible {
    let kind: Role.Kind
    let body: String?

    var description: String { "\(body ?? "") \(kind.rawValue)" }
  }

  /// When each thing was first and last so, in order of time.
  private static func times<Key: Hashable & CustomStringConvertible>(
    _ uses: [(Key, Day?)]
  ) -> [(key: Key, days: ClosedRange<Day>?, count: Int)] {
    Dictionary(grouping: uses, by: \.0).map { key, uses in
      let days = uses.compactMap(\.1)
      let span = days.min().flatMap { first in days.max().map { first...$0 } }
      return (key, span, max(Set(days).count, uses.count - days.count))
    }.sorted { one, two in
      let left = (one.days?.lowerBound.description ?? "9999", one.key.description)
      return left < (two.days?.lowerBound.description ?? "9999", two.key.description)
    }
  }
}
