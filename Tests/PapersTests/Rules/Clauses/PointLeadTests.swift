import Testing

@testable import Papers

/// What a board proposes to the council and what it decides itself, in one item.
@Suite struct PointLeadTests {
  private func ledger(_ sections: String) throws -> [String] {
    try #require(try minutesItem(sections, body: "Regionstyrelsen")).ledger
  }

  @Test func governsTheLettersBelow() throws {
    let found = try ledger(
      """
      Beslut

      1. Regionstyrelsen föreslår regionfullmäktige besluta följande.
      a. Planen antas.
      b. Nämnden får i uppdrag att bygga.
      2. Regionstyrelsen beslutar för egen del följande.
      a. Ärendet förklaras omedelbart justerat.
      """)
    #expect(
      found == [
        "proposed Regionfullmäktige adopted: Planen antas",
        "proposed Regionfullmäktige commissioned: Nämnden får i uppdrag att bygga",
        "decided Regionstyrelsen other: Ärendet förklaras omedelbart justerat",
      ])
  }

  @Test(arguments: [
    "Beslut\n\nRegionstyrelsen beslutar för egen del\natt godkänna avtalet, samt\nföreslår för sin del regionfullmäktige besluta\natt anta planen",
    "Beslut\n\nRegionstyrelsen beslutar för egen del att\n- godkänna avtalet.\n\nRegionstyrelsen föreslår för sin del regionfullmäktige besluta att\n- anta planen.",
  ])
  func dividesALedger(sections: String) throws {
    #expect(
      try ledger(sections) == [
        "decided Regionstyrelsen accepted: godkänna avtalet",
        "proposed Regionfullmäktige adopted: anta planen",
      ])
  }

  @Test func dividesASentence() throws {
    let found = try ledger(
      "Beslut\n\nRegionstyrelsen beslutar att godkänna avtalet samt föreslår för sin del regionfullmäktige besluta att anta planen."
    )
    #expect(
      found == [
        "decided Regionstyrelsen accepted: Regionstyrelsen beslutar att godkänna avtalet",
        "proposed Regionfullmäktige adopted: anta planen",
      ])
  }

  @Test func leavesAPointWithWordsOfItsOwn() throws {
    let found = try #require(
      try minutesItem("Beslut\n\n1. Taxan antas enligt följande:\na. Avgiften är 100 kronor."))
    #expect(found.clauses.map(\.children.count) == [1])
  }
}
