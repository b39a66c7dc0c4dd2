import Glibc
import Testing

@testable import Papers
@testable import Reading
@testable import Store

@Suite struct BadArchiveTests {
  private func kind(opening path: String, _ access: Archive.Access) async -> ArchiveError.Kind? {
    do throws(ArchiveError) {
      _ = try await Archive(path: path, access: access)
      return nil
    } catch {
      #expect(error.path == path)
      #expect(error.message(.swedish).contains(path) && error.message(.english).contains(path))
      return error.kind
    }
  }

  private func write(_ text: String, to path: String) {
    let file = unsafe fopen(path, "w")
    unsafe fputs(text, file)
    unsafe fclose(file)
  }

  @Test func missing() async {
    let folder = TemporaryFolder()
    #expect(await kind(opening: folder.file("index.sqlite"), .read) == .missing)
    // Asking must not make a file.
    #expect(unsafe access(folder.file("index.sqlite"), F_OK) != 0)
    guard case .unreadable = await kind(opening: folder.file("no/such.sqlite"), .write) else {
      Issue.record("a missing folder cannot be opened")
      return
    }
  }

  @Test(arguments: [Archive.Access.read, .write])
  func noDatabase(access: Archive.Access) async {
    let folder = TemporaryFolder()
    write("Detta är ett protokoll, ingen databas.\n", to: folder.file("other.sqlite"))
    #expect(await kind(opening: folder.file("other.sqlite"), access) == .notAnArchive)
  }

  @Test(arguments: [Archive.Access.read, .write])
  func anotherProgramsDatabase(access: Archive.Access) async throws {
    let folder = TemporaryFolder()
    let path = folder.file("index.sqlite")
    do {
      let archive = try await Archive(path: path, access: .write)
      try await archive.run("PRAGMA application_id = 17")
    }
    #expect(await kind(opening: path, access) == .notAnArchive)
  }

  @Test(arguments: [Archive.Access.read, .write])
  func newerSchema(access: Archive.Access) async throws {
    let folder = TemporaryFolder()
    let path = folder.file("index.sqlite")
    do {
      let archive = try await Archive(path: path, access: .write)
      try await archive.run("PRAGMA user_version = 99")
    }
    let kind = await kind(opening: path, access)
    #expect(kind == .newerSchema(found: 99, known: Schema.version))
  }

  @Test func emptyFile() async {
    let folder = TemporaryFolder()
    write("", to: folder.file("index.sqlite"))
    #expect(await kind(opening: folder.file("index.sqlite"), .read) == .missing)
    #expect(await kind(opening: folder.file("index.sqlite"), .write) == nil)
    #expect(await kind(opening: folder.file("index.sqlite"), .read) == nil)
  }

