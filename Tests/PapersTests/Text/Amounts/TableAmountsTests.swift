import Testing

@testable import Papers

@Suite struct TableAmountsTests {
  @Test(arguments: [
    ("-5 900", 1000, "-5900000"), ("- 6 000", 1000, "-6000000"), ("+451", 1000, "451000"),
    ("+6841", 1000, "6841000"), ("±0", 1000, "0"), ("+/-0", 1000, "0"), ("(12)", 1000, "-12000"),
    ("1 234,5", 1000, "1234500"), ("−3,5", 1_000_000, "-3500000"), ("0", 1000, "0"),
    (" 500* ", 1000, "500000"), ("1 234 567", 1, "1234567"), ("12.500", 1, "12500"),
    ("500 kr", 1000, "500"), ("4 500-", 1000, "-4500000"), ("1,234", 1_000_000, "1234000"),
  ])
  func readsCells(cell: String, multiplier: Int, expected: String) {
    let money = read(cell) { tableAmount(in: $0, $1, multiplier: multiplier) }
    #expect(money?.description == expected)
  }

  @Test(arguments: [
    "", " ", "–", "-", "*", "Skola", "3,5 %", "2021-08-18", "12 34", "500 platser", "(s)", "1:2",
    "12 345 67", "§ 5",
  ])
  func ignoresCells(cell: String) {
    #expect(read(cell) { tableAmount(in: $0, $1, multiplier: 1000) } == nil)
  }

  @Test(arguments: [
    ("Belopp i tkr", 1000), ("(tkr)", 1000), ("Tusental kronor", 1000),
    ("Budget 2025, mnkr", 1_000_000),
    ("Belopp i 1 000 kr", 1000), ("1000-tal kronor", 1000), ("Mkr", 1_000_000),
    ("Nettokostnad (kr)", 1), ("Belopp i kronor", 1), ("kr", 1),
    ("Belopp i miljoner kronor", 1_000_000), ("Budget 2024 tkr", 1000), ("Beviljat bidrag, kr", 1),
    ("Avgift kr", 1),
  ])
  func readsHeadings(heading: String, multiplier: Int) {
    #expect(read(heading) { tableUnit(in: $0, $1) } == multiplier)
  }

  @Test(arguments: [
    "750 tkr", "12 024 tkr", "Skola", "kostar 5 kr", "tre kronor", "Nämnd", "kronor per invånare",
    "",
  ])
  func ignoresHeadings(heading: String) {
    #expect(read(heading) { tableUnit(in: $0, $1) } == nil)
  }
}
