/// Where the person's name that begins at `offset` ends, and how many words it has; `nil` when no
/// name can begin there.
///
/// Capitalised words, with particles (*von*, *af*) and initials between them; hyphens, accents and
/// capitals within a word are part of it. Words known to be no name end it.
///
/// `isNoRole` is whether it is known that no role begins there. Source: DOMAIN.md 3.1, 5.1.
func name(
  in bytes: Span<UInt8>, at offset: Int, isNoRole: Bool = false
) -> (range: Range<Int>, words: Int)? {
  guard let first = nameWordEnd(in: bytes, at: offset, isNoRole: isNoRole) else { return nil }
  // "I" and "D" begin sentences and lists of parties; an initial that begins a name has a stop.
  guard first > bytes.characterEnd(at: offset) else { return nil }
  var (end, words, last) = (first, 1, first)
  while words < 6, let next = nextNameWord(in: bytes, after: last) {
    guard let wordEnd = nameWordEnd(in: bytes, at: next) else { break }
    last = wordEnd
    words += 1
    // An initial counts only when a name follows: "Bo Ek S" is a name and a party.
    if wordEnd > bytes.characterEnd(at: next) { end = wordEnd }
  }
  return (offset..<end, end == first ? 1 : words)
}

private let particles: WordList = [
  "von", "van", "af", "av", "de", "der", "la", "le", "el", "al", "bin", "ben", "ibn", "da", "do",
  "dos", "di", "du", "zu", "ter", "ten",
]

private let capitalParticles: WordList = ["de", "den", "van"]

/// Where the next word of a name may begin, past particles.
private func nextNameWord(in bytes: Span<UInt8>, after end: Int) -> Int? {
  guard bytes.has(0x20, at: end) else { return nil }
  var start = end + 1
  // "De" begins sentences too, but not between two names.
  if bytes.isUpper(at: start), let next = capitalParticles.wordEnd(in: bytes, at: start),
    bytes.has(0x20, at: next), bytes.isUpper(at: next + 1)
  {
    return next + 1
  }
  while !bytes.isUpper(at: start), let next = particles.wordEnd(in: bytes, at: start) {
    // "yrkande av Anna" is no name; "Carl av Ugglas" is too rare to risk it.
    guard !bytes.matches(word: "av", at: start), bytes.has(0x20, at: next) else { return nil }
    start = next + 1
  }
  return bytes.isUpper(at: start) ? start : nil
}

/// Where the capitalised word of a name at `offset` ends; `nil` when it is none.
private func nameWordEnd(
  in bytes: Span<UInt8>, at offset: Int, isNoRole: Bool = false
) -> Int? {
  guard bytes.isUpper(at: offset), !bytes.isWord(before: offset) else { return nil }
  guard let end = joinedWordEnd(in: bytes, from: offset) else { return nil }
  if end == bytes.characterEnd(at: offset) { return initialEnd(in: bytes, at: offset) }
  guard hasSmallLetter(in: bytes, offset..<end) || isJoinedInitials(in: bytes, offset..<end),
    !NonNames.contains(in: bytes, offset..<end),
    isNoRole || role(in: bytes, at: offset) == nil
  else { return nil }
  return end
}

/// A single capital is an initial, with its full stop where one is printed and a name follows.
private func initialEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
  let end = bytes.characterEnd(at: offset)
  guard bytes.has(0x2E, at: end) else { return end }
  return bytes.isUpper(at: bytes.blanksEnd(from: end + 1)) ? end + 1 : nil
}

/// The end of letters joined by hyphens and apostrophes; `nil` for a compound like `KS-ledamot`.
private func joinedWordEnd(in bytes: Span<UInt8>, from offset: Int) -> Int? {
  var end = lettersEnd(in: bytes, from: offset)
  while true {
    var next = end
    if bytes.has(0x2D, at: end) || bytes.has(0x27, at: end) { next = end + 1 }
    if bytes.matches(prefix: "’", at: end) { next = end + 3 }
    guard next > end, bytes.isLetter(at: next) else { break }
    if bytes.has(0x2D, at: end), !bytes.isUpper(at: next) { return nil }
    end = lettersEnd(in: bytes, from: next)
  }
  return bytes.isDigit(at: end) ? nil : end
}

private func lettersEnd(in bytes: Span<UInt8>, from offset: Int) -> Int {
  var end = offset
  while case let length = bytes.letterLength(at: end), length > 0 { end += length }
  return end
}

/// *K-G*, *P-O*: two initials for a double name.
private func isJoinedInitials(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  range.count == 3 && bytes.has(0x2D, at: range.lowerBound + 1)
    && bytes.isUpper(at: range.lowerBound + 2) && bytes.has(0x20, at: range.upperBound)
    && bytes.isUpper(at: range.upperBound + 1)
}

private func hasSmallLetter(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  range.contains { bytes.isLower(at: $0) }
}
