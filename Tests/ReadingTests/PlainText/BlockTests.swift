import Reading
import Testing

@Suite struct BlockTests {
  @Test func tellsWhatItKnowsOfLines() throws {
    let text = try SourceText(reading: Array("\n\n  Beslut \n\tatt bifalla\nSlut".utf8))
    #expect(text.blocks.map { text[$0.range] } == ["Beslut", "att bifalla", "Slut"])
    #expect(text.blocks.map(\.indentation) == [2, 8, 0])
    #expect(text.blocks.map(\.blankLinesBefore) == [2, 0, 0])
    #expect(text.blocks.map(\.page) == [nil, nil, nil])
  }

  @Test func countsPagesWhereFormFeedsOccur() throws {
    let text = try SourceText(reading: Array("ett\n\u{C}två\ntre\u{C}\u{C}fyra".utf8))
    #expect(text.blocks.map(\.page) == [1, 2, 2, 4])
    #expect(text[text.range] == "ett\ntvå\ntre\nfyra\n")
  }

  @Test func readsHeadings() throws {
    let text = try SourceText(reading: Array("## **Beslut** ##\n#1 tal\n####\n# A".utf8))
    #expect(text.blocks.map(\.kind) == [.heading, .line, .heading])
    #expect(text.blocks.map(\.level) == [2, 0, 1])
    #expect(text[text.range] == "Beslut\n#1 tal\n\nA\n")
  }

  @Test(arguments: [
    "| Namn | Ja \\| Nej |\n|---|:--:|\n| Bo Ek | | \nSlut",
    "Namn | Ja\n--|---\nBo Ek |\nSlut",
  ])
  func readsRows(source: String) throws {
    let text = try SourceText(reading: Array(source.utf8))
    #expect(text.blocks.map(\.kind) == [.tableRow, .tableRow, .line])
    #expect(text[text.blocks[1].range] == "Bo Ek\t")
    #expect(text[text.blocks[2].range] == "Slut")
  }

  @Test func readsRowsOfTabs() throws {
    let text = try SourceText(reading: Array("Ordförande\tJusterare\n--\t---\n\nA\tB".utf8))
    #expect(text[text.range] == "Ordförande\tJusterare\n\nA\tB\n")
    #expect(text.blocks.map(\.kind) == [.tableRow, .line])
  }

  @Test(arguments: ["- - -", "-----", "- a | b", "| öppen", "a\t\tb"])
  func leavesOtherLinesAlone(line: String) throws {
    let text = try SourceText(reading: Array(line.utf8))
    #expect(text[text.range] == line + "\n")
    #expect(text.blocks.map(\.kind) == [.line])
  }
}
