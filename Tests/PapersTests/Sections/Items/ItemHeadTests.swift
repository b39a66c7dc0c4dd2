import Testing

@testable import Papers

/// What stands at the top of a § beside its title.
@Suite struct ItemHeadTests {
  private func item(_ head: String) throws -> Item {
    let documents = try documents(
      """
      Granåsa kommun
      SAMMANTRÄDESPROTOKOLL
      Skolnämnden
      2023-05-10

      \(head)

      Beslut
      Skolnämnden antar planen.

      § 41 Höjd taxa

      Beslut
      Skolnämnden avslår förslaget.
      """)
    return try #require(documents.first?.items.first)
  }

  @Test(arguments: [
    "Sekretess", "Delvis sekretess", "Omedelbart justerad", "(Omedelbar justering)",
    "Omedelbar justering", "Paragrafen justeras omedelbart", "Beslutsärende", "Ärende 3",
    "Au § 45", "Ksau § 45, 2023-05-03",
  ])
  func keepsStampsOutOfTitles(stamp: String) throws {
    let item = try item("§ 40 Plan för parken\n\(stamp)\nDnr SN 2023/77")
    #expect(item.title == "Plan för parken")
    #expect(item.caseNumbers == ["SN 2023/77"])
    #expect(item.clauses.count == 1)
  }

  @Test(arguments: [
    "Sn § 40, Au § 84", "Sn § 40 (SnAu § 84)", "Sn § 40   Snau § 84   Bun § 12",
    "§ 40   Au § 84, 85",
  ])
  func keepsTheWayOutOfTitles(way: String) throws {
    for gap in ["\n", "\n\n"] {
      let item = try item("\(way)      Dnr SN 2023/77\(gap)Plan för parken")
      #expect(item.title == "Plan för parken")
      #expect(item.caseNumbers == ["SN 2023/77"])
    }
  }

  @Test(arguments: ["Omedelbart justerad", "Ärende 3"])
  func keepsStampsAboveTitlesOut(stamp: String) throws {
    #expect(try item("§ 40\n\(stamp)\nPlan för parken").title == "Plan för parken")
  }

  @Test(arguments: ["Sekretess", "Omedelbar justering"])
  func keepsStampsThatStandAlone(title: String) throws {
    #expect(try item("§ 40 \(title)").title == title)
  }

  @Test(arguments: ["2023/112", "18SN298", "SN23-112", "SN23-112-002", "2023/298 SN-1"])
  func readsNumbersBelowTitles(number: String) throws {
    for head in ["§ 40 Plan för parken\n\(number)", "§ 40\n\nPlan för parken\n\n\(number)"] {
      let item = try item(head)
      #expect(item.title == "Plan för parken")
      #expect(item.caseNumbers == [number])
    }
  }

  @Test func readsNumbersBehindTitles() throws {
    let item = try item("§ 40 Plan för parken 18SN298")
    #expect(item.title == "Plan för parken")
    #expect(item.caseNumbers == ["18SN298"])
  }

  @Test(arguments: ["Budget 2023", "Plan för parken 2023-2025"])
  func leavesYearsInTitles(title: String) throws {
    #expect(try item("§ 40 \(title)").title == title)
  }
}
