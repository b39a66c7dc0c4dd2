import Papers
import Reading
import Store

/// One document, item or clause for people: its fields, and the source with the value marked.
struct ShownPage {
  /// How much of the source stands before and after a clause.
  private static let linesAround = 8
  /// How much of a whole document or item is printed.
  private static let longest = 200

  private let shown: Shown
  private let texts: Texts
  private let terminal: Terminal

  init(_ shown: Shown, texts: Texts, terminal: Terminal) {
    self.shown = shown
    self.texts = texts
    self.terminal = terminal
  }

  var text: String {
    let table = ResultTable(texts: texts, terminal: terminal)
    var lines = [terminal.bold(table.heading(of: shown.result))]
    for (name, value) in fields {
      let width = terminal.width - 18
      let values = MarkedWords(value).lines(width: width, maximum: 12)
      lines += values.enumerated().map { "  \(($0 == 0 ? name : "").padded(to: 14))  \($1)" }
    }
    lines += [""] + source(marks: terminal.hasColor ? nil : ("⟦", "⟧"))
    return lines.map { $0 + "\n" }.joined()
  }

  var markdown: String {
    let result = shown.result
    let title = result.title ?? shown.id
    let list = fields.map { "* **\($0.name)**: \($0.value)\n" }.joined()
    let source = source(marks: ("**", "**")).map { "> \($0)  \n" }.joined()
    return "## \(title)\n\n\(list)\n\(source)"
  }

  // MARK: - Fields

  private var fields: [(name: String, value: String)] {
    let result = shown.result
    let labels = texts.fieldLabels
    let isDocument = !shown.id.contains("/")
    let all: [(String, String?)] = [
      (labels.id, shown.id),
      (labels.kind, texts.name(shown.documentKind)),
      (labels.municipality, result.municipality?.name),
      (labels.body, result.body),
      (labels.date, result.date?.description),
      (labels.title, result.title),
      (labels.status, result.status.map { texts.name($0) }),
      (labels.outcome, isDocument ? nil : result.outcome.map { texts.name($0) }),
      (labels.text, result.kind == .clause && !isDocument ? result.text : nil),
      (labels.caseNumbers, result.caseNumbers.joined(separator: ", ")),
      (labels.parties, result.parties.joined(separator: ", ")),
      (labels.amounts, result.amounts.map(texts.amount).joined(separator: ", ")),
      (labels.yrkanden, result.yrkanden.joined(separator: " · ")),
      (labels.reservations, result.reservations.joined(separator: " · ")),
      (labels.source, place),
      (labels.rule, shown.rule),
    ]
    return all.compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      return (name, value)
    }
  }

  private var place: String {
    let page = shown.result.page.map { ", \(texts.page($0))" } ?? ""
    let range = shown.result.range
    return "\(shown.result.path)\(page), byte \(range.start)–\(range.end)"
  }

  // MARK: - Source

  /// The lines around the value; its pieces between `marks`, or in colour when there are none.
  private func source(marks: (open: String, close: String)?) -> [String] {
    let bytes = Array(shown.text.utf8)
    let pieces = shown.pieces.map {
      max(0, $0.start - shown.offset)..<max(0, min($0.end - shown.offset, bytes.count))
    }.filter { !$0.isEmpty }
    let isWhole = pieces.first.map { $0.count * 10 > bytes.count * 9 } ?? true
    let lines = SourceLine.all(in: bytes)
    if isWhole { return whole(lines.map { $0.text(in: bytes, pieces: []) }) }
    let first = lines.firstIndex { $0.touches(pieces) } ?? 0
    let last = lines.lastIndex { $0.touches(pieces) } ?? first
    let from = max(0, first - ShownPage.linesAround)
    let to = min(lines.count, last + ShownPage.linesAround + 1)
    let window = lines[from..<to].map { line in
      line.text(in: bytes, pieces: pieces) { piece in
        marks.map { "\($0.open)\(piece)\($0.close)" } ?? terminal.marked(piece)
      }
    }
    return (from > 0 ? ["…"] : []) + window + (to < lines.count ? ["…"] : [])
  }

  private func whole(_ lines: [String]) -> [String] {
    guard lines.count > ShownPage.longest else { return lines }
    return lines.prefix(ShownPage.longest) + [texts.moreLines(lines.count - ShownPage.longest)]
  }
}

/// A line of the source.
private struct SourceLine {
  let range: Range<Int>

  static func all(in bytes: [UInt8]) -> [SourceLine] {
    var start = 0
    var lines: [SourceLine] = []
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(SourceLine(range: start..<offset))
      start = offset + 1
    }
    if start < bytes.count { lines.append(SourceLine(range: start..<bytes.count)) }
    return lines
  }

  func touches(_ pieces: [Range<Int>]) -> Bool { pieces.contains { $0.overlaps(range) } }

  func text(
    in bytes: [UInt8], pieces: [Range<Int>], mark: (String) -> String = { $0 }
  ) -> String {
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var text = ""
    var start = range.lowerBound
    for piece in pieces.map({ $0.clamped(to: range) }) where !piece.isEmpty {
      guard piece.lowerBound >= start else { continue }
      text += string(start..<piece.lowerBound) + mark(string(piece))
      start = piece.upperBound
    }
    return text + string(start..<range.upperBound)
  }
}
