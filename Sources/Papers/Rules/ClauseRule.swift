/// *Att-sats, beslutspunkt*: what is decided, proposed, demanded or cited, point by point.
///
///     Nämnden beslutar
///     - att anta planen, samt
///     - att uppdra åt förvaltningen att återkomma.
///
/// A heading or a lead-in governs the points below it until another takes over; it alone tells a
/// decision from a proposal, for both read alike.
///
/// Source: DOMAIN.md 4; CONTRACT section 5.
enum ClauseRule: Rule {
  static let name = "clause"

  static func findings(in section: Section, of context: Context) -> [Finding] {
    switch section.kind {
    case .decision, .proposal, .background, .earlier, .other, .basis:
      // What an interpellation lists are questions.
      if [.interpellation, .question].contains(context.paper.kind) { return [] }
      var reader = ClauseReader(section: section, context: context)
      return reader.read()
    default:
      return []
    }
  }
}

/// Walks through the paragraphs of one section and keeps what governs them.
struct ClauseReader {
  let section: Section
  let context: Context
  private var governor: Governor?
  private var findings: [Finding] = []
  /// Whether a point has been read under the governor: a sentence after points is none itself.
  private var hasPoints = false
  /// Whether a line that decides nothing has come after the decisions: a list below it is its own.
  private var isInterrupted = false
  /// Whether *… med följande förslag till beslut:* has announced the paragraph below it.
  private var isAnnounced = false

  init(section: Section, context: Context) {
    self.section = section
    self.context = context
    governor = ClauseReader.governor(of: section, in: context)
  }

  /// What the section's own heading makes of its points; `nil` when it makes nothing.
  private static func governor(of section: Section, in context: Context) -> Governor? {
    let paper = context.paper
    switch section.kind {
    case .decision:
      if paper.isDemand {
        return Governor(status: .demanded, body: section.resolvedBody(paper) ?? paper.body)
      }
      let body = section.resolvedBody(paper)
      guard paper.canDecide else { return Governor(status: .proposed, body: body) }
      if let body, let own = paper.body, body != own, context.hasOwnDecision(besides: section) {
        return Governor(status: .cited, body: body)
      }
      return Governor(status: .decided, body: body)
    case .proposal:
      let body = section.resolvedBody(paper)
      return Governor(status: paper.isDemand ? .demanded : .proposed, body: body)
    default:
      return nil
    }
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
    _ paragraph: Flow.Paragraph, _ marker: Marker, at index: Int, in paragraphs: [Flow.Paragraph]
  ) -> Int {
    var end = index + 1
    if isInterrupted, marker.kind == .bullet, !marker.hasAtt, !isWhole(paragraph.content) {
      return end
    }
    guard var governor else { return end }
    var children: [Flow.Paragraph] = []
    while end < paragraphs.count, let child = paragraphs[end].marker,
      ClauseReader.isChild(child, paragraphs[end], of: marker, paragraph)
    {
      children.append(paragraphs[end])
      end += 1
    }
    hasPoints = true
    let endsWithColon = context.flow.ending(of: paragraph.range) == .colon
    if endsWithColon, !children.isEmpty, children[0].marker?.kind == .bullet {
      governor.leadIn = context.flow.string(paragraph.content.dropping(1))
      for child in children { addClause(child.content, governor, label: child.marker?.label) }
      return end
    }
    if let own = headOfProposal(paragraph, governor, children, in: paragraphs[..<end].last) {
      self.governor = own
      return index + 1
    }
    if endsWithColon, children.isEmpty {
      end = endOfRows(after: end, in: paragraphs)
      children = Array(paragraphs[(index + 1)..<end])
      let whole = paragraph.content.lowerBound..<(children.last ?? paragraph).range.upperBound
      addClause(whole, governor, label: marker.label)
      return end
    }
    addClause(paragraph.content, governor, label: marker.label, children: children)
    return end
  }

