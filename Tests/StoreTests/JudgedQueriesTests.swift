import Foundation
import Papers
import Reading
import TestSupport
import Testing

@testable import Store

/// A hundred queries with what a person judged that they should find, over the corpus and, where they
/// are at hand, real papers: how good the first ten answers are, beside plain full text.
///
/// `Benchmarks/judged-queries.txt` has a query a line, a tab, the items that are about it, a tab, and
/// those that touch on it; an item is a paper's folder and its § (`granasa-ks-2023-11-07§212`).
@Suite struct JudgedQueriesTests {
  private struct Judgement {
    let query: String
    /// 2 for what is about it, 1 for what touches on it.
    let grades: [String: Int]
  }

  private static func judgements(of papers: Set<String>) throws -> [Judgement] {
    try PackageFolder.text("Benchmarks/judged-queries.txt").split(separator: "\n").compactMap {
      let fields = $0.split(separator: "\t", omittingEmptySubsequences: false)
      var grades: [String: Int] = [:]
      for (column, grade) in [(1, 2), (2, 1)] where fields.count > column {
        for item in fields[column].split(separator: " ") {
          if papers.contains(String(item.prefix { $0 != "§" })) { grades[String(item)] = grade }
        }
      }
      return grades.isEmpty ? nil : Judgement(query: String(fields[0]), grades: grades)
    }
  }

  /// The papers' folders by name: the corpus, and gold beside the package if it is there.
  private static func folders() throws -> [String: URL] {
    var folders: [String: URL] = [:]
    for place in [PackageFolder.url("corpus"), PackageFolder.url("../shared/gold")] {
      guard FileManager.default.fileExists(atPath: place.path) else { continue }
      for name in try FileManager.default.contentsOfDirectory(atPath: place.path) {
        folders[name] = place.appending(path: name)
      }
    }
    return folders
  }

  private static func paper(in folder: URL) throws -> (Extraction, Source, SourceText)? {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard let name = names.first(where: { $0.hasPrefix("source.") }) else { return nil }
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    let text: SourceText
    do throws(ReadError) {
      text = try SourceText(reading: bytes, name: name)
    } catch {
      // A PDF needs a tool that may not be installed; nothing else may fail.
      guard case .missingTool = error.kind else { throw error }
      return nil
    }
    let source = Source(
      path: "\(folder.lastPathComponent)/\(name)", sha256: sha256(of: bytes),
      byteCount: bytes.count, format: text.format)
    return (Extraction(reading: text), source, text)
  }

  /// How good a ranking is, from 0 to 1, counting the first ten.
  ///
  /// Source: Järvelin & Kekäläinen, Cumulated gain-based evaluation of IR techniques (2002).
  private static func nDCG(_ ranking: [String], _ grades: [String: Int]) -> Double {
    func gain(_ grades: [Int]) -> Double {
      grades.prefix(10).enumerated().reduce(0) { sum, entry in
        sum + Double((1 << entry.element) - 1) / log2(Double(entry.offset + 2))
      }
    }
    return gain(ranking.map { grades[$0] ?? 0 }) / gain(grades.values.sorted(by: >))
  }

  private static func first(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return Array(names.filter { seen.insert($0).inserted }.prefix(10))
  }

  @Test func answersAreBetterThanThoseOfPlainFullText() async throws {
    let folder = TemporaryFolder()
    let lexicon = Array(try PackageFolder.text("lexicon/swedish-compounds.txt").utf8)
    let archive = try await Archive(
      path: folder.file("index.sqlite"), access: .write, lexicon: lexicon)
    var papers: Set<String> = []
    for (name, place) in try Self.folders().sorted(by: { $0.key < $1.key }) {
      guard let (extraction, source, text) = try Self.paper(in: place) else { continue }
      try await archive.store(extraction, of: source, text: text)
      papers.insert(name)
    }
    let judgements = try Self.judgements(of: papers)
    try await archive.run(
      """
      CREATE VIRTUAL TABLE plain USING fts5(title, text, tokenize='unicode61')
      """)
    try await archive.run(
      """
      INSERT INTO plain(rowid, title, text) SELECT key, title, text FROM passageText
      WHERE key IN (SELECT key FROM passage WHERE kind IN ('item', 'piece'))
      """)
    var (ours, plain) = (0.0, 0.0)
    for judgement in judgements {
      let results = try await archive.search(Query(parsing: judgement.query), limit: 30).results
      let names = results.map { result in
        String(result.path.prefix { $0 != "/" }) + (result.number.map { "§\($0)" } ?? "")
      }
      ours += Self.nDCG(Self.first(names), judgement.grades)
      plain += Self.nDCG(
        Self.first(try await archive.plain(judgement.query)), judgement.grades)
    }
    let count = Double(judgements.count)
    let figures = "\(judgements.count) queries: \(ours / count), plain full text \(plain / count)"
    #expect(judgements.count > 50)
    #expect(ours >= 1.15 * plain, "\(figures)")
    #expect(ours / count > 0.8, "\(figures)")
    withExtendedLifetime(folder) {}
  }
}

extension Archive {
  /// The items that plain full text finds for all words of a query, the best first.
  fileprivate func plain(_ query: String) async throws -> [String] {
    let words = query.split(separator: " ").map { "\"\($0)\"" }.joined(separator: " AND ")
    return try await file.read { connection in
      try connection.prepare(
        """
        SELECT substr(s.path, 1, instr(s.path, '/') - 1) || coalesce('§' || i.number, '')
        FROM plain AS p JOIN passage AS g ON g.key = p.rowid JOIN item AS i ON i.key = g.item
          JOIN document AS d ON d.key = i.document JOIN source AS s ON s.key = d.source
        WHERE plain MATCH ? ORDER BY rank LIMIT 60
        """
      ).all([.text(words)]) { $0.text(0) }
    }
  }
}
