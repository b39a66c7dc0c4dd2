import Testing

@testable import Papers

/// Forms of DOMAIN.md sections 3 to 5 that houses use in place of the usual ones.
@Suite struct VariantCases {
  private func items(_ text: String, head: String = "Kommunstyrelsen\n2023-05-10") throws -> [Item]
  {
    try documents("Sammanträdesprotokoll\n\(head)\n\n\(text)\n").first?.items ?? []
  }

  private func item(_ sections: String, body: String = "Socialnämnden") throws -> Item {
    try #require(try minutesItem(sections, body: body))
  }

  // MARK: - Headers and titles

  @Test(arguments: [
    ("§ 12 Dnr KS 2023/45\nNy taxa", "12", ["KS 2023/45"]),
    ("KS § 12\nNy taxa\nDnr KS 2023/45", "12", ["KS 2023/45"]),
    ("§ 12/23   Dnr 2023-00045\nNy taxa", "12/23", ["2023-00045"]),
    ("§ 12. Ny taxa", "12", []),
    ("12 §\nDnr KS 2023/45\nNy taxa", "12", ["KS 2023/45"]),
    ("Paragraf 12\nNy taxa", "12", []),
    ("## § 12 Ny taxa (KS/2023:45)", "12", ["KS/2023:45"]),
    ("§ 12 Ny taxa (dnr KS 2023/45)", "12", ["KS 2023/45"]),
    ("Ks § 12   Dnr 2023/KS0045 042\n\nNy taxa", "12", ["2023/KS0045"]),
    ("KS/2023:45\n§ 12\nNy taxa", "12", ["KS/2023:45"]),
  ])
  func headers(header: String, number: String, caseNumbers: [String]) throws {
    let found = try items("\(header)\n\nBeslut\n\nTaxan antas.")
    #expect(found.map(\.number) == [number])
    #expect(found.first?.title == "Ny taxa")
    #expect(found.first?.caseNumbers == caseNumbers)
    #expect(found.first?.texts(.decided) == ["Taxan antas"])
  }

  @Test func aReferenceOpensNoItem() throws {
    let found = try items(
      """
      § 12 Ny taxa

      Beslut

      Taxan antas.

      Bakgrund

      Kommunstyrelsen har tidigare prövat frågan om en ny taxa i sitt beslut enligt
      § 11. Taxan är oförändrad sedan dess.
      Enligt 8 kap. gäller
      35 § kommunallagen.
      """)
    #expect(found.map(\.number) == ["12"])
  }

  @Test(arguments: ["(SOU 2021:48)", "(S)", "(prop. 2022/23:1)"])
  func whatIsNoCaseNumber(bracket: String) throws {
    let found = try items("§ 12 Yttrande om hamnar \(bracket)\n\nBeslut\n\nYttrandet antas.")
    #expect(found.first?.caseNumbers == [])
    #expect(found.first?.title == "Yttrande om hamnar \(bracket)")
  }

  // MARK: - Whose words

  @Test func aDecisionHeadingWithItsBasis() throws {
    let found = try item(
      "Regionfullmäktiges beslut, enligt regionstyrelsens förslag\n\n1) Avgiften fastställs.",
      body: "Regionfullmäktige")
    #expect(found.ledger == ["decided Regionfullmäktige adopted: Avgiften fastställs"])
    #expect(found.clauses.first?.basedOn == "regionstyrelsens förslag")
    #expect(found.outcome == .adopted)
  }

