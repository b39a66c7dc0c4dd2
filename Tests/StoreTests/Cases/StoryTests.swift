import TestSupport
import Testing

@testable import Papers
@testable import Store

/// Stories of the corpus: papers that become one case, in whatever order they come.
@Suite struct StoryTests {
  /// What became of one proposal of a story, by a day.
  struct Expected: Sendable, CustomTestStringConvertible {
    let story: Story
    let query: String
    let day: String
    let state: ProposalLife.State
    var advice: Outcome?
    var date: String?
    var basis: MemberProposal.DateBasis?
    var days: Int?
    var overdueBy: Int?
    let steps: [String]

    var testDescription: String { "\(story.municipality) \(query) \(day)" }
  }

  @Test(arguments: Stories.proposals)
  func isFollowed(expected: Expected) async throws {
    let lives = try await expected.story.ask { archive in
      try await archive.proposals(Query(parsing: expected.query), asOf: .on(expected.day))
    }
    let life = try #require(lives.first)
    #expect(lives.count == 1, "\(lives.map(\.title))")
    #expect(life.state == expected.state && life.advice == expected.advice)
    #expect(life.date?.description == expected.date && life.dateBasis == expected.basis)
    #expect(life.days == expected.days && life.overdueBy == expected.overdueBy)
    #expect(life.steps.map(\.line) == expected.steps)
  }

  /// All that is asked of a story, in any order of its papers.
  @Test(arguments: Stories.all)
  func anyOrderGivesTheSame(story: Story) async throws {
    let papers = try story.read()
    var answers: Set<[Case]> = []
    for order in orders(of: papers) {
      let folder = TemporaryFolder()
      let archive = try await story.archive(order, in: folder)
      var cases: [Case] = []
      for paper in papers {
        cases += try await archive.cases(named: paper.source.identifier, asOf: .on("2024-06-01"))
      }
      answers.insert(cases)
      withExtendedLifetime(folder) {}
    }
    #expect(answers.count == 1)
    #expect(answers.first?.isEmpty == false)
  }

  @Test func thereAreTwelveStoriesAtLeast() {
    #expect(Set(Stories.proposals.map { "\($0.story.municipality) \($0.query)" }).count >= 12)
  }

  @Test func aDecisionOnPartsIsToldClauseByClause() async throws {
    let lives = try await Stories.tjarnby.ask { archive in
      try await archive.proposals(nil, asOf: .on("2020-06-01"))
    }
    let motion = try #require(lives.first)
    #expect(motion.clauses.map(\.outcome) == [.rejected, .approved])
    let before = try await Stories.bjorkviken.ask { archive in
      try await archive.proposals(Query(parsing: "parti:KD"), asOf: .on("2021-06-01"))
    }
    #expect(before.first?.clauses.map(\.outcome) == [.partlyApproved, .answered, .answered])
    #expect(before.first?.movers.count == 4 && before.first?.caseNumbers == ["KS.2020.67"])
  }

