import Testing

@testable import Papers

@Suite struct StatementRuleTests {
  @Test(
    arguments: [
      (
        "Särskilt yttrande\n\nAnna Åberg (S) lämnar ett särskilt yttrande.",
        ["Anna Åberg"], ["S"], .separateStatement, nil
      ),
      (
        "Beslut\n\nPlanen antas.\n\nTill protokollet antecknas att Anna Åberg (S) lämnar ett särskilt yttrande.",
        ["Anna Åberg"], ["S"], .separateStatement, nil
      ),
      (
        "Beslut\n\nPlanen antas.\n\nAnna Åberg (S) får lämna ett särskilt yttrande.",
        ["Anna Åberg"], ["S"], .separateStatement, nil
      ),
      (
        "Särskilt yttrande\n\nAnna Åberg (S) anmäler ett särskilt yttrande: ”Vi hade röstat ja.”",
        ["Anna Åberg"], ["S"], .separateStatement, "Vi hade röstat ja."
      ),
      (
        "Protokollsanteckning\n\nRepresentanterna från C, V och KD antecknar som yttrande ett brev daterat den 3 maj 2023.",
        [], ["C", "V", "KD"], .separateStatement, nil
      ),
      (
        "Protokollsanteckning\n\nBo Ek (M) lämnar följande protokollsanteckning: ”Det är för dyrt.”",
        ["Bo Ek"], ["M"], .recordNote, "Det är för dyrt."
      ),
      (
        "Protokollsanteckning\n\nProtokollsanteckning från Bo Ek (M): Det är för dyrt.",
        ["Bo Ek"], ["M"], .recordNote, "Det är för dyrt."
      ),
      (
        "Protokollsanteckning\n\nBo Ek (M) låter anteckna till protokollet att taxan är för hög.",
        ["Bo Ek"], ["M"], .recordNote, "taxan är för hög"
      ),
      (
        "Protokollsanteckning\n\nBo Ek (M) medges lämna följande anteckning till protokollet:\n”Det är för dyrt.”",
        ["Bo Ek"], ["M"], .recordNote, "Det är för dyrt."
      ),
      (
        "Protokollsanteckning\n\nVänsterpartiet lämnar följande protokollsanteckning: Det är för dyrt.\n\nOrdföranden ställer förslaget under proposition och finner att det bifalls.",
        [], ["V"], .recordNote, "Det är för dyrt."
      ),
      (
        "Protokollsanteckning\n\nLedamöterna informerades om läget under sammanträdet.",
        [], [], .recordNote, "Ledamöterna informerades om läget under sammanträdet."
      ),
      (
        "Protokollsanteckning\n\nAnna Åberg (S): Vi vill att skolan går före.", ["Anna Åberg"],
        ["S"], .recordNote, "Vi vill att skolan går före."
      ),
      (
        "Särskilt yttrande\n\nFrån Moderaterna:\n\nVi hade velat mer.", [], ["M"],
        .separateStatement, "Vi hade velat mer."
      ),
      (
        "Särskilt yttrande\n\nModeraterna lämnar genom Bo Ek ett särskilt yttrande.", ["Bo Ek"],
        ["M"], .separateStatement, nil
      ),
      (
        "Särskilt yttrande\n\nBo Ek (M) anmäler ett särskilt yttrande för Moderaterna och Centerpartiet.",
        ["Bo Ek"], ["M", "C"], .separateStatement, nil
      ),
      (
        "Protokollsanteckning\n\nFör Moderaterna lämnar Bo Ek en protokollsanteckning: ”Det är för dyrt.”",
        ["Bo Ek"], ["M"], .recordNote, "Det är för dyrt."
      ),
      (
        "Särskilt yttrande\n\nVi hade gärna sett en annan taxa.\n\nBo Ek (M)\nCia Dal (C)",
        ["Bo Ek", "Cia Dal"], ["M", "C"], .separateStatement, "Vi hade gärna sett en annan taxa."
      ),
      (
        "Särskilt yttrande från Vänsterpartiet\n\nVi hade velat mer.", [], ["V"],
        .separateStatement, "Vi hade velat mer."
      ),
      (
        "Särskilt uttalande\n\nBo Ek (M) hänvisade till följande särskilda uttalande: Det är för dyrt.",
        ["Bo Ek"], ["M"], .separateStatement, "Det är för dyrt."
      ),
    ] as [(String, [String], [String], Statement.Kind, String?)])
  func reads(
    section: String, members: [String], parties: [String], kind: Statement.Kind, text: String?
  ) throws {
    let found = try #require(item(section))
    let statement = try #require(found.statements.first)
    #expect(found.statements.count == 1)
    #expect(statement.members.map(\.name) == members)
    #expect(statement.parties == parties)
    #expect(statement.kind == kind)
    #expect(statement.text == text)
    #expect(found.reservations == [])
  }

  @Test(arguments: [
    "Bakgrund\n\nNämndens yttrande har lämnats till länsstyrelsen.",
    "Protokollsanteckning\n\nAnna Åberg (S) deltar inte i beslutet.",
    "Protokollsanteckning\n\nAnna Åberg (S) deltar inte i handläggningen på grund av jäv.",
  ])
  func ignores(section: String) {
    #expect(item(section)?.statements == [])
  }

  @Test func readsBelowWhatTheBodyProposesUpwards() {
    let proposal = "Kommunstyrelsen föreslår kommunfullmäktige besluta\natt anta planen.\n\n"
    let found = item(
      proposal + "Anna Åberg (S) lämnar ett särskilt yttrande.\n\nBo Ek (M) deltar inte i beslutet."
    )
    #expect(found?.statements.flatMap(\.members).map(\.name) == ["Anna Åberg"])
    #expect(found?.nonParticipations.map(\.name) == ["Bo Ek"])
  }
}
