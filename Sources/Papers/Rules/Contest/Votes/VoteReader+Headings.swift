extension VoteReader {
  mutating func readHeading(_ paragraph: Flow.Paragraph) {
    guard paragraph.heading?.kind == .vote else {
      openChoice = nil
      return
    }
    if readLabelled(paragraph) { return }
    // "Omröstningslista nr 1" names the list of the vote at hand, unless a § below it says whose it is.
    let isOthers = annexes.contains { $0.blocks.contains(paragraph.block) && $0.isOfParagraph }
    if !isOthers { readReference(SentenceWords(paragraph.range, in: flow)) }
    readStart(paragraph)
    if paragraph.heading?.inlineOffset != nil { readSentences(of: paragraph) }
  }

  /// *Omröstning 2, huvudvotering*: another vote begins.
  mutating func readStart(_ paragraph: Flow.Paragraph) {
    let line = flow.string(paragraph.range).lowercased()
    openChoice = nil
    guard !line.holds("resultat"), !line.holds("lista"), !line.holds("protokoll") else { return }
    if draft.hasResult { flush() }
    if line.holds("motförslag") || line.holds("förberedande") || line.holds("kontraprop") {
      draft.stage = .preliminary
    } else if line.holds("huvudvotering") {
      draft.stage = .main
    }
  }

  func isStart(_ paragraph: Flow.Paragraph) -> Bool {
    guard paragraph.range.count < 70, !paragraph.isRow,
      !hasSuffix(".", in: flow.bytes.span, paragraph.range)
    else { return false }
    return (["omröstning", "votering", "huvudvotering", "förberedande vot"] as [StaticString])
      .contains { hasPrefix($0, in: flow.bytes.span, paragraph.content) }
  }
}
