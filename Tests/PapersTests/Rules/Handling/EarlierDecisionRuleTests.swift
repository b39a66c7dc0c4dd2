import Testing

@testable import Papers

@Suite struct EarlierDecisionRuleTests {
  /// A name that a converter ran into a day is read on to its end.
  @Test func readsADayWithinABody() {
    let item = MarkedMinutes(
      "Skolnämnden\n\n§ 60 Plan\n\nBakgrund\n\nNämnden för 2022-08-26 grundläggande. 1993:387 § 5\n"
    ).extraction.documents.first?.items.first
    #expect(item?.earlierDecisions.isEmpty == true)
  }

  @Test(arguments: [
    (
      "Bakgrund\n\nSkolnämnden beslutade 18 augusti 2021, § 60, att avslå ansökan.",
      "Skolnämnden 2021-08-18 § 60"
    ),
    ("Tidigare behandling\n\nBordlagt den 25 maj 2022, § 50", "Kommunstyrelsen 2022-05-25 § 50"),
    (
      "Tidigare behandling\n\nÅterremitterat från kommunfullmäktige den 27 mars 2023, § 41",
      "Kommunfullmäktige 2023-03-27 § 41"
    ),
    ("Tidigare behandling\n\n2022-05-25 Skolnämnden § 50", "Skolnämnden 2022-05-25 § 50"),
    (
      "Bakgrund\n\nArbetsutskottet behandlade ärendet den 8 december, § 43.",
      "Arbetsutskottet 2022-12-08 § 43"
    ),
    (
      "Bakgrund\n\nÄrendet bordlades av kommunstyrelsen den 12 april 2023, § 71.",
      "Kommunstyrelsen 2023-04-12 § 71"
    ),
    (
      "Bakgrund\n\nDen 21 februari 2022 beslutade skolnämnden att lämna över frågan.",
      "Skolnämnden 2022-02-21"
    ),
    (
      "Bakgrund\n\nNämnden för arbete och hälsa behandlade frågan den 3 mars 2023, § 9.",
      "Nämnden för arbete och hälsa 2023-03-03 § 9"
    ),
    (
      "Tidigare behandling\n\nBUN § 44 den 16 juni 2022\n\nBakgrund\n\nBarn- och utbildningsnämnden svarar.",
      "Barn- och utbildningsnämnden 2022-06-16 § 44"
    ),
    (
      "Tidigare behandling\n\nNorrviks kommunalförbund (NK) beslutade den 9 februari 2023, § 31, att höja avgiften.",
      "Norrviks kommunalförbund 2023-02-09 § 31"
    ),
    (
      "Bakgrund\n\nValberedningen har den 28 februari 2023, § 1 lämnat förslag till val.",
      "Valberedningen 2023-02-28 § 1"
    ),
    (
      "Bakgrund\n\nI beslut den 9 februari 2023, § 11, tillstyrkte skolnämnden motionen.",
      "Skolnämnden 2023-02-09 § 11"
    ),
    (
      "Bakgrund\n\nSkolnämnden har yttrat sig. Nämnden beslutade den 9 februari 2023, § 11, att svara.",
      "Skolnämnden 2023-02-09 § 11"
    ),
    (
      "Beslutsunderlag\n\nProtokollsutdrag från skolnämnden 2023-02-09, § 11",
      "Skolnämnden 2023-02-09 § 11"
    ),
  ])
  func reads(section: String, expected: String) {
    let found = item(section)?.earlierDecisions ?? []
    let told = found.map { decision in
      [decision.body, decision.date?.description, decision.number.map { "§ \($0)" }]
        .compactMap(\.self).joined(separator: " ")
    }
    #expect(told == [expected])
  }

  @Test(arguments: [
    "Bakgrund\n\nEnligt 5 kap. 35 § kommunallagen ska motioner beredas.",
    "Bakgrund\n\nPlanen, antagen av kommunfullmäktige den 3 april 2012, § 132, gäller.",
    "Bakgrund\n\nKommunfullmäktige beslutade den 28 september 2016, § 12, om riktlinjer för bidrag.",
    "Beslutsunderlag\n\nTjänsteskrivelse 2023-04-03\nBilaga till § 12",
    "Bakgrund\n\nKommunfullmäktiges uppdrag 2021-11-25 § 39 förklaras fullgjort.",
    // Of another kind than the paper's own body, and nobody else is named.
    "Tidigare behandling\n\nNämnden beslutade den 9 februari 2023, § 11, att svara.",
    "Tidigare behandling\n\nDirektionen för Norra räddningen beslutade den 9 februari 2023, § 11.",
    "Tidigare behandling\n\nRäddningen Norr beslutade den 9 februari 2023, § 11, att höja avgiften.",
  ])
  func ignores(section: String) {
    #expect(item(section)?.earlierDecisions == [])
  }
}
