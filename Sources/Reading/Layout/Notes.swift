/// Footnotes and endnotes: in the order in which the text refers to them.
struct Notes {
  private var order: [String] = []
  private var texts: [String: RawText] = [:]
  private var open: [String] = []

  /// Hears that the text refers to a note; `kind` tells footnotes from endnotes.
  mutating func refer(to kind: String, _ id: String?) {
    if let id { order.append(kind + id) }
  }

  mutating func start(_ kind: String, _ id: String) { open.append(kind + id) }

  mutating func end(_ text: RawText) {
    if let key = open.popLast() { texts[key] = text }
  }

  /// The notes that the text refers to, each on a line of its own as `[1: Text.]`, after a
  /// blank line.
  var lines: RawText {
    var lines = RawText()
    var seen: Set<String> = []
    for key in order where seen.insert(key).inserted {
      guard let text = texts[key] else { continue }
      let words = text.lines.joined(separator: [Byte.space])
      if lines.bytes.isEmpty { lines.append([], LineTraits()) }
      lines.append(
        Array("[\(seen.count): ".utf8) + words.drop { $0 <= Byte.space } + [UInt8(ascii: "]")],
        LineTraits(kind: .paragraph))
    }
    return lines
  }
}
