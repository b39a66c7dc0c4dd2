import Testing

@testable import Store

@Suite struct FacetTests {
  @Test func countsWhatIsFound() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let facets = try await archive.facets(of: Query(parsing: "skola"))
    func values(_ name: Facet.Name) -> [String] {
      facets.first { $0.name == name }?.values.map { "\($0.value) \($0.count)" } ?? []
    }
    #expect(values(.municipality) == ["Granåsa 1", "Norrvik 1"])
    #expect(values(.year) == ["2021 1", "2022 1"])
    #expect(values(.status) == ["decided 1", "demanded 1"])
    #expect(values(.outcome) == ["rejected 1"])
    #expect(values(.kind) == ["memberProposal 1", "minutes 1"])
    #expect(values(.party).contains("SD 1"))
    #expect(try await archive.facets(of: Query(parsing: "flygplats")).isEmpty)
    withExtendedLifetime(folder) {}
  }
}

@Suite struct SpellingTests {
  @Test(arguments: [
    ("fältasistent", "fältassistent"), ("faltassistent", "fältassistent"),
    ("reserverar", nil), ("samvärkan", "samverkan"), ("qqqqqq", nil), ("fältassistent", nil),
  ])
  func means(typed: String, meant: String?) async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let query = try Query(parsing: typed)
    guard case .misspelt(let spellings) = try await archive.emptiness(of: query) else {
      #expect(meant == nil)
      return
    }
    #expect(spellings.count == 1)
    #expect(spellings.first?.typed == typed)
    #expect(spellings.first?.meant.hasPrefix(meant ?? "-") == true)
    withExtendedLifetime(folder) {}
  }
}
