/// *Diarienummer* where a header has one without a label: `§ 16 1379/22`.
///
/// The number that begins at `offset`, blanks before it passed over; `nil` when what stands there
/// has none of the shapes that case numbers have: a law, a date, years, a property, a title.
///
/// Source: DOMAIN.md 8.1.
func caseNumber(in bytes: Span<UInt8>, at offset: Int) -> Range<Int>? {
  let start = bytes.blanksEnd(from: offset)
  guard bytes.isWordStart(at: start) else { return nil }
  return shapedCaseNumber(in: bytes, at: start)
}

/// The case numbers that `range` gives after a label, as printed without it, in text order.
///
///     Dnr: KS.2021.415 · Diarienummer 2025.242 TEN · Dnr KS 2018/124, KS 2018/125
///
/// After *dnr* and its like any number counts, after *beteckning* and *referens* only one of the
/// known shapes.
///
/// Source: DOMAIN.md 8.1.
func labelledCaseNumbers(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
  guard bytes.firstOffset(in: range, { $0.digits }) != nil else { return [] }
  let bytes = bytes.extracting(first: range.upperBound)
  var found: [Range<Int>] = []
  guard bytes.firstOffset(in: range, { $0.digits }) != nil else { return found }
  var next = range.lowerBound
  allLabels.scan(bytes, range) { _, label in
    let start = label.lowerBound
    guard start >= next, let end = labelEnd(in: bytes, at: start) else { return false }
    let isStrict = !labels.hasWord(in: bytes, at: start)
    let numbers = numbers(in: bytes, after: end, isStrict: isStrict)
    found += numbers
    next = numbers.last?.upperBound ?? end
    return false
  }
  return found
}

/// Where the class in the plan of archives ends that is printed behind a case number ending at `offset`:
/// `KS/2018:298 - 001`, `SBN 2018-298 / 2.4.1`, `KS 2018/298, dpl 012`. `offset` when none is.
///
/// Source: DOMAIN.md 8.1.
func archiveClassEnd(in bytes: Span<UInt8>, after offset: Int, to limit: Int) -> Int {
  var start = bytes.blanksEnd(from: offset)
  guard start < limit else { return offset }
  let isMarked =
    [0x2D, 0x2F, 0x2C].contains(bytes[start]) && bytes.has(0x20, at: start + 1)
    || bytes.matches(prefix: "– ", at: start)
  if isMarked { start = bytes.blanksEnd(from: start + (bytes[start] == 0xE2 ? 3 : 1)) }
  let word = classWords.wordEnd(in: bytes, at: start)
  if let word { start = bytes.blanksEnd(from: bytes.has(0x3A, at: word) ? word + 1 : word) }
  var end = bytes.digitsEnd(from: start)
  guard start > offset, (1...3).contains(end - start) else { return offset }
  while bytes.has(0x2E, at: end), case let next = bytes.digitsEnd(from: end + 1), next > end + 1 {
    end = next
  }
  // A class without mark or word before it has three figures (042) or points (1.1.2).
  guard isMarked || word != nil || end - start >= 3 else { return offset }
  let rest = bytes.blanksEnd(from: end)
  if rest >= limit || bytes.has(0x29, at: end) { return min(end, limit) }
  // "KS/2018:298 - 001 Ny taxa", not "KS/2018:298 - 100 nya bostäder"
  let isApart = rest > end && bytes.isUpper(at: rest)
  return isApart && (word != nil || end - start >= 3) ? end : offset
}

private let classWords: WordList = ["dpl", "dossié", "diariekod", "kod", "klass", "klassificering"]

private let labels: WordList = [
  "dnr", "diarienummer", "diarienr", "diarie nr", "d-nr", "ärendenummer", "ärendenr", "ärende-id",
  "ärende id", "ärende nr",
]

private let weakLabels: WordList = [
  "vår beteckning", "beteckning", "vår referens", "referens", "ärendebeteckning", "ärende",
]

private let allLabels = PhraseTable(labels.words + weakLabels.words)

/// Where the label at `offset` ends, its colon or stop included.
private func labelEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
  guard !bytes.isWord(before: offset), !isOthers(in: bytes, before: offset),
    let label = labels.wordEnd(in: bytes, at: offset) ?? weakLabels.wordEnd(in: bytes, at: offset)
  else { return nil }
  var end = label
  while bytes.has(0x3A, at: end) || bytes.has(0x2E, at: end) { end += 1 }
  return bytes.blanksEnd(from: end)
}

/// *Ert dnr*, *Er beteckning*: somebody else's number.
private func isOthers(in bytes: Span<UInt8>, before offset: Int) -> Bool {
  others.hasWord(in: bytes, before: bytes.blanksStart(before: offset))
}

private let others: WordList = ["er", "ert", "deras"]

/// The number at `offset` and those that follow it after commas and *och*.
private func numbers(in bytes: Span<UInt8>, after offset: Int, isStrict: Bool) -> [Range<Int>] {
  let first =
    caseNumber(in: bytes, at: offset) ?? (isStrict ? nil : anyNumber(in: bytes, at: offset))
  guard let first else { return [] }
  var found = [first]
  while let last = found.last, let next = separatorEnd(in: bytes, at: last.upperBound),
    let number = caseNumber(in: bytes, at: next)
  {
    found.append(number)
  }
  return found
}

/// A label makes a number of what has digits in it and is no date: `1702939`, `RV180949`,
/// `102-616-04`.
private func anyNumber(in bytes: Span<UInt8>, at offset: Int) -> Range<Int>? {
  guard bytes.isWordStart(at: offset) else { return nil }
  var token = CaseToken(in: bytes, at: offset)
  if !token.hasDigit, token.isBody, bytes.has(0x20, at: token.end) {
    token = CaseToken(in: bytes, at: token.end + 1)
  }
  guard token.hasDigit, token.end - offset >= 3, !token.isPoint else { return nil }
  let isDay = numberIsDay(in: bytes, token.start..<token.end)
  return isDay ? nil : offset..<token.end
}

/// Whether `range` is a date and no more.
func numberIsDay(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  var offset = range.lowerBound
  return day(in: bytes, at: &offset) != nil && offset >= range.upperBound
}
