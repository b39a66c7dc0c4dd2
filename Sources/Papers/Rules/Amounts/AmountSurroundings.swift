/// What the sentence around a sum says of it.
///
/// Only what stands next to the sum counts; a sentence may hold many.
enum AmountSurroundings {
  private static let qualifiers: WordList = [
    "högst", "maximalt", "cirka", "ca", "med", "om", "ytterligare",
  ]
  private static let passive: WordList = ["tilldelas", "beviljas", "tillförs", "erhåller", "får"]
  private static let active: WordList = [
    "bevilja", "tilldela", "tillföra", "ge", "anslå", "beviljar", "tillför",
  ]

  /// The body that gets the sum: *bevilja socialnämnden 500 tkr*, *500 tkr till socialnämnden*.
  static func recipient(
    of reading: AmountReading, _ sentence: Range<Int>, _ flow: Flow
  ) -> String? {
    if let name = recipient(after: reading.range.upperBound, sentence, flow) { return name }
    let bytes = flow.bytes.span
    var end = bytes.blanksStart(before: reading.range.lowerBound)
    while end > sentence.lowerBound, let word = bytes.word(before: end, from: sentence.lowerBound),
      fills(qualifiers, word, bytes)
    {
      end = bytes.blanksStart(before: word.lowerBound)
    }
    guard let last = bytes.word(before: end, from: sentence.lowerBound) else { return nil }
    if fills(passive, last, bytes) {
      let end = bytes.blanksStart(before: last.lowerBound)
      return body(endingAt: end, sentence, bytes).map { flow.string($0) }
    }
    guard let found = body(endingAt: end, sentence, bytes),
      case let before = bytes.blanksStart(before: found.lowerBound),
      let verb = bytes.word(before: before, from: sentence.lowerBound), fills(active, verb, bytes)
    else { return nil }
    return flow.string(found)
  }

  /// *… till socialnämnden*, within six words after the sum.
  private static func recipient(
    after end: Int, _ sentence: Range<Int>, _ flow: Flow
  ) -> String? {
    let bytes = flow.bytes.span
    guard bytes.matches(prefix: " till ", at: end) else { return nil }
    var words: [Range<Int>] = []
    var offset = end + 6
    while words.count < 6, let word = bytes.word(from: offset, to: sentence.upperBound) {
      words.append(word)
      offset = word.upperBound
    }
    guard let start = words.first?.lowerBound else { return nil }
    for word in words {
      guard let name = BodyName.ending(at: word, in: bytes, from: start), name.lowerBound == start
      else { continue }
      return withoutMarks(start..<word.upperBound, flow)
    }
    return nil
  }

  /// The name of a body whose last word ends at `end`, as printed.
  private static func body(
    endingAt end: Int, _ sentence: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    guard let last = bytes.word(before: end, from: sentence.lowerBound),
      let name = BodyName.ending(at: last, in: bytes, from: sentence.lowerBound)
    else { return nil }
    return name.lowerBound..<last.upperBound
  }

  /// Whether `word` is one of `words` and no more.
  private static func fills(
    _ words: WordList, _ word: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    words.wordEnd(in: bytes, at: word.lowerBound) == word.upperBound
  }

  private static func withoutMarks(_ name: Range<Int>, _ flow: Flow) -> String {
    let marks: [UInt8] = [
      UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
    ]
    var name = name
    while !name.isEmpty, marks.contains(flow.bytes[name.upperBound - 1]) { name = name.dropping(1) }
    return flow.string(name)
  }
}
