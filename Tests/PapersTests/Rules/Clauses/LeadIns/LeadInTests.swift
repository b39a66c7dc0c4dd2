import Testing

@testable import Papers

@Suite struct LeadInTests {
  private func item(_ sections: String) throws -> Item {
    try #require(try minutesItem(sections, body: "Skolnämnden"))
  }

  @Test(arguments: [
    (
      "Bakgrund\n\nAnna Åberg (S) och Bo Ek (S) har lämnat en motion. Motionärerna vill att nämnden ska:",
      Clause.Status.demanded, "nämnden ska"
    ),
    (
      "Bakgrund\n\nI motionen yrkas att kommunfullmäktige ger skolnämnden i uppdrag att:",
      .demanded, "kommunfullmäktige ger skolnämnden i uppdrag"
    ),
    (
      "Bakgrund\n\nKontoret föreslår att följande avgifter tas bort ur taxan:", .proposed,
      "följande avgifter tas bort ur taxan"
    ),
    (
      "Bakgrund\n\nMot den bakgrunden föreslås nämnden att ändra öppettiderna för följande bibliotek.",
      .proposed, "ändra öppettiderna för följande bibliotek"
    ),
    (
      "Beslut\n\nSkolnämnden beslutar att ge kontoret i uppdrag att:", .decided,
      "ge kontoret i uppdrag"
    ),
    (
      "Bakgrund\n\nKommunstyrelsen beslutade den 3 maj 2021, § 41, att uppmana skolnämnden att:",
      .cited, "uppmana skolnämnden"
    ),
    (
      "Beslut\n\nKontoret får i uppdrag att undersöka:", .decided,
      "Kontoret får i uppdrag att undersöka"
    ),
  ])
  func keepsTheWordsThatCarryTheVerb(lead: String, status: Clause.Status, words: String) throws {
    let clauses = try item(lead + "\n\n- räkna om ramen\n- sopa skolgården vid ån").clauses
    #expect(clauses.map(\.text) == ["räkna om ramen", "sopa skolgården vid ån"])
    #expect(clauses.map(\.status) == [status, status])
    #expect(clauses.map(\.leadIn) == [words, words])
  }

  /// What adds nothing to *beslutar*, and what tells only where or at whose wish.
  @Test(arguments: [
    "Beslut\n\nSkolnämnden beslutar:", "Beslut\n\nSkolnämnden beslutar att",
    "Beslut\n\nSkolnämnden beslutar följande:", "Beslut\n\nPå förslag av Anna Åberg (S):",
    "Beslut\n\nEnligt kontorets förslag:",
    "Bakgrund\n\nKontoret föreslår att skolnämnden beslutar:",
    "Bakgrund\n\nKontoret föreslår skolnämnden att besluta följande:",
    "Förslag till beslut\n\nSkolnämnden:", "Förslag till beslut\n\nI styrelsen för Brobolaget:",
    "Bakgrund\n\nI motionen yrkas att:", "Bakgrund\n\nI motionen yrkas",
  ])
  func keepsNoPlainLeadIn(lead: String) throws {
    let clauses = try item(lead + "\n\n- att räkna om ramen\n- att sopa skolgården vid ån").clauses
    #expect(clauses.map(\.text) == ["räkna om ramen", "sopa skolgården vid ån"])
    #expect(clauses.map(\.leadIn) == [nil, nil])
  }

  /// The next list has its own lead-in, or none.
  @Test func forgetsTheLeadInOfAnotherList() throws {
    let clauses = try item(
      "Beslut\n\nKontoret får i uppdrag att:\n\n- räkna om ramen\n\nSkolnämnden beslutar vidare\n\n- att taxan fastställs"
    ).clauses
    #expect(clauses.map(\.leadIn) == ["Kontoret får i uppdrag", nil])
  }

