import Papers
import Reading
import Store

/// Reads files in parallel and stores them one at a time.
///
/// At most `jobs` files are read at a time, and few wait in memory for one before them.
struct ImportRun {
  /// What came of one file.
  private enum Outcome: Sendable {
    case unchanged(byteCount: Int)
    case read(PaperFile)
    case failed(path: String, ReadError)
  }

  let archive: Archive
  /// What the index held at the start: path → SHA-256.
  let known: [String: String]
  let municipality: Municipality?
  let jobs: Int
  /// What manifests say of files, by path.
  var facts: [String: Manifest.Entry] = [:]
  /// How many files may be begun and not stored.
  private var ahead: Int { jobs * 3 }

  init(_ archive: Archive, municipality: Municipality?, jobs: Int) async throws(ArchiveError) {
    self.archive = archive
    self.known = try await archive.sources()
    self.municipality = municipality
    self.jobs = jobs
  }

  /// Reads and stores `files`; stops early when the run is interrupted.
  ///
  /// They are stored in the order given, however long each takes to read: the same files make the same index.
  func read(_ files: [PaperLocation], progress: inout Progress) async throws -> ImportReport {
    try await withThrowingTaskGroup(of: (index: Int, outcome: Outcome).self) { group in
      var report = ImportReport()
      var early: [Int: Outcome] = [:]
      var (begun, stored, end) = (0, 0, files.count)
      while true {
        while begun < end, begun - stored < ahead, begun - stored - early.count < jobs {
          let index = begun
          group.addTask { (index, outcome(of: files[index])) }
          begun += 1
        }
        guard let done = try await group.next() else { return report }
        early[done.index] = done.outcome
        while let outcome = early.removeValue(forKey: stored) {
          try await store(outcome, &report)
          stored += 1
        }
        progress.advance(to: report.byteCount)
        if Interrupt.isRequested { end = begun }
      }
    }
  }

  private func outcome(of file: PaperLocation) -> Outcome {
    let path = file.path
    do throws(ReadError) {
      let bytes = try file.bytes()
      let sum = sha256(of: bytes)
      guard known[path] != sum else { return .unchanged(byteCount: bytes.count) }
      let text = try SourceText(reading: bytes, name: path)
      return .read(
        PaperFile(
          path, bytes, text, sha256: sum, municipality: municipality, known: facts[path]))
    } catch {
      return .failed(path: path, error)
    }
  }

  private func store(_ outcome: Outcome, _ report: inout ImportReport) async throws {
    switch outcome {
    case .unchanged(let byteCount):
      report.byteCount += byteCount
      report.unchanged += 1
    case .read(let file):
      report.byteCount += file.source.byteCount
      switch try await archive.store(file.extraction, of: file.source, text: file.text) {
      case .added: report.added += 1
      case .replaced: report.changed += 1
      case .unchanged: report.unchanged += 1
      }
    case .failed(let path, let error):
      let message = error.message(.ofProcess)
      report.failures.append(ImportReport.Failure(path: path, message: message))
      try await archive.storeFailure(path: path, id: error.id, message: error.message(.swedish))
    }
  }
}
