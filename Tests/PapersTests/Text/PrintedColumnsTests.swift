import Testing

@testable import Papers

@Suite struct PrintedColumnsTests {
  @Test(arguments: [
    ("Anna Åberg", ["Anna Åberg"]), ("Anna Åberg   S", ["Anna Åberg", "S"]),
    ("Anna  Åberg", ["Anna  Åberg"]), ("Ledamot\tParti\t\tJa", ["Ledamot", "Parti", "Ja"]),
    ("  S \t Bo Ek  ", ["S", "Bo Ek"]), (" \t  ", []), ("", []),
    ("Kommunstyrelsen i Granåsa    2023-05-02", ["Kommunstyrelsen i Granåsa", "2023-05-02"]),
  ])
  func cutsAtGaps(line: String, columns: [String]) {
    let found = read(line) { bytes, range in
      PrintedColumns.split(bytes, range).map { bytes.string($0) }
    }
    #expect(found == columns)
  }
}
