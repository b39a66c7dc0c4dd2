/// The line that opens a § of minutes: `§ 310 Dnr: KS.2021.415`, `KF § 102`, `§ 16 … forts.`
///
/// Source: DOMAIN.md 3.2.
struct ItemHeader: Hashable, Sendable {
  /// Where the number stands, as printed: `310`, `116a`, `52/2019`.
  let number: Range<Int>
  /// Where the abbreviated body before the § stands (`Ks`); `nil` when there is none.
  let prefix: Range<Int>?
  /// The leading digits of ``number``.
  let ordinal: Int
  /// Bytes from the start of the line to what follows the number.
  let restOffset: Int
  /// Whether the line has nothing after the number.
  let isBare: Bool
  /// Whether the line says that the § goes on from the page before.
  let isContinuation: Bool
  /// Whether the line is one of a table of contents (dot leaders or a page number after a gap).
  let isListed: Bool
  /// Whether the line is a number and its case and no more (`§ 163, 0295/23`): below its title.
  let isBelowTitle: Bool
  /// Whether a full stop follows the number: `§ 51. Title`; in a sentence that is a reference.
  var isStopped = false
  /// Bytes of the title that stands before the number on the same line; 0 when none does.
  var titleLength = 0
  /// How many § more than one the head is of: 2 in `§§ 13–15 Sekretess`.
  var others = 0

  /// The number of the last § that the head is of.
  var lastOrdinal: Int { ordinal + others }

  /// The same header `distance` bytes further on.
  func moved(by distance: Int) -> ItemHeader {
    ItemHeader(
      number: number.moved(by: distance), prefix: prefix?.moved(by: distance), ordinal: ordinal,
      restOffset: restOffset, isBare: isBare, isContinuation: isContinuation, isListed: isListed,
      isBelowTitle: isBelowTitle, isStopped: isStopped, titleLength: titleLength, others: others)
  }
}

extension Range<Int> {
  /// The same stretch `distance` bytes further on.
  func moved(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}

extension ItemHeader {
  /// Whether a line that begins with `letters` may be an item's header.
  @inline(__always)
  static func mayBegin(_ letters: UInt64) -> Bool {
    let first = UInt8(truncatingIfNeeded: letters)
    // "12 §", "§ 12", "Paragraf 12"
    if isDigit(first) || first == 0xC2 || first | 0x20 == UInt8(ascii: "p") { return true }
    // "KS-§ 12"
    if ByteGroup(letters).holds(0xC2) != 0 { return true }
    // "Ks § 12", "Ks  § 12": no more than six bytes, a space, and § or more space.
    let mark = UInt64(truncatingIfNeeded: ByteGroup(letters).plainSpaces.trailingZeroBitCount)
    guard mark < 56 else { return false }
    let next = UInt8(truncatingIfNeeded: letters >> (mark + 1))
    return next == 0xC2 || isSpace(next)
  }

  /// Reads a line as an item's header; `nil` when it is none.
  init?(in bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count >= 2 else { return nil }
    if isDigit(bytes[range.lowerBound]) {
      guard let header = ItemHeader.numberFirst(in: bytes, range) else { return nil }
      self = header
      return
    }
    guard let sign = ItemHeader.sign(in: bytes, range) else { return nil }
    let isOfSeveral = ItemHeader.isSign(bytes, sign)
    var offset = isOfSeveral ? sign + 2 : sign
    while offset < range.upperBound, isSpace(bytes[offset]) { offset += 1 }
    let body = ItemHeader.abbreviation(bytes, offset, range)
    if let body { offset = bytes.blanksEnd(from: body.upperBound) }
    let digits = offset
    while offset < range.upperBound, isDigit(bytes[offset]) { offset += 1 }
    guard offset > digits, offset - digits <= 4,
      var ordinal = bytes.number(digits..<offset)
    else { return nil }
    if let within = ItemHeader.numberInMeeting(bytes, offset, range),
      let number = bytes.number(within)
    {
      (ordinal, offset) = (number, within.upperBound)
    }
    let span = ItemHeader.others(than: ordinal, in: bytes, offset..<range.upperBound)
    if let span { offset = span.end } else if isOfSeveral { return nil }
    offset = ItemHeader.skippingLetter(bytes, offset, range)
    offset = ItemHeader.skippingYear(bytes, offset, range)
    let number = digits..<offset
    let isStopped = ItemHeader.isStop(bytes, offset, range)
    if isStopped { offset += 1 }
    let isBelowTitle =
      GluedRow.Paragraph.caseEnd(offset, range, in: bytes) == range.upperBound
    guard isBelowTitle || ItemHeader.isOpening(bytes, offset, range) else { return nil }
    // "Beslut § 12" is the heading of a decision.
    if offset == range.upperBound, hasPrefix("beslut", in: bytes, range) { return nil }
    let hasMark = offset < range.upperBound && bytes[offset] == UInt8(ascii: ":")
    let rest = trimmed(bytes, (isBelowTitle || hasMark ? offset + 1 : offset)..<range.upperBound)
    let isWord = !ItemHeader.isSign(bytes, sign - 2)
    var prefix = trimmed(bytes, range.lowerBound..<(isWord ? range.lowerBound : sign - 2))
    if hasSuffix("-", in: bytes, prefix) { prefix = prefix.dropping(1) }
    self.init(
      number: number, prefix: prefix.isEmpty ? body : prefix,
      ordinal: ordinal, restOffset: rest.lowerBound - range.lowerBound,
      isBare: rest.isEmpty, isContinuation: ItemHeader.isContinuation(bytes, rest),
      isListed: ItemHeader.isListed(bytes, rest), isBelowTitle: isBelowTitle,
      isStopped: isStopped, others: span?.count ?? 0)
  }

