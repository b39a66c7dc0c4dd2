/// The figures of a vote, as far as one sentence gives them.
struct Tally: Hashable, Sendable {
  var yes: Int?
  var no: Int?
  var abstain: Int?
  var absent: Int?

  var isEmpty: Bool { yes == nil && no == nil && abstain == nil && absent == nil }

  subscript(choice: Vote.Ballot.Choice) -> Int? {
    get {
      switch choice {
      case .yes: yes
      case .no: no
      case .abstain: abstain
      case .absent: absent
      }
    }
    set {
      switch choice {
      case .yes: yes = newValue
      case .no: no = newValue
      case .abstain: abstain = newValue
      case .absent: absent = newValue
      }
    }
  }

  /// Takes from `other` what is not known yet.
  mutating func fill(from other: Tally) {
    yes = yes ?? other.yes
    no = no ?? other.no
    abstain = abstain ?? other.abstain
    absent = absent ?? other.absent
  }
}

/// Reads figures from a sentence.
///
///     22 ja-röster mot 11 nej-röster · 20 JA · Antal Ja: 43 · fem ja-röster och sex nej-röster
///
/// Source: DOMAIN.md 5.3.
struct TallyReader {
  let words: SentenceWords
  let flow: Flow

  func tally() -> Tally {
    var tally = Tally()
    let numbers = words.indices.compactMap { index in number(at: index).map { (index, $0) } }
    guard let first = numbers.first else {
      readPair(numbers, &tally)
      return tally
    }
    // "Antal Ja: 43": the label stands before its figure.
    let isLabelled = (0..<first.0).contains { choice(at: $0) != nil }
    for (position, (index, value)) in numbers.enumerated() {
      let next = position + 1 < numbers.count ? numbers[position + 1].0 : words.words.count
      guard let choice = isLabelled ? label(before: index) : noun(after: index, before: next),
        tally[choice] == nil
      else { continue }
      tally[choice] = value
    }
    if tally.isEmpty {
      readPair(numbers, &tally)
    } else if tally.yes == nil, tally.no == nil, numbers.count > 2,
      isPair(numbers[0].0, numbers[1].0)
    {
      // "Med 30 röster mot 25, varvid 6 avstår"
      (tally.yes, tally.no) = (numbers[0].1, numbers[1].1)
    }
    return tally
  }

  /// What is counted: *ja-röster*, *nej*, *avstår*, *frånvarande*.
  private func choice(at index: Int) -> Vote.Ballot.Choice? {
    if words.laysDown(at: index) { return .abstain }
    return Vote.Ballot.Choice(counted: words.lower(index).trimmingParentheses)
  }

  private func label(before index: Int) -> Vote.Ballot.Choice? {
    choice(at: index - 1) ?? (number(at: index - 1) == nil ? choice(at: index - 2) : nil)
  }

  private func noun(after index: Int, before next: Int) -> Vote.Ballot.Choice? {
    (index + 1..<max(index + 1, min(index + 6, next))).lazy.compactMap { choice(at: $0) }.first
  }

  /// *Röstsiffrorna 23-21*, *lika röstetal, 7–7*, *utfaller med 23 röster mot 21*, *8 röster för och 5 röster mot*.
  private func readPair(_ numbers: [(Int, Int)], _ tally: inout Tally) {
    if numbers.count == 2, isPair(numbers[0].0, numbers[1].0) {
      (tally.yes, tally.no) = (numbers[0].1, numbers[1].1)
      return
    }
    guard
      words.firstStem(["röstsiffr", "röstetal", "utfaller", "utföll"], in: words.indices) != nil
    else {
      return
    }
    for word in words.words {
      guard word.lower.count < 9 else { continue }
      let parts = flow.string(word.range).split { $0 == "-" || $0 == "–" }.compactMap { Int($0) }
      guard parts.count == 2 else { continue }
      (tally.yes, tally.no) = (parts[0], parts[1])
      return
    }
    guard numbers.count == 2,
      words.first(of: ["mot"], in: numbers[0].0..<numbers[1].0) != nil
    else { return }
    (tally.yes, tally.no) = (numbers[0].1, numbers[1].1)
  }

  /// *22 röster mot 17* and *8 röster för och 5 röster mot*.
  private func isPair(_ first: Int, _ second: Int) -> Bool {
    guard words.lower(first + 1) == "röster" else { return false }
    if second == first + 3, words.lower(first + 2) == "mot" { return true }
    guard words.lower(first + 2) == "för", second == first + 4 else { return false }
    return words.has(["röster", "mot"], at: second + 1) || words.lower(second + 1) == "emot"
      || words.has(["röster", "emot"], at: second + 1)
  }

  /// The number of votes that the word at `index` gives; `nil` when it gives none.
  func number(at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    let range = words.words[index].range
    let word = words.words[index].lower.trimmingParentheses
    if let number = word.number { return number < 1000 ? number : nil }
    if Self.none.contains(word) { return 0 }
    guard
      let numeral = numberWords(
        in: flow.bytes.span, before: range.upperBound, from: range.lowerBound),
      numeral.decimals == 0, numeral.range == range
    else { return nil }
    return numeral.mantissa
  }

  private static let none: LowerWords = ["inga", "ingen", "noll"]
}

extension SentenceWords {
  /// *2 ledamöter lägger ned sin röst*.
  func laysDown(at index: Int) -> Bool {
    ["lägger", "lade"].contains(lower(index)) && ["ned", "ner"].contains(lower(index + 1))
  }
}

extension Vote.Ballot.Choice {
  /// What a word counts, in small letters; `nil` when it counts no votes.
  init?(counted word: LowerWord) {
    guard let choice = Self.words[word] else { return nil }
    self = choice
  }

  private static let words: LowerWordTable<Self> = [
    "ja": .yes, "ja-röster": .yes, "ja-röst": .yes, "jaröster": .yes, "jaröst": .yes,
    "nej": .no, "nej-röster": .no, "nej-röst": .no, "nejröster": .no, "nejröst": .no,
    "avstår": .abstain, "avstod": .abstain, "avstående": .abstain, "avst": .abstain,
    "avstått": .abstain, "avstå": .abstain, "nedlagda": .abstain,
    "frånvarande": .absent, "frånv": .absent, "frånvaro": .absent,
  ]
}
