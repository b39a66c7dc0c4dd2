import Papers
import Store

/// Comparisons as one web page that needs nothing beside it: style, chart and text in one file.
struct ComparisonReport {
  let texts: Texts

  func html(_ comparisons: [ClauseComparison], _ looked: ComparedIndex) -> String {
    let sections = comparisons.enumerated().map { section($1, number: $0 + 1, looked) }
    return ReportPage.html(
      title: texts.reportTitle, language: texts.choose("sv", "en"),
      body: """
        <p>\(HTML.escaped(texts.looked(looked)))</p>
        \(chart(of: comparisons))
        \(sections.joined(separator: "\n"))
        """)
  }

  private static let colours: [(ClauseComparison.State, String)] = [
    (.approved, "#2e7d32"), (.partlyApproved, "#8bc34a"), (.answered, "#90a4ae"),
    (.rejected, "#c62828"), (.struck, "#bcaaa4"), (.withdrawn, "#d7ccc8"), (.open, "#fbc02d"),
  ]

  /// A bar for each clause: its proposals by what became of them.
  private func chart(of comparisons: [ClauseComparison]) -> String {
    let most = comparisons.map { $0.states.reduce(0) { $0 + $1.count } }.max() ?? 0
    guard most > 0 else { return "" }
    let unit = 600 / most
    let bars = comparisons.enumerated().map { index, comparison in
      var x = 110
      let parts = Self.colours.compactMap { state, colour -> String? in
        guard let count = comparison.states.first(where: { $0.value == state })?.count else {
          return nil
        }
        defer { x += count * unit }
        return """
          <rect x="\(x)" y="\(index * 28 + 4)" width="\(count * unit)" height="20" fill="\(colour)">\
          <title>\(count) \(HTML.escaped(texts.name(state)))</title></rect>
          """
      }
      let name = HTML.escaped(texts.clause(index + 1))
      return "<text x=\"0\" y=\"\(index * 28 + 19)\" font-size=\"13\">\(name)</text>"
        + parts.joined()
    }
    let legend = Self.colours.map { state, colour in
      "<span style=\"color:\(colour)\">■</span> \(HTML.escaped(texts.name(state)))"
    }
    return """
      <svg viewBox="0 0 720 \(comparisons.count * 28 + 4)" role="img" \
      aria-label="\(HTML.escaped(texts.chartLabel))">\(bars.joined())</svg>
      <p>\(legend.joined(separator: " &nbsp; "))</p>
      """
  }

  private func section(
    _ comparison: ClauseComparison, number: Int, _ looked: ComparedIndex
  ) -> String {
    let table = ComparisonTable(texts: texts, terminal: .plain)
    let title = "\(texts.clause(number)): \(comparison.subject.text)"
    let summary = comparison.matches.isEmpty ? texts.noMatch(looked) : table.summary(of: comparison)
    let head = "<h2>\(HTML.escaped(title))</h2>\n<p>\(HTML.escaped(summary))</p>"
    guard !comparison.matches.isEmpty else { return head }
    let names = texts.comparisonColumns.dropLast(2).map { "<th>\(HTML.escaped($0))</th>" }
    let rows = comparison.matches.map(row)
    return """
      \(head)
      <table><thead><tr>\(names.joined())</tr></thead><tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table>
      """
  }

  private func row(_ match: ClauseComparison.Match) -> String {
    let result = match.result
    let cells = [
      texts.name(match.relation), result.municipality?.name ?? "", result.body ?? "",
      result.date?.description ?? "", result.parties.joined(separator: ", "),
      texts.name(match.state),
    ].map { "<td>\(HTML.escaped($0))</td>" }
    let words = match.difference.map { piece in
      let text = HTML.escaped(piece.words)
      switch piece.kind {
      case .kept: return text
      case .removed: return "<del>\(text)</del>"
      case .added: return "<ins>\(text)</ins>"
      }
    }
    let page = result.page.map { " \(texts.page($0))" } ?? ""
    let place = HTML.escaped("\(result.path)\(page) \(ResultTable.short(result.id))")
    return "<tr>\(cells.joined())<td>\(words.joined(separator: " "))"
      + "<div class=\"path\">\(place)</div></td></tr>"
  }
}
