/// *Villkor*: what binds a decision, below a line that announces it.
///
///     Dispens beviljas med följande villkor:
///     1. Bryggan får inte vara längre än 12 meter.
///
/// Source: CONTRACT section 5, *conditions*.
extension ClauseReader {
  /// Reads *Villkor*, *Bygglov beviljas med följande villkor:* and the sentences below them.
  mutating func readTerms(_ paragraph: Flow.Paragraph) -> Bool {
    guard section.kind == .decision else { return false }
    if isUnderTerms, context.flow.ending(of: paragraph.range) == .fullStop,
      !LeadIn.isOwnDecision(paragraph.range, in: context)
    {
      for sentence in context.flow.sentences(in: paragraph.range) { addCondition(sentence) }
      return true
    }
    isUnderTerms = opensTerms(paragraph)
    return isUnderTerms
  }

  private mutating func opensTerms(_ paragraph: Flow.Paragraph) -> Bool {
    let ending = context.flow.ending(of: paragraph.range)
    guard ending != .fullStop else { return false }
    if UnknownHeading.isTerms(paragraph.range, in: context.flow.bytes.span) {
      return !findings.isEmpty
    }
    guard governing.lasting != nil, ending == .colon,
      let sentence = context.flow.sentences(in: paragraph.range).last
    else { return false }
    if let decision = wordsBeforeTerms(sentence) {
      listStart = context.flow.source(of: decision.lowerBound)
      readSentence(decision)
      return true
    }
    return !findings.isEmpty && announces(sentence)
  }

  /// The words of `sentence` up to *med följande villkor:*; `nil` when they decide nothing, or it announces
  /// no terms.
  func wordsBeforeTerms(_ sentence: Range<Int>) -> Range<Int>? {
    let bytes = context.flow.bytes.span
    guard let terms = terms.first(in: bytes, sentence), terms.upperBound >= sentence.upperBound - 1,
      case let decision = sentence.lowerBound..<terms.lowerBound,
      let last = bytes.word(before: decision.upperBound, from: decision.lowerBound),
      !joined.hasWord(in: bytes, at: last.lowerBound),
      OutcomeReading.outcome(in: bytes, decision) != .other
        || LeadIn.isOwnDecision(decision, in: context)
    else { return nil }
    return decision
  }

  /// *Följande villkor gäller:*, *Dispensen förenas med följande villkor:*
  private func announces(_ sentence: Range<Int>) -> Bool {
    let bytes = context.flow.bytes.span
    return sentence.count <= 120
      && announcements.contains { hasSuffix($0, in: bytes, sentence) }
  }
}

private let terms: PhraseTable = [
  " med följande villkor", " på följande villkor", " under följande villkor", " med villkoren",
  ", med följande villkor", ", på följande villkor",
]

/// What is said of the terms themselves: *Lovet förenas med följande villkor*.
private let joined: WordList = ["förenas", "förenat", "förenad", "förenade", "gäller", "förena"]

private let announcements: [StaticString] = [
  "öljande villkor:", " villkor gäller:", "öljande villkor gäller:", "villkor ska gälla:",
]
