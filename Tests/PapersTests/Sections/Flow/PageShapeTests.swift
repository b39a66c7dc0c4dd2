import Testing

@testable import Papers

@Suite struct PageShapeTests {
  private static let alike = [
    ["Sida 3 av 41", "Sida 14 av 41", "Sida 3 av 7"],
    ["Nämnden  2023", "Nämnden     1", "Nämnden \t 44"],
    ["2023-05-10 Protokoll", "1-2-3 Protokoll"],
    ["abcdefg  x", "abcdefg   x", "abcdefg \tx"],
    ["x  abcdefg", "x    abcdefg", "x \tabcdefg"],
    ["1 abc", "1234 abc"], ["a b 1 c", "a b 123 c"], ["12345678", "1"],
    ["Kommunstyrelsens arbetsutskott   3", "Kommunstyrelsens arbetsutskott      12"],
  ]

  private func key(_ line: String) -> UInt64 {
    read(line) { PageShape.key(of: $0, $1) }
  }

  @Test(arguments: alike) func seesLinesAsAlike(lines: [String]) {
    #expect(Set(lines.map(key)).count == 1)
  }

  @Test func tellsOthersApart() {
    let lines = ["Sida 3", "Blad 3", "Nämnden 2023", "Nämnden  2023", "abcdefgh", "abcdefgi", "x"]
    #expect(Set(lines.map(key)).count == lines.count)
  }

  @Test(arguments: [
    "3 (41)", "Sida 3 av 41", "- 3 -", "1[25]", "3/41", "17/17", "9/10",
  ])
  func seesPageNumbers(line: String) {
    #expect(read(line) { PageShape.isPageNumber(in: $0, $1) })
  }

  @Test(arguments: ["31/16", "3/2023", "3/", "KS 3/41", "3/41 b"])
  func seesNoPageNumber(line: String) {
    #expect(!read(line) { PageShape.isPageNumber(in: $0, $1) })
  }
}
