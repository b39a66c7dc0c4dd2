import ArgumentParser
import Papers
import Reading
import Store

/// `klubba compare QUERY | ID | --draft FILE`: who proposed the same, and what became of it.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: Texts.current.compareAbstract,
    discussion: Texts.current.compareExample)

  @Argument(help: ArgumentHelp(Texts.current.compareHelp, valueName: Texts.current.queryName))
  var words: [String] = []

  @Option(
    help: ArgumentHelp(Texts.current.draftHelp, valueName: Texts.current.fileName),
    completion: .file())
  var draft: String?

  @Option(
    help: ArgumentHelp(Texts.current.reportFileHelp, valueName: Texts.current.fileName),
    completion: .file())
  var report: String?

  @Option(help: ArgumentHelp(Texts.current.budgetsHelp, valueName: Texts.current.queryName))
  var budgets: String?

  @Flag(help: ArgumentHelp(Texts.current.clustersHelp))
  var clusters = false

  @Option(help: ArgumentHelp(Texts.current.matchLimitHelp, valueName: Texts.current.countName))
  var limit = 20

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit >= 1 else { throw ValidationError(Texts.current.atLeastOne("--limit")) }
    let subjects = [draft != nil, budgets != nil, clusters, !words.isEmpty]
    guard subjects.count(where: \.self) == 1 else {
      throw ValidationError(Texts.current.compareWhat)
    }
  }

  func run() async throws {
    if let budgets { return try await compareBudgets(budgets) }
    let subjects = try draft.map { path in
      Draft.clauses(of: try SourceText(reading: try bytes(ofFile: path), name: path))
    }
    let archive = try await Archive(path: index.path, access: .read)
    let comparisons = try await comparisons(with: subjects, in: archive)
    let looked = try await archive.comparedIndex()
    if let report {
      let page = ComparisonReport(texts: .current).html(comparisons, looked)
      try ReportFile.write(page, to: report, masks: !common.unmasked)
    }
    var output = Output(common)
    write(comparisons, looked, to: &output)
    output.finish()
    let compared = Set(comparisons.map(\.subject))
    for subject in subjects ?? [] where !compared.contains(subject) {
      StandardError.write(Texts.current.saysTooLittle(subject.text) + "\n")
    }
    if comparisons.allSatisfy({ $0.matches.isEmpty }) { throw ExitCode(1) }
  }

  private func comparisons(
    with subjects: [ClauseComparison.Subject]?, in archive: Archive
  ) async throws -> [ClauseComparison] {
    if clusters {
      let found = try await archive.clusters(limit: limit)
      guard found.isEmpty else { return found }
      StandardError.write(Texts.current.noClusters + "\n")
      throw ExitCode(1)
    }
    if let subjects { return try await archive.compare(subjects, limit: limit) }
    if words.count == 1, words[0].contains("#") {
      guard let found = try await archive.compare(id: words[0], limit: limit) else {
        throw Failure(Texts.current.noSuchID(words[0]), code: 1)
      }
      return found
    }
    let query = try Query(typed: words)
    let found = try await archive.compare(query, limit: limit)
    if found.isEmpty {
      StandardError.write(try await archive.emptiness(of: query).message(.ofProcess) + "\n")
      throw ExitCode(1)
    }
    return found
  }

  private func write(
    _ comparisons: [ClauseComparison], _ looked: ComparedIndex, to output: inout Output
  ) {
    switch answer.format {
    case .table:
      output.write(
        ComparisonTable(texts: .current, terminal: .current).text(comparisons, looked))
    case .json:
      output.writeArray(comparisons) { $0.write(to: &$1) }
    case .ndjson:
      output.writeLines(comparisons) { $0.write(to: &$1) }
    case .csv:
      output.write(CSV.line(ComparisonRow.names))
      for row in ComparisonRow.all(of: comparisons) { output.write(CSV.line(row)) }
    case .markdown:
      output.write(ComparisonTable(texts: .current, terminal: .current).markdown(comparisons))
    }
  }
}
