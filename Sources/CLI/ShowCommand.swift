import ArgumentParser
import Papers
import Reading
import Store

/// `klubba show ID`: one document, item or clause, with the place in the source marked.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: Texts.current.showAbstract,
    discussion: Texts.current.showExample)

  @Argument(help: ArgumentHelp(Texts.current.idHelp, valueName: "id"))
  var id: String

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let texts = Texts.current
    let archive = try await Archive(path: index.path, access: .read)
    guard let shown = try await archive.show(id) else {
      throw Failure(texts.noSuchID(id), code: 1)
    }
    guard shown.alternatives.count < 2 else {
      let first = shown.alternatives.prefix(20).map { "  \($0)" }
      let rest = shown.alternatives.count - first.count
      let more = rest > 0 ? ["  \(texts.more(rest))"] : []
      throw Failure(texts.ambiguousID(id), place: first + more)
    }
    var output = Output(common)
    write(shown, to: &output)
    output.finish()
  }

  private func write(_ shown: Shown, to output: inout Output) {
    switch answer.format {
    case .table: output.write(ShownPage(shown, texts: .current, terminal: .current).text)
    case .json: output.write(shown.json(indented: true))
    case .ndjson: output.write(shown.json(indented: false))
    case .csv:
      output.write(CSV.line(ResultRow.names))
      output.write(CSV.line(ResultRow(shown.result).fields))
    case .markdown:
      output.write(ShownPage(shown, texts: .current, terminal: .current).markdown)
    }
  }
}
