import Testing

@testable import Papers
@testable import Reading
@testable import Store

@Suite struct AnswerTests {
  @Test func tellsEverythingAboutAClause() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let answer = try await archive.search(Query(parsing: "fältassistenter skola parti:M"), limit: 9)
    let result = try #require(answer.results.first)
    #expect(answer.total == 1 && answer.municipalityCount == 1 && !answer.isCountCapped)
    #expect(answer.outcomes == [OutcomeCount(outcome: .rejected, count: 1)])
    #expect(result.kind == .clause && result.status == .decided && result.outcome == .rejected)
    #expect(result.text == "Motionen om fältassistenter vid varje skola avslås")
    #expect(result.body == "Socialnämnden")
    #expect(result.municipality == Municipality(code: "9901", name: "Granåsa"))
    #expect(result.date == Day(year: 2021, month: 11, day: 24) && result.number == "98")
    #expect(result.title == "Svar på motion om fältassistenter")
    #expect(result.caseNumbers == ["SN 2021/0415"] && result.parties == ["M"])
    #expect(result.yrkanden == ["bifall: Anna Åberg (M)"])
    #expect(result.reservations == ["Anna Åberg (M), Bo Ek (KD)"])
    #expect(result.path == "granasa/sn.txt" && result.page == 15 && result.score > 0)
    let marked = result.marks.map {
      String(decoding: Array(result.snippet.utf8)[$0], as: UTF8.self)
    }
    #expect(marked == ["fältassistenter", "skola"])
    withExtendedLifetime(folder) {}
  }

  @Test func tellsSums() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let answer = try await archive.search(Query(parsing: "belopp:750000"), limit: 9)
    let sums = try #require(answer.results.first?.sums)
    #expect(sums.map(\.text) == ["750 000 kr"] && sums.map(\.value) == [Money(750_000)])
    withExtendedLifetime(folder) {}
  }

  @Test func countsBeyondTheLimit() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let answer = try await archive.search(Query(parsing: ""), limit: 1)
    #expect(answer.results.count == 1 && answer.total == 3 && answer.municipalityCount == 2)
    #expect(try await archive.search(Query(parsing: "skola"), limit: 0).total == 2)
    withExtendedLifetime(folder) {}
  }

  /// Where there is more than is counted, what the order puts first is right all the same.
  @Test(arguments: [
    ("", ["2029", "2028"]), ("sort:datum", ["2001", "2002"]), ("parti:SD", ["2029", "2028"]),
    ("parti:SD sort:datum", ["2001", "2002"]), ("skola sort:-datum", ["2029", "2028"]),
    ("skola sort:datum", ["2001", "2002"]),
  ])
  func keepsTheOrderOfWhatItDoesNotCount(typed: String, years: [String]) async throws {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    for number in 1...29 {
      let year = 2001 + number * 10 % 29
      let paper = SamplePapers.norrvik(path: "\(number).txt", digits: "c\(number)d", year: year)
      _ = try await paper.store(in: archive)
    }
    let query = try Query(parsing: typed)
    let answer = try await archive.file.read { connection in
      try Search(connection, countLimit: 9).answer(query, limit: 2)
    }
    #expect(answer.isCountCapped && answer.total <= 9)
    #expect(answer.results.compactMap { $0.date?.description.prefix(4).description } == years)
    withExtendedLifetime(folder) {}
  }

  /// What is not counted is ranked all the same: the best come first, and no item before its clauses.
  @Test(arguments: ["skola", "fältassistent skola", "skol* OR bifall", "motion"])
  func ranksMoreThanItCounts(typed: String) async throws {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    for number in 1...60 {
      let paper = SamplePapers.norrvik(
        path: "\(number).txt", digits: "c\(number)d", year: 2001 + number * 10 % 61)
      _ = try await paper.store(in: archive)
    }
    _ = try await SamplePapers.granasa().store(in: archive)
    let query = try Query(parsing: typed)
    let (few, all) = try await archive.file.read { connection in
      (
        try Search(connection, countLimit: 9).answer(query, limit: 3),
        try Search(connection).answer(query, limit: 3)
      )
    }
    #expect(few.isCountCapped && !all.isCountCapped && all.total > 9)
    #expect(few.results == all.results)
  }

  /// BM25 as FTS5 has it.
  @Test(arguments: ["skola", "motion", "bifall OR skola"])
  func relevanceIsThatOfFullText(typed: String) async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let pairs = try await archive.file.read { connection in
      try connection.prepare(
        """
        SELECT \(Relevance.sql(wanted: nil)), -bm25(search, 8.0, 4.0, 1.0) FROM search WHERE search MATCH ?
        """
      ).all([.text(typed)]) { ($0.double(0), $0.double(1)) }
    }
    #expect(!pairs.isEmpty)
    for (own, other) in pairs { #expect(abs(own - other) < 1e-9 * max(1, abs(other))) }
    withExtendedLifetime(folder) {}
  }

  @Test func findsYrkanden() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let answer = try await archive.search(Query(parsing: "\"bifall till\""), limit: 9)
    let result = try #require(answer.results.first)
    #expect(result.kind == .yrkande && result.id == "4f2a010000000000#1/§98")
    #expect(result.parties == ["M"] && result.outcome == .rejected && answer.total == 1)
    withExtendedLifetime(folder) {}
  }

  @Test func showsAClauseInItsItem() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let shown = try #require(try await archive.show("4f2a#1/§98.1"))
    #expect(shown.id == "4f2a010000000000#1/§98.1" && shown.rule == "test")
    #expect(shown.text.hasPrefix("§ 98 Svar på motion") && shown.offset == 0)
    let piece = try #require(shown.pieces.first)
    let bytes = Array(shown.text.utf8)[piece.start - shown.offset..<piece.end - shown.offset]
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "Motionen om fältassistenter vid varje skola avslås.")
    #expect(shown.alternatives.isEmpty && shown.documentKind == .minutes)
    withExtendedLifetime(folder) {}
  }

  @Test func showsWhatIsTypedInOtherWays() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    #expect(try await archive.show("4f2a…#1/§99")?.result.title == "Budget för polishuset")
    #expect(try await archive.show("4F2A01#1")?.id == "4f2a010000000000#1")
    #expect(try await archive.show("91c")?.id == "91c0000000000000#1")
    #expect(try await archive.show("91c#1/i1.1")?.result.status == .demanded)
    for id in ["", "zz", "4f2a#2", "4f2a#1/§97", "4f2a#1/§98.2", "4f2a#1/§98.x", "#1", "4f2a/§98"] {
      #expect(try await archive.show(id) == nil, "\(id)")
    }
    withExtendedLifetime(folder) {}
  }

  @Test func namesAlternatives() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    _ = try await SamplePapers.granasa(path: "b.txt", digits: "4f2b").store(in: archive)
    let shown = try #require(try await archive.show("4f2#1/§98"))
    #expect(shown.id == "4f2a010000000000#1/§98")
    #expect(shown.alternatives == ["4f2a010000000000#1/§98", "4f2b000000000000#1/§98"])
    _ = try await SamplePapers.granasa(path: "copy.txt").store(in: archive)
    #expect(try await archive.show("4f2a#1/§98")?.alternatives == [])
    withExtendedLifetime(folder) {}
  }

  @Test func countsWhatItHolds() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let status = try await archive.status(nil)
    #expect(
      status.totals.sourceCount == 2 && status.totals.itemCount == 3
        && status.totals.yrkandeCount == 1)
    #expect(status.totals.reservationCount == 1 && status.totals.voteCount == 1)
    #expect(status.totals.memberProposalCount == 1)
    #expect(
      status.totals.clauses == [
        Counted(value: .decided, count: 2), Counted(value: .demanded, count: 1),
      ])
    #expect(status.holdings.map(\.municipality) == ["Granåsa", "Norrvik"])
    #expect(status.holdings.map(\.firstYear) == [2021, 2022])
    #expect(status.holdings.map(\.meetings) == [1, 0] && status.holdings.map(\.items) == [2, 1])
    #expect(status.remarks.map(\.diagnostic.id) == ["vote.tally-mismatch"])
    let part = try await archive.status(Query(parsing: "kommun:norrvik"))
    #expect(part.totals.sourceCount == 1 && part.totals.itemCount == 1 && part.remarks.isEmpty)
    #expect(try await archive.status(Query(parsing: "kommun:lund")).totals.itemCount == 0)
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: [
    ("simhall", Emptiness.nothingMatches),
    ("kommun:Norvik", .unknownMunicipality("Norvik", similar: ["Norrvik"])),
    ("organ:simnämnden", .unknownBody("simnämnden", similar: [])),
    (
      "simhall kommun:Norrvik år:2016",
      .noPapers(municipality: "Norrvik", body: nil, asked: 2016...2016, held: [2022])
    ),
    ("simhall från:2019", .notSaid(papers: 2, municipality: nil, body: nil, years: 2021...2022)),
    (
      "simhall kommun:Granåsa organ:socialnämnden",
      .notSaid(papers: 1, municipality: "Granåsa", body: "socialnämnden", years: 2021...2021)
    ),
    (
      "kommun:Norrvik organ:Socialnämnden",
      .noPapers(municipality: "Norrvik", body: "Socialnämnden", asked: nil, held: [])
    ),
    ("från:2024", .noPapers(municipality: nil, body: nil, asked: 2024...2024, held: [2021, 2022])),
  ])
  func tellsWhyNothingWasFound(typed: String, emptiness: Emptiness) async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let query = try Query(parsing: typed)
    #expect(try await archive.search(query, limit: 1).total == 0)
    #expect(try await archive.emptiness(of: query) == emptiness)
    #expect(!emptiness.message(.swedish).isEmpty && !emptiness.message(.english).isEmpty)
    withExtendedLifetime(folder) {}
  }

  @Test func saysWhichYearsItHolds() {
    let emptiness = Emptiness.noPapers(
      municipality: "Norrvik", body: nil, asked: 2016...2016, held: [2018, 2024])
    #expect(
      emptiness.message(.swedish)
        == "Inga träffar. Indexet rymmer inga papper från Norrvik 2016 (närmast: 2018–2024). "
        + "Se klubba status kommun:Norrvik.")
  }

  /// Whatever is typed gives an answer or an error of ours, and the papers stay.
  @Test(arguments: [
    "'; DROP TABLE source; --", "\"'; DELETE FROM clause\"", "kommun:\"' OR 1=1 --\"",
    "parti:x') OR ('1'='1", "person:\"a\\\" OR name:b*\"", "dnr:%", "dnr:_", "organ:*",
    "person:*", "person:***", "person:🙂", "skola NEAR polis", "search:skola", "{title}",
    "^skola", "skola+polis", "a AND", "NOT skola", "skola;", "kommun:*", "title", "\0\u{1}x",
    "§:\"' OR 1\"", "ﬁ ½ ²", "skola OR -polis", "-skola", "-skola -polis", "(-skola) OR polis",
    "-(skola kommun:Norrvik)", "år:0001..9999",
  ])
  func survives(typed: String) async throws {
    let (archive, folder) = try await SamplePapers.archive()
    do throws(QueryError) {
      let query = try Query(parsing: typed)
      do {
        let answer = try await archive.search(query, limit: 9)
        if answer.total == 0 { _ = try await archive.emptiness(of: query) }
        _ = try await archive.status(query)
      } catch {
        Issue.record(error, "\(typed)")
      }
    } catch {
      #expect(!error.message(.swedish).isEmpty)
    }
    #expect(try await archive.status(nil).totals.sourceCount == 2)
    withExtendedLifetime(folder) {}
  }

  @Test func takesTheLongestQueries() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    for text in [
      String(repeating: "skola ", count: 1_600), String(repeating: "a OR ", count: 1_900) + "a",
      String(repeating: "-a ", count: 3_000), String(repeating: "parti:M ", count: 1_200),
      String(repeating: "a* ", count: 3_000),
      String(repeating: "(a -", count: 15) + "b"
        + String(repeating: ")", count: 15),
      "\"" + String(repeating: "a ", count: 4_000) + "\"", String(repeating: "x", count: 9_000),
    ] {
      let query = try Query(parsing: text)
      _ = try await archive.search(query, limit: 3)
    }
    withExtendedLifetime(folder) {}
  }
}
