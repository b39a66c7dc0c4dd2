import Testing

@testable import Papers

@Suite struct WordSetTests {
  private static let words = WordSet(["ärende nämnd", "i plan\nöst"])

  @Test(arguments: ["ärende", "ÄRENDE", "Ärende", "nämnd", "i", "plan", "Öst"])
  func holds(word: String) {
    #expect(Self.words.contains(in: word.utf8.span, 0..<word.utf8.count))
  }

  @Test(arguments: ["ärenden", "ärend", "planen", "ö", "arende", ""])
  func lacks(word: String) {
    #expect(!Self.words.contains(in: word.utf8.span, 0..<word.utf8.count))
  }
}
