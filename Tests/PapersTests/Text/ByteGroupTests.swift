import Testing

@testable import Papers

@Suite struct ByteGroupTests {
  private func group(_ text: String) -> ByteGroup {
    ByteGroup(Array(text.utf8).span.eightBytes(at: 0))
  }

  @Test func tellsLettersAndDigits() {
    #expect(group("aZ@[`{09").letters == 0x0000_0000_0000_8080)
    #expect(group("aZ/:09ä").digits == 0x0000_8080_0000_0000)
    #expect(group("ä Ö").letters == 0x0000_0080_8000_8080)
  }

  @Test(arguments: [("ab cd ef", true), ("ab  cdef", false), ("a \tb", false), ("abcdefg ", true)])
  func tellsNeighbouringSpaces(text: String, hasNone: Bool) {
    #expect(group(text).hasNoNeighbouringSpaces == hasNone)
  }

  @Test func findsAByte() {
    let bytes = Array("Möte: den 4 maj, kl. 18".utf8)
    #expect(bytes.span.offset(of: UInt8(ascii: ","), in: 0..<bytes.count) == 16)
    #expect(bytes.span.offset(of: UInt8(ascii: ","), in: 0..<16) == nil)
    #expect(bytes.span.offset(of: UInt8(ascii: "8"), from: 3) == 23)
  }

  @Test func comparesCapitalsAndSmallLetters() {
    let text = Array("FÖRSLAG".utf8)
    #expect(WordKey("förslaget").isPossible(in: text.span.eightBytes(at: 0)))
    #expect(WordKey("förs").isPossible(in: text.span.eightBytes(at: 0)))
    #expect(!WordKey("fört").isPossible(in: text.span.eightBytes(at: 0)))
    #expect(!WordKey("förslagets").isPossible(in: Array("för".utf8).span.eightBytes(at: 0)))
  }
}
