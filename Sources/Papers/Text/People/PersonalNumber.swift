/// *Personnummer, samordningsnummer*: finds them in bytes and hides their digits.
///
///     811218-9876   19811218-9876   811218+9876   198112189876
///
/// A number counts only when its date exists and its check digit is right. Ten digits without a
/// separator count where the words before say what they are (*personnummer 8112189876*): telephone
/// numbers and sums of money look the same.
///
/// Source: folkbokföringslagen (1991:481) 18 and 18 a §§; SKV 704 (the check digit).
public enum PersonalNumber {
  /// Hides every number in `bytes`: each digit becomes `X`, so that lengths and places stay.
  ///
  /// The birth date has at least six digits in a row, so only every sixth byte is looked at until
  /// one of them is a digit.
  public static func mask(_ bytes: inout [UInt8]) {
    var offset = 5
    while let digit = nextDigit(from: offset, in: bytes.span) {
      let run = digits(around: digit, in: bytes)
      if let end = end(ofNumberStarting: run, in: bytes) {
        hide(run.lowerBound..<end, in: &bytes)
        offset = end + 5
      } else {
        offset = run.upperBound + 5
      }
    }
  }

  /// The first digit among every sixth byte from `start`; `nil` when there is none.
  private static func nextDigit(from start: Int, in bytes: Span<UInt8>) -> Int? {
    var offset = start
    while offset < bytes.count {
      if isDigit(bytes[offset]) { return offset }
      offset += 6
    }
    return nil
  }

  /// Hides every number in `bytes`, also one that marks stand in: `ESC[1m8112ESC[0m18-9876`, `⟦…⟧`.
  public static func maskMarked(_ bytes: inout [UInt8]) {
    guard hasMarks(bytes) else {
      mask(&bytes)
      return
    }
    var places: [Int] = []
    var offset = 0
    while offset < bytes.count {
      let length = markLength(at: offset, in: bytes)
      if length == 0 { places.append(offset) }
      offset += max(1, length)
    }
    var plain = places.map { bytes[$0] }
    mask(&plain)
    for (index, place) in places.enumerated() { bytes[place] = plain[index] }
  }

  /// Whether there is a change of colour, or a sign of the brackets' kind: dashes and quotation marks
  /// begin with the same byte as those.
  private static func hasMarks(_ bytes: [UInt8]) -> Bool {
    let bytes = bytes.span
    var next = 0
    while let place = bytes.firstOffset(in: next..<bytes.count, { $0.holds(0x1B) | $0.holds(0xE2) })
    {
      if bytes[place] == 0x1B || bytes.has(0x9F, at: place + 1) { return true }
      next = place + 1
    }
    return false
  }

  /// How long the mark at `offset` is: a change of colour, or a bracket that stands for one; else 0.
  private static func markLength(at offset: Int, in bytes: [UInt8]) -> Int {
    switch bytes[offset] {
    case 0x1B:
      let end = bytes[offset...].firstIndex(of: UInt8(ascii: "m")) ?? offset
      return end - offset < 12 ? end - offset + 1 : 1
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x9F:
      return bytes[offset + 2] == 0xA6 || bytes[offset + 2] == 0xA7 ? 3 : 0
    default: return 0
    }
  }

