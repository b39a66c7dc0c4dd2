import Testing

@testable import Papers

@Suite struct SupportingDocumentRuleTests {
  @Test func reads() {
    let section = """
      Beslutsunderlag

      - Tjänsteskrivelse 2023-04-03
      - Motion från Anna Åberg (V),
        2022-11-21

      Reservation

      Anna Åberg (V) reserverar sig mot beslutet.
      """
    let expected = ["Tjänsteskrivelse 2023-04-03", "Motion från Anna Åberg (V), 2022-11-21"]
    #expect(item(section)?.supportingDocuments == expected)
  }

  @Test func ignores() {
    #expect(item("Bakgrund\n\nEn skrivelse har kommit in.")?.supportingDocuments == [])
  }
}
