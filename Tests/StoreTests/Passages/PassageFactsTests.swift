import GRDB
import Papers
import TestSupport
import Testing

@testable import Store

/// What is known of passages without reading their rows.
@Suite struct PassageFactsTests {
  @Test func twoBytesSayWhatAPassageIs() {
    for kind in PassageFact.Kind.allCases {
      for outcome in [nil] + Outcome.allCases.map(Optional.some) {
        let fact = PassageFact(kind, outcome: outcome, wordCount: 12)
        let (first, second) = fact.bytes
        #expect(PassageFact(first, second) == fact)
        #expect(PassageFact.Kind(name: kind.name) == kind)
      }
    }
    #expect(PassageFact(0, 12) == nil)
  }

  @Test func wordsAreCountedNearly() {
    var last = 0
    for count in Array(0..<5_000) + [99_999, 262_143, 262_144, .max] {
      let told = PassageFact(.item, outcome: nil, wordCount: count).wordCount
      #expect(told >= last)
      #expect(count > 262_143 || abs(told - count) * 32 <= count, "\(count): \(told)")
      #expect(count >= 64 || told == count)
      last = told
    }
  }

  /// What an import writes is what the passages and the full text say.
  @Test func areThoseOfThePassages() async throws {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    _ = try await SamplePapers.granasa().store(in: archive)
    let written = try await facts(of: archive)
    #expect(written.count > 3)
    #expect(written.allSatisfy { $0.hasPrefix("known") })
    try await archive.file.write { writer in
      try PassageFactsTable.remake(on: writer.connection)
    }
    #expect(try await facts(of: archive) == written)
    withExtendedLifetime(folder) {}
  }

  /// A line for each passage: what is known, and what its row says.
  private func facts(of archive: Archive) async throws -> [String] {
    try await archive.commit()
    return try await archive.file.read { connection in
      let facts = try PassageFacts(connection)
      return try connection.prepare("SELECT key, item, kind, outcome FROM passage ORDER BY key")
        .all { cells throws(DatabaseError) in
          let key = cells.integer(0)
          let fact = try facts.fact(of: key)
          let isSame =
            try facts.item(of: key) == cells.integer(1) && fact?.kind.name == cells.text(2)
            && fact?.outcome?.rawValue == cells.optionalText(3)
          return "\(isSame ? "known" : "unknown") \(key) \(fact?.wordCount ?? -1)"
        }
    }
  }

  @Test func goWithTheirFile() async throws {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    let paper = SamplePapers.granasa()
    _ = try await paper.store(in: archive)
    try await archive.remove(paths: [paper.source.path])
    let count = try await archive.file.read { connection in
      try connection.prepare("SELECT count(*) FROM passageFacts").first { $0.integer(0) }
    }
    #expect(count == 0)
    withExtendedLifetime(folder) {}
  }
}
