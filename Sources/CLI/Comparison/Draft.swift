import Papers
import Reading
import Store

/// The clauses of a draft, as somebody pastes it.
enum Draft {
  /// What it demands, else what it proposes, else its lines.
  static func clauses(of text: SourceText) -> [ClauseComparison.Subject] {
    let clauses = Extraction(reading: text).documents.flatMap(\.items).flatMap(\.clauses)
      .filter { $0.status != .cited }
    let demands = clauses.filter { $0.status == .demanded }
    let chosen = demands.isEmpty ? clauses : demands
    guard chosen.isEmpty else { return chosen.flatMap { lines(of: $0, in: text) } }
    return text.blocks.map { block in
      ClauseComparison.Subject(text: plain(text[block.range]), range: block.range)
    }
  }

  /// A paper's lines may be wrapped, and *att* then begins a line in the middle of a sentence. In a
  /// list of lines that all begin with *att* each is a clause, although no sign ends the one before.
  private static func lines(
    of clause: Clause, in text: SourceText
  ) -> [ClauseComparison.Subject] {
    let range = clause.place.range
    let whole = ClauseComparison.Subject(text: clause.text, range: range)
    var pieces: [SourceRange] = []
    var start = range.start
    for place in range.start..<range.end where text.bytes[place] == UInt8(ascii: "\n") {
      let rest = String(decoding: text.bytes[place..<range.end], as: UTF8.self)
      guard startsWithAtt(rest[...]) else { continue }
      pieces.append(SourceRange(start, place))
      start = place + 1
    }
    pieces.append(SourceRange(start, range.end))
    guard pieces.count > (isFirstOfLine(range.start, in: text) ? 1 : 2) else { return [whole] }
    return pieces.map { piece in
      ClauseComparison.Subject(text: plain(text[piece]), range: piece)
    }
  }

  private static func startsWithAtt(_ text: Substring) -> Bool {
    text.split(whereSeparator: \.isWhitespace).first?.lowercased() == "att"
  }

  /// Whether nothing but *att* stands before the clause on its line.
  private static func isFirstOfLine(_ place: Int, in text: SourceText) -> Bool {
    let before = text.bytes[..<place]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let words = String(decoding: before[start...], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
    return words.count <= 1 && words.allSatisfy { $0.lowercased() == "att" }
  }

  /// Without *att* before and *samt*, comma or full stop after.
  private static func plain(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.first?.lowercased() == "att" { words.removeFirst() }
    if let last = words.last, ["samt", "och"].contains(last.lowercased()) { words.removeLast() }
    var plain = words.joined(separator: " ")
    while let last = plain.last, ",;.".contains(last) { plain.removeLast() }
    return plain
  }
}