  @Test func readOnly() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    try await archive.compact()
    let reader = try await Archive(path: folder.file("index.sqlite"), access: .read)
    let error = await #expect(throws: ArchiveError.self) {
      try await reader.remove(paths: ["granasa/sn.txt"])
    }
    #expect(error?.kind == .readOnly)
    #expect(try await reader.search(Query(parsing: "skola"), limit: 9).total == 2)
  }

  /// A folder that may not be written can still be asked, if nobody else writes there.
  @Test func unwritableFolder() {
    let folder = TemporaryFolder()
    #expect(ArchiveFile.readableName(folder.file("a.sqlite")) == folder.file("a.sqlite"))
    let name = ArchiveFile.readableName("/no/such?#%/å.sqlite")
    #expect(name == "file:/no/such%3f%23%25/å.sqlite?immutable=1")
  }

  @Test func fullDisk() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    try await archive.limitPages()
    let big = StoredPaper(
      SamplePapers.norrvik().extraction.documents, path: "big.txt", digits: "dd",
      text: SourceText(
        bytes: Array(repeating: 0x61, count: 3_000_000), blocks: [], format: .text))
    let error = await #expect(throws: ArchiveError.self) { try await big.store(in: archive) }
    #expect(error?.kind == .full)
    #expect(try await archive.status(nil).totals.sourceCount == 2)
    #expect(try await archive.search(Query(parsing: "skola"), limit: 9).total == 2)
    try await archive.checkFullText()
    // Room again: the same file goes in.
    try await archive.run("PRAGMA max_page_count = 1000000")
    #expect(try await big.store(in: archive) == .added)
    withExtendedLifetime(folder) {}
  }

  @Test func undoesAFileThatFailsHalfway() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let before = try await archive.rowCounts()
    struct Interruption: Error {}
    let paper = SamplePapers.norrvik(path: "ny.txt", digits: "ee")
    await #expect(throws: ArchiveError.self) {
      try await archive.file.write { writer in
        _ = try writer.store(paper.prepared(for: archive))
        throw Interruption()
      }
    }
    #expect(try await archive.rowCounts() == before)
    #expect(try await paper.store(in: archive) == .added)
    try await archive.checkFullText()
    withExtendedLifetime(folder) {}
  }

  /// The files as a killed process leaves them: copied while a large transaction is half written.
  @Test func killedProcess() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    try await archive.commit()
    let path = folder.file("index.sqlite")
    let before = try await archive.rowCounts()
    try await archive.file.write { writer in
      try writer.connection.prepare("PRAGMA cache_size = 5").run()
      for number in 1...50 {
        let paper = SamplePapers.norrvik(path: "\(number).txt", digits: "c\(number)d")
        _ = try writer.store(paper.prepared(for: archive))
      }
      // With so small a cache SQLite has written part of it all to the log by now.
      for end in ["", "-wal"] { Self.copy(path + end, to: folder.file("other.sqlite") + end) }
    }
    let survivor = try await Archive(path: folder.file("other.sqlite"), access: .write)
    #expect(try await survivor.rowCounts() == before)
    try await survivor.checkFullText()
    #expect(try await SamplePapers.norrvik(path: "1.txt").store(in: survivor) == .added)
    #expect(try await survivor.search(Query(parsing: "skola"), limit: 9).total == 3)
  }

  private static func copy(_ path: String, to copy: String) {
    let source = unsafe fopen(path, "r")
    let target = unsafe fopen(copy, "w")
    var byte = unsafe fgetc(source)
    while byte != EOF {
      unsafe fputc(byte, target)
      byte = unsafe fgetc(source)
    }
    unsafe fclose(source)
    unsafe fclose(target)
  }

  /// A file that fails leaves those of its batch that came before.
  @Test func keepsTheFilesBeforeOneThatFails() async throws {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    struct Interruption: Error {}
    for number in 1...5 {
      let paper = SamplePapers.norrvik(path: "\(number).txt", digits: "c\(number)d")
      _ = try await paper.store(in: archive)
    }
    await #expect(throws: ArchiveError.self) {
      try await archive.file.write { writer in
        let paper = SamplePapers.granasa()
        _ = try writer.store(paper.prepared(for: archive))
        throw Interruption()
      }
    }
    #expect(try await archive.sources().keys.sorted() == (1...5).map { "\($0).txt" })
    #expect(try await archive.search(Query(parsing: "skola"), limit: 9).total == 5)
    try await archive.checkFullText()
  }

  @Test func damagedFile() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    try await archive.compact()
    let path = folder.file("index.sqlite")
    let file = unsafe fopen(path, "r+")
    unsafe fseek(file, 4096, SEEK_SET)
    unsafe fputs(String(repeating: "x", count: 200_000), file)
    unsafe fclose(file)
    await #expect(throws: ArchiveError.self) {
      let reader = try await Archive(path: path, access: .read)
      _ = try await reader.search(Query(parsing: "skola"), limit: 9)
    }
  }
}

extension Archive {
  /// Forbids the file to grow by more than a few pages.
  func limitPages() async throws {
    let count = try await file.read { connection in
      try connection.prepare("PRAGMA page_count").first { $0.integer(0) } ?? 0
    }
    try await run("PRAGMA max_page_count = \(count + 20)")
  }
}
