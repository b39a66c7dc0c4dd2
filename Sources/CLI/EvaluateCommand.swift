import ArgumentParser
import Papers
import Reading

/// `klubba evaluate FOLDER`: how much of what careful readers found is found.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: Texts.current.evaluateAbstract,
    discussion: Texts.current.evaluateExample)

  @Argument(
    help: ArgumentHelp(Texts.current.goldHelp, valueName: Texts.current.folderName),
    completion: .directory)
  var folder: String

  @Option(
    name: .long, defaultAsFlag: 10,
    help: ArgumentHelp(Texts.current.missesHelp, valueName: Texts.current.countName))
  var misses: Int?

  @Option(
    name: .customLong("field"),
    help: ArgumentHelp(Texts.current.fieldsHelp, valueName: Texts.current.nameName))
  var fieldNames: [String] = []

  @Option(
    name: .customLong("paper"),
    help: ArgumentHelp(Texts.current.papersHelp, valueName: Texts.current.nameName))
  var paperNames: [String] = []

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard misses ?? 1 >= 1 else { throw ValidationError(Texts.current.atLeastOne("--misses")) }
    for name in fieldNames where Field.named(name).isEmpty {
      let names = Field.allCases.map(\.rawValue)
      let nearest = names.min { name.distance(to: $0) < name.distance(to: $1) } ?? names[0]
      throw ValidationError(Texts.current.unknownField(name, nearest))
    }
  }

  func run() throws {
    let texts = Texts.current
    let papers = GoldPaper.all(in: folder.tidyPath).filter { paper in
      paperNames.isEmpty || paperNames.contains { paper.name.hasPrefix($0) }
    }
    guard !papers.isEmpty else { throw Failure(texts.noGold(folder)) }
    let fields = fieldNames.flatMap(Field.named)
    var report = EvaluationReport(Evaluation(of: fields.isEmpty ? Field.allCases : fields))
    for paper in papers { report.add(paper) }
    report.missesShown = misses
    var output = Output(common)
    report.write(answer.format, to: &output)
    output.finish()
    for failure in report.failures {
      StandardError.write(Failure(texts.file(failure.path, failure.message)).text(texts))
    }
    if !report.failures.isEmpty { throw ExitCode(2) }
  }
}
