import Reading

extension Item {
  /// Adds a reservation, or what it tells beyond the same members' earlier one.
  mutating func add(_ reservation: Reservation) {
    let same = reservations.firstIndex {
      $0.members.map(\.name) == reservation.members.map(\.name)
        && $0.parties == reservation.parties && $0.body == reservation.body
        && ($0.inFavourOf == nil || reservation.inFavourOf == nil
          || $0.inFavourOf == reservation.inFavourOf)
    }
    if let same = same ?? reservations.firstIndex(where: { reservation.holdsReasons(of: $0) }) {
      reservations[same] = reservations[same].merged(with: reservation)
    } else {
      reservations.append(reservation)
    }
  }

  /// Adds a statement unless the same members' is there already.
  mutating func add(_ statement: Statement) {
    let isKnown = statements.contains {
      $0.members.map(\.name) == statement.members.map(\.name) && $0.parties == statement.parties
        && $0.kind == statement.kind && ($0.text == statement.text || statement.text == nil)
    }
    if !isKnown { statements.append(statement) }
  }

  /// Adds a recusal, each person once for each item.
  mutating func add(_ recusal: Recusal) {
    let isKnown = recusals.contains {
      $0.person.name == recusal.person.name && $0.items == recusal.items
    }
    if !isKnown { recusals.append(recusal) }
  }

  /// Adds somebody who takes no part in the decision, each person once.
  mutating func addNonParticipation(_ person: Person) {
    if !nonParticipations.contains(where: { $0.name == person.name }) {
      nonParticipations.append(person)
    }
  }

  /// Adds an earlier decision, each body, day and number once; what lacks the day or the number
  /// gives way to what has them.
  mutating func add(_ decision: EarlierDecision) {
    if earlierDecisions.contains(where: { decision.isPart(of: $0) }) { return }
    if let index = earlierDecisions.firstIndex(where: { $0.isPart(of: decision) }) {
      earlierDecisions[index] = decision
    } else {
      earlierDecisions.append(decision)
    }
  }
}

extension EarlierDecision {
  /// Whether `other` says the same, and perhaps more.
  fileprivate func isPart(of other: EarlierDecision) -> Bool {
    body == other.body && (date == nil || date == other.date)
      && (number == nil || number == other.number)
  }
}

extension Reservation {
  /// Whether it is what *lämnar en reservation enligt bilaga* speaks of: the same party's, or signed by
  /// some of the same members.
  fileprivate func holdsReasons(of other: Reservation) -> Bool {
    guard text != nil, other.text == nil, other.form == .written, parties == other.parties,
      body == other.body
    else { return false }
    return other.members.isEmpty
      || members.allSatisfy { member in other.members.contains { $0.name == member.name } }
  }

  /// What both tell of the same members.
  fileprivate func merged(with other: Reservation) -> Reservation {
    Reservation(
      members: members, parties: parties, group: group ?? other.group,
      inFavourOf: inFavourOf ?? other.inFavourOf, yrkande: yrkande ?? other.yrkande,
      form: other.form == .oral ? form : other.form, body: body, text: text ?? other.text,
      place: place)
  }
}
