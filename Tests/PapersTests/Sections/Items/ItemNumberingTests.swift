import Testing

@testable import Papers

/// Houses that begin no line with §, or print it below the title.
@Suite struct ItemNumberingTests {
  private static let head = """
    Granåsa kommun
    Skolnämnden
    2023-05-10

    Beslutande
    Anna Åberg (S), ordförande
    Bo Ek (M)

    Utses att justera Bo Ek

    """

  private func items(_ text: String) throws -> [Item] {
    let documents = try documents(ItemNumberingTests.head + "\n" + text)
    #expect(documents.map(\.kind) == [.minutes])
    return documents.flatMap(\.items)
  }

  @Test(arguments: [
    """
    Ny plan för parken                               § 40
                                              SN 2023/112

    Beslut
    Skolnämnden antar planen.

    Höjd taxa                                        § 41
                                               SN 2023/87

    Beslut
    Skolnämnden avslår förslaget.
    """,
    """
    Ny plan för parken § 40
    SN 2023/112

    Beslut
    Skolnämnden antar planen.

    Höjd taxa § 41
    SN 2023/87

    Beslut
    Skolnämnden avslår förslaget.
    """,
    """
    Ny plan för parken
    § 40 Dnr SN 2023/112

    Beslut
    Skolnämnden antar planen.

    Höjd taxa
    § 41
    Dnr SN 2023/87

    Beslut
    Skolnämnden avslår förslaget.
    """,
    """
    40. Ny plan för parken
    SN 2023/112

    Beslut
    Skolnämnden antar planen.

    41. Höjd taxa
    SN 2023/87

    Skolnämnden beslutar att avslå förslaget.
    """,
    """
    40 Ny plan för parken
    SN 2023/112

    Beslut
    Skolnämnden antar planen.

    41 Höjd taxa
    SN 2023/87

    Beslut
    Skolnämnden avslår förslaget.
    """,
  ])
  func reads(text: String) throws {
    let items = try items(text)
    #expect(items.map(\.number) == ["40", "41"])
    #expect(items.map(\.title) == ["Ny plan för parken", "Höjd taxa"])
    #expect(items.map(\.caseNumbers) == [["SN 2023/112"], ["SN 2023/87"]])
    #expect(items.map(\.outcome) == [.adopted, .rejected])
  }

  @Test(arguments: [
    "Svar på motion om lekplatser § 14, N609-0295/23",
    "Svar på motion om lekplatser\n§ 14, N609-0295/23",
    "Svar på motion om lekplatser\nSLK-2023-00012\n§ 14, N609-0295/23",
  ])
  func readsACaseBehindTheNumber(head: String) throws {
    let text =
      "Skolnämnden\nUtdrag ur protokoll 2023-05-10\n\n\(head)\n\nBeslut\n\nMotionen avslås."
    let items = try documents(text).flatMap(\.items)
    #expect(items.map(\.number) == ["14"])
    #expect(items.map(\.title) == ["Svar på motion om lekplatser"])
    #expect(items.map { $0.caseNumbers.last } == ["N609-0295/23"])
  }

  @Test func tellsPointsOfADecisionFromItems() throws {
    let items = try items(
      """
      1. Mötets öppnande

      Ordföranden öppnar mötet.

      2. Höjd taxa

      Skolnämnden beslutar
      1. Taxan höjs
      2. Avgiften sänks
      3. Förvaltningen får i uppdrag att återkomma

      3. Ny plan för parken

      Beslut
      Skolnämnden antar planen.
      """)
    #expect(items.map(\.number) == ["1", "2", "3"])
    #expect(items.map(\.clauses.count) == [0, 3, 1])
  }

  @Test(arguments: [
    "§ 40 Ny plan för parken\n\nBeslut\nSkolnämnden antar planen.\n\nBakgrund\nNämnden beslutade den 3 maj § 12\n\nHandlingar\nProtokoll från gatunämnden § 13\n\nFörslag\nPlanen antas.",
    "§ 40 Ny plan för parken\n\nBeslut\n1. Planen antas\n2. Taxan höjs\n\nBakgrund\nParken är gammal.",
    "§ 40 Ny plan för parken\n\nBeslut\nSkolnämnden antar planen.\n\nAnna Åberg (S)     § 41\n\nBeslut skickas till\nParkavdelningen",
  ])
  func ignores(text: String) throws {
    #expect(try items(text).map(\.number) == ["40"])
  }