  @Test func beginsAListOfAttAfterWhatIsDemanded() throws {
    let clauses = try item(
      "Bakgrund\n\nI motionen yrkas\natt bron lagas,\natt kostnaden, som är 2 mnkr, tas ur ramen, samt\natt vägen följs upp."
    ).clauses
    #expect(
      clauses.map(\.told) == [
        "demanded: bron lagas", "demanded: kostnaden, som är 2 mnkr, tas ur ramen",
        "demanded: vägen följs upp",
      ])
  }

  /// The line that goes on with a lead-in is no point of the list below it.
  @Test func joinsALeadInThatIsWrappedBeforeAtt() throws {
    let clauses = try #require(
      try minutesItem(
        "Beslut\n\nKommunstyrelsen tillstyrker yrkandet från S den 4 oktober 2024 och föreslår\natt kommunfullmäktige beslutar:\n1. Bryggan rivs.\n2. Att i övrigt avslå framställan."
      )
    ).clauses
    #expect(
      clauses.map(\.told) == [
        "decided: Kommunstyrelsen tillstyrker yrkandet från S den 4 oktober 2024",
        "proposed: Bryggan rivs", "proposed: i övrigt avslå framställan",
      ])
    #expect(clauses.last?.body == "Kommunfullmäktige")
  }

  /// What is told below a proposal is none.
  @Test func endsAProposalAtAnAccount() throws {
    let clauses = try item(
      "Bakgrund\n\nBron är smal.\n\nMotionärerna föreslår skolnämnden besluta att:\n\nBryggan rivs.\n\nBryggan är från 1920. Många fiskar där."
    ).clauses
    #expect(clauses.map(\.text) == ["Bryggan rivs"])
  }

  @Test(arguments: [
    "Ordföranden tackar ledamöterna och önskar alla en god jul.",
    "Ordföranden förklarar sammanträdet avslutat.",
    "Efter sammanträdet den 4 maj har följande motioner inkommit till kommunfullmäktige.",
  ])
  func decidesNothingByTelling(sentence: String) throws {
    #expect(try item("Beslut\n\nPlanen antas. \(sentence)").clauses.map(\.text) == ["Planen antas"])
    #expect(try item("Beslut\n\n\(sentence)").clauses.isEmpty)
  }

  @Test func decidesOnWhatCameIn() throws {
    let sentence = "Skrivelsen, som inkommit från föreningen, läggs till handlingarna."
    #expect(try item("Beslut\n\n\(sentence)").clauses.map(\.outcome) == [.noted])
  }

  private func motion(_ end: String) throws -> [Clause] {
    let head =
      "Motion om parken\n\nTill kommunfullmäktige i Granåsa\n\nParken är mörk, och det har den varit länge.\n\n"
    return try documents(head + end + "\n").flatMap(\.items).flatMap(\.clauses)
  }

  @Test(arguments: [
    "Yrkande\n\nMed hänvisning till ovanstående yrkas att:", "Yrkanden", "YRKANDE:", "Att-satser:",
    "Hemställan", "Förslag till beslut", "Vårt förslag", "Förslag till beslut:",
  ])
  func readsTheHeadingOfAMotionsDemands(lead: String) throws {
    let clauses = try motion(lead + "\n\n- Parken lyses upp\n- Gången sopas")
    #expect(clauses.map(\.text) == ["Parken lyses upp", "Gången sopas"])
    #expect(clauses.map(\.status) == [.demanded, .demanded])
  }

  @Test(arguments: [
    "Vi yrkar att kommunfullmäktige beslutar att ge kommunstyrelsen i uppdrag att:",
    "Vi hemställer att kommunfullmäktige beslutar uppdra till berörd nämnd:",
  ])
  func asksTheBodyThatIsToDecide(lead: String) throws {
    let clauses = try motion(lead + "\n\n- lysa upp parken\n- sopa gången")
    #expect(clauses.map(\.body) == ["Kommunfullmäktige", "Kommunfullmäktige"])
  }

  @Test func asksNobodyWhoseMoneyIsSpent() throws {
    let clauses = try motion("Jag yrkar att kostnaden tas ur kommunstyrelsens anslag.")
    #expect(clauses.map(\.body) == ["Kommunfullmäktige"])
  }

  @Test(arguments: [
    "Yrkande\n\nKommunstyrelsen får i uppdrag att lysa upp parken.",
    "Vårt förslag är att kommunstyrelsen får i uppdrag att lysa upp parken.",
    "Yrkande: Kommunstyrelsen får i uppdrag att lysa upp parken.",
  ])
  func readsADemandInOneSentence(end: String) throws {
    let clauses = try motion(end)
    #expect(
      clauses.map { $0.text.lowercased() } == ["kommunstyrelsen får i uppdrag att lysa upp parken"])
    #expect(clauses.map(\.status) == [.demanded])
  }

  /// The lines are short: no width has broken the first.
  @Test func cutsPointsBelowAShortLine() throws {
    let clauses = try motion(
      "Det är mörkt också på torget, på bron, vid ån, kring skolan och längs med hela den långa Storgatan.\n\n"
        + "Vi föreslår att nämnden ger kontoret i uppdrag\natt räkna om ramen\natt sopa gården")
    #expect(clauses.map(\.text) == ["räkna om ramen", "sopa gården"])
    #expect(
      clauses.map(\.leadIn) == Array(repeating: "nämnden ger kontoret i uppdrag", count: 2))
  }

  /// What the law, an authority or an applicant asks for puts nothing forward.
  @Test(
    arguments: [
      "Följande förutsättningar krävs:", "Lagen kräver att:", "Arbetsmiljöverket kräver att:",
      "Länsstyrelsen begär att:", "Remissinstanserna föreslår att:",
      "Taxan föreslås höjd eftersom:",
    ], ["Ärendet", "Motion"])
  func othersDemandNothing(leadIn: String, paper: String) throws {
    let list =
      "Bo Ek (C) har lämnat en motion om bryggan.\n\n\(leadIn)\n• bryggan är hel\n• ingen fiskar där"
    let text =
      paper == "Motion"
      ? "Motion om bryggan\n\nTill kommunfullmäktige\n\n\(list)\n\nBo Ek (C)\n"
      : "Kommunstyrelsen 2023-05-10\n\n§ 60 Bryggan\n\nÄrendet\n\n\(list)\n\n"
        + "Beslut\n\nBryggan rivs.\n"
    let item = try #require(MarkedMinutes(text).extraction.documents.first?.items.first)
    #expect(item.clauses.map(\.told) == (paper == "Motion" ? [] : ["decided: Bryggan rivs"]))
  }

  @Test(arguments: [
    "Följande har prövats:", "Delegaten beslutar om:", "Kommunen har beslutat om följande mål:",
    "Villkoren är att:",
  ])
  func aMotionsOtherListsDemandNothing(leadIn: String) throws {
    let text =
      "Motion om bryggan\n\nTill kommunfullmäktige\n\n\(leadIn)\n• bryggan är hel\n• ingen fiskar där\n\nDet är inte så.\n\nVi yrkar därför att:\n• bryggan rivs\n\nBo Ek (C)\n"
    let item = try #require(MarkedMinutes(text).extraction.documents.first?.items.first)
    #expect(item.clauses.filter { $0.status == .demanded }.map(\.text) == ["bryggan rivs"])
  }

  @Test func readsAMotionsArgumentAsNone() throws {
    #expect(try motion("Yrkande\n\nParken är mörk. Det är den inte ensam om.").isEmpty)
  }

  /// Who decides, with or without how, above lines of *att* that stand without blank lines.
  @Test(arguments: [
    ("Skolnämndens arbetsutskott beslutar föreslå skolnämnden", Clause.Status.proposed),
    ("Arbetsutskottet beslutar att föreslå skolnämnden", .proposed),
    ("Arbetsutskottet har föreslagit skolnämnden", .proposed),
    ("Skolnämnden beslutar med stöd av delegationsordningen", .decided),
    ("Skolnämnden beslutar, under förutsättning att fullmäktige antar planen,", .decided),
  ])
  func readsALineOfWhoDecides(lead: String, status: Clause.Status) throws {
    let clauses = try item(lead + "\natt räkna om ramen\natt sopa skolgården vid ån").clauses
    #expect(clauses.map(\.text) == ["räkna om ramen", "sopa skolgården vid ån"])
    #expect(clauses.map(\.status) == [status, status])
    #expect(clauses.map(\.leadIn) == [nil, nil])
  }

  /// *att* below bullets stands beside the verb that they belong to.
  @Test func endsWhatALeadInCarriesAtAnAtt() throws {
    let clauses = try item(
      "Beslut\nSkolnämnden beslutar att bevilja bidrag till:\n- Bryggklubben, 500 kronor\n\nsamt att avslå ansökan från Båtklubben."
    ).clauses
    #expect(clauses.map(\.outcome) == [.funded, .rejected])
  }

  @Test func goesOnWithWhatSomebodyIsToldToDo() throws {
    let clauses = try item(
      "Beslut\nSkolnämnden beslutar uppdra åt kontoret\natt räkna om ramen\natt sopa gården"
    ).clauses
    #expect(clauses.map(\.outcome) == [.commissioned])
  }

  /// Where no heading says what is decided.
  @Test(arguments: [
    ("Härefter beslutar skolnämnden", Clause.Status.decided),
    ("Efter omröstning beslutar skolnämnden att", .decided),
    ("Med bifall till utskottets förslag beslutar skolnämnden att", .decided),
    ("Skolnämnden beslöt", .decided),
    ("Skolnämnden beslutade den 3 maj 2021, § 41, att", .cited),
    ("Därefter beslutade kommunstyrelsen att", .cited),
  ])
  func tellsOwnDecisions(lead: String, status: Clause.Status) throws {
    let clauses = try item(lead + "\n\n- att räkna om ramen\n- att sopa skolgården vid ån").clauses
    #expect(clauses.map(\.status) == [status, status])
  }

  @Test(arguments: [
    ("Skolnämnden har beslutat att", Clause.Status.decided),
    ("Skolnämnden har beslutat:", .decided),
    ("Planen är från 2010.\n\nSkolnämnden har beslutat att", .cited),
    ("Gatunämnden har beslutat att", .cited),
    ("Bakgrund\n\nSkolnämnden har beslutat att", .cited),
  ])
  func whatStandsFirstBelowTheTitleIsDecidedNow(lead: String, status: Clause.Status) throws {
    let clauses = try item(lead + "\n\n- räkna om ramen\n- sopa skolgården vid ån").clauses
    #expect(clauses.map(\.status) == [status, status])
  }

  @Test func whatADayIsToldOfIsNotDecidedNow() throws {
    let lead = "Skolnämnden har den 3 maj 2021 beslutat att"
    let clauses = try item(lead + "\n\n- räkna om ramen\n- sopa skolgården vid ån").clauses
    #expect(!clauses.contains { $0.status == .decided })
  }
}
