import Reading
import Testing

@testable import Papers

@Suite struct SignaturesTests {
  private let motion = """
    Motion om badplatser

    Till kommunfullmäktige i Granåsa

    Sommaren är kort och vattnet varmt, men ingen av kommunens badplatser har en brygga.

    Vi yrkar

    att kommunen bygger en brygga.


    """

  private func signed(_ end: String) -> Document? {
    MarkedMinutes(motion + end + "\n").extraction.documents.first
  }

  @Test func readsNamesWithParties() {
    let document = signed("Anna Åberg (S)          Bo Ek (V)")
    #expect(document?.signatories.map(\.name) == ["Anna Åberg", "Bo Ek"])
    #expect(document?.parties == ["S", "V"])
  }

  @Test func readsNamesInALine() {
    let document = signed("Anna Åberg (S), Bo Ek (V) och Cecilia Dal (V)")
    #expect(document?.signatories.map(\.name) == ["Anna Åberg", "Bo Ek", "Cecilia Dal"])
    #expect(document?.signatories.map(\.party) == ["S", "V", "V"])
  }

  @Test(arguments: [
    ("Anna Åberg, Centerpartiet\nBo Ek, Liberalerna", ["C", "L"]),
    ("Anna Åberg Centerpartiet          Bo Ek Liberalerna", ["C", "L"]),
    ("Anna Åberg               Bo Ek\nCenterpartiet            Liberalerna", ["C", "L"]),
    ("Centerpartiet och Liberalerna genom Anna Åberg (C) och Bo Ek (L)", ["C", "L"]),
    ("Moderaterna i Granåsa genom Anna Åberg och Bo Ek", ["M", "M"]),
    ("För Sverigedemokraterna, Anna Åberg & Bo Ek", ["SD", "SD"]),
    ("Miljöpartiet de gröna i Granåsa\nAnna Åberg, Bo Ek", ["MP", "MP"]),
    ("För den socialdemokratiska gruppen\nAnna Åberg\nBo Ek", ["S", "S"]),
    ("För den socialdemokratiska gruppen\nAnna Åberg, Bo Ek.", ["S", "S"]),
    ("Liberalerna Granåsa\ngm Anna Åberg & Bo Ek", ["L", "L"]),
    ("Feministiskt initiativ Granåsa\nAnna Åberg\nBo Ek", ["FI", "FI"]),
    ("Motionärer: Anna Åberg (V), Bo Ek (MP)", ["V", "MP"]),
    ("Anna Åberg (KD)\nBo Ek m.fl. (kd)", ["KD", "KD"]),
    ("*Anna Åberg (S)*\n*Bo Ek (V)*", ["S", "V"]),
    ("Anna Åberg (M), regionråd i opposition\nBo Ek (M), kommunalråd", ["M", "M"]),
    ("Anna Åberg\nGruppledare (C)\nBo Ek\nLedamot (L)", ["C", "L"]),
    ("Anna Åberg\nGruppledare\nVänsterpartiet\nBo Ek\nLedamot\nMiljöpartiet", ["V", "MP"]),
  ])
  func readsThePartyBesideANameInWords(end: String, parties: [String]) {
    let document = signed(end)
    #expect(document?.signatories.map(\.name) == ["Anna Åberg", "Bo Ek"])
    #expect(document?.signatories.map(\.party) == parties)
  }

  /// A yrkande may be short in every line.
  @Test func readsWhoSignsBelowShortPoints() {
    let text =
      "Yrkande\n\nSkolnämnden 2023-05-10\n\nVi yrkar:\n\natt parken belyses\n\nAnna Åberg (S)\n"
    let document = MarkedMinutes(text).extraction.documents.first
    #expect(document?.signatories.map(\.name) == ["Anna Åberg"])
  }

  @Test func readsALocalPartysCodeAfterItsName() {
    let document = signed("Anna Åberg, Granåsatrivs (GF)")
    #expect(document?.signatories.map(\.party) == ["GF"])
    #expect(document?.parties == ["GF"])
  }

  @Test(arguments: [
    "Interpellation\n\nTill: Kommunalrådet Bo Ek (S)\nFrån: Anna Åberg (M)\n\n",
    "Motion\n\nTill: Kommunfullmäktige\nFrån: Moderaterna genom Anna Åberg\n\n",
    "Motion\n\nMotionär: Anna Åberg (M)\n\n", "Motion\n\nAnna Åberg, Moderaterna\n\n",
  ])
  func readsWhoHandsInAPaperThatNobodySigns(head: String) {
    let text =
      head + "Sommaren är kort och vattnet varmt, men ingen badplats i kommunen har en brygga.\n"
    let document = MarkedMinutes(text).extraction.documents.first
    #expect(document?.signatories.map(\.name) == ["Anna Åberg"])
    #expect(document?.parties == ["M"])
  }

  @Test(arguments: [
    "Anna Åberg och Bo Ek har skrivit om parken.", "Se motion genom kommunens webbplats",
    "Namn: det vet vi inte",
  ])
  func takesNoSentenceForNames(end: String) { #expect(signed(end)?.signatories == []) }

  @Test func readsAnOfficerOnceWhereAStampRepeatsTheName() {
    let report = """
      Datum: 2023-05-02          Kommunstyrelsen
      Handläggare: Bo Ek

      Plan för parken

      Förvaltningen har sett över parken och funnit att den är mörk på de flesta ställen.

      Förslag till beslut

      Planen antas.

      Anna Åberg                 Bo Ek
      Förvaltningschef           Planerare
      Anna Åberg, Godkännare tjänsteskrivelse, 2023-05-02

      """
    let document = MarkedMinutes(report).extraction.documents.first
    #expect(document?.signatories.map(\.name) == ["Anna Åberg", "Bo Ek"])
  }

  @Test(arguments: [
    "För Moderaterna i Granåsa\n\nAnna Åberg\nBo Ek", "Moderaterna\n\nAnna Åberg   Bo Ek",
  ])
  func givesThePartyAbove(end: String) {
    let document = signed(end)
    #expect(document?.signatories.map(\.party) == ["M", "M"])
    #expect(document?.parties == ["M"])
  }

  @Test func givesThePartyBelow() {
    #expect(signed("Anna Åberg\nMiljöpartiet de gröna Granåsa")?.signatories.first?.party == "MP")
  }

  @Test func ignoresMinutes() {
    let text =
      "Skolnämnden   2023-05-10\n\n§ 60 Ett ärende\n\nBeslut\n\nPlanen antas.\n\nAnna Åberg (S)\n"
    #expect(MarkedMinutes(text).extraction.documents.first?.signatories == [])
  }

  @Test(arguments: [
    "Anna Åberg (S)          Bo Ek (V)", "Carl von Ugglas, förvaltningschef", "……… Anna Åberg",
    "Motionär: Anna Åberg (S)", "För Moderaterna, Anna Åberg",
    "För Moderaterna i Granåsa", "Granåsa den 12 april 2021", "S, V och MP",
  ])
  func seesWhatSignaturesBeginWith(line: String) throws {
    #expect(try mayBegin(line))
  }

  @Test(arguments: [
    "Sommaren är kort och vattnet varmt, men ingen av kommunens badplatser har en brygga.",
    "att kommunen bygger en brygga", "Bakgrund", "Moderaterna vill bygga en brygga",
    "4 Kostnader 12 500 kronor",
  ])
  func passesOverOtherLines(line: String) throws {
    #expect(try !mayBegin(line))
  }

  private func mayBegin(_ line: String) throws -> Bool {
    try SignatureLine.mayBegin(0, in: SourceText(reading: Array(line.utf8)), codes: .national)
  }
}
