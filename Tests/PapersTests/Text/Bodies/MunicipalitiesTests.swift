import Testing

@testable import Papers

@Suite struct MunicipalitiesTests {
  /// `text = code name` of each mention.
  private func mentions(_ text: String, allowsBareNames: Bool = false) -> [String] {
    read(text) { municipalities(in: $0, $1, allowsBareNames: allowsBareNames) }.map { found in
      let code = found.municipality.code ?? "-"
      return stretch(found.range, of: text) + " = \(code) \(found.municipality.name)"
    }
  }

  @Test(arguments: [
    ("Värnamo kommun har", "Värnamo kommun = 0683 Värnamo"),
    ("i Göteborgs Stad.", "Göteborgs Stad = 1480 Göteborg"),
    ("Borås Stads nämnder", "Borås Stads = 1490 Borås"),
    ("Alingsås kommuns budget", "Alingsås kommuns = 1489 Alingsås"),
    ("Tranås kommun", "Tranås kommun = 0687 Tranås"),
    ("LINKÖPINGS KOMMUN", "LINKÖPINGS KOMMUN = 0580 Linköping"),
    ("Region Skåne", "Region Skåne = 0012 Region Skåne"),
    ("Region Jönköpings läns mål", "Region Jönköpings läns = 0006 Region Jönköpings län"),
    ("Västra Götalandsregionens", "Västra Götalandsregionens = 0014 Västra Götalandsregionen"),
    ("Upplands Väsby kommun", "Upplands Väsby kommun = 0114 Upplands Väsby"),
    ("Upplands-Bro kommuns", "Upplands-Bro kommuns = 0139 Upplands-Bro"),
    ("Malung-Sälens kommun", "Malung-Sälens kommun = 2023 Malung-Sälen"),
    ("Falu kommun", "Falu kommun = 2080 Falun"), ("Kils kommun", "Kils kommun = 1715 Kil"),
    ("Stockholms stad", "Stockholms stad = 0180 Stockholm"),
    ("Granåsa kommun", "Granåsa kommun = - Granåsa"),
    ("Granåsa kommuns", "Granåsa kommuns = - Granåsa"),
    ("Björkdals kommun", "Björkdals kommun = - Björkdal"),
    ("Ekås kommun", "Ekås kommun = - Ekås"), ("Granåsa Stad", "Granåsa Stad = - Granåsa"),
    ("Boras Stads", "Boras Stads = 1490 Borås"), ("Habo kommun", "Habo kommun = 0643 Habo"),
    ("Enligt Partille kommun", "Partille kommun = 1402 Partille"),
  ])
  func reads(text: String, expected: String) {
    #expect(mentions(text) == [expected])
  }

  @Test(arguments: [
    "varje kommun", "Varje kommun", "En kommun", "Ingen kommun", "en attraktiv stad", "Vår stad",
    "Sveriges kommuner", "Hela kommunen", "i Borås", "Region väst", "Regionen", "Trygg stad",
    "Stadshuset", "kommunstyrelsen", "", "Lunds universitet", "Göteborgsregionen", "KS kommun",
  ])
  func ignores(text: String) {
    #expect(mentions(text) == [])
  }

  @Test(arguments: [
    ("jobb i Borås.", ["Borås = 1490 Borås"]),
    ("hus i Lilla Edet", ["Lilla Edet = 1462 Lilla Edet"]),
    ("i Borås Stad", ["Borås Stad = 1490 Borås"]), ("Bo Mark", []), ("i Stan", []),
  ])
  func readsBareNames(text: String, expected: [String]) {
    #expect(mentions(text, allowsBareNames: true) == expected)
  }

  @Test func findsTheFirst() {
    let found = read("Ale kommun och Eda kommun") { municipality(in: $0, $1) }
    #expect(found?.0 == Municipality(code: "1440", name: "Ale"))
    #expect(found?.1 == 0..<10)
  }

  @Test func knowsThemAll() {
    #expect(MunicipalityRegister.regionNames.count == 20)
    let names = ["åre", "östra göinge", "region gotland", "gotland", "västra götalandsregionen"]
    #expect(names.allSatisfy { MunicipalityRegister.entry(Array($0.utf8)) != nil })
  }
}
