/// Words of a query in the language of FTS5.
///
/// Source: https://www.sqlite.org/fts5.html#full_text_query_syntax
enum MatchExpression {
  /// The condition for FTS5; `nil` when it asks for more than words, or only excludes.
  static func text(_ expression: Query.Expression) -> String? {
    switch expression {
    case .word(let word): return quoted(word)
    case .phrase(let phrase): return quoted(phrase)
    // The index holds stems. Words that begin so have a stem that begins so, or are stemmed like it.
    case .prefix(let start): return "(\(quoted(start)) * OR \(quoted(start)))"
    case .field, .not: return nil
    case .all(let parts):
      let (joined, rest) = text(ofAll: parts)
      return rest.isEmpty ? joined : nil
    case .any(let parts):
      let texts = parts.compactMap(text)
      return texts.count == parts.count ? "(\(texts.joined(separator: " OR ")))" : nil
    }
  }

  /// The words among conditions that must all hold, and the conditions that are left.
  static func text(
    ofAll parts: [Query.Expression]
  ) -> (text: String?, rest: [Query.Expression]) {
    var wanted: [String] = []
    var unwanted: [String] = []
    var rest: [Query.Expression] = []
    for part in parts {
      if let text = text(part) {
        wanted.append(text)
      } else if case .not(let inner) = part, let text = text(inner) {
        unwanted.append(text)
      } else {
        rest.append(part)
      }
    }
    guard !wanted.isEmpty else { return (nil, parts) }
    let joined = "(\(wanted.joined(separator: " AND ")))"
    guard !unwanted.isEmpty else { return (joined, rest) }
    return ("(\(joined) NOT (\(unwanted.joined(separator: " OR "))))", rest)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"").joined(separator: " ") + "\""
  }
}
