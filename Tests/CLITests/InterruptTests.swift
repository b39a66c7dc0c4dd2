import Foundation
import TestSupport
import Testing

@Suite struct InterruptTests {
  /// A named pipe stands for a file that takes long: the import waits in it while we interrupt.
  @Test func whatIsStoredStays() throws {
    let scratch = try Scratch()
    try scratch.write(Sample.rejected, to: "a.txt")
    try scratch.write(Sample.approved, to: "c.txt")
    let pipe = scratch.url("b.txt").path
    let made = unsafe mkfifo(pipe, 0o600)
    try #require(made == 0)
    try scratch.write("", to: "errors")

    let process = Process()
    process.executableURL = URL(filePath: Executable.klubba.path)
    process.arguments = ["import", "--jobs", "1", "a.txt", "b.txt", "c.txt"]
    process.currentDirectoryURL = scratch.folder
    process.environment = ["LANG": "sv_SE.UTF-8"]
    process.standardError = try FileHandle(forWritingTo: scratch.url("errors"))
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    // Opens when the import has opened its end, so `a.txt` is stored by then.
    let slow = try FileHandle(forWritingTo: URL(filePath: pipe))
    process.interrupt()
    Thread.sleep(forTimeInterval: 0.2)
    try slow.write(contentsOf: Data(Sample.approved.utf8))
    try slow.close()
    process.waitUntilExit()

    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    let errors = try String(contentsOf: scratch.url("errors"), encoding: .utf8)
    #expect(errors.hasPrefix("fel: avbrutet. 2 filer"))
    let again = try scratch.klubba("import", "a.txt", "c.txt")
    #expect(again.output.hasPrefix("2 filer: 1 ny · 1 oförändrad\n"))
  }
}
