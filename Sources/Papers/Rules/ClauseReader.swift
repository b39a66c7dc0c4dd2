/// Walks through the paragraphs of one section and keeps what governs them.
struct ClauseReader {
  let section: Section
  let context: Context
  /// What the section's own heading makes of its points; `nil` when it makes nothing.
  private let initial: Governor?
  private var governor: Governor?
  private var findings: [Finding] = []
  /// Whether a point has been read under the governor: a sentence after points is none itself.
  private var hasPoints = false
  /// Whether a line that decides nothing has come after the decisions: a list below it is its own.
  private var isInterrupted = false
  /// Whether *… med följande förslag till beslut:* has announced the paragraph below it.
  private var isAnnounced = false
  /// Where a decision begins whose addition stands in the next paragraph; `nil` when none waits.
  private var supplemented: Int?

  init(section: Section, context: Context) {
    self.section = section
    self.context = context
    initial = Governor(of: section, in: context)
    governor = initial
  }

  mutating func read() -> [Finding] {
    let paragraphs = context.paragraphs(of: section)
    var index = 0
    while index < paragraphs.count {
      let paragraph = paragraphs[index]
      if paragraph.heading?.kind == section.kind, paragraph.heading?.isLeadIn == false {
        index += 1
      } else if let marker = paragraph.marker {
        index = readPoint(paragraph, marker, at: index, in: paragraphs)
      } else if let end = readSpecification(paragraph, at: index, in: paragraphs) {
        index = end
      } else {
        let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
        readSentences(paragraph, before: next)
        index += 1
      }
    }
    return findings
  }

  // MARK: Points

  private mutating func readPoint(
    _ paragraph: Flow.Paragraph, _ marker: Marker, at index: Int, in paragraphs: SectionParagraphs
  ) -> Int {
    let extent = PointExtent(flow: context.flow)
    var end = index + 1
    if isInterrupted, marker.kind == .bullet, !marker.hasAtt,
      !ToldSentence.isWhole(paragraph.content, in: context.flow)
    {
      return end
    }
    guard var governor else { return end }
    let words = paragraph.content.lowerBound..<extent.endOfText(paragraph, &end, in: paragraphs)
    var children: [Flow.Paragraph] = []
    while end < paragraphs.count, let child = paragraphs[end].marker,
      PointExtent.isChild(child, paragraphs[end], of: marker, paragraph)
    {
      children.append(paragraphs[end])
      end += 1
    }
    hasPoints = true
    let endsWithColon = context.flow.ending(of: words) == .colon
    if endsWithColon, !children.isEmpty, children[0].marker?.kind == .bullet {
      governor.leadIn = context.flow.string(words.dropping(1))
      for child in children { addClause(child.content, governor, label: child.marker?.label) }
      return end
    }
    if let own = headOfProposal(paragraph, governor, children, in: paragraphs[..<end].last) {
      self.governor = own
      return index + 1
    }
    if endsWithColon, children.isEmpty {
      end = extent.endOfRows(after: end, in: paragraphs)
      children = Array(paragraphs[(index + 1)..<end])
      let whole = paragraph.content.lowerBound..<(children.last ?? paragraph).range.upperBound
      addClause(whole, governor, label: marker.label)
      return end
    }
    addClause(words, governor, label: marker.label, children: children)
    return end
  }

  /// A point *Föreslå kommunfullmäktige besluta:* governs the points after it.
  private mutating func headOfProposal(
    _ paragraph: Flow.Paragraph, _ current: Governor, _ children: [Flow.Paragraph],
    in last: Flow.Paragraph?
  ) -> Governor? {
    guard children.isEmpty, context.flow.ending(of: paragraph.range) == .colon,
      let lead = LeadIn.read(paragraph.content, in: context, under: current),
      lead.governor.status != current.status
    else { return nil }
    return lead.governor
  }

  /// *Avgiften tas ut enligt följande:* with points that only fill it in is one clause.
  private mutating func readSpecification(
    _ paragraph: Flow.Paragraph, at index: Int, in paragraphs: SectionParagraphs
  ) -> Int? {
    guard let governor, !governor.isPassing,
      section.kind == .decision || section.kind == .proposal,
      context.flow.ending(of: paragraph.range) == .colon,
      let sentence = context.flow.sentences(in: paragraph.range).last
    else { return nil }
    guard context.flow.contains(any: ClauseReader.specifications, in: sentence),
      context.flow.firstRange(of: "beslut", in: sentence) == nil
    else { return nil }
    var end = index + 1
    while end < paragraphs.count, let marker = paragraphs[end].marker, !marker.hasAtt { end += 1 }
    guard end > index + 1 else { return nil }
    for earlier in context.flow.sentences(in: paragraph.range).dropLast() { readSentence(earlier) }
    addClause(sentence, governor, label: nil, children: Array(paragraphs[(index + 1)..<end]))
    return end
  }

