/// The year that a sum in running text is for, as printed.
///
///     35 mnkr för 2023 och framåt · 43 753 tkr för år 2025 och 45 219 för år 2026
///
/// Source: DOMAIN.md 7.
enum AmountYear {
  /// The only year of `sentence`, or of several the one that stands next to the sum, within `own`:
  /// what lies between the sums before and after it.
  static func year(
    of reading: AmountReading, _ own: Range<Int>, _ sentence: Range<Int>, _ flow: Flow
  ) -> String? {
    let bytes = flow.bytes.span
    let years = years(in: sentence, bytes)
    guard let first = years.first else { return nil }
    if years.allSatisfy({ bytes.number($0) == bytes.number(first) }) {
      return flow.string(extended(first, bytes, sentence))
    }
    if let pair = years.first(where: { extended($0, bytes, sentence).count > 4 + 12 }),
      years.count == 2, own.contains(pair.lowerBound)
    {
      return flow.string(extended(pair, bytes, sentence))
    }
    if let next = years.first(where: { follows(reading.range.upperBound, $0, bytes) }) {
      return flow.string(extended(next, bytes, sentence))
    }
    let before = years.last {
      $0.upperBound <= reading.range.lowerBound && own.contains($0.lowerBound)
    }
    guard let before,
      bytes.trimmed(before.upperBound..<reading.range.lowerBound).count <= 12
    else { return nil }
    return flow.string(extended(before, bytes, sentence))
  }

  /// Whether no more than *för år* stands between the end of a sum and the year.
  private static func follows(_ end: Int, _ year: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var offset = end
    while let word = bytes.word(from: offset, to: year.lowerBound) {
      guard links.wordEnd(in: bytes, at: word.lowerBound) == word.upperBound else { return false }
      offset = word.upperBound
    }
    return year.lowerBound >= end && year.lowerBound - end <= 16
  }

  private static let links: WordList = ["för", "år", "under", "per", "tkr", "kronor", "kr"]

  /// The year with *och framåt*, or with the year after *respektive*.
  private static func extended(
    _ year: Range<Int>, _ bytes: Span<UInt8>, _ sentence: Range<Int>
  ) -> Range<Int> {
    let rest = year.upperBound..<sentence.upperBound
    if hasPrefix(" och framåt", in: bytes, rest) {
      return year.lowerBound..<year.upperBound + " och framåt".utf8.count
    }
    for joint in [" respektive ", " och "] as [StaticString] where hasPrefix(joint, in: bytes, rest)
    {
      let start = year.upperBound + joint.utf8CodeUnitCount
      let end = bytes.digitsEnd(from: start)
      if end - start == 4, end <= sentence.upperBound, isYear(start..<end, bytes) {
        return year.lowerBound..<end
      }
    }
    return year
  }

  private static func isYear(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    bytes.number(range).map { (1980...2060).contains($0) } ?? false
  }

  /// The years that *år*, *för* or *under* announces, and those after *respektive*.
  private static func years(in sentence: Range<Int>, _ bytes: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var next = sentence.lowerBound
    while let start = bytes.firstOffset(in: next..<sentence.upperBound, { $0.digits }) {
      next = bytes.digitsEnd(from: start)
      guard next - start == 4, isYear(start..<next, bytes), !bytes.has(UInt8(ascii: "-"), at: next),
        isAnnounced(start, in: bytes, sentence)
      else { continue }
      found.append(start..<next)
    }
    return found
  }

  /// Whether *år*, *för* or *under* stands before the figure at `start`.
  private static func isAnnounced(
    _ start: Int, in bytes: Span<UInt8>, _ sentence: Range<Int>
  ) -> Bool {
    for word in ["år ", "för ", "under "] as [StaticString]
    where bytes.matches(suffix: word, before: start) {
      return start - word.utf8CodeUnitCount >= sentence.lowerBound
    }
    return false
  }
}