  @Test func askedIsComparedWithDecided() async throws {
    let cases = try await Stories.granasa.ask { archive in
      try await archive.cases(named: "KS 2023-118", asOf: .on("2024-06-01"))
    }
    let found = try #require(cases.first)
    let compared = found.askedAndDecided
    #expect(compared.asked.count == 2 && compared.decided.count == 4)
    #expect(compared.difference?.asked == Money(1_200_000))
    #expect(compared.difference?.decided == Money(600_000))
    #expect(
      compared.forwarded.map(\.text) == [
        "frågan om medel för år 2025 hänskjuts till budgetberedningen"
      ])
    #expect(found.isDecided && found.decided == .on("2023-11-07"))
    // The number of the motion that the decision quotes is another of the same register.
    #expect(found.caseNumbers == ["KS.2023.118", "FN.2023.27"])
  }

  @Test func aCaseWithoutAMotionGoesFromBoardToCouncil() async throws {
    let cases = try await Stories.vastmark.ask { archive in
      try await archive.cases(named: "RV-2024-00031", asOf: .on("2024-06-01"))
    }
    let found = try #require(cases.first)
    #expect(found.proposal == nil && found.decided == .on("2024-04-16"))
    #expect(
      found.steps.map(\.line).suffix(2) == [
        "2024-03-05 Regionstyrelsen § 12 decided endorsed",
        "2024-04-16 Regionfullmäktige § 34 decided other",
      ])
    #expect(found.askedAndDecided.asked.allSatisfy { $0.answer != nil })
  }

  @Test func citizensProposalsAreToldApart() async throws {
    let (motions, proposals) = try await Stories.ostermala.ask { archive in
      let day = Day.on("2022-01-01")
      return (
        try await archive.proposals(nil, asOf: day),
        try await archive.proposals(Query(parsing: "typ:medborgarförslag"), asOf: day)
      )
    }
    #expect(motions.isEmpty)
    #expect(proposals.map(\.state) == [.approved])
    #expect(proposals.first?.limit == nil)
  }

  @Test func fieldsNarrow() async throws {
    let counts = try await Stories.kvarnhult.ask { archive in
      var counts: [Int] = []
      for query in [
        "parti:M", "läge:avskriven", "läge:återtagen", "försenad:ja", "utfall:bifall", "dnr:KS121",
        "bryggor", "person:\"Elvira Noll\"", "år:2019", "-läge:öppen parti:V",
      ] {
        counts.append(
          try await archive.proposals(Query(parsing: query), asOf: .on("2023-01-01")).count)
      }
      return counts
    }
    #expect(counts == [2, 2, 1, 0, 1, 1, 1, 1, 3, 1])
  }

  @Test func searchKnowsWhereAMotionStands() async throws {
    let (struck, late) = try await Stories.kvarnhult.ask { archive in
      (
        try await archive.search(Query(parsing: "läge:återtagen"), limit: 9).total,
        try await archive.search(Query(parsing: "försenad:ja"), limit: 9).total
      )
    }
    #expect(struck == 1 && late == 0)
  }

  /// Cases are derived only of the places where something meets the rest of the query.
  @Test func narrowingChangesNoAnswer() async throws {
    let folder = TemporaryFolder()
    let papers = try Stories.kvarnhult.read() + Stories.bjorkviken.read()
    let archive = try await Stories.kvarnhult.archive(papers, in: folder)
    var totals: [Int] = []
    for query in [
      "läge:återtagen", "läge:återtagen kommun:Kvarnhult", "läge:återtagen bokbuss",
      "läge:återtagen kommun:Björkviken", "-läge:återtagen bokbuss",
      "läge:återtagen OR läge:delbifall", "(läge:återtagen OR läge:delbifall) bokbuss",
    ] {
      totals.append(try await archive.search(Query(parsing: query), limit: 1).total)
    }
    #expect(Array(totals.prefix(5)) == [1, 1, 1, 0, 0] && totals[5] > 1 && totals[6] == 1)
    let lives = try await archive.proposals(Query(parsing: "bokbuss"), asOf: .on("2023-01-01"))
    #expect(lives.map(\.state) == [.withdrawn])
    withExtendedLifetime(folder) {}
  }
}

/// The stories of the corpus and what they come to.
enum Stories {
  static let bjorkviken = Story(
    "Björkviken", "bjorkviken-motion-2020-02-10", "bjorkviken-ks-utdrag-2021-03-09",
    "bjorkviken-kf-2021-03-29")
  static let granasa = Story(
    "Granåsa", "granasa-motion-2021-04-12", "granasa-tjansteskrivelse-2021-11-30",
    "granasa-sn-2022-01-26", "granasa-ks-2023-11-07")
  static let hallestrand = Story(
    "Hällestrand", "hallestrand-bun-2022-03-22", "hallestrand-kf-2022-05-30")
  static let krakforsa = Story(
    "Kråkforsa", "krakforsa-bun-reservation-2023-02-15", "krakforsa-bun-yttrande-2023-02-15",
    "krakforsa-kf-2023-05-22", "krakforsa-ks-sarskilt-yttrande-2023-04-18")
  static let kvarnhult = Story(
    "Kvarnhult", "kvarnhult-kf-2018-03-26", "kvarnhult-kf-2018-10-29", "kvarnhult-kf-2019-02-25",
    "kvarnhult-kf-2020-04-27", "kvarnhult-kf-2022-09-26")
  static let lindkopa = Story("Lindköpa", "lindkopa-ks-2023-10-31", "lindkopa-kf-2023-11-20")
  static let norrvik = Story(
    "Norrvik", "norrvik-kn-2020-11-18", "norrvik-kf-2021-09-27", "norrvik-kf-2022-11-28")
  static let ostermala = Story(
    "Östermåla", "ostermala-tjansteskrivelse-2021-09-14", "ostermala-ks-kallelse-2021-10-05",
    "ostermala-ks-2021-10-05")
  static let savfors = Story("Sävfors", "savfors-motion-2021-10-04", "savfors-kf-2022-06-13")
  static let tjarnby = Story("Tjärnby", "tjarnby-kf-2019-11-25", "tjarnby-kf-2019-12-16")
  static let vastmark = Story("Västmark", "vastmark-rs-2024-03-05", "vastmark-rf-2024-04-16")

  static let all = [
    bjorkviken, granasa, hallestrand, krakforsa, kvarnhult, lindkopa, norrvik, ostermala, savfors,
    tjarnby, vastmark,
  ]

