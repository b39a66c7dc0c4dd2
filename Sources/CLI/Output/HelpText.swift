import Reading

/// argument-parser's own English words, in the language of the run.
enum HelpText {
  private static let words = [
    ("OVERVIEW: ", ""), ("USAGE:", "ANVÄNDNING:"), ("ARGUMENTS:", "ARGUMENT:"),
    ("OPTIONS:", "FLAGGOR:"), ("SUBCOMMANDS:", "KOMMANDON:"), ("<subcommand>", "<kommando>"),
    ("<options>", "<flaggor>"), ("(default:", "(annars:"), ("(values:", "(värden:"),
    ("; default:", "; annars:"),
    ("See 'klubba help <kommando>' for detailed help.", "Mer: klubba help <kommando>."),
    ("Show the version.", "Visa versionen."),
    ("Show help information.", "Visa den här hjälpen."),
    ("Show subcommand help information.", "Visa hjälp för ett kommando."),
  ]

  private static let errors = [
    ("Unknown option ", "okänd flagga "), ("Missing value for ", "värde saknas för "),
    ("Missing expected argument ", "det saknas "), ("Unexpected argument ", "oväntat ord "),
    (" unexpected arguments: ", " oväntade ord: "), ("The value ", "värdet "),
    (" is invalid for ", " duger inte för "), ("Did you mean ", "Menade du "),
    ("Please provide one of ", "Välj något av "), (" and ", " och "), (" or ", " eller "),
    ("The option ", "flaggan "), (" does not take any value, but ", " tar inget värde, men "),
    (" was specified", " angavs"),
  ]

  static func translated(_ help: String, _ texts: Texts) -> String {
    guard texts.language != .english, !help.hasPrefix("{"), !help.hasPrefix("#") else {
      return help
    }
    return words.reduce(help) { $0.replacing($1.0, with: $1.1) }
  }

  /// One line that ends in a full stop or a question mark.
  static func translated(error: String, _ texts: Texts) -> String {
    let line = error.split(separator: "\n").joined(separator: " ")
    let text =
      texts.language == .english
      ? line : errors.reduce(line) { $0.replacing($1.0, with: $1.1) }
    return text.hasSuffix(".") || text.hasSuffix("?") ? text : "\(text)."
  }
}
