extension PartyCodes {
  /// The codes that mean something in `range`, the whole of a document.
  ///
  /// A code is learned when it stands in parentheses after the names of two persons, or after
  /// one who then does what members do: *Anna Åberg (XP) yrkar*. A party's name is learned where
  /// it stands before a code: *Granåsapartiet (GP)*.
  ///
  /// Source: DOMAIN.md 6.2.
  init(learnedFrom bytes: Span<UInt8>, _ range: Range<Int>) {
    self.init(learnedFrom: bytes, range, opening: PartyCodes.openings(in: bytes, range))
  }

  /// Where parentheses open.
  static func openings(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Int] {
    var openings: [Int] = []
    var next = range.lowerBound
    while let offset = bytes.offset(of: 0x28, in: next..<range.upperBound) {
      openings.append(offset)
      next = offset + 1
    }
    return openings
  }

  /// The same, where it is known where parentheses open in `range`.
  init(learnedFrom bytes: Span<UInt8>, _ range: Range<Int>, opening openings: [Int]) {
    self.init()
    var seen: [String: Set<String>] = [:]
    for offset in openings {
      guard let (code, end) = Self.candidate(in: bytes, at: offset) else { continue }
      let before = bytes.blanksStart(before: offset)
      let party = Self.partyName(in: bytes, before: before)
      // Of a code that is known, only the party's own name is new.
      let isKnown = contains(code)
      if isKnown ? party == nil : Self.otherAbbreviations.contains(code) { continue }
      if let name = Self.personName(in: bytes, before: before) {
        guard !isKnown else { continue }
        seen[code, default: []].insert(name)
        if Self.isMember(in: bytes, after: end) { seen[code, default: []].insert("") }
      } else if let name = party {
        add(code)
        add(name: name, code: code)
      }
    }
    for (code, names) in seen where names.count > 1 { add(code) }
    learnLists(in: bytes, range)
  }

  /// *M, XP, L och KD*: what stands in a list between parties is one.
  private mutating func learnLists(in bytes: Span<UInt8>, _ range: Range<Int>) {
    var next = range.lowerBound
    while let comma = bytes.offset(of: 0x2C, from: next), comma < range.upperBound {
      next = comma + 1
      guard bytes.isUpper(at: bytes.characterStart(before: comma)) else { continue }
      let start = bytes.lettersStart(before: comma)
      guard comma > start, comma - start <= 4, start >= range.lowerBound,
        start == 0 || !bytes.isWord(before: start)
      else { continue }
      var listed: [String] = []
      var offset: Int? = start
      while let first = offset, let code = Self.capitals(in: bytes, at: first) {
        listed.append(code)
        offset = separatorEnd(in: bytes, at: first + code.utf8.count)
        next = max(next, first + 1)
      }
      guard listed.count >= 3, case let known = listed.count(where: { contains($0) }), known >= 2,
        known < listed.count, let last = listed.last, contains(last) || contains(listed[0])
      else { continue }
      for code in listed { add(code) }
    }
  }

  /// The word of one to four capitals at `offset`.
  private static func capitals(in bytes: Span<UInt8>, at offset: Int) -> String? {
    var end = offset
    while bytes.isLetter(at: end) {
      guard bytes.isUpper(at: end) else { return nil }
      end += bytes.letterLength(at: end)
    }
    guard end > offset, end - offset <= 4, !bytes.isDigit(at: end) else { return nil }
    return bytes.string(offset..<end)
  }

  /// What may be a party's code in the parentheses at `offset`, and where they end.
  private static func candidate(in bytes: Span<UInt8>, at offset: Int) -> (String, Int)? {
    var end = offset + 1
    while end < bytes.count, end - offset < 12, bytes[end] != 0x29 { end += 1 }
    guard bytes.has(0x29, at: end),
      let code = normalised(in: bytes, bytes.trimmed(offset + 1..<end))
    else { return nil }
    return (code, end + 1)
  }

  /// Abbreviations in parentheses after two capitalised words that are no parties.
  private static let otherAbbreviations: Set<String> = [
    "VD", "HR", "IT", "AB", "EU", "SKR", "SKL", "LOU", "LSS", "LOV", "KL", "KF", "KS", "KSAU",
    "ORDF", "NN", "TF", "VA", "VGR", "TJG", "ADJ", "ERS", "EJ", "NR", "KR",
  ]

  /// The name of two words or more that ends at `end`.
  private static func personName(in bytes: Span<UInt8>, before end: Int) -> String? {
    let last = wordStart(in: bytes, before: end)
    guard bytes.isUpper(at: last), bytes.has(0x20, at: last - 1) else { return nil }
    let first = wordStart(in: bytes, before: last - 1)
    guard let name = name(in: bytes, at: first), name.range.upperBound == end, name.words > 1 else {
      return nil
    }
    return bytes.string(name.range)
  }

  private static func wordStart(in bytes: Span<UInt8>, before end: Int) -> Int {
    var start = bytes.lettersStart(before: end)
    while bytes.has(0x2D, at: start - 1), bytes.isLetter(before: start - 1) {
      start = bytes.lettersStart(before: start - 1)
    }
    return start
  }

  private static let memberVerbs: WordList = [
    "yrkar", "yrkade", "reserverar", "reserverade", "instämmer", "anmäler", "deltar", "föreslår",
    "röstar", "lämnar", "antecknar", "ersätter", "till förmån", "med instämmande",
  ]

  /// What stands between a speaker and the words, as in a play.
  private static let speakerMarks: [StaticString] = [": ", " - ", " – "]

  private static func isMember(in bytes: Span<UInt8>, after end: Int) -> Bool {
    memberVerbs.hasWord(in: bytes, at: bytes.blanksEnd(from: end))
      || speakerMarks.contains { bytes.matches(prefix: $0, at: end) }
  }

  private static let partyEndings: WordList = [
    "partiet", "demokraterna", "listan", "samling", "initiativ", "centern",
  ]

  /// The capitalised word that ends at `end`, in small letters, when it is a party's name.
  private static func partyName(in bytes: Span<UInt8>, before end: Int) -> [UInt8]? {
    guard partyEndings.hasSuffix(in: bytes, before: end) else { return nil }
    let start = bytes.lettersStart(before: end)
    guard bytes.isUpper(at: start), Papers.partyName(in: bytes, at: start, codes: .national) == nil
    else { return nil }
    return bytes.lowercased(start..<end)
  }
}
