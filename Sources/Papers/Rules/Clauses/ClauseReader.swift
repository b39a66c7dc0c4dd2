/// Walks through the paragraphs of one section and keeps what governs them.
struct ClauseReader {
  let section: Section
  let context: Context
  var governing: Governing
  var findings: [Finding] = []
  /// Whether a sentence may decide without a heading over it.
  private let isUnheaded: Bool
  /// Whether a point has been read under the governor: a sentence after points is none itself.
  var hasPoints = false
  /// Whether a line that decides nothing has come after the decisions: a list below it is its own.
  var isInterrupted = false
  /// Where the last list begins in the source: a condition binds no points before it.
  var listStart = 0
  /// The mark of the point read last; `nil` after a sentence.
  var lastPoint: Marker?
  /// Whether what a decision takes note of is being listed.
  var isListing = false
  /// How much had been found where the body last went on deciding after it.
  var goesOn = 0
  /// Whether a line *Villkor* stands above.
  var isUnderTerms = false
  /// Whether the sentence before, after a list, binds it.
  var isBinding = false
  /// The clause that the sentence before told of; `nil` at the start of a paragraph.
  private var told: Clause?
  /// What governs paragraphs that begin as the one a lead-in has announced; `nil` without one.
  private var parallel: ParallelParagraphs?
  /// Where a decision begins whose addition stands in the next paragraph; `nil` when none waits.
  private var supplemented: Int?

  init(section: Section, context: Context) {
    self.section = section
    self.context = context
    governing = Governing(section: section, context: context)
    isUnheaded = UnheadedDecision.mayStand(in: section, context)
  }

  mutating func read() -> [Finding] {
    let paragraphs = context.paragraphs(of: section)
    var index = 0
    while index < paragraphs.count {
      let paragraph = paragraphs[index]
      if paragraph.heading?.kind == section.kind, paragraph.heading?.isLeadIn == false {
        index += 1
      } else if isNoted(at: index, in: paragraphs) {
        index += 1
      } else if let marker = paragraph.marker {
        index = readPoint(paragraph, marker, at: index, in: paragraphs)
      } else if let end = readReasoned(paragraph, at: index, in: paragraphs)
        ?? readSpecification(paragraph, at: index, in: paragraphs)
        ?? readElection(paragraph, at: index, in: paragraphs)
      {
        index = end
      } else {
        let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
        readSentences(paragraph, before: next)
        index += 1
      }
    }
    return findings
  }

  // MARK: Sentences

  private mutating func readSentences(_ paragraph: Flow.Paragraph, before next: Flow.Paragraph?) {
    let leads = next?.marker != nil
    if readTerms(paragraph) { return }
    defer {
      if leads, let next { listStart = context.flow.source(of: next.range.lowerBound) }
    }
    isBinding = false
    told = nil
    lastPoint = nil
    if readParallel(paragraph) { return }
    if governing.lasting == nil || hasPoints {
      guard
        leads || governing.current != nil || isUnheaded
          || context.flow.has(ClauseReader.cues, in: paragraph.range)
      else {
        if governing.isPassing { governing.stop() }
        return
      }
    }
    if paragraph.isRow, section.kind != .decision { return }
    let sentences = context.flow.sentences(in: paragraph.range)
    if let governor = governing.current, governing.isPassing, governing.isAnnounced {
      for sentence in sentences { addClause(sentence, governor, label: nil) }
      // What is told of a motion goes on in the account's own words.
      let isTold = governor.status == .demanded && !context.paper.isDemand
      parallel = isTold ? nil : ParallelParagraphs(after: paragraph, governor, in: context.flow)
      governing.close()
      return
    }
    if section.kind == .proposal, !findings.isEmpty, !hasPoints, !leads,
      paragraph.blankLinesBefore > 0, ToldSentence.isAccount(sentences, in: context.flow)
    {
      return
    }
    if isBelowDecision, !leads, paragraph.blankLinesBefore > 0,
      Account.isTold(sentences, in: context.flow)
    {
      return
    }
    for (index, plain) in sentences.enumerated() {
      let sentence = (supplemented ?? plain.lowerBound)..<plain.upperBound
      supplemented = nil
      let isLast = index + 1 == sentences.count
      let isLead =
        isLast
        && (leads && !isWholeDecision(sentence) || context.flow.ending(of: sentence) == .colon
          || context.flow.announcesDecision(sentence))
      if isTheirs(sentence, isLead: isLead) {
        governing.leave()
        return
      }
      if isLead, !leads, readSupplemented(sentence) { continue }
      if isLead, next?.marker?.kind == .att, readFirstPoint(sentence, within: paragraph.range) {
        continue
      }
      if isLead, readLeadIn(sentence, within: paragraph.range, isFollowed: leads) { continue }
      if readReasoned(sentence) { break }
      if readInlineLeadIn(sentence, then: sentences[(index + 1)...]) { break }
      readSentence(sentence)
    }
    if governing.isPassing, !leads, !governing.isAnnounced { governing.close() }
  }

