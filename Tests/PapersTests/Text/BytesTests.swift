import Testing

@testable import Papers

@Suite struct BytesTests {
  @Test(arguments: [
    ("Nämnden FÖRESLÅR att", "föreslår", true), ("Nämnden föreslår", " föreslår", true),
    ("föreslår", " föreslår", false), ("Nämnden föreslog", "föreslår", false),
    ("aaab", "aab", true), ("att", "atta", false), ("", "a", false), ("§ 4", "§", true),
  ])
  func findsWords(text: String, word: String, isFound: Bool) {
    let needles: [String: StaticString] = [
      "föreslår": "föreslår", " föreslår": " föreslår", "aab": "aab", "atta": "atta", "a": "a",
      "§": "§",
    ]
    for shift in 0..<9 {
      let bytes = Array((String(repeating: " ", count: shift) + text + "a").utf8)
      let range = shift..<bytes.count - 1
      let found = needles[word].map { contains($0, in: bytes.span, range) }
      #expect(found == isFound, "\(word) in \(text) at \(shift)")
    }
  }

  @Test(arguments: [
    ("ett två", 0, "ett"), ("ett två", 3, "två"), ("  långtordutanslut  ", 0, "långtordutanslut"),
    ("a\tb", 1, "b"), ("   ", 0, nil), ("åäö", 0, "åäö"),
  ])
  func findsTheNextWord(text: String, offset: Int, word: String?) {
    let found = read(text) { bytes, range in
      bytes.word(from: offset, to: range.upperBound).map { bytes.string($0) }
    }
    #expect(found == word)
  }

  @Test(arguments: [
    ("ett två", 8, "två"), ("ett två", 4, "ett"), ("  långtordutanslut  ", 20, "långtordutanslut"),
    ("a\tb", 3, "b"), ("   ", 3, nil), ("ett", 3, "ett"),
  ])
  func findsTheLastWord(text: String, offset: Int, word: String?) {
    let found = read(text) { bytes, _ in
      bytes.word(before: offset, from: 0).map { bytes.string($0) }
    }
    #expect(found == word)
  }

  @Test(arguments: [("JUSTERANDES sign", true), ("Just", false), ("§ 4", true), ("ja", true)])
  func findsBeginnings(text: String, isFound: Bool) {
    let words: PrefixList = ["justerande", "§", "ja"]
    #expect(read(text) { words.hasPrefix(in: $0, $1) } == isFound)
  }
}
