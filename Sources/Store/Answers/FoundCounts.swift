internal import Papers

/// How many passages were found, in how many municipalities, and what became of them.
struct FoundCounts {
  let total: Int
  /// More may have been found than were looked at.
  let isCapped: Bool
  let municipalityCount: Int
  let outcomes: [OutcomeCount]

  /// Counts `found`, in the order of their keys, without items of which something else was found; no
  /// more than `limit` were looked at.
  init(_ found: [some FoundPassage], limit: Int) {
    let passages = Search.withoutItemsOfOthers(found)
    total = passages.count
    isCapped = found.count >= limit
    municipalityCount = Set(passages.lazy.compactMap(\.municipality)).count
    var counts: [Outcome: Int] = [:]
    for passage in passages {
      if let outcome = passage.outcome { counts[outcome, default: 0] += 1 }
    }
    outcomes = counts.map { OutcomeCount(outcome: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.outcome.rawValue < $1.outcome.rawValue
    }
  }
}