  /// `text` with every number hidden.
  public static func masked(_ text: String) -> String {
    var bytes = Array(text.utf8)
    mask(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text may be cut before `byte` without cutting a number in two.
  public static func isBoundary(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ",")
  }

  // MARK: - The number

  private static func end(ofNumberStarting run: Range<Int>, in bytes: [UInt8]) -> Int? {
    switch run.count {
    case 6, 8:
      guard let tail = tail(after: run.upperBound, in: bytes),
        isValid(date: run, tail: tail, in: bytes)
      else { return nil }
      return tail.upperBound
    case 12:
      let date = run.lowerBound..<(run.lowerBound + 8)
      guard isAlone(run, in: bytes),
        isValid(date: date, tail: date.upperBound..<run.upperBound, in: bytes)
      else { return nil }
      return run.upperBound
    case 10:
      let date = run.lowerBound..<(run.lowerBound + 6)
      guard isAlone(run, in: bytes), isNamed(run, in: bytes),
        isValid(date: date, tail: date.upperBound..<run.upperBound, in: bytes)
      else { return nil }
      return run.upperBound
    default:
      return nil
    }
  }

  private static let names: [StaticString] = ["personn", "person-n", "pnr", "samordningsn", "född"]

  /// Whether one of the few words before the digits says that they are such a number.
  private static func isNamed(_ run: Range<Int>, in bytes: [UInt8]) -> Bool {
    let before = max(0, run.lowerBound - 30)..<run.lowerBound
    return containsAny(names, in: bytes.span, before)
  }

  /// The four digits after a separator; a hyphen may be one of Unicode's.
  private static func tail(after offset: Int, in bytes: [UInt8]) -> Range<Int>? {
    let start = offset + separatorLength(at: offset, in: bytes)
    guard start > offset, start + 4 <= bytes.count,
      (start..<(start + 4)).allSatisfy({ isDigit(bytes[$0]) }),
      start + 4 == bytes.count || !isDigit(bytes[start + 4])
    else { return nil }
    return start..<(start + 4)
  }

  private static func separatorLength(at offset: Int, in bytes: [UInt8]) -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"): return 1
    case 0xE2 where offset + 2 < bytes.count:
      // U+2010 to U+2013 are hyphens and dashes, U+2212 is the minus sign.
      let isDash = bytes[offset + 1] == 0x80 && (0x90...0x93).contains(bytes[offset + 2])
      let isMinus = bytes[offset + 1] == 0x88 && bytes[offset + 2] == 0x92
      return isDash || isMinus ? 3 : 0
    default: return 0
    }
  }

  /// Whether twelve digits stand alone: not in a checksum, nor as a number in JSON.
  private static func isAlone(_ run: Range<Int>, in bytes: [UInt8]) -> Bool {
    if run.upperBound < bytes.count, isLetter(bytes[run.upperBound]) { return false }
    var before = run.lowerBound - 1
    guard before >= 0 else { return true }
    guard !isLetter(bytes[before]) else { return false }
    if bytes[before] == UInt8(ascii: " ") { before -= 1 }
    return before < 1 || bytes[before] != UInt8(ascii: ":")
      || bytes[before - 1] != UInt8(ascii: "\"")
  }

  private static func isValid(date: Range<Int>, tail: Range<Int>, in bytes: [UInt8]) -> Bool {
    let short = (date.upperBound - 6)..<date.upperBound
    return isDate(date, in: bytes) && checksum(short, tail, in: bytes) % 10 == 0
  }

  private static func isDate(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let year = value(range.lowerBound..<(range.upperBound - 4), in: bytes)
    let month = value((range.upperBound - 4)..<(range.upperBound - 2), in: bytes)
    let day = value((range.upperBound - 2)..<range.upperBound, in: bytes)
    guard range.count == 6 || (1800...2099).contains(year) else { return false }
    // A co-ordination number has 60 added to the day.
    return Day(year: range.count == 6 ? 2000 + year : year, month: month, day: day % 60) != nil
      && day < 92
  }

  /// The sum of the digits, every second one doubled (Luhn).
  private static func checksum(_ date: Range<Int>, _ tail: Range<Int>, in bytes: [UInt8]) -> Int {
    var sum = 0
    var weight = 2
    for range in [date, tail] {
      for offset in range {
        let product = digit(bytes[offset]) * weight
        sum += product / 10 + product % 10
        weight = 3 - weight
      }
    }
    return sum
  }

  // MARK: - Bytes

  private static func digits(around offset: Int, in bytes: [UInt8]) -> Range<Int> {
    var start = offset
    while start > 0, isDigit(bytes[start - 1]) { start -= 1 }
    var end = offset + 1
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return start..<end
  }

  private static func hide(_ range: Range<Int>, in bytes: inout [UInt8]) {
    for offset in range where isDigit(bytes[offset]) { bytes[offset] = UInt8(ascii: "X") }
  }

  private static func value(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    range.reduce(0) { $0 * 10 + digit(bytes[$1]) }
  }

  private static func digit(_ byte: UInt8) -> Int { Int(byte) - 0x30 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
