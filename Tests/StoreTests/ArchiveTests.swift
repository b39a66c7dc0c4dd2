import Glibc
import Testing

@testable import Papers
@testable import Reading
@testable import Store

@Suite struct ArchiveTests {
  @Test func changesNothingForTheSameBytes() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let before = try await archive.status(nil)
    #expect(try await SamplePapers.granasa().store(in: archive) == .unchanged)
    #expect(try await archive.status(nil) == before)
    withExtendedLifetime(folder) {}
  }

  @Test func replacesWhatAPathSaid() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let other = SamplePapers.norrvik(path: "granasa/sn.txt", digits: "7777")
    #expect(try await other.store(in: archive) == .replaced)
    #expect(try await archive.sources()["granasa/sn.txt"]?.hasPrefix("7777") == true)
    #expect(try await archive.search(Query(parsing: "avslås OR polisen"), limit: 9).total == 0)
    #expect(try await archive.search(Query(parsing: "parti:KD OR §98"), limit: 9).total == 0)
    #expect(try await archive.search(Query(parsing: "fältassistent"), limit: 9).total == 2)
    try await archive.checkFullText()
    withExtendedLifetime(folder) {}
  }

  @Test func leavesNothingBehind() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    try await archive.remove(paths: ["granasa/sn.txt", "norrvik/motion.txt", "never/seen.txt"])
    let status = try await archive.status(nil)
    #expect(
      status.totals.sourceCount == 0 && status.totals.itemCount == 0
        && status.totals.clauses.isEmpty)
    #expect(try await archive.rowCounts().filter { $0.value > 0 }.isEmpty)
    #expect(try await archive.search(Query(parsing: "skola"), limit: 9).total == 0)
    #expect(try await archive.emptiness(of: Query(parsing: "skola")) == .emptyIndex)
    try await archive.checkFullText()
    withExtendedLifetime(folder) {}
  }

  @Test func keepsTheFullTextTrue() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    try await archive.checkFullText()
    try await archive.compact()
    try await archive.checkFullText()
    #expect(try await archive.search(Query(parsing: "skola"), limit: 9).total == 2)
    withExtendedLifetime(folder) {}
  }

  @Test func remembersFailuresUntilTheySucceed() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    try await archive.storeFailure(path: "ks.pdf", id: "encrypted", message: "Krypterad.")
    try await archive.storeFailure(path: "norrvik/ny.txt", id: "binary", message: "Binär.")
    let failures = try await archive.status(nil).failures
    #expect(failures.map(\.path) == ["ks.pdf", "norrvik/ny.txt"])
    #expect(failures.first?.id == "encrypted" && failures.first?.message == "Krypterad.")
    _ = try await SamplePapers.norrvik(path: "norrvik/ny.txt").store(in: archive)
    try await archive.remove(paths: ["ks.pdf"])
    #expect(try await archive.status(nil).failures.isEmpty)
    withExtendedLifetime(folder) {}
  }

  @Test func storesWhatHasNoWords() async throws {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    let empty = StoredPaper([], path: "tom.txt", digits: "00", text: PaperText().text)
    #expect(try await empty.store(in: archive) == .added)
    let blank = Document(kind: .unknown, range: SourceRange(0, 0))
    let paper = StoredPaper([blank], path: "tom2.txt", digits: "01", text: PaperText().text)
    #expect(try await paper.store(in: archive) == .added)
    #expect(try await archive.status(nil).silent == ["tom.txt", "tom2.txt"])
    #expect(try await archive.show("01")?.text == "")
    withExtendedLifetime(folder) {}
  }

  @Test func findsWordsInEveryPieceOfALongItem() async throws {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    let filler = String(repeating: "ö", count: ItemRecorder.pieceSize * 3 / 4)
    var paper = PaperText()
    paper.line("först \(filler) mitten \(filler) sist")
    var item = Item(range: SourceRange(0, paper.end))
    item.title = "Lång rad"
    var document = Document(kind: .unknown, range: item.range)
    document.items = [item]
    _ = try await StoredPaper([document], path: "l.txt", digits: "ab", text: paper.text)
      .store(in: archive)
    for word in ["först", "mitten", "sist", "rad", "typ:okänd"] {
      let answer = try await archive.search(Query(parsing: word), limit: 9)
      #expect(answer.results.map(\.id) == ["ab00000000000000#1/i1"], "\(word)")
    }
    try await archive.checkFullText()
    try await archive.remove(paths: ["l.txt"])
    try await archive.checkFullText()
    withExtendedLifetime(folder) {}
  }

  @Test func readsBesideAWriter() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    try await archive.commit()
    let reader = try await Archive(path: folder.file("index.sqlite"), access: .read)
    #expect(try await reader.search(Query(parsing: "skola"), limit: 9).total == 2)
    try await archive.remove(paths: ["norrvik/motion.txt"])
    try await archive.commit()
    #expect(try await reader.search(Query(parsing: "skola"), limit: 9).total == 1)
  }

  @Test func commitsWhenLetGo() async throws {
    let folder = TemporaryFolder()
    do {
      let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
      _ = try await SamplePapers.norrvik().store(in: archive)
    }
    let reader = try await Archive(path: folder.file("index.sqlite"), access: .read)
    #expect(try await reader.sources().count == 1)
  }

  @Test func commitsByItself() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let reader = try await Archive(path: folder.file("index.sqlite"), access: .read)
    var count = 0
    for _ in 0..<100 where count == 0 {
      try await Task.sleep(for: .milliseconds(100))
      count = try await reader.sources().count
    }
    #expect(count == 2)
    withExtendedLifetime(archive) {}
  }

  @Test func answersManyAtOnce() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...20 {
        group.addTask {
          let paper = SamplePapers.norrvik(path: "\(number).txt", digits: "c\(number)d")
          _ = try await paper.store(in: archive)
          _ = try await archive.search(Query(parsing: "skola"), limit: 5)
        }
      }
      try await group.waitForAll()
    }
    #expect(try await archive.status(nil).totals.sourceCount == 22)
    try await archive.checkFullText()
    withExtendedLifetime(folder) {}
  }
}

extension Archive {
  /// Lets FTS5 compare its index with the text that the view gives.
  func checkFullText() async throws {
    try await file.read { connection in
      try connection.prepare("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)").run()
      try connection.prepare("INSERT INTO likeness(likeness) VALUES ('integrity-check')").run()
    }
  }

  /// How many rows each table has that files fill.
  func rowCounts() async throws -> [String: Int] {
    try await file.read { connection in
      let names = [
        "source", "document", "item", "clause", "clauseChild", "yrkande", "vote", "reservation",
        "statement", "mention", "partyMention", "amount", "earlierDecision", "caseNumber",
        "recipient", "supportingDocument", "passage", "diagnostic", "attendance",
        "memberProposal", "failure",
      ]
      var counts: [String: Int] = [:]
      for name in names {
        counts[name] = try connection.prepare("SELECT count(*) FROM \(name)").first {
          $0.integer(0)
        }
      }
      return counts
    }
  }
}
