import Testing

@testable import Papers

/// Where a point of a decision ends: at the next number, and at a heading of the house's own.
@Suite struct HeadedPointsTests {
  private static let account = """

    Ärendebeskrivning

    Avgiften har varit lika hög sedan badet byggdes om, och nämnden lät göra en utredning av vad andra
    tar ut för bad, lek och förvaring av båtar, som kontoret har gått igenom och lägger fram.
    """

  private func texts(_ decision: String, body: String = "Kommunfullmäktige") throws -> [String] {
    let item = try #require(try minutesItem(decision + "\n" + Self.account, body: body))
    #expect(item.clauses.allSatisfy { $0.status == .decided })
    return item.clauses.map(\.text)
  }

  @Test(arguments: [
    ("Kommunstyrelsen", "Skolnämnden"), ("Kommunstyrelsen:", "Skolnämnden:"),
    ("Driftbudget", "Investeringar"), ("Budget och skattesats", "Avgifter och taxor för år 2023"),
  ])
  func reads(first: String, second: String) throws {
    for mark in ["- ", "att ", "• "] {
      let texts = try texts(
        """
        Beslut
        \(first)
        \(mark)fastställa ramen till 12 miljoner kronor
        \(mark)se över lokalerna
        \(second)
        \(mark)sänka avgiften för bad
        """)
      #expect(
        texts == [
          "fastställa ramen till 12 miljoner kronor", "se över lokalerna", "sänka avgiften för bad",
        ])
    }
    let numbered = try texts(
      """
      Beslut
      \(first)
      1. Ramen fastställs till 12 miljoner kronor.
      2. Lokalerna ses över.
      \(second)
      3. Avgiften för bad sänks.
      """)
    #expect(
      numbered == [
        "Ramen fastställs till 12 miljoner kronor", "Lokalerna ses över", "Avgiften för bad sänks",
      ])
  }

  @Test(arguments: [
    "Beslut\n- ge gatunämnden i uppdrag att samverka med\nSkolnämnden\n- sänka avgiften",
    "Beslut\n- översända beslutet till gatunämnden,\nSkolnämnden\n- sänka avgiften",
    "Beslut\n- översända beslutet till gatunämnden och\nSkolnämnden\n- sänka avgiften",
  ])
  func ignores(decision: String) throws {
    let texts = try texts(decision)
    #expect(texts.count == 2)
    #expect(texts[0].hasSuffix(" Skolnämnden"))
  }

  @Test func aSentenceBetweenNumbersIsNoHeading() throws {
    let texts = try texts("Beslut\n1. Taxan antas.\nTaxan gäller i Granåsa\n2. Planen avslås.")
    #expect(texts == ["Taxan antas. Taxan gäller i Granåsa", "Planen avslås"])
  }

  @Test(arguments: [
    """
    Kommunfullmäktige beslutar att
    1 teckna avtal med Berga båtklubb om vinterförvaring av båtar
    2 uppdra åt gatunämnden att köpa bänkar
    """,
    """
    Beslut
    1 teckna avtal med Berga båtklubb om vinterförvaring av båtar,
    2 uppdra åt gatunämnden att köpa bänkar.
    """,
    """
    Kommunfullmäktige beslutar

    1 att teckna avtal med Berga båtklubb
      om vinterförvaring av båtar

    2 att uppdra åt gatunämnden att köpa bänkar
    """,
    """
    Kommunfullmäktige beslutar
    1 att teckna avtal med Berga båtklubb om vinterförvaring
    av båtar
    2 att uppdra åt gatunämnden att köpa bänkar
    """,
  ])
  func readsBareNumbers(decision: String) throws {
    #expect(
      try texts(decision) == [
        "teckna avtal med Berga båtklubb om vinterförvaring av båtar",
        "uppdra åt gatunämnden att köpa bänkar",
      ])
  }

  @Test func aBareNumberBelowAFullLineBeginsAPoint() throws {
    let texts = try texts(
      """
      Beslut
      1 Till justerare av protokollet utses Anna Åberg (S) och Bo Ek (M)
      2 Justering sker den 12 maj i stadshuset
      """)
    #expect(texts.last == "Justering sker den 12 maj i stadshuset")
  }

  @Test func aNumberThatAWordAsksForBeginsNoPoint() throws {
    let texts = try texts(
      """
      Beslut
      1 Planen gäller till dess att kommunen har byggt ut gator och ledningar i hela etapp
      2 Norra hamnen, som byggs ut under åren.
      """)
    #expect(texts.count == 1)
  }

  @Test func aDayOrAFigureBeginsNoPoint() throws {
    let texts = try texts(
      """
      Kommunfullmäktige beslutar att
      1 teckna avtal med Berga båtklubb om vinterförvaring av båtar under
      2 år räknat från den
      2 juni
      2 uppdra åt gatunämnden att köpa bänkar
      """)
    #expect(texts.count == 2)
    #expect(texts[0].hasSuffix("under 2 år räknat från den 2 juni"))
  }

  @Test(arguments: ["Kommunfullmäktige", "Kommunfullmäktige:", "Till kommunfullmäktige:"])
  func whatStandsBelowTheCouncilsNameIsForTheCouncil(head: String) throws {
    let decision = """
      Beslut

      \(head)
      1. Anta taxan för bad.
      2. Taxan gäller från den 1 maj 2024.

      Kommunstyrelsen
      3. Ge gatunämnden i uppdrag att köpa bänkar.
      """
    let item = try #require(try minutesItem(decision))
    #expect(item.clauses.map(\.status) == [.proposed, .proposed, .decided])
    #expect(
      item.clauses.map(\.body) == ["Kommunfullmäktige", "Kommunfullmäktige", "Kommunstyrelsen"])
    let own = try #require(try minutesItem(decision, body: "Kommunfullmäktige"))
    #expect(own.clauses.map(\.status) == [.decided, .decided, .decided])
    #expect(own.clauses.allSatisfy { $0.body == "Kommunfullmäktige" })
  }

  @Test func otherBodiesOverPointsAreThoseWithSomethingToDo() throws {
    let item = try #require(
      try minutesItem(
        "Beslut\n\nSkolnämnden\n- sänka avgiften för bad\n\nGatunämnden\n- köpa bänkar"))
    #expect(item.clauses.map(\.status) == [.decided, .decided])
    #expect(item.clauses.allSatisfy { $0.body == "Kommunstyrelsen" })
  }

  @Test(arguments: [
    "Kommunstyrelsens beslut för egen del", "Kommunstyrelsens beslut (egen del)",
    "Beslut – kommunstyrelsen", "Kommunstyrelsen beslutar för egen del följande:",
    "Kommunstyrelsens beslut för egen del under förutsättning av kommunfullmäktiges beslut",
  ])
  func theBoardsOwnShareEndsWhatItProposes(head: String) throws {
    let item = try #require(
      try minutesItem(
        """
        Kommunstyrelsens förslag till kommunfullmäktige för beslut
        1. Taxan för bad antas.
        \(head)
        2. Gatunämnden får i uppdrag att köpa bänkar.
        """ + "\n" + Self.account))
    #expect(item.clauses.map(\.status) == [.proposed, .decided])
    #expect(item.clauses.first?.text == "Taxan för bad antas")
  }

  @Test func aCommitteeProposesWhatTheBoardDecidesItself() throws {
    let item = try #require(
      try minutesItem(
        """
        Arbetsutskottets förslag till kommunstyrelsens förslag till kommunfullmäktige
        1. Taxan för bad antas.

        Arbetsutskottets förslag till kommunstyrelsens beslut för egen del
        1. Gatunämnden bjuds in.
        """, body: "Kommunstyrelsens arbetsutskott"))
    #expect(item.clauses.map(\.status) == [.proposed, .proposed])
    #expect(item.clauses.map(\.body) == ["Kommunfullmäktige", "Kommunstyrelsen"])
  }

  @Test(arguments: [
    "Beslut i kommunstyrelsen", "Beslut – kommunstyrelsen", "Beslut KS § 12",
    "Kommunstyrelsens beslut 2023-03-03, § 41", "Kommunstyrelsens beslut den 3 mars 2023, § 41:",
    "Kommunstyrelsens beslut den 3 mars 2023",
  ])
  func whatTheBoardHasDecidedIsNotTheCouncils(head: String) throws {
    let decision = "Beslut\n- anta taxan\n\n\(head)\n- ge gatunämnden i uppdrag att köpa bänkar"
    let item = try #require(try minutesItem(decision, body: "Kommunfullmäktige"))
    #expect(item.clauses.filter { $0.status == .decided }.map(\.text) == ["anta taxan"])
  }

  @Test func aDecisionAmongThePapersIsNoHeading() throws {
    let item = try #require(
      try minutesItem(
        "Beslut\n- anta taxan\n\nBeslutsunderlag\n- Karta\n- Kommunstyrelsens beslut 2023-03-03, § 41\n- Utredning",
        body: "Kommunfullmäktige"))
    #expect(item.supportingDocuments.count == 3)
  }
}
