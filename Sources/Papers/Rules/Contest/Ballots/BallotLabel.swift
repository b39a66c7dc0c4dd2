/// The label over or before a list of names: *Ja-röster:*, *Nej (4):*, *Avstår från att rösta*.
struct BallotLabel {
  let choice: Vote.Ballot.Choice
  /// The number beside the label; `nil` when not printed.
  let count: Int?
  /// Where the names stand on the same line; empty when they follow.
  let names: Range<Int>
  /// Whether the number stands before the label, *3 ja-röster: …*, or before names in brackets: as many
  /// names must follow.
  let isCounted: Bool
  /// Whether only a capital tells the label from the names: *JA Anna Åberg (S), Bo Ek (M)*.
  let isPlain: Bool

  /// The stretches of `line` that begin with a figure and its label; lines below each other may have
  /// been joined. One where there is no second.
  static func parts(of line: Range<Int>, in bytes: Span<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = line.lowerBound
    var offset = start
    while let word = bytes.word(from: offset, to: line.upperBound) {
      offset = word.upperBound
      guard word.lowerBound > start, bytes.number(word) != nil,
        case let next = bytes.blanksEnd(from: word.upperBound), next < line.upperBound,
        choice(in: bytes, next..<line.upperBound) != nil
      else { continue }
      if !parts.isEmpty || choice(afterFigureAt: start, in: bytes, line) {
        parts.append(start..<word.lowerBound)
      }
      start = word.lowerBound
    }
    return parts.isEmpty ? [line] : parts + [start..<line.upperBound]
  }

  private static func choice(
    afterFigureAt start: Int, in bytes: Span<UInt8>, _ line: Range<Int>
  ) -> Bool {
    BallotLabel(in: bytes, start..<line.upperBound)?.isCounted ?? false
  }

  init?(in bytes: Span<UInt8>, _ line: Range<Int>) {
    var range = line
    // "3 ja-röster: Anna Åberg (S) …": the figure may stand first, below or beside a heading.
    var leading: Int?
    var first = line.lowerBound
    if let end = Self.headings.wordEnd(in: bytes, at: first) { first = bytes.blanksEnd(from: end) }
    if first < line.upperBound, bytes.isDigit(at: first) {
      let digits = bytes.digitsEnd(from: first)
      leading = bytes.number(first..<digits)
      range = min(bytes.blanksEnd(from: digits), line.upperBound)..<line.upperBound
    }
    guard let (choice, stem) = Self.choice(in: bytes, range) else { return nil }
    let verbs: [StaticString] = ["röstar", "röstade"]
    var end = stem
    var count: Int?
    var words = 0
    let isPlain = Self.isOverNames(in: bytes, stem, range)
    while !isPlain, end < range.upperBound, bytes[end] != UInt8(ascii: ":"), words < 5 {
      if bytes.isDigit(at: end) {
        let digits = bytes.digitsEnd(from: end)
        count = bytes.number(end..<digits)
        end = digits
      } else if bytes.isLetter(at: end) {
        let word = bytes.wordEnd(from: end)
        if verbs.contains(where: { bytes.matches(word: $0, before: end - 1) }) { break }
        guard Self.fillers.contains(where: { bytes.matches(word: $0, at: end) }) else { return nil }
        (words, end) = (words + 1, word)
      } else {
        end += 1
      }
    }
    let isVerb = verbs.contains { bytes.matches(word: $0, before: bytes.blanksStart(before: end)) }
    guard end == range.upperBound || bytes.has(0x3A, at: end) || isVerb || isPlain else {
      return nil
    }
    var names = trimmed(bytes, min(isVerb ? end : end + 1, range.upperBound)..<range.upperBound)
    // "Ja: 5 (Anna Åberg (S), …)"
    let bracketed = Self.bracketed(names, in: bytes)
    if let bracketed { (count, names) = bracketed }
    // "Nej" alone is a cell of a table.
    guard !names.isEmpty || bytes.has(0x3A, at: end) || isVerb || stem - range.lowerBound > 5
    else {
      return nil
    }
    // "Följande röstar ja: … Följande röstar nej: …" may be one sentence: both are read there.
    if !names.isEmpty, hasPrefix("följande", in: bytes, range) { return nil }
    if leading != nil, names.isEmpty || count != nil || isVerb { return nil }
    self.choice = choice
    self.count = leading ?? count
    self.names = names
    self.isPlain = isPlain
    isCounted = leading != nil || bracketed != nil
  }

