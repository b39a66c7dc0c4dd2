import Foundation
import TestSupport
import Testing

/// Imports point one way, as the table in docs/architecture.md says.
@Suite struct ImportTests {
  /// One `import` line.
  struct Import: CustomTestStringConvertible {
    let file: String
    let module: String

    var target: String { String(file.split(separator: "/")[1]) }
    var testDescription: String { "\(file): \(module)" }
  }

  private static let keywords: Set = ["public", "package", "internal", "fileprivate", "private"]

  static func imports() throws -> [Import] {
    try PackageFolder.files(below: "Sources").filter { $0.hasSuffix(".swift") }.flatMap { file in
      try PackageFolder.text(file).split(separator: "\n").compactMap { line -> Import? in
        var words = line.split(separator: " ")[...]
        while let first = words.first, first.hasPrefix("@") || keywords.contains(String(first)) {
          words.removeFirst()
        }
        guard words.first == "import", words.count >= 2, !line.hasPrefix(" ") else { return nil }
        let name = words.count == 2 ? words.last : words.dropFirst(2).first
        return name.map { Import(file: file, module: String($0.prefix { $0 != "." })) }
      }
    }
  }

  /// What each target may import: the rows `| Target | imports | …` of docs/architecture.md.
  static func allowed() throws -> [String: Set<String>] {
    let rows = MarkdownTable.rows(
      of: try PackageFolder.text("docs/architecture.md"), after: "## Imports")
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        (row[0].words.first ?? "", Set(row[1].words))
      })
  }

  @Test func everyImportIsInTheTable() throws {
    let allowed = try Self.allowed()
    let imports = try Self.imports()
    try #require(!imports.isEmpty)
    for line in imports {
      let mayImport = try #require(
        allowed[line.target], "docs/architecture.md: no row \(line.target)")
      #expect(mayImport.contains(line.module), "\(line.file) may not import \(line.module)")
    }
  }

  @Test func theTableNamesNothingUnused() throws {
    let imports = try Self.imports()
    for (target, modules) in try Self.allowed() {
      for module in modules {
        #expect(
          imports.contains { $0.target == target && $0.module == module },
          "docs/architecture.md: \(target) does not import \(module)")
      }
    }
  }

  @Test func queriesMeetTheDatabaseInOneFile() throws {
    for line in try Self.imports() where line.file.hasPrefix("Sources/Store/Query/") {
      guard line.module.hasPrefix("GRDB") else { continue }
      #expect(line.file == "Sources/Store/Query/QuerySQL.swift")
    }
  }

  @Test func librariesInCAreModuleMapsOnly() throws {
    for file in try PackageFolder.files(below: "Sources") where file.hasPrefix("Sources/C") {
      guard !file.hasPrefix("Sources/CLI/") else { continue }
      #expect(file.hasSuffix(".h") || file.hasSuffix(".modulemap"), "\(file)")
    }
  }
}
