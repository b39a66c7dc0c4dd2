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
    help: ArgumentHelp(Texts.current.filesHelp, valueName: Texts.current.fileName),
    completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(Texts.current.municipalityHelp, valueName: Texts.current.nameName))
  var municipality: String?

  @Option(help: ArgumentHelp(Texts.current.formatHelp, valueName: Texts.current.formatName))
  var format: Format = .json

  @Flag(help: ArgumentHelp(Texts.current.placesHelp))
  var places = false

  @Option(help: ArgumentHelp(Texts.current.stageHelp, valueName: Texts.current.stageName))
  var stage: Stage?

  @Flag(help: ArgumentHelp(Texts.current.deletionsHelp))
  var deletions = false

  @OptionGroup var limits: LimitOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    var output = Output(common)
    let isArray = format == .json && stage == nil && files.count > 1
    let owner = Municipality(typed: municipality)
    var separator = isArray ? "[\n" : ""
    var hasFailed = false
    for path in files {
      do throws(ReadError) {
        let bytes = try bytes(ofFile: path, limits: limits.limits)
        let text = try SourceText(
          reading: bytes, name: path, limits: limits.limits, showsDeletions: deletions)
        output.write(separator)
        write(path, bytes, text, owner, to: &output)
        if isArray { separator = ",\n" }
      } catch {
        hasFailed = true
        report(error, path)
      }
    }
    if isArray { output.write(separator == ",\n" ? "\n]\n" : "[]\n") }
    output.finish()
    if hasFailed { throw ExitCode(2) }
  }

  private func write(
    _ path: String, _ bytes: [UInt8], _ text: SourceText, _ owner: Municipality?,
    to output: inout Output
  ) {
    if let stage {
      output.write(stage.printed(text, municipality: owner))
    } else if format == .text {
      output.write(text.bytes)
    } else {
      write(
        PaperFile(path, bytes, text, sha256: sha256(of: bytes), municipality: owner), to: &output)
    }
  }

  private func write(_ file: PaperFile, to output: inout Output) {
    guard format != .summary else {
      output.write(Summary(file, texts: .current, terminal: .current).text)
      return
    }
    let isArrayElement = format == .json && files.count > 1
    var json = JSONWriter(indented: format == .json && Terminal.isOutput && !isArrayElement)
    file.extraction.write(to: &json, source: file.source, placesIn: places ? file.text : nil)
    if !isArrayElement { json.endLine() }
    output.write(json.bytes)
  }

  private func report(_ error: ReadError, _ path: String) {
    let texts = Texts.current
    let isFolder = FileEntry(path)?.isFolder ?? false
    let message =
      isFolder ? texts.isFolder(path) : texts.file(path, error.message(texts.language))
    StandardError.write(Failure(message).text(texts))
  }
}
