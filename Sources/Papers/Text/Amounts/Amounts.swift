/// One sum of money as read.
struct AmountReading: Hashable, Sendable {
  /// From the sign or number to the unit, with what it is for each of: `-6 000 tkr`, `750 000
  /// kr/år`. *Högst* and *cirka* stand outside.
  let range: Range<Int>
  /// The sum, the lower one of a range.
  let value: Money
  /// The upper end of a range; `nil` when there is one figure.
  let max: Money?
  /// ISO 4217.
  let currency: String
  /// What the sum is for each of, in the contract's words or as printed; `nil` when not said.
  let per: String?
  /// How exact it is; `nil` when given plainly.
  let qualifier: Amount.Qualifier?
}

/// The sums of money in `range`, in text order.
///
/// Looks for digits, *milj…* and *kr* and asks there whether a unit follows a number, so that text
/// without sums costs one pass over its bytes.
///
/// Source: DOMAIN.md 7.
func amounts(in bytes: Span<UInt8>, _ range: Range<Int>) -> [AmountReading] {
  let bytes = bytes.extracting(first: range.upperBound)
  var reader = AmountReader(start: range.lowerBound)
  while let offset = nextCandidate(in: bytes, from: reader.offset) {
    reader.offset = offset + 1
    reader.read(in: bytes, at: offset)
  }
  return reader.readings
}

/// The next offset where a number ends or a unit after a word may begin.
private func nextCandidate(in bytes: Span<UInt8>, from offset: Int) -> Int? {
  var start = offset
  while let place = bytes.firstOffset(in: start..<bytes.count, mayBegin) {
    switch bytes[place] {
    case 0x4A, 0x6A: if bytes.matches(prefix: "milj", at: place - 3) { return place }
    case 0x4B, 0x6B: if bytes.matches(prefix: "kr", at: place) { return place }
    default: return bytes.digitsEnd(from: place) - 1
    }
    start = place + 1
  }
  return nil
}

/// Digits, and *j* or *k* with *l* before or *r* after it; what stands outside the eight bytes may be
/// either.
@inline(__always)
private func mayBegin(_ group: ByteGroup) -> UInt64 {
  let letters = group.folded
  let neighbours = letters.holds(0x72) >> 8 | letters.holds(0x6C) << 8 | 1 << 63 | 0x80
  return group.digits | letters.holdsOdd(0x6B) & neighbours
}

private struct AmountReader {
  let start: Int
  var offset: Int
  var readings: [AmountReading] = []
  /// Where the last reading ends; nothing before it is read again.
  var floor: Int
  /// The unit of the last reading when it is thousands or millions.
  var lastUnit: AmountUnit?

  init(start: Int) {
    self.start = start
    offset = start
    floor = start
  }

  mutating func read(in bytes: Span<UInt8>, at offset: Int) {
    if bytes[offset].isASCIIDigit {
      readNumber(in: bytes, at: offset)
    } else if let unit = wordUnitStart(in: bytes, at: offset) {
      readWords(in: bytes, before: unit)
    }
  }

  /// The last digit of a number: a unit may follow, or a currency stand before it.
  private mutating func readNumber(in bytes: Span<UInt8>, at offset: Int) {
    let next = unitStart(in: bytes, after: offset + 1)
    if let unit = amountUnit(in: bytes, at: next) {
      let style = NumeralStyle(unit)
      guard
        let numeral = numeral(in: bytes, before: offset + 1, from: floor, style: style)
      else { return }
      add(Quantity(numeral, unit, style).withCents(in: bytes), in: bytes)
    } else if let reading = continued(in: bytes, at: offset + 1) {
      append(reading, in: bytes)
    } else if !bytes.isDigit(at: next), let quantity = currencyFirst(in: bytes, at: offset + 1) {
      add(quantity, in: bytes)
    }
  }

  /// `43 753 tkr för 2025 och med 45 219 för 2026`: the unit goes for the sentence.
  ///
  /// Only a number with thousands set apart, after *med*, *till* or *och* and before a year.
  private func continued(in bytes: Span<UInt8>, at end: Int) -> AmountReading? {
    guard let unit = lastUnit, end - floor < 100, isBeforeYear(in: bytes, at: end),
      let numeral = numeral(in: bytes, before: end, from: floor, style: NumeralStyle(unit)),
      !numeral.range.allSatisfy({ bytes.isDigit(at: $0) }),
      !(floor..<numeral.range.lowerBound).contains(where: { bytes[$0] == 0x2E }),
      case let before = bytes.blanksStart(before: numeral.range.lowerBound),
      continuations.hasWord(in: bytes, before: before),
      let value = numeral.money(hundredths: unit.hundredths)
    else { return nil }
    return AmountReading(
      range: numeral.range, value: value, max: nil, currency: unit.currency, per: nil,
      qualifier: nil)
  }

