import Testing

@testable import Papers

@Suite struct WordListTests {
  private static let words: [StaticString] = [
    "av", "avslag", "nämnd", "nämnden", "fullmäktige", "kommunfullmäktige", "§", "m.fl.", "ås",
    "en",
  ]
  private static let text =
    "Av NÄMNDEN, avslag: Kommunfullmäktige m.fl. på Ås och en § av nämndens ån"

  /// The list finds what comparing each word finds, at every place of a text.
  @Test func findsWhatEachWordFinds() {
    let list = WordList(Self.words)
    let bytes = Array(Self.text.utf8)
    for offset in 0...bytes.count {
      let isWord = Self.words.contains { bytes.span.matches(word: $0, at: offset) }
      let isPrefix = Self.words.contains { bytes.span.matches(prefix: $0, at: offset) }
      let isLast = Self.words.contains { bytes.span.matches(word: $0, before: offset) }
      let isSuffix = Self.words.contains { bytes.span.matches(suffix: $0, before: offset) }
      #expect(list.hasWord(in: bytes.span, at: offset) == isWord)
      #expect(list.hasPrefix(in: bytes.span, at: offset) == isPrefix)
      #expect(list.hasWord(in: bytes.span, before: offset) == isLast)
      #expect(list.hasSuffix(in: bytes.span, before: offset) == isSuffix)
      #expect(!isPrefix || list.mayBegin(in: bytes.span, at: offset))
      #expect(!isSuffix || list.mayEnd(in: bytes.span, before: offset))
    }
  }
}
