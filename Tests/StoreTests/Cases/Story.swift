import Foundation
import TestSupport

@testable import Papers
@testable import Reading
@testable import Store

/// Papers of one invented municipality that belong together.
struct Story: Sendable {
  let municipality: String
  /// Folders of the corpus.
  let papers: [String]

  init(_ municipality: String, _ papers: String...) {
    self.municipality = municipality
    self.papers = papers
  }

  /// An index of the papers, imported in this order.
  func archive(
    _ papers: [StoryPaper], in folder: TemporaryFolder
  ) async throws -> Archive {
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    for paper in papers {
      _ = try await archive.store(paper.extraction, of: paper.source, text: paper.text)
    }
    return archive
  }

  /// The papers as the product reads them.
  func read() throws -> [StoryPaper] {
    try papers.map { name in
      try StoryPaper(
        PackageFolder.url("corpus/\(name)"), path: "corpus/\(name)",
        municipality: Municipality(code: nil, name: municipality))
    }
  }

  /// What one import of the papers, in the order that `order` makes of them, gives.
  func ask<Answer: Sendable>(
    order: ([StoryPaper]) -> [StoryPaper] = { $0 },
    _ question: (Archive) async throws -> Answer
  ) async throws -> Answer {
    let folder = TemporaryFolder()
    let archive = try await archive(order(try read()), in: folder)
    let answer = try await question(archive)
    withExtendedLifetime(folder) {}
    return answer
  }
}

/// One paper, read once.
struct StoryPaper: Sendable {
  let extraction: Extraction
  let source: Source
  let text: SourceText

  /// The `source.*` in `folder`.
  init(_ folder: URL, path: String, municipality: Municipality?) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard let name = names.first(where: { $0.hasPrefix("source.") }) else {
      throw TestFile.Missing(path: folder.path)
    }
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    text = try SourceText(reading: bytes, name: name)
    extraction = Extraction(reading: text, municipality: municipality)
    source = Source(
      path: "\(path)/\(name)", sha256: sha256(of: bytes), byteCount: bytes.count,
      format: text.format)
  }
}

/// Orders of a list: all of them when they are few, else some.
func orders<Element>(of list: [Element]) -> [[Element]] {
  guard list.count > 1 else { return [list] }
  guard list.count <= 4 else {
    var random = Xorshift(seed: UInt64(list.count))
    return [list, list.reversed()] + (0..<10).map { _ in list.shuffled(using: &random) }
  }
  return list.indices.flatMap { index in
    var rest = list
    let first = rest.remove(at: index)
    return orders(of: rest).map { [first] + $0 }
  }
}

extension Day {
  /// The day that a test writes as `YYYY-MM-DD`.
  static func on(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("\(text) must be a day") }
    return day
  }
}

extension CaseStep {
  /// The step in one line: `2021-03-09 Kommunstyrelsen § 38 advised partlyApproved`.
  var line: String {
    [
      date?.description, body, number.map { "§ \($0)" }, what.rawValue, outcome?.rawValue,
      isPaperMissing ? "(missing)" : nil,
    ].compactMap(\.self).joined(separator: " ")
  }
}
