/// A list of texts in one column, as a JSON array, which SQLite's `json_each` takes apart.
enum StringList {
  /// The array; null when the list is empty.
  static func value(_ list: [String]) -> RowValue {
    guard !list.isEmpty else { return .null }
    var json = "["
    for text in list {
      if json.utf8.count > 1 { json += "," }
      json += "\""
      for scalar in text.unicodeScalars { append(scalar, to: &json) }
      json += "\""
    }
    return .text(json + "]")
  }

  private static func append(_ scalar: Unicode.Scalar, to json: inout String) {
    switch scalar {
    case "\"": json += "\\\""
    case "\\": json += "\\\\"
    case "\n": json += "\\n"
    case "\u{0}"..<"\u{20}":
      let digits = String(scalar.value, radix: 16)
      json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: json.unicodeScalars.append(scalar)
    }
  }

  /// The list in an array that ``value(_:)`` wrote.
  static func list(_ json: String?) -> [String] {
    guard let json else { return [] }
    var list: [String] = []
    var text: String.UnicodeScalarView?
    var rest = json.unicodeScalars.makeIterator()
    while let scalar = rest.next() {
      switch (scalar, text) {
      case ("\"", nil):
        text = String.UnicodeScalarView()
      case ("\"", let ended?):
        list.append(String(ended))
        text = nil
      case ("\\", .some):
        if let meant = unescaped(&rest) { text?.append(meant) }
      default: text?.append(scalar)
      }
    }
    return list
  }

  private static func unescaped(
    _ rest: inout String.UnicodeScalarView.Iterator
  ) -> Unicode.Scalar? {
    switch rest.next() {
    case "n": return "\n"
    case "u":
      let digits = (0..<4).compactMap { _ in rest.next() }.map(String.init).joined()
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    case let other: return other
    }
  }
}
