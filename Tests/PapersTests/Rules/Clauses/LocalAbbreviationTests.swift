import Testing

@testable import Papers

/// *ÖFN beslutar*: the house's own abbreviation of the body whose minutes they are.
@Suite struct LocalAbbreviationTests {
  @Test(arguments: [
    "BUN beslutar\n\natt anta planen.", "BUN beslutar att\n- anta planen",
    "BUN beslutar:\n1. anta planen", "BUN:s beslut\n- anta planen",
    "Beslut\nBUN beslutar\n- anta planen",
  ])
  func leadsIn(sections: String) throws {
    let item = try minutesItem(sections, body: "Barn- och utbildningsnämnden")
    #expect(item?.clauses.map(\.told) == ["decided: anta planen"])
    #expect(item?.title == "Ett ärende")
  }

  @Test(arguments: ["BUN antar planen.", "BUN beslutar att anta planen."])
  func decides(sentence: String) throws {
    for body in ["Barn- och utbildningsnämnden", "Socialnämnden"] {
      let item = try minutesItem("Planen har varit på remiss.\n\n\(sentence)", body: body)
      #expect(item?.clauses.map(\.outcome) == (body == "Socialnämnden" ? [] : [.adopted]))
    }
  }

  @Test func laysToTheFile() throws {
    let item = try minutesItem("Skolnämnden lägger anmälan till handlingarna.", body: "Skolnämnden")
    #expect(item?.clauses.map(\.outcome) == [.noted])
  }
}