  static let proposals: [StoryTests.Expected] = [
    // Advice is no decision: the board has said what it wants, and no later paper of the council's is
    // held.
    .init(
      story: bjorkviken, query: "parti:KD", day: "2021-03-15", state: .unknown,
      advice: .partlyApproved, date: "2020-02-10", basis: .submitted, days: 399, overdueBy: 33,
      steps: bjorkvikenSteps),
    .init(
      story: bjorkviken, query: "parti:KD", day: "2021-06-01", state: .partlyApproved,
      advice: .partlyApproved, date: "2020-02-10", basis: .submitted, days: 413,
      steps: bjorkvikenSteps + ["2021-03-29 Kommunfullmäktige § 30 decided partlyApproved"]),
    // Told by a decision on another matter, which quotes it.
    .init(
      story: granasa, query: "parti:M", day: "2023-12-31", state: .rejected,
      advice: .advisedAgainst, date: "2021-04-12", basis: .dated, days: 378,
      steps: granasaSteps + ["2022-04-25 Kommunfullmäktige § 48 mentioned rejected (missing)"]),
    .init(
      story: granasa, query: "parti:M", day: "2022-02-01", state: .unknown,
      advice: .advisedAgainst, date: "2021-04-12", basis: .dated, days: 295, steps: granasaSteps),
    .init(
      story: hallestrand, query: "fältassistenter", day: "2022-12-31", state: .rejected,
      advice: .endorsed, date: "2022-01-31", basis: .announced, days: 119,
      steps: [
        "2022-01-31 Kommunfullmäktige § 14 mentioned (missing)",
        "2022-03-08 Barn- och utbildningsnämndens arbetsutskott § 19 mentioned (missing)",
        "2022-03-22 Barn- och utbildningsnämnden § 31 advised endorsed",
        "2022-05-02 Kommunstyrelsen § 74 mentioned (missing)",
        "2022-05-30 Kommunfullmäktige § 102 decided rejected",
      ]),
    // Referred back by a third of the council: a loop, and still open.
    .init(
      story: krakforsa, query: "typ:motion fältassistenter", day: "2023-11-24", state: .open,
      advice: .advisedAgainst,
      date: "2022-10-24", basis: .submitted, days: 396, overdueBy: 31,
      steps: krakforsaSteps),
    // A committee's advice, and minutes of the council from later that do not decide it.
    .init(
      story: norrvik, query: "ljudböcker", day: "2022-02-16", state: .open, advice: .rejected,
      date: "2020-07-13", basis: .submitted, days: 583, overdueBy: 218,
      steps: [
        "2020-07-13 submitted", "2020-09-28 Kommunfullmäktige § 94 mentioned (missing)",
        "2020-11-18 Kulturnämnden § 58 advised rejected",
      ]),
    .init(
      story: norrvik, query: "seniorkort", day: "2023-01-01", state: .rejected,
      date: "2021-09-06", basis: .dated, days: 448,
      steps: [
        "2022-06-15 Samhällsbyggnadsnämnden § 77 mentioned (missing)",
        "2022-11-07 Kommunstyrelsen § 163 mentioned (missing)",
        "2022-11-28 Kommunfullmäktige § 88 decided rejected",
      ]),
    // Announced in a list, and never heard of again.
    .init(
      story: norrvik, query: "parti:SD", day: "2024-01-31", state: .open, date: "2022-11-28",
      basis: .announced, days: 429, overdueBy: 64,
      steps: ["2022-11-28 Kommunfullmäktige § 93 referred forwarded"]),
    // One motion treated twice.
    .init(
      story: tjarnby, query: "cykelgarage", day: "2019-12-01", state: .open, advice: nil,
      date: "2019-02-04", basis: .submitted, days: 300, steps: tjarnbySteps),
    .init(
      story: tjarnby, query: "cykelgarage", day: "2020-06-01", state: .partlyApproved,
      date: "2019-02-04", basis: .submitted, days: 315,
      steps: tjarnbySteps + ["2019-12-16 Kommunfullmäktige § 113 decided partlyApproved"]),
    // Two motions with near-equal titles.
    .init(
      story: savfors, query: "parti:C", day: "2022-12-31", state: .rejected, date: "2021-10-04",
      basis: .dated, days: 252,
      steps: ["2021-10-04 submitted", "2022-06-13 Kommunfullmäktige § 42 decided rejected"]),
    .init(
      story: savfors, query: "parti:S", day: "2022-12-31", state: .approved, date: "2021-09-27",
      basis: .dated, days: 259,
      steps: ["2022-06-13 Kommunfullmäktige § 41 decided approved"]),
    // A case number used again the next year.
    .init(
      story: kvarnhult, query: "lekplats", day: "2023-01-01", state: .answered,
      date: "2018-03-19", basis: .submitted, days: 224,
      steps: [
        "2018-03-26 Kommunfullmäktige § 20 referred forwarded",
        "2018-10-08 Kommunstyrelsen § 140 mentioned (missing)",
        "2018-10-29 Kommunfullmäktige § 77 decided answered",
      ]),
    // Reported as unanswered, then struck with others.
    .init(
      story: kvarnhult, query: "dnr:KS112 parti:M", day: "2023-01-01", state: .struck,
      date: "2019-02-25", basis: .announced, days: 1309,
      steps: [
        "2019-02-25 Kommunfullmäktige § 9 referred forwarded",
        "2020-04-27 Kommunfullmäktige § 31 reported",
        "2022-09-26 Kommunfullmäktige § 64 struck struck",
      ]),
    .init(
      story: kvarnhult, query: "parti:V", day: "2020-05-01", state: .open, date: "2019-02-25",
      basis: .announced, days: 431, overdueBy: 66,
      steps: [
        "2019-02-25 Kommunfullmäktige § 10 referred forwarded",
        "2020-04-27 Kommunfullmäktige § 31 reported",
      ]),
    .init(
      story: kvarnhult, query: "hundrastgård dnr:KS121", day: "2023-01-01", state: .approved,
      date: "2019-02-25", basis: .announced, days: 1309,
      steps: [
        "2019-02-25 Kommunfullmäktige § 10 referred forwarded",
        "2020-04-27 Kommunfullmäktige § 31 reported",
        "2022-06-14 Samhällsnämnden § 40 mentioned advisedAgainst (missing)",
        "2022-09-26 Kommunfullmäktige § 65 decided approved",
      ]),
    .init(
      story: kvarnhult, query: "bokbuss", day: "2023-01-01", state: .withdrawn,
      date: "2018-03-12", basis: .submitted, days: 231,
      steps: ["2018-10-29 Kommunfullmäktige § 78 withdrawn withdrawn"]),
    .init(
      story: vastmark, query: "mammografi", day: "2024-06-01", state: .answered,
      advice: .answered, date: "2023-06-20", basis: .announced, days: 301,
      steps: [
        "2023-12-13 Hälso- och sjukvårdsnämnden § 171 mentioned advisedAgainst (missing)",
        "2024-03-05 Regionstyrelsen § 13 advised answered",
        "2024-04-16 Regionfullmäktige § 35 decided answered",
      ]),
    .init(
      story: lindkopa, query: "gångvägar", day: "2023-11-21", state: .open,
      advice: .partlyApproved, date: "2022-11-21", basis: .submitted, days: 365,
      steps: [
        "2023-04-19 Tekniska nämnden § 44 mentioned endorsed (missing)",
        "Arbetsutskottet § 98 mentioned (missing)",
        "2023-10-31 Kommunstyrelsen § 143 advised partlyApproved",
      ]),
  ]

