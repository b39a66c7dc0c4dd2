/// A number and its unit.
struct Quantity: Hashable, Sendable {
  let numeral: Numeral
  let unit: AmountUnit
  let style: NumeralStyle
  /// Where the first of the two begins.
  let start: Int
  /// Where the last of the two ends.
  let end: Int

  init(_ numeral: Numeral, _ unit: AmountUnit, _ style: NumeralStyle, start: Int? = nil) {
    self.numeral = numeral
    self.unit = unit
    self.style = style
    self.start = start ?? numeral.range.lowerBound
    end = Swift.max(numeral.range.upperBound, unit.end)
  }

  /// The lower end of a range and where it begins: `2–3 miljoner`, *mellan 2 och 3 mnkr*.
  func rangeStart(in bytes: Span<UInt8>, from floor: Int) -> (value: Money, start: Int)? {
    let before = bytes.blanksStart(before: start)
    guard let end = lowEnd(in: bytes, before: before),
      let low = lowNumeral(in: bytes, before: end, from: floor),
      !(low.isFourDigits && !numeral.isFourDigits),
      let value = low.money(hundredths: unit.hundredths),
      let high = numeral.money(hundredths: unit.hundredths), value < high
    else { return nil }
    let isBetween = bytes.matches(
      word: "mellan", before: bytes.blanksStart(before: low.range.lowerBound))
    let isJoined = !bytes.matches(word: "och", before: before)
    return isBetween || isJoined ? (value, low.range.lowerBound) : nil
  }

  /// Where the lower number ends: before a dash, *och*, or (for words) *till*.
  private func lowEnd(in bytes: Span<UInt8>, before end: Int) -> Int? {
    if let dash = dashStart(in: bytes, before: end) { return bytes.blanksStart(before: dash) }
    if bytes.matches(word: "och", before: end) { return bytes.blanksStart(before: end - 3) }
    let isWords = !bytes.isDigit(at: numeral.range.lowerBound)
    guard isWords, bytes.matches(word: "till", before: end) else { return nil }
    return bytes.blanksStart(before: end - 4)
  }

  private func lowNumeral(in bytes: Span<UInt8>, before end: Int, from floor: Int) -> Numeral? {
    bytes.isDigit(at: end - 1)
      ? Papers.numeral(in: bytes, before: end, from: floor, style: style)
      : numberWords(in: bytes, before: end, from: floor)
  }
}

/// The number that ends at `end` after a currency: `€ 500`, `SEK 10 000`; `nil` when no currency
/// stands before it.
func currencyFirst(in bytes: Span<UInt8>, at end: Int) -> Quantity? {
  var first = end
  while first > 0, bytes.isDigit(at: first - 1) || isSeparator(bytes[first - 1]) { first -= 1 }
  let currencyEnd = bytes.blanksStart(before: first)
  // What "EUR", "SEK" and "€" end in.
  guard currencyEnd > 0, [0x52, 0x4B, 0xAC].contains(bytes[currencyEnd - 1]) else { return nil }
  for (printed, currency) in currencies {
    let start = currencyEnd - printed.utf8CodeUnitCount
    guard start >= 0, isPrinted(printed, in: bytes, at: start), !bytes.isWord(before: start),
      !bytes.isDigit(at: bytes.blanksStart(before: start) - 1),
      let numeral = numeral(
        in: bytes, before: end, from: first, style: NumeralStyle(hundredths: 100))
    else { continue }
    let unit = AmountUnit(currency: currency, hundredths: 100, end: currencyEnd)
    return Quantity(numeral, unit, NumeralStyle(hundredths: 100), start: start)
  }
  return nil
}

private let currencies: [(StaticString, String)] = [("€", "EUR"), ("EUR", "EUR"), ("SEK", "SEK")]

private func isSeparator(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2E || byte == 0x2C }

/// Whether `printed` stands at `offset` in just these letters: *Euro 6* is a class of engines.
private func isPrinted(_ printed: StaticString, in bytes: Span<UInt8>, at offset: Int) -> Bool {
  (0..<printed.utf8CodeUnitCount).allSatisfy { index in
    let expected = unsafe printed.utf8Start[index]
    return bytes.has(expected, at: offset + index)
  }
}

/// The sign printed before a number.
struct AmountSign: Hashable, Sendable {
  let isNegative: Bool
  /// Where it begins.
  let start: Int

  /// Reads the sign before `offset`; `nil` when there is none.
  ///
  /// A dash with a space after it is a sign after a word that asks for a figure or a colon, and a
  /// plain hyphen after any word; at the start it is a bullet unless nothing else follows.
  init?(before offset: Int, in bytes: Span<UInt8>, from floor: Int) {
    if bytes.has(0x2B, at: offset - 1), offset > floor {
      self.init(isNegative: false, start: offset - 1)
      return
    }
    let wordEnd = bytes.blanksStart(before: offset)
    if bytes.matches(word: "minus", before: wordEnd) {
      self.init(isNegative: true, start: wordEnd - 5)
      return
    }
    guard let dash = dashStart(in: bytes, before: wordEnd), dash >= floor,
      dash == floor || !bytes.isWord(before: dash)
    else { return nil }
    let isDirect = wordEnd == offset
    guard isDirect || Self.isSign(in: bytes, at: dash, from: floor) else { return nil }
    self.init(isNegative: true, start: dash)
  }

  private init(isNegative: Bool, start: Int) {
    self.isNegative = isNegative
    self.start = start
  }

  private static let leadWords: WordList = ["till", "på", "om", "med", "är", "blir", "av"]

  /// Whether the dash at `dash`, with a space after it, is a sign.
  private static func isSign(in bytes: Span<UInt8>, at dash: Int, from floor: Int) -> Bool {
    let before = bytes.blanksStart(before: dash)
    guard before > floor else { return false }
    let marks: [UInt8] = [0x3A, 0x28, 0x3D, 0x09]
    if marks.contains(bytes[before - 1]) || bytes.has(0x09, at: dash - 1) { return true }
    return leadWords.hasWord(in: bytes, before: before) || bytes.has(0x2D, at: dash)
  }
}

private let longDashes: WordList = ["–", "−", "—", "‒"]

/// Where the dash at `offset` ends: hyphen, minus, en or em dash.
func dashEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
  if bytes.has(0x2D, at: offset) { return offset + 1 }
  return longDashes.prefixEnd(in: bytes, at: offset)
}

/// Where the dash that ends at `offset` begins.
func dashStart(in bytes: Span<UInt8>, before offset: Int) -> Int? {
  if bytes.has(0x2D, at: offset - 1) { return offset - 1 }
  return dashEnd(in: bytes, at: offset - 3) == offset ? offset - 3 : nil
}
