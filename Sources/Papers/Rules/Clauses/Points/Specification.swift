/// A decision that goes on in a list, a table or names below its colon, and is one clause with them.
///
///     Avgiften tas ut enligt följande:      Till ledamöter utses:
///     - per bod: 200 kronor                 Anna Åberg (S)
///
/// Source: DOMAIN.md 4.2; CONTRACT section 5.
struct Specification {
  let context: Context

  /// The index after the last paragraph that fills `sentence`, at `index`, in; `nil` when none does.
  func end(of sentence: Range<Int>, at index: Int, in paragraphs: SectionParagraphs) -> Int? {
    var end = index + 1
    if paragraphs[end].marker != nil {
      guard isFilledByPoints(sentence) else { return nil }
      while end < paragraphs.count, let marker = paragraphs[end].marker, !marker.hasAtt { end += 1 }
    } else if isFilledByRows(sentence) {
      end = PointExtent(flow: context.flow).endOfRows(after: end, in: paragraphs)
    }
    return end > index + 1 ? end : nil
  }

  /// Whether `words` announce the rows with figures that begin at `index` though no colon ends them:
  /// *Bidragen fördelas enligt följande*, *enligt nedanstående tabell*.
  func announcesRows(_ words: Range<Int>, at index: Int, in paragraphs: SectionParagraphs) -> Bool {
    let flow = context.flow
    guard index < paragraphs.count, [.open, .leadIn].contains(flow.ending(of: words)) else {
      return false
    }
    let bytes = flow.bytes.span
    let rows = paragraphs[index..<min(index + 2, paragraphs.count)].prefix { row in
      row.marker == nil && row.heading == nil && (row.isRow || row.range.count < 70)
    }
    guard rows.contains(where: { $0.range.contains { bytes.isDigit(at: $0) } }) else {
      return false
    }
    var end = words.upperBound
    for _ in 0..<4 {
      guard let word = bytes.word(before: end, from: words.lowerBound) else { return false }
      if Specification.pointing.hasWord(in: bytes, at: word.lowerBound) { return true }
      end = word.lowerBound
    }
    return false
  }

  private static let pointing: WordList = ["följande", "nedan", "nedanstående"]

  /// Whether a decision goes on with the sentence below its colon: *antas med följande tillägg:*.
  static func isSupplemented(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    flow.contains(any: supplements, in: sentence)
      && OutcomeReading.outcome(in: flow.bytes.span, sentence) != .other
  }

  private static let supplements: PhraseTable = [
    "med följande tillägg", "med följande ändring", "med följande komplettering",
  ]

  /// What governs a sentence that goes on below its colon: the section, or the sentence itself.
  func governor(
    of sentence: Range<Int>, under governor: Governor?, in kind: Section.Kind
  ) -> Governor? {
    if kind == .decision || kind == .proposal { return governor }
    guard isPutForward(sentence) else { return nil }
    return Governor(status: .proposed, body: context.paper.body)
  }

  /// *Föreslagen avgift är enligt följande:* puts its points forward in the middle of an account.
  private func isPutForward(_ sentence: Range<Int>) -> Bool {
    Specification.proposed.hasPrefix(in: context.flow.bytes.span, sentence)
      && context.flow.contains(any: Specification.phrases, in: sentence)
  }

  private static let proposed: PrefixList = [
    "föreslagen ", "föreslagna ", "föreslaget ", "den föreslagna ", "de föreslagna ",
    "det föreslagna ",
  ]

  /// Whether the points below `sentence` only fill it in.
  private func isFilledByPoints(_ sentence: Range<Int>) -> Bool {
    context.flow.contains(any: Specification.phrases, in: sentence)
      && context.flow.firstRange(of: "beslut", in: sentence) == nil
  }

  /// Whether rows below `sentence` belong to it: it decides itself, and does not only lead in to
  /// what is decided.
  private func isFilledByRows(_ sentence: Range<Int>) -> Bool {
    let flow = context.flow
    let bytes = flow.bytes.span
    if Specification.grounds.hasPrefix(in: bytes, sentence) { return false }
    if flow.has([.recusal], in: sentence) || ToldSentence.isProcedure(sentence, in: flow) {
      return false
    }
    let words = LeadWords(in: bytes, sentence)
    if words.has(.decide), !words.has([.propose, .putForward, .told, .move]) {
      return CarriedWords.afterVerb(in: sentence, flow) != nil
    }
    return !words.has(LeadWords.asking) && CarriedWords.place(in: sentence, flow) == nil
  }

  private static let phrases: PhraseTable = ["enligt följande", "enligt nedan"]
  private static let grounds: PrefixList = [
    "enligt ", "i enlighet med ", "på förslag av ", "med ändring av ",
  ]
}