  @Test func takesALetterheadForNoTitle() throws {
    let text = "PROTOKOLLSUTDRAG\nGranåsa kommun\nSkolnämnden\n§ 40\n\nBeslut\n\nPlanen antas."
    #expect(try documents(text).flatMap(\.items).map(\.title) == [nil])
  }

  @Test(arguments: [
    ("12 §", "Ny plan för parken", "Höjd taxa", []),
    ("SN 12 §", "Ny plan för parken", "Höjd taxa", []),
    ("Ärende 12", "Ny plan för parken", "Höjd taxa", []),
    ("Punkt nr 12:", "Ny plan för parken", "Höjd taxa", []),
    ("§ 12A", "Ny plan för parken", "Höjd taxa", []),
    ("§ 12:", "Ny plan för parken", "Höjd taxa", []),
    ("§ 12 (SN 2023/112)", "Ny plan för parken", "Höjd taxa", ["SN 2023/112"]),
    ("§ 12 Ärende 5", "Ny plan för parken", "Höjd taxa", []),
    ("§ SN 12", "Ny plan för parken", "Höjd taxa", []),
    ("SN-§ 12", "Ny plan för parken", "Höjd taxa", []),
    ("§ 12 -", "Ny plan för parken", "Höjd taxa", []),
    ("Skolnämnden § 12", "Ny plan för parken", "Höjd taxa", []),
    ("KF 12/2023", "Ny plan för parken", "Höjd taxa", []),
    ("KS 12", "Ny plan för parken", "Höjd taxa", []),
    ("Ärendepunkt 12.", "Ny plan för parken", "Höjd taxa", []),
    ("12 / SN 2023/112", "Ny plan för parken", "Höjd taxa", ["SN 2023/112"]),
  ])
  func readsManyForms(opening: String, first: String, second: String, cases: [String]) throws {
    let next = opening.replacing("12", with: "13").replacing("2023/113", with: "2023/112")
    let items = try items(
      """
      \(opening) \(first)

      Beslut
      Skolnämnden antar planen.

      \(next) \(second)

      Beslut
      Skolnämnden avslår förslaget.
      """)
    #expect(items.map(\.title) == [first, second])
    #expect(items.map { $0.number?.prefix(2) } == ["12", "13"])
    #expect(items.map(\.caseNumbers) == [cases, cases])
  }

  @Test(arguments: [
    "Ny plan - SN 2023/112", "Ny plan – SN 2023/112", "Ny plan\nÄrendenr: SN 2023/112",
  ])
  func aMarkOrALabelMayDivideTitleAndCase(head: String) throws {
    let items = try items("§ 12 \(head)\n\nBeslut\nPlanen antas.")
    #expect(items.map(\.title) == ["Ny plan"])
    #expect(items.map(\.caseNumbers) == [["SN 2023/112"]])
  }

  @Test(arguments: [
    "KS/2018:298 - 001\nNy plan", "Dnr KS/2018:298 – 001\nNy plan", "(KS/2018:298 - 001)\nNy plan",
    "KS/2018:298, dpl 012\nNy plan", "KS/2018:298 / 2.4.1\nNy plan", "KS/2018:298 dpl 00\nNy plan",
    "KS/2018:298 - 001 Ny plan", "Ny plan KS/2018:298 - 001", "Ny plan (KS/2018:298 - 001)",
    "Ny plan KS/2018:298 001", "Ny plan - Dnr KS/2018:298 - 001",
  ])
  func theClassInThePlanOfArchivesIsNoTitle(head: String) throws {
    let items = try items("§ 12 \(head)\n\nBeslut\nPlanen antas.")
    #expect(items.map(\.title) == ["Ny plan"])
    #expect(items.map(\.caseNumbers) == [["KS/2018:298"]])
  }

  /// What houses print right below a title is no part of it.
  @Test(arguments: [
    "Informationsärende", "Sekretess", "Utgår", "Kl. 09.15–09.30", "Bil. 40", "Bilaga § 40",
    "Ärende 5", "Omedelbart justerad", "Föredragning av Eva Fors, rektor", "(Dnr SN 2023/112)",
    "Ärendeinformation", "Uppgift om ärendet", "Lägesbeskrivning", "Redogörelse för ärende",
    "Enligt arbetsutskottets förslag beslutar skolnämnden\natt anta planen.\n",
  ])
  func titleEndsAbove(_ line: String) throws {
    let items = try items(
      """
      § 40
      Ny plan för parken
      \(line)
      Kontoret har tagit fram en plan som gäller i fem år och ersätter den som antogs 2018.

      Beslut
      Skolnämnden antar planen.
      """)
    #expect(items.map(\.title) == ["Ny plan för parken"])
  }

