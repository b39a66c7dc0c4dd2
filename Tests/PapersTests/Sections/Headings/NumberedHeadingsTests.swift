import Testing

@testable import Papers

/// Headings that a house has numbered.
@Suite struct NumberedHeadingsTests {
  private func item(_ text: String) throws -> Item {
    let head =
      "Granåsa kommun\nSkolnämnden\n2023-05-10\n\nBeslutande\nAnna Åberg (S), ordförande\n\n"
    return try #require(try documents(head + "§ 12 Ny plan\n\n" + text)[0].items.first)
  }

  @Test(arguments: ["1. ", "1) ", "1 "])
  func reads(mark: String) throws {
    func numbered(_ number: String) -> String { mark.replacing("1", with: number) }
    let item = try item(
      """
      \(numbered("1"))Bakgrund
      Planen är från 2010.

      \(numbered("2"))Skolnämndens beslut
      1. Planen antas.
      2. Kontoret får i uppdrag att trycka den.

      \(numbered("3"))Beslutsunderlag
      Tjänsteskrivelse 2023-05-02
      """)
    #expect(
      item.clauses.map(\.text) == [
        "Planen antas", "Kontoret får i uppdrag att trycka den",
      ])
    #expect(item.clauses.map(\.status) == [.decided, .decided])
    #expect(item.supportingDocuments == ["Tjänsteskrivelse 2023-05-02"])
  }

  @Test func readsAReport() throws {
    let report = try documents(
      """
      Granåsa kommun
      Tjänsteskrivelse
      2023-05-02

      Ny plan

      1. Förslag till beslut
      Skolnämnden antar planen.

      2. Bakgrund
      Planen är från 2010.
      """)
    let clauses = report.flatMap(\.items).flatMap(\.clauses)
    #expect(clauses.map(\.text) == ["Skolnämnden antar planen"])
    #expect(clauses.map(\.status) == [.proposed])
  }

  @Test(arguments: [
    "Beslut\nPlanen antas.\n\nBeslutsunderlag\n1. Tjänsteskrivelse\n2. Arbetsutskottets beslut\n\nBakgrund\nPlanen är från 2010.",
    "Beslut\nPlanen antas.\n\nBeslutsunderlag\n1. Arbetsutskottets beslut\n2. Förslag till beslut\n\nBakgrund\nPlanen är från 2010.",
  ])
  func ignores(text: String) throws {
    let item = try item(text)
    #expect(item.clauses.map(\.text) == ["Planen antas"])
    #expect(item.supportingDocuments.count == 2)
  }
}
