/// A line of a roll call: each name with the answer after it.
///
///     Anna Åberg (S)     ja
///     Bo Ek (M) – nej
///     Anna Åberg S Ja
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
    var answers: [Answer] = []
    for (index, member) in reading.members.enumerated() {
      let isLast = index + 1 == reading.members.count
      let end = isLast ? paragraph.range.upperBound : reading.members[index + 1].range.lowerBound
      guard let answer = answer(in: member.range.upperBound..<end, context) else { return nil }
      answers.append(answer)
    }
    return zip(context.persons(reading, rule: VoteRule.name), answers).map { person, answer in
      let member = Person(
        name: person.name, party: answer.party ?? person.party, role: person.role,
        place: person.place)
      return Vote.Ballot(person: member, choice: answer.choice)
    }
  }

  /// What stands after a name.
  private struct Answer {
    let choice: Vote.Ballot.Choice
    /// The party printed without brackets; `nil` when none is.
    let party: String?
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

  /// The one word in `range` that stands in no brackets, after a party's code if there is one; `nil`
  /// when there are more or none.
  private static func answer(in range: Range<Int>, _ context: Context) -> Answer? {
    let words = SentenceWords(range, in: context.flow)
    let plain = words.words.indices.filter { index in
      !words.lower(index).hasPrefix("(") && !["-", "–", "—"].contains(words.lower(index))
    }
    guard let last = plain.last, plain.count <= 2,
      let choice = Vote.Ballot.Choice(counted: words.lower(last))
    else { return nil }
    if plain.count == 1 { return Answer(choice: choice, party: nil) }
    guard let word = words.bytes(plain[0]..<plain[0] + 1),
      let party = context.paper.codes.code(in: context.flow.bytes.span, word)
    else { return nil }
    return Answer(choice: choice, party: party)
  }
}
