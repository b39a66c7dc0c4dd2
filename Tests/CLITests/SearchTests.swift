import Foundation
import TestSupport
import Testing

@Suite struct SearchTests {
  private let scratch: Scratch

  init() throws { scratch = try Sample.imported() }

  @Test func theTableHasAnswerAndPlace() throws {
    let result = try scratch.klubba("search", "fältassistenter", "status:beslutad")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    for part in [
      "Granåsa · Socialnämnden · 2021-11-24 · § 98", "AVSLAG ", "BIFALL ",
      "protokoll/granasa/sn-2021-11-24.txt", "#1/§98.1", "2 träffar i 2 kommuner",
    ] {
      #expect(result.output.contains(part), "\(part) in \(result.output)")
    }
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func explainSaysHowTheQueryWasRead() throws {
    let result = try scratch.klubba("search", "party:M fältassistenter", "--explain")
    #expect(result.status == 0)
    #expect(result.errors == "läst som: parti:M fältassistenter\n")
    #expect(!result.output.contains("läst som"))
  }

  @Test func linesFollowTheWidth() throws {
    let result = try scratch.klubba("search", "motionen", environment: ["COLUMNS": "60"])
    // Paths and ids are never cut.
    let lines = result.output.split(separator: "\n").filter { !$0.contains("#1/") }
    #expect(lines.allSatisfy { $0.count <= 60 })
  }

  @Test func jsonHasTheFieldsOfTheContract() throws {
    let result = try scratch.klubba("search", "750", "--format", "json")
    let hits = try #require(json(result.output) as? [[String: Any]])
    let hit = try #require(hits.first { $0["type"] as? String == "clause" })
    #expect(hit["status"] as? String == "decided")
    #expect(hit["body"] as? String == "Socialnämnden")
    #expect((hit["range"] as? [Int])?.count == 2)
    let amounts = try #require(hit["amounts"] as? [[String: Any]])
    #expect(amounts.first?["value"] as? Int == 750_000)
  }

  @Test func ndjsonIsALineForEachHit() throws {
    let result = try scratch.klubba("search", "fältassistenter", "--format", "ndjson")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count >= 2)
    for line in lines { #expect(try json(String(line)) is [String: Any]) }
  }

  @Test func csvIsQuoted() throws {
    let result = try scratch.klubba("search", "citat", "--format", "csv")
    #expect(result.output.hasPrefix("id,type,municipality,"))
    #expect(result.output.contains("\"Motionen bifalls, med \"\"citat\"\", komma; "))
    #expect(try scratch.klubba("search", "750", "--format", "csv").output.contains(",750000,"))
  }

  @Test func markdownIsATable() throws {
    let result = try scratch.klubba("search", "fältassistenter", "--format", "markdown")
    let lines = result.output.split(separator: "\n")
    #expect(lines[0].hasPrefix("| Kommun | Organ |"))
    #expect(lines[1].hasPrefix("| --- |"))
  }

  @Test func aQueryMayBeginWithAMinus() throws {
    let result = try scratch.klubba(
      "search", "-bifalls", "fältassistenter", "--format", "ndjson", "status:beslutad")
    #expect(result.status == 0)
    #expect(result.output.contains("avslås"))
    #expect(!result.output.contains("bifalls"))
  }

  /// An answer, or one clear error with its place underlined.
  @Test(arguments: [
    ("\"barn och", true), ("kommun:", true), ("*", true), ("skola (", true), ("🙂", true),
    (String(repeating: "å", count: 10_001), true), ("belopp:mycket", true), ("NEAR skola", true),
    ("'; DROP TABLE clause; --", true), ("a'; DROP TABLE clause", false), ("skola) OR (1=1", true),
    ("clause : skola", true),
    (String(repeating: "skola ", count: 1600), false), ("skola 🙂\u{0}", true),
    (String(repeating: "skola OR ", count: 1000) + "skola", false), ("§", true),
    ("\"\" skola", true), ("{+}^~", true), ("skola^2", false), ("a:b:c", true),
  ])
  func badInputIsAnswered(typed: String, isError: Bool) throws {
    let result = try scratch.klubba("search", typed.replacing("\u{0}", with: ""))
    #expect(result.status == (isError ? 2 : result.output.isEmpty ? 1 : 0), "\(result.errors)")
    guard isError else { return }
    let lines = result.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("fel: ") == true)
    #expect(lines.count == 3)
    #expect(lines.last?.contains("^") == true)
    #expect(lines.allSatisfy { $0.count < 250 })
  }

