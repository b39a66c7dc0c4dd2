import Foundation
import TestSupport
import Testing

/// What is there is also listed and described.
@Suite struct RegistryTests {
  private static let folder = "Sources/Papers/Rules"

  /// The types in the folder that declare themselves a rule, with the file they stand in.
  static func rules() throws -> [(type: String, file: String)] {
    try PackageFolder.files(below: folder).flatMap { file in
      try PackageFolder.text(file).components(separatedBy: "\n").compactMap { line in
        guard line.hasPrefix("enum "), line.contains(": Rule {") else { return nil }
        return (String(line.dropFirst(5).prefix { $0 != ":" }), file)
      }
    }
  }

  /// The name that a rule's file gives it.
  static func name(ofRuleIn file: String) throws -> String {
    let parts = try PackageFolder.text(file).components(separatedBy: "static let name = \"")
    return String(
      try #require(parts.dropFirst().first, "\(file) gives no name").prefix { $0 != "\"" })
  }

  @Test func everyRuleIsListed() throws {
    let list = try PackageFolder.text("\(Self.folder)/Rules.swift")
    let rules = try Self.rules()
    try #require(!rules.isEmpty)
    for rule in rules {
      #expect(list.contains("\(rule.type).self"), "\(rule.type) is not in Rules.all")
    }
    #expect(list.components(separatedBy: "Rule.self").count - 1 == rules.count)
  }

  @Test func everyRuleIsDescribed() throws {
    let page = try PackageFolder.text("docs/rules.md").components(separatedBy: "\n")
    let names = try Self.rules().map { try Self.name(ofRuleIn: $0.file) }
    let described = page.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    #expect(Set(described) == Set(names), "docs/rules.md has an entry \"## name\" for each rule")
  }

  @Test func everyRoomIsDescribed() throws {
    let rows = MarkdownTable.rows(
      of: try PackageFolder.text("docs/architecture.md"), after: "## The rooms of `Papers`")
    let described = Set(rows.flatMap { $0[0].words })
    for area in ["Sections", "Rules"] {
      let files = try PackageFolder.files(below: "Sources/Papers/\(area)")
      let rooms = Set(files.map { $0.components(separatedBy: "/").dropLast().suffix(2) })
        .filter { $0.first == area }
      try #require(!rooms.isEmpty)
      let names = Set(rooms.map { $0.joined(separator: "/") })
      #expect(names == described.filter { $0.hasPrefix("\(area)/") })
    }
  }

  @Test func everyCorpusPaperIsWhole() throws {
    let names = try PackageFolder.names(in: "corpus")
    try #require(names.count >= 24)
    for name in names {
      let files = Set(try PackageFolder.names(in: "corpus/\(name)"))
      #expect(files.isSuperset(of: ["about.md", "gold.json", "expected.json"]), "corpus/\(name)")
      #expect(files.filter { $0.hasPrefix("source.") }.count == 1, "corpus/\(name)")
    }
  }

  @Test func everyCorpusPaperIsInTheTable() throws {
    let rows = MarkdownTable.rows(of: try PackageFolder.text("docs/corpus.md"), after: "## Papers")
    #expect(rows.compactMap { $0[0].words.first } == (try PackageFolder.names(in: "corpus")))
  }
}
