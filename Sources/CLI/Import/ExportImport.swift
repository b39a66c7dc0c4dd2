import Papers
import Reading
import Store

/// Reads an export's `documents.ndjson` back into an index, a file at a time.
struct ExportImport {
  let archive: Archive

  /// Whether a path names such a file.
  static func reads(_ path: String) -> Bool { path.hasSuffix(".ndjson") }

  /// Stores what the lines of the file at `path` say.
  ///
  /// Lines of the same file stand together. A file with a line that is malformed is not stored.
  func read(_ path: String, into report: inout ImportReport) async throws {
    var papers: [ExportedPaper] = []
    var number = 0
    let lines: LineFile
    do throws(ReadError) {
      lines = try LineFile(path)
    } catch {
      report.failures.append(.init(path: path, message: error.message(.ofProcess)))
      return
    }
    while !Interrupt.isRequested, let line = lines.next() {
      number += 1
      guard !line.isEmpty else { continue }
      guard let paper = paper(in: line) else {
        report.failures.append(
          .init(path: path, message: Texts.current.malformedLine(number)))
        continue
      }
      if let last = papers.last, last.source.path != paper.source.path || paper.text != nil {
        try await store(papers, from: path, into: &report)
        papers = []
      }
      papers.append(paper)
    }
    try await store(papers, from: path, into: &report)
  }

  private func paper(in line: [UInt8]) -> ExportedPaper? {
    do {
      return try ExportedPaper(reading: try JSONReader.value(in: line))
    } catch {
      return nil
    }
  }

  private func store(
    _ papers: [ExportedPaper], from path: String, into report: inout ImportReport
  ) async throws {
    guard let first = papers.first else { return }
    guard let file = ExportedFile(joining: papers) else {
      report.failures.append(
        .init(path: path, message: Texts.current.fileWithoutText(first.source.path)))
      return
    }
    report.byteCount += file.source.byteCount
    switch try await archive.store(file.extraction, of: file.source, text: file.text) {
    case .added: report.added += 1
    case .replaced: report.changed += 1
    case .unchanged: report.unchanged += 1
    }
  }
}
