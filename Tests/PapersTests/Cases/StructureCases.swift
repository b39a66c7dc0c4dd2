import Testing

@testable import Papers

/// DOMAIN.md section 10, cases 1 to 15: papers, paragraphs, whose words they are.
@Suite struct StructureCases {
  private static let three = """
    Kommunstyrelsen
    7 september 2021

    § 310 Dnr: KS.2021.377
    Fler fältassistenter i Åsnäs
    Beslut
    Kommunstyrelsen beslutar
    - att utöka medborgarnämndens budgetram för 2022 med 640 000 kronor,
    - att finansieringen sker ur kommunstyrelsens medel för oförutsedda behov,
    - att uppdra åt medborgarnämnden att redovisa arbetet, samt
    - att därmed anse motionen besvarad.

    Ärendebeskrivning
    Medborgarnämnden beslutade 18 augusti 2021, § 60
    - att tillstyrka att fler fältassistenter anställs
    - att överlämna yttrandet till kommunstyrelsen.
    Kommunstyrelsen har diskuterat ärendet 24 augusti 2021, § 302.

    Medborgarnämnden
    18 augusti 2021

    § 60 Dnr: MBN.2021.44
    Fler fältassistenter i Åsnäs
    Beslut
    Medborgarnämnden beslutar
    - att tillstyrka att fler fältassistenter anställs
    - att överlämna yttrandet till kommunstyrelsen.

    Tjänsteskrivelse
    2021-07-30
    Fler fältassistenter i Åsnäs
    Förslag till beslut
    Medborgarförvaltningen föreslår medborgarnämnden besluta
    att tillstyrka att fler fältassistenter anställs
    Sammanfattning
    Förvaltningen ser ett behov.
    """

