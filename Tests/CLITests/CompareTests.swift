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

  @Test func proposalsOfSeveralMunicipalitiesAreGathered() throws {
    let none = try scratch.klubba("compare", "--clusters")
    #expect(none.status == 1)
    #expect(none.errors.contains("mer än en kommun"))
    for municipality in ["Norrvik", "Granåsa"] {
      try scratch.write(
        "Motion om bad i \(municipality)\n\nJag yrkar\natt badhuset har öppet på söndagar\n",
        to: "bad/\(municipality).txt")
      _ = try scratch.klubba(
        "import", "bad/\(municipality).txt", "--municipality", municipality)
    }
    let found = try scratch.klubba("compare", "--clusters")
    #expect(found.status == 0, "\(found.errors)")
    #expect(found.output.contains("Föreslagen i 2 kommuner: 2 öppen."), "\(found.output)")
  }

  @Test func nothingFoundIsOne() throws {
    try scratch.write("att tågstationen får en vänthall med värme\n", to: "annat.txt")
    #expect(try scratch.klubba("compare", "--draft", "annat.txt").status == 1)
    #expect(try scratch.klubba("compare", "flygplats").status == 1)
    #expect(try scratch.klubba("compare", "ffff#1").status == 1)
  }

  /// Budgets of the corpus, imported as a reader would.
  private func importBudgets() throws {
    for name in [
      "budget-s-2023-10-16", "budget-m-2023-10-16", "budget-ll-2023-10-17", "kf-2023-11-20",
    ] {
      let text = try PackageFolder.text("corpus/lindkopa-\(name)/source.txt")
      try scratch.write(text, to: "lindkopa/\(name).txt")
    }
    let result = try scratch.klubba("import", "lindkopa", "--municipality", "Lindköpa")
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func budgetsStandSideBySide() throws {
    try importBudgets()
    let query = "kommun:Lindköpa år:2024"
    let table = try scratch.klubba("compare", "--budgets", query, "--report", "b.html")
    #expect(table.status == 0, "\(table.errors)")
    for part in [
      "Budget 2024 · Lindköpa", "Beslutad", "624 300 000", "+12 000 000", "616 300 000*", "stämmer",
      "Räddningsvärn i Ösby, drift", "lindkopa/kf-2023-11-20.txt",
    ] {
      #expect(table.output.contains(part), "\(part) in \(table.output)")
    }
    let page = String(decoding: try Data(contentsOf: scratch.url("b.html")), as: UTF8.self)
    #expect(page.contains("<svg") && page.contains("624 300 000"))
    for outside in ["http:", "https:", "src=", "<script"] { #expect(!page.contains(outside)) }
    let answer = try json(
      try scratch.klubba("compare", "--budgets", query, "--format", "json").output)
    let budgets = try #require(answer as? [String: Any])
    #expect((budgets["columns"] as? [Any])?.count == 4)
    #expect((budgets["rows"] as? [Any])?.count == 6)
    let csv = try scratch.klubba("compare", "--budgets", query, "--format", "csv").output
    #expect(
      csv.contains("2024,Lindköpa,body,Socialnämnden,false,S,528400000,9500000,printed,528 400,"))
    let markdown = try scratch.klubba("compare", "--budgets", query, "--format", "markdown").output
    #expect(markdown.contains("| Socialnämnden | 518 900 000 | 520 900 000* (+2 000 000) |"))
    #expect(try scratch.klubba("compare", "--budgets", "kommun:Lindköpa").status == 2)
    #expect(try scratch.klubba("compare", "--budgets", "kommun:Lindköpa år:1999").status == 1)
  }
}
