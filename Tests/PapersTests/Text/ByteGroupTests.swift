import Testing

@testable import Papers

@Suite struct ByteGroupTests {
  private func group(_ text: String) -> ByteGroup {
    let bytes = Array(text.utf8)
    return ByteGroup(bytes.span.eightBytes(at: 0))
  }

  @Test func tellsLettersAndDigits() {
    #expect(group("aZ@[`{09").letters == 0x0000_0000_0000_8080)
    #expect(group("aZ/:09ä").digits == 0x0000_8080_0000_0000)
    #expect(group("ä Ö").letters == 0x0000_0080_8000_8080)
  }

  @Test func tellsSmallLettersAndWhatComesBeforeLetters() {
    #expect(group("aZz`{ä1").smallASCII == 0x0000_0000_0080_0080)
    #expect(group(" ?@ä9\t-").belowLetters == 0x8080_8000_0000_8080)
  }

  @Test func seesDigits() {
    #expect(group("ab cd/@Ö").digitRow == 0)
    #expect(group("ab cd9/@").digitRow & 0xFFFF_FFFF_FFFF == 0x8000_0000_0000 & 0xFFFF_FFFF_FFFF)
  }

  @Test func tellsBlanks() {
    #expect(group("a \tb\n\u{B}\u{1F}!").blanks == 0x0000_8080_0080_8000)
    #expect(group("!  ! !ä").holdsExactly(0x20) == 0x0000_0080_0080_8000)
  }

  @Test(arguments: [("ab cd ef", true), ("ab  cdef", false), ("a \tb", false), ("abcdefg ", true)])
  func tellsNeighbouringSpaces(text: String, hasNone: Bool) {
    #expect(group(text).hasNoNeighbouringSpaces == hasNone)
  }

  @Test(arguments: [(",", 0..<24, 16), (",", 0..<16, nil), ("8", 3..<24, 23), ("x", 0..<24, nil)])
  func findsAByte(byte: Unicode.Scalar, range: Range<Int>, place: Int?) {
    let bytes = Array("Möte: den 4 maj, kl. 18.".utf8)
    let found = bytes.span.offset(of: UInt8(ascii: byte), in: range)
    #expect(found == place)
  }

  @Test(arguments: [(",", 0..<24, 16), (",", 0..<16, nil), ("e", 0..<24, 8), ("e", 4..<7, 4)])
  func findsTheLastByte(byte: Unicode.Scalar, range: Range<Int>, place: Int?) {
    let bytes = Array("Möte: den 4 maj, kl. 18.".utf8)
    let found = bytes.span.lastOffset(of: UInt8(ascii: byte), in: range)
    #expect(found == place)
  }

  @Test(arguments: [
    ("FÖRSLAG", "förslaget", true), ("FÖRSLAG", "förs", true), ("FÖRSLAG", "fört", false),
    ("för", "förslag", false), ("för", "för", true),
  ])
  func comparesCapitalsAndSmallLetters(text: String, word: String, isPossible: Bool) {
    let keys: [String: WordKey] = [
      "förslaget": WordKey("förslaget"), "förs": WordKey("förs"), "fört": WordKey("fört"),
      "förslag": WordKey("förslag"), "för": WordKey("för"),
    ]
    let bytes = Array(text.utf8)
    let letters = bytes.span.eightBytes(at: 0)
    #expect(keys[word]?.isPossible(in: letters) == isPossible)
  }
}
