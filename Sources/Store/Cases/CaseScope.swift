/// Which papers or items cases are asked of.
struct CaseScope {
  /// A query for the rows of `item` that are meant.
  let items: SQLText
  /// Whether papers are meant with all their items.
  let holdsWholePapers: Bool

  /// The papers of municipalities, and files that name none.
  init(municipalities: Set<Int>, sources: Set<Int>) {
    let condition = SQLText.joined(
      [
        .membership("d.municipality", municipalities.sorted()),
        .membership("d.source", sources.sorted()),
      ], by: "OR", none: "0")
    items = SQLText(
      """
      SELECT k.* FROM document AS d CROSS JOIN item AS k ON k.key BETWEEN d.key AND d.lastKey
      WHERE \(condition.text)
      """, condition.values)
    holdsWholePapers = true
  }

  /// Items with these keys.
  init(items keys: Set<Int>) {
    let condition = SQLText.membership("key", keys.sorted())
    items = SQLText("SELECT * FROM item WHERE \(condition.text)", condition.values)
    holdsWholePapers = false
  }

  /// A condition over the column `item`.
  var itemTest: SQLText {
    SQLText("item IN (SELECT key FROM (\(items.text)))", items.values)
  }
}
