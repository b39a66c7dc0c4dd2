import Testing

@testable import Papers

@Suite struct ClauseRuleTests {
  private func told(_ sections: String, body: String = "Kommunstyrelsen") throws -> [String] {
    try #require(try minutesItem(sections, body: body)).clauses.map(\.told)
  }

  @Test(arguments: [
    "Beslut\n\nKommunstyrelsen beslutar\n\n- att anta planen, samt\n- att uppdra åt nämnden att pröva taxan.",
    "Beslut\n\nKommunstyrelsen beslutar\n\natt anta planen, samt\natt uppdra åt nämnden att pröva taxan.",
    "Beslut\n\nKommunstyrelsen beslutar\n\nAtt anta planen\nAtt uppdra åt nämnden att pröva taxan",
    "Beslut\n\n1. anta planen,\n2. uppdra åt nämnden att pröva taxan.",
    "Beslut\n\n1) att anta planen\n2) att uppdra åt nämnden att pröva taxan",
    "Beslut\n\natt1 anta planen\natt2 uppdra åt nämnden att pröva taxan",
    "Beslut\n\n• anta planen\n• uppdra åt nämnden att pröva taxan",
    "Kommunstyrelsen beslutar\n\n– att anta planen;\n– att uppdra åt nämnden att pröva taxan.",
    "Kommunstyrelsens beslut\n\nKommunstyrelsen beslutar att anta planen samt att uppdra åt nämnden att pröva taxan.",
    "Kommunstyrelsen beslutade att anta planen och att uppdra åt nämnden att pröva taxan.",
    "Beslut\n\nKommunstyrelsen beslutade enhälligt att anta planen samt att uppdra åt nämnden att pröva taxan.",
    "Kommunstyrelsen beslutar\natt anta planen\nKommunstyrelsen beslutar vidare\natt uppdra åt nämnden att pröva taxan",
    "Enligt skolnämndens förslag beslutar kommunstyrelsen\natt anta planen\natt uppdra åt nämnden att pröva taxan",
    "Kommunstyrelsen fattar följande beslut\n1. anta planen\n2. uppdra åt nämnden att pröva taxan",
    "Beslut\n\nEnligt skolnämndens förslag\natt anta planen\natt uppdra åt nämnden att pröva taxan",
    "Beslut\n\nKommunstyrelsen beslutar att anta planen\natt uppdra åt nämnden att pröva taxan",
    "Beslut\n\nKommunstyrelsen beslutar att anta planen, samt\natt uppdra åt nämnden att pröva taxan.",
    "Beslut\n\nKommunstyrelsen beslutar att anta planen\n\natt uppdra åt nämnden att pröva taxan.",
    "Beslut\n\nKommunstyrelsen beslutar, enligt skolnämndens förslag, att anta planen, samt\natt uppdra åt nämnden att pröva taxan.",
    "Beslut\n\nKommunstyrelsen beslutar i enlighet med skolnämndens förslag att anta planen samt att uppdra åt nämnden att pröva taxan.",
    "Beslut\n\natt anta planen\nsamt att uppdra åt nämnden att pröva taxan",
    "Beslut\n\natt anta planen\n\noch att uppdra åt nämnden att pröva taxan.",
    "Beslut\n\natt anta planen och\natt uppdra åt nämnden att pröva taxan.",
    "Beslut\n\natt anta planen samt att uppdra åt nämnden att pröva taxan.",
    "Beslut\n\ndels att anta planen,\ndels att uppdra åt nämnden att pröva taxan.",
    "Beslut\n\nKommunstyrelsen beslutar dels att anta planen, dels att uppdra åt nämnden att pröva taxan.",
    "Beslut\n\nDels att anta planen.\nDels att uppdra åt nämnden att pröva taxan.",
    "Beslut\n\n- att anta planen\n- samt att uppdra åt nämnden att pröva taxan",
  ])
  func reads(sections: String) throws {
    #expect(
      try told(sections) == [
        "decided: anta planen", "decided: uppdra åt nämnden att pröva taxan",
      ])
  }

  /// The words join what somebody is told to do, in one line and where a full line ends.
  @Test(arguments: [
    "att uppdra åt nämnden att pröva taxan samt att återkomma",
    "att uppdra åt förskolenämnden att pröva taxan för omsorgen under sommaren\nsamt att återkomma",
    "att uppdra åt förskolenämnden att pröva taxan för omsorgen under sommaren och\natt återkomma",
  ])
  func keepsOneCommission(point: String) throws {
    let background =
      "Nämnden har sett över hur omsorgen ska skötas under sommarens veckor och\nvad den kostar."
    let clauses = try told("Beslut\n\n\(point)\n\nSammanfattning\n\n\(background)")
    #expect(clauses.count == 1)
  }

  @Test(arguments: [
    ("Beslut\n\nAnta planen för parken.", "anta planen för parken", Outcome.adopted),
    ("Beslut\n\nMotionen avslås.", "motionen avslås", .rejected),
    ("Beslut\n\n- Godkänner avsägelserna.", "godkänner avsägelserna", .relieved),
    ("Beslut: Planen godkänns.", "planen godkänns", .accepted),
    ("Beslut\n\n1. Planen antas.", "planen antas", .adopted),
  ])
  func readsGrammar(sections: String, words: String, outcome: Outcome) throws {
    let clauses = try #require(try minutesItem(sections)).clauses
    #expect(clauses.map { $0.text.lowercased() } == [words])
    #expect(clauses.map(\.status) == [.decided])
    #expect(clauses.map(\.outcome) == [outcome])
  }

  @Test(arguments: [
    "Kommunstyrelsen beslutar att avslå motionen med följande motivering:\nGatan är bra. Nämnden bör vila.",
    "Kommunstyrelsen beslutar att avslå motionen med följande motivering: Gatan är bra. Nämnden bör vila.",
    "Kommunstyrelsen beslutar att avslå motionen med följande motivering:\n- Gatan är bra.\n- Nämnden bör vila.",
  ])
  func leavesReasonsOut(decision: String) throws {
    #expect(
      try told("Beslut\n\n" + decision) == [
        "decided: Kommunstyrelsen beslutar att avslå motionen"
      ])
    let next = "\n\nKommunstyrelsen beslutar vidare att anta planen."
    #expect(
      try told("Beslut\n\n" + decision + next).last
        == "decided: Kommunstyrelsen beslutar vidare att anta planen")
  }

  /// What rejects one proposal is no part of what approves another.
  @Test func readsTheFirstPointBesideTheVerb() throws {
    let points = """
      Beslut

      Kommunstyrelsen beslutar att bifalla nämndens förslag
      att avslå Bo Eks förslag

      Bakgrund

      Gatan vid ån är ännu inte sopad, och bänken som står där är trasig sedan i våras.
      """
    let item = try #require(try minutesItem(points))
    #expect(item.clauses.map(\.text) == ["bifalla nämndens förslag", "avslå Bo Eks förslag"])
    #expect(item.clauses.map(\.outcome) == [.approved, .rejected])
    let assigned = "Beslut\n\nKommunstyrelsen beslutar att ge nämnden i uppdrag"
    #expect(
      try told(assigned + "\natt sopa gatan\natt laga bänken") == [
        "decided: sopa gatan", "decided: laga bänken",
      ])
  }

  @Test func dividesThoseElectedByTheirOffices() throws {
    #expect(
      try told(
        "Beslut\n\nTill ledamöter väljs:\nAnna Åberg (S)\nBo Ek (M)\n\nTill ersättare väljs:\nCia Dal (V)"
      ) == [
        "decided: Till ledamöter väljs: Anna Åberg (S) Bo Ek (M)",
        "decided: Till ersättare väljs: Cia Dal (V)",
      ])
  }

  @Test func tellsWhoseProposalWonOverPointsWithoutColon() throws {
    for lead in [
      "Enligt skolnämndens förslag", "Kommunstyrelsen beslutar enligt skolnämndens förslag att",
    ] {
      let item = try #require(
        try minutesItem("Beslut\n\n\(lead)\n1. Planen antas.\n2. Taxan sänks."))
      #expect(item.clauses.map(\.text) == ["Planen antas", "Taxan sänks"])
      #expect(item.clauses.map(\.basedOn) == ["skolnämndens förslag", "skolnämndens förslag"])
    }
  }

  /// A committee's points below the board's name are for the board to decide.
  @Test(arguments: ["Beslut", "Arbetsutskottets beslut"])
  func passesPointsBelowTheBoardsNameOn(heading: String) throws {
    let item = try #require(
      try minutesItem(
        heading + "\n\nKommunstyrelsen\n1. Planen antas.\n2. Taxan sänks.",
        body: "Kommunstyrelsens arbetsutskott"))
    #expect(item.clauses.map(\.status) == [.proposed, .proposed])
    #expect(item.clauses.map(\.body) == ["Kommunstyrelsen", "Kommunstyrelsen"])
  }

  @Test func leavesReasonsOfAPointOut() throws {
    let points = """
      Beslut

      Kommunstyrelsen beslutar att
      1. avslå motionen med följande motivering:
      - gatan är bra
      2. anta planen
      """
    #expect(try told(points) == ["decided: avslå motionen", "decided: anta planen"])
    #expect(
      try told(
        "Beslut\n\nKommunstyrelsen beslutar att avslå motionen med motiveringen att gatan är bra och att nämnden bör vila, samt att anta planen."
      ) == [
        "decided: avslå motionen med motiveringen att gatan är bra och att nämnden bör vila",
        "decided: anta planen",
      ])
  }

  @Test func keepsWhatAReferralBackShallGive() throws {
    #expect(
      try told(
        "Beslut\n\nKommunstyrelsen beslutar att återremittera ärendet med följande motivering:\natt utreda kostnaden"
      ) == ["decided: utreda kostnaden"])
  }

  @Test func keepsLettersAsChildren() throws {
    let item = try #require(
      try minutesItem(
        """
        Beslut

        1. Taxan antas enligt punkt a-b nedan:
        a. Avgiften är 100 kronor.
        b. Avgiften höjs inte.
        2. Planen antas.
        """))
    #expect(item.clauses.map(\.label) == ["1", "2"])
    #expect(item.clauses.map { $0.children.map(\.label) } == [["a", "b"], []])
    #expect(item.clauses.first?.children.last?.text == "Avgiften höjs inte")
  }

  @Test(arguments: [
    (
      "Beslut\n\nPlanen antas.\n\nFörslag till beslut\n\nKontoret föreslår kommunstyrelsen besluta\n\n- att förkasta planen",
      ["decided: Planen antas", "proposed: förkasta planen"]
    ),
    (
      "Beslut\n\nKommunstyrelsen föreslår kommunfullmäktige besluta att avslå motionen.",
      ["proposed: Kommunstyrelsen föreslår kommunfullmäktige besluta att avslå motionen"]
    ),
    (
      "Beslut\n\nKommunstyrelsen föreslår att kommunfullmäktige beslutar att anta planen samt att uppdra åt nämnden att pröva taxan.",
      ["proposed: anta planen", "proposed: uppdra åt nämnden att pröva taxan"]
    ),
    (
      "Bakgrund\n\nKontoret har lämnat en skrivelse med följande förslag till beslut: Planen antas.",
      ["proposed: Planen antas"]
    ),
    (
      "Beslut\n\nPlanen antas.\n\nBakgrund\n\nSkolnämnden beslutade 18 augusti 2021, § 60\n\n- att begära mer tid\n- att pausa arbetet",
      ["decided: Planen antas", "cited: begära mer tid", "cited: pausa arbetet"]
    ),
    (
      "Beslut\n\nMotionen avslås.\n\nBakgrund\n\nAnna Åberg (S) föreslår i en motion att:\n\n- gatan ska sopas\n- parken ska lysas upp",
      [
        "decided: Motionen avslås", "demanded: gatan ska sopas", "demanded: parken ska lysas upp",
      ]
    ),
    (
      "Beslut\n\nMotionen avslås.\n\nBakgrund\n\nAnna Åberg (S) har i en motion yrkat\natt gatan sopas\natt parken lyses upp",
      ["decided: Motionen avslås", "demanded: gatan sopas", "demanded: parken lyses upp"]
    ),
    (
      "Beslut\n\nPlanen antas.\n\nBakgrund\n\nSkolnämnden beslutade i juni 2021 att pröva frågan.",
      ["decided: Planen antas", "cited: pröva frågan"]
    ),
    (
      "Beslut\n\nPlanen antas.\n\nFörslag till kommunfullmäktiges beslut\n\n1. Taxan fastställs.",
      ["decided: Planen antas", "proposed: Taxan fastställs"]
    ),
  ])
  func readsStatus(sections: String, clauses: [String]) throws {
    #expect(try told(sections) == clauses)
  }

  @Test func readsDemandsUnderTheDecisionHeadingOfAnAlternativeProposal() throws {
    let documents = try documents(
      """
      ALTERNATIVT FÖRSLAG
      Moderaterna
      2022-03-01

      Gator och torg

      Kommunstyrelsens beslut

      1. Gatan ska sopas.
      2. Torget ska lysas upp.
      """)
    #expect(documents.map(\.kind) == [.alternativeProposal])
    #expect(documents.flatMap(\.items).flatMap(\.clauses).map(\.status) == [.demanded, .demanded])
  }

  @Test(arguments: [
    "Beslut\n\nKommunstyrelsen föreslår att kommunfullmäktige beslutar:\n\nMotionen avslås.",
    "Beslut\n\nKommunstyrelsens förslag till kommunfullmäktige\n\nMotionen avslås.",
    "Förslag till kommunfullmäktiges beslut\n\n1. Motionen avslås.",
    "Beslut\n\nFörslag till beslut i kommunfullmäktige\n\nMotionen avslås.",
    "Beslut\n\nKommunstyrelsen föreslår fullmäktige\n\n1. Motionen avslås.",
    "Beslut\n\nKommunstyrelsen förslår kommunfullmäktige besluta\n\n1. Motionen avslås.",
    "Beslut\n\nKommunstyrelsen överlämnar ärendet till kommunfullmäktige med förslag att\n- Motionen avslås.",
    "Förslag till beslut\n\nMotionen avslås.\n\nBeslut\n\nKommunstyrelsens förslag till kommunfullmäktige\n\nMotionen avslås.",
  ])
  func asksTheHigherBody(sections: String) throws {
    let item = try #require(try minutesItem(sections))
    #expect(item.clauses.map(\.told) == ["proposed: Motionen avslås"])
    #expect(item.clauses.map(\.body) == ["Kommunfullmäktige"])
    #expect(item.clauses.map(\.outcome) == [.rejected])
  }

  @Test(arguments: [
    "Kommunstyrelsen föreslår kommunfullmäktige att besluta att anse motionen besvarad.",
    "Kommunstyrelsen föreslår kommunfullmäktige besluta att anse motionen besvarad.",
    "Kommunstyrelsen beslutar för sin del föreslå kommunfullmäktige att anse motionen besvarad.",
    "Kommunfullmäktige föreslås besvara motionen.",
    "Kommunstyrelsen rekommenderar kommunfullmäktige att anse motionen besvarad.",
    "Kommunstyrelsen beslutar att rekommendera kommunfullmäktige att besvara motionen.",
    "Kommunstyrelsen hemställer att kommunfullmäktige beslutar att anse motionen besvarad.",
  ])
  func asksTheHigherBodyInASentence(sentence: String) throws {
    let item = try #require(try minutesItem("Beslut\n\n" + sentence))
    #expect(item.clauses.map(\.status) == [.proposed])
    #expect(item.clauses.map(\.body) == ["Kommunfullmäktige"])
  }

  @Test(arguments: [
    "Kommunstyrelsen rekommenderar skolnämnden att se över taxan.",
    "Planen som kommunfullmäktige föreslås anta godkänns.",
  ])
  func decidesWhatNoHigherBodyIsAsked(sentence: String) throws {
    let item = try #require(try minutesItem("Beslut\n\n" + sentence))
    #expect(item.clauses.map(\.status) == [.decided])
  }

  @Test func returnsToItsOwnDecisionBelowAList() throws {
    let item = try #require(
      try minutesItem(
        """
        Kommunstyrelsens beslut

        Kommunstyrelsen beslutar att lämna över ärendet till kommunfullmäktige med följande förslag till beslut:
        1. Avgifterna antas.
        2. Taxan träder i kraft den 1 april.

        Kommunstyrelsen beslutar för egen del att uppdra åt kontoret att utvärdera avgifterna.
        """))
    #expect(item.clauses.map(\.status) == [.proposed, .proposed, .decided])
    #expect(item.clauses.map(\.outcome) == [.adopted, .other, .commissioned])
    #expect(item.clauses.map(\.leadIn) == [nil, nil, nil])
  }

  /// Who is elected stands one a line below, with or without a colon.
  @Test(arguments: [
    (
      "att för tiden 2023-2026 utse följande ledamöter\nAnna Åberg (S), ordförande\nBo Ek (M)\n\natt utse Cia Dal (C) till revisor",
      [
        "för tiden 2023-2026 utse följande ledamöter Anna Åberg (S), ordförande Bo Ek (M)",
        "utse Cia Dal (C) till revisor",
      ]
    ),
    (
      "Till ledamöter i valnämnden för tiden 2023-2026 väljs\nAnna Åberg (S)\nBo Ek (M)\nTill ordförande väljs Anna Åberg (S).",
      [
        "Till ledamöter i valnämnden för tiden 2023-2026 väljs Anna Åberg (S) Bo Ek (M)",
        "Till ordförande väljs Anna Åberg (S)",
      ]
    ),
    (
      "att utse följande\n\nLedamöter                  Ersättare\nAnna Åberg (S), ordf       Cia Dal (S)\nBo Ek (M), vice ordf       Dan Ed (M)\n\natt utse Eva Fors (C) till revisor",
      [
        "utse följande Ledamöter Ersättare Anna Åberg (S), ordf Cia Dal (S) Bo Ek (M), vice ordf Dan Ed (M)",
        "utse Eva Fors (C) till revisor",
      ]
    ),
    (
      "Till ledamot i valnämnden väljs Anna Åberg (S).\n\nBo Ek (M) deltar inte i beslutet.",
      ["Till ledamot i valnämnden väljs Anna Åberg (S)"]
    ),
  ])
  func keepsTheNamesOfThoseElected(decision: String, clauses: [String]) throws {
    let found = try told("Kommunstyrelsens beslut\n\n" + decision)
    #expect(found == clauses.map { "decided: " + $0 })
  }

  @Test(arguments: [
    "Anna Åberg (S) och Bo Ek (M) utses att justera dagens protokoll.",
    "Till justerare utses Anna Åberg.",
    "Anna Åberg utsågs att tillsammans med ordföranden justera protokollet.",
    "Dagordningen fastställs.",
    "Protokollet från den 3 mars läggs till handlingarna.",
    "Anmäles och antecknas utskottets protokoll 2023-04-17.",
    "Kommunstyrelsen medger att frågan från Anna Åberg (S) får ställas.",
  ])
  func readsHowAMeetingBegins(sentence: String) throws {
    #expect(try told(sentence).count == 1)
  }

  @Test func whoTheChairProposesIsNotElectedYet() throws {
    let sentence = "Ordföranden föreslår att Bo Ek (M) utses att justera protokollet."
    #expect(try told(sentence) == ["proposed: Bo Ek (M) utses att justera protokollet"])
  }

  @Test func asksWhoIsToDecideInTheEnd() throws {
    let sentence =
      "Skolnämnden föreslår kommunstyrelsen att föreslå kommunfullmäktige att besluta att anse motionen besvarad."
    let item = try #require(try minutesItem("Beslut\n\n" + sentence, body: "Skolnämnden"))
    #expect(item.clauses.map(\.status) == [.proposed])
    #expect(item.clauses.map(\.body) == ["Kommunfullmäktige"])
    #expect(item.outcome == .forwarded)
  }

  @Test(arguments: ["samt beslutar för egen del", "samt för egen del beslutar"])
  func returnsToItsOwnDecision(line: String) throws {
    let clauses = try told(
      """
      Beslut

      Kommunstyrelsen föreslår kommunfullmäktige besluta

      att motionen ska anses besvarad

      \(line)

      att ge kontoret i uppdrag att lyfta frågan med länets kommuner.
      """)
    #expect(
      clauses == [
        "proposed: motionen ska anses besvarad",
        "decided: ge kontoret i uppdrag att lyfta frågan med länets kommuner",
      ])
  }

  @Test func readsASentenceOfTheCouncilAsAProposal() throws {
    let item = try #require(
      try minutesItem("Beslut\n\nKommunfullmäktige beviljar ett bidrag om 1,5 miljoner kronor."))
    #expect(item.clauses.map(\.status) == [.proposed])
    #expect(item.clauses.map(\.body) == ["Kommunfullmäktige"])
    #expect(item.clauses.map(\.outcome) == [.funded])
  }

  @Test(arguments: [
    "Beslut\n\nPlanen antas.", "Beslut\n\nKommunstyrelsen beslutar att anta planen.",
    "Kommunstyrelsens beslut\n\n1. Planen antas.",
  ])
  func asksNobodyForItsOwnDecision(sections: String) throws {
    let item = try #require(try minutesItem(sections))
    #expect(item.clauses.map(\.status) == [.decided])
    #expect(item.clauses.map(\.body) == ["Kommunstyrelsen"])
  }

  @Test func dividesEndorsementFromProposal() throws {
    let item = try #require(
      try minutesItem(
        """
        Beslut

        Kommunstyrelsen tillstyrker planen och föreslår att kommunfullmäktige beslutar:

        1. Planen antas.
        """))
    #expect(item.clauses.map(\.status) == [.decided, .proposed])
    #expect(item.clauses.map(\.outcome) == [.endorsed, .adopted])
    #expect(item.clauses.last?.body == "Kommunfullmäktige")
  }

  @Test(arguments: [
    (
      "Beslut\n\nEnligt stadsledningskontorets förslag:\n\n1. Planen antas.",
      "stadsledningskontorets förslag"
    ),
    ("Beslut\n\nI enlighet med nämndens förslag:\n\n- Planen antas.", "nämndens förslag"),
    (
      "Beslut\n\nEnligt skolnämndens förslag beslutar kommunstyrelsen\natt Planen antas.",
      "skolnämndens förslag"
    ),
    (
      "Beslut\n\nKommunstyrelsen beslutar enligt skolnämndens förslag att\n\n1. Planen antas.",
      "skolnämndens förslag"
    ),
    (
      "Beslut\n\nKommunstyrelsen beslutar, enligt skolnämndens förslag, att\n\n1. Planen antas.",
      "skolnämndens förslag"
    ),
    (
      "Kommunstyrelsen beslutade enligt skolnämndens förslag i utlåtande 2022:14\n\nPlanen antas.",
      "skolnämndens förslag i utlåtande 2022:14"
    ),
  ])
  func tellsWhoseProposalWon(sections: String, basedOn: String) throws {
    let clauses = try #require(try minutesItem(sections)).clauses
    #expect(clauses.map(\.told) == ["decided: Planen antas"])
    #expect(clauses.map(\.basedOn) == [basedOn])
    #expect(clauses.map(\.body) == ["Kommunstyrelsen"])
  }

  /// Words over what is decided, which say only how.
  @Test(arguments: [
    "Kommunstyrelsen beslutade följande.", "Kommunstyrelsen beslutar utan omröstning",
    "Kommunstyrelsen beslutar, efter votering,", "Kommunstyrelsen beslutar för egen del följande:",
    "Kommunstyrelsen fattar följande beslut",
  ])
  func readsWhatALineAnnounces(line: String) throws {
    for heading in ["", "Beslut\n\n"] {
      #expect(try told(heading + line + "\n\nPlanen antas.") == ["decided: Planen antas"])
    }
  }

  /// A sentence that decides may itself name the proposal.
  @Test(
    arguments: [
      (
        "Kommunstyrelsen beslutar i enlighet med skolnämndens förslag att anta planen.",
        "skolnämndens förslag"
      ),
      (
        "Kommunstyrelsen beslutar, enligt skolnämndens förslag, att anta planen.",
        "skolnämndens förslag"
      ),
      (
        "Enligt förslag från skolnämnden beslutar kommunstyrelsen att anta planen.",
        "förslag från skolnämnden"
      ),
      (
        "Kommunstyrelsen beslutar enligt Anna Åbergs (S) yrkande att anta planen.",
        "Anna Åbergs (S) yrkande"
      ),
      ("Planen antas i enlighet med skolnämndens förslag.", "skolnämndens förslag"),
      ("I enlighet med valberedningens förslag välja Bo Ek (M).", "valberedningens förslag"),
      ("Planen antas enligt upprättat förslag.", nil), ("Planen antas enligt dess förslag.", nil),
      ("Planen antas enligt bilaga, skolnämndens förslag.", nil),
    ] as [(String, String?)])
  func readsTheProposalThatASentenceNames(sentence: String, basedOn: String?) throws {
    let item = try #require(try minutesItem("Beslut\n\n\(sentence)"))
    #expect(item.clauses.map(\.basedOn) == [basedOn])
  }

  /// Without a full stop these look like headings, and nothing stands below them.
  @Test(
    arguments: [
      ("Enligt utskottets förslag", "utskottets förslag"),
      ("Enligt liggande förslag", nil),
      ("I enlighet med kontorets förslag", "kontorets förslag"),
      ("Kommunstyrelsen beslutar enligt utskottets förslag", "utskottets förslag"),
      ("Kommunstyrelsen bifaller utskottets förslag", nil),
      ("Kommunstyrelsen antar utskottets förslag", nil),
      ("Ärendet utgår", nil),
    ] as [(String, String?)])
  func readsADecisionWithoutFullStop(words: String, basedOn: String?) throws {
    for end in ["", "."] {
      let item = try #require(
        try minutesItem("Beslut\n\n\(words)\(end)\n\nÄrendebeskrivning\n\nGatan är smal."))
      #expect(item.clauses.map(\.told) == ["decided: \(words)"])
      #expect(item.clauses.map(\.basedOn) == [basedOn])
    }
  }

  @Test func tellsNoProposalThatNobodyNames() throws {
    let clauses = try #require(try minutesItem("Beslut\n\n1. Planen antas.")).clauses
    #expect(clauses.map(\.basedOn) == [nil])
    #expect(clauses.map(\.leadIn) == [nil])
  }

  @Test func keepsALeadInThatCarriesTheVerb() throws {
    let clauses = try #require(
      try minutesItem("Beslut\n\nUppdra åt nämnden att:\n\n- sopa gatan\n- måla bron")
    ).clauses
    #expect(clauses.map(\.text) == ["sopa gatan", "måla bron"])
    #expect(clauses.map(\.leadIn) == ["Uppdra åt nämnden", "Uppdra åt nämnden"])
    #expect(clauses.map(\.outcome) == [.commissioned, .commissioned])
  }

  @Test func bindsAListByTheConditionAfterIt() throws {
    let clauses = try #require(
      try minutesItem(
        """
        Beslut

        1. Planen antas.
        2. Taxan fastställs.

        Beslutet gäller under förutsättning att fullmäktige beslutar om ramen.
        """)
    ).clauses
    let condition = "Beslutet gäller under förutsättning att fullmäktige beslutar om ramen"
    #expect(clauses.map(\.conditions) == [[condition], [condition]])
  }

  @Test(arguments: [
    "Beslutet gäller från den 1 maj 2024.", "Taxan gäller tills vidare.",
    "Detta beslut ersätter det tidigare.",
  ])
  func bindsAListByWhatHoldsOfIt(sentence: String) throws {
    let clauses = try #require(try minutesItem("Beslut\n\n1. Planen antas.\n\n" + sentence)).clauses
    #expect(clauses.map(\.conditions) == [[String(sentence.dropLast())]])
  }

  @Test(arguments: [
    "Paragrafen justeras omedelbart.", "Det är inte klart vad som gäller.",
    "När det gäller skolan finns redan en utredning.",
    "Förvaltningen har redogjort för vad beslutet innebär.",
    "Fullmäktige antog den 3 maj 2021 en annan plan.",
  ])
  func bindsNothingByWhatIsNoCondition(sentence: String) throws {
    let clauses = try #require(try minutesItem("Beslut\n\n1. Planen antas.\n\n" + sentence)).clauses
    #expect(clauses.map(\.conditions) == [[]])
  }

  @Test(arguments: [
    (
      "Beslut\n\nKommunstyrelsen beslutar att ge nämnden för gator och parker i uppdrag\natt göra en kartläggning av alla broar i kommunen.",
      1
    ),
    (
      "Beslut\n\n- att låta nämnden för gator och parker pröva under hösten om det går\natt minska bullret vid skolan\n- att sopa gatan",
      2
    ),
    ("Beslut\n\n1. Nämnden får i uppdrag\natt återkomma med ett förslag.", 1),
  ])
  func keepsAWrappedLineThatBeginsWithAtt(sections: String, count: Int) throws {
    #expect(try told(sections).count == count)
  }

  @Test(arguments: [
    "Beslut: enligt förslag", "Beslut\n\nKommunstyrelsen beslutar enligt förvaltningens förslag.",
    "Beslut\n\nBarn- och skolnämnden beslutar i enlighet med ordförandens förslag.",
  ])
  func resolvesWhatRestsOnAProposal(decision: String) throws {
    let item = try #require(
      try minutesItem("Förslag till beslut\n\n1. Motionen avslås.\n\n\(decision)"))
    #expect(item.clauses.map(\.status) == [.proposed, .decided])
    #expect(item.outcome == .rejected)
  }

  @Test func keepsTheSameWordsOncePerStatus() throws {
    let sections = """
      Beslut

      1. Planen antas.
      1. Planen antas.

      Förslag till beslut

      1. Planen antas.
      """
    #expect(try told(sections) == ["decided: Planen antas", "proposed: Planen antas"])
  }

  @Test(arguments: [
    "Bo Ek (M) deltar inte i beslutet.", "Anna Åberg (S) reserverar sig mot beslutet.",
    "Anna Åberg (S) yrkar bifall till motionen.",
    "Anna Åberg (S) deltar på grund av jäv inte i beslutet. I hennes ställe tjänstgör Bo Ek (M).",
    "Ordföranden finner att kommunstyrelsen bifaller förslaget.",
    "I ärendet yttrar sig Bo Ek (M) och Anna Åberg (S).", "Yttrande: Bo Ek, Anna Åberg",
    "Bo Ek (M) föreslog att kommunstyrelsen skulle avslå planen.",
    "Beslutsmotivering\n\nPlanen behövs för skolan.",
    "Ajournering\n\nMötet ajourneras tio minuter.",
  ])
  func ignoresProcedure(sentence: String) throws {
    #expect(try told("Beslut\n\nPlanen antas.\n\n\(sentence)") == ["decided: Planen antas"])
  }

  @Test(arguments: [
    "Beslut\n\nInga frågor",
    "Beslut\n\nKonto      Budget      Utfall",
    "Bakgrund\n\nKommunstyrelsen har diskuterat ärendet 7 september 2021, § 302.",
    "Bakgrund\n\nGatan är smal. Många går där.",
    "Bakgrund\n\nVid mötet yrkar Bo Ek (M) att skatten höjs. Anna Åberg (S) yrkar att taxan sänks.",
    "Beslutsunderlag\n\n- Skrivelse den 3 maj 2023\n- Plan för parken",
    "Beslutet skickas till\n\n1. Samtliga nämnder",
  ])
  func ignores(sections: String) throws {
    #expect(try told(sections) == [])
  }
}
