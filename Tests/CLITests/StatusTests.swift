import Foundation
import TestSupport
import Testing

@Suite struct StatusTests {
  private let scratch: Scratch

  init() throws { scratch = try Sample.imported() }

  @Test func oneScreenTellsWhatThereIs() throws {
    let result = try scratch.klubba("status")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("2 filer"))
    #expect(result.output.contains("Granåsa  Socialnämnden"))
    #expect(result.output.split(separator: "\n").count < 24)
  }

  @Test func failedFilesAreNamed() throws {
    try scratch.write(Data([0x50, 0x4B, 3, 4, 9, 9]), to: "protokoll/trasig.docx")
    _ = try scratch.klubba("import", "protokoll")
    let result = try scratch.klubba("status")
    #expect(result.output.contains("protokoll/trasig.docx"))
  }

  @Test func aQueryNarrows() throws {
    let result = try scratch.klubba("status", "kommun:Norrvik", "--format", "csv")
    #expect(result.output.hasPrefix("part,municipality,body,"))
    #expect(result.output.contains("Norrvik"))
    #expect(!result.output.contains("Granåsa"))
  }

  @Test func jsonHasTheTotals() throws {
    let status = try json(try scratch.klubba("status", "--format", "json").output)
    #expect((status as? [String: Any])?["sources"] as? Int == 2)
    #expect((status as? [String: Any])?["items"] as? Int == 2)
  }

  @Test(arguments: ["table", "json", "ndjson", "csv", "markdown"])
  func everyFormatWorks(format: String) throws {
    let result = try scratch.klubba("status", "--format", format)
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("\n"))
  }
}
