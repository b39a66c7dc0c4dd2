import ArgumentParser
import Glibc
import Papers
import Reading
import Store

/// `klubba import PATH…`: reads files and folders into the index.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: Texts.current.importAbstract,
    discussion: Texts.current.importExample)

  @Argument(
    help: ArgumentHelp(Texts.current.pathsHelp, valueName: Texts.current.pathName),
    completion: .file())
  var paths: [String]

  @Option(help: ArgumentHelp(Texts.current.municipalityHelp, valueName: Texts.current.nameName))
  var municipality: String?

  @Flag(help: ArgumentHelp(Texts.current.pruneHelp))
  var prune = false

  @Option(help: ArgumentHelp(Texts.current.jobsHelp, valueName: Texts.current.countName))
  var jobs: Int?

  @OptionGroup var limits: LimitOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  private static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  func validate() throws {
    guard jobs ?? 1 >= 1 else { throw ValidationError(Texts.current.atLeastOne("--jobs")) }
  }

  func run() async throws {
    Interrupt.watch()
    let archive = try await Archive(
      path: index.path, access: .write, lexicon: LexiconFile.text())
    if try await !archive.knowsCompounds() { StandardError.write(Texts.current.noLexicon + "\n") }
    var run = try await ImportRun(
      archive, municipality: municipality, limits: limits.limits,
      jobs: jobs ?? ImportCommand.coreCount)
    let exports = paths.filter(ExportImport.reads)
    let roots = paths.filter { !ExportImport.reads($0) }.map(\.tidyPath)
    let known = run.known
    let walk = FileWalk(roots, limits: limits.limits) { known[$0] != nil }
    run.facts = walk.facts
    var progress = Progress(paths[0] + (paths.count > 1 ? " …" : ""), total: walk.files.count)
    var report = try await run.read(walk.files, progress: &progress)
    for export in exports {
      try await ExportImport(archive: archive).read(export, into: &report)
    }
    progress.clear()
    guard !Interrupt.isRequested else {
      throw Failure(Texts.current.interrupted(stored: report.stored), code: 130)
    }
    report.add(walk, isAll: exports.isEmpty)
    report.failures.sort { $0.path < $1.path }
    report.vanished = vanished(from: run.known, under: roots, walk)
    try await finish(report, archive)
  }

  /// The files of the index under the roots that are no longer on the disk.
  ///
  /// A folder that is not there at all is more likely a mistake than a wish to forget its papers.
  private func vanished(
    from known: [String: String], under roots: [String], _ walk: FileWalk
  ) -> [String] {
    let found = Set(walk.files.map(\.path))
    let missing = Set(walk.failures.map(\.path))
    let roots = roots.filter { !missing.contains($0) }
    // Of an archive that could not be opened nobody knows what is in it.
    let archives = missing.filter { $0.lowercased().hasSuffix(".zip") }
    return known.keys.filter { path in
      !found.contains(path) && roots.contains { path.isInside($0) } && FileEntry.isGone(path)
        && !archives.contains { path.isInside($0) }
    }.sorted()
  }

  private func finish(_ finished: ImportReport, _ archive: Archive) async throws {
    var report = finished
    report.removesVanished = prune
    if prune, !report.vanished.isEmpty { try await archive.remove(paths: report.vanished) }
    let totals = try await tidied(archive, after: report)
    var output = Output(common)
    output.write(report.text(totals, .current))
    output.finish()
    StandardError.write(report.warnings(.current))
    if !report.failures.isEmpty { throw ExitCode(2) }
  }

  /// What the index holds once it is in order, which after a large import takes as long as reading
  /// a few hundred files.
  private func tidied(_ archive: Archive, after report: ImportReport) async throws -> Status.Totals
  {
    Progress.announce(Texts.current.tidyingUp)
    defer { Progress.clearAnnouncement() }
    if report.stored > 0 || report.removesVanished { try await archive.compact() }
    return try await archive.totals()
  }
}

extension ImportReport {
  /// Adds what the walk could not look at, or that it found nothing at all.
  ///
  /// `isAll` tells that nothing else was read.
  mutating func add(_ walk: FileWalk, isAll: Bool) {
    let texts = Texts.current
    failures += walk.failures.map { Failure(path: $0.path, message: $0.message) }
    missing = walk.missing
    if isAll, walk.files.isEmpty, walk.failures.isEmpty {
      StandardError.write("\(texts.nothingToRead)\n")
    }
  }
}
