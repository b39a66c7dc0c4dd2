import Testing

@testable import Store

@Suite struct WordChangeTests {
  @Test func keepsTheLongestCommonRow() {
    let changes = WordChange.changes(
      from: "två fältassistenter anställs vid varje skola",
      to: "En fältassistent anställs vid varje skola, på prov.")
    #expect(
      changes == [
        WordChange(kind: .removed, words: "två fältassistenter"),
        WordChange(kind: .added, words: "En fältassistent"),
        WordChange(kind: .kept, words: "anställs vid varje skola,"),
        WordChange(kind: .added, words: "på prov."),
      ])
  }

  @Test func equalTextsAreKept() {
    #expect(
      WordChange.changes(from: "anta planen", to: "Anta planen.")
        == [WordChange(kind: .kept, words: "Anta planen.")])
    #expect(WordChange.changes(from: "", to: "").isEmpty)
  }
}