  /// `12 §` alone on a line, or before *Dnr*; with other words after it is a section of a law.
  private static func numberFirst(in bytes: Span<UInt8>, _ range: Range<Int>) -> ItemHeader? {
    var offset = range.lowerBound
    while offset < range.upperBound, isDigit(bytes[offset]) { offset += 1 }
    let number = range.lowerBound..<offset
    guard (1...3).contains(number.count), let ordinal = bytes.number(number) else { return nil }
    while offset < range.upperBound, isSpace(bytes[offset]) { offset += 1 }
    guard isSign(bytes, offset) else { return nil }
    let rest = trimmed(bytes, offset + 2..<range.upperBound)
    guard rest.isEmpty || hasPrefix("dnr", in: bytes, rest) else { return nil }
    return ItemHeader(
      number: number, prefix: nil, ordinal: ordinal,
      restOffset: rest.lowerBound - range.lowerBound, isBare: rest.isEmpty, isContinuation: false,
      isListed: false, isBelowTitle: false)
  }

  /// `§ 51. Title`: a full stop, a space, and a short line that begins with a capital.
  private static func isStop(_ bytes: Span<UInt8>, _ offset: Int, _ range: Range<Int>) -> Bool {
    guard offset + 2 < range.upperBound, bytes[offset] == UInt8(ascii: "."),
      isSpace(bytes[offset + 1]), range.count <= 140
    else { return false }
    var next = offset + 1
    while next < range.upperBound, isSpace(bytes[next]) { next += 1 }
    return next < range.upperBound && isUpper(in: bytes, at: next)
  }

