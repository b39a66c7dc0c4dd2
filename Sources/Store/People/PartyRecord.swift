public import Papers

/// What became of the proposals of one party in one municipality.
public struct PartyRecord: Hashable, Sendable {
  /// `nil` when the papers do not say.
  public let municipality: Municipality?
  /// The code as used there.
  public let party: String
  /// Its proposals; one of several parties counts for each of them.
  public let tally: ProposalTally
  /// Their ids, the oldest first.
  public let proposals: [String]
}

extension PartyRecord {
  /// The records of all parties behind `lives`, by municipality, the busiest first.
  public static func all(of lives: [ProposalLife]) -> [PartyRecord] {
    struct Key: Hashable {
      let municipality: Municipality?
      let party: String
    }
    var byParty: [Key: [ProposalLife]] = [:]
    for life in lives {
      for party in Set(life.parties) {
        byParty[Key(municipality: life.municipality, party: party), default: []].append(life)
      }
    }
    return byParty.map { key, lives in
      PartyRecord(
        municipality: key.municipality, party: key.party, tally: ProposalTally(lives),
        proposals: lives.map(\.id))
    }.sorted { one, two in
      let left = (SwedishOrder(one.municipality?.name), -one.tally.moved, one.party)
      return left < (SwedishOrder(two.municipality?.name), -two.tally.moved, two.party)
    }
  }
}
