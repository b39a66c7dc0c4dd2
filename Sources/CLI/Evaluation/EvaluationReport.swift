import Papers
import Reading

/// An evaluation as it is printed: figures, misses, and papers that could not be used.
struct EvaluationReport {
  /// A file that could not be used.
  struct Failure {
    let path: String
    let message: String
  }

  private(set) var evaluation: Evaluation
  private(set) var failures: [Failure] = []
  /// How many misses of each field are printed; `nil` for none.
  var missesShown: Int?

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
  }

  /// Reads a paper and adds what was right and wrong; one that cannot be read misses all.
  mutating func add(_ paper: GoldPaper) {
    let gold: JSONValue
    do throws(CLI.Failure) {
      gold = try paper.gold()
    } catch {
      failures.append(Failure(path: paper.goldPath, message: error.message))
      return
    }
    var found: JSONValue?
    do throws(ReadError) {
      found = try paper.extraction()
    } catch {
      failures.append(
        Failure(path: paper.sourcePath, message: error.message(Texts.current.language)))
    }
    evaluation.add(paper: paper.name, gold: gold, found: found)
  }

  func write(_ format: AnswerOptions.Format, to output: inout Output) {
    switch format {
    case .table: output.write(EvaluationTable(self, texts: .current, terminal: .current).text)
    case .json: output.write(json(indented: true))
    case .ndjson: output.write(lines)
    case .csv: output.write(rows)
    case .markdown: output.write(markdown(.current))
    }
  }

  /// The fields that were measured, in order.
  var fields: [Field] {
    let scores = evaluation.scores
    return Field.allCases.filter { scores[$0]?.f1 != nil }
  }

  /// The misses to print, field by field: some of every paper before more of any.
  var misses: [Miss] {
    guard let missesShown else { return [] }
    let byField = Dictionary(grouping: evaluation.misses, by: \.field)
    return Field.allCases.flatMap { field in
      EvaluationReport.dealt(byField[field] ?? [], count: missesShown)
    }
  }

  private static func dealt(_ misses: [Miss], count: Int) -> [Miss] {
    guard misses.count > count else { return misses }
    var ranks: [String: Int] = [:]
    let ranked = misses.enumerated().map { index, miss in
      ranks[miss.paper, default: 0] += 1
      return (rank: ranks[miss.paper, default: 0], index: index)
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.prefix(count)
      .map { misses[$0.index] }
  }
}
