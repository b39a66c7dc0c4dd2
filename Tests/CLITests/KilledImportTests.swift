import Foundation
import TestSupport
import Testing

/// An import that is killed leaves each file whole or not at all, and the next one goes on from there.
@Suite struct KilledImportTests {
  private static let paperCount = 60

  /// Killed again and again, each time when the index has grown, until an import comes to its end.
  @Test func goesOnFromWhatIsStored() throws {
    let scratch = try Scratch()
    for number in 1...Self.paperCount {
      // Long enough for several batches; each with other bytes.
      let text = (0..<80).map { Self.item(of: number, $0) }.joined(separator: "\n\n")
      try scratch.write(
        "NORRVIKS KOMMUN\nKommunfullmäktige\n2022-02-21\n\n\(text)\n", to: "p/\(number).txt")
    }
    let undisturbed = try scratch.klubba("import", "p", "--database", "undisturbed.sqlite")
    #expect(undisturbed.status == 0)

    var kills = 0
    while try runs(in: scratch, until: 500_000 << UInt64(kills)) {
      kills += 1
      // What is there can be read at once, and is sound.
      let status = try scratch.klubba("status")
      let isEmpty = status.errors.contains("det finns inget index")
      #expect(status.status == 0 || kills == 1 && isEmpty, "\(status.errors)")
    }
    #expect(kills > 1)
    let again = try scratch.klubba("import", "p")
    #expect(again.output.hasPrefix("\(Self.paperCount) filer: \(Self.paperCount) oförändrade\n"))
    let question = ["search", "cykelväg OR avslås", "--limit", "500", "--format", "json"]
    let answers = try [question, question + ["--database", "undisturbed.sqlite"]].map {
      try Executable.klubba.run($0, in: scratch.folder).output
    }
    #expect(answers[0] == answers[1])
    #expect(answers[0].utf8.count > 10_000)
  }

  private static func item(of paper: Int, _ number: Int) -> String {
    """
    § \(number + 1) Dnr KS 2022-\(paper * 100 + number)
    Motion om cykelväg nummer \(paper)

    Kommunfullmäktiges beslut
    1. Motionen om en cykelväg i område \(number) avslås.
    2. Kommunfullmäktige anslår \(number + 1) 000 kronor till belysning.
    """
  }

  /// Starts an import and kills it when the index and its log hold `byteCount` bytes; `false` when it
  /// came to its end before.
  private func runs(in scratch: Scratch, until byteCount: UInt64) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: Executable.klubba.path)
    process.arguments = ["import", "p"]
    process.currentDirectoryURL = scratch.folder
    process.environment = ["LANG": "sv_SE.UTF-8"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning {
      let sizes = ["klubba.sqlite", "klubba.sqlite-wal"].map { name in
        // The import has not made the file yet, or has folded its log in.
        let attributes = try? FileManager.default.attributesOfItem(atPath: scratch.url(name).path)
        return (attributes?[.size] as? NSNumber)?.uint64Value ?? 0
      }
      if sizes.reduce(0, +) >= byteCount { kill(process.processIdentifier, SIGKILL) }
      Thread.sleep(forTimeInterval: 0.005)
    }
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
