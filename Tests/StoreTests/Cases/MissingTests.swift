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
    #expect(first.days == [.on("2018-03-26"), .on("2018-10-29")] && first.seen == 3)
    #expect(first.range == 20...78 && first.missingCount == 56)
    let gap = try #require(first.gaps.first)
    #expect(gap.numbers == 21...76 && gap.between == .on("2018-03-26")...(.on("2018-10-29")))
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
    #expect(status.copies.first?.papers.map(\.isSuperseded) == [false, false])
    // Two copies are one case, and one motion.
    #expect(try await archive.proposals(nil, asOf: .on("2022-01-01")).count == 1)
    withExtendedLifetime(folder) {}
  }

  /// The order of the meeting itself (*Val av justerare*, *Meddelanden*) is no case.
  @Test func whatIsAnnouncedAndNeverDecidedIsTold() async throws {
    let status = try await Stories.ostermala.ask { try await $0.status(nil) }
    #expect(status.announced.map(\.number) == [])
    let alone = try await Story("Östermåla", "ostermala-ks-kallelse-2021-10-05").ask { archive in
      try await archive.status(nil)
    }
    #expect(alone.announced.map(\.number) == ["2", "3", "4", "5", "6"])
    #expect(alone.announced.allSatisfy { !$0.hasMinutes && $0.body == "Kommunstyrelsen" })
  }
}
