import Testing

@testable import Papers

/// Extracts glued after other papers, whose letterheads their own pages repeat.
@Suite struct GluedHeadTests {
  private static let text = """
    Motion om fler lekplatser

    Till kommunfullmäktige i Granåsa

    Lekplatserna är för få. Barnen i de nya kvarteren har ingenstans att leka.

    Vi yrkar att kommunen bygger tre nya lekplatser under nästa år.

    Granåsa 2023-03-14

    Anna Åberg (S)          Bo Ek (S)

    Skolnämnden

    Utdrag ur protokoll Sammanträdesdatum: 2023-09-24

    Yttrande över motion om fler lekplatser § 14, N609-0295/23

    Beslut

    1. Skolnämnden avstyrker motionen.

    Yrkanden

    Cia Dal (M) yrkar att motionen ska tillstyrkas.

    Skolnämnden

    Utdrag ur protokoll Sammanträdesdatum: 2023-09-24

    Vid protokollet Sekreterare Dan Ed

    Ordförande                                Justerande Eva Fors (S)          Gun Hed (L)

    Gatunämnden

    Utdrag ur protokoll Sammanträdesdatum: 2023-09-24

    Yttrande över motion om fler lekplatser § 31, N610-0310/23

    Beslut

    1. Gatunämnden tillstyrker motionen.

    Gatunämnden

    Yrkande

    2023-09-20

    Nr 8

    Yrkande angående yttrande över motion om fler lekplatser

    Förslag till beslut

    I nämnden

    1. Gatunämnden avstyrker motionen.
    """

  @Test func beginPapers() throws {
    let papers = try documents(GluedHeadTests.text)
    #expect(papers.map(\.kind) == [.memberProposal, .extract, .extract, .alternativeProposal])
    #expect(papers.map(\.body).prefix(3) == ["Kommunfullmäktige", "Skolnämnden", "Gatunämnden"])
    let days = ["2023-03-14", "2023-09-24", "2023-09-24", "2023-09-20"]
    #expect(papers.map(\.date?.description) == days)
    #expect(papers.map { $0.items.first?.number } == [nil, "14", "31", nil])
    let clauses = papers.map { $0.items.flatMap(\.clauses).map(\.told) }
    #expect(
      clauses == [
        ["demanded: kommunen bygger tre nya lekplatser under nästa år"],
        ["decided: Skolnämnden avstyrker motionen"], ["decided: Gatunämnden tillstyrker motionen"],
        ["demanded: Gatunämnden avstyrker motionen"],
      ])
  }
}
