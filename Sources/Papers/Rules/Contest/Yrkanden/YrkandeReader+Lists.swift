/// Yrkanden printed as lists: demands below a name, or names below a demand.
///
///     Bo Ek (M) yrkar:             Avslag på motionen
///     - Avslag på motionen         Bo Ek (M), Eva Gran (SD)
///     - Bifall till planen
extension YrkandeReader {
  /// A name alone on a line over what its bearer moves.
  mutating func opensList(_ line: Flow.Paragraph, above next: Flow.Paragraph) -> Bool {
    guard line.marker == nil, next.marker?.hasAtt == true || demandKind(of: next) != nil,
      NameList.isNames(withoutColon(line.content), of: context)
    else { return false }
    let movers = context.people(in: line.content)
    let announcement = Demand(kind: .other, target: nil, text: line.content, isAnnouncement: true)
    drafts.append(
      YrkandeDraft(movers: movers, supporters: []).with(announcement, evidence: line.content))
    isAwaitingText = true
    return true
  }

  /// A demand alone on a line over those who move it: the index after them; 0 when it is none.
  mutating func endOfMovers(
    below line: Flow.Paragraph, at index: Int, in paragraphs: SectionParagraphs
  ) -> Int {
    guard drafts.last?.demand?.isAnnouncement != true || !isAwaitingText,
      let kind = demandKind(of: line), kind != .amend, kind != .add
    else { return 0 }
    var movers = PeopleReading()
    var end = index + 1
    while end < paragraphs.count, NameList.isNames(paragraphs[end].content, of: context) {
      movers.members += context.people(in: paragraphs[end].content).members
      end += 1
    }
    guard end > index + 1 else { return 0 }
    let words = SentenceWords(withoutColon(line.content), in: context.flow)
    let evidence = line.range.lowerBound..<paragraphs[end - 1].range.upperBound
    for demand in DemandReader(sentence: words, clauseKind: clauseKind).demands(in: words.indices) {
      drafts.append(YrkandeDraft(movers: movers, supporters: []).with(demand, evidence: evidence))
    }
    return end
  }

  /// *Avslag på motionen* below *yrkar:* or below a name, and the points after it: each is a demand.
  mutating func readListed(_ point: Flow.Paragraph, _ last: Int) -> Bool {
    let isFirst =
      drafts[last].demand?.kind == .other && drafts[last].demand?.isAnnouncement == true
      && drafts[last].continuation.isEmpty && point.marker?.hasAtt != true
    guard isFirst || isListing && point.marker != nil, demandKind(of: point) != nil else {
      return false
    }
    let words = SentenceWords(point.content, in: context.flow)
    let reader = DemandReader(sentence: words, clauseKind: clauseKind)
    let draft = drafts[last].blank
    if isFirst { drafts.removeLast() }
    for demand in reader.demands(in: words.indices) {
      drafts.append(draft.with(demand, evidence: point.range))
    }
    isListing = true
    return true
  }

  /// What kind of demand the line begins with, where it is one and names nobody; `nil` otherwise.
  private func demandKind(of line: Flow.Paragraph) -> Yrkande.Kind? {
    guard !line.isRow, line.content.count <= 200, !context.flow.has([.moves], in: line.content),
      case let words = SentenceWords(line.content, in: context.flow),
      case let reader = DemandReader(sentence: words, clauseKind: clauseKind),
      let mark = reader.mark(at: 0), mark.start == mark.content || line.marker != nil,
      let kind = reader.demands(in: words.indices).first?.kind,
      context.people(in: line.content).members.isEmpty
    else { return nil }
    return kind
  }

  private func withoutColon(_ line: Range<Int>) -> Range<Int> {
    context.flow.ending(of: line) == .colon ? line.dropping(1) : line
  }
}
