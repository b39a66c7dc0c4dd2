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
    // A long label comes near its figure.
    (
      "Bakgrund\n\nBelopp i tkr\n\nNämnd            2023      2024\nBarn- och skolnämnden  612 400      9 500\nSocialnämnden    8 000     9 000",
      [
        "612400000 Barn- och skolnämnden 2023", "9500000 Barn- och skolnämnden 2024",
        "8000000 Socialnämnden 2023", "9000000 Socialnämnden 2024",
      ]
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
    (
      "Bakgrund\n\nNämnden har en avvikelse.\n\nNämnd, tkr      Utfall\nSkolnämnden      9 800",
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

  @Test(arguments: [
    (
      "Nämnd            2023 tkr      2024 tkr\nSkolnämnden      9 800     9 500",
      ["9800000 Skolnämnden 2023", "9500000 Skolnämnden 2024"]
    ),
    (
      "Åtgärd            Avgift, kr\nSkylt             1 200\nStaket            90", ["1200", "90"]
    ),
    (
      "Post            2024\nBro, tkr      2000\nVäg, tkr      1500",
      ["2000000 2024", "1500000 2024"]
    ),
    ("Simklubben      25      tkr\nRoddarna      30      tkr", ["25000", "30000"]),
    ("Förening       Summa\nSimklubben     25 000\nSumma     25 000 kr", ["25000", "25000"]),
    // Accounts and members are no sums.
    ("Projekt, tkr      Projektnr      Budget\nBron      11203      12 000", ["12000000"]),
    ("Belopp i kr\n\nFörening      Antal Bidrag\nSimklubben      120      12 000", []),
  ])
  func readsWhatEachColumnCounts(table: String, expected: [String]) {
    #expect(sums("Bakgrund\n\n" + table) == expected)
  }

  /// Grants and fees are in kronor where nothing is said; budgets may be in thousands.
  @Test(arguments: [
    (
      "Förening      Sökt      Beviljat\nSimklubben      30 000      25 000\nRoddarna      900      500",
      ["30000", "25000", "900", "500"]
    ),
    (
      "Förening      Sökt belopp Beviljat\nSimklubben      30 000      25 000\nRoddarna      900      500",
      ["30000", "25000", "900", "500"]
    ),
    ("Åtgärd      Avgift\nSkylt      1 200\nStaket      900", ["1200", "900"]),
    (
      "Följande föreningar får bidrag:\n\nSimklubben      1 200\nRoddarna      900",
      ["1200", "900"]
    ),
    ("Förening      Antal bidrag\nSimklubben      30\nRoddarna      25", []),
    ("Nämnd      Belopp\nSkolnämnden      9 800\nBronämnden      9 500", []),
    ("Följande visar läget:\n\nSimklubben      1 200\nRoddarna      900", []),
  ])
  func readsGrantsWithoutAUnit(table: String, expected: [String]) {
    #expect(sums("Bakgrund\n\n" + table) == expected)
  }

  /// A table without columns: each cell has a line of its own.
  @Test(arguments: [
    (
      "Belopp i tkr\nNämnd\n2023\n2024\nSkolnämnden\n45 600\n-900\nSumma\n44 700",
      ["45600000", "-900000", "44700000"]
    ),
    (
      "Budget (mnkr)\n\nSkatter\n\n45,6\n\nAntal barn\n\n12\n\nBidrag\n\n8,5",
      ["45600000", "8500000"]
    ),
    ("Budget (mnkr)\nSkatter\n13 800 000\nBidrag\n8,5", []),
    ("Belopp i tkr\nAntal barn\nKostnad\n12\n45 600\n14\n46 800", []),
    ("Skolan\n45 600\n46 800", []),
  ])
  func readsCellsOnLinesOfTheirOwn(table: String, expected: [String]) {
    #expect(sums("Bakgrund\n\nSå här ser det ut.\n\n" + table) == expected)
  }

  private func facts(_ sentence: String, _ fact: (Amount) -> String?) -> [String] {
    (item("Bakgrund\n\n" + sentence)?.amounts ?? []).map { fact($0) ?? "-" }
  }

  @Test(arguments: [
    ("Nämnden tilldelas 35 mnkr för 2023 och framåt.", ["2023 och framåt"]),
    ("Nämnden tilldelas 1 600 tkr för 2023 respektive 2024 för valet.", ["2023 respektive 2024"]),
    (
      "Revisionen tilldelas för år 2025 43 753 tkr och i planen 45 219 tkr för år 2026 och 46 756 tkr för år 2027.",
      ["2025", "2026", "2027"]
    ),
    ("Bron kostade 4 mnkr och planen från år 2019 gäller under 2025.", ["-"]),
    ("Bron kostar 4 mnkr.", ["-"]),
  ])
  func readsTheYearBesideTheSum(sentence: String, years: [String]) {
    #expect(facts(sentence, \.year) == years)
  }

  @Test(arguments: [
    (
      "Bidragen fördelas enligt följande: Simklubben 30 000 kr, Roddarna i Viken 20 000 kr och Körsällskapet 5 000 kr.",
      ["Simklubben", "Roddarna i Viken", "Körsällskapet"]
    ),
    ("Så här blir det: bron kostar 30 000 kr, vägen 20 000 kr.", ["-", "-"]),
    ("Simklubben 30 000 kr, Roddarna 20 000 kr.", ["-", "-"]),
  ])
  func readsWhoGetsEachSum(sentence: String, names: [String]) {
    #expect(facts(sentence, \.recipient) == names)
  }

  @Test(arguments: [
    ("Nämnden tilldelas 5 mnkr för 2023 för att laga bron i hamnen.", ["att laga bron i hamnen"]),
    ("500 000 kronor till en ny brygga anslås.", ["en ny brygga"]),
    ("Nämnden får 5 mnkr för underhåll av bron under 2024.", ["underhåll av bron"]),
    ("Skolnämnden beviljas 500 tkr till skolnämnden.", ["-"]),
    ("Avgiften höjs från 200 kr till 300 kr.", ["-", "-"]),
    ("Bron kostar 5 mnkr för år 2024.", ["-"]),
  ])
  func readsWhatASumIsFor(sentence: String, purposes: [String]) {
    #expect(facts(sentence, \.purpose) == purposes)
  }

  @Test func takesThePurposeFromItsRow() {
    let table =
      "Belopp i tkr\n\nPost            2023\nNy brygga       800\nSkolnämnden     900\nSumma           1 700"
    #expect(facts(table, \.purpose) == ["Ny brygga", "-", "-"])
    #expect(facts(table, \.recipient) == ["-", "Skolnämnden", "-"])
  }
}
