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
