/// Why something is decided, told below the decision: no part of it, and no clause.
///
///     Nämnden beslutar att avslå motionen med följande motivering:
///     Taxan är redan hög.
///
/// What is said for a referral back is its commission, and stays.
extension ClauseReader {
  /// *Beslutar att avslå motionen med följande motivering:* with its reasons below.
  mutating func readReasoned(
    _ paragraph: Flow.Paragraph, at index: Int, in paragraphs: SectionParagraphs
  ) -> Int? {
    guard governing.lasting != nil, context.flow.ending(of: paragraph.range) == .colon,
      let sentence = context.flow.sentences(in: paragraph.range).last,
      let decision = wordsBeforeReasons(sentence)
    else { return nil }
    for earlier in context.flow.sentences(in: paragraph.range).dropLast() { readSentence(earlier) }
    readSentence(decision)
    return endOfReasons(from: index + 1, ofPoint: false, in: paragraphs)
  }

  /// *Beslutar att avslå motionen med följande motivering: Taxan är redan hög.*
  mutating func readReasoned(_ sentence: Range<Int>) -> Bool {
    guard governing.lasting != nil, let colon = context.flow.colon(in: sentence),
      let decision = wordsBeforeReasons(sentence.lowerBound..<colon + 1)
    else { return false }
    readSentence(decision)
    return true
  }

  /// The words of `sentence` up to those that announce its reasons; `nil` when it announces none.
  func wordsBeforeReasons(_ sentence: Range<Int>) -> Range<Int>? {
    guard section.kind == .decision || section.kind == .proposal else { return nil }
    let bytes = context.flow.bytes.span
    guard let motive = motives.first(in: bytes, sentence),
      bytes.wordEnd(from: motive.upperBound - 1) >= sentence.upperBound - 1,
      case let decision = sentence.lowerBound..<motive.lowerBound
    else { return nil }
    switch OutcomeReading.outcome(in: bytes, decision) {
    case .other, .referredBack, .deferred: return nil
    default: return decision
    }
  }

  /// The index of the first paragraph from `start` that gives no reasons: the next point of a list,
  /// where a point was reasoned, or what the body decides beside it.
  func endOfReasons(
    from start: Int, ofPoint isPoint: Bool, in paragraphs: SectionParagraphs
  ) -> Int {
    var end = start
    while end < paragraphs.count {
      let paragraph = paragraphs[end]
      if paragraph.heading != nil || isPoint && paragraph.marker != nil { break }
      if LeadIn.isOwnDecision(paragraph.content, in: context) { break }
      end += 1
    }
    return end
  }
}

private let motives: PhraseTable = [
  " med följande motivering", " med motivering", " enligt följande motivering",
  " av följande skäl", " med följande skäl",
]
