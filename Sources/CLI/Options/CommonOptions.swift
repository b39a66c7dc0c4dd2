import ArgumentParser
import Reading

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(Texts.current.languageHelp, valueName: Texts.current.languageName))
  var language: LanguageChoice?

  @Flag(help: ArgumentHelp(Texts.current.unmaskedHelp))
  var unmasked = false
}

/// A language as typed; ``Texts/current`` has read it before the other options are understood.
enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case swedish = "sv"
  case english = "en"
}

/// What every command that uses the index takes.
struct IndexOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(Texts.current.databaseHelp, valueName: Texts.current.fileName),
    completion: .file())
  var database: String?

  /// The index's file: the option, else `$KLUBBA_DATABASE`, else `klubba.sqlite` here.
  var path: String { database ?? Environment["KLUBBA_DATABASE"] ?? "klubba.sqlite" }
}

/// What every command that answers takes.
struct AnswerOptions: ParsableArguments {
  /// How an answer is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, ndjson, csv, markdown
  }

  @Option(help: ArgumentHelp(Texts.current.formatHelp, valueName: Texts.current.formatName))
  var format: Format = .table
}
