import Foundation
import TestSupport
import Testing

@Suite struct CompareTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Sample.imported()
    try scratch.write(
      """
      Motion om fältassistenter
      Till kommunfullmäktige

      Jag yrkar därför
      att fältassistenter ska anställas vid kommunens skolor
      att beslutet skickas till kommunstyrelsen
      """, to: "utkast.txt")
  }

  @Test func theTableSaysWhoTriedAndWhatBecameOfIt() throws {
    let result = try scratch.klubba("compare", "--draft", "utkast.txt")
    #expect(result.status == 0, "\(result.errors)")
    for part in ["Att-sats 1  ”", "Norrvik", "2022-02-21", "#1/§12.1", "norrvik/kf-2022-02-21.txt"]
    {
      #expect(result.output.contains(part), "\(part) in \(result.output)")
    }
    #expect(!result.output.contains("Att-sats 2"))
  }

  @Test func jsonHasTheFieldsOfTheContract() throws {
    let result = try scratch.klubba("compare", "--draft", "utkast.txt", "--format", "json")
    let found = try #require(json(result.output) as? [[String: Any]])
    let comparison = try #require(found.first)
    #expect((comparison["clause"] as? [String: Any])?["text"] is String)
    let match = try #require((comparison["matches"] as? [[String: Any]])?.first)
    for field in ["id", "relation", "score", "difference", "path", "range", "type"] {
      #expect(match[field] != nil, "\(field)")
    }
    let pieces = try #require(match["difference"] as? [[String: String]])
    #expect(pieces.allSatisfy { Set($0.keys).isSubset(of: ["kept", "removed", "added"]) })
    #expect((comparison["counts"] as? [String: Any])?["outcome"] is [Any])
  }

  @Test(arguments: ["ndjson", "csv", "markdown"])
  func otherFormats(format: String) throws {
    let result = try scratch.klubba("compare", "fältassistenter", "--format", format)
    #expect(result.output.contains("Norrvik") || result.output.contains("Granåsa"))
  }

  @Test func theReportStandsAlone() throws {
    let result = try scratch.klubba("compare", "--draft", "utkast.txt", "--report", "r.html")
    #expect(result.status == 0, "\(result.errors)")
    let page = String(decoding: try Data(contentsOf: scratch.url("r.html")), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("fältassistenter"))
    for outside in ["http:", "https:", "src=", "<script"] { #expect(!page.contains(outside)) }
  }

  @Test(arguments: [["compare"], ["compare", "x", "--draft", "utkast.txt"]])
  func oneThingIsCompared(arguments: [String]) throws {
    let result = try Executable.klubba.run(arguments, in: scratch.folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("--draft"))
  }

  @Test func nothingFoundIsOne() throws {
    try scratch.write("att tågstationen får en vänthall med värme\n", to: "annat.txt")
    #expect(try scratch.klubba("compare", "--draft", "annat.txt").status == 1)
    #expect(try scratch.klubba("compare", "flygplats").status == 1)
    #expect(try scratch.klubba("compare", "ffff#1").status == 1)
  }
}
