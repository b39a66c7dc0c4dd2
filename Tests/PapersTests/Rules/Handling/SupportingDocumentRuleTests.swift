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

  @Test func endsAtTheSignature() throws {
    let text = """
      TJÄNSTESKRIVELSE

      Lys upp parken

      Förslag till beslut

      Kommunstyrelsen beslutar att anta planen.

      Ekonomiska konsekvenser

      Kostnaden för en plan uppskattas till 200 tkr och ryms inom ram.

      Beslutsunderlag
      Motion 2022-09-12
      Tekniska nämndens yttrande 2022-09-28, § 88

      Eva Stensson
      Utredare
      """
    let item = try #require(try documents(text).first?.items.first)
    let expected = ["Motion 2022-09-12", "Tekniska nämndens yttrande 2022-09-28, § 88"]
    #expect(item.supportingDocuments == expected)
  }

  @Test func ignores() {
    #expect(item("Bakgrund\n\nEn skrivelse har kommit in.")?.supportingDocuments == [])
  }
}
