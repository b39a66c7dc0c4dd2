internal import Papers
internal import Reading

/// Writes the people and parties of one item or paper.
struct MentionWriter {
  private struct PartyMention: Hashable {
    let party: String
    let role: String
  }

  private let writer: SourceWriter
  private let holder: Int
  private var ordinal = 0
  private var parties: Set<PartyMention> = []

  /// `holder` is the key of the item or the paper.
  init(_ writer: SourceWriter, holder: Int) {
    self.writer = writer
    self.holder = holder
  }

  /// Writes people in a role; `part` is the key of the yrkande, vote, … in which they stand.
  mutating func write(_ people: [Person], as role: MentionRole, part: Int? = nil) throws {
    for person in people { try write(person, as: role, part: part) }
  }

  /// Writes somebody in a role.
  mutating func write(
    _ person: Person, as role: MentionRole, part: Int? = nil, choice: Vote.Ballot.Choice? = nil,
    items: String? = nil
  ) throws {
    try writer.insert(
      .mention,
      [
        .integer(holder), .integer(ordinal), .init(role), .init(part),
        .integer(try writer.people.key(of: person.name)), .init(person.party),
        .init(person.role), .init(choice), .init(items), .integer(person.place.range.start),
        .integer(person.place.range.end),
      ])
    ordinal += 1
    if let party = person.party { note([party], as: role) }
  }

  /// Remembers parties in a role, for ``writeParties()``.
  mutating func note(_ parties: [String], as role: MentionRole) {
    for party in parties {
      self.parties.insert(PartyMention(party: party, role: role.rawValue))
    }
  }

  /// Writes the parties of all people written and all parties noted, once each.
  func writeParties() throws {
    for mention in parties {
      try writer.insert(
        .partyMention, [.text(mention.party), .integer(holder), .text(mention.role)])
    }
  }
}
