import Foundation
import Reading
import TestSupport
import Testing

@testable import Papers
@testable import Store

/// Real papers beside the package, where they are: what a motion's life comes to.
@Suite struct GoldCaseTests {
  private static let folder = PackageFolder.url("../shared/gold")
  private static let chargers = ["1-motion", "2-kf-204", "3-ten-65", "4-ksau-76"].map {
    "alingsas-laddstationer-\($0)"
  }

  private static func has(_ names: [String]) -> Bool {
    names.allSatisfy {
      FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
    }
  }

  private static let canReadPDF = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private static func paper(_ name: String, of municipality: String) throws -> StoryPaper {
    try StoryPaper(
      folder.appending(path: name), path: name,
      municipality: Municipality(code: nil, name: municipality))
  }

  @Test(
    .enabled(if: has(chargers), "the annotated papers are not beside the package"),
    .enabled(if: canReadPDF, "pdftotext is missing"))
  func fourPapersAreOneMotionInAnyOrder() async throws {
    let papers = try Self.chargers.map { try Self.paper($0, of: "Alingsås") }
    var answers: Set<[ProposalLife]> = []
    for order in orders(of: papers) {
      let folder = TemporaryFolder()
      let archive = try await Story("Alingsås").archive(order, in: folder)
      answers.insert(try await archive.proposals(nil, asOf: .on("2026-06-01")))
      withExtendedLifetime(folder) {}
    }
    let lives = try #require(answers.first)
    #expect(answers.count == 1 && lives.count == 1)
    let motion = try #require(lives.first)
    #expect(motion.state == .open && motion.advice == .rejected && motion.clauses.count == 2)
    #expect(motion.clauses.allSatisfy { $0.outcome == nil })
    let held = motion.steps.filter { !$0.isPaperMissing }
    #expect(held.map(\.what) == [.submitted, .referred, .advised, .advised])
    #expect(
      held.map(\.date) == [
        .on("2025-09-24"), .on("2025-09-24"), .on("2025-12-15"), .on("2026-05-20"),
      ])
  }

  @Test(
    .enabled(if: has(["linkoping-son-utdrag"]), "the annotated papers are not beside the package"))
  func aMotionIsOverdueByItsDate() async throws {
    let lives = try await Self.ask("linkoping-son-utdrag", "Linköping") { archive in
      try await archive.proposals(nil, asOf: .on("2022-02-16"))
    }
    let motion = try #require(lives.first)
    #expect(motion.date == .on("2020-06-16") && motion.dateBasis == .dated)
    #expect(motion.days == 610 && motion.overdueBy == 245)
    #expect(motion.state == .unknown && motion.advice == .answered)
    #expect(motion.clauses.allSatisfy { $0.outcome == nil })
  }

  @Test(
    .enabled(if: has(["varnamo-ks-utdrag"]), "the annotated papers are not beside the package"))
  func askedIsComparedWithDecided() async throws {
    let cases = try await Self.ask("varnamo-ks-utdrag", "Värnamo") { archive in
      try await archive.cases(named: "KS.2021.415", asOf: .on("2024-01-01"))
    }
    let found = try #require(cases.first)
    #expect(found.askedAndDecided.difference?.asked == Money(1_500_000))
    #expect(found.askedAndDecided.difference?.decided == Money(750_000))
    #expect(found.askedAndDecided.forwarded.count == 1)
    #expect(
      found.steps.filter { !$0.isPaperMissing }.map(\.what) == [.prepared, .proposed, .decided])
    // The committee's extract has no date of its own: the board's tells it.
    #expect(found.steps.contains { $0.number == "60" && $0.date == .on("2021-08-18") })
  }

  private static func ask<Answer: Sendable>(
    _ name: String, _ municipality: String, _ question: (Archive) async throws -> Answer
  ) async throws -> Answer {
    let folder = TemporaryFolder()
    let archive = try await Story(municipality).archive([paper(name, of: municipality)], in: folder)
    let answer = try await question(archive)
    withExtendedLifetime(folder) {}
    return answer
  }
}
