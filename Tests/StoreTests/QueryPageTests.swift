import Testing

@testable import Papers
@testable import Store

/// docs/query.md says only what is so.
@Suite struct QueryPageTests {
  /// What stands between backticks in the first cell of each row of a table.
  private static func examples() throws -> [String] {
    try TestFile.text("docs/query.md").split(separator: "\n").compactMap { line in
      guard line.hasPrefix("| `") else { return nil }
      return line.dropFirst(3).prefix { $0 != "`" }.description
    }
  }

  @Test func examplesAreRead() throws {
    let examples = try Self.examples()
    #expect(examples.count > 25)
    for example in examples {
      #expect(throws: Never.self, "\(example)") { try Query(parsing: example) }
    }
  }

  @Test func everyFieldIsThere() throws {
    let page = try TestFile.text("docs/query.md")
    for field in Vocabulary.FieldName.allCases {
      let name = try #require(Vocabulary.words(of: field).first)
      #expect(page.contains("`\(name):") || page.contains("-\(name):"), "\(name)")
    }
  }

  @Test func everyValueIsThere() throws {
    let page = try TestFile.text("docs/query.md")
    let values =
      Clause.Status.allCases.map { Vocabulary.words(of: $0)[0] }
      + Document.Kind.allCases.map { Vocabulary.words(of: $0)[0] }
      + Outcome.allCases.map { Vocabulary.words(of: $0)[0] }
    for value in values { #expect(page.contains("`\(value)`"), "\(value)") }
  }

  /// A word stands for one thing only, in one kind of value.
  @Test func noWordMeansTwoThings() {
    func check<Thing: RawRepresentable<String> & CaseIterable>(_ words: (Thing) -> [String]) {
      let all = Thing.allCases.flatMap { thing in
        Set((words(thing) + [thing.rawValue]).map { $0.lowercased() })
      }
      #expect(Set(all).count == all.count, "\(Thing.self)")
    }
    check(Vocabulary.words(of:) as (Vocabulary.FieldName) -> [String])
    check(Vocabulary.words(of:) as (Clause.Status) -> [String])
    check(Vocabulary.words(of:) as (Document.Kind) -> [String])
    check(Vocabulary.words(of:) as (Outcome) -> [String])
    check(Vocabulary.words(of:) as (Query.Order) -> [String])
  }
}

/// docs/schema.md and the schema name the same tables and columns.
@Suite struct SchemaPageTests {
  @Test func everyTableIsThere() async throws {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    let names = try await archive.file.read { connection in
      try connection.prepare(
        """
        SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c
        WHERE m.type IN ('table', 'view') AND m.name NOT GLOB 'search_*'
          AND m.name NOT GLOB 'personSearch_*' AND m.name NOT GLOB 'likeness_*'
          AND m.name NOT IN ('search', 'personSearch', 'likeness')
        """
      ).all { (table: $0.text(0), column: $0.text(1)) }
    }
    #expect(names.count > 150)
    let lines = try TestFile.text("docs/schema.md").split(separator: "\n")
    for name in names {
      let line = lines.first { line in
        line.split(separator: "|").first?.contains("`\(name.table)`") == true
      }
      let isThere = line?.contains("`\(name.column)`") == true || name.column == "key"
      #expect(isThere, "\(name.table).\(name.column)")
    }
    withExtendedLifetime(folder) {}
  }
}
