import Testing

@testable import Papers
@testable import Store

/// Rows as they are made beside the index, and the words in them.
@Suite struct SourceRowsTests {
  @Test func readsWhatWasNoted() {
    let gathering = RowGathering()
    let name = SharedName(table: .person, text: "Anna Åberg")
    gathering.add(
      .item,
      [
        .null, .integer(-7), .key(FileKey(offset: 3)), .text("å"), .name(name), .sourceText,
        .text(""), .bytes([1, 0xFF]),
      ])
    gathering.add(.mention, [.name(SharedName(table: .body, text: "Anna Åberg")), .name(name)])
    gathering.add(.mention, [.name(name), .null])
    let rows = gathering.take()
    #expect(gathering.take().names.isEmpty)
    #expect(rows.names.map(\.text) == ["Anna Åberg", "Anna Åberg"])
    #expect(rows[.item].rowCount == 1 && rows[.item].columnCount == 8)
    unsafe rows[.item].bytes.withUnsafeBytes { bytes in
      var reader = unsafe RowReader(bytes)
      #expect(reader.kind() == .null)
      #expect(reader.kind() == .integer && reader.integer() == -7)
      #expect(reader.kind() == .key && reader.place() == 3)
      #expect(reader.kind() == .text)
      #expect(unsafe Array(reader.text()) == Array("å".utf8))
      #expect(reader.kind() == .name && reader.place() == 0)
      #expect(reader.kind() == .sourceText)
      #expect(reader.kind() == .text)
      #expect(unsafe reader.text().isEmpty)
      #expect(reader.kind() == .bytes)
      #expect(unsafe Array(reader.text()) == [1, 0xFF])
      #expect(reader.isAtEnd)
    }
    #expect(rows[.mention].rowCount == 2 && rows[.clause].rowCount == 0)
    unsafe rows[.mention].bytes.withUnsafeBytes { bytes in
      var reader = unsafe RowReader(bytes)
      #expect(reader.kind() == .name && reader.place() == 1)
      #expect(reader.kind() == .name && reader.place() == 0)
      #expect(reader.kind() == .name && reader.place() == 0)
      #expect(reader.kind() == .null)
      #expect(reader.isAtEnd)
    }
  }

  private func tokens(_ text: String, _ cutter: TokenCutter) -> [String] {
    var tokens: [String] = []
    let bytes = Array(text.utf8)
    unsafe bytes.withUnsafeBufferPointer { text in
      unsafe cutter.forEachWord(in: text) { numbers, areColocated, _ in
        for index in 0..<numbers.count {
          let letters = unsafe String(
            decoding: cutter.table.letters(of: numbers[index]), as: UTF8.self)
          tokens.append((areColocated || index > 0 ? "+" : "") + letters)
        }
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
    let text = (0..<150_000).map { "ord\(String($0, radix: 36))er" }.joined(separator: " ")
    let first = tokens("\(long) \(text)", cutter)
    #expect(first.count == 150_001)
    #expect(cutter.isFull)
    cutter.forget()
    #expect(!cutter.isFull)
    #expect(first == tokens("\(long) \(text)", cutter))
    #expect(
      Array(first[30_000..<30_100])
        == tokens(
          (29_999..<30_099).map { "ord\(String($0, radix: 36))er" }.joined(separator: " "),
          TokenCutter(nil)))
  }
}
