/// Lets a query begin with `-` without a `--` before it.
///
///     klubba search -skola simhall --limit 5   →   klubba search --limit 5 -- -skola simhall
///
/// argument-parser would take `-skola` for options. Words that are no known option are moved
/// behind `--`; unknown long options stay, so that a misspelt one is still an error.
enum QueryArguments {
  private static let commands: Set<String> = ["search", "status", "motions", "compare"]
  private static let optionsWithValue: Set<String> = [
    "--limit", "--format", "--database", "--language", "--as-of",
  ]

  /// `--report` of `motions` takes none.
  private static let comparisonOptions: Set<String> = ["--draft", "--report", "--budgets"]

  static func separated(_ arguments: [String]) -> [String] {
    guard let command = arguments.firstIndex(where: { !$0.hasPrefix("-") }),
      commands.contains(arguments[command]) || isAfterLanguage(command, in: arguments)
    else { return arguments }
    let start = commands.contains(arguments[command]) ? command + 1 : command + 2
    guard start <= arguments.count else { return arguments }
    let (options, words) = split(
      arguments[start...], of: arguments[start - 1])
    return arguments[..<start] + options + (words.isEmpty ? [] : ["--"] + words)
  }

  private static func isAfterLanguage(_ index: Int, in arguments: [String]) -> Bool {
    index > 0 && arguments[index - 1] == "--language" && index + 1 < arguments.count
      && commands.contains(arguments[index + 1])
  }

  private static func split(
    _ arguments: ArraySlice<String>, of command: String
  ) -> ([String], [String]) {
    let optionsWithValue =
      command == "compare" ? optionsWithValue.union(comparisonOptions) : optionsWithValue
    var options: [String] = []
    var words: [String] = []
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      } else if argument.hasPrefix("--") || argument == "-h" {
        options.append(argument)
        if optionsWithValue.contains(argument), let value = rest.popFirst() {
          options.append(value)
        }
      } else {
        words.append(argument)
      }
    }
    return (options, words)
  }
}
