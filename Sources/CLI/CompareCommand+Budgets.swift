import ArgumentParser
import Papers
import Store

extension CompareCommand {
  /// `--budgets QUERY`.
  func compareBudgets(_ typed: String) async throws {
    let texts = Texts.current
    let query = try Query(typed: [typed])
    let archive = try await Archive(path: index.path, access: .read)
    switch try await archive.budgets(of: query) {
    case .noYear: throw Failure(texts.budgetNoYear)
    case .notAboutPapers: throw Failure(texts.budgetOnlyPapers)
    case .severalMunicipalities(let names): throw Failure(texts.budgetSeveral(names))
    case .nothing:
      StandardError.write(texts.noBudgets + "\n")
      throw ExitCode(1)
    case .comparison(let budgets):
      if let report {
        let page = BudgetReport(texts: texts).html(budgets)
        try ReportFile.write(page, to: report, masks: !common.unmasked)
      }
      var output = Output(common)
      write(budgets, to: &output)
      output.finish()
    }
  }

  private func write(_ budgets: BudgetComparison, to output: inout Output) {
    let page = BudgetPage(texts: .current, terminal: .current)
    switch answer.format {
    case .table: output.write(page.text(budgets))
    case .markdown: output.write(page.markdown(budgets))
    case .json, .ndjson:
      var json = JSONWriter(indented: answer.format == .json)
      budgets.write(to: &json)
      json.endLine()
      output.write(json.bytes)
    case .csv:
      output.write(CSV.line(BudgetRow.names))
      for row in BudgetRow.all(of: budgets) { output.write(CSV.line(row)) }
    }
  }
}
