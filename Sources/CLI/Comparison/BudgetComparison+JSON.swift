import Papers
import Reading
import Store

extension BudgetComparison {
  /// Writes the budgets as an object: columns, then rows with a figure or `null` for each column.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("municipality", municipality)
      json.field("year", year)
      json.array("columns", columns) { $1.write(to: &$0) }
      json.array("rows", rows) { json, row in
        json.object { json in
          json.field("body", row.body)
          let figures = row.figures.enumerated().compactMap { index, figure in
            figure.map { (index, $0) }
          }
          json.array("figures", figures) { json, entry in
            json.object { entry.1.write(to: &$0, of: entry.0, columns[entry.0]) }
          }
        }
      }
    }
  }
}

extension BudgetComparison.Column {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("isDecided", isDecided)
      json.array("parties", parties)
      json.field("id", id)
      json.field("title", title)
      json.field("body", body)
      json.field("date", date?.description)
      json.field("path", path)
      json.optional("page", page)
      json.field("printsChanges", printsChanges)
      json.field("total", number: total.description)
      if let printedTotal {
        json.object("printedTotal") { printedTotal.write(to: &$0) }
        json.field("agrees", agrees ?? false)
      }
      json.array("changes", changes) { json, change in
        json.object { json in
          json.field("name", change.name)
          change.sum.write(to: &json)
        }
      }
    }
  }
}

extension BudgetComparison.Printed {
  fileprivate func write(to json: inout JSONWriter) {
    json.field("value", number: value.description)
    json.field("text", text)
    json.field("range", range)
  }
}

extension BudgetComparison.Figure {
  fileprivate func write(
    to json: inout JSONWriter, of index: Int, _ column: BudgetComparison.Column
  ) {
    json.field("column", index)
    json.field("value", number: sum.description)
    if let difference { json.field("difference", number: difference.description) }
    json.field("basis", basis.rawValue)
    if disagrees { json.field("disagrees", true) }
    if let printed { json.object("printed") { printed.write(to: &$0) } }
    json.field("id", column.id)
    json.field("path", column.path)
    json.optional("page", column.page)
  }
}

/// Budgets as rows of plain fields: one for each body, change and sum of each paper.
enum BudgetRow {
  static let names = [
    "year", "municipality", "kind", "name", "decided", "parties", "value", "difference", "basis",
    "text", "id", "path", "page", "start", "end",
  ]

  static func all(of budgets: BudgetComparison) -> [[String]] {
    budgets.columns.enumerated().flatMap { index, column in
      func row(
        _ kind: String, _ name: String, _ value: Money, _ difference: Money?, _ basis: String,
        _ printed: BudgetComparison.Printed?
      ) -> [String] {
        [
          "\(budgets.year)", budgets.municipality ?? "", kind, name, "\(column.isDecided)",
          column.parties.joined(separator: "; "), value.description,
          difference?.description ?? "", basis, printed?.text ?? "", column.id, column.path,
          column.page.map { "\($0)" } ?? "", printed.map { "\($0.range.start)" } ?? "",
          printed.map { "\($0.range.end)" } ?? "",
        ]
      }
      let bodies = budgets.rows.compactMap { line in
        line.figures[index].map {
          row("body", line.body, $0.sum, $0.difference, $0.basis.rawValue, $0.printed)
        }
      }
      let changes = column.changes.map {
        row("change", $0.name, $0.sum.value, nil, "printed", $0.sum)
      }
      let printed = column.printedTotal.map {
        [row("printedTotal", "", $0.value, nil, "printed", $0)]
      }
      return bodies + changes + [row("total", "", column.total, nil, "counted", nil)]
        + (printed ?? [])
    }
  }
}
