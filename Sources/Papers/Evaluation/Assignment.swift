/// Which of the gold's things and which of those found are the same: one to one, as many pairs as
/// can be, and of those the likest.
///
/// Source: H. W. Kuhn, The Hungarian method for the assignment problem, 1955; with potentials, as
/// in J. Edmonds and R. M. Karp, 1972. O(n³) for each group of things that could be one another.
struct Assignment {
  /// Two things that could be the same, by their indices.
  struct Edge {
    let gold: Int
    let found: Int
    /// How alike they are, from 0 to 10.
    let weight: Double
  }

  /// The pairs, in the order of the gold.
  private(set) var pairs: [(gold: Int, found: Int)] = []

  init(_ edges: [Edge]) {
    for group in Assignment.groups(edges) { pairs += Assignment.pairs(group) }
    pairs.sort { $0.gold < $1.gold }
  }

  /// The edges that hang together, group by group.
  private static func groups(_ edges: [Edge]) -> [[Edge]] {
    var parent: [Int: Int] = [:]
    func root(_ node: Int) -> Int {
      var node = node
      while let next = parent[node], next != node { node = next }
      return node
    }
    // The found things are the odd numbers, so that both sides are in one table.
    for edge in edges {
      let one = root(edge.gold * 2)
      let other = root(edge.found * 2 + 1)
      parent[one] = one
      parent[other] = one
    }
    let grouped = Dictionary(grouping: edges) { root($0.gold * 2) }
    return grouped.keys.sorted().compactMap { grouped[$0] }
  }

  private static func pairs(_ group: [Edge]) -> [(gold: Int, found: Int)] {
    if group.count == 1 { return group.map { ($0.gold, $0.found) } }
    let golds = Set(group.map(\.gold)).sorted()
    let founds = Set(group.map(\.found)).sorted()
    let isTall = golds.count > founds.count
    // More than all weights together: one pair more is always better.
    let bonus = 20 * Double(min(golds.count, founds.count) + 1)
    let width = max(golds.count, founds.count)
    var cost = Array(
      repeating: Array(repeating: 0.0, count: width), count: min(golds.count, founds.count))
    let goldIndex = Dictionary(uniqueKeysWithValues: zip(golds, golds.indices))
    let foundIndex = Dictionary(uniqueKeysWithValues: zip(founds, founds.indices))
    for edge in group {
      guard let gold = goldIndex[edge.gold], let found = foundIndex[edge.found] else { continue }
      cost[isTall ? found : gold][isTall ? gold : found] = -(bonus + edge.weight)
    }
    return cheapest(cost).enumerated().compactMap { row, column in
      guard cost[row][column] < 0 else { return nil }
      return isTall ? (golds[column], founds[row]) : (golds[row], founds[column])
    }
  }

  /// The column of each row that makes the sum of `cost` the least; there are at least as many
  /// columns as rows.
  private static func cheapest(_ cost: [[Double]]) -> [Int] {
    let (rows, columns) = (cost.count, cost[0].count)
    var rowPotential = Array(repeating: 0.0, count: rows + 1)
    var columnPotential = Array(repeating: 0.0, count: columns + 1)
    // The row that a column has, counted from 1; column 0 holds the row that looks for a place.
    var rowOfColumn = Array(repeating: 0, count: columns + 1)
    for row in 1...rows {
      rowOfColumn[0] = row
      var least = Array(repeating: Double.infinity, count: columns + 1)
      var isUsed = Array(repeating: false, count: columns + 1)
      var previous = Array(repeating: 0, count: columns + 1)
      var column = 0
      repeat {
        isUsed[column] = true
        let current = rowOfColumn[column]
        var step = Double.infinity
        var next = 0
        for candidate in 1...columns where !isUsed[candidate] {
          let reduced =
            cost[current - 1][candidate - 1] - rowPotential[current] - columnPotential[candidate]
          if reduced < least[candidate] {
            least[candidate] = reduced
            previous[candidate] = column
          }
          if least[candidate] < step {
            step = least[candidate]
            next = candidate
          }
        }
        for index in 0...columns {
          if isUsed[index] {
            rowPotential[rowOfColumn[index]] += step
            columnPotential[index] -= step
          } else {
            least[index] -= step
          }
        }
        column = next
      } while rowOfColumn[column] != 0
      while column != 0 {
        rowOfColumn[column] = rowOfColumn[previous[column]]
        column = previous[column]
      }
    }
    var result = Array(repeating: 0, count: rows)
    for column in 1...columns where rowOfColumn[column] > 0 {
      result[rowOfColumn[column] - 1] = column - 1
    }
    return result
  }
}
