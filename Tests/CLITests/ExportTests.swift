import Foundation
import TestSupport
import Testing

@Suite struct ExportTests {
  private let scratch: Scratch

  init() throws { scratch = try Sample.imported() }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: scratch.url(name)), as: UTF8.self)
  }

  @Test func anotherIndexAnswersAlike() throws {
    let result = try scratch.klubba("export", "ut")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("README.md"))
    let again = try scratch.klubba("import", "ut/documents.ndjson", "--database", "ny.sqlite")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output.hasPrefix("2 filer: 2 nya\n"))
    for query in ["fältassistenter", "utfall:avslag", "belopp:>1000", "person:öberg"] {
      let before = try scratch.klubba("search", query, "--format", "json")
      let after = try scratch.klubba(
        "search", query, "--format", "json", "--database", "ny.sqlite")
      #expect(before.status == 0)
      #expect(after.output == before.output)
    }
  }

  /// The other index takes the lexicon as any index does.
  @Test func compoundsAreFoundInBoth() throws {
    try scratch.write("fält.\tfält\nassistent.\tassistent\n", to: "ord.txt")
    let lexicon = ["KLUBBA_LEXICON": "ord.txt"]
    _ = try scratch.klubba(
      "import", "protokoll/norrvik", "--municipality", "Norrvik", environment: lexicon)
    _ = try scratch.klubba("export", "ut")
    _ = try scratch.klubba(
      "import", "ut/documents.ndjson", "--database", "ny.sqlite", environment: lexicon)
    let before = try scratch.klubba("search", "assistent", "--format", "ndjson")
    let after = try scratch.klubba(
      "search", "assistent", "--format", "ndjson", "--database", "ny.sqlite")
    #expect(before.output.split(separator: "\n").count == 2)
    #expect(after.output == before.output)
  }

  @Test func personalNumbersAreMasked() throws {
    _ = try scratch.klubba("export", "ut")
    #expect(try text("ut/documents.ndjson").contains("XXXXXX-XXXX"))
    _ = try scratch.klubba("export", "ut", "--unmasked")
    #expect(try text("ut/documents.ndjson").contains("811218-9876"))
  }

  @Test func aFolderThatCannotBeMadeIsToldOnce() throws {
    try scratch.write("x", to: "fil")
    let result = try scratch.klubba("export", "fil/ut")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("fel: fil/ut"))
  }

  @Test func aMalformedLineNamesItself() throws {
    try scratch.write("{}\n{\n", to: "fel.ndjson")
    let result = try scratch.klubba("import", "fel.ndjson", "--database", "ny.sqlite")
    #expect(result.status == 2)
    #expect(result.errors.contains("rad 1"))
    #expect(result.errors.contains("rad 2"))
  }
}
