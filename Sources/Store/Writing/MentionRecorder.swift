internal import Papers
internal import Reading

/// Notes the people and parties of one item or paper.
struct MentionRecorder {
  private struct PartyMention: Hashable {
    let party: String
    let role: MentionRole
  }

  private let recorder: RowRecorder
  private let holder: FileKey
  private var ordinal = 0
  private var parties: Set<PartyMention> = []

  /// `holder` is the key of the item or the paper.
  init(_ recorder: RowRecorder, holder: FileKey) {
    self.recorder = recorder
    self.holder = holder
  }

  /// Notes people in a role; `part` is the key of the yrkande, vote, … in which they stand.
  mutating func record(_ people: [Person], as role: MentionRole, part: FileKey? = nil) {
    for person in people { record(person, as: role, part: part) }
  }

  /// Notes somebody in a role.
  mutating func record(
    _ person: Person, as role: MentionRole, part: FileKey? = nil, choice: Vote.Ballot.Choice? = nil,
    items: String? = nil
  ) {
    recorder.insert(
      .mention,
      [
        .key(holder), .integer(ordinal), .init(role), .init(part),
        .person(person.name), .init(person.party),
        .init(person.role), .init(choice), .init(items), .integer(person.place.range.start),
        .integer(person.place.range.end),
      ])
    ordinal += 1
    if let party = person.party { note([party], as: role) }
  }

  /// Remembers parties in a role, for ``recordParties()``.
  mutating func note(_ parties: [String], as role: MentionRole) {
    for party in parties {
      self.parties.insert(PartyMention(party: party, role: role))
    }
  }

  /// Notes the parties of all people written and all parties noted, once each.
  func recordParties() {
    let sorted = parties.sorted {
      ($0.party, $0.role.rawValue) < ($1.party, $1.role.rawValue)
    }
    for mention in sorted {
      recorder.insert(.partyMention, [.text(mention.party), .key(holder), .init(mention.role)])
    }
  }
}
