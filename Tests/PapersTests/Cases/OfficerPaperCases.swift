import Testing

@testable import Papers

/// Reports of officers and forms of citizens, as houses lay them out.
@Suite struct OfficerPaperCases {
  private func paper(_ text: String) throws -> Document {
    try #require(try documents(text + "\n").first)
  }

  @Test func whatAnAnswerTellsOfAMotion() throws {
    let found = try paper(
      """
      BESLUTSUNDERLAG
      Regionkontoret                                   Datum 2024-03-04
      Regionstyrelsen

      Svar på motion – Stärk vården på landsbygden

      Regionstyrelsen föreslås föreslå regionfullmäktige besluta

      att motionen avslås.

      Sammanfattning
      Gun Ask (SD) och Hans Berg (SD) föreslår i en motion att regionen bygger en station.
      """)
    #expect(found.kind == .officerReport)
    #expect(found.body == "Regionstyrelsen")
    #expect(
      found.items.flatMap(\.ledger) == [
        "proposed Regionfullmäktige rejected: motionen avslås",
        "demanded Regionfullmäktige -: regionen bygger en station",
      ])
  }

  @Test(arguments: [
    "Motionärerna föreslår kommunfullmäktige besluta", "Motionens att-satser lyder:",
    "Anna Åberg (S) har lämnat en motion med förslag om",
    "Anna Åberg (S) har inkommit med en motion med följande förslag:",
    "Motionären yrkar på", "Anna Åberg (S) har motionerat om",
    "Motionärens förslag till beslut",
  ])
  func demandsOfAMotionAreToldInManyWords(words: String) throws {
    let found = try paper(
      """
      TJÄNSTESKRIVELSE
      2024-03-04
      Kommunstyrelsen

      Svar på motion om bänkar

      Förslag till beslut
      Kommunfullmäktige föreslås besluta att motionen avslås.

      Sammanfattning
      \(words)
      att gatan får bänkar
      att parken får bord

      Gatunämnden har yttrat sig.
      """)
    #expect(
      found.items.flatMap(\.ledger) == [
        "proposed Kommunfullmäktige rejected: motionen avslås",
        "demanded Kommunfullmäktige -: gatan får bänkar",
        "demanded Kommunfullmäktige -: parken får bord",
      ])
  }

  @Test func pointsOfASummary() throws {
    let found = try paper(
      """
      Sammanfattning av kommunfullmäktiges sammanträde 25 mars 2024

      1. Upprop (kl 09.00)

      2. Årsredovisning 2023 (kl 09.12)

      Kommunfullmäktige beslutade att godkänna årsredovisningen.

      3. Taxor (kl 10.30)

      Kommunfullmäktige beslutade att anta taxorna.
      """)
    #expect(found.kind == .webSummary)
    #expect(found.items.map(\.number) == ["1", "2", "3"])
    #expect(
      found.items.flatMap { $0.texts(.decided) } == ["godkänna årsredovisningen", "anta taxorna"])
  }

  @Test func anInitiativeAsksTheBodyItself() throws {
    let found = try paper(
      """
      TJÄNSTEUTLÅTANDE
      2024-03-04
      Skolnämnden

      Svar på ledamotsinitiativ om läxhjälp

      Förslag till beslut
      - Initiativet anses besvarat.

      Ärendet
      Liberalerna lämnade i februari ett initiativ där de yrkar att alla skolor erbjuder läxhjälp.
      """)
    #expect(
      found.items.flatMap(\.ledger) == [
        "proposed Skolnämnden answered: Initiativet anses besvarat",
        "demanded Skolnämnden -: alla skolor erbjuder läxhjälp",
      ])
  }

  @Test(arguments: [
    "Begäran om tilläggsanslag från socialnämnden", "Ansökan om medel till kulturnämnden",
    "Planbesked för fastigheten Linden 3",
  ])
  func titles(title: String) throws {
    let found = try paper(
      """
      TJÄNSTESKRIVELSE
      2024-03-04
      Samhällsbyggnadskontoret
      Ola Rask
      Stadsarkitekt
      Kommunstyrelsen

      \(title)

      Förslag till beslut
      Kommunstyrelsen beslutar
      att godkänna förslaget
      """)
    #expect(found.title == title)
    #expect(found.body == "Kommunstyrelsen")
  }

  @Test(arguments: [
    "Handlingen är digitalt godkänd", "Dokumentet är elektroniskt undertecknat.",
    "Denna handling har godkänts digitalt och saknar därför namnunderskrift.",
    "Beslutet är fattat med stöd av nämndens delegationsordning punkt 4.2.",
    "Godkänd av: Ola Rask", "Elektroniskt signerad",
  ])
  func howItWasSignedIsNoPoint(note: String) throws {
    let found = try paper(
      """
      TJÄNSTESKRIVELSE
      Till: Kommunstyrelsen
      2024-03-04

      Planbesked för fastigheten Linden 3

      Förslag till beslut
      Kommunfullmäktige föreslås besluta att planen antas.

      Ola Rask
      Stadsarkitekt

      \(note)
      """)
    #expect(
      found.items.flatMap(\.ledger) == [
        "proposed Kommunfullmäktige adopted: planen antas"
      ])
    #expect(found.body == "Kommunstyrelsen")
  }

  @Test(arguments: [
    "Sida 1 av 3\nDatum\n2024-03-04\nEr beteckning\n\nVår beteckning\nKS 2024/118\nTJÄNSTESKRIVELSE",
    "BESLUTSUNDERLAG\nMiljökontoret\n2024-03-04\nKS 2024/118",
    "Granåsa kommun        BESLUTSUNDERLAG\nMiljökontoret         KS 2024/118\nHandläggare: Ola Rask    2024-03-04",
  ])
  func letterheads(head: String) throws {
    let found = try documents(
      """
      \(head)

      Kommunstyrelsen

      Svar på motion om trygga skolvägar

      Förvaltningens förslag till beslut i kommunfullmäktige
      Motionen anses besvarad.

      Sammanfattning
      I en motion har Anna Åberg (S) yrkat att kommunen ser över skolvägarna.

      Överväganden
      Trygghet är viktigt.

      Ekonomi
      Ingen.

      Barnrättsperspektivet
      En prövning har gjorts.

      Ola Rask
      Kommundirektör
      """)
    #expect(found.map(\.kind) == [.officerReport])
    #expect(found.map(\.title) == ["Svar på motion om trygga skolvägar"])
    #expect(found.map(\.body) == ["Kommunstyrelsen"])
    #expect(found.flatMap(\.items).map(\.caseNumbers) == [["KS 2024/118"]])
    #expect(found.flatMap(\.signatories).map(\.name) == ["Ola Rask"])
  }

  @Test(arguments: [
    "Granåsa kommun\nYttrande\n2024-05-14\nDnr KS 2024/201\n\nJustitiedepartementet\nJu2024/00123\n\nRemiss av promemorian En ny lag",
    "YTTRANDE\n\nKommunstyrelsen\nDatum: 2024-05-14\nDiarienummer: KS 2024/201\n\nMottagare: Trafikverket\n\nRemiss av promemorian En ny lag",
    "Kommunstyrelsen              YTTRANDE\n                             2024-05-14      KS 2024/201\n\n                             Justitiedepartementet\n\nRemiss av promemorian En ny lag",
  ])
  func anAnswerToAnAuthority(head: String) throws {
    let found = try paper(
      """
      \(head)

      Granåsa kommun har beretts tillfälle att yttra sig över promemorian.

      Kommunen tillstyrker förslaget.

      Granåsa kommunstyrelse

      Anna Åberg (S)
      Ordförande
      """)
    #expect(found.kind == .opinion)
    #expect(found.title == "Remiss av promemorian En ny lag")
    #expect(found.signatories.isEmpty)
    #expect(found.parties.isEmpty)
    #expect(found.items.flatMap(\.caseNumbers) == ["KS 2024/201"])
  }

  @Test(arguments: [
    "KALLELSE\nSkolnämnden\n2024-04-10\n\nTid: Onsdagen den 17 april 2024, kl. 13.15\nPlats: Sal A",
    "Granåsa kommun        KALLELSE        1 (2)\nSkolnämnden\nSammanträdesdatum\n2024-04-17\n\nTid: 13:15",
    "Skolnämnden kallas till sammanträde\nDatum: 2024-04-17\nPlats: Sal A",
    "Dagordning för skolnämndens sammanträde 2024-04-17\nPlats: Sal A",
  ])
  func aCallToAMeeting(head: String) throws {
    let found = try paper(
      """
      \(head)

      1    Upprop
      2    Mål och budget               Bo Ek      13:20
           SN 2024/12
           Förslag till beslut
           Skolnämnden beslutar
           1. Budgeten antas.
           2. Taxan fastställs.
           3. Avtalet godkänns.
           4. Skolchefen får i uppdrag att återkomma.
      3    Svar på remiss               Anna Åberg 13:45
           SN 2024/31
           Förslag till beslut
           Skolnämnden antar yttrandet som sitt eget.
      4    Övriga frågor
      """)
    #expect(found.kind == .agenda)
    #expect(found.body == "Skolnämnden")
    #expect(found.date?.description == "2024-04-17")
    #expect(found.title?.hasPrefix("Tid") == false)
    #expect(found.items.map(\.number) == ["1", "2", "3", "4"])
    #expect(
      found.items.map(\.title) == ["Upprop", "Mål och budget", "Svar på remiss", "Övriga frågor"])
    #expect(found.items.map(\.caseNumbers) == [[], ["SN 2024/12"], ["SN 2024/31"], []])
    #expect(found.items.map { $0.texts(.proposed).count } == [0, 4, 1, 0])
  }

  @Test func aCitizensForm() throws {
    let found = try paper(
      """
      Medborgarförslag till kommunfullmäktige i Granåsa kommun

      Förslagets rubrik
      Hundrastgård i Björkparken

      Beskriv ditt förslag
      Jag vill att kommunen anlägger en hundrastgård i Björkparken.

      Varför ska förslaget genomföras?
      Det finns många hundar i området.
      """)
    #expect(found.kind == .citizenProposal)
    #expect(found.title == "Hundrastgård i Björkparken")
    #expect(
      found.items.flatMap(\.clauses).map(\.told) == [
        "demanded: kommunen anlägger en hundrastgård i Björkparken"
      ])
  }

  /// Few of the points of a company's minutes decide.
  @Test func theMinutesOfACompany() throws {
    let found = try paper(
      """
      Granåsa Bostäder AB
      Styrelseprotokoll nr 3/2023
      2023-05-10

      Närvarande ledamöter: Anna Åberg, ordförande, Bo Ek

      1. Mötets öppnande
      Ordföranden förklarar mötet öppnat.

      2. Val av justerare
      Till justerare utses Bo Ek.

      3. Investering i kvarteret Linden
      Beslut: Styrelsen beslutar att godkänna investeringen.

      4. Delårsrapport
      Styrelsen beslutade
      att godkänna rapporten, samt
      att ge VD i uppdrag att lämna den till kommunen.

      5. Avslutning
      Ordföranden förklarar mötet avslutat.
      """)
    #expect(found.kind == .minutes)
    #expect(found.items.map(\.number) == ["1", "2", "3", "4", "5"])
    #expect(found.items.map { $0.texts(.decided).count } == [0, 1, 1, 2, 0])
  }

  /// *Motioner kan lämnas in …* is no title.
  @Test func theWebPageOfTheCouncilsMeeting() throws {
    let found = try paper(
      """
      Din position: Hem > Granåsa kommun > Kommunfullmäktige > Sammanträde 2014-09-25

      Sammanträde 2014-09-25

      1 Anmälan av nya motioner

      Dnr 2014/KS 0012 001

      Beskrivning av ärendet
      Motioner kan lämnas in efter att kallelsen har gått ut.

      2 Anmälan av frågor

      Dnr 2014/KS 0013 001

      Beskrivning av ärendet
      Inga frågor har lämnats in.
      """)
    #expect(found.kind == .agenda)
    #expect(found.body == "Kommunfullmäktige")
  }

  @Test func theProposalOfACommitteeOfTheBoard() throws {
    let found = try #require(
      try minutesItem(
        """
        Överläggning i kommunstyrelsen

        Joar Hall (S) yrkar bifall till motionen.

        Bo Ek (M) yrkar bifall till arbetsutskottets förslag.

        Proposition

        Ordföranden ställer förslagen mot varandra och finner att kommunstyrelsen bifaller kommunstyrelsens arbetsutskotts förslag.

        Kommunstyrelsens förslag

        Kommunstyrelsen föreslår kommunfullmäktige besluta följande:

        Motionen avslås.
        """))
    #expect(found.yrkanden.map(\.result) == [.lost, .won])
  }
}