  private static let bjorkvikenSteps = [
    "2020-02-10 submitted",
    "2020-02-24 Kommunfullmäktige § 17 mentioned (missing)",
    "2020-06-16 Barn- och utbildningsnämnden § 44 mentioned endorsed (missing)",
    "2020-08-25 Kommunstyrelsens arbetsutskott § 71 mentioned (missing)",
    "2020-09-08 Kommunstyrelsen § 102 mentioned (missing)",
    "Kommunfullmäktige prepared answered",
    "2021-02-23 Arbetsutskottet § 22 advised partlyApproved",
    "2021-03-09 Kommunstyrelsen § 38 advised partlyApproved",
  ]

  private static let granasaSteps = [
    "2021-04-12 submitted",
    "2021-05-11 Kommunstyrelsens arbetsutskott § 93 mentioned forwarded (missing)",
    "2021-11-30 Socialnämnden prepared advisedAgainst",
    "2021-12-15 Socialnämnden § 141 mentioned (missing)",
    "2022-01-26 Socialnämnden § 7 advised advisedAgainst",
  ]

  private static let krakforsaSteps = [
    "2023-02-15 Barn- och utbildningsnämnden advised advisedAgainst",
    "2023-02-15 Barn- och utbildningsnämnden dissented",
    "2023-04-18 Kommunstyrelsen § 55 mentioned (missing)",
    "2023-04-18 Kommunstyrelsen stated",
    "2023-05-22 Kommunfullmäktige § 61 referredBack referredBack",
  ]

  private static let tjarnbySteps = [
    "2019-06-11 Tekniska nämnden § 52 mentioned endorsed (missing)",
    "2019-10-29 Kommunstyrelsen § 171 mentioned (missing)",
    "2019-11-25 Kommunfullmäktige § 98 deferred deferred",
  ]
}
