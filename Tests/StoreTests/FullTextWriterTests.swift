import Reading
import Testing

@testable import Papers
@testable import Store

/// Segments written beside FTS5 are such as FTS5 would have written.
@Suite struct FullTextWriterTests {
  /// A word with a number; of the same numbers the same words.
  private static func word(_ number: Int) -> String {
    "ord\(String(number * 7919 % 1009, radix: 36))"
  }

  /// A paper with many items, common words in all of them and rare ones in some.
  private func paper(_ number: Int, items: Int, digits: String = "c") -> StoredPaper {
    var paper = PaperText()
    var all: [Item] = []
    for index in 0..<items {
      let own = (0..<index % 40).map { Self.word(number + index * $0) }.joined(separator: " ")
      let range = paper.line("Beslut om skolan \(own) skolor och lokaler, skolan")
      var item = Item(range: range)
      item.title = "Skolan \(Self.word(index))"
      item.clauses = [.made("bygga skolan \(Self.word(index))", .proposed, place: .at(range))]
      all.append(item)
    }
    // One item with a word so often that its places fill several pages.
    let range = paper.line(String(repeating: "skolan ja ", count: 9_000))
    all.append(Item(range: range))
    var document = Document(kind: .minutes, range: SourceRange(0, paper.end))
    document.items = all
    return StoredPaper(
      [document], path: "\(number).txt", digits: "\(digits)\(number)d", text: paper.text)
  }

  private func archive(_ folder: TemporaryFolder) async throws -> Archive {
    try await Archive(path: folder.file("index.sqlite"), access: .write)
  }

  @Test func isWhatFTS5WouldWrite() async throws {
    let folder = TemporaryFolder()
    let archive = try await archive(folder)
    for number in 1...3 { _ = try await paper(number, items: 1_500).store(in: archive) }
    try await archive.checkFullText()
    let written = try await archive.vocabulary()
    #expect(try await archive.rowsWithSchool() == 9_003)
    try await archive.run("INSERT INTO search(search) VALUES ('rebuild')")
    #expect(try await archive.vocabulary() == written)
    #expect(written.count > 900)
    withExtendedLifetime(folder) {}
  }

  /// Files that come, go and come again, within one transaction and in several.
  @Test func whatIsReplacedIsWrittenAnew() async throws {
    let (folder, other) = (TemporaryFolder(), TemporaryFolder())
    let archive = try await archive(folder)
    for number in 1...4 { _ = try await paper(number, items: 30).store(in: archive) }
    try await archive.commit()
    for number in [4, 2] { _ = try await paper(number, items: 20, digits: "d").store(in: archive) }
    _ = try await paper(4, items: 10, digits: "e").store(in: archive)
    try await archive.remove(paths: ["1.txt", "3.txt"])
    _ = try await paper(1, items: 5, digits: "e").store(in: archive)
    try await archive.checkFullText()
    let fresh = try await self.archive(other)
    _ = try await paper(2, items: 20).store(in: fresh)
    _ = try await paper(4, items: 10).store(in: fresh)
    _ = try await paper(1, items: 5).store(in: fresh)
    #expect(try await archive.vocabulary() == fresh.vocabulary())
    try await archive.compact()
    try await archive.checkFullText()
    withExtendedLifetime((folder, other)) {}
  }

  /// So many segments that they are merged while files are stored.
  @Test func manySegmentsAreMerged() async throws {
    let folder = TemporaryFolder()
    let archive = try await archive(folder)
    for number in 1...70 {
      _ = try await paper(number, items: 3).store(in: archive)
      try await archive.commit()
    }
    try await archive.checkFullText()
    #expect(try await archive.rowsWithSchool() == 490)
    withExtendedLifetime(folder) {}
  }

  /// A list of rows over thousands of pages has an index with an index of its own.
  @Test func longListsHaveAnIndex() async throws {
    let folder = TemporaryFolder()
    let archive = try await archive(folder)
    let rowCount = 5_000
    var rows: [UInt8] = []
    for row in 1...rowCount {
      // A key, then 4 000 places one after the other: their size is doubled, 8 000.
      if row > 1 { rows.append(1) }
      rows += [0xBE, 0x40] + Array(repeating: 3, count: 4_000)
    }
    let bytes = GrowingBytes(capacity: rows.count + 100)
    Postings.Head(
      number: 0, hash: 1, first: 1, last: UInt32(rowCount), tokenCount: 3, byteCount: rows.count
    ).write(to: bytes)
    unsafe Array("abc".utf8).withUnsafeBufferPointer { unsafe bytes.append($0) }
    unsafe rows.withUnsafeBufferPointer { unsafe bytes.append($0) }
    var postings = unsafe Postings(bytes: Array(bytes.all))
    postings.totals.rows = rowCount
    let added = postings
    try await archive.file.write { writer in
      let text = try FullTextWriter(writer.connection)
      try text.add(added, after: 0)
      try text.flush()
    }
    let levels = try await archive.file.read { connection in
      try connection.prepare("INSERT INTO search(search) VALUES ('integrity-check')").run()
      return try connection.prepare(
        "SELECT DISTINCT id >> 31 & 31 FROM search_data WHERE id >> 36 & 1 ORDER BY 1"
      ).all { $0.integer(0) }
    }
    #expect(levels == [0, 1])
    withExtendedLifetime(folder) {}
  }

  @Test func aDamagedListOfSegmentsIsToldSo() {
    #expect(SegmentList([]) == nil)
    #expect(SegmentList([0, 0, 0, 0, 1, 1, 0, 0, 1, 1]) == nil)
    #expect(SegmentList([0, 0, 0, 0, 0xFF, 0, 0, 1]) == nil)
    var list = SegmentList([0, 0, 0, 4, 0, 0, 0])
    #expect(list?.freeNumber == 1 && list?.newCount == 0)
    list?.add(1, pages: 300)
    #expect(list?.record == [0, 0, 0, 4, 1, 1, 0, 0, 1, 1, 1, 0x82, 0x2C])
    #expect(list.flatMap { SegmentList($0.record) }?.freeNumber == 2)
  }

  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 1 << 30, 1 << 40, 1 << 56 - 1])
  func numbersAreReadAsWritten(number: Int) {
    let bytes = GrowingBytes(capacity: 64)
    bytes.append(varint: number)
    #expect(bytes.count == Varint.size(of: number))
    var offset = 0
    #expect(unsafe Varint.read(bytes.all, at: &offset) == number)
    #expect(offset == bytes.count)
  }
}

extension Archive {
  fileprivate func rowsWithSchool() async throws -> Int? {
    try await file.read { connection in
      try connection.prepare("SELECT count(*) FROM search WHERE search MATCH 'skola'")
        .first { $0.integer(0) }
    }
  }

  /// How often each token stands in how many rows.
  fileprivate func vocabulary() async throws -> [String] {
    try await file.read { connection in
      try connection.prepare(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.tokens USING fts5vocab(main, search, row)"
      ).run()
      return try connection.prepare("SELECT term, doc, cnt FROM temp.tokens").all {
        "\($0.text(0)) \($0.integer(1)) \($0.integer(2))"
      }
    }
  }
}
