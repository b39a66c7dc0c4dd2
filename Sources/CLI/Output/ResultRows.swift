import Papers
import Reading
import Store

/// Search results as rows of plain fields, for CSV and Markdown.
struct ResultRow {
  static let names = [
    "id", "type", "municipality", "body", "date", "number", "title", "status", "outcome", "text",
    "caseNumbers", "parties", "amounts", "path", "page", "start", "end", "score",
  ]

  let fields: [String]

  init(_ result: SearchResult) {
    fields = [
      result.id, result.kind.rawValue, result.municipality?.name ?? "", result.body ?? "",
      result.date?.description ?? "", result.number ?? "", result.title ?? "",
      result.status?.rawValue ?? "", result.outcome?.rawValue ?? "", result.text,
      result.caseNumbers.joined(separator: "; "), result.parties.joined(separator: "; "),
      result.amounts.map(ResultRow.plain).joined(separator: "; "), result.path,
      result.page.map { "\($0)" } ?? "", "\(result.range.start)", "\(result.range.end)",
      "\(result.score)",
    ]
  }

  /// `750000`, or `750000 EUR`.
  private static func plain(_ amount: Amount) -> String {
    amount.currency == "SEK" ? "\(amount.value)" : "\(amount.value) \(amount.currency)"
  }
}

/// Tables in Markdown.
///
/// Source: GitHub Flavored Markdown, *tables*.
enum Markdown {
  static func line(_ cells: [String]) -> String {
    "| \(cells.map(escaped).joined(separator: " | ")) |\n"
  }

  static func header(_ names: [String]) -> String {
    line(names) + "|\(String(repeating: " --- |", count: names.count))\n"
  }

  private static func escaped(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").replacing("|", with: "\\|")
  }
}
