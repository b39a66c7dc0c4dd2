/// What *ja* or *nej* stands for, as one sentence says.
struct VoteMeaning: Hashable {
  let choice: Vote.Ballot.Choice
  /// The words; `nil` when they only say the contrary (*den det ej vill röstar nej*).
  let range: Range<Int>?
}

/// Reads the question put to a vote.
///
///     Ja för avslag och Nej för bifall till motionen · Ja-röst för X · Den som bifaller X röstar ja
///
/// Source: DOMAIN.md 5.3.
struct VoteMeaningReader {
  let words: SentenceWords
  let context: Context

  func meanings() -> [VoteMeaning] {
    var meanings: [VoteMeaning] = []
    var consumed = 0
    for index in words.indices where index >= consumed {
      guard let choice = marker(at: index) else { continue }
      if let content = contentAfter(index) {
        let end = contentEnd(content)
        guard let range = meaning(content..<end) else { continue }
        meanings.append(VoteMeaning(choice: choice, range: range))
        consumed = end
      } else if let content = contentBefore(index, from: consumed) {
        meanings.append(VoteMeaning(choice: choice, range: words.bytes(content)))
        consumed = index + 1
      }
    }
    return meanings
  }

  /// *43 ja-röster för planen* counts votes; "1. Ja-röst" is the first point of a list.
  private func marker(at index: Int) -> Vote.Ballot.Choice? {
    guard let choice = Self.markers[words.lower(index).trimmingParentheses] else { return nil }
    let isCounted = index > 0 && words.lower(index - 1).number != nil
    return isCounted && words.words[index - 1].mark == nil ? nil : choice
  }

  private static let markers: LowerWordTable<Vote.Ballot.Choice> = [
    "ja": .yes, "ja-röst": .yes, "jaröst": .yes, "ja-röster": .yes,
    "nej": .no, "nej-röst": .no, "nejröst": .no, "nej-röster": .no,
  ]

  /// Where the meaning begins after the marker: *för*, *innebär*, `=`, `:`.
  private func contentAfter(_ index: Int) -> Int? {
    let next = words.lower(index + 1)
    // "För att stödja X rösta ja, för att stödja Y rösta nej" says it before.
    if words.isFollowed(by: ",", at: index), words.has(["för", "att"], at: index + 1) {
      return nil
    }
    // "En ja-röst är en röst för X"
    if ["är", "innebär"].contains(next), words.has(["en", "röst", "för"], at: index + 2) {
      return index + 5
    }
    if ["för", "innebär", "betyder", "till", "=", "avser", "är"].contains(next) {
      return index + 2
    }
    // "Den som röstar ja stöder X"
    if ["stöder", "stödjer", "biträder"].contains(next), isVerb(index - 1) { return index + 2 }
    // "Den som röstar ja bifaller X"
    if ["bifaller", "avslår"].contains(next), isVerb(index - 1) { return index + 1 }
    // "Den som röstar ja röstar för X"
    if words.has(["röstar", "för"], at: index + 1), isVerb(index - 1) { return index + 3 }
    if words.isFollowed(by: ":", at: index) { return index + 1 }
    if next == "–" || next == "-" { return index + 2 }
    return isPlain(after: index) ? index + 1 : nil
  }

  /// *Ja-röst bifall till planen*, *ja innebär bifall och nej avslag*, and lines such as *JA Bo Eks
  /// förslag*.
  private func isPlain(after index: Int) -> Bool {
    if ["bifall", "avslag", "återremiss"].contains(words.lower(index + 1)) { return true }
    return index == 0 && Self.isMatter(words)
  }

  /// The meaning ends where the other begins, at the end of a quotation or of the sentence.
  private func contentEnd(_ start: Int) -> Int {
    var end = start
    while end < words.words.count {
      if marker(at: end) != nil, contentAfter(end) != nil || isVerb(end + 1) { break }
      end += 1
      if words.words[end - 1].closesQuote { break }
    }
    // "…, de som röstar nej", "… och en nej-röst"
    if end - start > 3, end < words.words.count, isVerb(end - 1), words.lower(end - 2) == "som" {
      end -= 3
    }
    if end < words.words.count, words.lower(end - 1) == "en" { end -= 1 }
    while end > start, ["och", "samt", "medan", "respektive"].contains(words.lower(end - 1)) {
      end -= 1
    }
    return end
  }

  private func isVerb(_ index: Int) -> Bool {
    ["röstar", "röstade"].contains(words.lower(index))
  }

  private func isAnswer(_ word: LowerWord) -> Bool {
    ["röstar", "säger", "svarar", "rösta", "röste", "avger"].contains(word)
      || ["röstade", "sade", "svarade", "avgav"].contains(word)
  }

  /// Whether words are about what is voted on, not who votes.
  static func isMatter(_ words: SentenceWords) -> Bool {
    words.firstStem(matters, in: words.indices) != nil
  }

  /// Names after *Ja:* are a list of voters, no meaning.
  private func meaning(_ range: Range<Int>) -> Range<Int>? {
    guard let bytes = words.bytes(range) else { return nil }
    let isMatter = words.firstStem(matters, in: range) != nil
    if !isMatter, !context.people(in: bytes).members.isEmpty { return nil }
    if TallyReader(words: words, flow: context.flow).tally().yes != nil, !isMatter { return nil }
    return bytes
  }

  /// *Den som bifaller X röstar ja*: the words between *som* and the verb.
  private func contentBefore(_ index: Int, from start: Int) -> Range<Int>? {
    // "Följande voteringsordning godkänns: Den som …" begins after its colon.
    let colon = (start..<max(start, index)).last { words.isFollowed(by: ":", at: $0) }
    let start = colon.map { $0 + 1 } ?? start
    guard start < index - 1 else { return nil }
    guard isAnswer(words.lower(index - 1)) else { return nil }
    if let purpose = words.first(["för", "att"], in: start..<index - 1), purpose - start <= 8 {
      let first = withoutSupport(from: purpose + 2)
      return first < index - 1 ? first..<index - 1 : nil
    }
    guard
      let who = words.first(of: ["som", "det"], in: start..<index - 1), who - start <= 6
    else { return nil }
    let end = index - 1
    if words.first(of: ["ej", "inte"], in: who..<end) != nil, end - who <= 4 { return end..<end }
    let first = withoutSupport(from: words.lower(who) == "det" ? who : who + 1)
    return first < end ? first..<end : nil
  }

  private func withoutSupport(from start: Int) -> Int {
    supports.reduce(start) { words.has($1, at: $0) ? $0 + $1.count : $0 }
  }
}

private let matters: [LowerWord] = [
  "förslag", "yrkande", "bifall", "avslag", "återremi", "avgör", "motion", "ärende", "bordlägg",
  "tillägg", "att",
]
private let supports: [[LowerWord]] = [
  ["röstar", "för"], ["stödjer"], ["stöder"], ["biträder"], ["är", "för"],
  ["vill", "rösta", "för"], ["röstade", "för"], ["stödde"], ["biträdde"], ["var", "för"],
  ["ville", "rösta", "för"], ["rösta", "i", "enlighet", "med"], ["rösta", "enligt"],
  ["rösta", "för"], ["stödja"],
]
