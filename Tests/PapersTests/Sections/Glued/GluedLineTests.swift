import Testing

@testable import Papers

@Suite struct GluedLineTests {
  private func pieces(_ line: String) -> [String] {
    let bytes = Array(line.utf8)
    return GluedLine.pieces(of: 0..<bytes.count, in: bytes.span).map { string(bytes.span, $0) }
  }

  @Test(arguments: [
    ("Beslut Nämnden antar planen.", ["Beslut", "Nämnden antar planen."]),
    ("Beslut I skolnämnden", ["Beslut", "I skolnämnden"]),
    (
      "Kommunstyrelsens förslag Kommunstyrelsen föreslår att kommunfullmäktige beslutar:",
      [
        "Kommunstyrelsens förslag", "Kommunstyrelsen föreslår att kommunfullmäktige beslutar:",
      ]
    ),
    (
      "Svar på motion om parken Förslag till beslut I skolnämnden: 1. Motionen avslås. 2. Frågan prövas i budgeten.",
      [
        "Svar på motion om parken", "Förslag till beslut", "I skolnämnden:", "1. Motionen avslås.",
        "2. Frågan prövas i budgeten.",
      ]
    ),
    (
      "Motion av Anna Åberg (S) om parken Motionen Anna Åberg (S) föreslår att parken lyses upp.",
      [
        "Motion av Anna Åberg (S) om parken", "Motionen",
        "Anna Åberg (S) föreslår att parken lyses upp.",
      ]
    ),
    (
      "Yrkanden • Anna Åberg (S) yrkar bifall. • Bo Ek (M) yrkar avslag.",
      ["Yrkanden", "• Anna Åberg (S) yrkar bifall.", "• Bo Ek (M) yrkar avslag."]
    ),
    (
      "Skolnämnden sammanträdesdatum: 2023-08-28 Vid protokollet Ida Ask",
      ["Skolnämnden", "sammanträdesdatum: 2023-08-28", "Vid protokollet Ida Ask"]
    ),
    (
      "Utdrag ur protokoll Skolnämnden Sammanträdesdatum: 2023-08-28 Vid protokollet Ida Ask",
      [
        "Utdrag ur protokoll", "Skolnämnden", "Sammanträdesdatum: 2023-08-28",
        "Vid protokollet Ida Ask",
      ]
    ),
    (
      "Svar på remiss om parken § 163, 0295/23 Nämnden har fått en remiss.",
      ["Svar på remiss om parken", "§ 163, 0295/23", "Nämnden har fått en remiss."]
    ),
    (
      "Granåsa den 25 oktober 2023 Granåsa kommunstyrelse",
      ["Granåsa den 25 oktober 2023", "Granåsa kommunstyrelse"]
    ),
    (
      "Yttrande över motion om parken Till Granåsa kommunfullmäktige",
      ["Yttrande över motion om parken", "Till Granåsa kommunfullmäktige"]
    ),
    (
      "Protokollsutdrag skickas till Kommunstyrelsen",
      ["Protokollsutdrag skickas till", "Kommunstyrelsen"]
    ),
  ])
  func cuts(line: String, expected: [String]) {
    #expect(pieces(line) == expected)
  }

  @Test(arguments: [
    "Motionen avslås.",
    "Beslut enligt förslaget fattas i höst.",
    "Nämnden beslutade den 3 maj enligt tabell 1. Frågan togs upp i punkt 2. Den prövas igen.",
    "Yrkande S, V och MP",
    "Protokollsanteckning L, M och KD",
    "Handling 2023 nr 83",
    "Yttrande                    Moderaterna, Liberalerna",
    "Remissinstans               Beslut                  Kommentar",
    "Enligt 5 kap. 35 § kommunallagen bereds motionen inom ett år.",
    "Nämnden överlämnar i enlighet med Granåsa kommuns riktlinjer sitt svar till Kommunstyrelsen.",
    "Hon är ordförande i Kommunstyrelsen och i Skolnämnden sedan 2019.",
  ])
  func keeps(line: String) {
    #expect(pieces(line) == [line])
  }
}
