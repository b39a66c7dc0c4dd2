/// One date as read; what is not printed is `nil`.
struct DayReading: Hashable, Sendable {
  /// The date without *den* or weekday.
  let range: Range<Int>
  /// The year, four digits; `nil` when not printed.
  let year: Int?
  /// The month, 1 to 12.
  let month: Int
  /// The day of the month, the first of several (*18–19 november*); `nil` when only the month is
  /// named.
  let day: Int?
  /// The weekday printed before it, 1 for Monday to 7 for Sunday; `nil` when none is.
  let weekday: Int?

  /// The day meant in a document of the date `document`.
  ///
  /// Without a year it is the latest such day that does not lie after `document`. `nil` when no
  /// day is named, or neither a year nor `document` is known.
  func resolved(against document: Day?) -> Day? {
    guard let day else { return nil }
    if let year { return Day(year: year, month: month, day: day) }
    guard let document else { return nil }
    // The 29th of February may lie up to eight years back.
    return (document.year - 8...document.year).reversed().lazy
      .compactMap { Day(year: $0, month: month, day: day) }
      .first { $0 <= document }
  }

  /// Whether the printed weekday contradicts the date; `false` when either is missing.
  var isOnAnotherWeekday: Bool {
    guard let weekday, let year, let day, let date = Day(year: year, month: month, day: day) else {
      return false
    }
    return date.weekday != weekday
  }
}

/// The dates in `range`, in text order; months with a year (*juni 2021*) too.
///
/// Source: DOMAIN.md 8.3.
func days(in bytes: Span<UInt8>, _ range: Range<Int>) -> [DayReading] {
  let bytes = bytes.extracting(first: range.upperBound)
  var found: [DayReading] = []
  var offset = range.lowerBound
  while let next = nextNumber(in: bytes, from: offset) {
    if let reading = numberedDay(in: bytes, at: next, from: offset) {
      if let last = found.last, let year = last.sharedYear(with: reading, in: bytes) {
        found[found.count - 1] = last.inYear(year)
      }
      found.append(reading)
      offset = reading.range.upperBound
    } else {
      offset = bytes.digitsEnd(from: next)
    }
  }
  return found
}

/// The date at `offset`, after a weekday or *den* if those stand there; moves `offset` past it.
///
/// `nil`, and `offset` stays, when no date begins there: a case number, a law, a sum of money.
func day(in bytes: Span<UInt8>, at offset: inout Int) -> DayReading? {
  guard let next = leadEnd(in: bytes, at: offset) else { return nil }
  let found =
    bytes.isDigit(at: next)
    ? numberedDay(in: bytes, at: next, from: offset) : monthAndYear(in: bytes, at: next)
  guard let found else { return nil }
  offset = found.range.upperBound
  return found
}

private let joints: WordList = ["till", "och", "t.o.m.", "tom"]

private func nextNumber(in bytes: Span<UInt8>, from offset: Int) -> Int? {
  var offset = offset
  while offset < bytes.count, !bytes[offset].isASCIIDigit { offset += 1 }
  return offset < bytes.count ? offset : nil
}

private let weekdays: WordList = [
  "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
]

/// Where the date itself begins after weekday, *den* and a preposition at `offset`.
private func leadEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
  var next = bytes.blanksEnd(from: offset)
  if let end = weekdays.prefixEnd(in: bytes, at: next) {
    next = bytes.wordEnd(from: end)
    guard next == end || bytes.matches(word: "en", at: end) else { return nil }
    if bytes.has(0x2C, at: next) { next += 1 }
    next = bytes.blanksEnd(from: next)
  }
  if bytes.matches(prefix: "den", at: next), !bytes.isLetter(at: next + 3) {
    next = bytes.blanksEnd(from: next + 3)
  }
  return next
}

