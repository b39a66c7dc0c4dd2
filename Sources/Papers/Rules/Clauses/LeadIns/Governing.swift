/// What governs the points of a section, as the sentences before them change it.
///
/// The heading governs first; a lead-in takes over, for the list below it or, in an account, for no
/// more than that.
struct Governing {
  private let section: Section
  private let context: Context
  /// What the section's own heading makes of its points; `nil` when it makes nothing.
  let initial: Governor?
  /// What governs now; `nil` when the text only tells.
  private(set) var current: Governor?
  /// Whether *… med följande förslag till beslut:* has announced the paragraph below it.
  private(set) var isAnnounced = false

  init(section: Section, context: Context) {
    self.section = section
    self.context = context
    initial = Governor(of: section, in: context)
    current = initial
  }

  /// Whether a lead-in in the middle of an account governs.
  var isPassing: Bool { current?.isPassing == true }

  /// What governs beyond one list; `nil` when nothing does.
  var lasting: Governor? { isPassing ? nil : current }

  /// A point that is itself a lead-in takes over.
  mutating func take(_ governor: Governor) { current = governor }

  /// *att avslå ansökan från Bågskytteklubben* below the bullets of *att bevilja bidrag till:* stands beside
  /// that verb, and not under it.
  mutating func endList(of last: Marker, at next: Marker) {
    if next.kind == .att, next.label == nil, !last.hasAtt { current?.leadIn = nil }
  }

  /// The list is over: the heading governs again.
  mutating func close() {
    current = initial
    isAnnounced = false
  }

  /// What follows is somebody's own words: nothing governs it.
  mutating func leave() { current = nil }

  /// A point *Kommunstyrelsen beslutar för egen del att …* below proposals under the heading of the
  /// board's decision.
  mutating func returnToOwn(at point: Range<Int>) {
    guard current?.status == .proposed, initial?.status == .decided,
      LeadIn.isOwnDecision(point, in: context) || OwnShare.opens(point, in: context.flow)
    else { return }
    current = initial
  }

  /// What follows a lead-in that gives no status is told.
  mutating func stop() { if isPassing || initial == nil { current = nil } }

  /// Reads `sentence`, before a list or a colon, as a lead-in; `nil` when it is none.
  mutating func lead(
    by sentence: Range<Int>, within paragraph: Range<Int>, isFollowed: Bool
  ) -> LeadIn? {
    let before = governor(over: sentence)
    guard var lead = LeadIn.read(sentence, in: context, under: before, within: paragraph) else {
      return nil
    }
    if let own = lead.ownClause { lead.ownGovernor = before.map { endorsing(own, under: $0) } }
    current = lead.governor
    if initial == nil { current?.isPassing = true }
    // "… följande yttrande samt förslag till beslut:" announces the opinion first.
    // "Vi yrkar därför att:" announces what the paper asks for.
    let isPutForward =
      lead.governor.status == .proposed
      || lead.governor.status == .demanded && sentence.count <= 160
        && (context.paper.isDemand || announcesDemand(sentence))
    isAnnounced =
      initial == nil && !isFollowed && isPutForward
      && !context.flow.contains(any: Governing.opinions, in: sentence)
    return lead
  }

  /// *Motionärerna föreslår kommunfullmäktige besluta att:*, where an account tells of a motion.
  private func announcesDemand(_ sentence: Range<Int>) -> Bool {
    let bytes = context.flow.bytes.span
    return hasSuffix(" att:", in: bytes, sentence) || hasSuffix(" besluta:", in: bytes, sentence)
  }

  private static let opinions: PhraseTable = ["yttrande samt ", "yttrande och ", "yttrande med "]

  /// What governs a lead-in: *för egen del beslutar nämnden* leaves the proposals above it.
  private func governor(over sentence: Range<Int>) -> Governor? {
    guard let current, current.status == .proposed,
      LeadIn.isOwnDecision(sentence, in: context) || OwnShare.opens(sentence, in: context.flow)
    else { return isPassing ? initial : current }
    if initial?.status == .decided { return initial }
    let isOwn = section.isUnderDecision || section.isLeadIn && context.has(.decision)
    guard isOwn, context.paper.canDecide else { return current }
    return Governor(status: .decided, body: context.paper.body)
  }

  /// *Kommunstyrelsen tillstyrker X och föreslår …*: the board's own decision, also under a heading
  /// of proposals.
  private func endorsing(_ own: Range<Int>, under current: Governor) -> Governor {
    guard context.paper.canDecide, current.status == .proposed,
      let body = context.flow.firstBody(in: own), context.paper.resolved(body) == context.paper.body
    else { return current }
    return Governor(status: .decided, body: context.paper.body)
  }
}
