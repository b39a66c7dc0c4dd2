import Testing

@testable import Papers

@Suite struct DocumentFactsTests {
  @Test(arguments: [
    ("PROTOKOLL\n\nNämnd för folkhälsa och sjukvård", "Nämnd för folkhälsa och sjukvård"),
    ("Granåsa kommunstyrelse", "Kommunstyrelsen"),
  ])
  func bodiesWithoutArticle(head: String, body: String) throws {
    let text = "\(head)\n2024-02-27\n\n§ 21 Taxa\n\nBeslut\nNämnden antar taxan.\n"
    #expect(try documents(text).map(\.body) == [body])
  }

  private static let decision = "§ 12 Plan för parken\n\nBeslut\n\nPlanen antas.\n"

  /// An officer's report that repeats the motion it is about.
  private static let handled = """
    Datum:         2023-05-02          Kommunstyrelsen
    Handläggare:   Anna Åberg

    Svar på motion om ljuset i parken
    Ärendebeskrivning
    Bo Ek (C) har till kommunfullmäktige lämnat en
    motion om ljuset i parken. Motionären skriver: för tryggheten yrkar jag
    - att parken lyses upp

    """

  @Test(arguments: [
    (
      "SAMMANTRÄDESPROTOKOLL\nKommunstyrelsen\n2023-05-10\n\nBeslutande\nAnna Åberg (S)\n\n"
        + decision, Document.Kind.minutes
    ),
    ("PROTOKOLLSUTDRAG\nKommunstyrelsen\n2023-05-10\n\n" + decision, .extract),
    ("Kommunstyrelsen\n2023-05-10\n\n" + decision, .extract),
    (
      "Kallelse\nKommunstyrelsen\n2023-05-10\n\n§ 12 Plan\n\nFörslag till beslut\n\nPlanen antas.\n",
      .agenda
    ),
    (
      "TJÄNSTESKRIVELSE\n2023-05-10\n\nPlan för parken\n\nFörslag till beslut\n\nPlanen antas.\n",
      .officerReport
    ),
    (
      "Motion om parken\n\nTill kommunfullmäktige\n\nParken är mörk.\n\nJag yrkar\n\natt parken lyses upp\n",
      .memberProposal
    ),
    ("Medborgarförslag om parken\n\nParken är mörk.\n", .citizenProposal),
    ("Moderaternas förslag till budget 2023\n\nVi vill\n\n- satsa på skolan\n", .budgetProposal),
    (
      "Sammanfattning av kommunstyrelsens beslut 12 april 2023\n\nKommunstyrelsen beslutade att lysa upp parken.\n",
      .webSummary
    ),
    (
      "Liberalerna Granåsa\nBudget 2024 med plan 2025–2026\n\nLiberalerna yrkar att fullmäktige beslutar\n\natt satsa på skolan\n",
      .budgetProposal
    ),
    ("Interpellation till skolnämndens ordförande\n\nNär lyses parken upp?\n", .interpellation),
    ("Särskilt yttrande\n\nKommunstyrelsen 2023-05-10\n\nParken är mörk.\n", .statement),
    ("Tilläggsyrkande\n\nSkolnämnden föreslås besluta:\n\n- att lysa upp parken\n", .amendment),
    (
      "ALTERNATIVT FÖRSLAG\n2023-05-10\n\nKommunstyrelsens beslut\n\n1. Parken lyses upp.\n",
      .alternativeProposal
    ),
    (handled, .officerReport),
    (
      "Lys upp parken\n\nParken är mörk.\n\nFörslag till beslut i kommunfullmäktige:\n\n1. Parken lyses upp.\n\nAnna Åberg (S), Bo Ek (S)\n",
      .memberProposal
    ),
    (
      "Lys upp parken\n\nParken är mörk.\n\nMot bakgrund av detta föreslår Vänsterpartiet:\n- Parken lyses upp.\n",
      .memberProposal
    ),
    (
      "Initiativ i kommunstyrelsen\nav Anna Åberg (L)\n\nLys upp parken\n\nFörslag till beslut i kommunstyrelsen\nParken lyses upp.\n",
      .memberProposal
    ),
    (
      "Lys upp parken\n\nParken är mörk.\n\nFörslag till beslut\n\nParken lyses upp.\n\nBeslutet skickas till\n\nAnna Åberg (S)\n",
      .officerReport
    ),
    ("Parken är mörk.\nGatan är smal.\n", .unknown),
    (
      "Svar på fråga från Anna Åberg (S)\n\nParken är mörk.\n\nGatan är smal.\n\nVi ser över saken.\n\nBo Ek (M)\n",
      .unknown
    ),
  ])
  func readsTheKind(text: String, kind: Document.Kind) throws {
    #expect(try documents(text).map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("M O T I O N\n\nTill kommunfullmäktige\n\nParken är mörk.\n", Document.Kind.memberProposal),
    ("Fråga ställd till skolnämndens ordförande\n\nNär lyses parken upp?\n", .question),
    (
      "Beslutsunderlag\n2023-05-02\n\nPlan för parken\n\nFörvaltningens förslag till beslut i skolnämnden\n1. Planen antas.\n",
      .officerReport
    ),
    (
      "Svar på motion om parken\n\nFörslag till beslut\nMotionen avslås.\n\nBeslutsunderlag\nMotion 2022-03-01\n",
      .officerReport
    ),
    ("E-petition\n\nRubrik: Lys upp parken\n\nParken är mörk.\n", .citizenProposal),
    ("Därför vill Vänsterpartiet:\n- lysa upp parken\n- sopa gången\n", .programme),
    (
      "Motion om parken\n\nVänsterpartiet vill:\n- lysa upp parken\n- sopa gången\n",
      .memberProposal
    ),
    (
      "Reservation\nSkolnämnden 2023-05-10\n§ 12 Plan för parken\n\nVi reserverar oss mot beslutet.\n",
      .reservation
    ),
    ("Remissvar över Ljus i parken (SOU 2020:47)\n\nSkolnämnden tillstyrker.\n", .opinion),
    (
      "Remissvar över Ljus i parken\n\nFörslag till beslut\n\nSvaret antas.\n", .officerReport
    ),
    ("M  Ö  T  E  N\n\nParken är mörk.\n", .unknown),
    ("Avslagsyrkande\n2023-05-10\nParken i byn\n\nVi föreslår avslag.\n", .alternativeProposal),
    (
      "Förslag till beslut från Moderaterna\n2023-05-10\n\nParken belyses.\n", .alternativeProposal
    ),
    (
      "Skrivelse\n2023-05-10\n\nSkolnämnden\n\nMotion om parken\n\nAnna Åberg (S) har lämnat en motion om "
        + "parken.\n\nFörslag till beslut\n\nMotionen avslås.\n", .officerReport
    ),
    (
      "Motion om parken\n\nI en motion yrkar Bo Ek (M) bifall. Jag vill mer.\n\nFörslag till beslut\n\nParken "
        + "belyses.\n\nAnna Åberg (S)\n", .memberProposal
    ),
    (
      "Handläggare: Eva Fors\n\nTill skolnämnden\n\nYttrande över motion om parken\n\nFörslag till beslut\n\n"
        + "Motionen avslås.\n", .officerReport
    ),
    (
      "Gemensamt yrkande\nSkolnämnden 2023-05-10\n\nVi yrkar\n- att planen antas\n",
      .alternativeProposal
    ),
  ])
  func readsTheKindThatTheHeadTells(text: String, kind: Document.Kind) throws {
    #expect(try documents(text).map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("Kommunstyrelsen\n2023-05-10\n\n" + decision, "Kommunstyrelsen"),
    (
      "Sammanträdesdatum 2023-05-10\n\n§ 12 Plan\n\nSkolnämndens beslut\n\nPlanen antas.\n",
      "Skolnämnden"
    ),
    (
      "2023-05-10\n\n§ 12 Plan\n\nBeslut\n\nTekniska nämnden beslutar att anta planen.\n",
      "Tekniska nämnden"
    ),
    (
      "Motion om parken\n\nTill kommunfullmäktige\n\nParken är mörk.\n\nJag yrkar\n\natt parken lyses upp\n",
      "Kommunfullmäktige"
    ),
    (handled, "Kommunstyrelsen"),
    (
      "Kommunledningskontoret\n\nTjänsteutlåtande\nUtfärdat 2023-05-02\n\nMotion om parken\n\n"
        + "Motionären föreslår att skolnämnden ges i uppdrag att lysa upp parken.\n",
      "Kommunstyrelsen"
    ),
    (
      "\t\tBarn- och\n\t\tskolnämndens\n\t\tarbetsutskott\n\t\tProtokoll\n\n\t\t2023-05-10\n\n§ 12 Plan\n\n"
        + "Beslut\n\nBarn- och skolnämnden antar planen.\n", "Barn- och skolnämndens arbetsutskott"
    ),
    (
      "Reservation\n\nReservation mot beslut fattat av kommunfullmäktige 2020-08-27;\nÄrende nr 2\n\n"
        + "Moderaterna reserverar sig mot beslutet. Kommunstyrelsen har inte berett ärendet.\n",
      "Kommunfullmäktige"
    ),
    ("2023-05-10\n\n§ 12 Plan\n\nNämndens beslut\n\nPlanen antas.\n", nil),
    ("2023-05-10\n\n§ 12 Plan\n\nDirektionens beslut\n\nPlanen antas.\n", "Direktionen"),
    ("2023-05-10\n\n§ 12 Plan\n\nStyrelsen beslutar\n\natt anta planen.\n", "Styrelsen"),
  ])
  func readsTheBody(text: String, body: String?) throws {
    #expect(try documents(text).map(\.body) == [body])
  }

  /// What stands above the first § of minutes.
  @Test(arguments: [
    (
      "Barn- och                 2023-05-10                 1\nskolnämnden", "Barn- och skolnämnden"
    ),
    ("Organ Skolnämnden\n\nNämnd\n\n2023-05-10", "Skolnämnden"),
    ("Kommunstyrelsens allmänna utskott\n2023-05-10", "Kommunstyrelsens allmänna utskott"),
    ("Nämnden för folkhälsa §§ 12–14\n2023-05-10", "Nämnden för folkhälsa"),
    ("Protokoll från norra skolnämnden den 10 maj 2023", "Norra skolnämnden"),
  ])
  func readsTheBodyInTheHead(head: String, body: String) throws {
    #expect(try documents("\(head)\n\n\(Self.decision)").map(\.body) == [body])
  }

  /// The first page is there also where its columns ran together, or alone.
  @Test(arguments: [
    "Plats och tid   Parken, kl 18\nBeslutande      Anna Åberg (S)\nUtses att justera   Bo Ek (M)\nParagrafer      12–30",
    "Plats och tid Parken, kl 18 Beslutande Ledamöter\n\nAnna Åberg, S\n\nJusterare Bo Ek, M\n\nUnderskrifter Paragrafer §§ 12–30",
  ])
  func readsTheFirstPageAlone(page: String) throws {
    let document = try documents(page + "\n").first
    #expect(document?.kind == .minutes)
    #expect(document?.items == [])
    #expect(document?.title == nil)
    #expect(document?.verifiers.map(\.name) == ["Bo Ek"])
  }

  @Test func readsTheTitleOfMinutes() throws {
    let title = "Protokoll från skolnämndens sammanträde den 10 maj 2023\n\n"
    #expect(try documents(title + "Innehåll\n\nUpprop\n").map(\.kind) == [.minutes])
    #expect(try documents(title + Self.decision).map(\.kind) == [.minutes])
    let numbered = "Protokoll nr 9 fört vid sammanträde med kommunfullmäktige den 10 maj 2023\n\n"
    #expect(try documents(numbered + Self.decision).map(\.kind) == [.minutes])
  }

  @Test func readsAListOfPoints() throws {
    let agenda =
      "Kommunstyrelsen\n\nÄrendelista 11 maj 2023\n\n1. Upprop\n\nBo Ek justerar.\n\n2. Plan för parken\n\n"
      + "Förslag till beslut\n\nPlanen antas.\n"
    #expect(try documents(agenda).map(\.kind) == [.agenda])
    #expect(try documents(agenda).map(\.title) == ["Ärendelista 11 maj 2023"])
  }

  /// *Sammanträde 2023-05-10* on the web holds the minutes where it has §.
  @Test func readsThePageOfAMeeting() throws {
    let page = "Granåsa kommun > Skolnämnden\n\nSammanträde 2023-05-10\n\n"
    #expect(try documents(page + Self.decision).map(\.kind) == [.minutes])
    let agenda =
      "\(page)Plats\nParken\n\n1 Plan för parken\n\nSkolnämndens förslag till beslut\n- Planen antas.\n"
    #expect(try documents(agenda).map(\.kind) == [.agenda])
    #expect(try documents(agenda).map(\.title) == ["Sammanträde 2023-05-10"])
  }

  @Test func readsTheBodyBesideItsLabel() throws {
    let extract =
      "Protokollsutdrag\n\nNämnd/utskott: Skolutskottet\nDatum: 2023-05-10\n" + Self.decision
    #expect(try documents(extract).map(\.body) == ["Skolutskottet"])
  }

  /// Whom a paper asks, not who gets something to do or money for it.
  @Test func readsWhomItAsks() throws {
    let motion =
      "Motion om parken\n\nParken är mörk.\n\nVi yrkar\n\natt tekniska nämnden lyser upp parken\n"
    #expect(try documents(motion).map(\.body) == [nil])
    let another =
      "Motion om parken\n\nParken är mörk.\n\nVi yrkar att skolnämnden lyser upp parken.\n"
    #expect(try documents(another).map(\.body) == [nil])
    let budget =
      "Moderaternas budget 2024\n\nSkolnämnden\n\nFler lärare   5 000 tkr\n\n"
      + "Moderaterna föreslår kommunfullmäktige besluta\n\n- att anta budgeten\n"
    #expect(try documents(budget).map(\.body) == ["Kommunfullmäktige"])
    let sums =
      "Sverigedemokraternas budgetförslag\n\nKommunstyrelsen   -4 500\nSkolnämnden   +4 500\n\n"
      + "Sverigedemokraterna yrkar:\n- att skatten sänks\n"
    #expect(try documents(sums).map(\.body) == [nil])
    let report =
      "Missiv\n2023-05-02\n\nTill skolnämnden\n\nPlan för parken\n\nKontorets förslag till beslut\n"
      + "Skolnämnden föreslår kommunfullmäktige besluta\natt anta planen\n"
    #expect(try documents(report).map(\.body) == ["Skolnämnden"])
  }

  @Test(arguments: [
    ("Kommunstyrelsen\n2023-05-10\n\n" + decision, "2023-05-10"),
    ("Kommunstyrelsen\n10 maj 2023\n\n" + decision, "2023-05-10"),
    ("Kommunstyrelsen\nSammanträdesdatum 2023-05-10\n\n" + decision, "2023-05-10"),
    ("Exp. 2023-06-01\nKommunstyrelsen\n2023-05-10\n\n" + decision, "2023-05-10"),
    ("Kommunstyrelsen\nJusteras 2023-06-01\n\n" + decision, nil),
    ("Motion om parken\n\nVara 210503\n\nParken är mörk.\n", "2021-05-03"),
    ("Motion om parken\n\nDen 1 juli 2020 släcktes parken.\n\nParken är mörk.\n", nil),
    ("Plan\n\nDelårsrapport per 31 augusti 2020\n\nUtfärdat 2020-10-01\n", "2020-10-01"),
    (
      "Svar på motion om parken\n\nFörslag till beslut\nMotionen avslås.\n\nBeslutsunderlag\nMotion 2022-03-01\n",
      nil
    ),
    ("Ankom 2023-06-01\nMotion om parken\n\nParken är mörk.\n", nil),
    (
      "Motion om parken\n\nJag yrkar\n\natt parken lyses upp den 1 januari 2027; samt\natt den sopas.\n",
      nil
    ),
  ])
  func readsTheDate(text: String, date: String?) throws {
    #expect(try documents(text).map(\.date?.description) == [date])
  }

  @Test func theDayOfTheAdjustmentIsNotTheMeetings() throws {
    let page = """
      Kommunstyrelsen   2023-05-10
      Plats och tid   Salen, kl 13
      Justeringens
      plats och tid   Salen 2023-06-01

      """
    #expect(try documents(page + Self.decision).map(\.date?.description) == ["2023-05-10"])
  }

  @Test(arguments: [
    ("VÄRNAMO KOMMUN\nKommunstyrelsen\n2023-05-10\n\n" + decision, "Värnamo"),
    ("Värnamo kommun\nKommunstyrelsen\n2023-05-10\n\n" + decision, "Värnamo"),
    ("Region Skåne\nRegionstyrelsen\n2023-05-10\n\n" + decision, "Region Skåne"),
    ("Kommunstyrelsen\n2023-05-10\n\n" + decision, nil),
  ])
  func readsTheMunicipality(text: String, name: String?) throws {
    #expect(try documents(text).map(\.municipality?.name) == [name])
  }

  @Test(arguments: ["", "\n\n"])
  func ignores(text: String) throws {
    #expect(try documents(text).isEmpty)
  }
}
