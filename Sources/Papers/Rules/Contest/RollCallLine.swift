/// A line of a roll call: each name with the answer after it.
///
///     Anna Åberg (S)     ja
///
/// Source: DOMAIN.md 5.3.
enum RollCallLine {
  /// The ballots of the line; `nil` when a name in it has no answer.
  static func ballots(in paragraph: Flow.Paragraph, _ context: Context) -> [Vote.Ballot]? {
    guard paragraph.range.count < 400, context.flow.has([.ballots], in: paragraph.range) else {
      return nil
    }
    let reading = context.people(in: paragraph.content)
    guard !reading.members.isEmpty else { return nil }
    var answers: [Vote.Ballot.Choice] = []
    for (index, member) in reading.members.enumerated() {
      let isLast = index + 1 == reading.members.count
      let end = isLast ? paragraph.range.upperBound : reading.members[index + 1].range.lowerBound
      let words = SentenceWords(member.range.upperBound..<end, in: context.flow).words
        .map(\.lower).filter { !$0.hasPrefix("(") }
      guard words.count == 1, let choice = Vote.Ballot.Choice(counted: words[0]) else {
        return nil
      }
      answers.append(choice)
    }
    return zip(context.persons(reading, rule: VoteRule.name), answers).map {
      Vote.Ballot(person: $0, choice: $1)
    }
  }
}
