import ArgumentParser
import Glibc
import Papers
import Reading
import Store

/// `klubba motions [QUERY]`: the life of each member's proposal.
struct MotionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "motions", abstract: Texts.current.motionsAbstract,
    discussion: Texts.current.motionsExample)

  @Argument(help: ArgumentHelp(Texts.current.motionsQueryHelp, valueName: Texts.current.queryName))
  var words: [String] = []

  @Flag(help: ArgumentHelp(Texts.current.overdueHelp))
  var overdue = false

  @Option(help: ArgumentHelp(Texts.current.asOfHelp, valueName: Texts.current.dateName))
  var asOf: Day?

  @Flag(help: ArgumentHelp(Texts.current.reportHelp))
  var report = false

  @Flag(help: ArgumentHelp(Texts.current.partiesHelp))
  var parties = false

  @Flag(help: ArgumentHelp(Texts.current.peopleHelp))
  var people = false

  /// How the answer is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, ndjson, csv, markdown, docx
  }

  @Option(help: ArgumentHelp(Texts.current.formatHelp, valueName: Texts.current.formatName))
  var format: Format = .table

  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if [report, parties, people].count(where: { $0 }) > 1 {
      throw ValidationError(Texts.current.oneScreen)
    }
    if format == .docx, !report { throw ValidationError(Texts.current.docxIsForReports) }
  }

  func run() async throws {
    let query = words.isEmpty ? nil : try Query(typed: words)
    let day = asOf ?? .today
    let archive = try await Archive(path: index.path, access: .read)
    let all = try await archive.proposals(query, asOf: day)
    let undecided = report ? all.filter(\.state.isUndecided) : all
    let lives = overdue ? undecided.filter { $0.overdueBy != nil } : undecided
    if format == .docx {
      try writeWord(lives, day)
    } else {
      var output = Output(common)
      if parties {
        MoverScreens(texts: .current).write(PartyRecord.all(of: lives), format, to: &output)
      } else if people {
        let records = try await archive.movers(of: lives)
        MoverScreens(texts: .current).write(records, format, to: &output)
      } else if report, format == .table || format == .markdown {
        output.write(MotionsReport(lives, texts: .current, day: day).markdown)
      } else {
        write(lives, of: all, day, to: &output)
      }
      output.finish()
    }
    guard lives.isEmpty else { return }
    try await explain(archive, query, all)
    throw ExitCode(1)
  }

  /// A Word paper is no text for a screen.
  private func writeWord(_ lives: [ProposalLife], _ day: Day) throws {
    guard !Terminal.isOutput else { throw Failure(Texts.current.docxNeedsFile) }
    let report = MotionsReport(lives, texts: .current, day: day)
    guard let bytes = report.word(masks: !common.unmasked) else {
      throw Failure(Texts.current.cannotWrite(systemMessage(ENOMEM)))
    }
    var output = Output(masks: false)
    output.write(bytes)
    output.finish()
  }

  private func write(
    _ lives: [ProposalLife], of all: [ProposalLife], _ day: Day, to output: inout Output
  ) {
    switch format {
    case .docx: break
    case .table where lives.isEmpty: break
    case .table:
      let table = MotionsTable(texts: .current, terminal: .current, day: day)
      output.write(table.text(lives, of: all, isOverdue: overdue))
    case .json:
      output.writeArray(lives) { $0.write(to: &$1) }
    case .ndjson:
      output.writeLines(lives) { $0.write(to: &$1) }
    case .csv:
      output.write(CSV.line(ProposalRow.names))
      for life in lives { output.write(CSV.line(ProposalRow(life).fields)) }
    case .markdown:
      output.write(Markdown.header(Texts.current.motionColumns))
      for life in lives { output.write(Markdown.line(ProposalRow(life).cells(.current))) }
    }
  }

  /// Why there is nothing: all are in time, or the index holds none.
  private func explain(_ archive: Archive, _ query: Query?, _ all: [ProposalLife]) async throws {
    let texts = Texts.current
    guard all.isEmpty else {
      StandardError.write(texts.noneOverdue(all.count) + "\n")
      return
    }
    let reason = try await archive.emptiness(of: query ?? Query(nil))
    let message =
      switch reason {
      case .nothingMatches, .notSaid: texts.noMotions
      default: reason.message(texts.language)
      }
    StandardError.write(message + "\n")
  }
}
