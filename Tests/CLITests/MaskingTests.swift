import Foundation
import TestSupport
import Testing

/// No command prints a personal identity number unless it is asked to.
@Suite struct MaskingTests {
  private let scratch: Scratch
  private let id: String

  /// The paper has one in every field that holds words of its own.
  private static let source = """
    GRANÅSA KOMMUN
    SAMMANTRÄDESPROTOKOLL
    Socialnämnden
    2021-11-24

    § 98 Dnr SN 2021-77
    Boende för 811218-9876

    Socialnämndens beslut
    1. Ansökan från 19811218-9876 om fältassistent avslås.
    2. Samordningsnummer 811278-9873 förs in i registret.

    Yrkanden
    Ylva Öberg (M) yrkar bifall till ansökan från 198112189876.

    Reservation
    Ylva Öberg (M) reserverar sig mot beslutet till förmån för ansökan från 811218-9876.

    Beslutet skickas till
    Sökanden 811218-9876
    """
  private static let numbers = ["811218", "811278", "9876", "9873"]

  init() throws {
    scratch = try Scratch()
    let path = "p/granasa-811218-9876.txt"
    try scratch.write(Self.source, to: path)
    try scratch.write(Self.source, to: "gold/granasa-sn/source.txt")
    try scratch.write(
      #"{"documents": [{"items": [{"number": "98", "title": "Boende", "clauses": []}]}]}"#,
      to: "gold/granasa-sn/gold.json")
    let result = try scratch.klubba("import", "p", "--municipality", "Granåsa")
    precondition(result.status == 0, result.errors)
    let found = try scratch.klubba("search", "fältassistent", "--format", "ndjson").output
    let line = try #require(found.split(separator: "\n").first)
    id = try #require((try json(String(line)) as? [String: Any])?["id"] as? String)
  }

  private static let formats = ["table", "json", "ndjson", "csv", "markdown"]

  /// Every command that prints what papers say, in every format.
  private var commands: [[String]] {
    let path = "p/granasa-811218-9876.txt"
    let item = String(id[..<(id.lastIndex(of: ".") ?? id.endIndex)])
    let document = String(id[..<(id.firstIndex(of: "/") ?? id.endIndex)])
    let extracts = [
      ["--format", "json"], ["--format", "ndjson"], ["--format", "summary"], ["--format", "text"],
      ["--places"], ["--stage", "blocks"], ["--stage", "sections"], ["--stage", "findings"],
    ].map { ["extract", path] + $0 }
    let asked = [
      ["search", "fältassistent"], ["search", "ansökan 19811218"], ["search", "811218"],
      ["show", id], ["show", item], ["show", document], ["status"],
      ["evaluate", "gold", "--misses"],
    ]
    return extracts + asked.flatMap { command in Self.formats.map { command + ["--format", $0] } }
  }

  @Test func isHiddenEverywhere() throws {
    for command in commands {
      let result = try Executable.klubba.run(command, in: scratch.folder)
      #expect(result.status == 0, "\(command): \(result.errors)")
      for number in Self.numbers {
        #expect(!result.output.contains(number), "\(command) prints \(number)")
        #expect(!result.errors.contains(number), "\(command) tells \(number)")
      }
      if command.contains("json") || command.contains("--places") {
        #expect(throws: Never.self) { try json(result.output) }
      }
    }
  }

  @Test func isShownWhenAskedFor() throws {
    for command in commands where command.first != "status" {
      let plain = try Executable.klubba.run(command + ["--unmasked"], in: scratch.folder).output
      let hidden = try Executable.klubba.run(command, in: scratch.folder).output
      #expect(Self.numbers.contains { plain.contains($0) }, "\(command)")
      #expect(plain.utf8.count == hidden.utf8.count, "\(command): lengths stay")
    }
  }

  @Test func isHiddenInErrors() throws {
    let result = try scratch.klubba("extract", "finns-inte-811218-9876.txt")
    #expect(result.status == 2)
    #expect(result.errors.contains("XXXXXX-XXXX"))
  }
}
