import ArgumentParser
import Papers
import Reading
import Store

/// `klubba status [QUERY]`: what the index holds, and what it lacks.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: Texts.current.statusAbstract,
    discussion: Texts.current.statusExample)

  @Argument(help: ArgumentHelp(Texts.current.statusQueryHelp, valueName: Texts.current.queryName))
  var words: [String] = []

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let query = words.isEmpty ? nil : try Query(typed: words)
    let archive = try await Archive(path: index.path, access: .read)
    let status = try await archive.status(query)
    var output = Output(common)
    switch answer.format {
    case .table:
      output.write(StatusPage(status, path: index.path, texts: .current, terminal: .current).text)
    case .json: output.write(status.json(indented: true))
    case .ndjson: output.write(status.json(indented: false))
    case .csv:
      output.write(CSV.line(StatusRows.names))
      for row in StatusRows(status, .current).fields { output.write(CSV.line(row)) }
    case .markdown: output.write(StatusMarkdown(status, texts: .current).text)
    }
    output.finish()
    if status.totals.sourceCount == 0, status.failures.isEmpty {
      let reason = try await archive.emptiness(of: query ?? Query(nil))
      StandardError.write(reason.message(.ofProcess) + "\n")
    }
  }
}
