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
    while end > sentence.lowerBound, let word = word(before: end, sentence, bytes),
      fills(qualifiers, word, bytes)
    {
      end = bytes.blanksStart(before: word.lowerBound)
    }
    guard let last = word(before: end, sentence, bytes) else { return nil }
    if fills(passive, last, bytes) {
      let end = bytes.blanksStart(before: last.lowerBound)
      return body(endingAt: end, sentence, flow).map { flow.string($0) }
    }
    guard let found = body(endingAt: end, sentence, flow),
      case let before = bytes.blanksStart(before: found.lowerBound),
      let verb = word(before: before, sentence, bytes), fills(active, verb, bytes)
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
    while words.count < 6, let word = bytes.printedWord(from: offset, in: sentence) {
      words.append(word)
      offset = word.upperBound
    }
    guard let first = words.first, flow.mayNameBody(in: first.lowerBound..<offset) else {
      return nil
    }
    for word in words where flow.mayNameBody(in: word) {
      let name = first.lowerBound..<word.upperBound
      if body(endingAt: word.upperBound, name, flow) == name { return withoutMarks(name, flow) }
    }
    return nil
  }

  /// The name of a body whose last word ends at `end`, as printed.
  private static func body(
    endingAt end: Int, _ sentence: Range<Int>, _ flow: Flow
  ) -> Range<Int>? {
    guard let last = word(before: end, sentence, flow.bytes.span), flow.mayNameBody(in: last)
    else { return nil }
    // A name has at most a handful of words before its last.
    var start = last.lowerBound
    for _ in 0..<8 {
      let before = flow.bytes.span.blanksStart(before: start)
      start = word(before: before, sentence, flow.bytes.span)?.lowerBound ?? start
    }
    return BodyMention.all(in: start..<last.upperBound, of: flow).last { mention in
      mention.range.upperBound > last.lowerBound
    }.map { $0.range.lowerBound..<last.upperBound }
  }

  private static func word(
    before end: Int, _ sentence: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    guard end > sentence.lowerBound else { return nil }
    var start = end
    while start > sentence.lowerBound, !bytes[start - 1].isBlank { start -= 1 }
    return start..<end
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

  private static let yearWords: PhraseTable = ["år ", "för ", "under "]

  /// The year, when the sentence names just one.
  static func year(in sentence: Range<Int>, _ flow: Flow) -> String? {
    let bytes = flow.bytes.span
    var years: [Int] = []
    yearWords.scan(bytes, sentence) { _, found in
      let end = bytes.digitsEnd(from: found.upperBound)
      if end - found.upperBound == 4, let year = bytes.number(found.upperBound..<end),
        (1980...2060).contains(year), !bytes.has(UInt8(ascii: "-"), at: end),
        !years.contains(year)
      {
        years.append(year)
      }
      return years.count > 1
    }
    return years.count == 1 ? years.first.map { String($0) } : nil
  }
}
