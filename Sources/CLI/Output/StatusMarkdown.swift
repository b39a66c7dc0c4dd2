import Papers
import Reading
import Store

/// What the index holds and lacks as Markdown: a heading and a table for each thing there is.
struct StatusMarkdown {
  private let status: Status
  private let texts: Texts
  private let rows: StatusRows

  init(_ status: Status, texts: Texts) {
    self.status = status
    self.texts = texts
    rows = StatusRows(status, texts)
  }

  var text: String {
    let size = texts.size(bytes: status.totals.byteCount)
    let head =
      "\(texts.files(status.totals.sourceCount)) · \(size): \(texts.totals(status.totals)).\n"
    return head
      + section(
        texts.holdingsHeading, "holding", texts.holdingColumns, Status.Holding.names)
      + section(
        texts.yearsHeading, "year", texts.yearColumns,
        ["municipality", "body", "firstYear", "meetings", "number", "items", "date"])
      + section(
        texts.numberGaps(status.numberings.count { !$0.gaps.isEmpty }), "gap", texts.gapColumns,
        ["municipality", "body", "firstYear", "number", "date"])
      + section(
        texts.copies(status.copies.count), "copy", texts.copyColumns,
        ["title", "number", "path", "detail", "id"])
      + section(
        texts.undecided(status.undecided.count), "undecided", texts.undecidedColumns,
        ["municipality", "date", "title", "caseNumbers", "detail", "id"])
      + section(
        texts.announced(status.announced.count), "announced", texts.announcedColumns,
        ["municipality", "body", "date", "number", "title", "caseNumbers", "detail", "id"])
      + section(texts.silentFiles(status.silent.count), "silent", texts.fileColumns, ["path"])
      + section(
        texts.failedFiles(status.failures.count), "failure", texts.troubleColumns,
        ["path", "detail"])
      + section(
        texts.illegibleFiles(status.illegible.count), "illegible", texts.troubleColumns,
        ["path", "detail"])
      + section(
        texts.remarks(status.remarks.count - status.illegible.count), "remark",
        texts.troubleColumns, ["path", "detail"])
  }

  private func section(
    _ title: String, _ part: String, _ columns: [String], _ names: [String]
  ) -> String {
    let lines = rows.fields(of: part, names)
    guard !lines.isEmpty else { return "" }
    let heading = title.hasSuffix(":") ? String(title.dropLast()) : title
    return "\n## \(heading)\n\n" + Markdown.header(columns) + lines.map(Markdown.line).joined()
  }
}
