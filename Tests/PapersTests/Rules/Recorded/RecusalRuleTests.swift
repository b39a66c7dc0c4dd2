import Testing

@testable import Papers

@Suite struct RecusalRuleTests {
  @Test(arguments: [
    "Jäv\n\nAnna Åberg (S) anmäler jäv och lämnar lokalen. Bo Ek (M) tjänstgör i hennes ställe.",
    "På grund av jäv deltar inte Anna Åberg (S) i handläggningen av ärendet.",
    "Jäv\n\nAnna Åberg (S)", "Protokollsanteckning\n\nAnna Åberg (S) deltog inte på grund av jäv.",
    "Deltar inte i beslutet pga jäv\n\nAnna Åberg (S)",
    "På grund av jäv tjänstgör Bo Ek (M) för Anna Åberg (S).",
    "Anna Åberg (S) anmäler jäv varvid Bo Ek (M) inträder som tjänstgörande ersättare.",
    "Anna Åberg (S) anmäler delikatessjäv.",
  ])
  func reads(section: String) {
    #expect(item(section)?.recusals.map(\.person.name) == ["Anna Åberg"])
  }

  @Test func linksToAnotherItem() {
    let found = item("Anna Åberg (S) anmäler jäv under paragraf 313: Köp av mark.")
    #expect(found?.recusals.map(\.items) == ["313"])
  }

  @Test(arguments: [
    "Ingen ledamot ansåg sig förhindrad att delta på grund av jäv.",
    "Nämnden bedömer att Anna Åberg (S) inte är jävig.", "Anna Åberg (S) anmäler inget jäv.",
    "Anna Åberg (S) deltar inte i beslutet.", "Bakgrund\n\nJävsreglerna har ändrats.",
  ])
  func ignores(section: String) {
    #expect(item(section)?.recusals == [])
  }
}
