import Testing

@testable import Papers

/// How houses lay out one and the same thing: headers, headings, who proposes and who dissents.
@Suite struct HouseCases {
  private func paper(_ text: String) throws -> Document {
    try #require(try documents(text + "\n").first)
  }

  private func item(_ sections: String, body: String = "Kommunstyrelsen") throws -> Item {
    try #require(try minutesItem(sections, body: body))
  }

  // MARK: - Headers

  @Test(arguments: [
    ("§ 12 Ny taxa KSN-2021-02345", "KSN-2021-02345"),
    ("§ 12\nNy taxa\nKSN-2021-02345", "KSN-2021-02345"),
    ("§ 12 Ny taxa, BUN 2024/15", "BUN 2024/15"), ("§ 12\nNy taxa\nRS 2022/451", "RS 2022/451"),
    ("§ 12\nNy taxa\n(KS-2017-00812)", "KS-2017-00812"),
    ("§ 12   Dnr 2019-00113   103\nNy taxa", "2019-00113"),
    ("Ks § 12        Au § 9          Dnr 21/00112        049\n\nNy taxa", "21/00112"),
    ("§ 12   Delges: Byggenheten\n       Dnr 22SBN145\n\nNy taxa", "22SBN145"),
    ("Diarienummer HSN 2021-0456\n§ 12\nNy taxa", "HSN 2021-0456"),
  ])
  func whereTheCaseNumberStands(header: String, number: String) throws {
    let found = try paper("Kommunstyrelsen\n2023-05-10\n\(header)\n\nBeslut\n\nTaxan antas.")
    #expect(found.items.map(\.number) == ["12"])
    #expect(found.items.first?.title == "Ny taxa")
    #expect(found.items.first?.caseNumbers == [number])
  }

  @Test(arguments: ["Motion 15/2021: Ny skola", "Ny taxa 2024-2026", "Plan för Hamn 2/2023"])
  func whatIsNoCaseNumber(title: String) throws {
    let found = try paper("Kommunstyrelsen\n2023-05-10\n\n§ 12 \(title)\n\nBeslut\n\nTaxan antas.")
    #expect(found.items.first?.caseNumbers == [])
    #expect(found.items.first?.title == title)
  }

  // MARK: - First page

  @Test func theDayBesideTheMeetingsLabel() throws {
    let found = try paper(
      """
      Ekhammars stad
      Kulturnämnden                                  Protokoll nr 4
      Tid            Tisdagen den 18 april 2023 kl. 16.00–17.25
      Justerat       Onsdagen den 26 april 2023

      § 1 Ny taxa

      Beslut
      Taxan antas.
      """)
    #expect(found.date?.description == "2023-04-18")
  }

