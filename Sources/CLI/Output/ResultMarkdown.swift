import Papers
import Store

/// Search results as a Markdown table, to paste into a paper.
struct ResultMarkdown {
  let texts: Texts

  func text(_ results: [SearchResult]) -> String {
    Markdown.header(texts.columns) + results.map { Markdown.line(cells(of: $0)) }.joined()
  }

  private func cells(of result: SearchResult) -> [String] {
    let page = result.page.map { " \(texts.page($0))" } ?? ""
    return [
      result.municipality?.name ?? "", result.body ?? "", result.date?.description ?? "",
      result.number ?? "", result.title ?? "",
      result.kind == .yrkande
        ? texts.name(result.kind) : texts.label(result.status, result.outcome),
      result.text, result.parties.joined(separator: ", "),
      result.amounts.map(texts.amount).joined(separator: ", "), "\(result.path)\(page)",
      ResultTable.short(result.id),
    ]
  }
}
