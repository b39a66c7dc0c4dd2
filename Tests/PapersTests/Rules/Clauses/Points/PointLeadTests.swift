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

  /// *att föreslå kommunfullmäktige besluta* governs the points after it, with a colon or without.
  @Test(
    arguments: [
      "att föreslå kommunfullmäktige besluta", "att föreslå kommunfullmäktige att besluta",
      "att föreslå kommunfullmäktige besluta:", "att föreslå kommunfullmäktige",
      "att föreslå att kommunfullmäktige beslutar", "att föreslå fullmäktige besluta följande",
    ],
    ["att godkänna avtalet\natt anta planen", "- godkänna avtalet\n- anta planen"])
  func anOpenProposalGovernsThePoints(lead: String, points: String) throws {
    let item = try #require(try minutesItem("Kommunstyrelsen beslutar\n\n\(lead)\n\(points)"))
    #expect(item.clauses.map(\.told) == ["proposed: godkänna avtalet", "proposed: anta planen"])
    #expect(item.clauses.map(\.body) == ["Kommunfullmäktige", "Kommunfullmäktige"])
    #expect(item.outcome == .forwarded)
  }

  @Test func whatABoardIsToProposeIsForTheCouncil() throws {
    let item = try #require(
      try minutesItem(
        "Arbetsutskottets förslag till beslut\n\nKommunstyrelsen beslutar\n\natt föreslå kommunfullmäktige besluta\n\natt anta planen"
      ))
    #expect(item.clauses.map(\.told) == ["proposed: anta planen"])
    #expect(item.clauses.map(\.body) == ["Kommunfullmäktige"])
  }

  @Test(arguments: [
    "Arbetsutskottet föreslår att kommunstyrelsen föreslår kommunfullmäktige att motionen avslås.",
    "Arbetsutskottet föreslår att kommunstyrelsen beslutar att föreslå kommunfullmäktige att motionen avslås.",
    "Arbetsutskottet föreslår kommunstyrelsen att föreslå kommunfullmäktige att motionen avslås.",
  ])
  func theLastOfThoseAskedIsToDecide(sentence: String) throws {
    let item = try #require(try minutesItem("Förslag till beslut\n\n" + sentence))
    #expect(item.clauses.map(\.status) == [.proposed])
    #expect(item.clauses.map(\.body) == ["Kommunfullmäktige"])
  }

  @Test func whoProposesInTheMiddleOfAPointGovernsNothing() throws {
    let item = try #require(
      try minutesItem(
        "Beslut\n\n1. Om kommunfullmäktige vill gå vidare föreslår nämnden att\n   a. försöket begränsas",
        body: "Skolnämnden"))
    #expect(item.clauses.map(\.children.count) == [1])
  }

  @Test func whatOthersDecideFirstIsNoLeadIn() throws {
    let item = try #require(
      try minutesItem(
        "Kommunstyrelsen beslutar\natt föreslå kommunfullmäktige besluta\natt anta planen\n\nUnder förutsättning att kommunfullmäktige beslutar så beslutar kommunstyrelsen för egen del\natt ge kontoret uppdraget\natt sopa gatan"
      ))
    #expect(item.clauses.map(\.status) == [.proposed, .decided, .decided])
    #expect(item.clauses.map(\.leadIn) == [nil, nil, nil])
  }

  @Test(arguments: [
    "att för egen del ge kontoret uppdraget.",
    "Kommunstyrelsen beslutar för egen del\natt ge kontoret uppdraget.",
    "samt för egen del\natt ge kontoret uppdraget.",
    "att för egen del besluta\natt ge kontoret uppdraget.",
    "att kommunstyrelsen för egen del beslutar\natt ge kontoret uppdraget.",
    "samt för egen del besluta att ge kontoret uppdraget.",
    "\nUnder förutsättning av fullmäktiges beslut beslutar kommunstyrelsen\natt ge kontoret uppdraget.",
    "\nUnder förutsättning att kommunfullmäktige beslutar så, beslutar kommunstyrelsen för egen del följande:\natt ge kontoret uppdraget.",
  ])
  func itsOwnShareEndsWhatABoardProposes(own: String) throws {
    let item = try #require(
      try minutesItem(
        "Kommunstyrelsen beslutar\natt föreslå kommunfullmäktige besluta\natt anta planen\n\(own)"))
    #expect(item.clauses.map(\.status) == [.proposed, .decided])
  }
}
