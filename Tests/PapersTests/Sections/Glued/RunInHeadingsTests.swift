import Reading
import TestSupport
import Testing

@testable import Papers

@Suite struct RunInHeadingsTests {
  private static let minutes = """
    Granåsa kommun PROTOKOLL
    Tekniska nämnden 2023-05-10

    § 12 Taxa för slamtömning
    Beslut Tekniska nämnden beslutar att anta taxan för slamtömning att gälla från
    och med den 1 juni 2023.
    Sammanfattning av Taxan har inte ändrats sedan 2016. Avgiften för en normal brunn
    ärendet höjs från 940 till 1 180 kronor.
    Yrkanden Anna Åberg (S) yrkar avslag.
    Bo Ek (M) yrkar bifall till förslaget.
    Reservation Anna Åberg (S) reserverar sig mot beslutet.
    Beslutet Kommunstyrelsen
    skickas till Ekonomikontoret

    § 13 Motion om bänkar
    Nämndens beslut Motionen avslås.
    Ärendet Anna Åberg (S) har föreslagit fler bänkar.
    """

  @Test func standAboveWhatTheyBelongTo() throws {
    let items = try #require(try documents(Self.minutes).first?.items)
    #expect(items.map(\.title) == ["Taxa för slamtömning", "Motion om bänkar"])
    #expect(
      items.map { $0.clauses.map(\.told) } == [
        [
          "decided: Tekniska nämnden beslutar att anta taxan för slamtömning att gälla från och med den 1 juni 2023"
        ],
        ["decided: Motionen avslås"],
      ])
    #expect(items[0].yrkanden.map(\.parties) == [["S"], ["M"]])
    #expect(items[0].reservations.map(\.parties) == [["S"]])
    #expect(items[0].recipients == ["Kommunstyrelsen", "Ekonomikontoret"])
  }

  /// What names a paper is no decision, and where decisions have a heading of their own none is cut.
  @Test(arguments: [
    "Beslutsunderlag\nBeslut Kommunstyrelsen 2023-04-02 § 33\nBeslut Länsstyrelsen 2023-01-12\n",
    "Beslut\nTaxan antas.\n\nSammanfattning Taxan har inte ändrats.\nBeslut Nämnden antar taxan.\n",
  ])
  func takeSeveralLines(_ text: String) throws {
    let flow = try flow("§ 12 Taxa för slamtömning\n\n" + text)
    #expect(RunInHeadings(in: flow.text).rows.isEmpty)
  }
}
