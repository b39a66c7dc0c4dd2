extension ClauseReader {
  /// *Kommunstyrelsen beslutar att anta planen samt*, with the points after the first below it.
  mutating func readFirstPoint(_ sentence: Range<Int>, within paragraph: Range<Int>) -> Bool {
    let flow = context.flow
    guard flow.ending(of: sentence) != .colon,
      let opening = RunningClauses.opening(of: sentence, in: flow.bytes.span),
      case let words = ClauseText.trimmedClause(
        opening.upperBound..<sentence.upperBound, in: flow.bytes.span), !words.isEmpty,
      words.upperBound < sentence.upperBound || FlowBuilder.isWhole(words, in: flow.bytes.span),
      readLeadIn(opening, within: paragraph, isFollowed: true),
      let governor = governing.current
    else { return false }
    for part in RunningClauses.split(words, in: context) {
      addClause(part, governor, label: nil)
    }
    return true
  }

  /// The clauses of a running sentence.
  mutating func addRunning(_ sentence: Range<Int>, _ governor: Governor) {
    var (governor, own) = (governor, sentence)
    if governor.status == .decided {
      if let proposal = RunningClauses.proposal(in: sentence, of: context.flow) {
        own = sentence.lowerBound..<proposal.start
        for part in RunningClauses.split(proposal.words, in: context) {
          addClause(part, Governor(status: .proposed, body: proposal.body), label: nil)
        }
      } else if let higher = HigherBody.askedAtOnce(
        in: sentence, of: context.flow, own: context.paper.body)
      {
        governor.status = .proposed
        governor.body = higher
      }
    }
    for part in RunningClauses.parts(of: own, in: context) {
      addClause(part.range, governor, label: nil)
    }
  }

  mutating func addClause(
    _ range: Range<Int>, _ governor: Governor, label: String?, children: [Flow.Paragraph] = []
  ) {
    let clause = ClauseText.clause(range, governor, label: label, children: children, in: context)
    if let clause { findings.append(.clause(clause)) }
  }

  /// Houses without decision headings write the decision as a sentence: *Nämnden godkänner X.*
  mutating func readUnheadedDecision(_ sentence: Range<Int>) -> Bool {
    guard UnheadedDecision.stands(at: sentence, in: section, context) else { return false }
    addRunning(sentence, Governor(status: .decided, body: context.paper.body))
    return true
  }

  /// *Kontoret föreslår nämnden att X* under a heading of proposals: the clause is X.
  mutating func readToldProposal(_ sentence: Range<Int>) -> Bool {
    guard context.flow.has([.proposes, .decided], in: sentence) else { return false }
    let told = Narrative.clauses(in: sentence, of: context, isHeaded: true)
    findings += told.map { .clause($0) }
    return !told.isEmpty
  }
}
