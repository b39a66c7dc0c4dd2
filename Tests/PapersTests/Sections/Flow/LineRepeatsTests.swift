import Testing

@testable import Papers

@Suite struct LineRepeatsTests {
  @Test func groupsLinesWithTheSameKey() {
    // Keys that give the same place are told apart.
    let keys: [(line: Int, key: UInt64)] = [(0, 7), (2, 71), (3, 9), (5, 7), (6, 71), (9, 7)]
    var repeats = LineRepeats(lineCount: 10)
    for (line, key) in keys { repeats.add(key, at: line) }
    #expect(Set(repeats.places) == [[0, 5, 9], [2, 6]])
  }

  @Test func findsNothingInNothing() {
    #expect(LineRepeats(lineCount: 0).places.isEmpty)
  }
}
