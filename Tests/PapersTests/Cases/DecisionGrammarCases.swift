import Testing

@testable import Papers

/// DOMAIN.md section 10, cases 16 to 40: points, sentences, verbs.
@Suite struct DecisionGrammarCases {
  private func decided(_ lines: String, body: String = "Kommunstyrelsen") throws -> [String] {
    try minutesItem("Beslut\n\n" + lines, body: body)?.ledger ?? []
  }

  private func told(_ lines: String, body: String = "Kommunstyrelsen") throws -> [String] {
    try decided(lines, body: body).map { $0.replacing("decided \(body) ", with: "") }
  }

  /// Cases 16 and 17.
  @Test func attClauses() throws {
    #expect(
      try told("- att** till kommunstyrelsen begära ett tillägg, samt\n- att** avslå motionen.")
        == ["other: till kommunstyrelsen begära ett tillägg", "rejected: avslå motionen"])
    #expect(
      try told("att anta planen\nAtt uppdra åt nämnden att återkomma")
        == ["adopted: anta planen", "commissioned: uppdra åt nämnden att återkomma"])
  }

  /// Cases 18, 22, 24 and 25.
  @Test(arguments: [
    (
      "1. Planen antas.\n2. Nämnden får i uppdrag att följa den.",
      ["adopted: Planen antas", "commissioned: Nämnden får i uppdrag att följa den"]
    ),
    (
      "l. upphäva beslutet om avgift\n2. anta en ny taxa",
      ["other: upphäva beslutet om avgift", "adopted: anta en ny taxa"]
    ),
    (
      "1 Kommunstyrelsen utser Anna Ek (S).\n2 Kommunstyrelsen avslår motionen.",
      ["elected: Kommunstyrelsen utser Anna Ek (S)", "rejected: Kommunstyrelsen avslår motionen"]
    ),
    (
      "- Godkänner avsägelserna.\n- Noterar ny sammanräkning",
      ["relieved: Godkänner avsägelserna", "noted: Noterar ny sammanräkning"]
    ),
  ])
  func points(lines: String, expected: [String]) throws {
    #expect(try told(lines) == expected)
  }

  /// Case 22 keeps the number that the machine misread.
  @Test func aMisreadOneIsALabel() throws {
    let item = try minutesItem("Beslut\n\nl. upphäva beslutet\n2. anta en ny taxa")
    #expect(item?.clauses.map(\.label) == ["1", "2"])
  }

  /// Case 19.
  @Test func bookmarksAreGone() throws {
    #expect(
      try told(
        "[bookmark: Beslut]Fastställa målbild 1 för Norra hamnen.\n\n[bookmark: BeslutSlut]Uppdra åt stadsdirektören att återkomma."
      ) == [
        "adopted: Fastställa målbild 1 för Norra hamnen",
        "commissioned: Uppdra åt stadsdirektören att återkomma",
      ])
  }

  /// Cases 20 and 98.
  @Test func wrappedLinesThatBeginWithAtt() throws {
    #expect(
      try told(
        "- att uppdra åt kommunchefen\natt ta fram ett förslag till hur arbetet kan\nfortsätta nästa år\n- att anta planen"
      ) == [
        "commissioned: uppdra åt kommunchefen att ta fram ett förslag till hur arbetet kan fortsätta nästa år",
        "adopted: anta planen",
      ])
    #expect(
      try told(
        "Stadsbyggnadsnämnden får tillsammans med tekniska nämnden i uppdrag\natt göra en kartläggning av alla trädgårdar."
      )
        == [
          "commissioned: Stadsbyggnadsnämnden får tillsammans med tekniska nämnden i uppdrag att göra en kartläggning av alla trädgårdar"
        ])
  }

  /// Case 21.
  @Test func oneSentenceWithTwoClauses() throws {
    #expect(
      try told("Kommunstyrelsen beslutar att anta planen samt att uppdra åt nämnden att återkomma.")
        == ["adopted: anta planen", "commissioned: uppdra åt nämnden att återkomma"])
  }

  /// Case 23.
  @Test func lettersBelowANumber() throws {
    let item = try minutesItem(
      """
      Beslut

      1. Taxan ändras enligt punkt a-e nedan:
      a. avgift A höjs
      b. avgift B höjs
      c. avgift C sänks
      d. avgift D tas bort
      e. avgift E införs
      2. Taxan gäller från den 1 mars.
      """)
    #expect(item?.clauses.map(\.label) == ["1", "2"])
    #expect(item?.clauses.map(\.children.count) == [5, 0])
    #expect(item?.clauses.first?.children.map(\.label) == ["a", "b", "c", "d", "e"])
  }

  /// Cases 26 to 37.
  @Test(arguments: [
    ("Motionen avslås.", Outcome.rejected),
    ("Motionen bifalles.", .approved),
    ("Motionen besvaras med att arbetet redan pågår.", .answered),
    ("Förvaltningens förslag tillstyrks.", .endorsed),
    ("Motionen avslås med hänvisning till yttrandet från MP, S och V.", .rejected),
    ("Motionen avslås och anses besvarad.", .rejected),
    ("Frågan om anslag hänskjuts till budgetberedningen.", .forwarded),
    ("Ärendet bordläggs till sammanträdet den 24 april 2024.", .deferred),
    ("Informationen noteras.", .noted),
    ("Ärendet utgår.", .withdrawn),
    ("Motionen är återtagen av motionärerna.", .withdrawn),
    ("Uppdraget förklaras fullgjort.", .completed),
  ])
  func outcomes(sentence: String, outcome: Outcome) throws {
    let item = try minutesItem("Beslut\n\n\(sentence)")
    #expect(item?.clauses.map(\.outcome) == [outcome])
    #expect(item?.clauses.map(\.text) == [String(sentence.dropLast())])
    #expect(item?.outcome == outcome)
    #expect(item?.amounts.isEmpty == true)
    #expect(item?.earlierDecisions.isEmpty == true)
  }

  /// Case 28.
  @Test func partlyApproved() throws {
    let item = try minutesItem(
      "Kommunfullmäktiges beslut\n\n1. Motionens första punkt bifalls.\n2. Motionen anses i övrigt besvarad.",
      body: "Kommunfullmäktige")
    #expect(item?.outcome == .partlyApproved)
    #expect(item?.clauses.map(\.outcome) == [.approved, .answered])
  }

  /// Case 34.
  @Test func referredBackByAMinority() throws {
    let item = try minutesItem(
      """
      Kommunfullmäktiges beslut

      Ärendet återremitteras till socialnämnden.

      Omröstning

      Eftersom minst en tredjedel av de närvarande ledamöterna röstat för återremiss är ärendet återremitterat.
      """, body: "Kommunfullmäktige")
    #expect(item?.outcome == .referredBack)
    #expect(item?.isMinorityReferral == true)
    #expect(item?.texts(.decided).count == 1)
  }

  /// Cases 38 and 39.
  @Test func whatABoardPassesOn() throws {
    #expect(
      try decided(
        """
        Kommunstyrelsen tillstyrker nämndens framställan och föreslår att kommunfullmäktige beslutar:
        1. Taxan antas.
        2. Den gamla taxan upphävs.
        """) == [
          "decided Kommunstyrelsen endorsed: Kommunstyrelsen tillstyrker nämndens framställan",
          "proposed Kommunfullmäktige adopted: Taxan antas",
          "proposed Kommunfullmäktige other: Den gamla taxan upphävs",
        ])
    #expect(
      try decided(
        """
        Tekniska nämnden föreslår kommunstyrelsen föreslå kommunfullmäktige besluta
        att anta taxan
        """, body: "Tekniska nämnden") == ["proposed Kommunfullmäktige adopted: anta taxan"])
  }

  /// Case 40.
  @Test func instructionsOfATemplateAreGone() throws {
    #expect(
      try told(
        "[Ta inte bort denna rad. Här skrivs förslaget till beslut som en eller flera punkter.]\n1. Planen antas."
      ) == ["adopted: Planen antas"])
    #expect(
      try told("Planen antas.\n\nTa inte bort denna rad, den behövs för expedieringen.")
        == ["adopted: Planen antas"])
  }

  /// Case 96.
  @Test func aBoardProposesUnderItsDecisionHeading() throws {
    let item = try minutesItem(
      """
      Beslut

      Kommunstyrelsen föreslår att kommunfullmäktige beslutar:

      Den av Bo Ek (M) väckta motionen avslås.
      """)
    #expect(
      item?.ledger
        == ["proposed Kommunfullmäktige rejected: Den av Bo Ek (M) väckta motionen avslås"])
    #expect(item?.outcome == .forwarded)
  }

  /// Case 97.
  @Test func theCouncilIsAskedUnderItsOwnLine() throws {
    let item = try minutesItem(
      """
      Beslut

      Kommunstyrelsens förslag till kommunfullmäktige

      Kommunfullmäktige beviljar ett bidrag om 1,5 miljoner kronor.
      """)
    #expect(item?.texts(.decided).isEmpty == true)
    #expect(item?.clauses.map(\.body) == ["Kommunfullmäktige"])
    #expect(item?.clauses.map(\.outcome) == [.funded])
    #expect(item?.amounts.map(\.value.description) == ["1500000"])
  }

  /// Case 100.
  @Test func aCorrectionQuotesTheOldList() throws {
    let item = try minutesItem(
      """
      Beslut

      Rättelsen antecknas.

      Ärendet

      I protokollet den 3 april 2023, § 44, blev punkt 2 fel genom ett skrivfel. Där skulle det rätteligen ha stått:
      1. Planen antas.
      2. Avgiften är 40 kronor.
      """)
    #expect(item?.texts(.decided) == ["Rättelsen antecknas"])
    #expect(item?.outcome == .noted)
  }
}
