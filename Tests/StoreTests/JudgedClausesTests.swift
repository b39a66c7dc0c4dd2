import Foundation
import Reading
import TestSupport
import Testing

@testable import Papers
@testable import Store

/// More than two hundred pairs of clauses of which a reader judged whether they want the same, and in
/// nearly the same words: `Benchmarks/judged-clauses.txt`.
@Suite struct JudgedClausesTests {
  private struct Judged {
    let subject: Int
    let letter: Substring
    let text: String
  }

  private static func clauses() throws -> [Judged] {
    let lines = try PackageFolder.text("Benchmarks/judged-clauses.txt")
      .split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#") }
    var subject = 0
    return lines.compactMap { line in
      guard let tab = line.firstIndex(of: "\t") else {
        subject += 1
        return nil
      }
      return Judged(
        subject: subject, letter: line[..<tab], text: String(line[line.index(after: tab)...]))
    }
  }

  /// An index in which each clause is a motion of its own.
  private func archive(
    of clauses: [Judged]
  ) async throws -> (archive: Archive, folder: TemporaryFolder) {
    let folder = TemporaryFolder()
    let lexicon = Array(try PackageFolder.text("lexicon/swedish-compounds.txt").utf8)
    let archive = try await Archive(
      path: folder.file("index.sqlite"), access: .write, lexicon: lexicon)
    for (number, clause) in clauses.enumerated() {
      var paper = PaperText()
      let range = paper.line(clause.text)
      var item = Item(range: range)
      item.clauses = [.made(clause.text, .demanded, place: .at(range))]
      var document = Document(kind: .memberProposal, range: range)
      document.items = [item]
      _ = try await StoredPaper(
        [document], path: "\(number)", digits: "c\(number)d", text: paper.text
      ).store(in: archive)
    }
    return (archive, folder)
  }

  @Test func relationsAreThoseOfAReader() async throws {
    let clauses = try Self.clauses()
    let (archive, folder) = try await archive(of: clauses)
    let subjects = clauses.map { ClauseComparison.Subject(text: $0.text) }
    let found = try await archive.compare(subjects, limit: 20)
    #expect(found.count == clauses.count)
    var relations: [[Int]: ClauseComparison.Relation] = [:]
    var (relevant, shown) = (0, 0)
    var strange: [String] = []
    for (number, comparison) in found.enumerated() {
      let others = comparison.matches.compactMap { match in
        Int(match.result.path).map { (number: $0, relation: match.relation) }
      }.filter { $0.number != number }
      for other in others { relations[[number, other.number]] = other.relation }
      let similar = others.filter { $0.relation > .nearIdentical }.prefix(5)
      shown += similar.count
      strange += similar.filter { clauses[$0.number].subject != clauses[number].subject }
        .map { "\(clauses[number].text) | \(clauses[$0.number].text)" }
      relevant += similar.count { clauses[$0.number].subject == clauses[number].subject }
    }
    var pairs = 0
    var (right, wrong, missed): ([String], [String], [String]) = ([], [], [])
    for left in clauses.indices {
      // All pairs about one subject, and those with the next one.
      for right2 in clauses.indices
      where right2 > left && clauses[right2].subject - clauses[left].subject <= 1 {
        pairs += 1
        let (one, other) = (clauses[left], clauses[right2])
        let isNear = one.subject == other.subject && one.letter == other.letter
        let isFound = relations[[left, right2]].map { $0 <= .nearIdentical } ?? false
        let pair = "\(one.text) | \(other.text): \(relations[[left, right2]]?.rawValue ?? "–")"
        if isNear && isFound { right.append(pair) }
        if isNear && !isFound { missed.append(pair) }
        if !isNear && isFound { wrong.append(pair) }
      }
    }
    #expect(pairs >= 200)
    let precision = Double(right.count) / Double(max(1, right.count + wrong.count))
    let recall = Double(right.count) / Double(max(1, right.count + missed.count))
    #expect(precision >= 0.98, "\(precision): \(wrong)")
    #expect(recall >= 0.95, "\(recall): \(missed)")
    let precisionAtFive = Double(relevant) / Double(max(1, shown))
    #expect(precisionAtFive >= 0.8, "\(precisionAtFive) of \(shown): \(strange)")
    #expect(shown >= clauses.count / 5)
    withExtendedLifetime(folder) {}
  }

  /// In real papers of one municipality, where they are at hand: what two of them demand in nearly the
  /// same words, and what a third only resembles.
  @Test(.enabled(if: PackageFolder.has("../shared/gold/boras-program"), "no real papers at hand"))
  func realPapersAreTold() async throws {
    let folder = TemporaryFolder()
    let lexicon = Array(try PackageFolder.text("lexicon/swedish-compounds.txt").utf8)
    let archive = try await Archive(
      path: folder.file("index.sqlite"), access: .write, lexicon: lexicon)
    for name in ["alternativt-forslag", "program", "tillaggsyrkande"] {
      let place = PackageFolder.url("../shared/gold/boras-\(name)")
      let file = try #require(
        try FileManager.default.contentsOfDirectory(atPath: place.path).first {
          $0.hasPrefix("source.")
        })
      let bytes = [UInt8](try Data(contentsOf: place.appending(path: file)))
      let text = try SourceText(reading: bytes, name: file)
      let source = Source(
        path: name, sha256: sha256(of: bytes), byteCount: bytes.count, format: text.format)
      try await archive.store(Extraction(reading: text), of: source, text: text)
    }
    func relations(of word: String) async throws -> [String: ClauseComparison.Relation] {
      let query = try Query(parsing: "\"\(word)\" status:krav")
      let matches = try await archive.compare(query, limit: 20).flatMap(\.matches)
      return Dictionary(matches.map { ($0.result.path, $0.relation) }) { min($0, $1) }
    }
    let arrested = try await relations(of: "minderårig")
    #expect(arrested.values.contains { $0 <= .nearIdentical }, "\(arrested)")
    let police = try await relations(of: "polishuset")
    #expect(police.values.contains { $0 <= .nearIdentical }, "\(police)")
    #expect(police["program"] == .similar, "\(police)")
    withExtendedLifetime(folder) {}
  }
}
