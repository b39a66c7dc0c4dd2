import Papers
import Reading
import Testing

@Suite struct KnownFactsTests {
  private func extraction(
    _ text: String, _ known: KnownFacts, municipality: Municipality? = nil
  ) throws -> Extraction {
    let text = try SourceText(reading: Array(text.utf8))
    return Extraction(reading: text, municipality: municipality, known: known)
  }

  private let known = KnownFacts(
    municipality: Municipality(code: nil, name: "Granåsa"), body: "kulturnämnden",
    date: Day("2021-05-12"))

  @Test func fillWhatTheTextDoesNotSay() throws {
    let text = "§ 1 Taxa\n\nBeslut\n\nTaxan antas.\n"
    let extraction = try extraction(text, known)
    #expect(extraction.documents.map(\.municipality?.name) == ["Granåsa"])
    #expect(extraction.documents.map(\.body) == ["Kulturnämnden"])
    #expect(extraction.documents.map(\.date) == [Day("2021-05-12")])
    #expect(extraction.diagnostics.isEmpty)
  }

  private let minutes = """
    NORRVIKS KOMMUN                    SAMMANTRÄDESPROTOKOLL
    Kommunfullmäktige
    2022-02-21

    § 1 Taxa

    Kommunfullmäktiges beslut
    Norrviks kommun antar taxan.
    """

  @Test func yieldToTheText() throws {
    let extraction = try extraction(minutes, known)
    #expect(extraction.documents.map(\.municipality?.name) == ["Norrvik"])
    #expect(extraction.documents.map(\.body) == ["Kommunfullmäktige"])
    #expect(extraction.documents.map(\.date) == [Day("2022-02-21")])
    #expect(
      extraction.diagnostics.map(\.id) == [String](repeating: "facts.contradiction", count: 3))
  }

  @Test func sayNothingWhereTheyAgree() throws {
    let same = KnownFacts(
      municipality: Municipality(code: nil, name: "Norrviks kommun"), body: "kommunfullmäktige",
      date: Day("2022-02-21"))
    #expect(try extraction(minutes, same).diagnostics.isEmpty)
  }

  @Test func theOptionCountsMoreThanTheText() throws {
    let owner = Municipality(code: nil, name: "Granåsa")
    let extraction = try extraction(minutes, KnownFacts(), municipality: owner)
    #expect(extraction.documents.map(\.municipality) == [owner])
    #expect(extraction.diagnostics.map(\.id) == ["facts.contradiction"])
  }
}
