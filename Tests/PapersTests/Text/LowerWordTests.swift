import Testing

@testable import Papers

@Suite struct LowerWordTests {
  /// Made from a text, as a word of the source is: `LowerWord("…")` would be the literal itself.
  private func word(_ text: String) -> LowerWord { LowerWord(text) }

  @Test func isTheSameFromTextAndFromALiteral() {
    #expect(word("ATT") == "att")
    #expect(word("Återremitterade") == "återremitterade")
    #expect(word("minoritetsåterremiss") == "minoritetsåterremiss")
    #expect(word("verksamhetsplaneringsdokumenten") == "verksamhetsplaneringsdokumenten")
    #expect(word("ja") != "jag")
    #expect(word("ÅÄÖÉÞ×ß") == "åäöéþ×ß")
    #expect(word("ärendeföredragÅÄÖlista") == "ärendeföredragåäölista")
    #expect(word("abcdefgÖ") == "abcdefgö")
    #expect(word("") == LowerWord())
  }

  @Test(arguments: ["besluta", "Beslutar", "BESLUTADE", "beslutsunderlagsförteckningen"])
  func begins(text: String) {
    #expect(LowerWord(text).hasPrefix("beslut"))
    #expect(!LowerWord(text).hasPrefix("beslö"))
  }

  @Test func ends() {
    #expect(word("bifallits").hasSuffix("s"))
    #expect(word("kommunfullmäktigeledamöterna").hasSuffix("erna"))
    #expect(!word("na").hasSuffix("erna"))
    #expect(!word("bifall").hasPrefix("bifallits"))
  }

  @Test(arguments: [("43", 43), ("007", 7), ("4a", nil), ("", nil), ("-5", nil)])
  func readsFigures(text: String, number: Int?) {
    #expect(LowerWord(text).number == number)
  }

  @Test(arguments: [
    ("(ja)", "ja"), ("[nej].", "nej"), ("ja-röster", "ja-röster"), ("(", ""), ("(Å)", "å"),
  ])
  func trimsParentheses(text: String, plain: String) {
    #expect(LowerWord(text).trimmingParentheses == LowerWord(plain))
  }

  @Test func isInAList() {
    let words: LowerWords = ["finner", "fann", "konstaterade"]
    #expect(words.contains(word("Konstaterade")))
    #expect(!words.contains(word("finne")))
    #expect(!words.contains(LowerWord()))
  }

  @Test func standsForWhatATableSays() {
    let kinds: LowerWordTable<Int> = ["bifall": 1, "avslag": 2, "återremiss": 3, "bordläggning": 4]
    #expect(kinds[word("Återremiss")] == 3)
    #expect(kinds[word("avslag")] == 2)
    #expect(kinds[word("avslå")] == nil)
    #expect(kinds[LowerWord()] == nil)
  }
}
