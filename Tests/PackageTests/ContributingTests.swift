import Foundation
import TestSupport
import Testing

/// What the pages of docs/contributing say holds for everything that was added so far.
@Suite struct ContributingTests {
  /// A page, and the names that stand for `NAME` in it; a rule's room stands before its name.
  enum Page: String, CaseIterable {
    case rule
    case format
    case corpusPaper = "corpus-paper"

    var path: String { "docs/contributing/\(rawValue).md" }

    func names() throws -> [String] {
      switch self {
      case .rule:
        try RegistryTests.rules().map { rule in
          let room = rule.file.components(separatedBy: "/").dropLast()
            .drop { $0 != "Rules" }.dropFirst()
          return (room + [rule.type]).joined(separator: "/")
        }
      case .format:
        // Formats have a reader; what several of them share has none.
        try PackageFolder.names(in: "Sources/Reading").filter { folder in
          guard !folder.contains(".") else { return false }
          return try PackageFolder.names(in: "Sources/Reading/\(folder)")
            .contains { $0.hasSuffix("Reader.swift") }
        }
      case .corpusPaper: try PackageFolder.names(in: "corpus")
      }
    }
  }

  @Test(arguments: Page.allCases)
  func filesThatThePageAsksForAreThere(page: Page) throws {
    let patterns = Self.code(in: try PackageFolder.text(page.path)).filter { $0.contains("/") }
    let names = try page.names()
    #expect(patterns.contains { $0.contains("NAME") })
    #expect(!names.isEmpty)
    for pattern in patterns where !pattern.contains(" ") {
      for name in pattern.contains("NAME") ? names : [""] {
        let path = pattern.replacingOccurrences(of: "ROOM/", with: "")
          .replacingOccurrences(of: "NAME", with: name)
        #expect(try Self.isThere(path), "\(page.path) asks for \(path)")
      }
    }
  }

  /// Fenced code whose first line names a file is quoted from that file.
  @Test(arguments: Page.allCases)
  func quotedCodeIsInItsFile(page: Page) throws {
    for (file, code) in Self.quotations(in: try PackageFolder.text(page.path)) {
      #expect(try PackageFolder.text(file).contains(code), "\(page.path) misquotes \(file)")
    }
  }

  @Test func contributingLeadsToEveryPage() throws {
    let links = LinkTests.links(in: try PackageFolder.text("CONTRIBUTING.md"))
    for page in Page.allCases { #expect(links.contains(page.path)) }
    let files = try PackageFolder.names(in: "docs/contributing")
    #expect(files.count == Page.allCases.count)
  }

  /// The words that stand as `code` in the running text.
  private static func code(in page: String) -> [String] {
    let lines = page.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    var isFenced = false
    let text = lines.filter { line in
      if line.hasPrefix("```") { isFenced.toggle() }
      return !isFenced && !line.hasPrefix("```")
    }
    return MarkdownCell(text: text.joined(separator: "\n")).words
  }

  private static func quotations(in page: String) -> [(file: String, code: String)] {
    var quotations: [(file: String, code: String)] = []
    var open: (file: String, indentation: Int, lines: [String])?
    for line in page.components(separatedBy: "\n") {
      let indentation = line.prefix { $0 == " " }.count
      let start = line.dropFirst(indentation)
      if let quotation = open {
        if start.hasPrefix("```") {
          quotations.append((quotation.file, quotation.lines.joined(separator: "\n")))
          open = nil
        } else {
          open?.lines.append(String(line.dropFirst(min(indentation, quotation.indentation))))
        }
      } else if start.hasPrefix("```swift ") {
        open = (String(start.dropFirst(9)), indentation, [])
      }
    }
    return quotations
  }

  /// Whether the path is there; `*` at its end stands for any rest.
  private static func isThere(_ path: String) throws -> Bool {
    guard path.hasSuffix("*") else { return PackageFolder.has(path) }
    let parts = path.dropLast().split(separator: "/")
    let folder = parts.dropLast().joined(separator: "/")
    return try PackageFolder.names(in: folder).contains { $0.hasPrefix(parts.last ?? "") }
  }
}
