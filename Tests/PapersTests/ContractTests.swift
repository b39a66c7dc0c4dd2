import Foundation
import Papers
import Reading
import TestSupport
import Testing

/// What is printed has the contract's fields and words, and ranges that nest (CONTRACT sections 2 to 6).
@Suite struct ContractTests {
  private static let papers = Result { try CorpusPaper.all().map(\.name) }

  @Test(arguments: try ContractTests.papers.get())
  func everyPaperKeepsTheContract(name: String) throws {
    let paper = CorpusPaper(in: PackageFolder.url("corpus/\(name)"))
    let extraction = try JSONReader.value(in: Array(try paper.extracted().utf8))
    try Shape.extraction.check(extraction, name)
    for (index, document) in (extraction["documents"]?.elements ?? []).enumerated() {
      try checkRanges(document, "\(name)#\(index + 1)", within: nil)
      for item in document["items"]?.elements ?? [] { try check(item) }
    }
  }

  // MARK: - Ranges

  /// Ranges lie in those of the things they belong to, but for what refers to another place.
  private func checkRanges(_ value: JSONValue, _ path: String, within outer: [Int]?) throws {
    let own = value["range"]?.elements?.compactMap(\.wholeNumber)
    if let own {
      try #require(own.count == 2 && own[0] < own[1], "\(path): \(own) is no range")
      if let outer {
        #expect(outer[0] <= own[0] && own[1] <= outer[1], "\(path): \(own) not in \(outer)")
      }
    }
    for key in [
      "items", "clauses", "children", "amounts", "yrkanden", "reservations", "statements",
    ] {
      for (index, part) in (value[key]?.elements ?? []).enumerated() {
        try checkRanges(part, "\(path).\(key)[\(index)]", within: own ?? outer)
      }
    }
  }

  // MARK: - Clauses

  private func check(_ item: JSONValue) throws {
    for clause in item["clauses"]?.elements ?? [] {
      let id = clause["id"]?.text ?? ""
      try checkText(clause["text"]?.text, id)
      #expect(clause["status"]?.text != "demanded" || clause["outcome"] == nil, "\(id)")
      for child in clause["children"]?.elements ?? [] { try checkText(child["text"]?.text, id) }
    }
    for yrkande in item["yrkanden"]?.elements ?? [] {
      #expect((yrkande["rank"]?.wholeNumber ?? 0) >= 1)
    }
    try checkReferences(item)
  }

  /// The clause alone: no marker, no leading *att*, no closing *samt*, comma or full stop.
  private func checkText(_ text: String?, _ id: String) throws {
    let text = try #require(text)
    #expect(!text.isEmpty && text == text.trimmingCharacters(in: .whitespacesAndNewlines), "\(id)")
    #expect(!text.contains("\n") && !text.contains("  "), "\(id): lines are rejoined")
    let lower = text.lowercased()
    #expect(!lower.hasPrefix("att "), "\(id): \(text)")
    for marker in ["- ", "– ", "• ", "* "] { #expect(!lower.hasPrefix(marker), "\(id): \(text)") }
    for end in [",", " samt", ";"] { #expect(!lower.hasSuffix(end), "\(id): \(text)") }
    let isAbbreviation = ["m.m.", "m.fl.", "osv.", "etc.", "dyl.", "…", "..."].contains {
      lower.hasSuffix($0)
    }
    #expect(!lower.hasSuffix(".") || isAbbreviation, "\(id): \(text)")
  }

  /// Votes and reservations point to yrkanden that are there.
  private func checkReferences(_ item: JSONValue) throws {
    let count = item["yrkanden"]?.elements?.count ?? 0
    let votes = item["votes"]?.elements ?? []
    let indices =
      votes.flatMap { [$0["yesYrkande"], $0["noYrkande"]] }
      + (item["reservations"]?.elements ?? []).map { $0["yrkande"] }
    for index in indices.compactMap({ $0?.wholeNumber }) {
      #expect((0..<count).contains(index), "\(item["id"]?.text ?? ""): yrkande \(index)")
    }
    for vote in votes where vote["isVerified"]?.truth == true {
      for (key, choice) in [("yes", "yes"), ("no", "no")] {
        let ballots = vote["ballots"]?.elements ?? []
        let given = ballots.count { $0["choice"]?.text == choice }
        #expect(given == vote[key]?.wholeNumber, "\(item["id"]?.text ?? ""): ballots add up")
      }
    }
  }
}
