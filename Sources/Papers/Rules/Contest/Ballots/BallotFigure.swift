/// A line with one figure of a vote.
///
///     Ja: 63 röster · Nej-röster 12 · Ja, avgöras idag: 17 röster
///
/// Source: minutes that print the outcome as a list.
struct BallotFigure {
  let choice: Vote.Ballot.Choice
  let count: Int
  /// What the side stands for; `nil` when the line does not say.
  let meaning: Range<Int>?

  /// Reads a line; `nil` when it is something else.
  init?(_ words: SentenceWords) {
    let units: LowerWords = ["röster", "röst", "st", "ledamöter", "personer"]
    var last = words.words.count - 1
    if last > 1, units.contains(words.lower(last)) { last -= 1 }
    guard last > 0, let count = words.lower(last).number, count < 1000,
      let choice = Vote.Ballot.Choice(counted: words.lower(0))
    else { return nil }
    let isDash = last == 2 && ["-", "–", "="].contains(words.lower(1))
    guard last == 1 || isDash || words.isFollowed(by: ":", at: last - 1) else { return nil }
    self.choice = choice
    self.count = count
    meaning = last > 1 && !isDash ? words.bytes(1..<last) : nil
  }
}
