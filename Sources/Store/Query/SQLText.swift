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
    guard !parts.isEmpty else { return SQLText(none) }
    let text = parts.map(\.text).joined(separator: " \(word) ")
    return SQLText(parts.count > 1 ? "(\(text))" : text, parts.flatMap(\.values))
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
