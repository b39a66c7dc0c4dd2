/// Puts the best of what was found first.
struct Ranking {
  let order: Query.Order
  let limit: Int

  /// The best hits in order; the rest is never sorted.
  func best(of hits: [Search.Hit]) -> [Search.Hit] {
    guard limit < hits.count / 4 else {
      return Array(hits.sorted(by: isBefore).prefix(max(0, limit)))
    }
    var best: [Search.Hit] = []
    for hit in hits {
      if best.count >= limit {
        guard let last = best.last, isBefore(hit, last) else { continue }
        best.removeLast()
      }
      best.insert(hit, at: place(of: hit, in: best))
    }
    return best
  }

  private func place(of hit: Search.Hit, in sorted: [Search.Hit]) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(sorted[middle], hit) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Papers without a date, and passages without money, come last.
  private func isBefore(_ left: Search.Hit, _ right: Search.Hit) -> Bool {
    switch order {
    case .relevance where left.score != right.score:
      return left.score > right.score
    case .amount where left.amount != right.amount:
      return (left.amount ?? .min) > (right.amount ?? .min)
    case .oldest where left.date != right.date:
      return (left.date ?? "~") < (right.date ?? "~")
    default:
      guard order != .oldest, left.date != right.date else { return left.key < right.key }
      return (left.date ?? "") > (right.date ?? "")
    }
  }
}
