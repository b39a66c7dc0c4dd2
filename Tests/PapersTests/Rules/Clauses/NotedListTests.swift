import Testing

@testable import Papers

@Suite struct NotedListTests {
  private static let lists = [
    "1. Länsstyrelsens beslut att avslå överklagandet av bygglov.\n2. Protokoll från samverkan.",
    "- Kommunfullmäktiges beslut § 12 att anta taxan.\n- Dom i mål 12-24.",
    "Följande delegationsbeslut redovisas:\n1. Bidrag beviljas till Sundby IF.\n2. Lov avslås.",
    "Ordförandebeslut:\nOrdföranden har beslutat att godkänna avtalet med Sundby IF.",
    "Delegationslista\n2024-02-01\tBygglov beviljas\tEk 1:4\n2024-02-04\tStartbesked ges\tEk 1:5",
  ]

  @Test(arguments: [
    "Nämnden lägger meddelandena till handlingarna.", "Redovisningen godkänns.", "Godkännes.",
    "Nämnden beslutar att godkänna redovisningen av delegationsbeslut.",
  ])
  func isNotDecided(decision: String) throws {
    for list in NotedListTests.lists {
      let item = try minutesItem("Beslut\n\(decision)\n\n\(list)", body: "Skolnämnden")
      #expect(item?.clauses.map(\.text) == [String(decision.dropLast())])
    }
  }

  @Test func isNotDecidedBelowPoints() throws {
    let item = try minutesItem(
      "Beslut\natt notera informationen.\n\n1. Lov avslås.\n2. Plan antas.")
    #expect(item?.clauses.map(\.text) == ["notera informationen"])
  }

  @Test(arguments: [
    "Nämnden beslutar vidare\n- anta planen", "Skolnämnden antar planen.", "att anta planen.",
    "Skolnämnden ger kontoret följande:\n- anta planen",
    "På förslag av Anna Åberg (S):\nPlanen antas.",
  ])
  func endsWhereTheBodyDecides(rest: String) throws {
    let item = try minutesItem("Beslut\nInformationen noteras.\n\n\(rest)", body: "Skolnämnden")
    #expect(item?.clauses.map(\.outcome) == [.noted, .adopted])
  }
}
