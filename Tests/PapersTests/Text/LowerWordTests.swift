import Testing

@testable import Papers

@Suite struct LowerWordTests {
  @Test func isTheSameFromTextAndFromALiteral() {
    #expect(LowerWord("ATT") == "att")
    #expect(LowerWord("Återremitterade") == "återremitterade")
    #expect(LowerWord("minoritetsåterremiss") == "minoritetsåterremiss")
    #expect(LowerWord("verksamhetsplaneringsdokumenten") == "verksamhetsplaneringsdokumenten")
    #expect(LowerWord("ja") != "jag")
    #expect(LowerWord("") == LowerWord())
  }

  @Test(arguments: ["besluta", "Beslutar", "BESLUTADE", "beslutsunderlagsförteckningen"])
  func begins(text: String) {
    #expect(LowerWord(text).hasPrefix("beslut"))
    #expect(!LowerWord(text).hasPrefix("beslö"))
  }

  @Test func ends() {
    #expect(LowerWord("bifallits").hasSuffix("s"))
    #expect(LowerWord("kommunfullmäktigeledamöterna").hasSuffix("erna"))
    #expect(!LowerWord("na").hasSuffix("erna"))
    #expect(!LowerWord("bifall").hasPrefix("bifallits"))
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
    #expect(words.contains(LowerWord("Konstaterade")))
    #expect(!words.contains(LowerWord("finne")))
    #expect(!words.contains(LowerWord()))
  }
}
