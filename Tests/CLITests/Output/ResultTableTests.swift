import Reading
import Testing

@testable import CLI
@testable import Papers
@testable import Store

@Suite struct ResultTableTests {
  private let place = Place(SourceRange(120, 180), rule: "decision")

  private func result(
    _ text: String, kind: SearchResult.Kind = .clause, status: Clause.Status? = .decided,
    outcome: Outcome? = .rejected, marks: [Range<Int>] = [], number: String = "98",
    amounts: [Int] = [], yrkanden: [String] = [], reservations: [String] = []
  ) -> SearchResult {
    SearchResult(
      id: "4f2a8c11d2e3f4a5#1/§\(number).1", kind: kind, text: text, snippet: text, marks: marks,
      status: status, outcome: outcome, body: "Socialnämnden",
      municipality: Municipality(code: nil, name: "Granåsa"),
      date: Day("2021-11-24"), number: number, title: "Svar på motion om fältassistenter (M)",
      caseNumbers: ["SN 2021-77"], parties: ["M"],
      sums: amounts.map { amount in
        SearchResult.Sum(
          text: "\(amount) kr", value: Money(amount), max: nil, currency: "SEK", per: nil,
          qualifier: nil, isDifference: false, recipient: nil, purpose: nil, year: nil,
          range: place.range
        )
      }, yrkanden: yrkanden, reservations: reservations, path: "granasa/sn-2021-11-24.pdf",
      page: 14, range: place.range, score: 1.5)
  }

  private func table(
    _ results: [SearchResult], width: Int = 100, language: Language = .swedish, color: Bool = false
  ) -> String {
    let answer = SearchAnswer(
      results: results, total: results.count, isCountCapped: false, municipalityCount: 1,
      outcomes: [OutcomeCount(outcome: .rejected, count: results.count)])
    return ResultTable(
      texts: Texts(language: language), terminal: Terminal(width: width, hasColor: color)
    ).text(answer, milliseconds: 12)
  }

  @Test func answerFirstPlaceAlwaysThere() {
    let hit = result(
      "Motionen om fältassistenter vid varje skola avslås", yrkanden: ["bifall: Bo Ek (M)"],
      reservations: ["(M), (KD)"])
    #expect(
      table([hit]) == """
        Granåsa · Socialnämnden · 2021-11-24 · § 98 · Svar på motion om fältassistenter (M)
          AVSLAG   Motionen om fältassistenter vid varje skola avslås
                   bifall: Bo Ek (M) · reservation: (M), (KD)
                                                           granasa/sn-2021-11-24.pdf s. 14  4f2a8c11#1/§98.1

        1 träff i 1 kommun (0,01 s). Utfall: avslag 1.
        Förfina: kommun: organ: år: utfall: typ:

        """)
  }

  @Test func aShortDetailSharesTheLineOfThePlace() {
    let lines = table([result("Bidrag avslås", amounts: [750_000])]).split(separator: "\n")
    #expect(lines[2].hasPrefix("           750 000 kr   "))
    #expect(lines[2].hasSuffix("4f2a8c11#1/§98.1"))
    #expect(lines[2].count == 100)
  }

  @Test func aParagraphIsNamedOnce() {
    let text = table([result("Den första"), result("Den andra")])
    #expect(text.split(separator: "\n").count { $0.hasPrefix("Granåsa") } == 1)
  }

  @Test func longTextIsCutAtAWord() {
    let long = Array(repeating: "fältassistenter", count: 30).joined(separator: " ")
    let lines = table([result(long)], width: 60).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 60 || $0.contains("#1/") })
    #expect(lines[2].hasSuffix("fältassistenter …"))
  }

  @Test(arguments: [
    (Clause.Status.decided, Outcome?.some(.rejected), "AVSLAG "),
    (.decided, nil, "BESLUT "), (.proposed, .some(.rejected), "förslag: avslag"),
    (.demanded, nil, "krav "), (.cited, .some(.other), "tidigare "),
  ])
  func capitalsAreForWhatWasDecided(status: Clause.Status, outcome: Outcome?, label: String) {
    #expect(table([result("x", status: status, outcome: outcome)]).contains("\n  \(label)"))
  }

  @Test func hitsAreColored() {
    let text = table([result("en å simhall till", marks: [6..<13])], color: true)
    #expect(text.contains("en å \u{1B}[1;33msimhall\u{1B}[0m till"))
    #expect(text.contains("\u{1B}[31mAVSLAG"))
  }

  @Test func englishGroupsWithCommas() {
    let text = table([result("Bidrag avslås", amounts: [1_750_000])], language: .english)
    #expect(text.contains("1,750,000 SEK"))
    #expect(text.contains("REJECTED"))
    #expect(text.contains("1 hit in 1 municipality (0.01 s)."))
  }
}

@Suite struct TextsTests {
  private let texts = Texts(language: .swedish)

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1 000"), (-1_234_567, "−1 234 567")])
  func numbersAreGrouped(number: Int, text: String) {
    #expect(texts.grouped(number) == text)
  }

  @Test(arguments: [
    ("serach", "search", 2), ("", "abc", 3), ("abc", "abc", 0), ("åäö", "aao", 3),
  ])
  func distanceCountsLetters(left: String, right: String, distance: Int) {
    #expect(left.distance(to: right) == distance)
  }

  @Test(arguments: [
    ("p/", "p"), ("./p//q/", "p/q"), ("/a/./b", "/a/b"), (".", "."), ("../x", "../x"), ("/", "/"),
  ])
  func pathsAreTidied(path: String, tidy: String) {
    #expect(path.tidyPath == tidy)
  }

  @Test(arguments: [("p/a", "p", true), ("pa", "p", false), ("a", ".", true), ("/a", "/", true)])
  func pathsLieInFolders(path: String, folder: String, isInside: Bool) {
    #expect(path.isInside(folder) == isInside)
  }
}

@Suite struct CSVTests {
  @Test func fieldsAreQuotedWhenTheyMustBe() {
    #expect(
      CSV.line(["a", "b,c", "d \"e\"", "f\ng", ""]) == "a,\"b,c\",\"d \"\"e\"\"\",\"f\ng\",\n")
  }

  @Test func markdownCellsStayOnTheirLine() {
    #expect(Markdown.line(["a|b", "c\nd"]) == "| a\\|b | c d |\n")
  }

  @Test(arguments: [
    (["search", "-skola", "x"], ["search", "--", "-skola", "x"]),
    (["search", "x", "--limit", "5", "-y"], ["search", "--limit", "5", "--", "x", "-y"]),
    (["search", "--", "--limit"], ["search", "--", "--limit"]),
    (["--language", "en", "search", "-a"], ["--language", "en", "search", "--", "-a"]),
    (["search", "--help"], ["search", "--help"]), (["extract", "-"], ["extract", "-"]),
    (["status"], ["status"]), (["search", "-h"], ["search", "-h"]),
  ])
  func queriesAreSeparated(typed: [String], separated: [String]) {
    #expect(QueryArguments.separated(typed) == separated)
  }
}
