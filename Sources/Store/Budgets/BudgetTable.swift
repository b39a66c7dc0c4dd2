internal import Papers
internal import Reading

/// Sums in rows under one another: what a paper gives or takes, body by body.
struct BudgetTable {
  /// A line with sums.
  struct Row {
    /// What stands before the first sum.
    let label: String
    /// The body; `nil` when the line is for something else.
    let body: String?
    var sums: [Sum]

    /// *Summa*, *Netto*, *Totalt*.
    var isTotal: Bool {
      let word = label.lowercased().prefix { $0.isLetter }
      return body == nil && BudgetTable.totalWords.contains(String(word))
    }
  }

  /// A sum of money in the text.
  struct Sum {
    let printed: BudgetComparison.Printed
    let isDifference: Bool
    /// As printed or from its table; `nil` when neither tells.
    let year: String?
    let recipient: String?
  }

  /// *Summa*, and what else the last line of a table is called.
  private static let totalWords: Set = [
    "summa", "netto", "totalt", "total", "totalsumma", "nettosumma", "sammanlagt",
  ]

  /// So many bytes may stand between two rows of one table.
  private static let reach = 240

  private(set) var rows: [Row]

  var bodies: [Row] { rows.filter { $0.body != nil } }
  var total: Row? { rows.first(where: \.isTotal) }
  var others: [Row] { rows.filter { $0.body == nil && !$0.isTotal } }

  /// The tables of a paper, from the sums that were found in it and the text of its file.
  ///
  /// A sum that carries its own unit (*tkr*) stands in a sentence, not in a table.
  static func tables(of sums: [Sum], in text: [UInt8]) -> [BudgetTable] {
    var tables: [BudgetTable] = []
    var last = (line: -1, end: 0)
    for sum in sums where sum.printed.text.allSatisfy({ !$0.isLetter }) {
      let start = lineStart(sum.printed.range.start, in: text)
      if start == last.line, let table = tables.indices.last {
        let row = tables[table].rows.count - 1
        tables[table].rows[row].sums.append(sum)
        last.end = sum.printed.range.end
        continue
      }
      let row = Row(
        label: label(text[start..<sum.printed.range.start]), body: sum.recipient, sums: [sum])
      let goesOn = tables.last.map { table in
        table.total == nil && sum.printed.range.start - last.end < reach
          && !(row.body != nil && table.rows.contains { $0.body == row.body })
      }
      if goesOn == true {
        tables[tables.count - 1].rows.append(row)
      } else {
        tables.append(BudgetTable(rows: [row]))
      }
      last = (start, sum.printed.range.end)
    }
    return tables
  }

  private static func lineStart(_ place: Int, in text: [UInt8]) -> Int {
    text[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  private static func label(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ").trimming { "–-−+|:".contains($0) || $0.isWhitespace }
  }
}

extension String {
  fileprivate func trimming(_ isDropped: (Character) -> Bool) -> String {
    var rest = self[...]
    while let last = rest.last, isDropped(last) { rest = rest.dropLast() }
    while let first = rest.first, isDropped(first) { rest = rest.dropFirst() }
    return String(rest)
  }
}
