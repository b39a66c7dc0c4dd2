import Testing

@testable import Papers

@Suite struct HeadingWordsTests {
  /// What stands before and after the line is none of its words.
  private func read(
    _ line: String, after shift: Int, _ test: (HeadingWords, (Range<Int>?) -> String?) -> Void
  ) {
    let bytes = Array((String(repeating: "x", count: shift) + line + "förslag i").utf8)
    let range = shift..<shift + line.utf8.count
    test(HeadingWords(in: bytes.span, range)) { range in
      range.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  @Test(arguments: [
    ("Beslut", 1), ("Reservation i kommunstyrelsen", 3), ("  Två\tord ", 2), ("", 0), (" \t", 0),
    ("a b c d e f g h i j", 10), ("Ärendets behandling på sammanträdet", 4),
  ])
  func countsWords(line: String, count: Int) {
    for shift in 0..<9 {
      read(line, after: shift) { words, _ in #expect(words.count == count, "\(line) at \(shift)") }
    }
  }

  @Test(arguments: [
    ("Nämndens förslag till beslut", "förslag", 1, true), ("Förslag", "Förslag", 0, false),
    ("Nämndens förslagsställare", nil, 0, false), ("Hur förslag och förslag", "förslag", 1, false),
  ])
  func findsTheProposal(line: String, proposal: String?, index: Int, hasDecision: Bool) {
    for shift in 0..<9 {
      read(line, after: shift) { words, text in
        #expect(text(words.proposal) == proposal)
        #expect(words.proposalIndex == index)
        #expect(words.hasProposal == (proposal != nil))
        #expect(words.hasDecision == hasDecision)
      }
    }
  }

  /// What is said to have none of the words has none.
  @Test(arguments: [
    "Beslut", "BESLUTSGÅNG", "Nämndens förslag", "Nämnden föreslår", "Reservation i nämnden",
    "Reservation\ti\tnämnden",
  ])
  func seesThatWordsMayStand(line: String) {
    for shift in 0..<9 {
      let bytes = Array((String(repeating: "x", count: shift) + line).utf8)
      let mayStand = HeadingWords.mayStand(in: bytes.span, shift..<bytes.count)
      #expect(mayStand, "\(line) at \(shift)")
    }
  }

  @Test(arguments: ["Ledamot", "Anna Åberg (S)", "Kommunstyrelsen", "I", ""])
  func dismisses(line: String) {
    let bytes = Array(line.utf8)
    let mayStand = HeadingWords.mayStand(in: bytes.span, 0..<bytes.count)
    #expect(!mayStand)
  }

  @Test(arguments: [("Reservation i nämnden", true), ("i nämnden", false), ("Val in i I", true)])
  func findsTheLink(line: String, isLinked: Bool) {
    for shift in 0..<9 {
      read(line, after: shift) { words, text in
        #expect(text(words.link) == (isLinked ? "i" : nil))
      }
    }
  }
}
