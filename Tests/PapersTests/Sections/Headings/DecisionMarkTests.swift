import Papers
import Reading
import TestSupport
import Testing

/// What municipal templates mark with bookmarks is decided, also where no heading says so.
@Suite struct DecisionMarkTests {
  private func clauses(_ paragraphs: [String]) throws -> [Clause] {
    let paper = WordPaper(
      ["Socialnämnden", "2021-05-12", "§ 4 Taxa"].map { WordPaper.paragraph($0) }.joined()
        + paragraphs.joined())
    return Extraction(reading: try SourceText(reading: paper.bytes)).documents[0].items[0].clauses
  }

  private func mark(_ name: String, _ id: Int, _ text: String) -> String {
    """
    <w:p><w:bookmarkStart w:id="\(id)" w:name="\(name)"/><w:bookmarkEnd w:id="\(id)"/>\
    <w:r><w:t>\(text)</w:t></w:r></w:p>
    """
  }

  @Test func decideWithoutAHeading() throws {
    let found = try clauses([
      mark("Beslut", 1, "Nämnden antar taxan för bad."),
      WordPaper.paragraph("Nämnden anslår 5 000 kronor till skyltar."),
      mark("BeslutSlut", 2, "Taxan har varit lika sedan 2010."),
    ])
    #expect(found.map(\.status) == [.decided, .decided])
  }

  @Test func decideNothingWithoutMarks() throws {
    let found = try clauses([WordPaper.paragraph("Taxan har varit lika sedan 2010.")])
    #expect(found.isEmpty)
  }
}
