import TestSupport
import Testing

@testable import Papers

@Suite struct AssignmentTests {
  private func pairs(_ weights: [[Double?]]) -> [[Int]] {
    let edges = weights.indices.flatMap { gold in
      weights[gold].indices.compactMap { found in
        weights[gold][found].map { Assignment.Edge(gold: gold, found: found, weight: $0) }
      }
    }
    return Assignment(edges).pairs.map { [$0.gold, $0.found] }
  }

  @Test func asManyPairsAsCanBe() {
    // The likest pair would leave the second thing of the gold alone.
    #expect(pairs([[9, 1], [9, nil]]) == [[0, 1], [1, 0]])
    #expect(pairs([[9, 1, 1], [9, nil, nil]]) == [[0, 1], [1, 0]])
  }

  @Test func ofThoseTheLikest() {
    #expect(pairs([[1, 5], [2, 1]]) == [[0, 1], [1, 0]])
    #expect(pairs([[1, 1, 5]]) == [[0, 2]])
    #expect(pairs([[1], [5], [1]]) == [[1, 0]])
  }

  @Test func whatHangsTogetherIsSettledTogether() {
    #expect(pairs([[1, nil, nil], [nil, 1, 2], [nil, 2, 1]]) == [[0, 0], [1, 2], [2, 1]])
    #expect(pairs([]) == [])
    #expect(pairs([[nil, nil]]) == [])
  }

  /// Against trying everything.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func isTheBest(seed: UInt64) {
    var random = Xorshift(seed: seed)
    let golds = random.next(below: 4) + 1
    let founds = random.next(below: 4) + 1
    let weights = (0..<golds).map { _ in
      (0..<founds).map { _ in random.next(below: 3) == 0 ? nil : Double(random.next(below: 10)) }
    }
    let found = pairs(weights)
    let sum = found.reduce(0.0) { $0 + 1000 + (weights[$1[0]][$1[1]] ?? 0) }
    #expect(sum == best(weights[...], taken: []))
    #expect(Set(found.map { $0[1] }).count == found.count)
  }

  private func best(_ weights: ArraySlice<[Double?]>, taken: Set<Int>) -> Double {
    guard let first = weights.first else { return 0 }
    let without = best(weights.dropFirst(), taken: taken)
    return first.indices.reduce(without) { most, found in
      guard let weight = first[found], !taken.contains(found) else { return most }
      return max(
        most, 1000 + weight + best(weights.dropFirst(), taken: taken.union([found])))
    }
  }
}
