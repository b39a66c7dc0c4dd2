import Foundation
import TestSupport
import Testing

/// Every paper of the corpus says what was recorded.
@Suite struct CorpusTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_CORPUS"] == "1"
  private static let names = Result {
    try CorpusPaper.all().filter(\.canBeRead).map(\.name)
  }

  @Test(arguments: try CorpusTests.names.get())
  func saysWhatWasRecorded(name: String) throws {
    let paper = CorpusPaper(in: PackageFolder.url("corpus/\(name)"))
    if Self.isRecording {
      let hasChanged = try paper.record()
      #expect(!hasChanged, "\(name): expected.json was rewritten. Read the diff, then test again.")
    } else {
      #expect(throws: Never.self) { try paper.check() }
    }
  }

  /// Says where papers were passed over.
  @Test(.enabled(if: PDFPaper.canBeRead, Comment(rawValue: PDFPaper.whyNot)))
  func readsPapersInPDF() throws {
    let names = try PackageFolder.names(in: "corpus")
    #expect(try CorpusTests.names.get() == names)
    #expect(names.contains { PackageFolder.has("corpus/\($0)/source.pdf") })
  }

  /// A new paper, as docs/contributing/corpus-paper.md says.
  @Test func aNewPaperIsRecordedOnceAndThenHolds() throws {
    let scratch = try Scratch()
    try scratch.write(
      "§ 1 Taxa\n\nBeslut\n\nNämnden beslutar\n\natt anta taxan.\n", to: "ny/source.txt")
    let paper = CorpusPaper(in: scratch.url("ny"))
    #expect(throws: CorpusPaper.Mismatch.self) { try paper.check() }
    #expect(try paper.record())
    #expect(try !paper.record())
    try paper.check()
    #expect(try paper.extracted().contains("\"path\": \"corpus/ny/source.txt\""))
  }

  @Test func aChangedPaperNamesTheLine() throws {
    let scratch = try Scratch()
    try scratch.write("§ 1 Taxa\n", to: "ny/source.txt")
    let paper = CorpusPaper(in: scratch.url("ny"))
    _ = try paper.record()
    try scratch.write("§ 2 Taxa\n", to: "ny/source.txt")
    let mismatch = #expect(throws: CorpusPaper.Mismatch.self) { try paper.check() }
    #expect(mismatch?.description.contains("corpus/ny/expected.json, line ") == true)
  }
}
