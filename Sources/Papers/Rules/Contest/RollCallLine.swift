/// A line of a roll call: each name with the answer after it.
///
///     Anna Åberg (S)     ja
///     Bo Ek (M) – nej
///
/// Source: DOMAIN.md 5.3.
enum RollCallLine {
  /// The ballots of the line; `nil` when a name in it has no answer.
  static func ballots(in paragraph: Flow.Paragraph, _ context: Context) -> [Vote.Ballot]? {
    guard paragraph.range.count < 400, context.flow.has([.ballots], in: paragraph.range),
      endsWithAnswer(paragraph.range, context.flow)
    else { return nil }
    let reading = context.people(in: paragraph.content)
    guard !reading.members.isEmpty else { return nil }
    var answers: [Vote.Ballot.Choice] = []
    for (index, member) in reading.members.enumerated() {
      let isLast = index + 1 == reading.members.count
      let end = isLast ? paragraph.range.upperBound : reading.members[index + 1].range.lowerBound
      guard let word = onlyWord(in: member.range.upperBound..<end, context.flow),
        let choice = Vote.Ballot.Choice(counted: word)
      else { return nil }
      answers.append(choice)
    }
    return zip(context.persons(reading, rule: VoteRule.name), answers).map {
      Vote.Ballot(person: $0, choice: $1)
    }
  }

  /// Whether the last word without a bracket before it is an answer, and no verb stands before it: *(S)
  /// ja*, not *röstar ja (2)*.
  private static func endsWithAnswer(_ range: Range<Int>, _ flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    var end = range.upperBound
    while let word = bytes.word(before: end, from: range.lowerBound) {
      end = word.lowerBound
      guard let answer = SentenceWords(word, in: flow).words.first?.lower, !answer.hasPrefix("(")
      else { continue }
      let before = bytes.word(before: end, from: range.lowerBound)
      return Vote.Ballot.Choice(counted: answer) != nil
        && before.map { bytes.isLower(at: $0.lowerBound) } != true
    }
    return false
  }

  /// The word in `range` that stands in no brackets; `nil` when there are more or none.
  private static func onlyWord(in range: Range<Int>, _ flow: Flow) -> LowerWord? {
    let words = SentenceWords(range, in: flow).words
    let plain = words.indices.filter { index in
      !words[index].lower.hasPrefix("(") && !["-", "–", "—"].contains(words[index].lower)
    }
    return plain.count == 1 ? words[plain[0]].lower : nil
  }
}