  /// *En halv miljon*, *trettio tusen kronor*.
  private mutating func readWords(in bytes: Span<UInt8>, before start: Int) {
    guard let unit = amountUnit(in: bytes, at: start),
      let numeral = numberWords(in: bytes, before: start, from: floor)
    else { return }
    add(Quantity(numeral, unit, NumeralStyle(unit)), in: bytes)
  }

  private mutating func add(_ quantity: Quantity, in bytes: Span<UInt8>) {
    let unit = quantity.unit
    guard quantity.start >= floor, !isYear(quantity, in: bytes),
      !isUnitOfTable(quantity, in: bytes)
    else { return }
    if isTaxRate(quantity, in: bytes, from: start) {
      floor = quantity.end
      return
    }
    guard
      let share = AmountShare(after: unit.end, in: bytes),
      let value = quantity.numeral.money(hundredths: unit.hundredths)
    else { return }
    let low = quantity.rangeStart(in: bytes, from: floor)
    let sign = low == nil ? AmountSign(before: quantity.start, in: bytes, from: floor) : nil
    let first = low?.start ?? sign?.start ?? quantity.start
    let isOne = low == nil && sign == nil
    if isOne { addEarlier(before: first, quantity, share.per, in: bytes) }
    let signed = sign?.isNegative == true ? Money(hundredths: -value.hundredths) : value
    let reading = AmountReading(
      range: first..<Swift.max(share.end, quantity.end), value: low?.value ?? signed,
      max: low == nil ? nil : value, currency: unit.currency, per: share.per,
      qualifier: amountQualifier(in: bytes, before: first, from: floor))
    append(reading, in: bytes)
    lastUnit = unit.hundredths > 100 ? unit : nil
  }

  /// `20, 30 respektive 10 mnkr`, *från 250 till 300 kr*: all have their unit from the last.
  private mutating func addEarlier(
    before offset: Int, _ last: Quantity, _ per: String?, in bytes: Span<UInt8>
  ) {
    let word = bytes.blanksStart(before: offset)
    let isList = bytes.matches(word: "respektive", before: word)
    guard isList || bytes.matches(word: "till", before: word) else { return }
    var end = bytes.blanksStart(before: word - (isList ? 10 : 4))
    let place = readings.count
    while let numeral = numeral(in: bytes, before: end, from: floor, style: last.style),
      !(numeral.isFourDigits && (1900..<2100).contains(numeral.mantissa)),
      isList || isAfterFrom(in: bytes, at: numeral.range.lowerBound, from: floor),
      let value = numeral.money(hundredths: last.unit.hundredths)
    {
      let first = numeral.range.lowerBound
      let reading = AmountReading(
        range: numeral.range, value: value, max: nil, currency: last.unit.currency, per: per,
        qualifier: amountQualifier(in: bytes, before: first, from: floor))
      readings.insert(reading, at: place)
      let comma = bytes.blanksStart(before: first) - 1
      guard isList, comma < first - 1, bytes.has(0x2C, at: comma) else { return }
      end = comma
    }
  }

  /// Adds `reading`, or makes one range of it and the last: *mellan 2 mnkr och 3 mnkr*.
  private mutating func append(_ reading: AmountReading, in bytes: Span<UInt8>) {
    floor = reading.range.upperBound
    offset = Swift.max(offset, floor)
    if let last = readings.last, last.isRepeated(by: reading, in: bytes) { return }
    guard let last = readings.last, let joined = last.joined(with: reading, in: bytes, from: start)
    else {
      readings.append(reading)
      return
    }
    readings[readings.count - 1] = joined
  }
}

extension AmountReading {
  /// Whether `next` says the sum again in words: *500 000 kr (femhundratusen kronor)*.
  fileprivate func isRepeated(by next: AmountReading, in bytes: Span<UInt8>) -> Bool {
    value == next.value && bytes.isLetter(at: next.range.lowerBound)
      && bytes.has(0x28, at: next.range.lowerBound - 1)
      && bytes.blanksStart(before: next.range.lowerBound - 1) == range.upperBound
  }

