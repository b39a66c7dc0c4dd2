import Testing

@testable import Papers
@testable import Store

/// Rows as they are made beside the index, and the words in them.
@Suite struct SourceRowsTests {
  @Test func readsWhatWasNoted() {
    var rows = SourceRows()
    let name = SharedName(table: .person, text: "Anna Åberg")
    rows.add(
      .item,
      [
        .null, .integer(-7), .key(FileKey(offset: 3)), .text("å"), .name(name), .sourceText,
        .text(""),
      ])
    rows.add(.mention, [.name(SharedName(table: .body, text: "Anna Åberg")), .name(name)])
    #expect(rows.names.map(\.text) == ["Anna Åberg", "Anna Åberg"])
    unsafe rows.bytes.withUnsafeBytes { bytes in
      var reader = unsafe RowReader(bytes)
      #expect(reader.destination() == .item)
      #expect(reader.count() == 7)
      #expect(reader.kind() == .null)
      #expect(reader.kind() == .integer && reader.integer() == -7)
      #expect(reader.kind() == .key && reader.place() == 3)
      #expect(reader.kind() == .text)
      #expect(unsafe Array(reader.text()) == Array("å".utf8))
      #expect(reader.kind() == .name && reader.place() == 0)
      #expect(reader.kind() == .sourceText)
      #expect(reader.kind() == .text)
      #expect(unsafe reader.text().isEmpty)
      #expect(reader.destination() == .mention)
      #expect(reader.count() == 2)
      #expect(reader.kind() == .name && reader.place() == 1)
      #expect(reader.kind() == .name && reader.place() == 0)
      #expect(reader.isAtEnd)
    }
  }

  private func tokens(_ text: String, _ cutter: TokenCutter) -> [String] {
    var list: [UInt8] = []
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBufferPointer { unsafe cutter.cut($0, into: &list) }
    #expect(list.first == TokenList.mark)
    var tokens: [String] = []
    unsafe list.dropFirst().withUnsafeBufferPointer { list in
      unsafe TokenList.forEach(in: list) { letters, isColocated in
        unsafe tokens.append((isColocated ? "+" : "") + String(decoding: letters, as: UTF8.self))
        return true
      }
    }
    return tokens
  }

  private static let lexicon = Lexicon(
    LexiconText(Array("barn.\tbarn\nnämnd.\tnämnd\nstrand.\tstrand\nsjö.\tsjö\n".utf8)).table)

  @Test func cutsWordsAndParts() {
    let cutter = TokenCutter(Self.lexicon)
    #expect(tokens("", cutter) == [])
    #expect(
      tokens("Barnnämnden, nej", cutter) == [
        "barnnämnd", "+\u{1}barn", "+\u{1}nämnd", "nej",
      ])
    #expect(
      tokens("sjöstrandnämnden", cutter) == [
        "sjöstrandnämnd", "+\u{1}sjö", "+\u{1}strand", "+\u{1}nämnd",
        "+\u{2}sjö\u{2}strand", "+\u{2}strand\u{2}nämnd",
      ])
    // A surname is left whole, whether or not the word has been met as a compound.
    #expect(
      tokens("Sjöstrand", cutter) == ["sjöstrand", "+\u{1}sjö", "+\u{1}strand"])
    #expect(tokens("Anna Sjöstrand", cutter) == ["ann", "sjöstrand"])
    #expect(
      tokens("barn- och sjönämnden", cutter) == [
        "barn", "och", "sjönämnd", "+\u{1}sjö", "+\u{1}nämnd", "+barnnämnd",
      ])
    #expect(tokens("Barnnämnden", TokenCutter(nil)) == ["barnnämnd"])
  }

  /// More words than are remembered, and longer ones than anybody searches for.
  @Test func forgetsWithoutHarm() {
    let cutter = TokenCutter(Self.lexicon)
    let long = String(repeating: "åa", count: 60)
    let text = (0..<60_000).map { "ord\(String($0, radix: 36))er" }.joined(separator: " ")
    let first = tokens("\(long) \(text)", cutter)
    #expect(first.count == 60_001)
    #expect(first == tokens("\(long) \(text)", cutter))
    #expect(
      Array(first[30_000..<30_100])
        == tokens(
          (29_999..<30_099).map { "ord\(String($0, radix: 36))er" }.joined(separator: " "),
          TokenCutter(nil)))
  }
}
