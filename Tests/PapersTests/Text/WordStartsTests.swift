import Testing

@testable import Papers

@Suite struct WordStartsTests {
  private func starts(in text: String) -> [Int] {
    let bytes = Array(text.utf8)
    var starts: [Int] = []
    bytes.span.eachWordStart(in: 0..<bytes.count) { starts.append($0) }
    return starts
  }

  @Test(arguments: [
    ("", []),
    ("att anta planen", [0, 4, 9]),
    ("Åbo å ö", [0, 5, 8]),
    ("§ 12 Ärende", [0, 6]),
    ("§Ärende", [0, 2]),
    ("a1b 2c", [0, 5]),
    ("ja-röster, (nej-röster) ”bifall”", [0, 3, 13, 17, 26]),
    ("KS2023/0412 Kommunstyrelsens förslag", [0, 12, 29]),
  ])
  func finds(text: String, places: [Int]) {
    #expect(starts(in: text) == places)
  }

  /// Eight bytes at a time tell the same as one at a time, wherever the eight begin.
  @Test(arguments: 0..<8)
  func isTheSameEverywhere(shift: Int) {
    let text = "Nämnden beslutar § 4, 12ja och ”å” att anta 3a §§ Öst·x planen för år 2024. É"
    let blanks = String(repeating: " ", count: shift)
    #expect(starts(in: blanks + text) == starts(in: text).map { $0 + shift })
  }
}
