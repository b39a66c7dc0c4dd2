import Papers
import Reading
import Store

/// Reads files and makes them ready in parallel and, beside that, stores them one at a time.
///
/// At most `jobs` files are read at a time, and little waits in memory to be stored.
struct ImportRun {
  /// What came of reading one file.
  private enum Outcome: Sendable {
    case unchanged(byteCount: Int)
    case read(PreparedSource, byteCount: Int)
    case failed(path: String, ReadError)

    /// The text that is held until it is stored, in bytes.
    var size: Int {
      if case .read(let file, _) = self { file.textCount } else { 0 }
    }
  }

  /// A task of the run that has ended.
  private enum Event: Sendable {
    /// The file at an index of the list was read.
    case read(Int, Outcome)
    /// The next file in the list was stored.
    case stored(ImportReport)
  }

  let archive: Archive
  /// What the index held at the start: path → SHA-256.
  let known: [String: String]
  /// What was told of those files then.
  private let toldBefore: [String: Source.Told]
  /// The municipality of all files; `nil` leaves it at what was told before.
  let municipality: String?
  let limits: ReadLimits
  let jobs: Int
  /// What manifests say of files, by path.
  var facts: [String: Manifest.Entry] = [:]
  /// How many files may be begun and not stored, however much they hold.
  private var ahead: Int { jobs * 3 }
  /// More may be begun while no more text than this waits to be stored, in bytes: a commit takes as
  /// long as reading some megabytes, and both cores should be at work meanwhile.
  private static let mostWaiting = 12 << 20
  /// While more text than this waits, one file fewer is read at a time: what is stored has a core to
  /// itself, and little is left to be stored when everything is read.
  private static let crowded = 4 << 20

  init(
    _ archive: Archive, municipality: String?, limits: ReadLimits, jobs: Int
  ) async throws(ArchiveError) {
    self.archive = archive
    self.known = try await archive.sources()
    self.toldBefore = try await archive.told()
    self.municipality = municipality
    self.limits = limits
    self.jobs = jobs
  }

  /// Reads and stores `files`; stops early when the run is interrupted.
  ///
  /// They are stored in the order given, however long each takes to read: the same files make the same index.
  func read(_ files: [PaperLocation], progress: inout Progress) async throws -> ImportReport {
    try await withThrowingTaskGroup(of: Event.self) { group in
      var report = ImportReport()
      var early: [Int: Outcome] = [:]
      var (begun, reading, stored, end) = (0, 0, 0, files.count)
      var (waiting, storing) = (0, 0)
      var isStoring = false
      // With one job nothing is read while something is stored: one core is all that is used.
      var mayRead: Bool {
        reading < (isStoring && (jobs == 1 || waiting > Self.crowded) ? jobs - 1 : jobs)
      }
      while true {
        if !isStoring, let outcome = early.removeValue(forKey: stored) {
          isStoring = true
          storing = outcome.size
          group.addTask { .stored(try await store(outcome)) }
        }
        while begun < end, begun - stored < ahead || waiting < Self.mostWaiting, mayRead {
          let index = begun
          group.addTask { .read(index, outcome(of: files[index])) }
          (begun, reading) = (begun + 1, reading + 1)
        }
        switch try await group.next() {
        case .read(let index, let outcome):
          reading -= 1
          waiting += outcome.size
          early[index] = outcome
        case .stored(let part):
          isStoring = false
          stored += 1
          waiting -= storing
          report.add(part)
          progress.advance(to: report.byteCount)
        case nil:
          return report
        }
        if Interrupt.isRequested { end = begun }
      }
    }
  }

  private func outcome(of file: PaperLocation) -> Outcome {
    let path = file.path
    do throws(ReadError) {
      let bytes = try file.bytes(limits)
      let sum = sha256(of: bytes)
      let before = toldBefore[path] ?? Source.Told()
      let told = Source.Told(
        municipality: municipality ?? before.municipality, manifest: facts[path]?.told)
      guard known[path] != sum || told != before else {
        return .unchanged(byteCount: bytes.count)
      }
      let text = try SourceText(reading: bytes, name: path, limits: limits)
      let file = PaperFile(
        path, bytes, text, sha256: sum, municipality: Municipality(typed: told.municipality),
        known: facts[path], told: told)
      return .read(
        archive.preparation.prepared(file.extraction, of: file.source, text: text),
        byteCount: bytes.count)
    } catch {
      return .failed(path: path, error)
    }
  }

  private func store(_ outcome: Outcome) async throws -> ImportReport {
    var report = ImportReport()
    switch outcome {
    case .unchanged(let byteCount):
      report.byteCount = byteCount
      report.unchanged = 1
    case .read(let file, let byteCount):
      report.byteCount = byteCount
      switch try await archive.store(file) {
      case .added: report.added = 1
      case .replaced: report.changed = 1
      case .unchanged: report.unchanged = 1
      }
    case .failed(let path, let error):
      let message = error.message(.ofProcess)
      report.failures.append(ImportReport.Failure(path: path, message: message))
      try await archive.storeFailure(path: path, id: error.id, message: error.message(.swedish))
    }
    return report
  }
}
