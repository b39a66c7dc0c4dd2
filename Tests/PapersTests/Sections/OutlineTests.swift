import Testing

@testable import Papers

@Suite struct OutlineTests {
  private func numbers(_ text: String) throws -> [[String?]] {
    try documents(text).map { $0.items.map(\.number) }
  }

  @Test func dividesGluedPapers() throws {
    let text = """
      Kommunstyrelsen
      2022-02-16

      § 310 Dnr: KS.2021.415
      Plan för parken

      Beslut

      Kommunstyrelsen beslutar

      - att anta planen

      Beslutet skickas till
      Skolnämnden

      Skolnämnden
      2021-08-18

      § 60 Yttrande om plan för parken

      Beslut

      Skolnämnden beslutar

      - att tillstyrka planen
      """
    #expect(try numbers(text) == [["310"], ["60"]])
    #expect(try documents(text).map(\.body) == ["Kommunstyrelsen", "Skolnämnden"])
    #expect(try documents(text).map(\.date?.description) == ["2022-02-16", "2021-08-18"])
  }

  /// The first page has no number, the next has the minutes' name with one.
  @Test(arguments: ["2 (20)", "Sida 2 (20)"])
  func goesOnOnTheSecondPage(number: String) throws {
    let text = """
      GRANÅSA KOMMUN
      SAMMANTRÄDESPROTOKOLL
      Kommunstyrelsen
      2024-03-18

      § 11 Plan för parken

      Beslut

      1. Planen antas.

      GRANÅSA KOMMUN
      SAMMANTRÄDESPROTOKOLL   \(number)
      Kommunstyrelsen
      2024-03-18

      2. Skolnämnden får i uppdrag att sprida planen.

      § 12 Meddelanden

      Beslut

      Meddelandena läggs till handlingarna.
      """
    let papers = try documents(text)
    #expect(papers.map { $0.items.map(\.number) } == [["11", "12"]])
    #expect(papers.first?.items.map(\.clauses.count) == [2, 1])
  }

  @Test func makesOneItemOfAReport() throws {
    let text = """
      TJÄNSTESKRIVELSE
      2023-05-10

      Plan för parken

      Förslag till beslut

      Skolnämnden föreslås besluta

      - att anta planen

      Sammanfattning

      Parken behöver en plan.
      """
    #expect(try numbers(text) == [[nil]])
    #expect(try documents(text).flatMap(\.items).flatMap(\.clauses).map(\.status) == [.proposed])
  }

  @Test(arguments: [
    (
      "Innehållsförteckning\n\n§ 1 Plan för parken ........ 3\n§ 2 Taxa ........ 4\n\n§ 1 Plan för parken\n\nBeslut\n\nPlanen antas.\n\n§ 2 Taxa\n\nBeslut\n\nTaxan fastställs.",
      ["1", "2"]
    ),
    (
      "Närvaro\n§ 142\n§\n§\nAnna Åberg (S)\nX\n\n§ 140 Plan\n\nBeslut\n\nPlanen antas.", ["140"]
    ),
    (
      "Innehåll\n\n§ 1 Plan för parken\n§ 2 Enskilt ärende\n§ 3 Taxa\n§ 4 Enskilt ärende\n\n§ 1 Plan för parken\n\nBeslut\n\nPlanen antas.\n\n§ 3 Taxa\n\nBeslut\n\nTaxan fastställs.",
      ["1", "3"]
    ),
    (
      "§ 16 1379/22\nPlan för parken\n\nBeslut\n\n1. Planen antas.\n\n§ 16 1379/22 forts.\n\n2. Taxan fastställs.\n\n§ 17 Taxa\n\nBeslut\n\nTaxan fastställs.",
      ["16", "17"]
    ),
    (
      "Ks § 142\nAu § 97\nBun § 83\nPlan för parken\n\nBeslut\n\nPlanen antas.\n\nKs § 143\nTaxa\n\nBeslut\n\nTaxan fastställs.",
      ["142", "143"]
    ),
    ("Bun § 83\nAu § 97\nKs § 142\nPlan för parken\n\nBeslut\n\nPlanen antas.", ["142"]),
    (
      "Granåsa kommun          SAMMANTRÄDESPROTOKOLL\nBeslutande: Anna Åberg (S)\nJusterare: Bo Ek (M)\nParagrafer: 142\n\n"
        + "GRANÅSA KOMMUN          SAMMANTRÄDESPROTOKOLL          sidnr\n\n§ 142 Plan\n\nBeslut\n\nPlanen antas.",
      ["142"]
    ),
    (
      "Ks § 142\nMötet öppnas.\n\nKs § 143\nAu § 97\nKs § 120\nAu § 80\nPlan för parken\n\nBeslut\n\nPlanen antas.",
      ["142", "143"]
    ),
    (
      "§ 115 Plan\n\nBeslut\n\nPlanen antas.\n\n§ 116a Taxa\n\nBeslut\n\nTaxan fastställs.",
      ["115", "116a"]
    ),
    (
      "§ 5 Plan för parken\n\nBakgrund\n\nNämnden svarade den 3 maj 2022,\n§ 31, att planen är bra.\n\n§ 6 Taxa\n\nBeslut\n\nTaxan fastställs.",
      ["5", "6"]
    ),
  ])
  func reads(text: String, expected: [String]) throws {
    #expect(try numbers("Kommunstyrelsen\n2023-05-10\n\n" + text) == [expected])
  }

