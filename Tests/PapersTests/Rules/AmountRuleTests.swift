import Testing

@testable import Papers

@Suite struct AmountRuleTests {
  private func sums(_ section: String) -> [String] {
    (item(section)?.amounts ?? []).map { amount in
      let parts = [
        "\(amount.value)", amount.recipient, amount.year, amount.isDifference ? "±" : nil,
      ]
      return parts.compactMap(\.self).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("Bakgrund\n\nKostnaden är 450 tkr per år.", ["450000"]),
    (
      "Bakgrund\n\nSocialnämnden tilldelas högst 1,5 mnkr för år 2024.",
      ["1500000 Socialnämnden 2024"]
    ),
    ("Bakgrund\n\nRamen ska bevilja skolnämnden 600 000 kronor.", ["600000 skolnämnden"]),
    (
      "Bakgrund\n\nBelopp i tkr\n\nNämnd            2023      2024      Förändring\nSkolnämnden      9 800     9 500     -300\nAntal elever     450       470       20",
      ["9800000 Skolnämnden 2023", "9500000 Skolnämnden 2024", "-300000 Skolnämnden ±"]
    ),
    (
      "Bakgrund\n\n                           2022      2023\nBarn, kr per timme         40        45",
      ["40 2022", "45 2023"]
    ),
    // The caption's year is that of every column without one.
    (
      "Bakgrund\n\nRamar 2024. Belopp i tkr\n\nNämnd            Förslag      Skillnad\nSkolnämnden      9 800     -300",
      ["9800000 Skolnämnden 2024", "-300000 Skolnämnden 2024 ±"]
    ),
    (
      "Bakgrund\n\nRamar 2025–2027 den 3 maj 2021, belopp i tkr\n\nNämnd            Förslag\nSkolnämnden      9 800",
      ["9800000 Skolnämnden"]
    ),
    // A column of names, and one of their sums below it.
    (
      "Bakgrund\n\nLån under 2025 per bolag får uppgå till\nhögst:\nGranåsa Bostäder AB\nHamnen\n\n300 mnkr\n45 mnkr",
      ["300000000 Granåsa Bostäder AB 2025", "45000000 Hamnen 2025"]
    ),
    (
      "Bakgrund\n\nLån under 2025 får uppgå till högst:\nGranåsa Bostäder AB\nGranåsa Energi AB\nHamnen\n\n300 mnkr\n45 mnkr",
      ["300000000", "45000000"]
    ),
  ])
  func reads(section: String, expected: [String]) {
    #expect(sums(section) == expected)
  }

  @Test(arguments: [
    "Bakgrund\n\nKommunen ska bygga 2 000–3 000 bostäder före 2030.",
    "Bakgrund\n\nSkola        2022      2023\nBacken       140       160",
    "Beslutet skickas till\nEkonomienheten, 500 tkr",
  ])
  func ignores(section: String) {
    #expect(sums(section) == [])
  }
}
