import Reading
import Testing

@testable import Papers
@testable import Store

@Suite struct LikenessTests {
  private let reader = ClauseReader(
    Lexicon(
      LexiconText(Array("polis.\tpolis\nhus.\thus\ntjänst.\ttjänst\nsocial.\tsocial\n".utf8)).table
    )
    .map { CompoundSplitter($0, stemmer: SwedishStemmer()) })

  private func likeness(_ left: String, _ right: String) -> ClauseLikeness? {
    ClauseLikeness(reader.words(of: left), reader.words(of: right))
  }

  @Test(arguments: [
    (
      "att Socialtjänsten ska ha en tjänst kopplad till polishuset",
      "socialtjänsten ska ha en tjänst, kopplad till polishuset.",
      ClauseComparison.Relation.identical
    ),
    (
      "en fältassistent ska finnas vid varje högstadieskola",
      "en fältassistent ska finnas vid alla högstadieskolor", .nearIdentical
    ),
    (
      "kommunen inför avgiftsfri simskola för alla sexåringar",
      "kommunen inför avgiftsfri simskola för alla sexåringar, med start under hösten i badhuset vid torget och med särskild inbjudan till nyanlända familjer",
      .contains
    ),
    (
      "kommunen inför avgiftsfri simskola för alla sexåringar, med start under hösten i badhuset vid torget och med särskild inbjudan till nyanlända familjer",
      "kommunen inför avgiftsfri simskola för alla sexåringar", .contained
    ),
    (
      "Socialtjänsten ska ha en tjänst kopplad till polishuset",
      "socialtjänsten ska ha koppling till polisen", .similar
    ),
    (
      "kommunen inför avgiftsfri simskola för alla sexåringar",
      "för alla sexåringar inför kommunen en avgiftsfri simskola", .nearIdentical
    ),
    (
      "byskolan i Hamra läggs ned efter vårterminen",
      "byskolan i Hamra läggs inte ned efter vårterminen", .contains
    ),
  ])
  func relates(left: String, right: String, relation: ClauseComparison.Relation) {
    #expect(likeness(left, right)?.relation == relation)
  }

  @Test(arguments: [
    (
      "Socialtjänsten ska utveckla samarbete med näringslivet",
      "Skolan ska utveckla samarbete med hemmen"
    ),
    ("kommunen bygger en simhall i Norrvik", "kommunen bygger en cykelväg i Granåsa"),
    ("alla barn ska erbjudas frukost i skolan", "bidraget till brottsofferjouren höjs"),
  ])
  func tellsApart(left: String, right: String) {
    #expect(likeness(left, right) == nil)
  }

  /// What every decision is phrased in says nothing of what it is about.
  @Test(arguments: [
    "Beslutet skickas till kommunstyrelsen", "Motionen avslås", "Ärendet bordläggs",
    "Kommunfullmäktige beslutar att anse motionen besvarad", "Informationen noteras",
    "Kommunstyrelsen godkänner förvaltningens förslag till yttrande",
    "Paragrafen justeras omedelbart",
    "Remittera motionen till kommunstyrelsen för beredning",
  ])
  func formulasAreNotCompared(text: String) {
    #expect(!reader.words(of: text).isComparable)
  }

  @Test func differenceLeadsFromOneToTheOther() {
    let left = "en fältassistent ska finnas vid varje högstadieskola"
    let right = "fler fältassistenter ska finnas nära skolorna"
    let (from, to) = (reader.words(of: left), reader.words(of: right))
    let pieces = Alignment(from, to).difference(from, to)
    func text(without kind: ClauseComparison.Difference.Kind) -> String {
      pieces.filter { $0.kind != kind }.map(\.words).joined(separator: " ")
    }
    #expect(text(without: .added) == left)
    #expect(text(without: .removed) == right)
    #expect(pieces.contains { $0.kind == .kept && $0.words == "ska finnas" })
  }
}

@Suite struct ComparisonTests {
  /// A motion with one demand, or the minutes that treat it.
  private func paper(
    _ demand: String, municipality: String, year: Int, party: String, number: Int,
    caseNumber: String? = nil, outcome: Outcome? = nil
  ) -> StoredPaper {
    var paper = PaperText()
    let range = paper.line(demand)
    var item = Item(range: range)
    item.caseNumbers = [caseNumber].compactMap(\.self)
    item.clauses = [.made(demand, .demanded, place: .at(range))]
    item.outcome = outcome
    var document = Document(kind: outcome == nil ? .memberProposal : .minutes, range: range)
    document.municipality = Municipality(code: nil, name: municipality)
    document.date = Day(year: year, month: 3, day: 4)
    document.parties = [party]
    document.items = [item]
    return StoredPaper([document], path: "\(number).txt", digits: "c\(number)d", text: paper.text)
  }