  /// The range that this and the `next` reading are the ends of; `nil` when they are two sums.
  fileprivate func joined(
    with next: AmountReading, in bytes: Span<UInt8>, from start: Int
  ) -> AmountReading? {
    guard max == nil, next.max == nil, value < next.value, currency == next.currency else {
      return nil
    }
    let gap = bytes.trimmed(range.upperBound..<next.range.lowerBound)
    let isAnd = gap.count == 3 && bytes.matches(word: "och", at: gap.lowerBound)
    let before = bytes.blanksStart(before: range.lowerBound)
    let isRange =
      dashEnd(in: bytes, at: gap.lowerBound) == gap.upperBound
      || isAnd && bytes.matches(word: "mellan", before: before)
    guard isRange else { return nil }
    return AmountReading(
      range: range.lowerBound..<next.range.upperBound, value: value, max: next.value,
      currency: currency, per: next.per ?? per, qualifier: qualifier)
  }
}

private let continuations: WordList = ["med", "till", "och", "respektive", "på", "om"]

/// Whether *för år 2026* or a year follows at `offset`.
private func isBeforeYear(in bytes: Span<UInt8>, at offset: Int) -> Bool {
  var next = bytes.blanksEnd(from: offset)
  for word in ["för", "år"] as [StaticString] where bytes.matches(word: word, at: next) {
    next = bytes.blanksEnd(from: next + word.utf8CodeUnitCount)
  }
  guard next > offset, let year = bytes.number(next..<bytes.digitsEnd(from: next)) else {
    return false
  }
  return (1990...2060).contains(year)
}

/// Where the unit after a number that ends at `end` may begin.
private func unitStart(in bytes: Span<UInt8>, after end: Int) -> Int {
  var start = end
  while bytes.has(0x20, at: start), start < end + 2 { start += 1 }
  return bytes.matches(prefix: "\u{A0}", at: start) ? start + 2 : start
}

/// Where the unit begins that the letter at `offset` is part of, when a word stands before it.
private func wordUnitStart(in bytes: Span<UInt8>, at offset: Int) -> Int? {
  var start = offset
  if bytes.folded(at: offset) == 0x6A {
    start = offset - 3
    guard bytes.matches(prefix: "milj", at: start) else { return nil }
  } else {
    guard bytes.matches(prefix: "kr", at: offset), bytes.has(0x20, at: offset - 1) else {
      return nil
    }
    let before = bytes.blanksStart(before: offset)
    if bytes.matches(word: "tusen", before: before) { start = before - 5 }
  }
  let before = bytes.blanksStart(before: start)
  return before < start && bytes.isLetter(before: before) ? start : nil
}

private let yearWords: WordList = ["år", "budget", "bokslut", "utfall", "prognos", "plan"]

/// Whether the number is rather the year of a column: *Budget 2024 tkr*, *år 2024 kr*.
private func isYear(_ quantity: Quantity, in bytes: Span<UInt8>) -> Bool {
  let numeral = quantity.numeral
  guard numeral.isFourDigits, (1990...2060).contains(numeral.mantissa) else { return false }
  if quantity.unit.hundredths > 100, numeral.mantissa % 100 != 0 { return true }
  let before = bytes.blanksStart(before: numeral.range.lowerBound)
  return yearWords.hasWord(in: bytes, before: before)
}

/// Whether the number is rather a tax rate: *skattesatsen fastställs till oförändrat 21:45 kronor*.
private func isTaxRate(_ quantity: Quantity, in bytes: Span<UInt8>, from start: Int) -> Bool {
  guard quantity.numeral.decimals == 2, quantity.unit.hundredths == 100,
    quantity.numeral.mantissa < 4000
  else { return false }
  let near = Swift.max(start, quantity.start - 80)..<quantity.start
  return taxRates.first(in: bytes, near) != nil
}

private let taxRates: PhraseTable = ["skattesats", "utdebitering", "skattekrona"]

/// *Belopp i 1 000 kr* names the unit of a table.
private func isUnitOfTable(_ quantity: Quantity, in bytes: Span<UInt8>) -> Bool {
  quantity.numeral.mantissa % 1000 == 0
    && bytes.matches(suffix: "belopp i", before: bytes.blanksStart(before: quantity.start))
}
