/// How many slips of the finger lie between two words.
enum EditDistance {
  /// The candidate that is fewest slips from `word`, the first of several; `nil` when none is
  /// within two slips, or one for words of at most four letters.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = word.count <= 4 ? 1 : 2
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where abs(candidate.count - word.count) <= limit {
      let distance = between(Array(word.lowercased()), Array(candidate.lowercased()))
      if distance <= limit, distance < candidate.count, distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.candidate
  }

  /// Letters to add, leave out, exchange or swap with their neighbour (Damerau–Levenshtein).
  static func between(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for row in left.indices {
      var costs = [row + 1]
      for column in right.indices {
        let exchange = rows[row][column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(exchange, costs[column] + 1, rows[row][column + 1] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, rows[row - 1][column - 1] + 1)
        }
        costs.append(cost)
      }
      rows.append(costs)
    }
    return rows[left.count][right.count]
  }
}