  private func archive() async throws -> (archive: Archive, folder: TemporaryFolder) {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    let demand = "en fältassistent ska finnas vid varje högstadieskola"
    let papers = [
      paper(
        demand, municipality: "Granåsa", year: 2019, party: "M", number: 1, caseNumber: "KS 2019/7"),
      paper(
        demand, municipality: "Granåsa", year: 2020, party: "M", number: 2, caseNumber: "KS 2019/7",
        outcome: .rejected),
      paper(
        "en fältassistent ska finnas vid alla högstadieskolor", municipality: "Norrvik", year: 2021,
        party: "S", number: 3, outcome: .approved),
      paper(
        "bidraget till brottsofferjouren höjs", municipality: "Norrvik", year: 2021, party: "V",
        number: 4),
      paper(
        "Beslutet skickas till kommunstyrelsen", municipality: "Norrvik", year: 2021, party: "V",
        number: 5),
    ]
    for paper in papers { _ = try await paper.store(in: archive) }
    return (archive, folder)
  }

  @Test func aDraftMeetsThoseWhoTriedBefore() async throws {
    let (archive, folder) = try await archive()
    let draft = [
      "att en fältassistent ska finnas vid varje högstadieskola", "Motionen avslås",
      "simhallen ska ha öppet på lördagar",
    ]
    let found = try await archive.compare(
      draft.map { ClauseComparison.Subject(text: $0) }, limit: 9)
    #expect(found.count == 2)
    let first = try #require(found.first)
    #expect(first.matches.map(\.relation) == [.identical, .identical, .nearIdentical])
    // Motion and minutes of one case are one proposal, settled by the minutes.
    #expect(first.matches[0].proposal == first.matches[1].proposal)
    #expect(
      first.states == [Counted(value: .approved, count: 1), Counted(value: .rejected, count: 1)])
    #expect(first.municipalities.map(\.value) == ["Granåsa", "Norrvik"])
    #expect(first.first?.result.path == "1.txt")
    #expect(found[1].matches.isEmpty)
    withExtendedLifetime(folder) {}
  }

  @Test func aClauseIsNotComparedWithItself() async throws {
    let (archive, folder) = try await archive()
    let found = try #require(try await archive.compare(id: "c3d#1/i1.1", limit: 9))
    #expect(found.count == 1)
    #expect(found[0].matches.allSatisfy { $0.result.path != "3.txt" })
    #expect(found[0].matches.count == 2)
    #expect(try await archive.compare(id: "ff#1", limit: 9) == nil)
    withExtendedLifetime(folder) {}
  }

  @Test func aQueryTellsEachProposalOnce() async throws {
    let (archive, folder) = try await archive()
    let found = try await archive.compare(Query(parsing: "fältassistent"), limit: 9)
    #expect(found.count == 1)
    #expect(found.first?.matches.count == 2)
    withExtendedLifetime(folder) {}
  }

  @Test func whatSpreadsIsGathered() async throws {
    let (archive, folder) = try await archive()
    let found = try await archive.clusters(limit: 9)
    // The formula that every paper ends with is no proposal.
    #expect(found.count == 1)
    let cluster = try #require(found.first)
    #expect(cluster.subject.text == "en fältassistent ska finnas vid varje högstadieskola")
    #expect(Set(cluster.matches.map(\.result.path)) == ["1.txt", "2.txt", "3.txt"])
    #expect(cluster.municipalities.map(\.value) == ["Granåsa", "Norrvik"])
    #expect(cluster.first?.result.path == "1.txt")
    withExtendedLifetime(folder) {}
  }

  @Test func anIndexOpenedForReadingCanBeAsked() async throws {
    let (archive, folder) = try await archive()
    try await archive.compact()
    let reader = try await Archive(path: folder.file("index.sqlite"), access: .read)
    let subject = ClauseComparison.Subject(
      text: "en fältassistent ska finnas vid varje högstadieskola")
    #expect(try await reader.compare([subject], limit: 9).first?.matches.count == 3)
    #expect(try await reader.comparedIndex() == ComparedIndex(clauseCount: 5, municipalityCount: 2))
  }
}

@Suite struct DisjointSetsTests {
  @Test func joinedThingsShareARoot() {
    var sets = DisjointSets(count: 6)
    sets.join(4, 2)
    sets.join(2, 5)
    sets.join(0, 1)
    #expect((0..<6).map { sets.root(of: $0) } == [0, 0, 2, 3, 2, 2])
  }
}