  private static let specifications: PhraseTable = ["enligt följande", "enligt nedan"]

  // MARK: Sentences

  private mutating func readSentences(_ paragraph: Flow.Paragraph, before next: Flow.Paragraph?) {
    let leads = next?.marker != nil
    if governor == nil || governor?.isPassing == true || hasPoints {
      guard
        leads || governor != nil || context.flow.has(ClauseReader.cues, in: paragraph.range)
          || context.flow.contains(any: ClauseReader.announcements, in: paragraph.range)
      else {
        if governor?.isPassing == true { governor = nil }
        return
      }
    }
    if paragraph.isRow, section.kind != .decision { return }
    let sentences = context.flow.sentences(in: paragraph.range)
    if let governor, governor.isPassing, isAnnounced {
      isAnnounced = false
      for sentence in sentences { addClause(sentence, governor, label: nil) }
      self.governor = initial
      return
    }
    for (index, plain) in sentences.enumerated() {
      let sentence = (supplemented ?? plain.lowerBound)..<plain.upperBound
      supplemented = nil
      let isLast = index + 1 == sentences.count
      let isLead = isLast && (leads || context.flow.ending(of: sentence) == .colon)
      if isLead, !leads, readSupplemented(sentence) { continue }
      if isLead, readLeadIn(sentence, within: paragraph.range, isFollowed: leads) { continue }
      if readInlineLeadIn(sentence, then: sentences[(index + 1)...]) { break }
      readSentence(sentence)
    }
    if governor?.isPassing == true, !leads, !isAnnounced { governor = initial }
  }

  /// *Planen antas med följande tillägg:* goes on with the first sentence below.
  private mutating func readSupplemented(_ sentence: Range<Int>) -> Bool {
    guard let governor, !governor.isPassing, section.kind == .decision,
      context.flow.contains(any: ClauseReader.supplements, in: sentence),
      OutcomeReading.outcome(in: context.flow.bytes.span, sentence) != .other
    else { return false }
    supplemented = sentence.lowerBound
    return true
  }

  private static let supplements: PhraseTable = [
    "med följande tillägg", "med följande ändring", "med följande komplettering",
  ]

  private static let cues: CueSet = [
    .decided, .decides, .proposes, .motion, .moves, .wants, .committee, .announces,
  ]

  private static let opinions: PhraseTable = ["yttrande samt ", "yttrande och ", "yttrande med "]
  private static let announcements: PhraseTable = ["förslag till beslut:"]

  private mutating func readLeadIn(
    _ sentence: Range<Int>, within paragraph: Range<Int>, isFollowed: Bool
  ) -> Bool {
    let current = current(for: sentence)
    guard let lead = LeadIn.read(sentence, in: context, under: current, within: paragraph) else {
      // Whatever follows is told, not decided.
      if governor?.isPassing == true || initial == nil { governor = nil }
      return false
    }
    if let own = lead.ownClause, let current {
      addClause(own, endorsing(own, under: current), label: nil)
    }
    governor = lead.governor
    isInterrupted = false
    if initial == nil { governor?.isPassing = true }
    // "… följande yttrande samt förslag till beslut:" announces the opinion first.
    isAnnounced =
      initial == nil && !isFollowed && lead.governor.status == .proposed
      && !context.flow.contains(any: ClauseReader.opinions, in: sentence)
    hasPoints = false
    return true
  }

  /// What governs a lead-in: *för egen del beslutar nämnden* leaves the proposals above it.
  private func current(for sentence: Range<Int>) -> Governor? {
    let isPassing = governor?.isPassing == true
    guard let governor, governor.status == .proposed, LeadIn.isOwnDecision(sentence, in: context)
    else { return isPassing ? initial : governor }
    if initial?.status == .decided { return initial }
    let isOwn = section.isLeadIn && context.paper.canDecide && context.has(.decision)
    return isOwn ? Governor(status: .decided, body: context.paper.body) : governor
  }

