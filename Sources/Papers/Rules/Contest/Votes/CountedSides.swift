/// Both figures of a vote with what each stands for.
///
///     Med 22 ja-röster för planen mot 17 nej-röster för Bo Eks förslag beslutar nämnden …
///     22 röster för planen och 17 röster för Bo Eks förslag
///
/// Source: minutes that tell of a vote in one sentence.
struct CountedSides {
  /// One side; what is counted is `nil` when only *röster* is said, what it means is empty when only
  /// the answer is (*9 röster för ja*).
  struct Side {
    let count: Int
    let choice: Vote.Ballot.Choice?
    let meaning: Range<Int>
  }

  let first: Side
  let second: Side

  /// Reads the sentence; `nil` when it does not give both sides.
  init?(_ words: SentenceWords, in flow: Flow) {
    let reader = TallyReader(words: words, flow: flow)
    let starts = words.indices.filter {
      Self.isCounted(words.lower($0 + 1)) && Self.meaningStart($0, words) != nil
        && reader.number(at: $0) != nil
    }
    guard starts.count == 2, let joint = Self.joint(before: starts[1], words),
      let first = Self.side(starts[0], before: joint, reader),
      let second = Self.side(starts[1], before: words.words.count, reader)
    else { return nil }
    self.first = first
    self.second = second
  }

  private static let joints: LowerWords = ["mot", "och", "samt", "medan", "respektive"]
  private static let verbs: LowerWords = [
    "beslutar", "beslutade", "har", "beslutat", "finner", "bifaller", "bifalls", "avslår", "avslås",
    "antar", "antas", "varför", "varvid", "vilket", "medan",
  ]

  /// Where the words of the first side end: at *mot* or *och*, or the comma of an enumeration.
  private static func joint(before start: Int, _ words: SentenceWords) -> Int? {
    words.first(of: joints, in: start - 1..<start)
      ?? (words.isFollowed(by: ",", at: start - 1) ? start : nil)
  }

  /// *För* after *8 röster* or *8 röster avges*; where what they are for begins.
  private static func meaningStart(_ count: Int, _ words: SentenceWords) -> Int? {
    let next = givings.contains(words.lower(count + 2)) ? count + 3 : count + 2
    return words.lower(next) == "för" ? next + 1 : nil
  }

  private static let givings: LowerWords = ["avges", "avgavs", "avgivits", "lämnas", "lämnades"]

  private static func isCounted(_ word: LowerWord) -> Bool {
    word == "röster" || word == "röst" || Vote.Ballot.Choice(counted: word) != nil
  }

  private static func side(_ start: Int, before end: Int, _ reader: TallyReader) -> Side? {
    let words = reader.words
    guard let opening = meaningStart(start, words) else { return nil }
    let stop = words.first(of: verbs, in: opening..<end) ?? sideEnd(opening, before: end, reader)
    guard let count = reader.number(at: start), let meaning = words.bytes(opening..<stop) else {
      return nil
    }
    if stop == opening + 1, let answer = Vote.Ballot.Choice(counted: words.lower(opening)) {
      return Side(count: count, choice: answer, meaning: meaning.lowerBound..<meaning.lowerBound)
    }
    let choice = Vote.Ballot.Choice(counted: words.lower(start + 1))
    return Side(count: count, choice: choice, meaning: meaning)
  }
}

extension CountedSides {
  /// *… 5 röster för bifall och 2 ledamöter avstår*: what follows the words of a side is counted anew.
  private static func sideEnd(_ start: Int, before end: Int, _ reader: TallyReader) -> Int {
    let words = reader.words
    return (start..<end).first { index in
      joints.contains(words.lower(index)) && reader.number(at: index + 1) != nil
    } ?? end
  }
}

extension VoteDraft {
  /// Takes the figures of both sides, and what they mean if nothing has told it.
  ///
  /// Where only *röster* are counted and the question put is known, the sides must be those of the
  /// question. Returns whether they are.
  mutating func fill(from sides: CountedSides, in flow: Flow) -> Bool {
    let first = String(flow.string(sides.first.meaning).trimmingMarks)
    let second = String(flow.string(sides.second.meaning).trimmingMarks)
    let isYesFirst: Bool
    switch (sides.first.choice, sides.second.choice) {
    case (.yes, .no): isYesFirst = true
    case (.no, .yes): isYesFirst = false
    case (nil, nil) where !hasMeaning: isYesFirst = true
    case (nil, nil) where isSame(yesMeans, first) || isSame(noMeans, second): isYesFirst = true
    case (nil, nil) where isSame(noMeans, first) || isSame(yesMeans, second): isYesFirst = false
    default: return false
    }
    let (yes, no) = isYesFirst ? (sides.first, sides.second) : (sides.second, sides.first)
    tally.fill(from: Tally(yes: yes.count, no: no.count))
    if !hasMeaning, !first.isEmpty, !second.isEmpty {
      (yesMeans, noMeans) = isYesFirst ? (first, second) : (second, first)
    }
    return true
  }

  private func isSame(_ meaning: String?, _ other: String) -> Bool {
    guard let meaning = meaning?.lowercased() else { return false }
    if meaning == other.lowercased() || meaning == "bifall till \(other.lowercased())" {
      return true
    }
    // "Den som vill avslå motionen röstar ja", and "8 röster för avslag".
    let (asked, told) = (Matter(meaning), Matter(other.lowercased()))
    guard let isApproval = asked.isApproval, isApproval == told.isApproval ?? true else {
      return false
    }
    return told.words.isEmpty || told.isSame(as: asked)
  }
}
