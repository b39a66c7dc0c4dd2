import Testing

@testable import Papers

@Suite struct StringsTests {
  @Test(arguments: [
    ("2 a", true), ("… Å", true), ("12–14 §", false), ("_____ .", false), ("", false),
  ])
  func tellsWhetherLettersStandInIt(text: String, hasLetter: Bool) {
    #expect(text.hasLetter == hasLetter)
  }

  @Test(arguments: [
    ("Motionen Avslås.", true), ("AVSLÅS", true), ("… avslå, avslås", true), ("avslå", false),
    ("", false),
  ])
  func findsWordsAnywhere(text: String, isFound: Bool) {
    #expect(read(text) { bytes, range in contains("avslås", in: bytes, range) } == isFound)
  }

  @Test func findsWordsThatBeginWithASpace() {
    let text = "Nämnden lämnar ett förslag"
    #expect(read(text) { bytes, range in contains(" förslag", in: bytes, range) })
    #expect(!read(text) { bytes, range in contains(" förslag ", in: bytes, range) })
    #expect(!read(text) { bytes, range in contains(" nämnden", in: bytes, range) })
  }
}
