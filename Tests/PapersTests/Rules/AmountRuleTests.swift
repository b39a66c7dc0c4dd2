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
