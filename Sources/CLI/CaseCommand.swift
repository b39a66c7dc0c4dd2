import ArgumentParser
import Papers
import Reading
import Store

/// `klubba case ID|CASENUMBER`: one case from first paper to last decision.
struct CaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: Texts.current.caseAbstract,
    discussion: Texts.current.caseExample)

  @Argument(help: ArgumentHelp(Texts.current.caseHelp, valueName: Texts.current.caseName))
  var name: [String]

  @Option(help: ArgumentHelp(Texts.current.asOfHelp, valueName: Texts.current.dateName))
  var asOf: Day?

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let texts = Texts.current
    let typed = name.joined(separator: " ")
    let archive = try await Archive(path: index.path, access: .read)
    let cases = try await archive.cases(named: typed, asOf: asOf ?? .today)
    guard let found = cases.first else {
      throw Failure(texts.noSuchCase(typed), code: 1)
    }
    guard cases.count == 1 else {
      let lines = cases.prefix(20).map { other in
        "  \(ResultTable.short(other.id))  \(other.municipality?.name ?? "")  \(other.title)"
          .cut(to: Terminal.currentWidth)
      }
      throw Failure(texts.severalCases(cases.count), place: Array(lines))
    }
    var output = Output(common)
    write(found, to: &output)
    output.finish()
  }

  private func write(_ found: Case, to output: inout Output) {
    switch answer.format {
    case .table: output.write(CasePage(found, texts: .current, terminal: .current).text)
    case .json, .ndjson:
      var json = JSONWriter(indented: answer.format == .json)
      found.write(to: &json)
      json.endLine()
      output.write(json.bytes)
    case .csv:
      output.write(CSV.line(StepRow.names))
      for step in found.steps { output.write(CSV.line(StepRow(step).fields)) }
    case .markdown:
      output.write(CasePage(found, texts: .current, terminal: .current).markdown)
    }
  }
}
