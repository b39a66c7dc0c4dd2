/// The ways of printing a date, each tried at a digit. Source: DOMAIN.md 8.3.

private let months: [(StaticString, Int)] = [
  ("januari", 1), ("februari", 2), ("mars", 3), ("april", 4), ("maj", 5), ("juni", 6), ("juli", 7),
  ("augusti", 8), ("september", 9), ("oktober", 10), ("november", 11), ("december", 12),
  ("jan", 1), ("feb", 2), ("febr", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8),
  ("sept", 9), ("sep", 9), ("okt", 10), ("nov", 11), ("dec", 12),
]

/// The month named at `offset`, and where its name ends, an abbreviation's stop included.
private func month(in bytes: Span<UInt8>, at offset: Int) -> (number: Int, end: Int)? {
  guard bytes.isLetter(at: offset) else { return nil }
  for (name, number) in months where bytes.matches(prefix: name, at: offset) {
    let end = offset + name.utf8CodeUnitCount
    if bytes.has(0x73, at: end), !bytes.isLetter(at: end + 1), number != 3 {
      return (number, end + 1)  // genitive
    }
    guard !bytes.isLetter(at: end) else { continue }
    let isAbbreviation = name.utf8CodeUnitCount <= 4 && bytes.has(0x2E, at: end)
    return (number, isAbbreviation ? end + 1 : end)
  }
  return nil
}

private func isYear(_ number: Int) -> Bool { (1900...2099).contains(number) }

private func year(ofTwoDigits number: Int) -> Int { number < 60 ? 2000 + number : 1900 + number }

private let ordinalEndings: WordList = [":e", ":a", ":de", ":sta", ":ste"]

