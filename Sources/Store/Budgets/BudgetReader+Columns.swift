internal import Papers
internal import Reading

extension BudgetReader {
  /// Papers as columns, bodies as rows.
  static func comparison(
    _ found: [FoundBudget], municipality: String?, year: Int
  ) -> BudgetComparison {
    let names = bodies(of: found)
    let decided = found.first { !$0.isProposal }
    func line(_ name: String, in budget: FoundBudget) -> BudgetPaper.Line? {
      budget.paper.bodies.first { same($0.name, name) }
    }
    let rows = names.map { name in
      let decision = decided.flatMap { line(name, in: $0)?.own?.value }
      // The board's proposal, as a paper prints it beside its own; else what was decided.
      let board = found.lazy.compactMap { line(name, in: $0)?.board?.value }.first ?? decision
      let figures = found.map { budget in
        figure(line(name, in: budget), budget, board: board, decided: decision)
      }
      return BudgetComparison.Row(body: name, figures: figures)
    }
    return BudgetComparison(
      municipality: municipality, year: year, columns: found.map(column), rows: rows)
  }

  private static func figure(
    _ line: BudgetPaper.Line?, _ budget: FoundBudget, board: Money?, decided: Money?
  ) -> BudgetComparison.Figure? {
    let sum: Money
    let basis: BudgetComparison.Figure.Basis
    let printed: BudgetComparison.Printed?
    if let own = line?.own {
      (sum, basis, printed) = (own.value, .printed, own)
    } else if let change = line?.change, let board {
      sum = Money(hundredths: board.hundredths + change.value.hundredths)
      (basis, printed) = (.counted, change)
    } else if line == nil, budget.paper.printsChanges, !budget.paper.bodies.isEmpty, let board {
      (sum, basis, printed) = (board, .unchanged, nil)
    } else {
      return nil
    }
    let difference =
      budget.isProposal
      ? decided.map { Money(hundredths: sum.hundredths - $0.hundredths) } : nil
    return .init(
      sum: sum, difference: difference, basis: basis, printed: printed,
      disagrees: line?.disagrees ?? false)
  }

  private static func column(_ budget: FoundBudget) -> BudgetComparison.Column {
    let paper = budget.paper
    let sums =
      paper.printsChanges
      ? paper.bodies.compactMap(\.change) + paper.changes.map(\.sum)
      : paper.bodies.compactMap(\.own)
    return .init(
      isDecided: !budget.isProposal, id: budget.context.id, title: budget.context.title,
      body: budget.context.body, date: budget.context.date, parties: budget.parties,
      path: budget.context.path, page: budget.context.page, printsChanges: paper.printsChanges,
      total: Money(hundredths: sums.reduce(0) { $0 + $1.value.hundredths }),
      printedTotal: paper.printsChanges ? paper.total?.change : paper.total?.own,
      changes: paper.changes)
  }

  /// The bodies, those of the decided budget first.
  private static func bodies(of found: [FoundBudget]) -> [String] {
    var names: [String] = []
    for line in found.flatMap(\.paper.bodies) where !names.contains(where: { same($0, line.name) })
    {
      names.append(line.name)
    }
    return names
  }

  private static func same(_ one: String, _ other: String) -> Bool {
    one.lowercased() == other.lowercased()
  }
}