  /// A § of one line, and one with a lower number right below it: no paper begins above its own §.
  @Test func dividesPapersOfOneLine() throws {
    let papers = try documents("§ 12   Plan för parken\n§ 10   Taxa för bad\n")
    #expect(papers.flatMap(\.items).map(\.number) == ["12", "10"])
  }

  @Test func endsTheTitleAboveALineOverPoints() throws {
    let items = try documents(
      "§ 12 Information\nSkolchefen informerar om\n- skolstart\n- lokaler\n\nNämnden tackar för informationen.\n"
    ).flatMap(\.items)
    #expect(items.map(\.title) == ["Information"])
  }

  @Test func goesOnWithAContinuedItem() throws {
    let text = """
      Kommunstyrelsen
      2023-05-10

      § 16 1379/22
      Plan för parken

      Beslut

      1. Planen antas.

      § 16 1379/22 forts.

      2. Taxan fastställs.
      """
    let items = try documents(text).flatMap(\.items)
    #expect(items.map { $0.clauses.map(\.label) } == [["1", "2"]])
  }

  @Test func readsTheCaseNumberOfAnExtractInItsLetterhead() throws {
    let text = """
      PROTOKOLLSUTDRAG
      Diarienummer: KS-2023/00321
      Kommunstyrelsen

      § 145 Plan för parken

      Beslut

      Planen antas.
      """
    #expect(try documents(text).flatMap(\.items).map(\.caseNumbers) == [["KS-2023/00321"]])
  }

  @Test(arguments: [
    ("§ 310 Dnr: KS.2021.415\nPlan för parken", "Plan för parken", ["KS.2021.415"]),
    ("§ 63 Plan för parken\nDnr. 2011/206", "Plan för parken", ["2011/206"]),
    ("BUN/2016:360\n\n§ 54\nPlan för parken", "Plan för parken", ["BUN/2016:360"]),
    ("§ 272 Ärendenummer SLK-2023-01169\nPlan för parken", "Plan för parken", ["SLK-2023-01169"]),
    ("§ 12 Plan för parken", "Plan för parken", []),
    ("§ 12 – Plan för parken", "Plan för parken", []),
    ("§ 12 Plan för parken          KS24/311", "Plan för parken", ["KS24/311"]),
    ("Ks § 12\nPlan för parken          2024/118", "Plan för parken", ["2024/118"]),
    ("§ 12 Dnr 07/KS 0311\nPlan för parken", "Plan för parken", ["07/KS 0311"]),
    ("§ 12\n)\nPlan för parken", "Plan för parken", []),
    ("§ 12 Ärendenummer KLK-2023-00021:-1\nPlan för parken", "Plan för parken", ["KLK-2023-00021"]),
    ("§ 12 KLK-2023-00021:30\nPlan för parken", "Plan för parken", ["KLK-2023-00021:30"]),
    ("§ 12\nDagordning", "Dagordning", []), ("§ 12\nJäv", "Jäv", []),
    ("§ 12 Nya motioner\nFöljande motioner har inkommit:", "Nya motioner", []),
    ("Ks § 142\nAu § 97\nBun § 83\nPlan för parken", "Plan för parken", []),
    ("§ 142\nInledning\n\nMötet öppnas.", "Inledning", []),
    ("§ 142\nPlan för parken          Diarienummer", "Plan för parken", []),
    ("§ 142\nPlan för parken\nAnf. 3–9", "Plan för parken", []),
  ])
  func readsTheHead(head: String, title: String, caseNumbers: [String]) throws {
    let documents = try documents("Skolnämnden\n2023-05-10\n\n\(head)\n\nBeslut\n\nPlanen antas.\n")
    let item = try #require(documents.first?.items.first)
    #expect(item.title == title)
    #expect(item.caseNumbers == caseNumbers)
  }

