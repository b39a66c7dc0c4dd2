/// How much of two texts agrees, word by word and in order.
enum Similarity {
  /// What share of the words must agree for two clauses to be the same (CONTRACT section 7).
  static let sameClause = 0.9

  /// Twice the words in common, in order, by the words of both: 1 for the same text, 0 for another.
  static func share(_ one: [String], _ other: [String]) -> Double {
    if one == other { return 1 }
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    return Double(2 * commonCount(one, other)) / Double(one.count + other.count)
  }

  /// The share when it suffices for the same clause; `nil` otherwise, most often at little cost.
  static func clauseShare(_ one: [String], _ other: [String]) -> Double? {
    let most = Double(2 * min(one.count, other.count)) / Double(max(1, one.count + other.count))
    guard one == other || most >= sameClause else { return nil }
    let share = share(one, other)
    return share >= sameClause ? share : nil
  }

  /// The length of the longest common subsequence.
  private static func commonCount(_ one: [String], _ other: [String]) -> Int {
    let head = zip(one, other).prefix { $0 == $1 }.count
    let left = one[head...]
    let right = other[head...]
    let tail = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    var row = Array(repeating: 0, count: right.count - tail + 1)
    for word in left.dropLast(tail) {
      var diagonal = 0
      for (column, candidate) in right.dropLast(tail).enumerated() {
        let above = row[column + 1]
        row[column + 1] = word == candidate ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return head + tail + (row.last ?? 0)
  }
}
