/// The sum in a cell of a table whose figures count `multiplier` kronor each; `nil` when the cell
/// holds no figure: blank, a dash, an asterisk, words, a percentage.
///
///     -5 900 · - 6 000 · 4 500- · +451 · ±0 · (12) · 1 234,5 · 500*
///
/// A figure in parentheses, or before the sign, is negative, as accountants write. A unit in the cell goes before that
/// of the table.
///
/// Source: DOMAIN.md 7.
func tableAmount(in bytes: Span<UInt8>, _ cell: Range<Int>, multiplier: Int) -> Money? {
  var cell = bytes.trimmed(cell)
  let isInParentheses =
    cell.count > 2 && bytes[cell.lowerBound] == 0x28 && bytes[cell.upperBound - 1] == 0x29
  if isInParentheses { cell = bytes.trimmed(cell.lowerBound + 1..<cell.upperBound - 1) }
  let dash = dashStart(in: bytes, before: cell.upperBound)
  let isBeforeSign = dash.map { $0 > cell.lowerBound && bytes.isDigit(at: $0 - 1) } ?? false
  if isBeforeSign, let dash { cell = cell.lowerBound..<dash }
  let bytes = bytes.extracting(first: cell.upperBound)
  let sign = signEnd(in: bytes, at: cell.lowerBound)
  guard let figure = figure(in: bytes, from: sign.end, multiplier: multiplier) else { return nil }
  let isNegative = sign.isNegative || isInParentheses || isBeforeSign
  return isNegative ? Money(hundredths: -figure.hundredths) : figure
}

private let positives: WordList = ["+/-", "±", "+"]

private func signEnd(in bytes: Span<UInt8>, at start: Int) -> (isNegative: Bool, end: Int) {
  if let sign = positives.prefixEnd(in: bytes, at: start) {
    return (false, bytes.blanksEnd(from: sign))
  }
  guard let end = dashEnd(in: bytes, at: start) else { return (false, start) }
  return (true, bytes.blanksEnd(from: end))
}

/// The figure that fills the rest of the cell from `start`.
private func figure(in bytes: Span<UInt8>, from start: Int, multiplier: Int) -> Money? {
  var end = start
  while bytes.isDigit(at: end) || isInnerMark(in: bytes, at: end) {
    end = bytes.characterEnd(at: end)
  }
  let after = bytes.blanksEnd(from: end)
  let unit = amountUnit(in: bytes, at: after)
  let isWhole = after == bytes.count || bytes.has(0x2A, at: after) && after + 1 == bytes.count
  guard isWhole || unit.map({ bytes.blanksEnd(from: $0.end) == bytes.count }) == true else {
    return nil
  }
  // A comma before three digits is a decimal sign in tables of thousands and millions.
  let hundredths = unit?.hundredths ?? multiplier * 100
  guard
    let numeral = numeral(
      in: bytes, before: end, from: start, style: NumeralStyle(hundredths: hundredths)),
    numeral.range.lowerBound == start
  else { return nil }
  return numeral.money(hundredths: hundredths)
}

/// Whether a separator with a digit after it stands at `offset`.
private func isInnerMark(in bytes: Span<UInt8>, at offset: Int) -> Bool {
  guard offset < bytes.count else { return false }
  switch bytes[offset] {
  case 0x20, 0x2C, 0x2E: return bytes.isDigit(at: offset + 1)
  case 0xC2: return bytes.has(0xA0, at: offset + 1) && bytes.isDigit(at: offset + 2)
  default: return false
  }
}

/// How many kronor the figures of a table count each, told by its heading in `range`; `nil` when
/// that does not say.
///
///     Belopp i tkr · (mnkr) · Tusental kronor · 1000-tal kr · Belopp i kronor
///
/// *Kronor* alone counts after *i*, *belopp* or the like, last after a comma (*Bidrag 2024, kr*), in
/// parentheses, or when it is all there is.
///
/// Source: DOMAIN.md 7.
func tableUnit(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
  let range = bytes.trimmed(range)
  let bytes = bytes.extracting(first: range.upperBound)
  var found: Int?
  tableUnitNames.scan(bytes, range) { index, name in
    let offset = name.lowerBound
    guard bytes.isWordStart(at: offset), !bytes.isWord(at: name.upperBound) else { return false }
    let multiplier = tableUnits[index].1
    let isUnit =
      multiplier > 1
      ? offset == range.lowerBound || !followsNumber(in: bytes, at: offset)
      : isAnnounced(in: bytes, offset, range)
    if isUnit { found = multiplier }
    return isUnit
  }
  return found
}

/// Whether the name of a unit stands in `range` as a word, whatever it says there.
func namesTableUnit(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  var isNamed = false
  tableUnitNames.scan(bytes, range) { _, name in
    isNamed = !bytes.isWord(before: name.lowerBound) && !bytes.isWord(at: name.upperBound)
    return isNamed
  }
  return isNamed
}

private let tableUnitNames = PhraseTable(tableUnits.map(\.0))

private let tableUnits: [(StaticString, Int)] = [
  ("tkr", 1000), ("tusental kronor", 1000), ("tusentals kronor", 1000), ("tusental kr", 1000),
  ("tusen kronor", 1000), ("tusen kr", 1000), ("kkr", 1000), ("ksek", 1000), ("tsek", 1000),
  ("1000-tal kronor", 1000), ("1000-tal kr", 1000), ("1 000-tal kronor", 1000),
  ("1000-tals kronor", 1000), ("1 000-tals kronor", 1000), ("1 000-tal kr", 1000),
  ("1 000 kronor", 1000), ("1 000 kr", 1000), ("1000 kronor", 1000), ("1000 kr", 1000),
  ("mnkr", 1_000_000), ("mkr", 1_000_000), ("msek", 1_000_000), ("miljoner kronor", 1_000_000),
  ("miljoner kr", 1_000_000), ("milj kr", 1_000_000), ("milj. kr", 1_000_000),
  ("milj. kronor", 1_000_000), ("mdkr", 1_000_000_000), ("miljarder kronor", 1_000_000_000),
  ("mdr kr", 1_000_000_000), ("kronor", 1), ("kr", 1), ("sek", 1),
]

/// Whether a number that is no year stands before the unit: *Budget 2024 tkr* is the head of a column.
private func followsNumber(in bytes: Span<UInt8>, at offset: Int) -> Bool {
  let end = bytes.blanksStart(before: offset)
  let start = bytes.digitsStart(before: end)
  guard end - start == 4, !bytes.isDigit(at: bytes.blanksStart(before: start) - 1),
    let year = bytes.number(start..<end)
  else { return end > start }
  return !(1990...2060).contains(year)
}

private let unitLeads: WordList = [
  "i", "belopp", "bidrag", "bidraget", "avgift", "avgiften", "kostnad", "pris", "taxa", "stöd",
]

private func isAnnounced(in bytes: Span<UInt8>, _ offset: Int, _ range: Range<Int>) -> Bool {
  let before = bytes.blanksStart(before: offset)
  let isLast = bytes.wordEnd(from: offset) == range.upperBound
  let isAlone = offset == range.lowerBound && isLast
  let isAfterComma = isLast && range.count < 40 && bytes.has(0x2C, at: before - 1)
  return isAlone || isAfterComma || bytes.has(0x28, at: offset - 1)
    || unitLeads.hasWord(in: bytes, before: before)
}
