/// SQL with the values of its question marks, so that what people type never becomes SQL.
struct SQLText {
  var text: String
  var values: [Value] = []

  init(_ text: String, _ values: [Value] = []) {
    self.text = text
    self.values = values
  }

  /// Joins conditions; `none` stands for no condition at all.
  static func joined(_ parts: [SQLText], by word: String, none: String) -> SQLText {
    guard let first = parts.first else { return SQLText(none) }
    guard parts.count > 1 else { return first }
    // Halves of halves: SQLite limits how deep an expression may be, not how long.
    let middle = parts.count / 2
    let left = joined(Array(parts[..<middle]), by: word, none: none)
    let right = joined(Array(parts[middle...]), by: word, none: none)
    return SQLText("(\(left.text) \(word) \(right.text))", left.values + right.values)
  }

  /// `column IN (1, 2, 3)` for keys of our own making.
  static func membership(_ column: String, _ keys: [Int]) -> SQLText {
    SQLText("\(column) IN (\(keys.map(String.init).joined(separator: ", ")))")
  }

  /// `column IN (?, ?)`.
  static func membership(_ column: String, _ texts: [String]) -> SQLText {
    let marks = texts.map { _ in "?" }.joined(separator: ", ")
    return SQLText("\(column) IN (\(marks))", texts.map(Value.text))
  }
}