  @Test(arguments: [
    "Gatan är smal.\nMånga går där.", "Enligt 5 kap. 35 § kommunallagen ska motioner beredas.",
    "Innehållsförteckning\n\nPlan ........ 3\nTaxa ........ 4",
  ])
  func ignores(text: String) throws {
    #expect(try documents(text).flatMap(\.items).allSatisfy { $0.number == nil })
  }

  @Test func takesNoReferenceForAHeader() throws {
    let text = """
      Kommunstyrelsen
      2024-10-10

      § 396 Dnr KS 2024/12
      Upphävande av ett beslut

      Beslut

      Nämnden upphäver det beslut som fattades den 23 maj med stöd av
      §25 KF handling 2023 nr 175 om bänkar i parken.

      § 397 Dnr KS 2024/13
      Fler bänkar

      Beslut

      Ärendet bordläggs.
      """
    #expect(try numbers(text) == [["396", "397"]])
  }

  /// What a meeting is told that others decided opens no items, between its own and at its end.
  @Test(arguments: [
    "Utskottet\n§ 145  Utskottet 2024-02-20\n§ 146–151  Utskottet 2024-02-27\n§ 160 Ordföranden 2024-02-28",
    "§ 7 Utskottet 2024-02-20, Lotteri\n§ 8 Utskottet 2024-02-20, Detaljplan",
    "Ärendets gång\n§ 45/2023 Kommunstyrelsen\n§ 12/2023 Kommunfullmäktige",
    "Tidigare beslut\nKS § 45/23\nKF § 31/23",
  ])
  func takesNoListForItems(list: String) throws {
    let sign = list.contains("KS") ? "KS §" : "§"
    let text = """
      Kommunstyrelsen
      2024-10-10

      \(sign) 21 Val av justerare

      Beslut

      Bo Ek (S) utses att justera.

      \(sign) 22 Delegationsbeslut

      Beslut

      Redovisningen läggs till handlingarna.

      \(list)
      """
    if sign == "§" { #expect(try numbers(text) == [["21", "22"]]) }
    let next = "\n\n\(sign) 23 Fler bänkar\n\nBeslut\n\nÄrendet bordläggs."
    #expect(try numbers(text + next) == [["21", "22", "23"]])
  }

  @Test func readsATitleAboveItsNumber() throws {
    let text = """
      Utdrag ur protokoll
      Sammanträdesdatum: 2023-08-28

      Yttrande över motion om fler bänkar
      § 163, 0295/23

      Beslut

      1. Parknämnden avstyrker motionen.
      """
    let document = try #require(try documents(text).first)
    #expect(document.items.map(\.title) == ["Yttrande över motion om fler bänkar"])
    #expect(document.items.map(\.caseNumbers) == [["0295/23"]])
    #expect(document.body == "Parknämnden")
    #expect(document.date?.description == "2023-08-28")
  }

  @Test func beginsACitizensProposalBelowAReport() throws {
    let text = """
      TJÄNSTESKRIVELSE
      2023-05-10

      Svar på medborgarförslag om bänkar

      Förslag till beslut

      Medborgarförslaget avslås.

      Medborgarförslag: Fler bänkar

      Till kommunfullmäktige

      Parken saknar bänkar.

      Granåsa den 20 februari 2023
      """
    let documents = try documents(text)
    #expect(documents.map(\.kind) == [.officerReport, .citizenProposal])
    #expect(documents.map(\.date?.description) == ["2023-05-10", "2023-02-20"])
  }

  @Test(arguments: [
    ("Interpellation\nVad händer med parken?\n\nDen är mörk.\n", "Vad händer med parken?"),
    (
      "Skriftlig reservation\nSvar på motion om parken\n\nVi reserverar oss.\n",
      "Skriftlig reservation"
    ),
    ("Kommunfullmäktige i Granåsa\n\nMotion om parken\n\nDen är mörk.\n", "Motion om parken"),
    (
      "Yrkande angående parken.\n\nFörslag till beslut\n\n1. Parken lyses upp.\n",
      "Yrkande angående parken."
    ),
  ])
  func findsTheTitle(text: String, title: String) throws {
    #expect(try documents(text).map(\.title) == [title])
  }
}
