import TestSupport
import Testing

@testable import Papers
@testable import Store

/// Stories of the corpus: papers that become one case, in whatever order they come.
@Suite struct StoryTests {
  private static let bjorkviken = Story(
    "Björkviken", "bjorkviken-motion-2020-02-10", "bjorkviken-ks-utdrag-2021-03-09",
    "bjorkviken-kf-2021-03-29")

  @Test func aMotionIsFollowedToItsDecision() async throws {
    let life = try await Self.bjorkviken.ask { archive in
      try await archive.proposals(Query(parsing: "parti:KD"), asOf: .on("2021-06-01"))
    }.first
    let motion = try #require(life)
    #expect(motion.id.hasSuffix("#1/i1") && motion.movers.count == 4)
    #expect(motion.parties == ["C", "L", "KD"] && motion.caseNumbers == ["KS.2020.67"])
    #expect(motion.date == .on("2020-02-10") && motion.dateBasis == .submitted)
    #expect(motion.state == .partlyApproved && motion.advice == .partlyApproved)
    #expect(motion.days == 413 && motion.overdueBy == nil)
    #expect(motion.clauses.map(\.outcome) == [.partlyApproved, .answered, .answered])
    #expect(
      motion.steps.filter { !$0.isPaperMissing && $0.what != .prepared }.map(\.line).last
        == "2021-03-29 Kommunfullmäktige § 30 decided partlyApproved")
  }

  /// As it stood before the council met: the board's word is advice.
  @Test func adviceIsNoDecision() async throws {
    let lives = try await Self.bjorkviken.ask { archive in
      try await archive.proposals(nil, asOf: .on("2021-03-15"))
    }
    let motion = try #require(lives.first)
    #expect(motion.state == .open && motion.advice == .partlyApproved)
    #expect(motion.days == 399 && motion.overdueBy == 33)
  }

  @Test func anyOrderGivesTheSameCase() async throws {
    let papers = try Self.bjorkviken.read()
    var answers: Set<[Case]> = []
    for order in orders(of: papers) {
      let folder = TemporaryFolder()
      let archive = try await Self.bjorkviken.archive(order, in: folder)
      answers.insert(try await archive.cases(named: "KS 2020-67", asOf: .on("2021-06-01")))
      withExtendedLifetime(folder) {}
    }
    #expect(answers.count == 1 && answers.first?.count == 1)
  }
}
