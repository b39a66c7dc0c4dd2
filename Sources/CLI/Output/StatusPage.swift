import Papers
import Reading
import Store

/// What the index holds, on one screen.
struct StatusPage {
  private static let mostHoldings = 20
  private static let mostFiles = 5

  private let status: Status
  private let path: String
  private let texts: Texts
  private let terminal: Terminal

  init(_ status: Status, path: String, texts: Texts, terminal: Terminal) {
    self.status = status
    self.path = path
    self.texts = texts
    self.terminal = terminal
  }

  var text: String {
    let blocks = [totals, holdings, lacks].filter { !$0.isEmpty }
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private var totals: [String] {
    let size = texts.size(bytes: status.totals.byteCount)
    let kinds = status.totals.documents.map { "\(texts.name($0.value)) \(texts.grouped($0.count))" }
    let clauses = status.totals.clauses.map { "\(texts.name($0.value)) \(texts.grouped($0.count))" }
    let lines = [
      terminal.bold(path) + "  \(texts.files(status.totals.sourceCount)) · \(size)",
      "  " + texts.totals(status.totals),
    ]
    return lines + listed(texts.papers, kinds) + listed(texts.clauses, clauses)
  }

  private func listed(_ name: String, _ values: [String]) -> [String] {
    guard !values.isEmpty else { return [] }
    return MarkedWords("\(name): \(values.joined(separator: " · "))")
      .lines(width: terminal.width - 2, maximum: 3).map { "  \($0)" }
  }

  private var holdings: [String] {
    let rows = status.holdings.prefix(StatusPage.mostHoldings).map(\.fields)
    guard !rows.isEmpty else { return [] }
    let more = status.holdings.count - rows.count
    return Columns(
      texts.holdingColumns, rows, isNumber: [false, false, true, true, true, true, true]
    )
    .lines(width: terminal.width)
      + (more > 0 ? ["  \(texts.more(more))"] : [])
  }

  private var lacks: [String] {
    files(
      texts.failedFiles(status.failures.count), status.failures.map { "\($0.path): \($0.message)" })
      + files(texts.silentFiles(status.silent.count), status.silent)
      + files(texts.numberGaps(gaps.count), gaps.map(texts.gap))
      + files(texts.copies(status.copies.count), status.copies.map(texts.copy))
      + files(texts.undecided(status.undecided.count), status.undecided.map(texts.undecidedLine))
      + files(texts.announced(status.announced.count), status.announced.map(texts.announcedLine))
      + files(
        texts.illegibleFiles(status.illegible.count),
        status.illegible.map { "\($0.path): \($0.diagnostic.message)" })
      + files(texts.remarks(others.count), others.map { "\($0.path): \($0.diagnostic.message)" })
  }

  private var others: [Status.Remark] {
    status.remarks.filter { !status.illegible.contains($0) }
  }

  /// The largest first.
  private var gaps: [Status.Numbering] {
    status.numberings.filter { !$0.gaps.isEmpty }.sorted { $0.missingCount > $1.missingCount }
  }

  private func files(_ title: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    let first = lines.prefix(StatusPage.mostFiles)
    let more = lines.count - first.count
    return [title] + first.map { "  \($0.cut(to: terminal.width - 2))" }
      + (more > 0 ? ["  \(texts.more(more))"] : [])
  }
}

extension Status.Holding {
  static let names = [
    "municipality", "body", "firstYear", "lastYear", "meetings", "documents", "items",
  ]

  var fields: [String] {
    [
      municipality ?? "", body ?? "", firstYear.map(String.init) ?? "",
      lastYear.map(String.init) ?? "", "\(meetings)", "\(documents)", "\(items)",
    ]
  }
}

/// Rows under headings; text to the left, numbers to the right.
struct Columns {
  private let rows: [[String]]
  private let isNumber: [Bool]

  init(_ names: [String], _ rows: [[String]], isNumber: [Bool]) {
    self.rows = [names] + rows
    self.isNumber = isNumber
  }

  /// The lines; text columns give way when the width does not suffice.
  func lines(width: Int) -> [String] {
    var widths = isNumber.indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    let texts = isNumber.indices.filter { !isNumber[$0] }
    let excess = widths.reduce(0, +) + 2 * widths.count - width
    if excess > 0, let widest = texts.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] = max(12, widths[widest] - excess)
    }
    return rows.map { line($0, widths) }
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    let cells = row.indices.map { column in
      let text = row[column].cut(to: widths[column])
      let spaces = String(repeating: " ", count: max(0, widths[column] - text.count))
      return isNumber[column] ? spaces + text : text + spaces
    }
    return "  " + cells.joined(separator: "  ")
  }
}
