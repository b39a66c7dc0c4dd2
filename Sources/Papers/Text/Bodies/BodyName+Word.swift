extension BodyName {
  /// Whether `word` ends as the name of a body does, punctuation at its ends aside.
  static func isBody(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let word = bytes.withoutMarks(word)
    guard word.count >= 2 else { return false }
    let last = bytes[word.upperBound - 1] | 0x20
    guard last &- UInt8(ascii: "a") < 26, lastLetters & 1 << (last & 31) != 0 else { return false }
    if word.count <= 6, isAbbreviation(word, in: bytes) {
      return isUpper(in: bytes, at: word.lowerBound)
    }
    return hasStem(word, in: bytes) && !isAnyOf(strangers, withGenitive: true, word, in: bytes)
      && bytes.offset(of: UInt8(ascii: "/"), in: word) == nil
  }

  /// The letters that a stem with its ending, or an abbreviation, can end in.
  private static let lastLetters: UInt32 = "defgnstu".utf8.reduce(0) { $0 | 1 << ($1 & 31) }

  /// Words ending in a stem that name no governing body of a municipality.
  private static let strangers: [StaticString] = [
    "valberedning", "valberedningen", "budgetberedning", "budgetberedningen", "länsstyrelse",
    "länsstyrelsen", "socialstyrelsen", "styrelse", "beredning", "bolagsstyrelse",
    "ungdomsfullmäktige", "barnfullmäktige", "äldrefullmäktige",
  ]

  /// Whether `word` ends in a stem and one of the endings *-*, *-en*, *-n*, *-et*, each also with
  /// *s*.
  private static func hasStem(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    if hasDefiniteStem(word, in: bytes) { return true }
    return bytes[word.upperBound - 1] | 0x20 == UInt8(ascii: "s")
      && hasDefiniteStem(word.lowerBound..<word.upperBound - 1, in: bytes)
  }

  private static func hasDefiniteStem(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard word.count >= 6 else { return false }
    if endsInStem(word, in: bytes) { return true }
    let last = bytes[word.upperBound - 1] | 0x20
    guard last == UInt8(ascii: "n") || last == UInt8(ascii: "t") else { return false }
    if last == UInt8(ascii: "n"), endsInStem(word.lowerBound..<word.upperBound - 1, in: bytes) {
      return true
    }
    return bytes[word.upperBound - 2] | 0x20 == UInt8(ascii: "e")
      && endsInStem(word.lowerBound..<word.upperBound - 2, in: bytes)
  }

  /// Whether `word` ends in one of the last words of the names of bodies, without article.
  private static func endsInStem(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard word.count >= 6 else { return false }
    switch bytes[word.upperBound - 1] | 0x20 {
    case UInt8(ascii: "d"): return hasSuffix("nämnd", in: bytes, word)
    case UInt8(ascii: "e"):
      return hasSuffix("styrelse", in: bytes, word) || hasSuffix("fullmäktige", in: bytes, word)
    case UInt8(ascii: "t"): return hasSuffix("utskott", in: bytes, word)
    case UInt8(ascii: "g"): return hasSuffix("beredning", in: bytes, word)
    case UInt8(ascii: "n"):
      return hasSuffix("direktion", in: bytes, word) || hasSuffix("delegation", in: bytes, word)
    default: return false
    }
  }

  private static let abbreviations: [(StaticString, String)] = [
    ("kf", "Kommunfullmäktige"), ("ks", "Kommunstyrelsen"), ("rf", "Regionfullmäktige"),
    ("rs", "Regionstyrelsen"), ("ksau", "Kommunstyrelsens arbetsutskott"),
  ]

  /// Whether `word` is the abbreviation of a body, as *KS* or *KF:s*.
  static func isAbbreviation(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    fullName(word, in: bytes) != nil
  }

  /// What the abbreviation `word` stands for; `nil` when it is none.
  private static func fullName(_ word: Range<Int>, in bytes: Span<UInt8>) -> String? {
    guard word.count <= 6 else { return nil }
    let first = bytes[word.lowerBound] | 0x20
    guard first == UInt8(ascii: "k") || first == UInt8(ascii: "r") else { return nil }
    let isGenitive = hasSuffix(":s", in: bytes, word)
    let plain = word.lowerBound..<(isGenitive ? word.upperBound - 2 : word.upperBound)
    for (abbreviation, name) in abbreviations
    where plain.count == abbreviation.utf8CodeUnitCount && hasPrefix(abbreviation, in: bytes, plain)
    {
      return name
    }
    return nil
  }

  /// Whether `word` is one of `words`, or the genitive of one.
  static func isAnyOf(
    _ words: [StaticString], withGenitive: Bool, _ word: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    for candidate in words {
      let count = candidate.utf8CodeUnitCount
      guard word.count == count || withGenitive && word.count == count + 1 else { continue }
      guard hasPrefix(candidate, in: bytes, word) else { continue }
      if word.count == count || bytes[word.upperBound - 1] | 0x20 == UInt8(ascii: "s") {
        return true
      }
    }
    return false
  }

  /// The name of the body that stands at `range`, in canonical case and without genitive:
  /// *Social- och omsorgsnämnden*.
  static func name(in bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    if let full = fullName(bytes.withoutMarks(range), in: bytes) { return full }
    if isLocalAbbreviation(range, in: bytes) { return bytes.string(range) }
    guard let first = bytes.word(from: range.lowerBound, to: range.upperBound) else { return "" }
    if let open = beginning(at: first, in: bytes, to: range.upperBound) {
      return openName(in: bytes, first, open)
    }
    var name: [UInt8] = []
    name.reserveCapacity(range.count)
    var offset = range.lowerBound
    while let word = bytes.word(from: offset, to: range.upperBound) {
      if !name.isEmpty { name.append(UInt8(ascii: " ")) }
      let plain = bytes.withoutMarks(word, keepsCommas: true)
      let isGlued = hasSuffix("-och", in: bytes, plain)
      for index in plain {
        if isGlued, index == plain.upperBound - 3 { name.append(UInt8(ascii: " ")) }
        name.append(bytes.folded(at: index))
      }
      offset = word.upperBound
    }
    if isGenitiveEnd(name) { name.removeLast() }
    // "Granåsa kommunstyrelse"
    if hasSuffix("kommunstyrelse", in: name.span, 0..<name.count)
      || hasSuffix("regionstyrelse", in: name.span, 0..<name.count)
    {
      name.append(UInt8(ascii: "n"))
    }
    capitalise(&name)
    return String(decoding: name, as: UTF8.self)
  }

  /// `Nämnden för arbete och välfärd`, whose second part keeps its case.
  private static func openName(
    in bytes: Span<UInt8>, _ first: Range<Int>, _ range: Range<Int>
  ) -> String {
    let isCommittee = hasPrefix("utskott", in: bytes, first)
    let isIndefinite = isAnyOf(["nämnd"], withGenitive: false, first, in: bytes)
    let noun = isCommittee ? "Utskottet" : isIndefinite ? "Nämnd" : "Nämnden"
    var name = Array(noun.utf8)
    var offset = first.upperBound
    while let word = bytes.word(from: offset, to: range.upperBound) {
      name.append(UInt8(ascii: " "))
      let plain = bytes.withoutMarks(word, keepsCommas: word.upperBound < range.upperBound)
      for index in plain { name.append(bytes[index]) }
      offset = word.upperBound
    }
    if isGenitiveEnd(name) { name.removeLast() }
    return String(decoding: name, as: UTF8.self)
  }

  private static let genitives: [StaticString] = [
    "nämndens", "styrelsens", "utskottets", "fullmäktiges", "beredningens", "direktionens",
    "nämnds", "styrelses", "utskotts", "delegationens",
  ]

  /// Whether a name ends in a genitive; one that ends in *s* by itself keeps it.
  private static func isGenitiveEnd(_ name: [UInt8]) -> Bool {
    guard name.last == UInt8(ascii: "s") else { return false }
    let bytes = name.span
    return genitives.contains { hasSuffix($0, in: bytes, 0..<bytes.count) }
  }

  private static func capitalise(_ name: inout [UInt8]) {
    guard let first = name.first else { return }
    if isLower(first) { name[0] = first & 0xDF }
    if first == 0xC3, name.count > 1, name[1] >= 0xA0, name[1] < 0xBF { name[1] &= 0xDF }
  }
}

