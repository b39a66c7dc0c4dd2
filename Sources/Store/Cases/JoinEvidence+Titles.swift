internal import Papers

extension JoinEvidence {
  /// Proposals by title, movers and demands; other matters by title where a number is missing.
  mutating func gatherTitles() {
    var proposals: [Int] = []
    var titles: [String: [Int]] = [:]
    for index in items.indices where !features[index].isCollective {
      if features[index].matter != nil { proposals.append(index) }
      let key = features[index].title.key
      if !key.isEmpty { titles[key, default: []].append(index) }
    }
    for indexes in titles.values where indexes.count > 1 { gatherSameTitle(indexes) }
    gatherSameMovers(proposals)
  }

  private mutating func gatherSameTitle(_ indexes: [Int]) {
    let proposals = indexes.filter { features[$0].matter != nil }
    gatherProposals(proposals)
    let others = indexes.filter { features[$0].matter == nil }
    for (first, second) in zip(others, others.dropFirst()) where travels(first, second) {
      add(first, second, .title, .possible, items[second].title)
    }
    // An officers' report or an agenda may leave out that it is about a motion.
    for other in others where !items[other].isRecord {
      for proposal in proposals where isNear(other, proposal, days: 400) {
        add(other, proposal, .title, .possible, items[other].title)
      }
    }
  }

  /// Items on proposals with the same title; each is joined with the one before it.
  private mutating func gatherProposals(_ indexes: [Int]) {
    for (place, second) in indexes.enumerated() {
      for first in indexes[..<place].reversed().prefix(12)
      where features[first].matter == features[second].matter && isNear(first, second, days: 2200) {
        guard !haveOtherMovers(first, second) else { continue }
        add(
          first, second, .title, shareMover(first, second) ? .likely : .possible,
          items[second].title)
      }
    }
  }

  /// The same title in two bodies within a year, where a number is missing.
  private func travels(_ first: Int, _ second: Int) -> Bool {
    let (one, two) = (items[first], items[second])
    guard one.caseNumbers.isEmpty || two.caseNumbers.isEmpty, one.body != two.body,
      features[first].title.stems.count >= 3, isNear(first, second, days: 370)
    else { return false }
    return Set(features[first].title.stems).isDisjoint(with: Self.routine)
  }

  /// Stems of titles that come back at every meeting or every year.
  private static let routine: Set<String> = [
    "uppfölj", "rapport", "budget", "delegationsbeslut", "information", "meddeland", "val",
    "juster", "dagordning", "redovis", "årsredovis", "delårsrapport", "bokslut", "upprop",
    "ekonomisk", "månadsuppfölj", "intern", "sammanträdesdag",
  ]

  private func isNear(_ first: Int, _ second: Int, days: Int) -> Bool {
    guard let one = items[first].date, let two = items[second].date else { return true }
    return abs(one.dayNumber - two.dayNumber) <= days
  }

  /// Proposals of the same mover with the same date or the same demands, whatever their titles.
  private mutating func gatherSameMovers(_ proposals: [Int]) {
    var movers: [String: [Int]] = [:]
    for index in proposals {
      for mover in items[index].proposal?.movers ?? [] {
        movers[mover.name.lowercased(), default: []].append(index)
      }
    }
    for indexes in movers.values where indexes.count > 1 {
      for (place, second) in indexes.enumerated() {
        for first in indexes[..<place].suffix(40) where areOneProposal(first, second) {
          add(first, second, .title, .likely)
        }
      }
    }
  }

  private func areOneProposal(_ first: Int, _ second: Int) -> Bool {
    guard features[first].matter == features[second].matter else { return false }
    let (one, two) = (items[first].proposal, items[second].proposal)
    let hasSameDay = one?.date != nil && one?.date == two?.date
    if features[first].sharesClause(with: features[second]) { return true }
    return hasSameDay && features[first].title.likeness(to: features[second].title) >= 0.5
  }
}