  /// Whether a name stands right behind the answer that ends at `stem`, with no colon between.
  private static func isOverNames(
    in bytes: Span<UInt8>, _ stem: Int, _ range: Range<Int>
  ) -> Bool {
    let next = bytes.blanksEnd(from: stem)
    return stem - range.lowerBound <= 3 && next > stem && next < range.upperBound
      && isUpper(in: bytes, at: next)
  }

  /// The figure and the names of *5 (Anna Åberg (S), …)*.
  private static func bracketed(
    _ range: Range<Int>, in bytes: Span<UInt8>
  ) -> (Int?, Range<Int>)? {
    let digits = bytes.digitsEnd(from: range.lowerBound)
    let open = bytes.blanksEnd(from: digits)
    let end = bytes.has(UInt8(ascii: "."), at: range.upperBound - 1) ? 2 : 1
    let close = range.upperBound - end
    guard digits > range.lowerBound, bytes.has(UInt8(ascii: "("), at: open), close > open,
      bytes.has(UInt8(ascii: ")"), at: close), isUpper(in: bytes, at: open + 1)
    else { return nil }
    return (bytes.number(range.lowerBound..<digits), open + 1..<close)
  }

  private static let headings: WordList = ["omröstning", "omröstningsresultat", "votering"]
  private static let fillers: [StaticString] = [
    "röstar", "röstade", "röster", "från", "att", "rösta", "ja", "nej", "ledamöter", "st",
    "följande", "avger", "avgav",
  ]

  /// Whether the first words of `range` may be a label.
  static func begins(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    choice(in: bytes, trimmed(bytes, range)) != nil
  }

  private static let labels: [(StaticString, Vote.Ballot.Choice)] = [
    ("följande ledamöter röstar ja", .yes), ("följande ledamöter röstade ja", .yes),
    ("följande röstar ja", .yes), ("följande röstade ja", .yes),
    ("följande ledamöter röstar nej", .no), ("följande ledamöter röstade nej", .no),
    ("följande röstar nej", .no), ("följande röstade nej", .no),
    ("följande ledamöter avstår", .abstain), ("följande ledamöter avstod", .abstain),
    ("följande ledamot avstår", .abstain), ("följande ledamot röstar nej", .no),
    ("följande avstår", .abstain), ("följande avstod", .abstain),
    ("ja-röster", .yes), ("ja-röst", .yes), ("jaröster", .yes), ("röstar ja", .yes),
    ("röstade ja", .yes), ("för ja", .yes), ("för nej", .no), ("med ja", .yes), ("med nej", .no),
    ("ja", .yes), ("nej-röster", .no), ("nej-röst", .no),
    ("nejröster", .no), ("röstar nej", .no), ("röstade nej", .no), ("nej", .no),
    ("avstår", .abstain), ("avstod", .abstain), ("frånvarande", .absent),
  ]
  private static let labelStarts: PrefixList = [
    "ja", "nej", "rösta", "för ja", "för nej", "med ja", "med nej", "avst", "frånv", "följande",
  ]

  private static func choice(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (Vote.Ballot.Choice, Int)? {
    guard labelStarts.hasPrefix(in: bytes, range) else { return nil }
    return labels.first { bytes.matches(word: $0.0, at: range.lowerBound) }
      .map { ($0.1, range.lowerBound + $0.0.utf8CodeUnitCount) }
  }
}
