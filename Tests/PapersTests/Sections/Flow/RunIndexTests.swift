import Testing

@testable import Papers

@Suite struct RunIndexTests {
  @Test func leadsToTheRunThatHoldsAnOffset() {
    let starts = [0, 1, 60, 127, 128, 129, 500, 1024, 1025, 1400]
    let runs = starts.map { Flow.Run(start: $0, source: $0 * 2) }
    let index = RunIndex(of: runs, in: 1500)
    for offset in 0...1500 {
      let expected = starts.lastIndex { $0 <= offset }
      #expect(index.last(before: offset, of: runs) == expected)
    }
  }

  @Test func knowsThatThereIsNone() {
    #expect(RunIndex(of: [], in: 0).last(before: 0, of: []) == 0)
  }
}
