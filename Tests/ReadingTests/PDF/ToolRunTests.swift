import Testing

@testable import Reading

@Suite struct ToolRunTests {
  /// A run of a script of the shell.
  private func run(
    _ script: String, input: String = "", seconds: Int = 20, memory: Int = 1 << 32,
    output: Int = 1 << 20
  ) throws -> ToolRun {
    try ToolRun(
      ["/bin/sh", "-c", script], input: Array(input.utf8),
      limits: ToolRun.Limits(seconds: seconds, memory: memory, output: output))
  }

  @Test func givesWhatWasWritten() throws {
    let run = try run("cat /dev/stdin; echo fel >&2; exit 3", input: "Hej å")
    #expect(String(decoding: run.output, as: UTF8.self) == "Hej å")
    #expect(String(decoding: run.errors, as: UTF8.self) == "fel\n")
    #expect(run.ending == .exit(code: 3))
  }

  @Test func readsAndWritesMuchAtOnce() throws {
    let text = String(repeating: "0123456789abcdef", count: 100_000)
    let run = try run("cat; cat /dev/stdin >&2", input: text, output: text.utf8.count)
    #expect(run.output == Array(text.utf8))
    #expect(run.errors.count == 1 << 14)
    #expect(run.ending == .exit(code: 0))
  }

  @Test(arguments: [
    "sleep 100", "echo text; sleep 100", "sleep 100 & wait", "exec >&- 2>&-; sleep 100",
  ])
  func stopsWhatHangs(script: String) throws {
    let start = ContinuousClock.now
    #expect(try run(script, seconds: 1).ending == .timeOut)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func stopsWhatUsesTheProcessorTooLong() throws {
    #expect([.timeOut, .signal(9)].contains(try run("while :; do :; done", seconds: 1).ending))
  }

  @Test func stopsWhatWritesTooMuch() throws {
    let run = try run("while :; do echo 0123456789; done", output: 10_000)
    #expect(run.ending == .tooMuchOutput)
  }

  @Test func limitsMemory() throws {
    let run = try run("x=0123456789; while :; do x=$x$x; done", memory: 1 << 26)
    #expect(run.ending != .exit(code: 0))
    #expect(run.ending != .timeOut)
  }

  @Test func tellsTheSignal() throws {
    #expect(try run("kill -SEGV $$").ending == .signal(11))
  }

  @Test func runsInParallel() async throws {
    let texts = await withTaskGroup(of: String.self) { group in
      for number in 0..<16 {
        group.addTask {
          do {
            return String(decoding: try run("cat", input: "\(number)").output, as: UTF8.self)
          } catch {
            return "\(error)"
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(texts) == Set((0..<16).map { "\($0)" }))
  }

  @Test func findsCommands() {
    #expect(ToolRun.path(of: "sh") != nil)
    #expect(ToolRun.path(of: "finns-inte-alls") == nil)
  }
}
