import Reading

/// Days as they stand in heads of papers.
enum PrintedDay {
  /// The day when `range` holds nothing else, but for the place before it: *Granåsa den 3 maj
  /// 2021*.
  static func whole(in bytes: Span<UInt8>, _ range: Range<Int>) -> Day? {
    let range = bytes.trimmed(range)
    guard range.count <= 45, bytes.firstOffset(in: range, { $0.digits }) != nil,
      bytes.offset(of: UInt8(ascii: ":"), in: range) == nil
    else { return nil }
    guard let first = days(in: bytes, range).first else { return sixFigures(in: bytes, range) }
    guard first.range.upperBound == range.upperBound else { return nil }
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

  /// *Granåsa 210503*: year, month and day after a place, in two figures each.
  private static func sixFigures(in bytes: Span<UInt8>, _ range: Range<Int>) -> Day? {
    guard let place = bytes.word(from: range.lowerBound, to: range.upperBound),
      isUpper(in: bytes, at: place.lowerBound),
      let figures = bytes.word(from: place.upperBound, to: range.upperBound),
      figures.count == 6, figures.upperBound == range.upperBound,
      figures.allSatisfy({ isDigit(bytes[$0]) }),
      place.allSatisfy({ bytes.isLetter(at: $0) || bytes[$0] >= 0x80 }),
      let year = bytes.number(figures.lowerBound..<figures.lowerBound + 2),
      let month = bytes.number(figures.lowerBound + 2..<figures.lowerBound + 4),
      let day = bytes.number(figures.lowerBound + 4..<figures.upperBound)
    else { return nil }
    return Day(year: year < 60 ? 2000 + year : 1900 + year, month: month, day: day)
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
