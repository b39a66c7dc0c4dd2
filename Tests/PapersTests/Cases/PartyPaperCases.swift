import Testing

@testable import Papers

/// Papers of parties and their members, in the shapes that they have on parties' own pages.
@Suite struct PartyPaperCases {
  private func paper(_ text: String) throws -> Document {
    try #require(try documents(text + "\n").first)
  }

  private func demands(_ paper: Document) -> [String] {
    paper.items.flatMap(\.clauses).filter { $0.status == .demanded }.map(\.text)
  }

  @Test func aListBelowAnAssignment() throws {
    let found = try paper(
      """
      Motion till kommunfullmäktige
      Fler bänkar i centrum
      Äldre behöver kunna vila när de går till affären. Det finns i dag bara fyra bänkar längs gatan.
      Centerpartiet vill därför att kommunfullmäktige ger gatunämnden i uppdrag
      att ställa ut minst tio bänkar längs Storgatan
      att samråda med pensionärsrådet om var bänkarna ska stå
      Centerpartiet i Granåsa
      Fia Holm
      """)
    #expect(
      demands(found) == [
        "ställa ut minst tio bänkar längs Storgatan",
        "samråda med pensionärsrådet om var bänkarna ska stå",
      ])
  }

  @Test func whatALawDemandsIsNoDemandOfThePaper() throws {
    let found = try paper(
      """
      Motion om en anonym anmälan

      Medarbetare ska kunna larma. Lagen kräver att kommuner har en kanal för det.

      Vi yrkar att kommunen inför en kanal som sköts av andra.

      Gun Ask (SD)
      """)
    #expect(demands(found) == ["kommunen inför en kanal som sköts av andra"])
  }

  @Test(arguments: [
    "Vi hemställer att kommunfullmäktige beslutar att gatan får bänkar.",
    "Vi motionerar därför om att gatan får bänkar.", "Mitt yrkande är att gatan får bänkar.",
    "Vi vill att kommunfullmäktige beslutar att gatan får bänkar.",
    "Med stöd av detta yrkas att gatan får bänkar.",
    "Vi motionerar därför om\n\n- att gatan får bänkar\n\n2021-05-03",
    "Våra förslag är:\n\n- att gatan får bänkar\n\n2021-05-03",
    "Vårt förslag är därför att\n- gatan får bänkar\n\n2021-05-03",
    "Vi vill därför att gatan får bänkar.", "Vi menar därför och vill att gatan får bänkar.",
    "Mot bakgrund av detta vill Centerpartiet att gatan får bänkar.",
    "Vi yrkar att kommunfullmäktige beslutar dels att gatan får bänkar.",
  ])
  func demandsInOneSentence(words: String) throws {
    let found = try paper(
      "Motion om bänkar\n\nTill kommunfullmäktige\n\nÄldre behöver kunna vila när de går till affären.\n\n\(words)\n\nFia Holm (C)"
    )
    #expect(demands(found) == ["gatan får bänkar"])
  }

  @Test(arguments: ["Jag vill med denna motion", "Vi begär därför", "Vårt förslag är"])
  func aListOfAttWithoutMarks(lead: String) throws {
    let found = try paper(
      """
      Motion om bänkar

      Äldre behöver kunna vila när de går till affären. Det finns i dag bara fyra bänkar längs gatan.

      \(lead)
      att gatan får bänkar,
      att torget får ett träd, samt
      att parken lyses upp.

      Fia Holm (C)
      """)
    #expect(demands(found) == ["gatan får bänkar", "torget får ett träd", "parken lyses upp"])
  }

  @Test func aWishBesideADemandIsAnArgument() throws {
    let found = try paper(
      "Motion om bänkar\n\nVi vill därför att alla ska kunna vila.\n\nVi yrkar att gatan får bänkar.\n\nFia Holm (C)"
    )
    #expect(demands(found) == ["gatan får bänkar"])
  }

  @Test(arguments: [
    "Jag önskar att gatan får bänkar.", "Därför vill jag att gatan får bänkar.",
    "Jag skulle vilja se att gatan får bänkar.", "Jag vill föreslå att gatan får bänkar.",
  ])
  func whatACitizenWishes(words: String) throws {
    let found = try paper(
      "Medborgarförslag om bänkar\n\nDe äldre som jag möter vill att fler hälsar. \(words)\n\nFia Holm"
    )
    #expect(demands(found) == ["gatan får bänkar"])
  }

  @Test func theStampOfTheRegistryIsNoAddressee() throws {
    let found = try paper(
      "GRANÅSA KOMMUN\nKommunstyrelsen\nInk 2024-03-11\n\nMotion om bänkar\n\nÄldre vill vila.\n\nJag yrkar\natt gatan får bänkar\n\nFia Holm (C)"
    )
    #expect(found.kind == .memberProposal)
    #expect(found.body == nil)
  }

  @Test(arguments: [
    ("Fråga\n\nTill kommunalrådet Bo Ek (M)\n\nMörka parker", Document.Kind.question),
    ("Invånarförslag till kommunstyrelsen\n\nMörka parker", .citizenProposal),
    ("Motion om parken\n\nBeslutsförslag", .memberProposal),
  ])
  func kinds(head: String, kind: Document.Kind) throws {
    let found = try paper(
      head + "\n\nParken är mörk, och det har den alltid varit.\n\nFia Holm (C)")
    #expect(found.kind == kind)
  }

  @Test(arguments: [
    "Vänsterpartiets reservation\n\nÄrende: 11. Svar på motion\nKommunstyrelsen 2024-03-05",
    "Vänsterpartiet\nGranåsa\n\nSkriftlig reservation\n\nKS § 45 2024-03-05 Svar på motion",
    "Reservation från Vänsterpartiet\n\n§ 45 Kommunstyrelsen 2024-03-05",
    "Reservation\n\nKommunstyrelsens möte 2024-03-05",
  ])
  func aReservation(head: String) throws {
    let found = try paper(
      "\(head)\n\nBänkarna behövs, och de är inte dyra. Därför reserverar vi oss mot beslutet.\n\nAnna Åberg (V)\nBo Ek (V)"
    )
    #expect(found.kind == .reservation)
    #expect(found.body == "Kommunstyrelsen")
    #expect(found.date?.description == "2024-03-05")
    #expect(found.parties == ["V"])
    #expect(found.title?.lowercased().contains("reservation") == true)
    let reservations = found.items.flatMap(\.reservations)
    #expect(reservations.map { $0.members.map(\.name) } == [["Anna Åberg", "Bo Ek"]])
  }

  @Test(arguments: ["Protokollsanteckning från Vänsterpartiet", "Särskilt yttrande (V)"])
  func aStatementIsTitledByItsKind(title: String) throws {
    let found = try paper(
      "\(title)\n\nKommunstyrelsen 2024-03-05\nÄrende 11\n\nVi följer frågan om bänkar noga under året.\n\nAnna Åberg (V)"
    )
    #expect(found.kind == .statement)
    #expect(found.title == title)
  }

  @Test func aLocalPartyDemands() throws {
    let found = try paper(
      """
      Gratis skydd på arbetsplatserna

      Bakgrund: Allt fler bolag inför detta.

      Granåsapartiet hemställer härmed

      att gratis skydd finns på alla kommunala arbetsplatser

      Granåsapartiet

      Dan Ed
      """)
    #expect(found.kind == .memberProposal)
    #expect(demands(found) == ["gratis skydd finns på alla kommunala arbetsplatser"])
  }

  @Test func numberedTopicsOfAProgramme() throws {
    let found = try paper(
      """
      Kommunpolitiskt program för Miljöpartiet i Granåsa 2022-2026

      1. Klimat
      Klimatet är vår tids viktigaste fråga.
      Miljöpartiet vill att
      - kommunen ska vara klimatneutral
      - alla tak får solceller

      2. Skola
      Miljöpartiet vill
      att alla skolor får en trädgård
      att maten är ekologisk
      """)
    #expect(found.kind == .programme)
    #expect(found.items.map(\.title) == ["Klimat", "Skola"])
    #expect(
      demands(found) == [
        "kommunen ska vara klimatneutral", "alla tak får solceller", "alla skolor får en trädgård",
        "maten är ekologisk",
      ])
  }

  @Test func aPartysPolicy() throws {
    let found = try paper(
      """
      Centerpartiet i Granåsa

      Vår politik:

      • behålla alla byskolor
      • bygga fler bostäder på landsbygden
      """)
    #expect(found.kind == .programme)
    #expect(found.parties == ["C"])
    #expect(demands(found) == ["behålla alla byskolor", "bygga fler bostäder på landsbygden"])
  }

  @Test func aTitleThatSaysWhatAPartyWants() throws {
    let found = try paper(
      """
      Vad vi vill

      Centerpartiet vill att fler beslut fattas nära medborgarna i kommunen, och lyssnar på dem.

      Tillsammans prioriterar vi:

      • Mindre barngrupper i förskolan.
      """)
    #expect(found.items.flatMap(\.clauses).map(\.text).contains("Mindre barngrupper i förskolan"))
    #expect(found.title == "Vad vi vill")
  }

  @Test(arguments: [
    (
      "Svar på interpellation från Bo Ek (M) om bostäder\n\nBo Ek har frågat mig om målet. Mark finns för 300 bostäder.\n\nNina Dal (S)\nKommunstyrelsens ordförande",
      Document.Kind.interpellation
    ),
    (
      "Reservation mot kommunfullmäktiges beslut att min interpellation om utredningen av verksamheten vid fritidsgårdarna skall anses besvarad.\n\nTrots att jag återkom teg ordföranden. Interpellationen kan inte anses besvarad.\n\nSiv Hed (C)",
      .reservation
    ),
  ])
  func kinds(text: String, kind: Document.Kind) throws {
    let found = try paper(text)
    #expect(found.kind == kind)
    #expect(found.items.flatMap(\.clauses).isEmpty)
  }

  @Test func whoseDecisionAReservationIsAgainst() throws {
    let found = try paper(
      """
      Reservation från Granåsacentern mot kommunfullmäktiges beslut att avslå vårt yrkande om att uppdra åt kommunstyrelsen att ta initiativ till en omröstning bland invånarna om förslaget till detaljplan för kvarteret Linden i Granåsa.

      Många har invändningar mot planen, säger kommunstyrelsens ordförande.

      Siv Hed (C)
      """)
    #expect(found.kind == .reservation)
    #expect(found.body == "Kommunfullmäktige")
    #expect(found.title?.hasPrefix("Reservation från Granåsacentern") == true)
  }

  @Test func aTitleWithAFullStopAddressesTheCouncil() throws {
    let found = try paper(
      """
      Motion till Granåsa kommunfullmäktige.

      Utbildning för vården

      Vi måste vara föregångare i hur man bygger upp en medmänsklig och effektiv vård.

      Vi föreslår

      att kommunstyrelsen ges i uppdrag att utreda utbildningen

      Liberalerna Granåsa
      gm Dan Ed
      """)
    #expect(found.body == "Kommunfullmäktige")
    #expect(found.title == "Utbildning för vården")
    #expect(found.signatories.map(\.told) == ["Dan Ed (L)"])
  }

  @Test func aBodyIsNotItsChair() throws {
    let found = try paper(
      "Interpellation till kommunstyrelsens ordförande Nina Dal (S) om bostäder\n\nMålet är 200 bostäder. Hur nås det?\n\nBo Ek (M)"
    )
    #expect(found.kind == .interpellation)
    #expect(found.body == nil)
  }

  @Test func theWebPageOfAMeeting() throws {
    let found = try paper(
      """
      Din position: Hem > Granåsa kommun > Kommunstyrelsen > Sammanträde 2015-05-12

      Sammanträde 2015-05-12

      Datum
      Klockan
      18:30
      Plats
      Kommunhuset, stora salen

      1 Kommundirektörens rapport maj 2015

      Dnr 2015/KS 0011 001

      Kommunstyrelsens förslag till beslut
      - Informationen noteras.

      Beskrivning av ärendet
      Kommundirektören informerar i bifogad rapport.

      2 Borgen för båtklubben

      Dnr 2015/KS 0246 11

      Kommunstyrelsens förslag till kommunfullmäktige
      1. Granåsa kommun ingår borgen för båtklubben.

      Beskrivning av ärendet
      Båtklubben ansöker om borgen för sitt lån.
      """)
    #expect(found.kind == .agenda)
    #expect(found.body == "Kommunstyrelsen")
    #expect(found.title == "Sammanträde 2015-05-12")
    #expect(
      found.items.flatMap(\.ledger) == [
        "proposed Kommunstyrelsen noted: Informationen noteras",
        "proposed Kommunfullmäktige other: Granåsa kommun ingår borgen för båtklubben",
      ])
  }
}