  /// Whether something is decided above, in the present: a summary tells all of it in the past.
  private var isBelowDecision: Bool {
    section.kind == .decision && !findings.isEmpty && !hasPoints
      && context.paper.kind != .webSummary
  }

  /// *Läsåret 2027 …* and *Läsåret 2028 …*, announced together.
  private mutating func readParallel(_ paragraph: Flow.Paragraph) -> Bool {
    guard let parallel, parallel.go(on: paragraph, in: context.flow) else {
      self.parallel = nil
      return false
    }
    for sentence in context.flow.sentences(in: paragraph.range) {
      addClause(sentence, parallel.governor, label: nil)
    }
    return true
  }

  /// *Planen antas med följande tillägg:* goes on with the first sentence below.
  private mutating func readSupplemented(_ sentence: Range<Int>) -> Bool {
    guard governing.lasting != nil, section.kind == .decision,
      Specification.isSupplemented(sentence, in: context.flow)
    else { return false }
    supplemented = sentence.lowerBound
    return true
  }

  private static let cues: CueSet = [
    .decided, .decides, .proposes, .motion, .moves, .wants, .backs, .committee, .announces,
    .advises, .takes,
  ]

  mutating func readLeadIn(
    _ sentence: Range<Int>, within paragraph: Range<Int>, isFollowed: Bool
  ) -> Bool {
    guard let lead = governing.lead(by: sentence, within: paragraph, isFollowed: isFollowed) else {
      governing.stop()
      return false
    }
    if let own = lead.ownClause, let governor = lead.ownGovernor {
      addClause(own, governor, label: nil)
    }
    isInterrupted = false
    hasPoints = false
    return true
  }

  /// *… med följande förslag till beslut: Planen antas.* has its lead-in in the same sentence.
  private mutating func readInlineLeadIn(
    _ sentence: Range<Int>, then rest: ArraySlice<Range<Int>>
  ) -> Bool {
    guard governing.initial == nil, let colon = context.flow.colon(in: sentence),
      let lead = LeadIn.read(sentence.lowerBound..<colon + 1, in: context, under: nil),
      lead.governor.status != .decided
    else { return false }
    addClause(colon + 1..<sentence.upperBound, lead.governor, label: nil)
    let flow = context.flow
    let first = trimmed(flow.bytes.span, colon + 1..<sentence.upperBound)
    let isAttSats = hasPrefix("att ", in: flow.bytes.span, first)
    // "… följande att-sats: Att planen antas. Planen är från 2009."
    for sentence in rest where !isAttSats || hasPrefix("att ", in: flow.bytes.span, sentence) {
      addClause(sentence, lead.governor, label: nil)
    }
    return true
  }

  /// Below *Yrkande* in a politician's paper only points are demands, and what stands right below it.
  private func isGoverned(_ sentence: Range<Int>) -> Bool {
    section.kind != .yrkanden
      || !hasPoints && DirectDemand.stands(at: sentence, in: section, context)
  }

  mutating func readSentence(_ sentence: Range<Int>) {
    governing.returnToOwn(at: sentence)
    guard let governor = governing.lasting, isGoverned(sentence) else {
      if readUnheadedDecision(sentence) { return }
      let clauses = Narrative.clauses(in: sentence, of: context, after: told)
      findings += clauses.map { .clause($0) }
      told = clauses.last
      return
    }
    switch section.kind {
    case .decision, .proposal, .yrkanden: break
    default: return
    }
    // Who moved, asked or voted is told between the decisions, and is none.
    if ToldSentence.isProcedure(sentence, in: context.flow) { return }
    if section.kind == .decision, MembersProposal.begins(sentence, in: context) { return }
    if isBelowDecision, Account.narrates(sentence, in: context.flow) { return }
    if hasPoints { return readAfterList(sentence) }
    guard ToldSentence.isWhole(sentence, in: context.flow) else {
      isInterrupted = !findings.isEmpty
      return
    }
    if governor.status != .decided, readToldProposal(sentence) { return }
    if readCondition(sentence) { return }
    addRunning(sentence, governor)
  }
}
