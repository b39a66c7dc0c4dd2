import Reading
import Testing

@Suite struct TextEncodingTests {
  private let words = "Åsa Öberg – 5 €"

  @Test func readsUTF8WithAndWithoutMark() throws {
    let plain = try SourceText(reading: Array(words.utf8))
    #expect(plain[plain.range] == words + "\n")
    #expect(try SourceText(reading: [0xEF, 0xBB, 0xBF] + words.utf8) == plain)
  }

  @Test func readsUTF16WithMark() throws {
    let units = Array((words + "😀").utf16)
    let little: [UInt8] =
      [0xFF, 0xFE] + units.flatMap { [UInt8]([UInt8($0 & 0xFF), UInt8($0 >> 8)]) }
    let big: [UInt8] =
      [0xFE, 0xFF] + units.flatMap { [UInt8]([UInt8($0 >> 8), UInt8($0 & 0xFF)]) }
    let text = try SourceText(reading: little)
    #expect(text[text.range] == words + "😀\n")
    #expect(try SourceText(reading: big) == text)
  }

  @Test func readsWindows1252() throws {
    let text = try SourceText(reading: [0xC5, 0x73, 0x61, 0x20, 0x96, 0x20, 0x80])
    #expect(text[text.range] == "Åsa – €\n")
    #expect(text.diagnostics.isEmpty)
  }

  @Test func marksStrayBytesInUTF8() throws {
    let text = try SourceText(reading: Array("Åsa ".utf8) + [0xE5, 0x62, 0xE2, 0x80])
    #expect(text[text.range] == "Åsa \u{FFFD}b\u{FFFD}\u{FFFD}\n")
    #expect(text.diagnostics.map(\.id) == ["text.invalid-utf8"])
    #expect(text.diagnostics[0].range == SourceRange(5, 8))
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0x80], [0xF5],
    [0xC3],
  ])
  func takesNoInvalidSequence(sequence: [UInt8]) throws {
    for padding in [0, 1, 15, 16, 17, 40] {
      let before = Array("Å".utf8) + [UInt8](repeating: 0x61, count: padding)
      for after in [[], [UInt8](repeating: 0x62, count: 40)] {
        let text = try SourceText(reading: before + sequence + after)
        #expect(String(validating: text.bytes, as: UTF8.self) != nil)
        #expect(text.diagnostics.map(\.id) == ["text.invalid-utf8"])
      }
    }
  }

  @Test func readsCodesThatWereTakenForLatin1() throws {
    let text = try SourceText(reading: Array("5 \u{96} 6 å".utf8))
    #expect(text[text.range] == "5 – 6 å\n")
  }
}
