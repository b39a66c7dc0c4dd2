import Testing

@testable import Papers
@testable import Reading
@testable import Store

/// One person under several spellings, and what became of their proposals.
@Suite struct PeopleTests {
  @Test(arguments: [
    ("Ann-Charlott Bäckman", "Ann Charlott Bäckman", true),
    ("Carl Wikström", "Karl Vikström", true), ("Christer Ek", "Krister Ek", true),
    ("Anna Ek", "Anna Åk", false), ("Anna Ek", "Eva Ek", false),
  ])
  func soundsTheSame(one: String, two: String, isSame: Bool) {
    #expect((PersonName(one) == PersonName(two)) == isSame)
  }

  @Test(arguments: [
    ("A. Ek", "Anna Ek", true), ("A-C Bäckman", "Ann-Charlott Bäckman", true),
    ("Anna Ek", "Anna Maria Ek", true), ("Anna Ek", "Anna Ek Lund", true),
    ("Anna Lund", "Anna Ek Lund", true), ("Eva Ek", "Anna Eva Ek", false),
    ("Ek", "Anna Ek", false), ("Anna Ek", "Anna Ekberg", false),
  ])
  func isShortForm(short: String, long: String, isShort: Bool) {
    #expect(PersonName(short).isShort(for: PersonName(long)) == isShort)
  }

  private static func groups(_ entries: [PeopleGroups.Entry]) -> [[String]] {
    PeopleGroups(entries).groups.map { $0.map { entries[$0].name } }
  }

  private static func entry(
    _ name: String, _ parties: Set<String>, lists: Set<Int> = []
  ) -> PeopleGroups.Entry {
    PeopleGroups.Entry(name: name, parties: parties, lists: lists, count: 1)
  }

  @Test func spellingsAreGroupedInAnyOrder() {
    let entries = [
      Self.entry("Anna Maria Ek", ["S"]), Self.entry("Anna Ek", ["S"]), Self.entry("A. Ek", ["S"]),
      Self.entry("Anna-Maria Ek", ["V"]), Self.entry("Bo Ek", ["S"]),
    ]
    let expected = [["A. Ek", "Anna Ek", "Anna Maria Ek", "Anna-Maria Ek"], ["Bo Ek"]]
    for order in orders(of: entries) { #expect(Self.groups(order) == expected) }
  }

  @Test func whatMayBeTwoPeopleIsNotJoined() {
    // Two could be meant; another party; both were there.
    #expect(
      Self.groups([
        Self.entry("A. Ek", ["S"]), Self.entry("Anna Ek", ["S"]), Self.entry("Adam Ek", ["S"]),
      ]).count == 3)
    #expect(Self.groups([Self.entry("A. Ek", ["M"]), Self.entry("Anna Ek", ["S"])]).count == 2)
    #expect(
      Self.groups([
        Self.entry("Carl Ek", ["S"], lists: [7]), Self.entry("Karl Ek", ["S"], lists: [7]),
      ]).count == 2)
  }

  @Test func partiesAreCountedWithWhatTheyAreCountedOf() async throws {
    let lives = try await Stories.kvarnhult.ask { archive in
      try await archive.proposals(nil, asOf: .on("2023-01-01"))
    }
    let records = PartyRecord.all(of: lives)
    #expect(records.reduce(0) { $0 + $1.tally.moved } >= lives.count)
    let one = try #require(records.first { $0.party == "M" })
    #expect(one.tally.moved == 2 && one.tally.decided == 2 && one.tally[.struck] == 1)
    #expect(one.proposals.count == 2)
  }

  /// The same person under four spellings, over a change of party.
  @Test func oneRecordForAllSpellings() async throws {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    let papers = [
      ("1", "2019-02-04", "Ann-Charlott Wikberg", "S", "cykelväg"),
      ("2", "2020-02-04", "Ann Charlott Wikberg", "S", "badplats"),
      ("3", "2021-02-04", "Ann Wikberg", "S", "bibliotek"),
      ("4", "2022-02-04", "Ann-Charlott Vikberg", "V", "simhall"),
      ("5", "2022-02-05", "Adam Wikberg", "S", "konsthall"),
    ]
    for (number, date, name, party, subject) in papers {
      let text = """
        Motion om \(subject)

        Till kommunfullmäktige i Norrvik

        Det saknas en \(subject) i kommunen, och många invånare har frågat efter den i flera år.

        Därför föreslår jag att kommunfullmäktige beslutar

        att en \(subject) byggs

        Norrvik \(date)

        \(name) (\(party))
        """
      let source = try SourceText(reading: Array(text.utf8))
      _ = try await archive.store(
        Extraction(reading: source, municipality: Municipality(code: nil, name: "Norrvik")),
        of: Source(
          path: "motion\(number).txt", sha256: String(repeating: number, count: 64),
          byteCount: source.bytes.count, format: .text),
        text: source)
    }
    let lives = try await archive.proposals(nil, asOf: .on("2023-01-01"))
    #expect(lives.count == 5, "\(lives.map(\.movers))")
    let records = try await archive.movers(of: lives)
    #expect(records.map(\.tally.moved) == [4, 1])
    let person = try #require(records.first)
    #expect(
      Set(person.spellings) == [
        "Ann-Charlott Wikberg", "Ann Charlott Wikberg", "Ann Wikberg", "Ann-Charlott Vikberg",
      ])
    #expect(person.parties.map(\.party) == ["S", "V"])
    for name in ["Ann-Charlott Wikberg", "Ann-Charlotte Wikberg", "Karl Karlsson", "Ann Vikberg"] {
      let query = try Query(parsing: "person:\"\(name)\"")
      let found = try await archive.proposals(query, asOf: .on("2023-01-01")).count
      let hits = try await archive.search(query, limit: 9)
      let expected = name.contains("Karl") || name.contains("Charlotte") ? 0 : 4
      #expect(found == expected && Set(hits.results.map(\.path)).count == expected, "\(name)")
    }
    withExtendedLifetime(folder) {}
  }
}
