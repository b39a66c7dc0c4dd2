import Testing

@testable import Papers

@Suite struct LettersTests {
  @Test(arguments: ["a", "Z", "å", "Ö", "é", "Ž", "ł"])
  func knowsLetters(letter: String) {
    #expect(read(letter) { bytes, _ in bytes.letterLength(at: 0) } == letter.utf8.count)
    #expect(read(letter) { bytes, range in bytes.isLetter(before: range.upperBound) })
  }

  @Test(arguments: ["1", " ", "-", "§", "×", "÷", "–", "€", "(", "\u{A0}"])
  func ignoresOtherMarks(mark: String) {
    #expect(read(mark) { bytes, _ in bytes.letterLength(at: 0) } == 0)
    #expect(!read(mark) { bytes, range in bytes.isLetter(before: range.upperBound) })
  }

  @Test(arguments: [
    ("A", true), ("Å", true), ("É", true), ("Ž", true), ("Ł", true), ("Ș", true),
    ("a", false), ("å", false), ("é", false), ("ß", false), ("ž", false), ("9", false),
  ])
  func tellsCapitals(letter: String, isUpper: Bool) {
    #expect(read(letter) { bytes, _ in bytes.isUpper(at: 0) } == isUpper)
  }

  @Test(arguments: [
    ("Åberg", "åb" as StaticString, true), ("ÄRENDE", "ärende", true), ("kr", "kr", true),
    ("abe", "åb", false), ("k", "kr", false), ("öre", "ore", false),
  ])
  func matchesPrefixes(text: String, prefix: StaticString, matches: Bool) {
    #expect(read(text) { bytes, _ in bytes.matches(prefix: prefix, at: 0) } == matches)
  }

  @Test(arguments: [("kr.", true), ("kr", true), ("krav", false), ("krå", false), ("kr2", false)])
  func matchesWholeWords(text: String, matches: Bool) {
    #expect(read(text) { bytes, _ in bytes.matches(word: "kr", at: 0) } == matches)
  }

  @Test(arguments: [("högst", true), ("om högst", true), ("åhögst", false), ("höst", false)])
  func matchesWordsBackwards(text: String, matches: Bool) {
    let found = read(text) { bytes, range in
      bytes.matches(word: "högst", before: range.upperBound)
    }
    #expect(found == matches)
  }

  @Test func foldsAndTrims() {
    let text = "  ÅÄÖ ÉX×1 "
    let trimmed = read(text) { bytes, range in bytes.string(bytes.trimmed(range)) }
    #expect(trimmed == "ÅÄÖ ÉX×1")
    let small = read(trimmed) { bytes, range in bytes.lowercased(range) }
    #expect(small == Array("åäö éx×1".utf8))
  }

  @Test func findsTheEndsOfWords() {
    let text = "Åsa1-Bo 750"
    #expect(read(text) { bytes, _ in bytes.wordEnd(from: 0) } == 5)
    // Cut within its last letter.
    let cut = Array("på".utf8).dropLast()
    #expect(Array(cut).span.wordEnd(from: 0) == 2)
    #expect(read(text) { bytes, _ in bytes.wordEnd(from: 5) } == 5)
    #expect(read(text) { bytes, _ in bytes.lettersStart(before: 8) } == 6)
    #expect(read(text) { bytes, _ in bytes.number(9..<12) } == 750)
    #expect(read(text) { bytes, _ in bytes.number(6..<8) } == nil)
  }
}