/// `18 augusti 2021`, `18 aug`, `18-19 november 2021`, `16november`, `1:a maj`.
func dayAndMonth(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> DayReading? {
  guard let day = bytes.number(start..<end) else { return nil }
  let next = otherDaysEnd(in: bytes, at: ordinalEndings.wordEnd(in: bytes, at: end) ?? end)
  guard let month = month(in: bytes, at: bytes.blanksEnd(from: next)) else { return nil }
  let year = yearAfterMonth(in: bytes, at: month.end)
  // "3 mars." ends a sentence, "3 mar. 2021" goes on.
  let isStop = bytes.has(0x2E, at: month.end - 1) && year == nil
  let last = year?.end ?? (isStop ? month.end - 1 : month.end)
  return DayReading(year: year?.number, month: month.number, day: day, start..<last)
}

/// Past `-19`, ` och 19`, `, 16` between the first day and the month.
private func otherDaysEnd(in bytes: Span<UInt8>, at offset: Int) -> Int {
  var end = offset
  for _ in 0..<3 {
    var next = bytes.blanksEnd(from: end)
    if let dash = dashEnd(in: bytes, at: next) {
      next = dash
    } else if bytes.has(0x2C, at: next) {
      next += 1
    } else if bytes.matches(word: "och", at: next) {
      next += 3
    } else {
      return end
    }
    next = bytes.blanksEnd(from: next)
    let digits = bytes.digitsEnd(from: next)
    guard digits - next == 1 || digits - next == 2 else { return end }
    end = digits
  }
  return end
}

/// ` 2021`, `, 2021`, ` år 2021`, `-21` after a month.
private func yearAfterMonth(in bytes: Span<UInt8>, at offset: Int) -> (number: Int, end: Int)? {
  var next = bytes.blanksEnd(from: offset)
  if bytes.has(0x2C, at: next) { next = bytes.blanksEnd(from: next + 1) }
  if bytes.matches(word: "år", at: next) { next = bytes.blanksEnd(from: next + 3) }
  let isShort = bytes.has(0x2D, at: next)
  if isShort { next += 1 }
  let end = bytes.digitsEnd(from: next)
  guard let number = bytes.number(next..<end), isDayEnd(in: bytes, at: end) else { return nil }
  if isShort, end - next == 2 { return (year(ofTwoDigits: number), end) }
  return isYear(number) ? (number, end) : nil
}

/// `18/8-21`, `18/8 2021`, `den 16/2`, `15.6.2023`.
func slashDay(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> DayReading? {
  let isSlash = bytes.has(0x2F, at: end)
  guard isSlash || bytes.has(0x2E, at: end) else { return nil }
  let monthEnd = bytes.digitsEnd(from: end + 1)
  guard monthEnd - end <= 3, let day = bytes.number(start..<end),
    let month = bytes.number(end + 1..<monthEnd)
  else { return nil }
  if let year = yearAfterSlash(in: bytes, at: monthEnd, isSlash: isSlash) {
    return DayReading(year: year.number, month: month, day: day, start..<year.end)
  }
  let before = bytes.blanksStart(before: start)
  guard isSlash, bytes.matches(word: "den", before: before), isDayEnd(in: bytes, at: monthEnd)
  else {
    return nil
  }
  return DayReading(year: nil, month: month, day: day, start..<monthEnd)
}

private func yearAfterSlash(
  in bytes: Span<UInt8>, at offset: Int, isSlash: Bool
) -> (number: Int, end: Int)? {
  var next = offset
  if isSlash {
    next = bytes.blanksEnd(from: next)
    if bytes.has(0x2D, at: next) { next = bytes.blanksEnd(from: next + 1) }
    if next == offset, bytes.has(0x2F, at: next) { next += 1 }
  } else {
    guard bytes.has(0x2E, at: next) else { return nil }
    next += 1
  }
  let end = bytes.digitsEnd(from: next)
  guard next > offset, let number = bytes.number(next..<end), isDayEnd(in: bytes, at: end) else {
    return nil
  }
  let isShort = isSlash && end - next == 2 && bytes.has(0x2D, at: next - 1)
  if isShort { return (year(ofTwoDigits: number), end) }
  return end - next == 4 && isYear(number) ? (number, end) : nil
}

/// `2021-08-18`, `2021 08 18`, `2021.08.18`, `2021/08/18`.
func yearFirst(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> DayReading? {
  guard let year = bytes.number(start..<end), isYear(year),
    let rest = monthAndDay(in: bytes, at: end)
  else { return nil }
  return DayReading(year: year, month: rest.month, day: rest.day, start..<rest.end)
}

/// `98 06 08`: two digits for the year, alone among other numbers.
func shortYearFirst(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> DayReading? {
  guard end - start == 2, bytes.has(0x20, at: end), !bytes.isDigit(at: start - 2),
    let number = bytes.number(start..<end), let rest = monthAndDay(in: bytes, at: end),
    !bytes.isDigit(at: bytes.blanksEnd(from: rest.end))
  else { return nil }
  return DayReading(
    year: year(ofTwoDigits: number), month: rest.month, day: rest.day, start..<rest.end)
}

/// Month and day after a year, with the same mark before each.
private func monthAndDay(
  in bytes: Span<UInt8>, at offset: Int
) -> (month: Int, day: Int, end: Int)? {
  let marks: [UInt8] = [0x2D, 0x20, 0x2E, 0x2F]
  guard offset < bytes.count, marks.contains(bytes[offset]) else { return nil }
  let monthEnd = bytes.digitsEnd(from: offset + 1)
  let end = bytes.digitsEnd(from: monthEnd + 1)
  guard bytes.has(bytes[offset], at: monthEnd), isDayEnd(in: bytes, at: end),
    isPair(monthEnd - offset - 1, bytes[offset]), isPair(end - monthEnd - 1, bytes[offset]),
    let month = bytes.number(offset + 1..<monthEnd), let day = bytes.number(monthEnd + 1..<end)
  else { return nil }
  return (month, day, end)
}

/// Two digits; after a hyphen one will do.
private func isPair(_ count: Int, _ mark: UInt8) -> Bool {
  count == 2 || count == 1 && mark == 0x2D
}

/// `20210818`, unless it begins a personal identity number.
func eightDigits(in bytes: Span<UInt8>, _ range: Range<Int>) -> DayReading? {
  let start = range.lowerBound
  guard !bytes.has(0x2D, at: range.upperBound), isDayEnd(in: bytes, at: range.upperBound),
    let year = bytes.number(start..<start + 4), isYear(year),
    let month = bytes.number(start + 4..<start + 6), let day = bytes.number(start + 6..<start + 8)
  else { return nil }
  return DayReading(year: year, month: month, day: day, range)
}

private let dateWords: WordList = ["den", "daterad", "daterat"]

/// `111128`, where *den* stands before it or a paragraph's sign after it.
func sixDigits(in bytes: Span<UInt8>, _ range: Range<Int>) -> DayReading? {
  let (start, end) = (range.lowerBound, range.upperBound)
  var next = bytes.blanksEnd(from: end)
  if bytes.has(0x2C, at: next) { next = bytes.blanksEnd(from: next + 1) }
  let before = bytes.blanksStart(before: start)
  let isDated = dateWords.hasWord(in: bytes, before: before)
  guard isDated || bytes.matches(prefix: "§", at: next), !bytes.has(0x2D, at: end),
    isDayEnd(in: bytes, at: end), let number = bytes.number(start..<start + 2),
    let month = bytes.number(start + 2..<start + 4), let day = bytes.number(start + 4..<end)
  else { return nil }
  return DayReading(year: year(ofTwoDigits: number), month: month, day: day, range)
}

/// `juni 2021` found from its year, the month being the word before.
func monthBefore(in bytes: Span<UInt8>, _ range: Range<Int>, from start: Int) -> DayReading? {
  let end = bytes.blanksStart(before: range.lowerBound)
  let first = bytes.lettersStart(before: bytes.has(0x2E, at: end - 1) ? end - 1 : end)
  // "30 februari 2021" is no day, and no month either.
  guard first >= start, first < end, !bytes.isDigit(at: bytes.blanksStart(before: first) - 1),
    let found = monthAndYear(in: bytes, at: first),
    found.range.upperBound == range.upperBound
  else { return nil }
  return found
}

/// `juni 2021` at its first letter.
func monthAndYear(in bytes: Span<UInt8>, at offset: Int) -> DayReading? {
  guard !bytes.isWord(before: offset), let month = month(in: bytes, at: offset),
    let year = yearAfterMonth(in: bytes, at: month.end)
  else { return nil }
  return DayReading(year: year.number, month: month.number, day: nil, offset..<year.end)
}
