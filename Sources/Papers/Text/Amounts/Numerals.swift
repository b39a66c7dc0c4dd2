/// A number as printed before a unit.
struct Numeral: Hashable, Sendable {
  /// The digits without separators.
  let mantissa: Int
  /// How many of them are decimals.
  let decimals: Int
  /// Where it stands.
  let range: Range<Int>
  /// Whether it is four digits in a row, as years are.
  let isFourDigits: Bool

  /// The number of units of `hundredths` each; `nil` when it is finer than a hundredth or too big.
  func money(hundredths: Int) -> Money? {
    let (product, isTooBig) = mantissa.multipliedReportingOverflow(by: hundredths)
    let divisor = (0..<decimals).reduce(1) { power, _ in power * 10 }
    guard !isTooBig, product % divisor == 0 else { return nil }
    return Money(hundredths: product / divisor)
  }
}

/// How points and commas before three digits are meant; the unit decides.
///
/// `4.450.000 kr` and `1.500 tkr` have thousands, `22.995 miljoner` has decimals. Kronor have no
/// third decimal, so a comma before three digits separates thousands too.
struct NumeralStyle: Hashable, Sendable {
  let groupsByPoint: Bool
  let groupsByComma: Bool

  /// The style of numbers before `unit`.
  init(_ unit: AmountUnit) { self.init(hundredths: unit.hundredths) }

  /// The style of numbers before a unit of `hundredths`.
  init(hundredths: Int) {
    groupsByPoint = hundredths <= 100_000
    groupsByComma = hundredths == 100
  }
}

/// The number whose last digit stands just before `end`, not reaching before `start`; `nil` when
/// there is none or it is part of something else.
///
/// Thousands may be set apart by spaces or points. The list number in `10. 500 tkr`, a year, a date
/// or a paragraph's number before the figure are not part of it.
///
/// Source: DOMAIN.md 7.
func numeral(
  in bytes: Span<UInt8>, before end: Int, from start: Int, style: NumeralStyle
) -> Numeral? {
  guard end > start else { return nil }
  var reader = NumeralReader(start: start, end: end)
  return reader.read(in: bytes, style: style)
}

private struct NumeralReader {
  let start: Int
  let end: Int
  /// The first group of digits so far: they are read from the last to the first.
  var first = 0..<0
  /// How many groups there are, decimals not counted, and how many digits in them.
  var groupCount = 0
  var digitCount = 0
  /// What the digits of the groups amount to.
  var value = 0
  /// What the next group before them counts.
  var power = 1
  /// The sign that sets the groups apart: its last byte.
  var separator: UInt8?
  var decimals: Range<Int>?

  init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  mutating func read(in bytes: Span<UInt8>, style: NumeralStyle) -> Numeral? {
    var group = digits(in: bytes, before: end)
    guard !group.isEmpty else { return nil }
    if isDecimals(in: bytes, group, style) {
      decimals = group
      count(group, in: bytes)
      group = digits(in: bytes, before: group.lowerBound - 1)
    }
    add(group, in: bytes)
    while let next = nextGroup(in: bytes, before: group, style) {
      separator = bytes[group.lowerBound - 1]
      add(next, in: bytes)
      group = next
    }
    // What begins with a zero is the rest of a number whose beginning is lost.
    guard !isPartOfMore(in: bytes, at: first.lowerBound), digitCount <= NumeralReader.longest,
      first.count == 1 || !bytes.has(0x30, at: first.lowerBound)
    else { return nil }
    return Numeral(
      mantissa: value, decimals: decimals?.count ?? 0, range: first.lowerBound..<end,
      isFourDigits: decimals == nil && groupCount == 1 && first.count == 4)
  }

  private static let longest = 15

  private mutating func add(_ group: Range<Int>, in bytes: Span<UInt8>) {
    first = group
    groupCount += 1
    count(group, in: bytes)
  }

  private mutating func count(_ digits: Range<Int>, in bytes: Span<UInt8>) {
    digitCount += digits.count
    guard digitCount <= NumeralReader.longest else { return }
    for offset in digits.reversed() {
      value += Int(bytes[offset] - 0x30) * power
      power *= 10
    }
  }