  @Test func partyFirst() throws {
    let found = try paper(
      """
      Kommunstyrelsen                    2019-03-11

      Beslutande;                          Tjänstgörande ersättare;

      S   Mats Åkerö, ordförande           BYP  Per Kull för
      S   Ylva Lundé                            Ella Grå (BYP)
      V   Stefan Sydan
      BYP Maud Taave

      Övriga deltagande;    Carina Wåg, ekonomichef § 40

      Utses att justera;    Ylva Lundé

      § 38   Dnr 2019-00113   103
      Föregående protokoll

      Beslut
      Protokollet läggs till handlingarna.
      """)
    #expect(
      found.attendance.map(\.person.told) == [
        "Mats Åkerö (S)", "Ylva Lundé (S)", "Stefan Sydan (V)", "Maud Taave (BYP)",
        "Per Kull (BYP)", "Carina Wåg",
      ])
    #expect(found.attendance.map(\.standsInFor) == [nil, nil, nil, nil, "Ella Grå", nil])
    #expect(found.attendance.first?.role == .chair)
    #expect(found.verifiers.map(\.told) == ["Ylva Lundé (S)"])
  }

  @Test func aColumnThatANameRunsUpTo() throws {
    let found = try paper(
      """
      Barn- och utbildningsnämnden
      2024-02-13

      Beslutande ledamöter                     Ersättare
      Elin Strand (S) Ordförande               Tove Mell (S) tjänstgörande för Olof Rask (S)
      Hedda Falk (M) 2:e vice ordf., §§ 10-14  Sara Nylén (V)
      Kjell Ohm (SD)

      § 10 Ny taxa

      Beslut
      Taxan antas.
      """)
    let serving = found.attendance.filter { $0.status == .serving }
    #expect(
      serving.map(\.person.name) == ["Elin Strand", "Hedda Falk", "Kjell Ohm", "Tove Mell"])
    #expect(found.attendance.last?.person.name == "Sara Nylén")
    #expect(found.attendance.last?.status == .present)
  }

  @Test func inTheAbsentsPlace() throws {
    let found = try paper(
      """
      Kommunfullmäktige                              2010-06-14

      I de frånvarandes ställe tjänstgör
      För Bertil Ask - Doris Frö (s)
      För Ulla Berg - Ingmar Hav (m)

      § 70 Ny taxa

      Beslut
      Taxan antas.
      """)
    #expect(found.attendance.map(\.person.told) == ["Doris Frö (S)", "Ingmar Hav (M)"])
    #expect(found.attendance.map(\.standsInFor) == ["Bertil Ask", "Ulla Berg"])
  }

  // MARK: - Headings

  @Test func whatTheOwnBodyIsSaidToHaveDone() throws {
    let sections = """
      Beslut

      Motionen avslås.

      Yrkanden i kommunfullmäktige

      Anna Åberg (V) yrkar bifall till motionen.

      Propositionsordning i kommunfullmäktige

      Ordföranden ställer proposition på bifall och avslag och finner att motionen avslås.
      """
    let own = try item(sections, body: "Kommunfullmäktige")
    #expect(own.demands == ["approve Anna Åberg (V)"])
    let other = try item(sections, body: "Regionstyrelsen")
    #expect(other.demands.isEmpty)
  }

  @Test func anEarlierBodysHandlingIsHistory() throws {
    let found = try item(
      """
      Beslut

      Motionen avslås.

      Yrkanden i kommunstyrelsen

      Anna Åberg (V) yrkar bifall till motionen.
      """, body: "Kommunfullmäktige")
    #expect(found.yrkanden.isEmpty)
  }

  @Test(arguments: [
    "Ärendets behandling under mötet", "Sammanträdet", "Inlägg och yrkanden", "Dagens möte",
  ])
  func whereYrkandenAreTold(heading: String) throws {
    let found = try item(
      """
      Beslut

      Planen antas.

      \(heading)

      Anna Åberg (S) yrkar bifall till förvaltningens förslag.
      Ordföranden finner att nämnden bifaller förvaltningens förslag.
      """)
    #expect(found.demands == ["approve Anna Åberg (S)"])
    #expect(found.yrkanden.map(\.result) == [.won])
    #expect(found.texts(.decided) == ["Planen antas"])
  }

  // MARK: - Who proposes

  @Test func membersUnderTheOfficersHeading() throws {
    let found = try item(
      """
      Beslut

      1. Tjänsteutlåtandet överlämnas till kommunstyrelsen.

      Förslag till beslut

      Ordföranden Helga Brandh m.fl. (S) och Kim Stage (V) föreslår att nämnden beslutar enligt förvaltningens förslag.
      Vice ordföranden Otto Melker m.fl. (M) föreslår att nämnden avslår förvaltningens förslag samt anför följande:
      1. Avgifterna ska sänkas.

      Reservation

      Vice ordföranden Otto Melker m.fl. (M) reserverar sig mot beslutet.
      """, body: "Kulturnämnden")
    #expect(found.texts(.proposed).isEmpty)
    #expect(found.demands == ["approve Helga Brandh (S), Kim Stage (V)", "reject Otto Melker (M)"])
    #expect(found.dissents == ["Otto Melker (M) [M] oral"])
  }

  @Test func officersUnderTheirHeading() throws {
    let found = try item(
      "Beslut\n\nPlanen antas.\n\nFörslag till beslut\n\nKontoret föreslår att planen antas.")
    #expect(found.texts(.proposed) == ["planen antas"])
    #expect(found.yrkanden.isEmpty)
  }

  @Test(arguments: [
    ("Anna Åberg (S) föreslår bifalla förvaltningens förslag.", "approve Anna Åberg (S)"),
    ("Anna Åberg (S) föreslår avslå motionen.", "reject Anna Åberg (S)"),
    ("Anna Åberg (AVP) - bifall till motionen", "approve Anna Åberg (AVP)"),
    (
      "Anna Åberg (S) yrkade bifall till förslaget, vilket Bo Ek (M) instämde i.",
      "approve Anna Åberg (S) + Bo Ek (M)"
    ),
  ])
  func inOtherWords(sentence: String, demand: String) throws {
    #expect(try item("Beslut\n\nPlanen antas.\n\nYrkanden\n\n\(sentence)").demands == [demand])
  }

  @Test func partOfTheProposalIsNotTheProposal() throws {
    let found = try item(
      """
      Beslut

      Planen antas.

      Yrkanden

      Anna Åberg (S) yrkar bifall till förvaltningens förslag.
      Bo Ek (M) yrkar att nämnden beslutar att delvis bifalla förvaltningens förslag.

      Beslutsgång

      Ordföranden ställer proposition på förslagen och finner att nämnden beslutar enligt förvaltningens förslag.
      """)
    #expect(found.yrkanden.map(\.result) == [.won, .lost])
  }

  @Test func toldInTheAccountOfTheCase() throws {
    let found = try item(
      """
      Beslut

      Planen antas.

      Ärendebeskrivning

      Vid kommunstyrelsens behandling yrkade Tyra Gast (V) bifall till förslaget.
      """, body: "Kommunfullmäktige")
    #expect(found.yrkanden.isEmpty)
  }

  // MARK: - Proposals upwards

  @Test func handedOnWithAProposal() throws {
    let found = try item(
      """
      Beslut

      1. Kommunstyrelsen överlämnar ärendet till kommunfullmäktige med följande förslag till beslut:

      Avfallstaxan antas.

      2. Kommunstyrelsen beslutar för egen del, under förutsättning att kommunfullmäktige antar taxan, att uppdra åt stadsdirektören att informera hushållen.
      """)
    #expect(
      found.ledger.map { $0.prefix { $0 != ":" } } == [
        "proposed Kommunfullmäktige adopted", "decided Kommunstyrelsen commissioned",
      ])
  }

  @Test func proposesWithoutTheVerbOfDecision() throws {
    let found = try item(
      """
      Kommunstyrelsens beslut

      Kommunstyrelsen föreslår kommunfullmäktige
      att  anta förslaget till ny organisation
      att  organisationen gäller från 2019-07-01
      """)
    #expect(
      found.texts(.proposed) == [
        "anta förslaget till ny organisation", "organisationen gäller från 2019-07-01",
      ])
    #expect(found.clauses.map(\.body) == ["Kommunfullmäktige", "Kommunfullmäktige"])
    #expect(found.outcome == .forwarded)
  }

  // MARK: - Votes and reservations

  @Test func namesBehindTheColon() throws {
    let found = try item(
      """
      Beslut

      Planen antas.

      Omröstning

      Följande ledamöter röstar ja: Anna Åberg (S) och Bo Ek (M).
      Följande ledamöter röstar nej: Dan Ed (V).
      Med 2 ja-röster mot 1 nej-röst antas planen.
      """)
    #expect(found.tallies == ["2-1 verified"])
  }

  @Test func aVoteToldTwice() throws {
    let found = try item(
      """
      Beslut

      Planen antas.
      Beslutet fattades efter votering med 9 ja-röster mot 6 nej-röster.

      Votering

      Den som bifaller kontorets förslag röstar ja, den som avslår det röstar nej.
      Vid votering avges 9 ja-röster och 6 nej-röster.
      """)
    #expect(found.tallies == ["9-6"])
  }

  @Test func namesAndWhatTheyPreferred() throws {
    let found = try item(
      """
      Beslut

      Planen antas.

      Reservation

      Anna Åberg (S) - till förmån för bifall till motionen
      """)
    #expect(found.dissents == ["Anna Åberg (S) [S] oral: bifall till motionen"])
  }

  @Test func reservationsAndStatementsUnderOneHeading() throws {
    let found = try item(
      """
      Beslut

      Planen antas.

      Reservationer och särskilda yttranden

      Anna Åberg (S) reserverar sig muntligen.
      Bo Ek (M) reserverar sig mot beslutet, skriftlig reservation inlämnas, bilaga 5.
      Dan Ed (V) avger ett särskilt yttrande, bilaga 6.
      """)
    #expect(found.dissents == ["Anna Åberg (S) [S] oral", "Bo Ek (M) [M] written"])
    #expect(found.statements.map(\.members.first?.name) == ["Dan Ed"])
  }

  // MARK: - The motion

  @Test func theDayAfterTheWord() throws {
    let found = try #require(
      try paper(
        """
        Kommunfullmäktige
        2021-11-29

        § 263 Svar på motion om snöröjning

        Beslut

        Motionen anses besvarad.

        Ärendebeskrivning

        Nils Lind (C) har i en motion 2020-09-28 föreslagit att kommunen tar över snöröjningen.
        """
      ).items.first?.memberProposal)
    #expect(found.date?.description == "2020-09-28")
    #expect(found.dateBasis == .dated)
  }

  @Test func theMotionsWordsBelowItsName() throws {
    let found = try item(
      """
      Beslut

      att     avslå motionen.

      Ärendet

      Vänsterpartiet har lämnat en motion med förslag
      att     kostnadsfria skydd erbjuds på alla skolor,
      att     skydd erbjuds på bibliotek.
      """, body: "Kommunfullmäktige")
    #expect(
      found.texts(.demanded) == [
        "kostnadsfria skydd erbjuds på alla skolor", "skydd erbjuds på bibliotek",
      ])
    #expect(found.texts(.decided) == ["avslå motionen"])
  }

  // MARK: - Bodies

  @Test(arguments: [
    ("Nämnden för teknik, fastighet och idrott", "Nämnden för teknik, fastighet och idrott"),
    ("Utskottet för närsjukvård", "Utskottet för närsjukvård"),
  ])
  func namesThatGoOn(printed: String, body: String) throws {
    let found = try item(
      "Beslut\n\nPlanen antas.\n\nBakgrund\n\n\(printed) behandlade ärendet 2020-11-12, § 201.")
    #expect(found.history == ["\(body) 2020-11-12 201"])
  }
}

