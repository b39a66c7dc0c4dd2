import ArgumentParser
import Glibc
import Reading

/// The command itself: what there is, and how a run ends.
@main
struct Klubba: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "klubba",
    abstract: Texts.current.abstract,
    discussion: Texts.current.examples,
    version: version,
    subcommands: [
      ExtractCommand.self, ImportCommand.self, SearchCommand.self, ShowCommand.self,
      MotionsCommand.self, CaseCommand.self, StatusCommand.self, EvaluateCommand.self,
      ExportCommand.self, CompareCommand.self,
    ])

  @OptionGroup var common: CommonOptions

  func run() throws {
    var output = Output(common)
    output.write(Texts.current.firstSteps)
    output.finish()
  }

  static func main() async {
    // A reader that has seen enough (`| head`) is no error; `Output` ends the run quietly.
    signal(SIGPIPE, SIG_IGN)
    Glibc.exit(await Invocation(Array(CommandLine.arguments.dropFirst())).run())
  }
}
