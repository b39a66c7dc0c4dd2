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

  /// With the *öre* printed after whole kronor: *21 kronor och 45 öre*.
  func withCents(in bytes: Span<UInt8>) -> Quantity {
    guard unit.hundredths == 100, unit.currency == "SEK", numeral.decimals == 0,
      case let next = bytes.blanksEnd(from: unit.end), next > unit.end,
      case let start = bytes.matches(word: "och", at: next)
        ? bytes.blanksEnd(from: next + 3) : next,
      bytes.isDigit(at: start), case let end = bytes.digitsEnd(from: start), end - start <= 2,
      let cents = bytes.number(start..<end),
      let last = amountUnit(in: bytes, at: bytes.blanksEnd(from: end)), last.hundredths == 1,
      numeral.mantissa < 1_000_000_000
    else { return self }
    let whole = Numeral(
      mantissa: numeral.mantissa * 100 + cents, decimals: 2, range: numeral.range,
      isFourDigits: false)
    let unit = AmountUnit(currency: unit.currency, hundredths: 100, end: last.end)
    return Quantity(whole, unit, style, start: self.start)
  }

  /// The lower end of a range and where it begins: `2–3 miljoner`, *mellan 2 och 3 mnkr*,
  /// *2 till 3 mnkr*; of `300–400 000 kr` both ends are thousands.
  func rangeStart(in bytes: Span<UInt8>, from floor: Int) -> (value: Money, start: Int)? {
    let before = bytes.blanksStart(before: start)
    guard let end = lowEnd(in: bytes, before: before),
      let low = lowNumeral(in: bytes, before: end, from: floor),
      !(low.isFourDigits && !numeral.isFourDigits),
      let plain = low.money(hundredths: unit.hundredths),
      let high = numeral.money(hundredths: unit.hundredths), plain < high
    else { return nil }
    let first = bytes.blanksStart(before: low.range.lowerBound)
    let isAnd = bytes.matches(word: "och", before: before)
    guard !isAnd || bytes.matches(word: "mellan", before: first) else { return nil }
    if bytes.isDigit(at: low.range.lowerBound), Self.links.hasWord(in: bytes, before: before) {
      // "Höjs från 2 till 3 mnkr" are two sums, and "5 á 1 000 kr" are five.
      guard unit.hundredths > 100, plain.hundredths >= high.hundredths / 4,
        !isAfterFrom(in: bytes, at: low.range.lowerBound, from: floor)
      else { return nil }
    }
    let isShort = low.decimals == 0 && low.range.count <= 3 && numeral.mantissa % 1000 == 0
    let thousands = Money(hundredths: plain.hundredths * 1000)
    return (isShort && thousands < high ? thousands : plain, low.range.lowerBound)
  }

  /// Where the lower number ends: before a dash, *och*, or (for words) *till*.
  private func lowEnd(in bytes: Span<UInt8>, before end: Int) -> Int? {
    if let dash = dashStart(in: bytes, before: end) { return bytes.blanksStart(before: dash) }
    if bytes.matches(word: "och", before: end) { return bytes.blanksStart(before: end - 3) }
    guard Self.links.hasWord(in: bytes, before: end) else { return nil }
    return bytes.blanksStart(before: bytes.lettersStart(before: end))
  }

  private static let links: WordList = ["till", "à", "á"]

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
      !bytes.isWord(before: dash)
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

private let nows: WordList = ["nuvarande", "dagens", "tidigare", "cirka", "ca", "totalt"]

/// Whether *från* or *från nuvarande* stands before the number at `start`.
func isAfterFrom(in bytes: Span<UInt8>, at start: Int, from floor: Int) -> Bool {
  var before = bytes.blanksStart(before: start)
  if nows.hasWord(in: bytes, before: before) {
    before = bytes.blanksStart(before: bytes.lettersStart(before: before))
  }
  return before > floor && bytes.matches(word: "från", before: before)
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
