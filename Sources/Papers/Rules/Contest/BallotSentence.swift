/// Reads names and how they voted from a sentence.
///
///     Anna Åberg (S) och ordföranden Bo Ek (M) röstar Ja (2) · Dan Ed (V) avstår från att rösta (1)
///
/// Source: DOMAIN.md 5.3.
struct BallotSentence {
  let words: SentenceWords
  let context: Context

  /// Those who voted alike.
  struct Group {
    let choice: Vote.Ballot.Choice
    let people: [Person]
    /// The number in parentheses; `nil` when not printed.
    let count: Int?
  }

  func groups() -> [Group] {
    let given = givenGroups()
    if !given.isEmpty { return given }
    let bracketed = bracketedGroups()
    if !bracketed.isEmpty { return bracketed }
    var groups: [Group] = []
    var start = 0
    for index in words.indices where index >= start {
      guard let (choice, end) = verb(at: index) else { continue }
      // "Nej-röster för Bo Eks (M) förslag och 4 ledamöter avstår" names none who abstains.
      let isCounted = Self.voters.contains(words.lower(index - 1))
      if !isCounted, let group = group(choice, start..<index, end) {
        groups.append(group)
      } else if words.isFollowed(by: ":", at: end - 1),
        let group = group(choice, end..<nextStart(after: end), end)
      {
        // "Följande ledamöter röstar ja: …" has the names behind it.
        groups.append(group)
      }
      start = end
    }
    return groups
  }

  /// *3 ja-röster avges av Anna Åberg (S) … samt 2 nej-röster av Bo Ek (M)*.
  private func givenGroups() -> [Group] {
    let starts = words.indices.compactMap { index in
      givers(after: index).map { (noun: index, names: $0) }
    }
    return starts.indices.compactMap { index in
      let (noun, names) = starts[index]
      let end = index + 1 < starts.count ? starts[index + 1].noun : words.words.count
      guard let choice = Vote.Ballot.Choice(counted: words.lower(noun)) else { return nil }
      return group(choice, names..<end, noun - 1)
    }
  }

  /// Where the names of those begin who gave the votes that the word at `index` counts.
  private func givers(after index: Int) -> Int? {
    guard Self.given.contains(words.lower(index)) else { return nil }
    let verb = Self.gives.contains(words.lower(index + 1)) ? index + 2 : index + 1
    return words.lower(verb) == "av" ? verb + 1 : nil
  }

  private static let given: LowerWords = [
    "ja-röst", "ja-röster", "jaröst", "jaröster", "nej-röst", "nej-röster", "nejröst", "nejröster",
  ]
  private static let voters: LowerWords = ["ledamöter", "ledamot", "personer"]
  private static let gives: LowerWords = ["avges", "avgavs", "avgivna", "avgivits", "lämnas"]

  /// Where the next *följande ledamöter röstar …* begins, or the end.
  private func nextStart(after index: Int) -> Int {
    words.first(["följande"], in: index..<words.words.count) ?? words.words.count
  }

  /// The choice that the words at `index` tell of, and where they end.
  private func verb(at index: Int) -> (Vote.Ballot.Choice, Int)? {
    let word = words.lower(index)
    if Self.votes.contains(word) {
      let next = ["för", "på"].contains(words.lower(index + 1)) ? index + 2 : index + 1
      switch words.lower(next) {
      case "ja": return (.yes, next + 1)
      case "nej": return (.no, next + 1)
      case "blankt": return (.abstain, next + 1)
      default: return nil
      }
    }
    if words.laysDown(at: index) {
      let noun = words.firstStem(["röst"], in: index + 2..<index + 5)
      return (.abstain, (noun ?? index + 1) + 1)
    }
    guard Self.abstains.contains(word), !isFromDecision(index) else { return nil }
    let rest = words.first(of: ["rösta", "röstningen", "omröstningen"], in: index..<index + 5)
    let end = rest ?? index
    let hasPlace = ["i", "från"].contains(words.lower(end + 1))
    return (.abstain, hasPlace ? min(end + 3, words.words.count) : end + 1)
  }

  private static let votes: LowerWords = ["röstar", "röstade", "röstat", "röstas"]
  private static let abstains: LowerWords = ["avstår", "avstod"]

  private func isFromDecision(_ index: Int) -> Bool {
    words.firstStem(["delta", "beslut", "medverka", "yrka"], in: index..<index + 6) != nil
  }

  private func group(
    _ choice: Vote.Ballot.Choice, _ range: Range<Int>, _ end: Int
  ) -> Group? {
    guard words.first(of: ["som"], in: range) == nil, let bytes = words.bytes(range) else {
      return nil
    }
    let people = context.persons(context.people(in: bytes), rule: VoteRule.name)
    guard !people.isEmpty else { return nil }
    let count = words.lower(end).trimmingParentheses.number
    return Group(choice: choice, people: people, count: count)
  }
}

/// The label over or before a list of names: *Ja-röster:*, *Nej (4):*, *Avstår från att rösta*.
struct BallotLabel {
  let choice: Vote.Ballot.Choice
  /// The number beside the label; `nil` when not printed.
  let count: Int?
  /// Where the names stand on the same line; empty when they follow.
  let names: Range<Int>
  /// Whether the number stands before the label: *3 ja-röster: …*.
  let isCountFirst: Bool

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
    BallotLabel(in: bytes, start..<line.upperBound)?.isCountFirst ?? false
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
    while end < range.upperBound, bytes[end] != UInt8(ascii: ":"), words < 5 {
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
    guard end == range.upperBound || bytes.has(0x3A, at: end) || isVerb else { return nil }
    let names = trimmed(bytes, min(isVerb ? end : end + 1, range.upperBound)..<range.upperBound)
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
    isCountFirst = leading != nil
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