  @Test func ownDecisionAfterAProposal() throws {
    let found = try item(
      """
      KS beslut

      KS beslutar föreslå KF besluta

      att    sälja fastigheten Kvarnen 3.

      För egen del beslutar KS

      att    ge kommunchefen i uppdrag att ta fram ett avtal.
      """, body: "Kommunstyrelsen")
    #expect(
      found.ledger == [
        "proposed Kommunfullmäktige other: sälja fastigheten Kvarnen 3",
        "decided Kommunstyrelsen commissioned: ge kommunchefen i uppdrag att ta fram ett avtal",
      ])
  }

  @Test func aCommitteesProposalUnderItsOwnHeading() throws {
    let found = try item(
      """
      Arbetsutskottets förslag till beslut

      Socialnämnden beslutar följande

      1. Riktlinjerna antas.
      """, body: "Socialnämndens arbetsutskott")
    #expect(found.ledger == ["proposed Socialnämnden adopted: Riktlinjerna antas"])
    #expect(found.outcome == .forwarded)
    let own = try item(
      "Arbetsutskottets beslut\n\nArbetsutskottet lämnar ärendet vidare utan eget förslag.",
      body: "Socialnämndens arbetsutskott")
    #expect(own.clauses.map(\.body) == ["Socialnämndens arbetsutskott"])
    #expect(own.outcome == .forwarded)
  }

  @Test(arguments: [
    ("Ärendet bordläggs.", Outcome.deferred), ("Motionen avslås.", .rejected),
    ("Socialnämnden tackar för informationen.", .noted),
    ("Socialnämnden beslutar att avstyrka motionen.", .advisedAgainst),
  ])
  func withoutAnyHeading(sentence: String, outcome: Outcome) throws {
    let found = try item(sentence)
    #expect(found.clauses.map(\.status) == [.decided])
    #expect(found.outcome == outcome)
  }

  @Test(arguments: [
    "Ärendet bordlades i mars.", "Motionen handlar om bad.", "Förvaltningen informerar om läget.",
    "Ärendet har varit på remiss.",
  ])
  func tellsOnly(sentence: String) throws {
    #expect(try item(sentence).texts(.decided).isEmpty)
  }

  @Test func wordsOnRecordAreNoDecision() throws {
    let found = try item(
      """
      Beslut

      Planen antas.

      Maud Öst (C) reserverar sig skriftligen mot beslutet, enligt följande:
      ”Planen tar bort den sista gröna ytan. Vi hade hellre sett ett lägre hus.”
      """)
    #expect(found.texts(.decided) == ["Planen antas"])
    #expect(found.dissents == ["Maud Öst (C) [C] written"])
  }

  // MARK: - Yrkanden and votes

  @Test func speakersBeforeAColon() throws {
    let found = try item(
      """
      Förslag till beslut under sammanträdet

      Bengt Modin (m): Avslag på medborgarförslaget.
      Lena Kärne (s), Rolf Timm (c): Bifall till förvaltningens förslag.
      Asta Grahn (v): Återremiss för att utreda kostnaden.
      """)
    #expect(
      found.demands == [
        "reject Bengt Modin (M)", "approve Lena Kärne (S), Rolf Timm (C)",
        "referBack Asta Grahn (V)",
      ])
    #expect(found.clauses.isEmpty)
  }

  @Test func joiningIn() throws {
    let found = try item(
      "Yrkanden\n\nAnna Åberg (V) yrkar bifall till motionen. Bo Ek (S) ansluter sig till yrkandet."
    )
    #expect(found.demands == ["approve Anna Åberg (V) + Bo Ek (S)"])
  }

  @Test(arguments: [
    "Bengt Modin (m)         ja\nLena Kärne (s)          nej\nRolf Timm (c)           ja",
    "Bengt Modin M Ja\nLena Kärne S Nej\nRolf Timm C Ja",
  ])
  func aRollCall(rows: String) throws {
    let found = try item(
      """
      Beslut

      att avslå motionen

      Propositionsordning

      Votering begärs. Den som bifaller Bengt Modins förslag röstar ja, den det ej vill röstar nej. Vinner nej har nämnden beslutat enligt förvaltningens förslag.

      \(rows)

      Utfall: 2 ja-röster och 1 nej-röst.
      """)
    #expect(found.tallies == ["2-1 verified"])
    #expect(found.votes.first?.noMeans == "förvaltningens förslag")
    #expect(
      found.votes.first?.ballots.map(\.person.told) == [
        "Bengt Modin (M)", "Lena Kärne (S)", "Rolf Timm (C)",
      ])
  }

  /// Crosses whose columns the converter has lost tell nothing.
  @Test func crossesWithoutColumns() throws {
    let found = try item(
      """
      Beslut

      att avslå motionen

      Omröstning

      Ja för avslag, nej för bifall. Med 2 ja-röster mot 1 nej-röst avslås motionen.

      Namn Parti Ja Nej Avstår
      Bengt Modin M X
      Lena Kärne S X
      Rolf Timm C X
      """)
    #expect(found.tallies == ["2-1"])
    #expect(found.votes.first?.ballots.isEmpty == true)
  }

  @Test func listsWithCounts() throws {
    let found = try item(
      """
      Beslut

      Motionen avslås.

      Voteringsresultat

      Vid voteringen avges 3 ja-röster, 2 nej-röster och 1 ledamot avstår från att rösta.

      JA-röster (3): Bo Rask (M), Kajsa Lind (M), Jan-Olof Ek (KD)
      NEJ-röster (2): Ida Malm (MP), Sten Åhl (V)
      Avstår (1): Ann Kall (S)
      """)
    #expect(found.tallies == ["3-2-1 verified"])
    #expect(found.nonParticipations.isEmpty)
  }

  @Test func figuresAfterALegend() throws {
    let found = try item(
      """
      Omröstning

      Ja = förvaltningens förslag
      Nej = Mirja Kallios yrkande

      | Ledamot | Ja | Nej | Avstår |
      | --- | --- | --- | --- |
      | Elsa Tröger (L) | X | | |
      | Mirja Kallio (V) | | X | |
      | Oskar Brandel (M) | X | | |
      | **Summa** | **2** | **1** | **0** |
      """)
    #expect(found.tallies == ["2-1-0 verified"])
    #expect(found.votes.first?.yesMeans == "förvaltningens förslag")
    #expect(found.clauses.isEmpty)
  }

  @Test func pointsAreNoRivals() throws {
    let found = try item(
      """
      Beslut

      Planen antas.

      Yrkanden

      Anna Åberg (S) yrkar bifall till förvaltningens förslag.
      Bo Ek (M) yrkar avslag på punkt 1 och bifall till punkt 2.

      Beslutsgång

      Ordföranden frågar därefter om nämnden kan besluta enligt förvaltningens förslag och finner att så sker.
      """)
    #expect(found.yrkanden.map(\.result) == [.won, nil, nil])
  }

  @Test func whatTheChairWantsAlone() throws {
    let papers = try documents(
      """
      Sammanträdesprotokoll
      Socialnämnden
      2023-05-10

      Beslutande
      Petter Rhodin (M), ordförande
      Anna Åberg (S)

      § 12 Ett ärende

      Beslut

      Planen antas.

      Yrkanden

      Petter Rhodin (M) yrkar som tillägg att planen kompletteras.

      Beslutsgång

      Ordföranden ställer proposition på sitt eget tilläggsyrkande och finner att nämnden bifaller detta.
      """)
    #expect(papers.first?.items.first?.yrkanden.map(\.result) == [.won])
  }

  // MARK: - Verbs

  @Test(arguments: [
    ("Utöka investeringsbudgeten för 2024 med 2 100 tkr.", Outcome.funded),
    ("Utöka bibliotekets öppettider.", .other),
    ("Markanvisning lämnas till Kajbyggarna AB.", .other),
    ("Frågan lämnas till kommunstyrelsen.", .forwarded),
    ("Ärendet utgår till nästa sammanträde.", .deferred),
    ("Förslaget lämnas utan bifall.", .rejected),
    ("Nämndens yttrande antas som sitt eget.", .adopted),
    ("Hos kommunstyrelsen äska 2 mnkr.", .other),
    ("Ärendet avskrivs från vidare handläggning.", .struck),
    ("Ordföranden bemyndigas att underteckna avtalet.", .delegated),
    ("Ramen minskas med 300 tkr.", .reduced),
    ("Ansvarsfrihet beviljas styrelsen.", .discharged),
    ("Bifalla förvaltningens förslag att avslå motionen.", .rejected),
  ])
  func verbs(sentence: String, outcome: Outcome) throws {
    #expect(try item("Beslut\n\n\(sentence)").clauses.map(\.outcome) == [outcome])
  }

  @Test func permissionComesBeforeTheAnswer() throws {
    let found = try item(
      "Kommunfullmäktiges beslut\n\nInterpellationen får ställas.\n\nInterpellationen anses besvarad.",
      body: "Kommunfullmäktige")
    #expect(found.clauses.map(\.outcome) == [.other, .answered])
    #expect(found.outcome == .answered)
  }
}
