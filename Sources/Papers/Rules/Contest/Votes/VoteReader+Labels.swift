/// Lists of voters and figures that a label opens.
extension VoteReader {
  /// *Ja: Anna Åberg (S), Bo Ek (M)* and *Ja-röster*, with the names on the lines below.
  mutating func readLabelled(_ paragraph: Flow.Paragraph) -> Bool {
    // "2 AVSTÅR": the number is a figure, not the mark of a point.
    let content = paragraph.marker?.kind == .bareNumber ? paragraph.range : paragraph.content
    guard BallotLabel.begins(in: flow.bytes.span, content) else { return false }
    // Lists under each other may be one paragraph: each is a sentence of its own.
    let parts = context.sentences(in: content)
    guard let first = parts.first, readLabelled(first) else { return false }
    for part in parts.dropFirst() where !readLabelled(part) { readSentence(part) }
    return true
  }

  /// *Ja* or *Nej* alone on a line over the names of those who voted so; a cell of a table stands over
  /// none.
  mutating func opensNames(_ line: Flow.Paragraph, above next: Flow.Paragraph) -> Bool {
    guard line.content.count <= 3, !line.isRow, !next.isRow, table == nil,
      let choice = Self.answers[SentenceWords(line.content, in: flow).lower(0)],
      NameList.isNames(next.content, of: context), next.content.count < 200
    else { return false }
    if draft.has(choice), draft.hasResult { flush() }
    draft.cover(line.range)
    openChoice = choice
    return true
  }

  private static let answers: LowerWordTable<Vote.Ballot.Choice> = ["ja": .yes, "nej": .no]

  mutating func readLabelled(_ range: Range<Int>) -> Bool {
    if let figure = BallotFigure(SentenceWords(range, in: flow)) {
      add(figure)
      draft.cover(range)
      return true
    }
    guard let label = BallotLabel(in: flow.bytes.span, range) else { return false }
    if label.isCounted,
      case let parts = BallotLabel.parts(of: range, in: flow.bytes.span), parts.count > 1
    {
      for part in parts where !readLabelled(part) { readSentence(part) }
      return true
    }
    let reading = context.people(in: label.names)
    guard label.names.isEmpty || !reading.members.isEmpty,
      !VoteMeaningReader.isMatter(SentenceWords(label.names, in: flow))
    else { return false }
    if label.isPlain, !NameList.isNames(label.names, of: context) { return false }
    // More or fewer names than the figure are not those that it counts.
    if label.isCounted, reading.members.count != label.count { return false }
    if draft.has(label.choice), draft.hasResult { flush() }
    draft.cover(range)
    draft.add(context.persons(reading, rule: VoteRule.name), label.choice)
    if let count = label.count, draft.tally[label.choice] == nil {
      draft.tally[label.choice] = count
    }
    openChoice = label.names.isEmpty ? label.choice : nil
    return true
  }

  /// A figure that the vote at hand has otherwise belongs to the next.
  private mutating func add(_ figure: BallotFigure) {
    if let known = draft.tally[figure.choice], known != figure.count { flush() }
    draft.tally[figure.choice] = figure.count
    openChoice = nil
    guard let meaning = figure.meaning else { return }
    let text = String(flow.string(meaning).trimmingMarks)
    if figure.choice == .yes { draft.yesMeans = draft.yesMeans ?? text }
    if figure.choice == .no { draft.noMeans = draft.noMeans ?? text }
  }
}
