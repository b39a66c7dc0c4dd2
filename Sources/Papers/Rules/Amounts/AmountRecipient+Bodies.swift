/// The names of bodies beside a sum, as printed.
extension AmountRecipient {
  /// The body whose name begins at `start`.
  static func body(from start: Int, _ end: Int, _ bytes: Span<UInt8>) -> Range<Int>? {
    BodyName.starting(at: start, in: bytes, to: end).map { openBody($0, end, bytes) ?? $0 }
  }

  /// The name of a body whose last word ends at `end`, as printed.
  static func body(
    endingAt end: Int, _ sentence: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    guard let last = bytes.word(before: end, from: sentence.lowerBound), last.upperBound == end
    else { return nil }
    let name =
      BodyName.ending(at: last, in: bytes, from: sentence.lowerBound)
      ?? openBody(endingAt: end, sentence, bytes)
    return name.map { joined($0, sentence, bytes) }
  }

  /// *Äldre samt vård- och omsorgsnämnden*, *Kommunstyrelsen och socialnämnden*: the name with the words
  /// that *och* joins to it, where they open the sentence or follow its comma.
  private static func joined(
    _ name: Range<Int>, _ sentence: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int> {
    var start = name.lowerBound
    for _ in 0..<2 {
      guard let joint = bytes.word(before: start, from: sentence.lowerBound),
        ["och", "samt"].contains(LowerWord(in: bytes, joint)),
        let first = bytes.word(before: joint.lowerBound, from: sentence.lowerBound)
      else { break }
      start = first.lowerBound
      guard let before = bytes.word(before: start, from: sentence.lowerBound),
        !bytes.has(UInt8(ascii: ","), at: before.upperBound - 1)
      else { return start..<name.upperBound }
    }
    return name
  }

  /// *Socialnämnd Hisingen*, *nämnden för arbete och välfärd*: a name that goes on after its noun.
  static func openBody(
    _ noun: Range<Int>, _ end: Int, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    guard let last = bytes.word(before: noun.upperBound, from: noun.lowerBound),
      let next = bytes.word(from: noun.upperBound, to: end)
    else { return nil }
    if nouns.hasSuffix(in: bytes, before: last.upperBound), isUpper(in: bytes, at: next.lowerBound)
    {
      return noun.lowerBound..<bytes.withoutMarks(next).upperBound
    }
    guard LowerWord(in: bytes, next) == "för" else { return nil }
    // "Nämnden för arbete och välfärd för 2024"
    var limit = next.upperBound
    while let word = bytes.word(from: limit, to: end), !bytes.isDigit(at: word.lowerBound),
      !ends.contains(LowerWord(in: bytes, word))
    {
      limit = word.upperBound
    }
    return BodyName.beginning(at: last, in: bytes, to: limit)
  }

  private static let nouns: WordList = ["nämnd"]
  private static let ends: LowerWords = [
    "för", "under", "ett", "en", "med", "högst", "ytterligare",
  ]

  static func openBody(
    endingAt end: Int, _ sentence: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    var start = end
    for _ in 0..<8 {
      guard let word = bytes.word(before: start, from: sentence.lowerBound) else { return nil }
      start = word.lowerBound
      if start < end, BodyName.isBody(word, in: bytes) {
        guard let name = openBody(word, end, bytes), name.upperBound == end else { return nil }
        return name
      }
    }
    return nil
  }

  /// The name without the genitive's *s*.
  static func nominative(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    let short = name.lowerBound..<name.upperBound - 1
    guard bytes.has(UInt8(ascii: "s"), at: short.upperBound),
      let last = bytes.word(before: short.upperBound, from: short.lowerBound),
      BodyName.isBody(last, in: bytes)
    else { return name }
    return short
  }
}