/// Forms in which the heading, the rank or the mark of a point stands elsewhere than usual.
@Suite struct OtherPlaceCases {
  private func item(_ sections: String, body: String = "Kommunstyrelsen") throws -> Item {
    try #require(try minutesItem(sections, body: body))
  }

  @Test func headingsOnTheLineOfTheirParagraph() throws {
    let found = try item(
      """
      Nämndens beslut:
      Nämnden beslutar att Ekskolan läggs ned.

      Yrkanden: Linn Tor (S) yrkar bifall till förvaltningens förslag. Stig Ask (C) yrkar återremiss i första hand och avslag i andra hand.

      Beslutsgång: Ordförande ställer frågan om ärendet ska avgöras idag eller återremitteras och finner att ärendet ska avgöras idag.

      Reservation: Stig Ask (C) reserverar sig mot beslutet till förmån för eget yrkande.
      """, body: "Utbildningsnämnden")
    #expect(found.texts(.decided) == ["Nämnden beslutar att Ekskolan läggs ned"])
    #expect(
      found.demands == [
        "approve Linn Tor (S)", "referBack Stig Ask (C)", "reject Stig Ask (C)",
      ])
    #expect(found.yrkanden.map(\.rank) == [1, 1, 2])
    #expect(found.dissents == ["Stig Ask (C) [C] oral: eget yrkande"])
  }

  @Test func demandsWithoutAVerbOfAsking() throws {
    let found = try item(
      """
      Beslut

      Motionen avslås.

      Yrkanden

      Karin Stål (S), Uno Bäck (V): Motionen bifalls.
      Bo Sved (M): Kommunstyrelsens förslag.

      Propositionsordning

      Ordföranden ställer proposition på Kommunstyrelsens förslag och bifall till motionen och finner bifall för Kommunstyrelsens förslag.
      """, body: "Kommunfullmäktige")
    #expect(found.demands == ["approve Karin Stål (S), Uno Bäck (V)", "approve Bo Sved (M)"])
    #expect(found.yrkanden.map(\.result) == [.lost, .won])
  }

  @Test func namesBelowWhatTheyVoted() throws {
    let found = try item(
      """
      Beslut

      Planen antas.

      Omröstning

      Ja röstar
      Nils Ek (C)
      Stina By (S)

      Nej röstar
      Moa Ljung (M)

      Omröstningsresultat
      Ja 2
      Nej 1
      """)
    #expect(found.tallies == ["2-1 verified"])
  }

  @Test func theBodyBeforeTheSign() throws {
    let found = try #require(
      try documents(
        """
        Protokoll
        Sida 8 av 31
        Kommunstyrelsen 2023-02-14

        KS § 44
        Detaljplan för Fyllebro 7:1
        SBN 2020/00231

        Beslut
        1. Kommunfullmäktige antar detaljplanen.

        """
      ).first)
    #expect(found.body == "Kommunstyrelsen")
    #expect(found.items.first?.texts(.proposed) == ["Kommunfullmäktige antar detaljplanen"])
  }

  @Test func oldMinutesTellTheirDecision() throws {
    let found = try item(
      """
      Kommunstyrelsen har den 6 mars 2023, § 41, föreslagit att motionen avslås.

      Kommunfullmäktige beslöt att avslå motionen.
      """, body: "Kommunfullmäktige")
    #expect(found.outcome == .rejected)
    #expect(found.texts(.decided) == ["Kommunfullmäktige beslöt att avslå motionen"])
  }

  @Test func namesChosenInATable() throws {
    let found = try item(
      """
      Beslut

      Kommunfullmäktige väljer följande ledamöter och ersättare:

      Ledamöter                    Ersättare
      Maria Fält (S)               Ola Hed (S)
      Bengt Sköld (C)              Lisa Rönn (C)

      Till ordförande väljs Maria Fält (S).
      """, body: "Kommunfullmäktige")
    #expect(found.texts(.decided).count == 2)
    #expect(found.texts(.decided).first?.contains("Lisa Rönn (C)") == true)
    #expect(found.texts(.decided).last == "Till ordförande väljs Maria Fält (S)")
    #expect(found.clauses.map(\.leadIn) == [nil, nil])
  }

  @Test func motionsHandedOnWithoutAHeading() throws {
    let found = try item(
      """
      Kommunfullmäktige beslutar att remittera följande motioner till kommunstyrelsen för beredning:
      - Motion från Nora Pil (M) om fler cykelställ
      - Motion från Bo Ek (S) om språkkrav
      """, body: "Kommunfullmäktige")
    #expect(found.texts(.demanded).isEmpty)
    #expect(found.texts(.decided).count == 2)
  }

  @Test(arguments: [
    ("Taxan för båtplatser höjs med 200 kronor per säsong.", Outcome.other),
    ("Bidraget höjs med 200 000 kronor.", .funded),
    ("Hyrorna höjs med 4 procent.", .other),
    ("Tacka för informationen.", .noted),
    ("Kommunfullmäktige tar med godkännande del av informationen.", .noted),
    ("Ärendet lämnas till nästkommande sammanträde.", .deferred),
    ("Medborgarförslaget får ställas och överlämnas till tekniska nämnden.", .forwarded),
    ("Interpellationen får ställas och besvaras vid nästa sammanträde.", .other),
    ("Socialnämnden tilldelas en anmärkning.", .discharged),
    ("Anmärkning riktas mot socialnämnden.", .discharged),
    ("Nämnden tilläggsbudgeteras 1 850 tkr för gatubelysning.", .funded),
    ("Godkänna avtalet, under förutsättning att kommunfullmäktige antar taxan.", .accepted),
    ("Med godkännande lägga informationen till handlingarna.", .noted),
  ])
  func whatTheVerbIsAbout(sentence: String, outcome: Outcome) throws {
    #expect(try item("Beslut\n\n\(sentence)").clauses.map(\.outcome) == [outcome])
  }

  @Test func pointsAfterAComma() throws {
    let found = try #require(
      try documents(
        """
        TILLÄGGSYRKANDE
        Kommunstyrelsen 2023-10-03

        Biblioteksplan 2024-2027

        Centerpartiet och Liberalerna yrkar, utöver liggande förslag,
        att biblioteket i Rönnby hålls öppet lördagar, samt
        att 400 000 kronor avsätts för detta i budget 2024.

        Inger Kron (C)      Bo Lagg (L)

        """
      ).first)
    #expect(
      found.items.first?.texts(.demanded) == [
        "biblioteket i Rönnby hålls öppet lördagar",
        "400 000 kronor avsätts för detta i budget 2024",
      ])
  }

  @Test func aDemandInAParagraphOfItsOwn() throws {
    let found = try #require(
      try documents(
        """
        Motion

        Stärk föreningslivet i Granåsa

        Det krävs både tid och resurser, och ibland känner man inte ens till att vissa bidrag finns.

        Socialdemokraterna yrkar därför att:

        Kommunen utreder kostnaden för att ansluta sig till en portal för bidrag.

        Anna Åberg (S), Bo Ek (S)

        """
      ).first)
    #expect(found.kind == .memberProposal)
    #expect(
      found.items.first?.texts(.demanded) == [
        "Kommunen utreder kostnaden för att ansluta sig till en portal för bidrag"
      ])
  }

  @Test func movesOn() throws {
    let found = try item("Yrkanden\n\nAnna Åberg (S) yrkar på att ärendet bordläggs.")
    #expect(found.demands == ["defer Anna Åberg (S)"])
  }

  @Test func aChangedProposalBeatsTheProposal() throws {
    let found = try item(
      """
      Beslut

      Avgiften fastställs till 95 kronor.

      Yrkanden

      Bo Ek (C) yrkar bifall till nämndens förslag med följande ändring: Avgiften fastställs till 95 kronor.
      Anna Åberg (S) yrkar bifall till nämndens förslag.

      Beslutsgång

      Ordföranden ställer proposition på yrkandena och finner att Bo Eks yrkande fått majoritet.
      """)
    #expect(found.yrkanden.map(\.result) == [.won, .won, .lost])
  }
}