  @Test func aFigureThatBeginsATitleIsNoClass() throws {
    let items = try items("§ 12 KS/2018:298 - 100 nya bostäder\n\nBeslut\nPlanen antas.")
    #expect(items.map(\.title) == ["- 100 nya bostäder"])
  }

  @Test func aTitleInTheTableOfContentsMayGoOnInAnotherLine() throws {
    let items = try items(
      """
      Ärenden
      § 11 Val av justerare ... 3
      § 14 Inkomna motioner Dnr 109-7-2017 Anna Åberg (C) har lämnat motionen Stoppa det som
      skräpar ... 16
      § 15 Information ... 17

      Närvarande
      Anna Åberg (C)

      § 11 Val av justerare

      Beslut
      Bo Ek (M) utses.

      § 15 Information

      Beslut
      Informationen noteras.
      """)
    #expect(items.map(\.number) == ["11", "15"])
  }

  @Test(arguments: [
    ("KS § 12", "KS § 13", " ..... 3"), ("KS § 12", "KS § 13", ""),
    ("KS-§ 12", "KS-§ 13", " ... 3"),
    ("§ KS 12", "§ KS 13", "    3"),
  ])
  func aTableOfContentsRightAboveIsNoStack(one: String, other: String, page: String) throws {
    let items = try items(
      """
      Ärenden
      \(one) Ny plan för parken\(page)
      \(other) Höjd taxa\(page)

      \(one) Ny plan för parken

      Beslut
      Planen antas.

      \(other) Höjd taxa

      Beslut
      Förslaget avslås.
      """)
    #expect(items.map(\.number) == ["12", "13"])
    #expect(items.map(\.outcome) == [.adopted, .rejected])
  }

  @Test func caseNumbersOpenNothing() throws {
    let text =
      "§ 4 Ny plan\n\nBeslut\nPlanen antas.\n\nKS 12/2023 Taxa\n\nBeslut\nTaxan antas.\n\nKS 13/2023 Val"
    #expect(try items(text).map(\.number) == ["4"])
  }

  @Test func aSectionOfALawOpensNothing() throws {
    let text =
      "§ 4 Ny plan\n\nBeslut\nPlanen antas.\n\nLagstöd\n12 § Förvaltningslagen\n13 § Kommunallagen"
    #expect(try items(text).map(\.number) == ["4"])
  }

  @Test func aCaseNumberMayBeOneWord() throws {
    let items = try items("RF § 12 Ny plan för parken\nRV240112\n\nBeslut\nPlanen antas.")
    #expect(items.map(\.title) == ["Ny plan för parken"])
    #expect(items.map(\.caseNumbers) == [["RV240112"]])
  }

  @Test func aCaseNumberMayStandBelowItsLabel() throws {
    let items = try items(
      """
      § 12 Ny plan för parken

      Diarienummer

      SN/2023:112

      Beslut

      Skolnämnden antar planen.
      """)
    #expect(items.map(\.title) == ["Ny plan för parken"])
    #expect(items.map(\.caseNumbers) == [["SN/2023:112"]])
  }

  @Test func severalItemsMayHaveOneHead() throws {
    let items = try items(
      """
      §§ 12–15 Bo Ek (M)

      § 12 Ny plan för parken

      Beslut
      att anta planen

      §§ 13–15 Sekretess

      § 16 Höjd taxa

      Beslut
      Förslaget avslås.
      """)
    #expect(items.map(\.number) == ["12", "13–15", "16"])
    #expect(items.map(\.title) == ["Ny plan för parken", "Sekretess", "Höjd taxa"])
    #expect(items.map(\.clauses.count) == [1, 0, 1])
  }

  /// Names of other §, as in notices and references, open nothing.
  @Test func otherItemsThanTheNextHaveNoHead() throws {
    let text =
      "§ 12 Ny plan\n\nBeslut\nPlanen antas.\n\n%\n\n§ 13 Höjd taxa\n\nBeslut\nTaxan antas."
    for line in ["§§ 12–14 Bo Ek (M)", "§§ 14–15 Anslagna 3 maj", "§§ 13–15 Bo Ek (M)"] {
      let items = try items(text.replacing("%", with: line))
      #expect(items.map(\.number) == ["12", "13"], "\(line)")
    }
  }
}
