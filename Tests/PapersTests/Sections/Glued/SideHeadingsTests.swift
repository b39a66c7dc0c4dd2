import Reading
import TestSupport
import Testing

@testable import Papers

@Suite struct SideHeadingsTests {
  private static let minutes = """
    Granåsa kommun            PROTOKOLL
    Tekniska nämnden          2023-05-10

    § 12   Taxa för slamtömning

    Beslut                Tekniska nämnden antar taxan för slamtömning att gälla från och med
                          den 1 juni 2023.
    Sammanfattning av     Taxan har inte ändrats sedan 2016. Avgiften för en normal brunn
    ärendet               höjs från 940 till 1 180 kronor.
    Yrkanden              Anna Åberg (S) yrkar avslag.
                          Bo Ek (M) yrkar bifall till förslaget.
    Reservation           Anna Åberg (S) reserverar sig mot beslutet.

    Beslutet              Kommunstyrelsen
    skickas till          Ekonomikontoret
    """

  @Test func standAboveWhatTheyBelongTo() throws {
    let item = try #require(try documents(Self.minutes).first?.items.first)
    #expect(item.title == "Taxa för slamtömning")
    #expect(
      item.clauses.map(\.told) == [
        "decided: Tekniska nämnden antar taxan för slamtömning att gälla från och med den 1 juni 2023"
      ])
    #expect(item.yrkanden.map(\.parties) == [["S"], ["M"]])
    #expect(item.reservations.map(\.parties) == [["S"]])
    #expect(item.recipients == ["Kommunstyrelsen", "Ekonomikontoret"])
  }

  /// What stands in the margin between headings is one, whatever its words.
  @Test func needNotBeKnown() throws {
    let item = try #require(
      try documents(
        """
        Tekniska nämnden          2023-05-10

        § 12   Taxa för slamtömning

        Dnr                   TN 2023/14
        Beslut                Tekniska nämnden antar taxan för slamtömning.
        Vad saken gäller      Taxan har inte ändrats sedan 2016. Den höjs nu för alla som
                              har en egen brunn.
        Kontorets tankar      Taxan bör följa kostnaderna.
        och råd
        Beslutet skickas till Kommunstyrelsen
        Reservation           Anna Åberg (S) reserverar sig mot beslutet.
        """
      ).first?.items.first)
    #expect(item.caseNumbers == ["TN 2023/14"])
    #expect(item.clauses.map(\.told) == ["decided: Tekniska nämnden antar taxan för slamtömning"])
    #expect(item.reservations.map(\.parties) == [["S"]])
  }

  @Test func areReadInTablesOfWordPapers() throws {
    func row(_ cells: [[String]]) -> String {
      let cells = cells.map { "<w:tc>\($0.map { WordPaper.paragraph($0) }.joined())</w:tc>" }
      return "<w:tr>\(cells.joined())</w:tr>"
    }
    let rows = [
      [["Beslut"], ["Nämnden avslår motionen.", "Nämnden tackar för arbetet."]],
      [["Bakgrund"], ["Motionen lämnades i höstas."]],
    ]
    let paper = WordPaper(
      ["Socialnämnden", "2021-05-12", "§ 4 Motion om bad"].map { WordPaper.paragraph($0) }.joined()
        + "<w:tbl>\(rows.map(row).joined())</w:tbl>")
    let text = try SourceText(reading: paper.bytes)
    let item = try #require(Extraction(reading: text).documents.first?.items.first)
    #expect(
      item.clauses.map(\.told) == [
        "decided: Nämnden avslår motionen", "decided: Nämnden tackar för arbetet",
      ])
  }

  @Test(arguments: [
    // A column of such words in a table.
    "Beslut      2021-03-04\nYrkanden    2021-03-04\nBakgrund    2021-01-10",
    "Ärende          Beslut\nTaxa för bad    Antas\nPlan            Antas",
    // One alone.
    "Beslut      Nämnden antar taxan.",
    // What the paper says of itself.
    "Justering   Kommunhuset, den 3 maj.\nUpplysningar   Anna Åberg svarar.",
  ])
  func tablesStayAsTheyAre(text: String) throws {
    let source = try SourceText(reading: Array(text.utf8))
    #expect(SideHeadings(in: source, Gaps(in: source.bytes.span)).rows.isEmpty)
  }
}