  /// `§ KS 12`: the abbreviated body between the sign and the number, in capitals.
  private static func abbreviation(
    _ bytes: Span<UInt8>, _ start: Int, _ range: Range<Int>
  ) -> Range<Int>? {
    guard start < range.upperBound, isCapital(bytes[start]),
      let word = bytes.word(from: start, to: range.upperBound), (2...5).contains(word.count),
      word.allSatisfy({ isCapital(bytes[$0]) })
    else { return nil }
    return word
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

  /// The offset after `§`, also behind an abbreviated body (`KF § 102`, `Sn §49`, `KS-§ 12`) or
  /// `Paragraf`.
  private static func sign(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    if isSign(bytes, range.lowerBound) { return range.lowerBound + 2 }
    if hasPrefix("paragraf ", in: bytes, range) { return range.lowerBound + 9 }
    guard isUpper(in: bytes, at: range.lowerBound) else { return nil }
    // An abbreviation has no more than six bytes.
    if let dash = hyphen(in: bytes, range) { return dash + 3 }
    let spaces = ByteGroup(bytes.eightBytes(at: range.lowerBound)).plainSpaces
    let space = range.lowerBound + spaces.trailingZeroBitCount / 8
    guard space < min(range.upperBound, range.lowerBound + 7) else { return nil }
    var offset = space + 1
    while offset < range.upperBound, isSpace(bytes[offset]) { offset += 1 }
    guard offset < range.upperBound, isSign(bytes, offset),
      (range.lowerBound..<space).allSatisfy({ isLetter(bytes[$0]) && !isSign(bytes, $0) }),
      !references.hasWord(in: bytes, at: range.lowerBound)
    else { return nil }
    return offset + 2
  }

  /// *Bilaga § 12*, *Se § 12*: words before a § that are no bodies.
  private static let references: WordList = ["bilaga", "bil", "se", "jfr", "till", "från"]

  /// The hyphen of `KS-§ 12`.
  private static func hyphen(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let end = range.prefix(6).first { !isLetter(bytes[$0]) }
    guard let end, end > range.lowerBound, bytes[end] == UInt8(ascii: "-"), isSign(bytes, end + 1)
    else { return nil }
    return end
  }

  static func isSign(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == 0xC2 && bytes[offset + 1] == 0xA7
  }

  /// `§ 5:12`: the number within the meeting, after the meeting's own; `nil` when none follows.
  private static func numberInMeeting(
    _ bytes: Span<UInt8>, _ start: Int, _ range: Range<Int>
  ) -> Range<Int>? {
    guard start < range.upperBound, bytes[start] == UInt8(ascii: ":") else { return nil }
    let end = min(bytes.digitsEnd(from: start + 1), range.upperBound)
    guard (1...3).contains(end - start - 1), end == range.upperBound || isSpace(bytes[end]) else {
      return nil
    }
    return start + 1..<end
  }

  /// `§ 116a`, `§ 12A Plan`, `§ 12 b Plan`: a letter tells items apart that were added late.
  private static func skippingLetter(
    _ bytes: Span<UInt8>, _ start: Int, _ range: Range<Int>
  ) -> Int {
    let isApart = start < range.upperBound && isSpace(bytes[start])
    let letter = isApart ? start + 1 : start
    guard letter < range.upperBound, isLower(bytes[letter] | 0x20), bytes[letter] < 0x80,
      letter + 1 == range.upperBound || isSpace(bytes[letter + 1])
    else { return start }
    guard isApart else { return letter + 1 }
    // "§ 18 i protokollet": a preposition before a small letter is none.
    guard isLower(bytes[letter]), bytes[letter] <= UInt8(ascii: "h"),
      letter + 2 < range.upperBound, isUpper(in: bytes, at: letter + 2)
    else { return start }
    return letter + 1
  }

  /// `§ 52/2019` and `§ 63/20` print the year after the number.
  private static func skippingYear(_ bytes: Span<UInt8>, _ start: Int, _ range: Range<Int>) -> Int {
    guard start < range.upperBound, bytes[start] == UInt8(ascii: "/") else { return start }
    var offset = start + 1
    while offset < range.upperBound, isDigit(bytes[offset]) { offset += 1 }
    return offset - start == 3 || offset - start == 5 ? offset : start
  }

  /// A header goes on with nothing, a case number, a label or a title; a reference in a sentence
  /// goes on with a comma, a full stop or a small letter.
  private static func isOpening(_ bytes: Span<UInt8>, _ offset: Int, _ range: Range<Int>) -> Bool {
    if offset >= range.upperBound || isWay(bytes, offset, range) { return true }
    guard isSpace(bytes[offset]) || bytes[offset] == UInt8(ascii: ":") else {
      return isUpper(in: bytes, at: offset)
    }
    var start = offset
    while start < range.upperBound, isSpace(bytes[start]) || bytes[start] == UInt8(ascii: ":") {
      start += 1
    }
    guard start < range.upperBound else { return true }
    let byte = bytes[start]
    if isDigit(byte) || isUpper(in: bytes, at: start) || byte == UInt8(ascii: "\"") { return true }
    if byte == 0xE2 || byte == UInt8(ascii: ".") { return start - offset > 0 }
    // "§ 12 - Plan"
    if byte == UInt8(ascii: "-"), range.count <= 200, bytes.has(0x20, at: start + 1) {
      return start + 2 < range.upperBound && isUpper(in: bytes, at: start + 2)
    }
    // "§ 12 (KS 2022/11) Plan": a case number in brackets.
    if byte == UInt8(ascii: "("), range.count <= 200,
      let close = bytes.offset(of: UInt8(ascii: ")"), in: start..<range.upperBound)
    {
      return close - start <= 30 && (start..<close).contains { isDigit(bytes[$0]) }
        && (close + 2 >= range.upperBound || isUpper(in: bytes, at: close + 2))
    }
    return hasPrefix("dnr", in: bytes, start..<range.upperBound)
      || hasPrefix("forts", in: bytes, start..<range.upperBound)
  }

  private static func isContinuation(_ bytes: Span<UInt8>, _ rest: Range<Int>) -> Bool {
    var index = rest.lowerBound
    while index + 5 <= rest.upperBound {
      if hasPrefix("forts", in: bytes, index..<rest.upperBound),
        index == rest.lowerBound || !isLetter(bytes[index - 1])
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Dot leaders, also three before a page number, or a page number after a gap of three spaces or a
  /// tab.
  private static func isListed(_ bytes: Span<UInt8>, _ rest: Range<Int>) -> Bool {
    var run = 0
    for index in rest {
      run = bytes[index] == UInt8(ascii: ".") || bytes[index] == 0xA6 ? run + 1 : 0
      if run >= 4 { return true }
    }
    // "§ 38   Dnr 2019-113   103": the last is the case's class, not a page.
    if containsAny(["dnr", "diarienr", "diarienummer"], in: bytes, rest) { return false }
    var end = rest.upperBound
    while end > rest.lowerBound, isDigit(bytes[end - 1]) { end -= 1 }
    guard end < rest.upperBound, rest.upperBound - end <= 3, end - rest.lowerBound > 8 else {
      return false
    }
    let last = bytes.trimmed(rest.lowerBound..<end)
    if hasSuffix("...", in: bytes, last) || hasSuffix("…", in: bytes, last) { return true }
    return bytes[end - 1] == UInt8(ascii: "\t")
      || (isSpace(bytes[end - 1]) && isSpace(bytes[end - 2]) && isSpace(bytes[end - 3]))
  }
}
