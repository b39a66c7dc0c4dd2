/// Sentences that points, rows or names only fill in.
extension ClauseReader {
  /// *Avgiften tas ut enligt följande:* with points, rows or names that only fill it in is one
  /// clause.
  mutating func readSpecification(
    _ paragraph: Flow.Paragraph, at index: Int, in paragraphs: SectionParagraphs
  ) -> Int? {
    guard index + 1 < paragraphs.count else { return nil }
    let specification = Specification(context: context)
    guard
      context.flow.ending(of: paragraph.range) == .colon
        || specification.announcesRows(paragraph.range, at: index + 1, in: paragraphs),
      let sentence = context.flow.sentences(in: paragraph.range).last
    else { return nil }
    guard
      let governor = specification.governor(
        of: sentence, under: governing.lasting, in: section.kind),
      let end = specification.end(of: sentence, at: index, in: paragraphs)
    else { return nil }
    for earlier in context.flow.sentences(in: paragraph.range).dropLast() { readSentence(earlier) }
    if paragraphs[index + 1].marker != nil {
      addClause(sentence, governor, label: nil, children: Array(paragraphs[(index + 1)..<end]))
    } else {
      let whole = sentence.lowerBound..<paragraphs[end - 1].range.upperBound
      addClause(whole, governor, label: nil)
    }
    return end
  }
}
