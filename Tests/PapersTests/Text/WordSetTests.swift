import Testing

@testable import Papers

@Suite struct WordSetTests {
  private static let words = WordSet(["ärende nämnd", "i plan\nöst"])

  private func isFound(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return Self.words.contains(in: bytes.span, 0..<bytes.count)
  }

  @Test(arguments: ["ärende", "ÄRENDE", "Ärende", "nämnd", "i", "plan", "Öst"])
  func holds(word: String) {
    #expect(isFound(word))
  }

  @Test(arguments: ["ärenden", "ärend", "planen", "ö", "arende", ""])
  func lacks(word: String) {
    #expect(!isFound(word))
  }
}