/// The date whose first digit stands at `offset`, or the month before it when it is a year.
private func numberedDay(in bytes: Span<UInt8>, at offset: Int, from start: Int) -> DayReading? {
  guard isFree(in: bytes, at: offset) else { return nil }
  let end = bytes.digitsEnd(from: offset)
  let found =
    switch end - offset {
    case 1, 2:
      dayAndMonth(in: bytes, offset, end) ?? slashDay(in: bytes, offset, end)
        ?? shortYearFirst(in: bytes, offset, end)
    case 4: yearFirst(in: bytes, offset, end) ?? monthBefore(in: bytes, offset..<end, from: start)
    case 6: sixDigits(in: bytes, offset..<end)
    case 8: eightDigits(in: bytes, offset..<end)
    default: nil as DayReading?
    }
  return found?.withWeekday(in: bytes)
}

/// Whether no letter, digit or mark joins what begins at `offset` to something before it.
private func isFree(in bytes: Span<UInt8>, at offset: Int) -> Bool {
  guard offset > 0 else { return true }
  switch bytes[offset - 1] {
  case 0x2D, 0x2F, 0x3A, 0x2E, 0x2C: return !bytes.isWord(before: offset - 1)
  default:
    // Converters drop the space of "den 14 oktober".
    return !bytes.isWord(before: offset) || bytes.matches(word: "den", before: offset)
  }
}

/// Whether a date may end at `end`: no letter, digit, or mark with a digit goes on.
func isDayEnd(in bytes: Span<UInt8>, at end: Int) -> Bool {
  guard end < bytes.count else { return true }
  switch bytes[end] {
  case 0x2F, 0x3A, 0x2E: return !bytes.isWord(at: end + 1)
  // 2015-02-19--20 and 2021-08-18-2021-08-20 are ranges of days; -1234 belongs to a number.
  case 0x2D:
    return !bytes.isWord(at: end + 1) || bytes.digitsEnd(from: end + 1) == end + 3
      || bytes.has(0x2D, at: end + 5)
  default: return !bytes.isWord(at: end)
  }
}

extension DayReading {
  /// A reading of numbers that the calendar has; `nil` otherwise.
  init?(year: Int?, month: Int, day: Int?, _ range: Range<Int>) {
    // A leap year stands in for one that is not printed.
    guard Day(year: year ?? 2000, month: month, day: day ?? 1) != nil else { return nil }
    self.init(range: range, year: year, month: month, day: day, weekday: nil)
  }

  /// The year that a day without one shares with the `next`: *6 mars till 28 mars 2020*.
  fileprivate func sharedYear(with next: DayReading, in bytes: Span<UInt8>) -> Int? {
    guard year == nil, next.day != nil, let nextYear = next.year else { return nil }
    var gap = bytes.trimmed(range.upperBound..<next.range.lowerBound)
    if bytes.matches(word: "den", before: gap.upperBound) {
      gap = bytes.trimmed(gap.lowerBound..<gap.upperBound - 3)
    }
    let isJoined =
      dashEnd(in: bytes, at: gap.lowerBound) == gap.upperBound
      || joints.wordEnd(in: bytes, at: gap.lowerBound) == gap.upperBound
    return isJoined ? (month <= next.month ? nextYear : nextYear - 1) : nil
  }

  fileprivate func inYear(_ year: Int) -> DayReading {
    DayReading(range: range, year: year, month: month, day: day, weekday: weekday)
  }

  /// The reading with the weekday that stands before it, if one does.
  fileprivate func withWeekday(in bytes: Span<UInt8>) -> DayReading {
    var before = bytes.blanksStart(before: range.lowerBound)
    if bytes.matches(word: "den", before: before) { before = bytes.blanksStart(before: before - 3) }
    if before > 0, bytes.has(0x2C, at: before - 1) { before -= 1 }
    let start = bytes.lettersStart(before: before)
    guard start < before,
      let index = weekdays.words.firstIndex(where: { bytes.matches(prefix: $0, at: start) }),
      case let end = start + weekdays.words[index].utf8CodeUnitCount,
      end == before || bytes.matches(word: "en", at: end)
    else { return self }
    return DayReading(range: range, year: year, month: month, day: day, weekday: index + 1)
  }
}
