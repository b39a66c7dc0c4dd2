import Reading
import Testing

@testable import Papers
@testable import Store

/// What clauses that are alike are found by is kept up with the papers.
@Suite struct LikenessIndexTests {
  private static let demands = [
    "en fältassistent ska finnas vid varje högstadieskola",
    "en fältassistent ska finnas vid alla högstadieskolor",
    "bidraget till brottsofferjouren höjs", "Motionen avslås",
  ]

  private func paper(_ demand: String, number: Int, digits: String = "c") -> StoredPaper {
    var paper = PaperText()
    let range = paper.line(demand)
    var item = Item(range: range)
    item.title = "Motion om \(demand)"
    item.clauses = [
      .made(demand, .demanded, place: .at(range)), .made(demand, .cited, place: .at(range)),
    ]
    var document = Document(kind: .memberProposal, range: range)
    document.items = [item]
    return StoredPaper(
      [document], path: "\(number).txt", digits: "\(digits)\(number)d", text: paper.text)
  }

  private func archive(
    of demands: [String], in folder: TemporaryFolder
  ) async throws -> Archive {
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    for (number, demand) in demands.enumerated() {
      _ = try await paper(demand, number: number).store(in: archive)
    }
    return archive
  }

  /// The keys with how many rows have them, and how many clauses have each stem.
  private func content(of archive: Archive) async throws -> [String] {
    try await archive.file.read { connection in
      try connection.prepare(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.keys USING fts5vocab(main, likeness, row)"
      ).run()
      return try connection.prepare(
        """
        SELECT term || ' ' || doc FROM temp.keys
        UNION ALL SELECT stem || ' ' || clauses FROM stemCount
        """
      ).all { $0.text(0) }.sorted()
    }
  }

  @Test func whatIsRemovedLeavesNothing() async throws {
    let (folder, other) = (TemporaryFolder(), TemporaryFolder())
    let archive = try await archive(of: Self.demands, in: folder)
    let fewer = try await self.archive(of: Array(Self.demands.prefix(2)), in: other)
    try await archive.remove(paths: ["2.txt", "3.txt"])
    let content = try await content(of: fewer)
    #expect(content.count >= 20)
    #expect(try await self.content(of: archive) == content)
    #expect(try await archive.comparedIndex().clauseCount == 4)
    withExtendedLifetime((folder, other)) {}
  }

  @Test func whatIsReplacedCountsOnce() async throws {
    let (folder, other) = (TemporaryFolder(), TemporaryFolder())
    let archive = try await archive(of: [Self.demands[3]] + Self.demands.dropFirst(), in: folder)
    _ = try await paper(Self.demands[0], number: 0, digits: "d").store(in: archive)
    let whole = try await self.archive(of: Self.demands, in: other)
    #expect(try await content(of: archive) == content(of: whole))
    withExtendedLifetime((folder, other)) {}
  }

  @Test func anOlderIndexIsFilled() async throws {
    let folder = TemporaryFolder()
    let path = folder.file("index.sqlite")
    let before: [String]
    do {
      let archive = try await archive(of: Self.demands, in: folder)
      before = try await content(of: archive)
      try await archive.run([
        "PRAGMA user_version = 3", "DROP TABLE likeness", "DROP TABLE stemCount",
        "DROP INDEX documentDate", "DROP TABLE passageFacts",
      ])
      try await archive.commit()
    }
    let archive = try await Archive(path: path, access: .write)
    #expect(try await content(of: archive) == before)
    let subject = ClauseComparison.Subject(text: Self.demands[0])
    let found = try await archive.compare([subject], limit: 9)
    #expect(found.first?.matches.map(\.relation) == [.identical, .nearIdentical])
    withExtendedLifetime(folder) {}
  }

  /// Of clauses that all have the same common words, those with the same words come first.
  @Test func theSameIsFoundAmongFormulas() async throws {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    var paper = PaperText()
    var items: [Item] = []
    for number in 0..<4_000 {
      let text = "anlägga en simhall vid kvarteret\(number) före sommaren"
      let range = paper.line(text)
      var item = Item(range: range)
      item.clauses = [.made(text, .proposed, place: .at(range))]
      items.append(item)
    }
    var document = Document(kind: .minutes, range: SourceRange(0, paper.end))
    document.items = items
    _ = try await StoredPaper([document], path: "0", digits: "c0d", text: paper.text)
      .store(in: archive)
    let subject = ClauseComparison.Subject(
      text: "anlägga en simhall vid kvarteret3999 före sommaren")
    let matches = try await archive.compare([subject], limit: 9).flatMap(\.matches)
    #expect(matches.first?.relation == .identical)
    #expect(matches.count == 9)
    withExtendedLifetime(folder) {}
  }
}
