import Foundation
import TestSupport
import Testing

@Suite struct UsageTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func saysWhatOneCanDo() throws {
    let result = try scratch.klubba()
    #expect(result.status == 0)
    #expect(result.output.contains("klubba import"))
    #expect(result.output.split(separator: "\n").count <= 10)
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [
    (["LANG": "en_GB.UTF-8"], true), (["LANG": "de_DE.UTF-8"], false), (["LANG": ""], false),
    (["LANG": "sv_SE.UTF-8", "LC_ALL": "en_US.UTF-8"], true),
    (["LANG": "en_GB.UTF-8", "LC_MESSAGES": "sv_SE.UTF-8"], false),
  ])
  func followsTheLocale(environment: [String: String], isEnglish: Bool) throws {
    let result = try Executable.klubba.run([], in: scratch.folder, environment: environment)
    #expect(result.output.contains("Klubba reads") == isEnglish)
  }

  @Test(arguments: [["--language", "en"], ["--language=en"]])
  func followsTheOption(arguments: [String]) throws {
    let result = try Executable.klubba.run(arguments, in: scratch.folder)
    #expect(result.output.contains("Klubba reads"))
  }

  @Test(arguments: [
    ("serach", "klubba search"), ("sök", "klubba search"), ("improt", "klubba import"),
    ("simhall", "klubba search simhall"),
  ])
  func suggestsTheRightCommand(typed: String, suggestion: String) throws {
    let result = try scratch.klubba(typed)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("”\(suggestion)”"))
  }

  @Test(arguments: [
    ["search"], ["search", "--limit", "0", "x"], ["search", "--limit", "många", "x"],
    ["search", "--frmat", "csv", "x"], ["extract"], ["extract", "--format", "pdf", "x"],
    ["import"], ["import", "--jobs", "0", "x"], ["show"], ["--language", "fi"],
  ])
  func wrongUsageIsOneLine(arguments: [String]) throws {
    let result = try Executable.klubba.run(arguments, in: scratch.folder)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("fel: "))
    #expect(result.errors.filter(\.isNewline).count == 1)
  }

  @Test(arguments: ["extract", "import", "search", "show", "status"])
  func helpHasAnExample(command: String) throws {
    let result = try scratch.klubba("help", command)
    #expect(result.status == 0)
    #expect(result.output.contains("EXEMPEL:\n  "))
    #expect(result.output.contains("  klubba \(command)"))
    #expect(try scratch.klubba(command, "--help").output == result.output)
  }

  @Test func helpIsInEnglishToo() throws {
    let result = try scratch.klubba("search", "--help", "--language", "en")
    #expect(result.output.contains("USAGE: klubba search"))
  }

  @Test func versionIsPrinted() throws {
    #expect(try scratch.klubba("--version").output.split(separator: ".").count == 3)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreGiven(shell: String) throws {
    let result = try scratch.klubba("--generate-completion-script", shell)
    #expect(result.status == 0)
    #expect(result.output.contains("municipality"))
  }

  @Test func aClosedPipeIsQuiet() throws {
    let line = "LANG=sv \"\(Executable.klubba.path)\" --help | head -n 1; echo ${PIPESTATUS[0]}"
    let result = try Executable(path: "/bin/bash").run(["-c", line])
    #expect(result.output.hasSuffix("\n0\n"))
    #expect(result.errors.isEmpty)
  }
}
