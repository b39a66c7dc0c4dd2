/// A cut of a text around the words found, in one line.
struct Snippet {
  /// The cut, with `…` where something was left out.
  let text: String
  /// The words found, as UTF-8 ranges in ``text``.
  let marks: [Range<Int>]

  private static let length = 180
  /// How much is shown before the first word found.
  private static let lead = 50

  /// Cuts `text` where most of the words found stand close together.
  init(of text: String, terms: SearchTerms) {
    let bytes = Array(text.utf8)
    let matches = terms.matches(in: bytes)
    let window = Self.window(in: bytes, around: matches)
    var line = Line()
    if window.lowerBound > 0 { line.append("… ") }
    var next = window.lowerBound
    for match in matches where window.contains(match.range.lowerBound) {
      guard match.range.upperBound <= window.upperBound else { break }
      line.append(bytes[next..<match.range.lowerBound])
      line.appendMarked(bytes[match.range])
      next = match.range.upperBound
    }
    line.append(bytes[next..<window.upperBound])
    if window.upperBound < bytes.count { line.append(" …") }
    self.text = String(decoding: line.bytes, as: UTF8.self)
    marks = line.marks
  }

  /// The stretch to show: whole words.
  private static func window(
    in bytes: [UInt8], around matches: [(range: Range<Int>, term: Int)]
  ) -> Range<Int> {
    guard bytes.count > length else { return 0..<bytes.count }
    let anchor = matches.isEmpty ? 0 : matches[densest(matches)].range.lowerBound
    var start = anchor <= lead ? 0 : min(anchor - lead, bytes.count - length)
    var end = min(start + length, bytes.count)
    // A word longer than what is shown is cut between two characters.
    while start > 0, start < anchor, bytes[start - 1] > 0x20 { start += 1 }
    let whole = end
    while end < bytes.count, end > start, bytes[end] > 0x20 { end -= 1 }
    if end <= anchor { end = whole }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  /// The match from which most different words are within reach.
  private static func densest(_ matches: [(range: Range<Int>, term: Int)]) -> Int {
    var best = (index: 0, count: 0)
    for index in matches.indices {
      let reach = matches[index].range.lowerBound + length - lead
      let near = matches[index...].prefix(20).prefix { $0.range.upperBound <= reach }
      let count = Set(near.map(\.term)).count
      if count > best.count { best = (index, count) }
    }
    return best.index
  }

  /// Text in which each stretch of white space becomes one space.
  private struct Line {
    var bytes: [UInt8] = []
    var marks: [Range<Int>] = []

    mutating func append(_ text: String) { append(Array(text.utf8)[...]) }

    mutating func append(_ slice: ArraySlice<UInt8>) {
      for byte in slice {
        if byte > 0x20 {
          bytes.append(byte)
        } else if bytes.last != 0x20, !bytes.isEmpty {
          bytes.append(0x20)
        }
      }
    }

    mutating func appendMarked(_ slice: ArraySlice<UInt8>) {
      let start = bytes.count
      append(slice)
      marks.append(start..<bytes.count)
    }
  }
}