/// The words of running text: what stands between white space.
extension Span<UInt8> {
  /// The first word at or after `offset`, cut off at `limit`; `nil` when there is none.
  func word(from offset: Int, to limit: Int) -> Range<Int>? {
    var start = offset
    while start < limit, isSpace(self[start]) { start += 1 }
    guard start < limit else { return nil }
    return start..<(firstOffset(in: start + 1..<limit) { $0.spaces } ?? limit)
  }

  /// The last word before `offset`, cut off at `limit`; `nil` when there is none.
  func word(before offset: Int, from limit: Int) -> Range<Int>? {
    var end = offset
    while end > limit, isSpace(self[end - 1]) { end -= 1 }
    guard end > limit else { return nil }
    let space = lastOffset(in: limit..<end - 1) { $0.plainSpaces }
    return (space.map { $0 + 1 } ?? limit)..<end
  }

  /// How many words stand in `range`.
  func wordCount(_ range: Range<Int>) -> Int {
    var count = 0
    var offset = range.lowerBound
    while let word = word(from: offset, to: range.upperBound) {
      count += 1
      offset = word.upperBound
    }
    return count
  }

  /// `word` without punctuation and quotation marks at its ends.
  func withoutMarks(_ word: Range<Int>, keepsCommas: Bool = false) -> Range<Int> {
    var (start, end) = (word.lowerBound, word.upperBound)
    while end > start {
      let length = markLength(before: end, from: start, keepsCommas)
      if length == 0 { break }
      end -= length
    }
    while start < end {
      let length = markLength(at: start, to: end, keepsCommas)
      if length == 0 { break }
      start += length
    }
    return start..<end
  }

  @inline(__always)
  private func markLength(before end: Int, from start: Int, _ keepsCommas: Bool) -> Int {
    let byte = self[end - 1]
    if byte < 0x80 { return isMark(byte, keepsCommas) ? 1 : 0 }
    guard end - start >= 3, self[end - 3] == 0xE2 else { return 0 }
    return markLength(at: end - 3, to: end, keepsCommas)
  }

  @inline(__always)
  private func markLength(at start: Int, to end: Int, _ keepsCommas: Bool) -> Int {
    let byte = self[start]
    if byte < 0x80 { return isMark(byte, keepsCommas) ? 1 : 0 }
    guard byte == 0xE2, end - start >= 3, self[start + 1] == 0x80 else { return 0 }
    // ”, “ and –
    let last = self[start + 2]
    return last == 0x9D || last == 0x9C || last == 0x93 ? 3 : 0
  }

  @inline(__always)
  private func isMark(_ byte: UInt8, _ keepsCommas: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: ","): !keepsCommas
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }
}