  @Test func anIndexIsOnlyReadByQueries() throws {
    let before = try Data(contentsOf: scratch.url("klubba.sqlite"))
    _ = try scratch.klubba("search", "'; DELETE FROM clause; --")
    _ = try scratch.klubba("search", "fältassistenter", "--facets")
    #expect(try Data(contentsOf: scratch.url("klubba.sqlite")) == before)
  }

  @Test func hitsCanBeCounted() throws {
    let result = try scratch.klubba("search", "fältassistenter", "--facets")
    #expect(result.status == 0)
    let municipalities = try #require(
      result.output.split(separator: "\n").first { $0.hasPrefix("kommun ") })
    #expect(municipalities.contains("Granåsa"))
    #expect(municipalities.contains("Norrvik"))
    let json = try json(
      try scratch.klubba("search", "fältassistenter", "--facets", "--format", "json").output)
    let rows = try #require(json as? [[String: Any]])
    #expect(rows.contains { $0["facet"] as? String == "outcome" })
  }

  @Test func aMisspeltWordIsMetWithOneThatIsThere() throws {
    let result = try scratch.klubba("search", "faltasistenter")
    #expect(result.status == 1)
    #expect(result.errors.contains("Menade du ”fältassistenter”"), "\(result.errors)")
  }

  @Test func theLimitIsKeptAndTold() throws {
    let result = try scratch.klubba("search", "--limit", "1", "fältassistenter")
    #expect(result.output.contains("Visar 1 av "))
  }

  @Test(arguments: ["table", "json", "ndjson", "csv", "markdown"])
  func nothingFoundSaysWhy(format: String) throws {
    let result = try scratch.klubba("search", "flygplats", "--format", format)
    #expect(result.status == 1)
    #expect(result.errors.contains("."))
    if format == "json" { #expect((try json(result.output) as? [Any])?.isEmpty == true) }
  }

  @Test func aWrongFieldIsUnderlined() throws {
    let result = try scratch.klubba("search", "åäö partj:M")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    let lines = result.errors.split(separator: "\n")
    #expect(lines[0].hasPrefix("fel: "))
    #expect(lines[0].contains("parti"))
    #expect(lines[1] == "  åäö partj:M")
    #expect(lines[2] == "      ^^^^^")
  }

  @Test func englishIsSpokenToo() throws {
    let result = try scratch.klubba("search", "fältassistenter", "--language", "en")
    #expect(result.output.contains("REJECTED"))
    #expect(result.output.contains(" hits in 2 municipalities"))
  }

  @Test func aMissingIndexSaysWhatToDo() throws {
    let result = try scratch.klubba("search", "x", "--database", "annat.sqlite")
    #expect(result.status == 2)
    #expect(result.errors.contains("klubba import"))
    #expect(!FileManager.default.fileExists(atPath: scratch.url("annat.sqlite").path))
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    let other = Data("CREATE TABLE x(y);".utf8)
    try scratch.write(other, to: "annat.sqlite")
    for arguments in [["search", "x"], ["import", "protokoll"]] {
      let result = try Executable.klubba.run(
        arguments + ["--database", "annat.sqlite"], in: scratch.folder)
      #expect(result.status == 2)
      #expect(result.errors.hasPrefix("fel: "))
      #expect(result.errors.contains("annat.sqlite"))
    }
    #expect(try Data(contentsOf: scratch.url("annat.sqlite")) == other)
  }
}

/// Colour needs a terminal; `script` gives one.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
struct ColorTests {
  private let scratch: Scratch

  init() throws { scratch = try Sample.imported() }

  private func onATerminal(_ environment: [String: String]) throws -> String {
    let command = "'\(Executable.klubba.path)' search fältassistenter"
    return try Executable(path: "/usr/bin/script").run(
      ["-qec", command, "/dev/null"], in: scratch.folder,
      environment: ["TERM": "xterm"].merging(environment) { $1 }
    ).output
  }

  @Test func aTerminalHasColor() throws {
    #expect(try onATerminal([:]).contains("\u{1B}[1m"))
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func colorIsTurnedOff(environment: [String: String]) throws {
    let output = try onATerminal(environment)
    #expect(output.contains("fältassistenter"))
    #expect(!output.contains("\u{1B}"))
  }
}
