/// Names with their sums, one after another in a sentence.
///
///     … fördelas enligt följande: Simklubben 30 000 kr, Ridklubben 20 000 kr och Roddklubben 5 000 kr.
///
/// Source: DOMAIN.md 7, *purpose and recipient*.
enum AmountShares {
  /// The name that stands alone between the sum before, or the colon, and this one.
  static func name(
    before reading: AmountReading, since start: Int, _ sentence: Range<Int>, _ flow: Flow
  ) -> String? {
    let bytes = flow.bytes.span
    guard let colon = flow.colon(in: sentence), colon < reading.range.lowerBound else { return nil }
    var words = bytes.trimmed(max(start, colon + 1)..<reading.range.lowerBound)
    for joint in joints where hasPrefix(joint, in: bytes, words) {
      words = bytes.trimmed(words.lowerBound + joint.utf8CodeUnitCount..<words.upperBound)
      break
    }
    guard !words.isEmpty, words.count <= 60, isUpper(in: bytes, at: words.lowerBound),
      !words.contains(where: { bytes[$0] == UInt8(ascii: ",") || bytes.isDigit(at: $0) })
    else { return nil }
    var count = 0
    var offset = words.lowerBound
    while let word = bytes.word(from: offset, to: words.upperBound) {
      if verbs.hasWord(in: bytes, at: word.lowerBound) { return nil }
      count += 1
      offset = word.upperBound
    }
    return (1...5).contains(count) ? flow.string(words) : nil
  }

  private static let joints: [StaticString] = [
    ", och ", ", ", "och ", "samt ", "respektive ", "; ",
  ]
  private static let verbs: WordList = [
    "tilldelas", "beviljas", "tillförs", "får", "erhåller", "är", "ska", "skall", "om", "med",
    "till", "för", "på", "högst", "cirka", "ca", "totalt",
  ]
}
