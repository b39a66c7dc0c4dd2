import Testing

@testable import Papers

@Suite struct SmallLettersTests {
  @Test(arguments: ["", "KOMMUN", "ÅÄÖ É Ü ×", "”Ja” – NEJ", "Șerban", "ß 2 × 3", "ΑΣ", "K"])
  func isTheStandardLibrarys(text: String) {
    #expect(text.lowercased() == Substring(text).lowercased())
  }

  @Test(arguments: [
    ("”Ja,”", "Ja"), ("Åbo.", "Åbo"), ("m.fl.", "m.fl."), (" \"bifall\" ", "bifall"), ("", ""),
  ])
  func trimsMarks(text: String, plain: String) {
    #expect(text.trimmingMarks == plain)
  }
}