  /// Case 1.
  @Test func oneParagraphWithFourDecisions() throws {
    let item = try #require(try documents(Self.three).first?.items.first)
    #expect(item.number == "310")
    #expect(item.title == "Fler fältassistenter i Åsnäs")
    #expect(item.caseNumbers == ["KS.2021.377"])
    #expect(
      item.ledger.filter { $0.hasPrefix("decided") } == [
        "decided Kommunstyrelsen funded: utöka medborgarnämndens budgetram för 2022 med 640 000 kronor",
        "decided Kommunstyrelsen funded: finansieringen sker ur kommunstyrelsens medel för oförutsedda behov",
        "decided Kommunstyrelsen commissioned: uppdra åt medborgarnämnden att redovisa arbetet",
        "decided Kommunstyrelsen answered: därmed anse motionen besvarad",
      ])
  }

  /// Case 2.
  @Test func threePapersInOneFile() throws {
    let papers = try documents(Self.three)
    #expect(papers.map(\.kind) == [.extract, .extract, .officerReport])
    #expect(papers.map(\.body) == ["Kommunstyrelsen", "Medborgarnämnden", "Medborgarnämnden"])
    #expect(papers.map(\.items.count) == [1, 1, 1])
    let report = try #require(papers.last?.items.first)
    #expect(report.texts(.proposed) == ["tillstyrka att fler fältassistenter anställs"])
    #expect(report.texts(.decided).isEmpty)
    #expect(report.outcome == nil)
  }

  /// Cases 3 to 5.
  @Test func earlierHandlingIsHistory() throws {
    let item = try #require(try documents(Self.three).first?.items.first)
    #expect(
      item.history == ["Medborgarnämnden 2021-08-18 60", "Kommunstyrelsen 2021-08-24 302"])
    #expect(item.texts(.decided).count == 4)
    #expect(
      item.ledger.filter { $0.hasPrefix("cited") } == [
        "cited Medborgarnämnden endorsed: tillstyrka att fler fältassistenter anställs",
        "cited Medborgarnämnden forwarded: överlämna yttrandet till kommunstyrelsen",
      ])
    // Case 4: the same words as the board's own decision are still the committee's.
    let same = try minutesItem(
      """
      Beslut
      att avslå motionen.

      Bakgrund
      Socialnämnden beslutade 3 maj 2023, § 31
      att avslå motionen.
      """)
    #expect(
      same?.ledger == [
        "decided Kommunstyrelsen rejected: avslå motionen",
        "cited Socialnämnden rejected: avslå motionen",
      ])
  }

  /// Case 6.
  @Test func oneParagraphForThreeBodies() throws {
    let item = try minutesItem(
      """
      Social- och omsorgsnämndens beslut
      Yttrandet antas.

      Förslag till kommunstyrelsens beslut
      Motionen tillstyrks.

      Förslag till kommunfullmäktiges beslut
      Motionen bifalls.
      """, body: "Social- och omsorgsnämnden")
    #expect(
      item?.ledger == [
        "decided Social- och omsorgsnämnden adopted: Yttrandet antas",
        "proposed Kommunstyrelsen endorsed: Motionen tillstyrks",
        "proposed Kommunfullmäktige approved: Motionen bifalls",
      ])
    #expect(item?.outcome == .adopted)
  }

  /// Case 7.
  @Test func officersProposeInMinutes() throws {
    let item = try minutesItem(
      """
      Beslut
      Ärendet bordläggs.

      Förslag till beslut
      Förvaltningen föreslår nämnden besluta
      att anta planen
      att uppdra åt förvaltningen att återkomma
      """, body: "Tekniska nämnden")
    #expect(item?.texts(.decided) == ["Ärendet bordläggs"])
    #expect(
      item?.texts(.proposed) == ["anta planen", "uppdra åt förvaltningen att återkomma"])
    #expect(item?.outcome == .deferred)
  }

  /// Case 8.
  @Test func contentsAreNoItems() throws {
    let items = try documents(
      """
      Sammanträdesprotokoll
      Kommunfullmäktige
      2022-05-30

      Innehållsförteckning
      § 81 Val av justerare ........ 20
      § 82 Ny skola i Backa ........ 21

      § 81
      Val av justerare
      Beslut
      Dan Ek (S) utses.

      § 82
      Ny skola i Backa
      Beslut
      Skolan byggs inte.
      """
    ).first?.items
    #expect(items?.map(\.number) == ["81", "82"])
    #expect(items?.map(\.title) == ["Val av justerare", "Ny skola i Backa"])
    #expect(items?.map(\.clauses.count) == [1, 1])
  }

  /// Cases 9 and 95.
  @Test func aParagraphGoesOnOverThePage() throws {
    let items = try documents(
      """
      Kommunfullmäktige
      2022-05-30

      § 16 1379/22
      Ny taxa
      Beslut
      1. Taxan antas.
      2. Taxan gäller från årsskiftet.

      § 16 1379/22 forts.
      3. Den gamla taxan upphör att gälla.
      4. Nämnden får i uppdrag att informera.
      """
    ).first?.items
    #expect(items?.map(\.number) == ["16"])
    #expect(items?.first?.caseNumbers == ["1379/22"])
    #expect(items?.first?.clauses.map(\.label) == ["1", "2", "3", "4"])
    #expect(items?.first?.title == "Ny taxa")
  }

  /// Case 10.
  @Test func titleHeadingAndDecisionOnOneLine() throws {
    let item = try documents(
      """
      Kommunfullmäktige
      2017-02-27

      KF § 102 DNR: KU.2017.3
      Fastställande av dagordning Kommunfullmäktiges beslut Dagordningen godkännes.

      KF § 103 DNR: KU.2017.4
      Nästa ärende
      Kommunfullmäktiges beslut
      Ärendet bordläggs.
      """
    ).first?.items.first
    #expect(item?.title == "Fastställande av dagordning")
    #expect(item?.caseNumbers == ["KU.2017.3"])
    #expect(item?.ledger == ["decided Kommunfullmäktige accepted: Dagordningen godkännes"])
  }

  /// Case 11.
  @Test func aBodyPrintedByMistakeStays() throws {
    let text = """
      Sammanträdesprotokoll
      Kommunfullmäktige
      2019-09-23

      § 88
      Ny avgift
      Kommunstyrelsen beslutar
      att anta avgiften.
      """
    let item = try documents(text).first?.items.first
    #expect(item?.texts(.decided) == ["anta avgiften"])
    #expect(item?.clauses.first?.body == "Kommunstyrelsen")
    #expect(try oddities(text).contains("clause.other-body"))
  }

  /// Case 12.
  @Test func theNumberPrintedAtTheItemStays() throws {
    let text = """
      Sammanträdesprotokoll
      Kommunfullmäktige
      2019-09-23

      Innehållsförteckning
      § 103 Val av justerare ........ 3
      § 104 Ny avgift för torghandel ........ 4

      § 103
      Val av justerare
      Beslut
      Dan Ek (S) utses.

      § 159
      Ny avgift för torghandel
      Beslut
      Avgiften antas.
      """
    #expect(try documents(text).first?.items.map(\.number) == ["103", "159"])
    #expect(try oddities(text).contains("item.number-differs"))
  }

  /// Case 13.
  @Test func aParagraphPublishedAlone() throws {
    let paper = try documents(
      """
      Kommunstyrelsen
      Protokoll § 156
      2024-03-13

      § 156
      Bygglov för Tallen 4
      Beslut
      Bygglov beviljas.
      Paragrafen justeras omedelbart.
      """
    ).first
    #expect(paper?.kind == .extract)
    #expect(paper?.items.map(\.number) == ["156"])
    #expect(paper?.items.first?.outcome == .approved)
  }

  /// Cases 14 and 94.
  @Test func anAgendaDecidesNothing() throws {
    let agenda = """
      Kallelse
      Kommunfullmäktige kallas till sammanträde
      2021-10-25 klockan 18.00

      1. Ny skola i Backa
      Kommunfullmäktiges förslag till beslut
      Skolan byggs.
      """
    let paper = try documents(agenda).first
    #expect(paper?.kind == .agenda)
    #expect(paper?.items.flatMap { $0.texts(.proposed) } == ["Skolan byggs"])
    #expect(paper?.items.allSatisfy { $0.texts(.decided).isEmpty && $0.outcome == nil } == true)
  }

  /// Case 15.
  @Test func theProposalIsTheDecision() throws {
    let item = try minutesItem(
      """
      Förslag till beslut
      1. Planen antas.

      Beslut: enligt förslag
      """)
    #expect(
      item?.ledger == [
        "proposed Kommunstyrelsen adopted: Planen antas",
        "decided Kommunstyrelsen adopted: enligt förslag",
      ])
    #expect(item?.outcome == .adopted)
  }
}
