import ArgumentParser
import Papers
import Reading

/// `klubba extract FILE…`: reads files and prints what they say.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: Texts.current.extractAbstract,
    discussion: Texts.current.extractExample)

  /// How an extraction is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, ndjson, summary, text
  }

  @Argument(
    help: ArgumentHelp(Texts.current.filesHelp, valueName: "file"), completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp(Texts.current.municipalityHelp, valueName: "name"))
  var municipality: String?

  @Option(help: ArgumentHelp(Texts.current.formatHelp, valueName: "json|ndjson|summary|text"))
  var format: Format = .json

  @Flag(help: ArgumentHelp(Texts.current.placesHelp))
  var places = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    var output = Output(common)
    let isArray = format == .json && files.count > 1
    let municipality = Municipality(typed: municipality)
    var printed = 0
    var hasFailed = false
    if isArray { output.write("[") }
    for path in files {
      do throws(ReadError) {
        let bytes = try InputFile.read(path)
        let file = try PaperFile(
          path: path, bytes: bytes, sha256: sha256(of: bytes), municipality: municipality)
        if isArray { output.write(printed > 0 ? ",\n" : "\n") }
        write(file, isNested: isArray, to: &output)
        printed += 1
      } catch {
        hasFailed = true
        let message = Texts.current.file(path, error.message(.ofProcess))
        StandardError.write(Failure(message).text(.current))
      }
    }
    if isArray { output.write("\n]\n") }
    output.finish()
    if hasFailed { throw ExitCode(2) }
  }

  private func write(_ file: PaperFile, isNested: Bool, to output: inout Output) {
    switch format {
    case .json, .ndjson:
      var json = JSONWriter(indented: format == .json && !isNested)
      file.extraction.write(to: &json, source: file.source, places: places)
      if !isNested { json.endLine() }
      output.write(json.bytes)
    case .text: output.write(file.text.bytes)
    case .summary:
      output.write(Summary(file, texts: .current, terminal: .current).text)
    }
  }
}
