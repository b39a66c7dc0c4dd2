import Testing

@testable import Papers

/// DOMAIN.md section 10, cases 41 to 66 and 99: yrkanden, votes, reservations, jäv.
@Suite struct ContestCases {
  private func item(_ sections: String, body: String = "Socialnämnden") throws -> Item {
    try #require(try minutesItem(sections, body: body))
  }

  /// Case 41.
  @Test func supportersAreNoMovers() throws {
    let item = try item(
      "Yrkanden\n\nAnna Åberg (S) yrkar, med instämmande av Bo Ek (V), Cia Dal (MP) och Dan Ed (S), bifall till motionen."
    )
    #expect(
      item.demands == ["approve Anna Åberg (S) + Bo Ek (V), Cia Dal (MP), Dan Ed (S)"])
    #expect(item.yrkanden.first?.target == "motionen")
    #expect(item.clauses.isEmpty)
  }

  /// Case 42.
  @Test func rankedYrkanden() throws {
    let item = try item(
      "Yrkanden\n\nBo Ek (M) yrkar i första hand återremiss av ärendet, i andra hand avslag på förslaget."
    )
    #expect(item.yrkanden.map(\.kind) == [.referBack, .reject])
    #expect(item.yrkanden.map(\.rank) == [1, 2])
    #expect(item.yrkanden.allSatisfy { $0.movers.map(\.name) == ["Bo Ek"] })
  }

  /// Cases 43 and 44.
  @Test func oneCodeForSeveral() throws {
    let item = try item(
      """
      Yrkanden

      Bo Ek och Cia Dal (båda FP) yrkar avslag.
      Anna Åberg, Dan Ed, Eva Fors och Gun Hed (alla S) yrkar bifall till motionen.
      """)
    #expect(
      item.demands == [
        "reject Bo Ek (FP), Cia Dal (FP)",
        "approve Anna Åberg (S), Dan Ed (S), Eva Fors (S), Gun Hed (S)",
      ])
  }

  /// Case 45.
  @Test func theChairFindsWhatWins() throws {
    let item = try item(
      """
      Beslut

      Motionen avslås.

      Yrkanden

      Anna Åberg (S) yrkar bifall till förvaltningens förslag.
      Bo Ek (M) yrkar bifall till motionen.

      Beslutsgång

      Proposition ställs på förvaltningens förslag respektive Bo Eks (M) yrkande. Ordföranden finner att nämnden beslutar enligt förvaltningens förslag.
      """)
    #expect(item.yrkanden.map(\.result) == [.won, .lost])
    #expect(item.outcome == .rejected)
    #expect(item.votes.isEmpty)
  }

  private static let vote = """
    Beslut

    Motionen avslås.

    Votering

    Godkänd omröstningsordning: ”Ja för avslag på motionen och Nej för bifall till den.”

    """

  /// Cases 46, 48 and 49.
  @Test func yesMeansNo() throws {
    let item = try item(
      Self.vote + """
        Anna Åberg (S), Dan Ed (S), Eva Fors (C), Gun
        Hed (C), Ivar Jarl (KD), Kaj Lo (KD) samt ordföranden Mia Nord röstar Ja (7).
        Bo Ek (M), Cia Dal (M), Ove Palm (SD), Rut Sand (SD), Tea Uhr (V) och Åke Ros (V) röstar Nej (6).
        """)
    #expect(item.tallies == ["7-6 verified"])
    #expect(item.votes.first?.yesMeans == "avslag på motionen")
    #expect(item.votes.first?.noMeans == "bifall till den")
    let ballots = item.votes.first?.ballots ?? []
    #expect(ballots.filter { $0.choice == .yes }.map(\.person.name).contains("Gun Hed"))
    #expect(ballots.first { $0.person.name == "Mia Nord" }?.person.party == nil)
    #expect(item.outcome == .rejected)
    #expect(item.amounts.isEmpty)
  }

  /// Case 47.
  @Test func aPageHeaderInTheVote() throws {
    let head = "Sävfors kommun\nSocialnämnden  2023-05-10  Sida"
    let paper = try documents(
      """
      \(head) 1 (3)

      § 12 Ett ärende

      Beslut
      Motionen avslås.

      \(head) 2 (3)

      Propositionsordning

      \(head) 3 (3)

      Ordföranden ställer proposition på bifall respektive avslag till motionen och finner att den avslås.
      """
    ).first
    let item = try #require(paper?.items.first)
    #expect(item.procedure?.hasPrefix("Ordföranden ställer proposition") == true)
    #expect(item.procedure?.contains("Sida") == false)
    #expect(item.texts(.decided) == ["Motionen avslås"])
  }

  /// Case 50.
  @Test(arguments: ["rösta", "rosta", "r6sta"])
  func abstaining(word: String) throws {
    let item = try item(
      Self.vote + """
        Anna Åberg (S) och Dan Ed (S) röstar Ja (2). Bo Ek (M) röstar Nej (1).
        Cia Dal (V) och Tea Uhr (V) avstår från att \(word) (2).
        """)
    #expect(item.tallies == ["2-1-2 verified"])
    #expect(item.nonParticipations.isEmpty)
  }

  /// Case 51.
  @Test func theMinorityWins() throws {
    let item = try item(
      """
      Kommunfullmäktiges beslut

      Ärendet återremitteras.

      Omröstning

      Ja-röst för att ärendet avgörs i dag. Nej-röst för återremiss.

      20 JA
      15 NEJ

      Mer än en tredjedel har röstat för återremiss. Ärendet är därmed återremitterat.
      """, body: "Kommunfullmäktige")
    #expect(item.tallies == ["20-15"])
    #expect(item.outcome == .referredBack)
    #expect(item.isMinorityReferral)
  }

  /// Case 52.
  @Test func twoVotesInOneParagraph() throws {
    let item = try item(
      """
      Beslut

      Planen antas.

      Omröstning

      Ja-röst för att ärendet avgörs i dag. Nej-röst för återremiss.
      Omröstningen utfaller med 8 ja-röster mot 5 nej-röster.

      Omröstning

      Ja-röst för planen. Nej-röst för avslag.
      Omröstningen utfaller med 7 ja-röster mot 6 nej-röster.
      """)
    #expect(item.tallies == ["8-5", "7-6"])
    #expect(item.votes.map(\.noMeans) == ["återremiss", "avslag"])
    #expect(item.votes.map(\.stage) == [.referral, nil])
  }

  /// Case 53.
  @Test func anAnnexOfCells() throws {
    let cells = [
      ("Anna Åberg", "S", "Ja"), ("Bo Ek", "M", "Nej"), ("Cia Dal", "V", "Ja"),
      ("Dan Ed", "S", "Ja"),
    ].enumerated().map { "\($1.0)\n\($1.1)\n\($0 + 1)\nLedamot\n\($1.2)" }.joined(separator: "\n")
    let item = try item(
      Self.vote + """
        Omröstningslista nr 1
        Antal Ja: 3
        Antal Nej: 1
        Antal Avstår: 0
        Antal Frånv: 0
        \(cells)
        """)
    #expect(item.tallies == ["3-1-0 verified"])
    #expect(
      item.votes.first?.ballots.map(\.person.name) == ["Anna Åberg", "Bo Ek", "Cia Dal", "Dan Ed"])
  }

  /// Cases 54 to 60.
  @Test(arguments: [
    (
      "Ledamöterna från (S) och (MP) reserverar sig mot beslutet till förmån för Anna Åbergs (S) yrkande.",
      " [S MP] oral: Anna Åbergs (S) yrkande"
    ),
    (
      "Samtliga ledamöter för Vänsterpartiet lämnar en reservation enligt bilaga 30.",
      " [V] written"
    ),
    (
      "Anna Åberg (S) reserverar sig mot beslutet till förmån för det egna yrkandet.",
      "Anna Åberg (S) [S] oral: det egna yrkandet"
    ),
    ("Reservation: FP, M, C, KD.", " [FP M C KD] oral"),
    ("S-, V- och MP-grupperna reserverar sig mot beslutet.", " [S V MP] oral"),
    (
      "Anna Åberg (S) reserverar sig mot beslutet och avser inkomma med en skriftlig reservation. När protokollet justeras har ingen skriftlig reservation inkommit.",
      "Anna Åberg (S) [S] missing"
    ),
  ])
  func reservations(sentence: String, expected: String) throws {
    let item = try item(
      """
      Beslut

      Motionen avslås.

      Yrkanden

      Anna Åberg (S) yrkar bifall till motionen.

      Reservation

      \(sentence)
      """)
    #expect(item.dissents == [expected])
    #expect(item.reservations.first?.body == nil)
    #expect(item.statements.isEmpty)
    let isLinked = expected.contains(": ")
    #expect(item.reservations.first?.yrkande == (isLinked ? 0 : nil))
  }

  /// Case 60.
  @Test func aReservationElsewhereIsHistory() throws {
    let item = try item(
      """
      Kommunfullmäktiges beslut

      Motionen avslås.

      Reservation i kommunstyrelsen

      Anna Åberg (S) reserverar sig mot beslutet.
      """, body: "Kommunfullmäktige")
    #expect(item.reservations.map(\.body) == ["Kommunstyrelsen"])
    #expect(item.reservations.count == 1)
  }

  /// Case 61.
  @Test func takingNoPart() throws {
    let item = try item("Beslut\n\nPlanen antas.\n\nAnna Åberg (S) deltar inte i beslutet.")
    #expect(item.nonParticipations.map(\.told) == ["Anna Åberg (S)"])
    #expect(item.recusals.isEmpty)
    #expect(item.votes.isEmpty)
    #expect(item.texts(.decided) == ["Planen antas"])
  }

  /// Case 62.
  @Test func conflictOfInterestAmongNotes() throws {
    let item = try item(
      """
      Beslut

      Planen antas.

      Protokollsanteckning

      Anna Åberg (S) deltar inte i handläggningen av ärendet på grund av jäv.
      """)
    #expect(item.recusals.map(\.person.told) == ["Anna Åberg (S)"])
    #expect(item.nonParticipations.isEmpty)
    #expect(item.statements.isEmpty)
  }

  /// Case 63.
  @Test func conflictAnnouncedForAnotherItem() throws {
    let item = try item(
      "Beslut\n\nAnmälan antecknas.\n\nAnna Åberg (S) anmäler jäv under paragraf 313: Bidrag till Åsnäs golfklubb."
    )
    #expect(item.recusals.map(\.person.told) == ["Anna Åberg (S)"])
    #expect(item.recusals.map(\.items) == ["313"])
  }

  /// Case 64.
  @Test func aLapsedAmendment() throws {
    let item = try item(
      """
      Beslut

      Motionen avslås.

      Yrkanden

      Anna Åberg (S) yrkar bifall till förvaltningens förslag.
      Bo Ek (M) yrkar som tillägg att kostnaden redovisas.

      Propositionsordning

      Ordföranden finner att förvaltningens förslag bifallits. Därmed har Bo Eks tilläggsyrkande fallit.
      """)
    #expect(item.yrkanden.map(\.result) == [.won, .lapsed])
    #expect(item.outcome == .rejected)
  }

  /// Case 65.
  @Test func nobodyIsPrevented() throws {
    let item = try item("Beslut\n\nPlanen antas.\n\nJäv\n\nIngen ledamot ansåg sig förhindrad.")
    #expect(item.recusals.isEmpty)
    #expect(item.texts(.decided) == ["Planen antas"])
  }

  /// Case 66.
  @Test func aNoteIsNoReservation() throws {
    let item = try item(
      """
      Beslut

      Planen antas.

      Protokollsanteckning

      Anna Åberg (S) lämnar följande protokollsanteckning: ”Vi ser fram emot en snabb start.”
      """)
    #expect(item.statements.map(\.kind) == [.recordNote])
    #expect(item.statements.flatMap(\.members).map(\.told) == ["Anna Åberg (S)"])
    #expect(item.reservations.isEmpty)
  }

  /// Case 99.
  @Test func approvingAProposalToReject() throws {
    let item = try item(
      """
      Kommunfullmäktiges beslut

      Motionen avslås.

      Kommunstyrelsens förslag

      Motionen avslås.

      Yrkanden

      Anna Åberg (S) yrkar bifall till kommunstyrelsens förslag.
      Bo Ek (M) yrkar bifall till motionen.

      Propositionsordning

      Ordföranden finner att kommunstyrelsens förslag bifallits.
      """, body: "Kommunfullmäktige")
    #expect(item.yrkanden.map(\.kind) == [.approve, .approve])
    #expect(item.yrkanden.map(\.target) == ["kommunstyrelsens förslag", "motionen"])
    #expect(item.yrkanden.map(\.result) == [.won, .lost])
    #expect(item.outcome == .rejected)
  }
}
