/// The shapes of lines that a page carries and the text does not.
///
/// Source: DOMAIN.md section 9.
enum PageShape {
  /// `3 (41)`, `Sida 3 av 41`, `- 3 -`, `Sid 311 (410)`, `1[25]`, `3/41`.
  @inline(__always)
  static func isPageNumber(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 24 else { return false }
    switch bytes[range.lowerBound] | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "b"): return isNumber(bytes, range, mayHaveWord: true)
    // A space keeps its value under the fold, and a tab becomes 0x29.
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: " "), 0x29:
      return isNumber(bytes, range, mayHaveWord: false)
    default: return false
    }
  }

  /// Whether the short line is a page number; it may begin with a word for the page if it `mayHaveWord`.
  private static func isNumber(
    _ bytes: Span<UInt8>, _ range: Range<Int>, mayHaveWord: Bool
  ) -> Bool {
    var offset = range.lowerBound
    if mayHaveWord {
      for word in pageWords where hasPrefix(word, in: bytes, range) {
        offset += word.utf8CodeUnitCount
        break
      }
    }
    guard offset < range.upperBound else { return false }
    let hasWord = offset > range.lowerBound
    let isDashed = bytes[offset] == UInt8(ascii: "-")
    if isDashed { offset += 1 }
    offset = skipSpaces(bytes, offset, range)
    let start = offset
    guard let first = digits(bytes, &offset, range) else { return false }
    let number = start..<offset
    offset = skipSpaces(bytes, offset, range)
    if offset == range.upperBound { return hasWord || (first == range.count && first <= 3) }
    if isDashed { return bytes[offset] == UInt8(ascii: "-") && offset + 1 == range.upperBound }
    return isTotal(bytes, offset, range) || isBelow(bytes, number, offset, range)
  }

  /// `3/41`: no page comes after the last, and `31/16` is the number of a case.
  private static func isBelow(
    _ bytes: Span<UInt8>, _ number: Range<Int>, _ slash: Int, _ range: Range<Int>
  ) -> Bool {
    let total = slash + 1..<range.upperBound
    guard bytes[slash] == UInt8(ascii: "/"), slash == number.upperBound, total.count <= 3,
      total.count >= number.count, !total.isEmpty, total.allSatisfy({ isDigit(bytes[$0]) })
    else { return false }
    return total.count > number.count
      || number.allSatisfy { bytes[$0] <= bytes[total.lowerBound + $0 - number.lowerBound] }
  }

  /// `Socialnämnden  2023-05-10  Sida 2 (3)`: the number of the page and of all pages closes the row.
  static func endsInPageNumber(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 8, hasSuffix(")", in: bytes, range) || hasSuffix("]", in: bytes, range)
    else { return false }
    var start = range.upperBound - 1
    while start > range.lowerBound, range.upperBound - start < 14 {
      start -= 1
      // A gap of two blanks, or a word for the page, comes before it.
      guard isSpace(bytes[start]) else { continue }
      let rest = start + 1..<range.upperBound
      let isApart = isSpace(bytes[start - 1]) || isLetter(in: bytes, at: rest.lowerBound)
      if start > range.lowerBound, isApart, isPageNumber(in: bytes, rest) { return true }
    }
    return false
  }

  private static func isLetter(in bytes: Span<UInt8>, at index: Int) -> Bool {
    (bytes[index] | 0x20) &- UInt8(ascii: "a") < 26
  }

  private static let pageWords: [StaticString] = [
    "sidan ", "sida ", "sid ", "sid. ", "blad ", "s. ", "s-",
  ]

  /// `(41)`, `[25]`, `av 41` to the end of the line.
  private static func isTotal(_ bytes: Span<UInt8>, _ start: Int, _ range: Range<Int>) -> Bool {
    var offset = start
    let opening = bytes[offset]
    if opening == UInt8(ascii: "(") || opening == UInt8(ascii: "[") {
      offset = skipSpaces(bytes, offset + 1, range)
      guard digits(bytes, &offset, range) != nil, offset < range.upperBound else { return false }
      offset = skipSpaces(bytes, offset, range)
      return offset + 1 == range.upperBound
        && (bytes[offset] == UInt8(ascii: ")") || bytes[offset] == UInt8(ascii: "]"))
    }
    if hasPrefix("av ", in: bytes, offset..<range.upperBound) {
      offset = skipSpaces(bytes, offset + 3, range)
      return digits(bytes, &offset, range) != nil && offset == range.upperBound
    }
    return false
  }

  /// `Justerandes sign … Utdragsbestyrkande`.
  static func isSignatureRow(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    signatureRows.hasPrefix(in: bytes, range)
  }

  private static let signatureRows: PrefixList = [
    "justerandes sign", "justerande sign", "justerares sign", "justerarens sign",
    "justerarnas sign", "justerarsign", "ordförandens sign", "ordförandes sign",
    "sekreterarens sign", "utdragsbestyrk", "utdragets riktighet", "signaturer:", "sign.",
    "justerandes initialer", "justeras sign", "signatur:", "forts. nästa sida", "transport:",
    "ta inte bort denna", "ta ej bort denna",
  ]

  /// A line of nothing but dots, dashes and underscores.
  static func isRule(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 4 else { return false }
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "="),
        UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "|"), 0xE2, 0x80, 0xA6, 0x94, 0x93:
        continue
      default: return false
      }
    }
    return true
  }

  /// `Sammanträdesdatum: …`, `Protokoll (nr 6)`: rows that only a running header repeats.
  static func isHeaderRow(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    // "Protokollsutdrag skickas till" is a heading.
    headerRows.hasPrefix(in: bytes, range) && !hasPrefix("protokollsutdrag", in: bytes, range)
      && !hasPrefix("protokollsanteckning", in: bytes, range)
  }

  private static let headerRows: PrefixList = [
    "sammanträdesdatum", "protokoll", "sammanträdesprotokoll", "mötesprotokoll",
  ]

  /// Whether a line that repeats may be a running header: a sentence or a point of a list is none.
  /// Two occurrences are few; then the line must name a body, a day or the kind of paper as well.
  static func canRepeat(in bytes: Span<UInt8>, _ range: Range<Int>, isPair: Bool) -> Bool {
    switch Ending(of: bytes, range) {
    case .fullStop, .comma, .colon, .hyphen: return false
    case .open, .leadIn: break
    }
    guard Marker(in: bytes, range) == nil else { return false }
    guard isPair else { return true }
    if isHeaderRow(in: bytes, range) { return true }
    var words: [Range<Int>] = []
    var offset = range.lowerBound
    while let word = bytes.word(from: offset, to: range.upperBound) {
      words.append(word)
      offset = word.upperBound
    }
    if words.contains(where: { Day(in: bytes, $0) != nil }) { return words.count <= 6 }
    guard words.count <= 8, let last = words.last else { return false }
    // *Barn- och*, the first line of a name in a narrow column.
    if words.count == 2, hasSuffix("- och", in: bytes, range) { return true }
    return isBody(in: bytes, words, from: range.lowerBound)
      || BodyName.isAnyOf(["kommun", "stad"], withGenitive: false, last, in: bytes)
      || contains("protokoll", in: bytes, range)
  }

  /// Whether the words end in a body, before which no more than one word stands.
  private static func isBody(
    in bytes: Span<UInt8>, _ words: [Range<Int>], from start: Int
  ) -> Bool {
    guard let last = words.last, let body = BodyName.ending(at: last, in: bytes, from: start) else {
      return false
    }
    return body.lowerBound <= words[min(1, words.count - 1)].lowerBound
  }

  /// A hash of the line in which every run of digits, and every gap of two or more spaces, counts as
  /// one.
  static func key(of bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var offset = range.lowerBound
    while offset < range.upperBound {
      let group = ByteGroup(bytes.eightBytes(at: offset))
      // Of a gap the second space is the first that does not count.
      let spaces = group.holdsExactly(0x20)
      var breaks = spaces & spaces << 8
      if group.belowLetters & ~spaces != 0 { breaks |= group.digits | group.holdsExactly(0x09) }
      let count = min(breaks.trailingZeroBitCount / 8, range.upperBound - offset)
      if count > 0 {
        let unused = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
        hash = (hash ^ group.bytes &<< unused) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        offset += count
      }
      // A gap may also begin with the last of eight bytes.
      guard offset < range.upperBound, breaks | spaces >> 63 != 0 else { continue }
      let isNumber = isDigit(bytes[offset])
      guard isNumber || isSpace(bytes[offset]) else { continue }
      hash = (hash ^ (isNumber ? 0x30 : 0x20)) &* 0x100_0000_01b3
      while offset < range.upperBound, isNumber ? isDigit(bytes[offset]) : isSpace(bytes[offset]) {
        offset += 1
      }
    }
    return hash
  }

  private static func skipSpaces(
    _ bytes: Span<UInt8>, _ start: Int, _ range: Range<Int>
  ) -> Int {
    var offset = start
    while offset < range.upperBound, isSpace(bytes[offset]) { offset += 1 }
    return offset
  }

  /// Reads digits and moves past them; `nil` when there are none.
  private static func digits(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ range: Range<Int>
  ) -> Int? {
    let start = offset
    while offset < range.upperBound, isDigit(bytes[offset]) { offset += 1 }
    return offset > start && offset - start <= 4 ? offset - start : nil
  }
}
