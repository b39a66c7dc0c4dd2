import Testing

@testable import Papers

@Suite struct PartyCodesTests {
  private func learned(_ text: String) -> Set<String> {
    read(text) { PartyCodes(learnedFrom: $0, $1) }.codes.subtracting(PartyCodes.national.codes)
  }

  @Test(arguments: [
    ("Anna Åberg (GP) yrkar bifall.", "GP"),
    ("Beslutande: Anna Åberg (ns) Bo Ek (S) Cia Dal-Öd (NS)", "NS"),
    ("Anna Åberg (Båp) och Bo Ek (Båp)", "BÅP"),
    ("Granåsapartiet (GRP) har inkommit med en motion.", "GRP"),
  ])
  func learns(text: String, code: String) {
    #expect(learned(text) == [code])
  }

  @Test(arguments: [
    "Business Region (BRG) yttrar sig.", "Anna Åberg (VD) yttrar sig.", "Anna Åberg (S) yrkar.",
    "Anna Åberg (2023) yrkar", "socialnämnden (SN) yrkar", "Anna Åberg (ordförande) yrkar",
    "Fria Systrar (FSG) och Fria Systrar (FSG)", "lagen om valfrihet (LOV)",
  ])
  func ignores(text: String) {
    #expect(learned(text) == [])
  }

  @Test func knowsLearnedNames() {
    let text = "Granåsapartiet (GRP) och Granåsapartiets motion"
    let codes = read(text) { PartyCodes(learnedFrom: $0, $1) }
    #expect(read("Granåsapartiets") { parties(in: $0, $1, codes: codes) } == ["GRP"])
  }
}
