import Foundation
import Testing

@testable import Store

/// docs/query.md is read as its readers read it: every query in it must be one.
@Suite struct QueryPageTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/query.md")

  private static func queries() throws -> [String] {
    var isInside = false
    return try String(contentsOf: page, encoding: .utf8).split(separator: "\n").compactMap { line in
      if line.hasPrefix("```") {
        isInside.toggle()
        return nil
      }
      return isInside ? String(line) : nil
    }
  }

  @Test func everyExampleIsAQuery() throws {
    let queries = try QueryPageTests.queries()
    #expect(queries.count >= 15)
    for text in queries {
      let query = try Query(parsing: text)
      #expect(try Query(parsing: query.description) == query, "\(text)")
    }
  }

  @Test func everyFieldIsDescribed() throws {
    let text = try String(contentsOf: QueryPageTests.page, encoding: .utf8)
    for field in Vocabulary.FieldName.allCases {
      let word = try #require(Vocabulary.words(of: field).first)
      #expect(text.contains("`\(word):`"), "docs/query.md does not describe \(word):")
    }
  }
}
