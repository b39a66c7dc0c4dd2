import Papers
import Reading
import Store

/// What `compare --budgets` says.
extension Texts {
  var budgetsHelp: String {
    choose(
      "Lägger partiernas budgetförslag och den beslutade budgeten sida vid sida; frågan nämner kommun"
        + " och år.",
      "Lays the parties' budget proposals and the decided budget side by side; the query names"
        + " municipality and year.")
  }

  func budgetTitle(_ budgets: BudgetComparison) -> String {
    choose("Budget \(budgets.year)", "Budget \(budgets.year)")
      + (budgets.municipality.map { " · \($0)" } ?? "")
  }

  var kronor: String { choose("kronor", "kronor (SEK)") }

  /// `Beslutad`, or the parties: `S`, `M, KD`.
  func name(_ column: BudgetComparison.Column) -> String {
    if column.isDecided { return choose("Beslutad", "Decided") }
    if !column.parties.isEmpty { return column.parties.joined(separator: ", ") }
    return column.title?.cut(to: 18) ?? choose("Förslag", "Proposal")
  }

  var budgetBody: String { choose("Nämnd", "Body") }
  var budgetTotal: String { choose("Summa", "Total") }
  var budgetPrintedTotal: String { choose("Tryckt summa", "Printed total") }

  func agreement(_ column: BudgetComparison.Column) -> String {
    switch column.agrees {
    case true?: choose("stämmer", "agrees")
    case false?: choose("stämmer inte", "disagrees")
    case nil: choose("ingen tryckt", "none printed")
    }
  }

  var budgetNotes: [String] {
    [
      choose(
        "Under varje förslag står skillnaden mot den beslutade budgeten.",
        "Below each proposal stands its difference from the decided budget."),
      choose(
        "* räknat: partiet trycker bara skillnaden mot styrelsens förslag.",
        "* counted: the party prints only the difference from the board's proposal."),
      choose(
        "? de tryckta beloppen på raden går inte ihop.",
        "? the sums printed on the line do not add up."),
    ]
  }

  var budgetChanges: String {
    choose("Ändringar som inte gäller en nämnds ram", "Changes that are not for a body")
  }

  var sources: String { choose("Källor", "Sources") }

  var noDecidedBudget: String {
    choose(
      "Indexet rymmer ingen beslutad budget för året, så skillnader saknas.",
      "The index holds no decided budget for the year, so there are no differences.")
  }

  var noBudgetProposals: String {
    choose(
      "Indexet rymmer inga budgetförslag från partier för året.",
      "The index holds no budget proposals of parties for the year.")
  }

  var budgetNoYear: String {
    choose(
      "--budgets vill ha ett år: klubba compare --budgets 'kommun:Norrvik år:2024'",
      "--budgets wants one year: klubba compare --budgets 'municipality:Norrvik year:2024'")
  }

  var budgetOnlyPapers: String {
    choose(
      "--budgets förstår bara fält om papper, som kommun: och år:",
      "--budgets understands only fields of papers, such as municipality: and year:")
  }

  func budgetSeveral(_ names: [String]) -> String {
    choose(
      "budgetar från flera kommuner passar. Nämn en: ",
      "budgets of several municipalities fit. Name one: ") + names.joined(separator: ", ")
  }

  var noBudgets: String {
    choose(
      "Ingen budget med belopp för kommunen och året finns i indexet. Se klubba status.",
      "The index holds no budget with sums for the municipality and year. See klubba status.")
  }

  var budgetChart: String {
    choose(
      "Skillnad mot den beslutade budgeten, nämnd för nämnd",
      "Difference from the decided budget, body by body")
  }

  /// `98 400 000`.
  func kronor(_ sum: Money) -> String {
    sum.hundredths % 100 == 0 ? grouped(sum.hundredths / 100) : sum.description
  }

  /// `+1 500 000`, `±0`.
  func difference(_ sum: Money) -> String {
    sum.hundredths == 0 ? "±0" : (sum.hundredths > 0 ? "+" : "") + kronor(sum)
  }
}
