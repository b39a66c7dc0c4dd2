import Foundation

/// A table in a page of documentation.
enum MarkdownTable {
  /// The cells of the first table after `heading`, without its two head lines.
  static func rows(of page: String, after heading: String) -> [[MarkdownCell]] {
    let lines = page.components(separatedBy: "\n")
    guard let start = lines.firstIndex(of: heading) else { return [] }
    return lines[start...].drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2)
      .map { line in
        line.components(separatedBy: "|").dropFirst().dropLast().map { MarkdownCell(text: $0) }
      }
  }
}

/// One cell of a table.
struct MarkdownCell {
  let text: String

  /// The words that stand as code in it.
  var words: [String] {
    text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }
}
