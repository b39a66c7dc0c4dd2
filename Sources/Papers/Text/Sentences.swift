/// Cuts running text into sentences.
enum Sentences {
  /// The sentences of `range`, without white space at their ends, full stops included.
  static func ranges(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var offset = range.lowerBound
    while let sentence = next(in: bytes, range, from: &offset) { sentences.append(sentence) }
    return sentences
  }

  /// The sentence of `range` that begins at `offset` or after it; `nil` when none does. Moves past it.
  static func next(
    in bytes: Span<UInt8>, _ range: Range<Int>, from offset: inout Int
  ) -> Range<Int>? {
    var next = offset
    while let stop = bytes.firstOffset(in: next..<range.upperBound, stops) {
      next = stop + 1
      guard ends(bytes, at: stop, from: offset, range) else { continue }
      while next < range.upperBound, isClosing(bytes, next) > 0 { next += isClosing(bytes, next) }
      let sentence = trimmed(bytes, offset..<next)
      offset = next
      if !sentence.isEmpty { return sentence }
    }
    let rest = trimmed(bytes, offset..<range.upperBound)
    offset = range.upperBound
    return rest.isEmpty ? nil : rest
  }

  /// Full stops, question and exclamation marks.
  @inline(__always)
  private static func stops(_ group: ByteGroup) -> UInt64 {
    group.holds(UInt8(ascii: ".")) | group.holds(UInt8(ascii: "?"))
      | group.holds(UInt8(ascii: "!"))
  }

  /// A full stop ends a sentence when a space and a capital, a figure or a quotation mark follow
  /// and the word before is no abbreviation.
  private static func ends(
    _ bytes: Span<UInt8>, at index: Int, from start: Int, _ range: Range<Int>
  ) -> Bool {
    var next = index + 1
    while next < range.upperBound, isClosing(bytes, next) > 0 { next += isClosing(bytes, next) }
    if next >= range.upperBound { return true }
    guard isSpace(bytes[next]) else { return false }
    while next < range.upperBound, isSpace(bytes[next]) { next += 1 }
    guard next < range.upperBound else { return true }
    guard isUpper(in: bytes, at: next) || isDigit(bytes[next]) || isOpening(bytes, next) else {
      return false
    }
    guard bytes[index] == UInt8(ascii: ".") else { return true }
    // "Anna Åberg m.fl. (S)": what stands in brackets belongs to the name.
    let goesOn = isDigit(bytes[next]) || bytes[next] == UInt8(ascii: "(")
    return !isAbbreviation(bytes, endingAt: index, from: start, goesOn)
  }

  private static let abbreviations: LowerWords = [
    "t.ex", "bl.a", "m.fl", "m.m", "d.v.s", "dvs", "s.k", "kap", "nr", "dnr", "kl", "ca", "st",
    "fr.o.m", "t.o.m", "o.s.v", "osv", "etc", "resp", "ev", "inkl", "exkl", "f.d", "i.e", "jfr",
    "p.g.a", "pga", "bl", "ex", "fl", "ordf", "v", "e", "forts", "tel", "org", "punkt", "prop",
    "art", "avs", "tab", "s", "sid", "h.k.h", "milj", "mån", "d",
  ]

  /// Abbreviations that end a sentence unless a figure or a bracket follows.
  private static let beforeFigures: LowerWords = [
    "st", "ex", "s", "d", "punkt", "fl", "m.m", "etc", "osv", "o.s.v", "m.fl", "mån", "milj",
  ]

  private static func isAbbreviation(
    _ bytes: Span<UInt8>, endingAt end: Int, from start: Int, _ goesOn: Bool
  ) -> Bool {
    let word = wordStart(bytes, endingAt: end, notBefore: start)..<end
    guard word.count <= 7, !word.isEmpty else { return false }
    // "… den 3 mars kl. 18" and "nr. 4": any listed abbreviation; a lone capital is an initial.
    if word.count == 1, isUpper(in: bytes, at: word.lowerBound) { return true }
    let printed = LowerWord(in: bytes, word)
    return abbreviations.contains(printed) && (goesOn || !beforeFigures.contains(printed))
  }

  /// Bytes of a closing quotation mark or parenthesis; 0 when there is none.
  private static func isClosing(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: ")") { return 1 }
    let isQuote =
      bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x9D
    return isQuote ? 3 : 0
  }

  private static func isOpening(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "(")
      || (bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80)
  }
}
