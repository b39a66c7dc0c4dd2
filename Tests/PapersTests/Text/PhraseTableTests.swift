import Testing

@testable import Papers

@Suite struct PhraseTableTests {
  /// Looked for by one, two or three letters, and by pages of two letters.
  private static let tables: [[StaticString]] = [
    ["motionen"], ["under förutsättning att", "förutsatt att"], ["avslag", "bifall", "ärendet"],
    [" enligt ", " med ", "i övrigt"],
    ["juster", "anmäl", "yrka", "röst", "votering", "beslut", " att ", "§ "],
  ]
  private static let text = """
    Under förutsättning att motionen bifalls yrkar Åke avslag, ÄRENDET återremitteras enligt § 4 \
    i övrigt med beslut att justera röstsiffrorna och anmäla Motionen förutsatt att omröstning sker
    """

  @Test(arguments: tables) func findsWhatPlainSearchFinds(phrases: [StaticString]) {
    let table = PhraseTable(phrases)
    let bytes = Array(Self.text.utf8)
    for start in stride(from: 0, to: bytes.count, by: 5) {
      for end in [bytes.count, bytes.count - 3, start + 24] where end > start && end <= bytes.count
      {
        var found: [Range<Int>] = []
        table.scan(bytes.span, start..<end) { _, range in
          found.append(range)
          return false
        }
        var expected: [Range<Int>] = []
        for offset in start..<end {
          for phrase in phrases where Papers.hasPrefix(phrase, in: bytes.span, offset..<end) {
            expected.append(offset..<offset + phrase.utf8CodeUnitCount)
          }
        }
        #expect(found == expected)
      }
    }
  }
}
