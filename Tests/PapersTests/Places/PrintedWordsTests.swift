import Testing

@testable import Papers

@Suite struct PrintedWordsTests {
  /// The text between `|` is where the words stand.
  @Test(arguments: [
    ("eget yrkande", "till förmån för |eget yrkande|."),
    ("Kommunstyrelsen", "|KOMMUNSTYRELSEN|"),
    ("Öland", "i ÖLANDS kommun".replacing("ÖLAND", with: "|ÖLAND|")),
    ("bifall till motionen", "yrkar |bifall\n till motionen|"),
    ("tilläggsyrkandet", "om |tilläggs-\nyrkandet| och"),
    ("KS.2020.67", "Dnr: |KS.2020.67|"),
    // Whole words before parts of words.
    ("Ek", "Ekman och Bo |Ek| (M)"), ("Ek", "Utses att justera|Ek|man"),
    ("12", "112 och 120 före § |12|"),
  ])
  func finds(words: String, marked: String) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let bytes = Array(parts.joined().utf8)
    let expected = parts[0].utf8.count..<parts[0].utf8.count + parts[1].utf8.count
    let found = PrintedWords(words).ranges(in: [0..<bytes.count], of: bytes.span)
    #expect(found == [expected])
  }

  @Test(arguments: [("motionen", "motion"), ("", "text"), ("…", "text …"), ("Ek", "")])
  func ignores(words: String, text: String) {
    let bytes = Array(text.utf8)
    #expect(PrintedWords(words).ranges(in: [0..<bytes.count], of: bytes.span) == nil)
  }

  @Test func wordsMayGoOnInTheNextPiece() {
    let bytes = Array("avslag på [sidfot] motionen".utf8)
    let found = PrintedWords("avslag på motionen").ranges(in: [0..<11, 19..<28], of: bytes.span)
    #expect(found == [0..<10, 20..<28] || found == [0..<10, 19..<28])
  }

  @Test func theLastCanBeAskedFor() {
    let bytes = Array("enligt förslag: a, enligt förslag: b".utf8)
    let found = PrintedWords("enligt förslag").last(in: 0..<bytes.count, of: bytes.span)
    #expect(found?.first?.lowerBound == 20)
  }
}