  /// A table or a list of names printed in a point belongs to it (CONTRACT section 5).
  private func endOfRows(after start: Int, in paragraphs: [Flow.Paragraph]) -> Int {
    var end = start
    while end < paragraphs.count {
      let row = paragraphs[end]
      guard row.marker == nil, row.heading == nil, row.isRow || row.range.count < 70,
        context.flow.ending(of: row.range) != .fullStop
      else { break }
      end += 1
    }
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

  /// A letter below a number, or a bullet deeper than its point, belongs to the point.
  private static func isChild(
    _ marker: Marker, _ paragraph: Flow.Paragraph, of parent: Marker, _ above: Flow.Paragraph
  ) -> Bool {
    switch (parent.kind, marker.kind) {
    case (.number, .letter), (.bareNumber, .letter), (.bullet, .letter): true
    case (.number, .bullet), (.bareNumber, .bullet), (.att, .bullet): !marker.hasAtt
    case (.bullet, .bullet), (.number, .number):
      paragraph.indentation > above.indentation + 1 && !marker.hasAtt
    default: false
    }
  }

  /// *Avgiften tas ut enligt följande:* with points that only fill it in is one clause.
  private mutating func readSpecification(
    _ paragraph: Flow.Paragraph, at index: Int, in paragraphs: [Flow.Paragraph]
  ) -> Int? {
    guard let governor, !governor.isPassing,
      section.kind == .decision || section.kind == .proposal,
      context.flow.ending(of: paragraph.range) == .colon,
      let sentence = context.flow.sentences(in: paragraph.range).last
    else { return nil }
    let lower = context.flow.string(sentence).lowercased()
    guard lower.contains("enligt följande") || lower.contains("enligt nedan"),
      !lower.contains("beslut")
    else { return nil }
    var end = index + 1
    while end < paragraphs.count, let marker = paragraphs[end].marker, !marker.hasAtt { end += 1 }
    guard end > index + 1 else { return nil }
    addClause(sentence, governor, label: nil, children: Array(paragraphs[(index + 1)..<end]))
    return end
  }

  // MARK: Sentences

  private mutating func readSentences(_ paragraph: Flow.Paragraph, before next: Flow.Paragraph?) {
    let leads = next?.marker != nil
    if governor == nil || governor?.isPassing == true || hasPoints {
      guard leads || governor != nil || context.flow.has(ClauseReader.cues, in: paragraph.range)
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
    for (index, sentence) in sentences.enumerated() {
      let isLast = index + 1 == sentences.count
      let isLead = isLast && (leads || context.flow.ending(of: sentence) == .colon)
      if isLead, readLeadIn(sentence, within: paragraph.range, isFollowed: leads) { continue }
      if readInlineLeadIn(sentence, then: sentences[(index + 1)...]) { break }
      readSentence(sentence)
    }
    if governor?.isPassing == true, !leads, !isAnnounced { governor = initial }
  }

  private static let cues: CueSet = [
    .decided, .decides, .proposes, .motion, .moves, .wants, .committee,
  ]

  private var initial: Governor? { ClauseReader.governor(of: section, in: context) }

  private mutating func readLeadIn(
    _ sentence: Range<Int>, within paragraph: Range<Int>, isFollowed: Bool
  ) -> Bool {
    let current = governor?.isPassing == true ? initial : governor
    guard let lead = LeadIn.read(sentence, in: context, under: current, within: paragraph) else {
      // Whatever follows is told, not decided.
      if governor?.isPassing == true || initial == nil { governor = nil }
      return false
    }
    if let own = lead.ownClause, let current { addClause(own, current, label: nil) }
    governor = lead.governor
    isInterrupted = false
    if initial == nil { governor?.isPassing = true }
    isAnnounced = initial == nil && !isFollowed && lead.governor.status == .proposed
    hasPoints = false
    return true
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
      findings += Narrative.clauses(in: sentence, of: context).map { .clause($0) }
      return
    }
    if section.kind != .decision && section.kind != .proposal { return }
    // Who moved, asked or voted is told between the decisions, and is none.
    if isProcedure(sentence) { return }
    if hasPoints {
      readAfterList(sentence)
      return
    }
    guard isWhole(sentence) else {
      isInterrupted = !findings.isEmpty
      return
    }
    if governor.status != .decided, readToldProposal(sentence) { return }
    for part in RunningClauses.parts(of: sentence, in: context) {
      addClause(part.range, governor.adjusted(part, context), label: nil)
    }
  }

  /// *Kontoret föreslår nämnden att X* under a heading of proposals: the clause is X.
  private mutating func readToldProposal(_ sentence: Range<Int>) -> Bool {
    guard context.flow.has([.proposes, .decided], in: sentence) else { return false }
    let told = Narrative.clauses(in: sentence, of: context)
    findings += told.map { .clause($0) }
    return !told.isEmpty
  }

  /// A line that neither ends as a sentence nor holds a verb of decision is a row of some list.
  private func isWhole(_ sentence: Range<Int>) -> Bool {
    if context.flow.ending(of: sentence) == .fullStop { return true }
    return OutcomeReading.outcome(of: context.flow.string(sentence), leadIn: nil) != .other
  }

  private func isProcedure(_ sentence: Range<Int>) -> Bool {
    guard context.flow.has([.moves, .votes, .voting, .puts, .reserves], in: sentence) else {
      return false
    }
    let lower = context.flow.string(sentence).lowercased()
    return [" yrkar ", " yrkade ", " röstar ", "röster", "omröstning", "reserverar sig",
      "ställer proposition", "votering", "-röst för", "under proposition"]
      .contains(where: lower.contains)
  }

  /// A sentence after the list binds it, or is procedure, or stands for itself.
  private mutating func readAfterList(_ sentence: Range<Int>) {
    let lower = context.flow.string(sentence).lowercased()
    if lower.contains("justera") || lower.contains("omröstning") { return }
    if ["gäller", "förutsätt", "villkor", "detta beslut", "beslutet "].contains(where: lower.contains)
    {
      let text = ClauseText.cleaned(context.flow.string(sentence))
      findings.append(.condition(text, context.flow.place(sentence, rule: ClauseRule.name)))
      return
    }
    guard let governor, context.flow.ending(of: sentence) == .fullStop else { return }
    let outcome = OutcomeReading.outcome(of: lower, leadIn: nil)
    guard outcome != .other else { return }
    addClause(sentence, governor, label: nil)
  }

  // MARK: Clauses

  private mutating func addClause(
    _ range: Range<Int>, _ governor: Governor, label: String?, children: [Flow.Paragraph] = []
  ) {
    guard let clause = ClauseText.clause(
      range, governor, label: label, children: children, in: context)
    else { return }
    findings.append(.clause(clause))
  }
}

extension Section {
  /// The body in the heading; *nämndens* means the paper's own.
  func resolvedBody(_ paper: PaperFacts) -> String? {
    guard let body, !BodyName.isGeneric(body) else { return paper.body }
    return body
  }
}

extension Context {
  /// Whether another section of the item decides in the name of the paper's own body.
  func hasOwnDecision(besides section: Section) -> Bool {
    item.sections.contains { other in
      other.kind == .decision && other != section
        && (other.body == nil || other.resolvedBody(paper) == paper.body)
    }
  }
}

extension Range<Int> {
  /// The range without its last `count` bytes.
  func dropping(_ count: Int) -> Range<Int> { lowerBound..<Swift.max(lowerBound, upperBound - count) }
}
