internal import Papers

/// Gathers what speaks for joins between the items of one municipality.
struct JoinEvidence {
  let items: [CaseItem]
  let features: [ItemFeatures]
  var candidates: Set<JoinCandidate> = []
  var attachments: Set<JoinAttachment> = []

  init(items: [CaseItem], features: [ItemFeatures]) {
    self.items = items
    self.features = features
  }

  mutating func gather() {
    gatherNumbers()
    gatherReferences()
    gatherTitles()
    gatherFiles()
  }

  /// Adds a join; an item that treats several proposals is only attached.
  mutating func add(
    _ first: Int, _ second: Int, _ reason: CaseJoin.Reason, _ certainty: CaseJoin.Certainty,
    _ detail: String? = nil
  ) {
    guard first != second else { return }
    switch (features[first].isCollective, features[second].isCollective) {
    case (true, true): break
    case (true, false): attachments.insert(JoinAttachment(item: second, collective: first))
    case (false, true): attachments.insert(JoinAttachment(item: first, collective: second))
    case (false, false): candidates.insert(JoinCandidate(first, second, reason, certainty, detail))
    }
  }

  /// Whether both say who moved the proposal, and differently.
  func haveOtherMovers(_ first: Int, _ second: Int) -> Bool {
    guard let one = items[first].proposal, let two = items[second].proposal else { return false }
    let names = Set(one.movers.map { $0.name.lowercased() })
    let others = Set(two.movers.map { $0.name.lowercased() })
    guard !names.isEmpty, !others.isEmpty, names.isDisjoint(with: others) else { return false }
    return Set(one.parties).isDisjoint(with: two.parties)
  }

  /// Whether both name the same mover.
  func shareMover(_ first: Int, _ second: Int) -> Bool {
    guard let one = items[first].proposal, let two = items[second].proposal else { return false }
    let names = Set(one.movers.map { $0.name.lowercased() })
    return two.movers.contains { names.contains($0.name.lowercased()) }
  }
}

extension JoinEvidence {
  /// The same case number in all its spellings.
  private mutating func gatherNumbers() {
    var buckets: [[Int]: [RegisterNumber: [Int]]] = [:]
    for index in items.indices {
      for number in features[index].numbers {
        buckets[number.bucket, default: [:]][number, default: []].append(index)
      }
    }
    for bucket in buckets.values {
      let numbers = bucket.keys.sorted { $0.spelling < $1.spelling }
      for (place, number) in numbers.enumerated() {
        let holders = bucket[number] ?? []
        for (first, second) in zip(holders, holders.dropFirst()) {
          addNumber(first, second, number, relation: .same)
        }
        for other in numbers[..<place] {
          addNumbers(bucket[other] ?? [], holders, number, relation: number.relation(to: other))
        }
      }
    }
  }

  private mutating func addNumbers(
    _ left: [Int], _ right: [Int], _ number: RegisterNumber, relation: RegisterNumber.Relation
  ) {
    switch relation {
    case .same:
      // Within each spelling the items are joined already: one bridge is enough, but the first
      // pair may be of one meeting.
      for first in left.prefix(3) {
        for second in right.prefix(3) { addNumber(first, second, number, relation: relation) }
      }
    case .perhapsSame:
      for first in left.prefix(20) {
        for second in right.prefix(20) { addNumber(first, second, number, relation: relation) }
      }
    case .different, .unrelated: break
    }
  }

  private mutating func addNumber(
    _ first: Int, _ second: Int, _ number: RegisterNumber, relation: RegisterNumber.Relation
  ) {
    let likeness = features[first].title.likeness(to: features[second].title)
    if likeness < 0.34, haveOtherMovers(first, second) { return }
    // A number without a year comes again the next year, for something else.
    if number.isBare, likeness < 0.5, items[first].date?.year != items[second].date?.year { return }
    if relation == .perhapsSame, likeness < 0.5, !shareMover(first, second) { return }
    if items[first].isSameItem(as: items[second]) {
      add(first, second, .sameItem, .certain)
    } else {
      let isSure = relation == .same && !number.isBare
      add(first, second, .caseNumber, isSure ? .certain : .likely, items[second].caseNumbers.first)
    }
  }

  /// Papers of one file that are about the same thing: an extract with what led to it.
  private mutating func gatherFiles() {
    var files: [String: [Int]] = [:]
    for index in items.indices
    where items[index].papersInFile > 1 && items[index].itemsInPaper == 1 {
      files[items[index].file, default: []].append(index)
    }
    for indexes in files.values where indexes.count > 1 {
      for (place, first) in indexes.enumerated() {
        for second in indexes[(place + 1)...] where areGlued(first, second) {
          add(first, second, .sameFile, .likely)
        }
      }
    }
  }

  private func areGlued(_ first: Int, _ second: Int) -> Bool {
    guard !haveOtherMovers(first, second) else { return false }
    // A proposal with the one paper that answers it, whatever either calls it.
    let kinds = [items[first].kind, items[second].kind]
    let isPair = items[first].papersInFile == 2 && features[first].matter == features[second].matter
    if isPair, kinds.contains(.citizenProposal) || kinds.contains(.memberProposal) { return true }
    return features[first].title.likeness(to: features[second].title) >= 0.5
      || features[first].sharesClause(with: features[second])
  }
}

extension RegisterNumber {
  fileprivate var spelling: String { "\(register) \(year ?? 0) \(numbers)" }
}
