import Reading

extension Language {
  /// The language of this run: `--language`, else the locale, else Swedish.
  ///
  /// Read before the arguments are parsed, for help and usage errors are in it too.
  static let ofProcess = Language(arguments: CommandLine.arguments, locale: Environment.locale)

  private init(arguments: [String], locale: String?) {
    let asked = arguments.indices.lazy.compactMap { index -> String? in
      let argument = arguments[index]
      if argument.hasPrefix("--language=") { return String(argument.dropFirst(11)) }
      guard argument == "--language", index + 1 < arguments.count else { return nil }
      return arguments[index + 1]
    }
    self = (asked.first ?? locale ?? "sv").hasPrefix("en") ? .english : .swedish
  }
}

extension Environment {
  /// The locale of messages, as POSIX orders the variables.
  fileprivate static var locale: String? {
    Environment["LC_ALL"] ?? Environment["LC_MESSAGES"] ?? Environment["LANG"]
  }
}