  /// *Kommunstyrelsen tillstyrker X och föreslår …*: the board's own decision, also under a heading
  /// of proposals.
  private func endorsing(_ own: Range<Int>, under current: Governor) -> Governor {
    guard context.paper.canDecide, current.status == .proposed,
      let body = context.flow.firstBody(in: own), context.paper.resolved(body) == context.paper.body
    else { return current }
    return Governor(status: .decided, body: context.paper.body)
  }

  /// *… med följande förslag till beslut: Planen antas.* has its lead-in in the same sentence.
  private mutating func readInlineLeadIn(
    _ sentence: Range<Int>, then rest: ArraySlice<Range<Int>>
  ) -> Bool {
    guard initial == nil, let colon = context.flow.colon(in: sentence),
      let lead = LeadIn.read(sentence.lowerBound..<colon + 1, in: context, under: nil),
      lead.governor.status != .decided
    else { return false }
    addClause(colon + 1..<sentence.upperBound, lead.governor, label: nil)
    for sentence in rest { addClause(sentence, lead.governor, label: nil) }
    return true
  }

  private mutating func readSentence(_ sentence: Range<Int>) {
    guard let governor, !governor.isPassing else {
      if readUnheadedDecision(sentence) { return }
      findings += Narrative.clauses(in: sentence, of: context).map { .clause($0) }
      return
    }
    if section.kind != .decision && section.kind != .proposal { return }
    // Who moved, asked or voted is told between the decisions, and is none.
    if ToldSentence.isProcedure(sentence, in: context.flow) { return }
    if hasPoints {
      readAfterList(sentence)
      return
    }
    guard ToldSentence.isWhole(sentence, in: context.flow) else {
      isInterrupted = !findings.isEmpty
      return
    }
    if governor.status != .decided, readToldProposal(sentence) { return }
    if readCondition(sentence) { return }
    for part in RunningClauses.parts(of: sentence, in: context) {
      addClause(part.range, governor, label: nil)
    }
  }

  /// Houses without decision headings write the decision as a sentence: *Nämnden godkänner X.*
  private mutating func readUnheadedDecision(_ sentence: Range<Int>) -> Bool {
    guard UnheadedDecision.stands(at: sentence, in: section, context) else { return false }
    let governor = Governor(status: .decided, body: context.paper.body)
    for part in RunningClauses.parts(of: sentence, in: context) {
      addClause(part.range, governor, label: nil)
    }
    return true
  }

  /// *Beslutet gäller under förutsättning att …* after what it binds.
  private mutating func readCondition(_ sentence: Range<Int>) -> Bool {
    guard !findings.isEmpty, ToldSentence.binds(sentence, in: context.flow) else { return false }
    let text = ClauseText.cleaned(context.flow.string(sentence))
    findings.append(.condition(text, context.flow.place(sentence, rule: ClauseRule.name)))
    return true
  }

  /// *Kontoret föreslår nämnden att X* under a heading of proposals: the clause is X.
  private mutating func readToldProposal(_ sentence: Range<Int>) -> Bool {
    guard context.flow.has([.proposes, .decided], in: sentence) else { return false }
    let told = Narrative.clauses(in: sentence, of: context)
    findings += told.map { .clause($0) }
    return !told.isEmpty
  }

  /// A sentence after the list binds it, or is procedure, or stands for itself.
  private mutating func readAfterList(_ sentence: Range<Int>) {
    if context.flow.contains(any: ClauseReader.afterthoughts, in: sentence) { return }
    if readCondition(sentence) { return }
    if context.flow.contains(any: ClauseReader.conditions, in: sentence) {
      let text = ClauseText.cleaned(context.flow.string(sentence))
      findings.append(.condition(text, context.flow.place(sentence, rule: ClauseRule.name)))
      return
    }
    guard let governor, context.flow.ending(of: sentence) == .fullStop,
      // What follows the points of a politician's paper argues for them.
      governor.status != .demanded
    else { return }
    let outcome = OutcomeReading.outcome(of: context.flow.string(sentence), leadIn: nil)
    guard outcome != .other else { return }
    addClause(sentence, governor, label: nil)
  }

  private static let afterthoughts: PhraseTable = ["justera", "omröstning"]
  private static let conditions: PhraseTable = [
    "gäller", "förutsätt", "villkor", "detta beslut", "beslutet ",
  ]

  // MARK: Clauses

  private mutating func addClause(
    _ range: Range<Int>, _ governor: Governor, label: String?, children: [Flow.Paragraph] = []
  ) {
    let clause = ClauseText.clause(range, governor, label: label, children: children, in: context)
    guard let clause else { return }
    findings.append(.clause(clause))
  }
}
