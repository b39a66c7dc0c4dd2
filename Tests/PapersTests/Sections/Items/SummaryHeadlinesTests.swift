import Testing

@testable import Papers

@Suite struct SummaryHeadlinesTests {
  private let page = """
    Granåsa kommun
    Start / Politik / Beslut i korthet

    Kommunfullmäktige 14 mars 2022 – beslut i korthet

    Publicerad 15 mars 2022

    Här är några av besluten från mötet i måndags.

    Ny skola i Björkby
    Kommunfullmäktige beslutade att bygga en ny skola. Skolan ska stå klar 2025.

    Motion om cykelbanor
    Kommunfullmäktige beslutade den 3 februari 2020 att bygga cykelbanor.

    Nästa möte
    Måndagen den 25 april 2022.

    """

  @Test func givesAnItemForEachHeadline() throws {
    let document = try #require(MarkedMinutes(page).extraction.documents.first)
    #expect(document.kind == .webSummary)
    #expect(document.title == "Kommunfullmäktige 14 mars 2022 – beslut i korthet")
    #expect(document.date == Day(year: 2022, month: 3, day: 14))
    #expect(document.items.map(\.title) == ["Ny skola i Björkby", "Motion om cykelbanor"])
  }

  @Test func tellsItsOwnMeetingsDecisionsFromEarlierOnes() throws {
    let items = try #require(MarkedMinutes(page).extraction.documents.first).items
    #expect(items.map { $0.clauses.map(\.status) } == [[.decided], [.cited]])
  }

  @Test func leavesAPageWithoutHeadlinesWhole() throws {
    let text = "Beslut i korthet\n\nKommunstyrelsen 14 mars 2022\n\nMötet ställdes in.\n"
    #expect(MarkedMinutes(text).extraction.documents.first?.items.count == 1)
  }
}
