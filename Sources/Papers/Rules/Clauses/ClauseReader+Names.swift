/// Names in what is decided: who is elected, and whose words are no decision.
extension ClauseReader {
  /// *P reserverar sig enligt följande:*, *P (S) föreslår att …*: what follows are P's words.
  func isTheirs(_ sentence: Range<Int>, isLead: Bool) -> Bool {
    if section.kind == .proposal, MembersProposal.begins(sentence, in: context) { return true }
    guard governing.current != nil else { return false }
    // "Vi reserverar oss mot beslutet": what follows are reasons.
    if context.flow.has([.reserves], in: sentence), context.flow.contains(any: own, in: sentence) {
      return true
    }
    guard isLead else { return false }
    return ToldSentence.isRecord(sentence, in: context.flow)
      || ToldSentence.announcesVote(sentence, in: context.flow)
  }

  /// *Till ledamöter utses* with the names below, one a line, is one clause with them.
  mutating func readElection(
    _ paragraph: Flow.Paragraph, at index: Int, in paragraphs: SectionParagraphs
  ) -> Int? {
    guard section.kind == .decision || section.kind == .proposal, !paragraph.isRow,
      let governor = governing.lasting,
      let sentence = context.flow.sentences(in: paragraph.range).last,
      case let end = endOfNames(below: sentence, [], from: index + 1, in: paragraphs),
      end > index + 1
    else { return nil }
    for earlier in context.flow.sentences(in: paragraph.range).dropLast() { readSentence(earlier) }
    let whole = sentence.lowerBound..<paragraphs[end - 1].range.upperBound
    addClause(whole, governor, label: nil)
    return end
  }

  /// The index after the last of the lines of names that go on with `words`, which elect and end without
  /// a stop; `start` when none do.
  func endOfNames(
    below words: Range<Int>, _ children: [Flow.Paragraph], from start: Int,
    in paragraphs: SectionParagraphs
  ) -> Int {
    let flow = context.flow
    guard children.isEmpty, start < paragraphs.count,
      [.open, .leadIn].contains(flow.ending(of: words)),
      OutcomeReading.outcome(in: flow.bytes.span, words) == .elected
    else { return start }
    // "Ledamöter      Ersättare" over the columns.
    let isHeaded =
      start + 1 < paragraphs.count && paragraphs[start].isRow && paragraphs[start].marker == nil
      && !isElected(paragraphs[start]) && isElected(paragraphs[start + 1])
    var end = isHeaded ? start + 1 : start
    while end < paragraphs.count, isElected(paragraphs[end]),
      end == start || paragraphs[end].blankLinesBefore == 0
    {
      end += 1
    }
    return end
  }

  /// Whether the line begins with a member and the party, and tells nothing.
  private func isElected(_ line: Flow.Paragraph) -> Bool {
    guard line.marker == nil, line.heading == nil, line.range.count <= 120,
      context.flow.ending(of: line.range) != .fullStop,
      let first = context.people(in: line.content).members.first, first.party != nil,
      first.range.lowerBound == line.content.lowerBound
    else { return false }
    return VerbTable.hits(in: context.flow.bytes.span, line.content).isEmpty
  }
}

private let own: PhraseTable = ["reserverar oss", "reserverar mig"]
