import Papers
import Store

/// Budgets as one web page that needs nothing beside it.
struct BudgetReport {
  let texts: Texts

  func html(_ budgets: BudgetComparison) -> String {
    let page = BudgetPage(texts: texts, terminal: .plain)
    let sources = budgets.columns.map {
      "<li>\(HTML.escaped(page.source($0).split(separator: " ").joined(separator: " ")))</li>"
    }
    return ReportPage.html(
      title: texts.budgetTitle(budgets), language: texts.choose("sv", "en"),
      body: """
        \(chart(budgets))
        \(table(budgets))
        \(changes(budgets))
        <h2>\(HTML.escaped(texts.sources))</h2>
        <ul>\(sources.joined())</ul>
        """)
  }

  private static let colours = ["#c62828", "#1565c0", "#2e7d32", "#f9a825", "#6a1b9a", "#00838f"]

  private func table(_ budgets: BudgetComparison) -> String {
    let heads = [texts.budgetBody] + budgets.columns.map(texts.name)
    let rows = budgets.rows.map { row in
      let cells = zip(row.figures, budgets.columns).map { figure, column -> String in
        guard let figure else { return "<td class=\"sum\">–</td>" }
        let place = [column.path, figure.printed.map { "”\($0.text)”" }].compactMap(\.self)
          .joined(separator: ": ")
        let mark = figure.disagrees ? "?" : figure.basis == .printed ? "" : "*"
        let difference = figure.difference.map {
          "<div class=\"path\">\(HTML.escaped(texts.difference($0)))</div>"
        }
        return "<td class=\"sum\" title=\"\(HTML.escaped(place))\">"
          + "\(texts.kronor(figure.sum))\(mark)\(difference ?? "")</td>"
      }
      return "<tr><th>\(HTML.escaped(row.body))</th>\(cells.joined())</tr>"
    }
    let totals = budgets.columns.enumerated().map { index, column in
      let sum = budgets.sum(of: index).map(texts.kronor) ?? "–"
      return "<td class=\"sum\">\(sum)<div class=\"path\">"
        + "\(HTML.escaped(texts.budgetPrintedTotal)): \(texts.agreement(column))</div></td>"
    }
    return """
      <table><thead><tr>\(heads.map { "<th>\(HTML.escaped($0))</th>" }.joined())</tr></thead><tbody>
      \(rows.joined(separator: "\n"))
      <tr><th>\(HTML.escaped(texts.budgetTotal))</th>\(totals.joined())</tr>
      </tbody></table>
      \(texts.budgetNotes.map { "<p class=\"path\">\(HTML.escaped($0))</p>" }.joined())
      """
  }

  private func changes(_ budgets: BudgetComparison) -> String {
    let papers = budgets.columns.filter { !$0.changes.isEmpty }
    guard !papers.isEmpty else { return "" }
    let rows = papers.flatMap { paper in
      paper.changes.map {
        "<tr><td>\(HTML.escaped(texts.name(paper)))</td><td>\(HTML.escaped($0.name))</td>"
          + "<td class=\"sum\">\(texts.difference($0.sum.value))</td></tr>"
      }
    }
    return "<h2>\(HTML.escaped(texts.budgetChanges))</h2><table>\(rows.joined())</table>"
  }

  /// For each body a bar for each party, to the left for less and to the right for more.
  private func chart(_ budgets: BudgetComparison) -> String {
    let papers = budgets.columns.indices.filter { !budgets.columns[$0].isDecided }
    let all = budgets.rows.flatMap { row in
      papers.compactMap { row.figures[$0]?.difference?.hundredths.magnitude }
    }
    guard let most = all.max(), most > 0 else { return "" }
    var (y, shapes) = (4, "")
    for row in budgets.rows {
      shapes += "<text x=\"0\" y=\"\(y + 12)\" font-size=\"12\">\(HTML.escaped(row.body))</text>"
      for (place, paper) in papers.enumerated() {
        guard let difference = row.figures[paper]?.difference else { continue }
        let length = Int(Double(difference.hundredths.magnitude) / Double(most) * 200)
        let x = difference.hundredths < 0 ? 480 - length : 480
        shapes += """
          <rect x="\(x)" y="\(y + place * 12)" width="\(max(1, length))" height="10" \
          fill="\(Self.colours[place % Self.colours.count])"><title>\
          \(HTML.escaped("\(texts.name(budgets.columns[paper])): \(texts.difference(difference))"))\
          </title></rect>
          """
      }
      y += max(1, papers.count) * 12 + 10
    }
    let legend = papers.enumerated().map { place, paper in
      "<span style=\"color:\(Self.colours[place % Self.colours.count])\">■</span> "
        + HTML.escaped(texts.name(budgets.columns[paper]))
    }
    return """
      <svg viewBox="0 0 720 \(y)" role="img" aria-label="\(HTML.escaped(texts.budgetChart))">\
      <line x1="480" x2="480" y1="0" y2="\(y)" stroke="#888"/>\(shapes)</svg>
      <p>\(HTML.escaped(texts.budgetChart)): \(legend.joined(separator: " &nbsp; "))</p>
      """
  }
}
