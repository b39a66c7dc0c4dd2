import Testing

@testable import Papers
@testable import Store

/// What `status` says is missing.
@Suite struct MissingTests {
  @Test func gapsAreToldByBodyAndYear() async throws {
    let status = try await Stories.kvarnhult.ask { archive in
      try await archive.status(Query(parsing: "kommun:Kvarnhult"))
    }
    let years = status.numberings.map(\.year)
    #expect(years == [2022, 2020, 2019, 2018])
    let first = try #require(status.numberings.last)
    #expect(first.meetings == 2 && first.seen == 3 && first.range == 20...78)
    #expect(first.missing == [21...76] && first.missingCount == 56)
    #expect(status.undecided.isEmpty && status.copies.isEmpty)
  }

  @Test func copiesAreToldWithTheirVersion() async throws {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    _ = try await SamplePapers.granasa().store(in: archive)
    _ = try await SamplePapers.granasa(path: "ojusterat.txt", digits: "77").store(in: archive)
    let status = try await archive.status(nil)
    #expect(status.copies.map(\.number) == ["98", "99"])
    let paths = status.copies.first?.papers.map(\.path)
    #expect(paths == ["granasa/sn.txt", "ojusterat.txt"])
    // Two copies are one case, and one motion.
    #expect(try await archive.proposals(nil, asOf: .on("2022-01-01")).count == 1)
    withExtendedLifetime(folder) {}
  }
}
