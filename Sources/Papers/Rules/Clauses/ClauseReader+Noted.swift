/// What a decision takes note of, listed below it.
///
///     Nämnden lägger meddelandena till handlingarna.
///     1. Länsstyrelsens beslut att avslå överklagandet
///     2. Protokoll från samverkansgruppen
///
/// Of a list that no colon announces nothing is decided here.
extension ClauseReader {
  /// Whether the paragraph at `index` belongs to what the decision above it only takes note of.
  mutating func isNoted(at index: Int, in paragraphs: SectionParagraphs) -> Bool {
    guard section.kind == .decision, !findings.isEmpty else { return false }
    let paragraph = paragraphs[index]
    guard isListing || takesNote else { return false }
    let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
    if isOwnWord(paragraph) {
      isListing = false
      goesOn = findings.count
    } else if isListed(paragraph, before: next) {
      isListing = true
    }
    return isListing
  }

  /// Whether the decision read last takes note of papers, or of what others have decided.
  private var takesNote: Bool {
    guard findings.count > goesOn, case .clause(let clause)? = findings.last,
      clause.status == .decided
    else { return false }
    switch clause.outcome {
    case .noted: return true
    case .accepted:
      let words = Array(clause.text.utf8)
      return words.span.wordCount(0..<words.count) == 1 || clause.text.contains(any: accounts)
    default: return false
    }
  }

  /// *Nämnden beslutar att godkänna redovisningen.* over a list: all is said before the full stop.
  func isWholeDecision(_ sentence: Range<Int>) -> Bool {
    let flow = context.flow
    guard section.kind == .decision, flow.ending(of: sentence) == .fullStop,
      let opening = RunningClauses.opening(of: sentence, in: flow.bytes.span),
      !flow.contains(any: references, in: sentence)
    else { return false }
    let words = opening.upperBound..<sentence.upperBound
    return OutcomeReading.outcome(in: flow.bytes.span, words) != .other
  }

  /// Whether the paragraph begins a list of its own, or is what stands over one.
  private func isListed(_ paragraph: Flow.Paragraph, before next: Flow.Paragraph?) -> Bool {
    if let marker = paragraph.marker {
      return !marker.hasAtt && lastPoint?.kind != marker.kind
    }
    if paragraph.isRow { return context.flow.ending(of: paragraph.range) != .fullStop }
    // "På förslag av Anna Åberg (S):" over a sentence goes on deciding.
    guard let next, next.marker != nil || !isDecision(next.range) else { return false }
    switch context.flow.ending(of: paragraph.range) {
    case .colon: return !decides(paragraph.range)
    case .open: return paragraph.range.count <= 60 && !decides(paragraph.range)
    default: return false
    }
  }

  private func isDecision(_ words: Range<Int>) -> Bool {
    context.flow.ending(of: words) == .fullStop && decides(words)
  }

  /// Whether the words hold a verb of decision, beyond that of taking note.
  private func decides(_ words: Range<Int>) -> Bool {
    let outcome = OutcomeReading.outcome(in: context.flow.bytes.span, words)
    return outcome != .other && outcome != .noted
  }

  /// Whether the body itself goes on deciding: *Nämnden beslutar vidare*, *att*, *uppdra åt …*.
  private func isOwnWord(_ paragraph: Flow.Paragraph) -> Bool {
    let flow = context.flow
    if let marker = paragraph.marker {
      return marker.hasAtt
        || OutcomeReading.outcome(in: flow.bytes.span, paragraph.content) == .commissioned
    }
    guard let first = flow.sentences(in: paragraph.range).first else { return false }
    return isDoneByBody(first) || LeadIn.isOwnDecision(first, in: context)
  }

  /// *Nämnden ger kontoret följande uppdrag:*, but not what it *har* done before.
  private func isDoneByBody(_ sentence: Range<Int>) -> Bool {
    let bytes = context.flow.bytes.span
    guard let subject = UnheadedDecision.ownSubject(of: sentence, context),
      let verb = bytes.word(from: subject.upperBound, to: sentence.upperBound)
    else { return false }
    return hasSuffix("r", in: bytes, verb) && !bytes.matches(word: "har", at: verb.lowerBound)
  }
}

private let accounts: PhraseTable = [
  "delegation", "anmäl", "meddeland", "redovisning", "rapport", "information", "ordförandebeslut",
]

private let references: PhraseTable = ["följande", "nedan"]
