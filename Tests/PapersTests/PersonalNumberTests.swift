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
    // Ten digits are one where the words before say so.
    ("personnummer: 8112189876", "personnummer: XXXXXXXXXX"),
    ("Samordningsnummer 8112789873.", "Samordningsnummer XXXXXXXXXX."),
    ("(pnr 8112189876)", "(pnr XXXXXXXXXX)"),
  ])
  func masks(plain: String, masked: String) {
    #expect(PersonalNumber.masked(plain) == masked)
  }

  @Test(arguments: [
    "811218-9875", "811318-9876", "810230-0001", "1811218-9876", "811218-98765", "811218 9876",
    "8112189876", "0520-811218", "2021-12-18", "KS 2020-809", "a198112189876", "198112189876f",
    "\"value\":198112189876", "\"value\": 198112189876", "556036-0793", "", "1", "12345", "123456",
    "123456-", "telefon 8112189876", "personnummer 8112189875",
    "\"personnummer\": 8112189876",
  ])
  func leaves(plain: String) {
    #expect(PersonalNumber.masked(plain) == plain)
  }

  @Test(arguments: 0...40)
  func findsAtEveryOffset(padding: Int) {
    let before = String(repeating: "å", count: padding / 2) + (padding % 2 == 0 ? "" : " ")
    #expect(PersonalNumber.masked("\(before)811218-9876") == "\(before)XXXXXX-XXXX")
  }

  /// A hit in a search is coloured, and may be a part of the number.
  @Test(arguments: [
    ("\u{1B}[1;33m811218\u{1B}[0m-9876", "\u{1B}[1;33mXXXXXX\u{1B}[0m-XXXX"),
    ("Född 8112⟦18-98⟧76!", "Född XXXX⟦XX-XX⟧XX!"), ("811218-9876 – å", "XXXXXX-XXXX – å"),
    ("\u{1B}[1m811218\u{1B}[0m 9876", "\u{1B}[1m811218\u{1B}[0m 9876"), ("\u{1B}", "\u{1B}"),
  ])
  func masksWhatIsMarked(plain: String, masked: String) {
    var bytes = Array(plain.utf8)
    PersonalNumber.maskMarked(&bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == masked)
  }

  @Test func readsAsALineOfMany() {
    let numbers = Array(repeating: "811218-9876", count: 50).joined(separator: " ")
    #expect(!PersonalNumber.masked(numbers).contains { $0.isNumber })
  }
}
