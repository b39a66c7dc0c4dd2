import ArgumentParser
import Papers
import Reading
import Store

/// `klubba search QUERY`: answers a query about the index.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: Texts.current.searchAbstract,
    discussion: Texts.current.searchExample)

  @Argument(help: ArgumentHelp(Texts.current.queryHelp, valueName: Texts.current.queryName))
  var words: [String]

  @Option(help: ArgumentHelp(Texts.current.limitHelp, valueName: Texts.current.countName))
  var limit = 20

  @Flag(help: ArgumentHelp(Texts.current.explainHelp))
  var explain = false

  @Flag(help: ArgumentHelp(Texts.current.facetsHelp))
  var facets = false

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit >= 1 else { throw ValidationError(Texts.current.atLeastOne("--limit")) }
  }

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let query = try Query(typed: words)
    if explain { StandardError.write(Texts.current.readAs(query.description) + "\n") }
    let archive = try await Archive(path: index.path, access: .read)
    if explain {
      for word in try await archive.splitWords(of: query) {
        StandardError.write("  \(Texts.current.explanation(of: word))\n")
      }
    }
    if facets, try await writeFacets(of: query, archive) { return }
    let found = try await archive.search(query, limit: limit)
    let milliseconds = Int((clock.now - start) / .milliseconds(1))
    var output = Output(common)
    write(found, milliseconds: milliseconds, to: &output)
    output.finish()
    guard found.results.isEmpty else { return }
    StandardError.write(try await archive.emptiness(of: query).message(.ofProcess) + "\n")
    throw ExitCode(1)
  }

  /// Counts instead of hits; `false` when there is nothing to count.
  private func writeFacets(of query: Query, _ archive: Archive) async throws -> Bool {
    let facets = try await archive.facets(of: query)
    guard !facets.isEmpty else { return false }
    var output = Output(common)
    output.write(FacetAnswer(facets, texts: .current, terminal: .current).text(answer.format))
    output.finish()
    return true
  }

  private func write(_ found: SearchAnswer, milliseconds: Int, to output: inout Output) {
    let results = found.results
    switch answer.format {
    case .table where results.isEmpty: break
    case .table:
      let table = ResultTable(texts: .current, terminal: .current)
      output.write(table.text(found, milliseconds: milliseconds))
    case .json:
      output.writeArray(results) { $0.write(to: &$1) }
    case .ndjson:
      output.writeLines(results) { $0.write(to: &$1) }
    case .csv:
      output.write(CSV.line(ResultRow.names))
      for result in results { output.write(CSV.line(ResultRow(result).fields)) }
    case .markdown: output.write(ResultMarkdown(texts: .current).text(results))
    }
  }
}

extension Query {
  /// The query that several arguments make, joined by a space.
  ///
  /// - Throws: a ``Failure`` with the wrong place underlined.
  init(typed words: [String]) throws(Failure) {
    let text = words.joined(separator: " ")
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Failure(Texts.current.emptyQuery)
    }
    do {
      try self.init(parsing: text)
    } catch {
      throw Failure(
        error.message(.ofProcess), place: underline(error.range, in: text))
    }
  }
}

/// `text` with `^^^` below the bytes at `range`; of a long text only what is around them.
private func underline(_ range: Range<Int>, in text: String) -> [String] {
  let room = 60
  let bytes = Array(text.utf8)
  let start = min(range.lowerBound, bytes.count)
  let end = min(max(range.upperBound, start), bytes.count)
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
  var (before, marked, after) = (string(0..<start), string(start..<end), string(end..<bytes.count))
  if before.count > room { before = "…" + before.suffix(room) }
  if marked.count > room { (marked, after) = (marked.prefix(room) + "…", "") }
  if after.count > room { after = after.prefix(room) + "…" }
  let spaces = String(repeating: " ", count: before.count)
  return [
    "  \(before)\(marked)\(after)",
    "  \(spaces)\(String(repeating: "^", count: max(1, marked.count)))",
  ]
}
