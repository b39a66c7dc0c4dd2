import Papers

/// The figures as rows of text.
struct EvaluationColumns {
  private let report: EvaluationReport
  private let texts: Texts

  init(_ report: EvaluationReport, texts: Texts) {
    self.report = report
    self.texts = texts
  }

  /// Every field over all papers: F1 and n, precision, recall, and what they are made of.
  var overall: (names: [String], rows: [[String]]) {
    let scores = report.evaluation.scores
    let rows = report.fields.compactMap { field in scores[field].map { row(field, $0) } }
    return (texts.evaluationColumns, rows)
  }

  private func row(_ field: Field, _ score: Score) -> [String] {
    [field.rawValue, share(score.f1), texts.grouped(score.count)]
      + [share(score.precision), share(score.recall)]
      + [score.hits, score.misses, score.extras].map(texts.grouped)
  }

  /// Every field in each municipality: F1, with n after it.
  var byMunicipality: (names: [String], rows: [[String]]) {
    let municipalities = report.evaluation.municipalities
    let rows = report.fields.map { field in
      [field.rawValue]
        + municipalities.map { municipality in
          guard let score = municipality.scores[field], score.f1 != nil else { return "" }
          return "\(share(score.f1)) (\(texts.grouped(score.count)))"
        }
    }
    return ([texts.field] + municipalities.map(\.name), rows)
  }

  private func share(_ share: Double?) -> String {
    share.map { EvaluationReport.decimals($0, count: 3, point: texts.choose(",", ".")) } ?? "–"
  }
}

/// The figures for people, as wide as the terminal.
struct EvaluationTable {
  private let report: EvaluationReport
  private let texts: Texts
  private let terminal: Terminal

  init(_ report: EvaluationReport, texts: Texts, terminal: Terminal) {
    self.report = report
    self.texts = texts
    self.terminal = terminal
  }

  var text: String {
    let columns = EvaluationColumns(report, texts: texts)
    let overall = columns.overall
    var lines = [terminal.bold(texts.evaluated(report.evaluation.paperCount))]
    lines += Columns(
      overall.names, overall.rows, isNumber: [false] + overall.names.dropFirst().map { _ in true }
    ).lines(width: terminal.width)
    if report.evaluation.municipalities.count > 1 {
      lines += ["", terminal.bold(texts.byMunicipality)] + byMunicipality(columns.byMunicipality)
    }
    return (lines + misses).map { $0 + "\n" }.joined()
  }

  /// As many municipalities beside each other as the width allows, the rest below.
  private func byMunicipality(_ table: (names: [String], rows: [[String]])) -> [String] {
    func width(_ column: Int) -> Int {
      ([table.names] + table.rows).map { $0[column].count }.max() ?? 0
    }
    var groups: [[Int]] = []
    var room = 0
    for column in table.names.indices.dropFirst() {
      let needed = width(column) + 2
      if groups.isEmpty || needed > room {
        groups.append([])
        room = terminal.width - width(0) - 4
      }
      groups[groups.count - 1].append(column)
      room -= needed
    }
    let blocks = groups.map { group in
      let columns = [0] + group
      return Columns(
        columns.map { table.names[$0] }, table.rows.map { row in columns.map { row[$0] } },
        isNumber: [false] + group.map { _ in true }
      ).lines(width: terminal.width)
    }
    return Array(blocks.joined(separator: [""]))
  }

  // MARK: - Misses

  private var misses: [String] {
    let all = Dictionary(grouping: report.evaluation.misses, by: \.field)
    let shown = Dictionary(grouping: report.misses, by: \.field)
    return report.fields.flatMap { field -> [String] in
      guard let misses = shown[field] else { return [] }
      let title = texts.missesTitle(
        field.rawValue, shown: misses.count, of: all[field]?.count ?? misses.count)
      return ["", terminal.bold(title)] + misses.flatMap(lines)
    }
  }

  private func lines(of miss: Miss) -> [String] {
    let document = miss.place.document > 1 ? "#\(miss.place.document)" : ""
    let place = [miss.paper + document, miss.place.item, miss.place.thing]
      .compactMap(\.self).joined(separator: " · ")
    let expected = miss.expected.map { terminal.good("    + \(shortened($0))") }
    let found = miss.found.map { found in
      let sign = miss.kind == .missed ? "~" : "-"
      return terminal.bad("    \(sign) \(shortened(found))")
    }
    return ["  \(place.cut(to: terminal.width - 2))"] + [expected, found].compactMap(\.self)
  }

  private func shortened(_ text: String) -> String { text.cut(to: max(20, terminal.width - 6)) }
}