  private func digits(in bytes: Span<UInt8>, before end: Int) -> Range<Int> {
    Swift.max(bytes.digitsStart(before: end), start)..<end
  }

  /// Whether `group`, the last digits, follow a decimal sign.
  private func isDecimals(
    in bytes: Span<UInt8>, _ group: Range<Int>, _ style: NumeralStyle
  ) -> Bool {
    let sign = group.lowerBound - 1
    guard sign > start, bytes.isDigit(at: sign - 1) else { return false }
    switch bytes[sign] {
    case 0x2E: return !(style.groupsByPoint && group.count == 3)
    case 0x2C: return !(style.groupsByComma && group.count == 3 && !isZero(in: bytes, before: sign))
    case 0x3A: return group.count == 2
    default: return false
    }
  }

  /// Whether the number before `sign` is a lone zero, as in `0,405`.
  private func isZero(in bytes: Span<UInt8>, before sign: Int) -> Bool {
    bytes.has(0x30, at: sign - 1) && !bytes.isDigit(at: sign - 2)
  }

  /// The group of thousands before `group`; `nil` when the number begins with `group`.
  private func nextGroup(
    in bytes: Span<UInt8>, before group: Range<Int>, _ style: NumeralStyle
  ) -> Range<Int>? {
    guard group.count == 3,
      let separator = separatorStart(in: bytes, before: group.lowerBound, style),
      case let next = digits(in: bytes, before: separator), (1...3).contains(next.count)
    else { return nil }
    // A number does not begin with a zero, so "0 500 tkr" are two.
    let isInner = next.count == 3 && bytes.isDigit(at: next.lowerBound - 2)
    guard isInner || !bytes.has(0x30, at: next.lowerBound) else { return nil }
    let isSpace = !bytes.has(0x2E, at: separator) && !bytes.has(0x2C, at: separator)
    return isSpace && isOfOther(in: bytes, next) ? nil : next
  }

  /// Where the thousands separator that ends at `end` begins; one number keeps to one kind.
  private func separatorStart(
    in bytes: Span<UInt8>, before end: Int, _ style: NumeralStyle
  ) -> Int? {
    guard end > start else { return nil }
    var separator: Int?
    switch bytes[end - 1] {
    case 0x20: separator = end - 1
    case 0x2E where style.groupsByPoint: separator = end - 1
    case 0x2C where style.groupsByComma && decimals == nil: separator = end - 1
    case 0xA0 where bytes.has(0xC2, at: end - 2): separator = end - 2
    case 0xAF, 0x89:
      let isThin = bytes.has(0x80, at: end - 2) && bytes.has(0xE2, at: end - 3)
      separator = isThin ? end - 3 : nil
    default: break
    }
    guard let separator, separator > start, bytes.isDigit(at: separator - 1) else { return nil }
    return self.separator == nil || self.separator == bytes[end - 1] ? separator : nil
  }

  /// Whether `group`, with a space after it, is a number of its own: of a paragraph, a date.
  private func isOfOther(in bytes: Span<UInt8>, _ group: Range<Int>) -> Bool {
    let first = group.lowerBound
    if isPartOfMore(in: bytes, at: first) || bytes.has(0x2F, at: first - 1) { return true }
    // 2021-08-18 500 kr
    if bytes.has(0x2D, at: first - 1), bytes.isDigit(at: first - 3), bytes.has(0x2D, at: first - 4)
    {
      return true
    }
    if bytes.has(0x6D, at: first - 1) { return true }  // 25 m2 500 kr
    let before = bytes.blanksStart(before: first)
    return bytes.matches(suffix: "§", before: before)
      || labels.hasWord(in: bytes, before: before)
  }

  /// Whether the digits at `first` go on to the left: `1.5.500`, `2021:500`, `A500`.
  private func isPartOfMore(in bytes: Span<UInt8>, at first: Int) -> Bool {
    guard first > start else { return false }
    switch bytes[first - 1] {
    case 0x2E, 0x2C, 0x3A: return bytes.isDigit(at: first - 2)
    case 0x41...0x5A: return true
    default: return bytes.isDigit(at: first - 1)
    }
  }
}

private let labels: WordList = [
  "punkt", "punkten", "nr", "bilaga", "paragraf", "kapitel", "kap", "alternativ", "prioritet", "kl",
]
