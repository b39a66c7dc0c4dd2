import Foundation
import TestSupport
import Testing

/// docs/commands.md names every command and option of `--help`, and no other.
@Suite struct CommandsPageTests {
  private let page: String
  private let commands: [Command]

  /// What `--help` knows of a command.
  private struct Command: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable {
        let kind: String
        let name: String
      }
      let names: [Name]?
    }
    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?

    var options: Set<String> {
      let names = (arguments ?? []).flatMap { $0.names ?? [] }
      let long = names.filter { $0.kind == "long" }.map { "--\($0.name)" }
      return Set(long).subtracting(["--help", "--version"])
    }
  }

  private struct Help: Decodable {
    let command: Command
  }

  init() throws {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    page = try String(contentsOf: root.appending(path: "docs/commands.md"), encoding: .utf8)
    let dump = try Executable.klubba.run(["--experimental-dump-help"]).output
    let help = try JSONDecoder().decode(Help.self, from: Data(dump.utf8))
    commands = (help.command.subcommands ?? []).filter { $0.commandName != "help" }
  }

  @Test func everyCommandHasASection() {
    let titles = page.split(separator: "\n").filter { $0.hasPrefix("## klubba ") }
    #expect(titles.map { $0.dropFirst(10) } == commands.map { $0.commandName[...] })
  }

  @Test func everyOptionIsInItsTable() {
    for command in commands {
      let rows = section(of: command).split(separator: "\n").filter { $0.hasPrefix("| `--") }
      let documented = rows.map { row in String(row.dropFirst(3).prefix { !" `".contains($0) }) }
      #expect(Set(documented) == command.options, "\(command.commandName)")
    }
  }

  @Test func everySectionHasAnExample() {
    for command in commands {
      let example = "```\nklubba \(command.commandName)"
      #expect(section(of: command).contains(example), "\(command.commandName)")
    }
  }

  @Test func everyHelpHasAnExample() throws {
    for command in commands {
      let help = try Executable.klubba.run(["help", command.commandName, "--language", "en"])
      #expect(help.output.contains("EXAMPLES:\n"), "\(command.commandName)")
    }
  }

  private func section(of command: Command) -> Substring {
    guard let start = page.range(of: "\n## klubba \(command.commandName)\n") else { return "" }
    let rest = page[start.upperBound...]
    return rest.range(of: "\n## ").map { rest[..<$0.lowerBound] } ?? rest
  }
}
