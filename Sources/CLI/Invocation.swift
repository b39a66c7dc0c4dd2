import ArgumentParser
import Reading
import Store

/// One run: from the arguments to the exit code.
struct Invocation {
  private let arguments: [String]
  private let texts = Texts.current

  init(_ arguments: [String]) {
    self.arguments = QueryArguments.separated(arguments)
  }

  /// Runs the command; 0 found or done, 1 nothing found, 2 error, 130 interrupted.
  func run() async -> Int32 {
    do {
      if let name = unknownCommand { throw Failure(texts.unknownCommand(name, hint(for: name))) }
      var command = try Klubba.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return 0
    } catch {
      return report(error)
    }
  }

  private func report(_ error: any Error) -> Int32 {
    switch error {
    case let failure as Failure:
      StandardError.write(failure.text(texts))
      return failure.code
    case let error as ReadError: return report(Failure(error.message(texts.language)))
    case let error as ArchiveError: return report(Failure(error.message(texts.language)))
    case let code as ExitCode: return code.rawValue
    default: return reportUsage(error)
    }
  }

  /// What argument-parser threw: a wish for help, or wrong usage.
  private func reportUsage(_ error: any Error) -> Int32 {
    guard Klubba.exitCode(for: error) != .success else {
      var output = Output(masks: false)
      output.write(HelpText.translated(Klubba.fullMessage(for: error), texts) + "\n")
      output.finish()
      return 0
    }
    let message = HelpText.translated(error: Klubba.message(for: error), texts)
    return report(Failure("\(message) \(texts.seeHelp(commandName))"))
  }

  // MARK: - Commands

  private static var commands: [String] {
    Klubba.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  private var commandName: String? { arguments.first { Invocation.commands.contains($0) } }

  /// The first word, when it is no command.
  private var unknownCommand: String? {
    var rest = arguments[...]
    while rest.first == "--language" { rest = rest.dropFirst(2) }
    guard let first = rest.first, !first.hasPrefix("-"), !Invocation.commands.contains(first)
    else { return nil }
    return first
  }

  private func hint(for name: String) -> String {
    if let command = Klubba.swedishNames[name.lowercased()] { return "klubba \(command)" }
    let nearest = Invocation.commands.min { name.distance(to: $0) < name.distance(to: $1) }
    if let nearest, name.distance(to: nearest) <= 2 { return "klubba \(nearest)" }
    return "klubba search \(name)"
  }
}

extension Klubba {
  /// What somebody who thinks in Swedish would try.
  static let swedishNames = [
    "sök": "search", "sok": "search", "hitta": "search", "visa": "show", "importera": "import",
    "läs": "extract", "las": "extract", "utdrag": "extract", "hjälp": "help", "läge": "status",
    "exportera": "export", "jämför": "compare", "jamfor": "compare",
    "find": "search", "open": "show", "add": "import", "read": "extract", "info": "status",
    "motioner": "motions", "motion": "motions", "ärende": "case", "arende": "case",
  ]
}

extension String {
  /// How many letters must be added, removed or changed to get `other` (Levenshtein).
  func distance(to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, letter) in enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let change = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
