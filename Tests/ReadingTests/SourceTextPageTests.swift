import Reading
import Testing

@Suite struct SourceTextPageTests {
  @Test func findsThePageOfAnOffset() throws {
    let text = try SourceText(reading: Array("ett\n\u{C}två\ntre\u{C}\u{C}fyra".utf8))
    #expect([0, 2, 3, 4, 11, 12, 99].map { text.page(at: $0) } == [1, 1, 2, 2, 2, 4, 4])
  }

  @Test func knowsNoPageWhereTheFormatHasNone() throws {
    #expect(try SourceText(reading: Array("ett\ntvå".utf8)).page(at: 0) == nil)
    #expect(try SourceText(reading: []).page(at: 0) == nil)
  }
}
