import Papers
import Store

/// Budgets for people: bodies down, papers across, differences below.
struct BudgetPage {
  let texts: Texts
  let terminal: Terminal

  /// Columns that do not fit beside one another are laid below, again with the decided budget.
  func text(_ budgets: BudgetComparison) -> String {
    let decided = budgets.columns.firstIndex(where: \.isDecided)
    // What changes no body's sum has a list of its own.
    let proposals = budgets.columns.indices.filter { index in
      index != decided && budgets.rows.contains { $0.figures[index] != nil }
    }
    let names = budgets.rows.map(\.body.count) + [texts.budgetPrintedTotal.count]
    let first = min(names.max() ?? 0, max(20, terminal.width / 3))
    let room = max(1, (terminal.width - first - 2) / Self.columnWidth - (decided == nil ? 0 : 1))
    var lines = [terminal.bold(texts.budgetTitle(budgets)) + "  (\(texts.kronor))"]
    let groups = stride(from: 0, to: proposals.count, by: room).map {
      Array(proposals[$0..<min($0 + room, proposals.count)])
    }
    for group in groups.isEmpty ? [[]] : groups {
      lines += table(budgets, columns: [decided].compactMap(\.self) + group, first: first) + [""]
    }
    lines += changes(budgets)
    if decided == nil { lines.append(texts.noDecidedBudget) }
    if budgets.columns.allSatisfy(\.isDecided) { lines.append(texts.noBudgetProposals) }
    lines += notes(budgets) + ["", texts.sources] + budgets.columns.map(source)
    return lines.map { $0 + "\n" }.joined()
  }

  private static let columnWidth = 17

  private func table(_ budgets: BudgetComparison, columns: [Int], first: Int) -> [String] {
    func line(_ name: String, _ cells: [String]) -> String {
      "  " + name.cut(to: first).padded(to: first) + cells.map(cell).joined()
    }
    func cell(_ text: String) -> String {
      String(repeating: " ", count: max(1, Self.columnWidth - text.count)) + text
    }
    var lines = [line(texts.budgetBody, columns.map { texts.name(budgets.columns[$0]) })]
    for row in budgets.rows {
      lines.append(line(row.body, columns.map { row.figures[$0].map(sum) ?? "–" }))
      let differences = columns.map { row.figures[$0]?.difference.map(texts.difference) ?? "" }
      if differences.contains(where: { !$0.isEmpty }) {
        lines.append(terminal.dim(line("", differences)))
      }
    }
    let papers = columns.map { budgets.columns[$0] }
    let sums = columns.map { budgets.sum(of: $0) }
    lines.append(line(texts.budgetTotal, zip(sums, papers).map { sum($0, of: $1) }))
    let differences = columns.map { budgets.difference(of: $0).map(texts.difference) ?? "" }
    if differences.contains(where: { !$0.isEmpty }) {
      lines.append(terminal.dim(line("", differences)))
    }
    lines.append(line(texts.budgetPrintedTotal, papers.map(printedTotal)))
    lines.append(line("", papers.map(texts.agreement)))
    return lines
  }

  private func sum(_ sum: Money?, of column: BudgetComparison.Column) -> String {
    sum.map { texts.kronor($0) + (column.printsChanges ? "*" : "") } ?? "–"
  }

  private func printedTotal(_ column: BudgetComparison.Column) -> String {
    column.printedTotal.map {
      column.printsChanges ? texts.difference($0.value) : texts.kronor($0.value)
    } ?? "–"
  }

  private func sum(_ figure: BudgetComparison.Figure) -> String {
    let mark = figure.disagrees ? "?" : figure.basis == .printed ? "" : "*"
    return texts.kronor(figure.sum) + mark
  }

  private func changes(_ budgets: BudgetComparison) -> [String] {
    let papers = budgets.columns.filter { !$0.changes.isEmpty }
    return papers.isEmpty ? [] : [texts.budgetChanges] + papers.flatMap(changes) + [""]
  }

  private func changes(_ paper: BudgetComparison.Column) -> [String] {
    var rows = paper.changes.map { ($0.name, texts.difference($0.sum.value)) }
    rows.append((texts.budgetTotal, texts.difference(paper.total)))
    let width = rows.map(\.0.count).max() ?? 0
    let lines = rows.map { name, sum in
      let spaces = String(repeating: " ", count: max(0, 14 - sum.count))
      return "    \(name.padded(to: width))  \(spaces)\(sum)"
    }
    let check = "    \(texts.budgetPrintedTotal): \(texts.agreement(paper))"
    return ["  \(texts.name(paper))"] + lines + [check]
  }

  private func notes(_ budgets: BudgetComparison) -> [String] {
    let figures = budgets.rows.flatMap { $0.figures.compactMap(\.self) }
    let isNeeded = [
      figures.contains { $0.difference != nil }, figures.contains { $0.basis != .printed },
      figures.contains(where: \.disagrees),
    ]
    return zip(texts.budgetNotes, isNeeded).filter(\.1).map(\.0)
  }

  func source(_ column: BudgetComparison.Column) -> String {
    let place = [
      column.isDecided ? column.body : nil, column.date?.description, column.title,
    ].compactMap(\.self).joined(separator: " · ")
    let page = column.page.map { " \(texts.page($0))" } ?? ""
    return "  \(texts.name(column).padded(to: 18))  \(place.cut(to: 60))  \(column.path)\(page)  "
      + ResultTable.short(column.id)
  }

  func markdown(_ budgets: BudgetComparison) -> String {
    var text = "## \(texts.budgetTitle(budgets))\n\n"
    text += Markdown.header([texts.budgetBody] + budgets.columns.map(texts.name))
    for row in budgets.rows {
      text += Markdown.line(
        [row.body]
          + row.figures.map { figure in
            guard let figure else { return "–" }
            let difference = figure.difference.map { " (\(texts.difference($0)))" } ?? ""
            return sum(figure) + difference
          })
    }
    let sums = budgets.columns.indices.map { index in
      let difference = budgets.difference(of: index).map { " (\(texts.difference($0)))" } ?? ""
      return sum(budgets.sum(of: index), of: budgets.columns[index]) + difference
    }
    text += Markdown.line([texts.budgetTotal] + sums)
    text += Markdown.line(
      [texts.budgetPrintedTotal]
        + budgets.columns.map { "\(printedTotal($0)), \(texts.agreement($0))" })
    return text + "\n" + notes(budgets).map { $0 + "\n\n" }.joined()
  }
}
