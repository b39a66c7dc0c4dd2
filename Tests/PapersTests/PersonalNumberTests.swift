import Papers
import Testing

@Suite struct PersonalNumberTests {
  @Test(arguments: [
    ("811218-9876", "XXXXXX-XXXX"),
    ("19811218-9876", "XXXXXXXX-XXXX"),
    ("811218+9876", "XXXXXX+XXXX"),
    ("811218–9876", "XXXXXX–XXXX"),
    ("198112189876", "XXXXXXXXXXXX"),
    ("Född 811218-9876, boende", "Född XXXXXX-XXXX, boende"),
    ("(811218-9876)(811218-9876)", "(XXXXXX-XXXX)(XXXXXX-XXXX)"),
    ("pnr:198112189876.", "pnr:XXXXXXXXXXXX."),
    ("samordningsnummer 811278-9873", "samordningsnummer XXXXXX-XXXX"),
    ("\"811218-9876\"", "\"XXXXXX-XXXX\""),
  ])
  func masks(plain: String, masked: String) {
    #expect(PersonalNumber.masked(plain) == masked)
  }

  @Test(arguments: [
    "811218-9875", "811318-9876", "810230-0001", "1811218-9876", "811218-98765", "811218 9876",
    "8112189876", "0520-811218", "2021-12-18", "KS 2020-809", "a198112189876", "198112189876f",
    "\"value\":198112189876", "\"value\": 198112189876", "556036-0793", "", "1", "12345", "123456",
    "123456-",
  ])
  func leaves(plain: String) {
    #expect(PersonalNumber.masked(plain) == plain)
  }

  @Test(arguments: 0...40)
  func findsAtEveryOffset(padding: Int) {
    let before = String(repeating: "å", count: padding / 2) + (padding % 2 == 0 ? "" : " ")
    #expect(PersonalNumber.masked("\(before)811218-9876") == "\(before)XXXXXX-XXXX")
  }

  @Test func readsAsALineOfMany() {
    let numbers = Array(repeating: "811218-9876", count: 50).joined(separator: " ")
    #expect(!PersonalNumber.masked(numbers).contains { $0.isNumber })
  }
}
