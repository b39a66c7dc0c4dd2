/// A stretch of a paper under one heading, which tells a rule what its sentences are.
struct Section: Hashable, Sendable {
  /// What the heading makes of the text below it.
  ///
  /// Source: DOMAIN.md 3.3.
  enum Kind: Hashable, Sendable {
    /// Before the first item: place, time, attendance, signatures, notice board.
    case preamble
    /// *Innehållsförteckning*.
    case contents
    /// An item's header and title.
    case title
    /// *Beslut*.
    case decision
    /// *Förslag till beslut*.
    case proposal
    /// *Ärendebeskrivning, sammanfattning, bedömning*.
    case background
    /// *Tidigare behandling*.
    case earlier
    /// *Överläggning*.
    case debate
    /// *Yrkanden*.
    case yrkanden
    /// *Propositionsordning, beslutsgång*.
    case procedure
    /// *Omröstning*.
    case vote
    /// *Reservationer*.
    case reservations
    /// *Särskilt yttrande*.
    case statements
    /// *Protokollsanteckning*.
    case notes
    /// *Deltar inte i beslutet*.
    case nonParticipation
    /// *Jäv*.
    case recusals
    /// *Beslutsunderlag, handlingar*.
    case basis
    /// *Bilagor*.
    case annexes
    /// *Beslutet skickas till*.
    case recipients
    /// *Omedelbar justering*.
    case adjustment
    /// *Hur man överklagar*.
    case appeal
    /// *Handläggare, diariekod* and other rows about the paper itself.
    case metadata
    /// What no heading explains.
    case other
  }

  private(set) var kind: Kind
  /// Indices of the paragraphs, heading excluded.
  var paragraphs: Range<Int>
  /// The text on the heading's own line after its colon; `nil` when there is none.
  var inlineText: Range<Int>?
  /// Whether the heading is a verb: *Kommunstyrelsen beslutar*.
  let isLeadIn: Bool
  /// Whether the heading stands under a heading of the body's own decision.
  let isUnderDecision: Bool
  /// What the heading names; `nil` when it names nothing, as most do.
  private var names: Shared<Names>?

  /// What a heading names. Sections are copied often, so it is held apart.
  private struct Names: Hashable, Sendable {
    var body: String?
    var elsewhere: String?
    var basedOn: String?
  }

  init(
    kind: Kind, body: String?, elsewhere: String?, paragraphs: Range<Int>, inlineText: Range<Int>?,
    basedOn: String? = nil, isLeadIn: Bool = false, isUnderDecision: Bool = false
  ) {
    self.kind = kind
    self.paragraphs = paragraphs
    self.inlineText = inlineText
    self.isLeadIn = isLeadIn
    self.isUnderDecision = isUnderDecision
    if body != nil || elsewhere != nil || basedOn != nil {
      names = Shared(Names(body: body, elsewhere: elsewhere, basedOn: basedOn))
    }
  }

  /// The body in the heading: who decides, or who is asked to decide; `nil` when not named.
  var body: String? { names?.value.body }
  /// An earlier body whose handling the section retells (*Reservation i kommunstyrelsen*).
  var elsewhere: String? { names?.value.elsewhere }
  /// Whose proposal the heading says has won (*enligt regionstyrelsens förslag*).
  var basedOn: String? { names?.value.basedOn }
}

extension Section {
  /// The same; *Yrkanden i kommunfullmäktige* in the council's own minutes retells nothing.
  fileprivate func atHome(in paper: PaperFacts) -> Section {
    guard let elsewhere, paper.body != nil, paper.resolved(elsewhere) == paper.body else {
      return self
    }
    var section = self
    section.names = Shared(Names(body: body, basedOn: basedOn))
    if kind == .earlier { section.kind = .debate }
    return section
  }
}

extension Outline.Item {
  /// The same, with what its headings say of the paper's own body taken as its own handling, and what
  /// stands below another body's handling as that body's.
  func atHome(in paper: PaperFacts, of flow: Flow) -> Outline.Item {
    let decisions = sections.count { $0.kind == .decision }
    guard decisions > 1 || sections.contains(where: { $0.elsewhere != nil }) else { return self }
    let handled = PrintedHandling.told(sections, in: paper, of: flow)
    return Outline.Item(
      paragraphs: paragraphs, header: header, number: number, title: title,
      caseNumbers: caseNumbers, sections: handled.map { $0.atHome(in: paper) })
  }
}
