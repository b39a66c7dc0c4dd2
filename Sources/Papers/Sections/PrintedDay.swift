import Reading

/// Days as they stand in heads of papers.
enum PrintedDay {
  /// The day when `range` holds nothing else, but for the place before it: *Granåsa den 3 maj
  /// 2021*.
  static func whole(in bytes: Span<UInt8>, _ range: Range<Int>) -> Day? {
    let range = bytes.trimmed(range)
    guard range.count <= 45, bytes.firstOffset(in: range, { $0.digits }) != nil,
      let first = days(in: bytes, range).first, first.range.upperBound == range.upperBound,
      bytes.offset(of: UInt8(ascii: ":"), in: range) == nil
    else { return nil }
    var words = 0
    var offset = range.lowerBound
    while let word = bytes.word(from: offset, to: first.range.lowerBound) {
      // "Delårsrapport per 31 augusti 2020"
      if bytes.matches(word: "per", at: word.lowerBound) { return nil }
      words += 1
      offset = word.upperBound
    }
    return words <= 3 ? first.resolved(against: nil) : nil
  }

  /// Whether a day with its year stands in the text.
  static func hasDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return first(in: bytes.span, 0..<bytes.count) != nil
  }

  /// The first day with a year in `range`.
  static func first(in bytes: Span<UInt8>, _ range: Range<Int>) -> Day? {
    guard bytes.firstOffset(in: range, { $0.digits }) != nil else { return nil }
    return days(in: bytes, range).lazy.compactMap { $0.resolved(against: nil) }.first
  }
}

extension Day {
  /// Reads `YYYY-MM-DD`; `nil` when `range` holds anything else.
  init?(in bytes: Span<UInt8>, _ range: Range<Int>) {
    let start = range.lowerBound
    guard range.count == 10, isDigit(bytes[start]), bytes[start + 4] == UInt8(ascii: "-"),
      bytes[start + 7] == UInt8(ascii: "-"), let year = bytes.number(start..<start + 4),
      let month = bytes.number(start + 5..<start + 7),
      let day = bytes.number(start + 8..<start + 10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
