import Reading

/// What a rule looks for: one kind of fact in some kinds of section.
///
/// A rule keeps no state, reads one section at a time and never another rule's findings; where
/// findings meet is ``Assembly``.
protocol Rule: SendableMetatype {
  /// The name that `--places` prints.
  static var name: String { get }

  /// What the section says.
  static func findings(in section: Section, of context: Context) -> [Finding]
}

/// One fact that a rule found.
///
/// Indirect, for findings are handed on from list to list.
indirect enum Finding: Hashable, Sendable {
  case clause(Clause)
  case yrkande(Yrkande)
  case procedure(Place)
  case ruling(Ruling)
  case withdrawal(Person)
  case vote(Vote)
  case reservation(Reservation)
  case statement(Statement)
  case recusal(Item.Recusal)
  case nonParticipation(Person)
  case earlierDecision(EarlierDecision)
  case memberProposal(MemberProposal)
  case amount(Amount)
  case supportingDocument(String, Place)
  case recipient(String, Place)
  case condition(String, Place, since: Int)
  case minorityReferral
  case diagnostic(Diagnostic)
}

/// What a rule may know beside its section: the text, and what the whole paper teaches.
struct Context {
  let flow: Flow
  private let around: Shared<(paper: PaperFacts, item: Outline.Item)>

  init(flow: Flow, paper: PaperFacts, item: Outline.Item) {
    self.flow = flow
    around = Shared((paper, item))
  }

  // Lent, not copied: most rules ask for one field.

  /// What the whole paper teaches.
  var paper: PaperFacts { _read { yield around.value.paper } }
  /// The item that the section is part of.
  var item: Outline.Item { _read { yield around.value.item } }

  /// Whether the item has a section of `kind`.
  func has(_ kind: Section.Kind) -> Bool { item.sections.contains { $0.kind == kind } }

  /// The paragraphs of a section, the text on its heading's own line first.
  func paragraphs(of section: Section) -> SectionParagraphs {
    SectionParagraphs(of: section, in: flow)
  }

  /// Whether any of `cues` stands in `section`, or it has a text on its heading's own line.
  func has(_ cues: CueSet, in section: Section) -> Bool {
    guard let range = range(of: section) else { return false }
    return flow.has(cues, in: range)
  }
}

/// What a whole paper teaches its rules.
struct PaperFacts {
  var kind: Document.Kind
  var body: String?
  var date: Day?
  var municipality: Municipality?
  /// Who belongs to which party, and which codes are parties.
  var roster = Roster()
  /// Who signs the paper: the *vi* of its sentences.
  var signatories: [Person] = []
  /// Parties that submit the paper.
  var parties: [String] = []
  /// The attendance list of minutes; `nil` for other papers.
  var attendanceList: AttendanceList?

  /// The lists of votes in the text; empty when the paper tells of no votes.
  var annexes: [BallotAnnex] = []

  /// The party codes that mean something here.
  var codes: PartyCodes { roster.codes }

  /// The body that `name` means in this paper: *nämnden* is its own, *fullmäktige* the council.
  func resolved(_ name: String?) -> String? {
    guard let name else { return nil }
    guard BodyName.isGeneric(name) else { return isOwn(name) ? body : name }
    return name == "Fullmäktige" ? council : body
  }

  /// Whether `name` is the paper's own body, written with or without its hyphen, or without its first
  /// words: *Arbetsutskottet*, *Stadsdelsnämnden*, *Byggnadsnämnden* in the minutes of *Miljö- och
  /// byggnadsnämnden*.
  private func isOwn(_ name: String) -> Bool {
    guard let body else { return false }
    if name.utf8.count <= BodyName.longestAbbreviation, BodyName.mayAbbreviate(name, body) {
      return true
    }
    if body.utf8.count > name.utf8.count - 2, body.contains(" ") {
      let short = " " + name.lowercased()
      if body.hasSuffix(short) || body.hasSuffix(short.dropLast(2)) { return true }
    }
    guard body.utf8.count == name.utf8.count + 1 else { return false }
    return body.utf8.filter { $0 != UInt8(ascii: "-") }.elementsEqual(name.utf8)
  }

  /// The council that the paper's motions go to: a region has one of its own.
  var council: String {
    if let body, body.hasSuffix("fullmäktige") { return body }
    let isRegion = (municipality?.name.hasPrefix("Region") ?? false) || body == "Regionstyrelsen"
    return isRegion ? "Regionfullmäktige" : "Kommunfullmäktige"
  }

  /// Whether the paper comes from politicians: what it lists is demanded, whatever its headings say.
  var isDemand: Bool {
    switch kind {
    case .memberProposal, .citizenProposal, .alternativeProposal, .amendment, .budgetProposal,
      .programme, .reservation, .interpellation, .question, .statement:
      true
    default: false
    }
  }

  /// Whether the paper can hold decisions of its own body.
  var canDecide: Bool {
    switch kind {
    case .minutes, .extract, .opinion, .webSummary, .unknown: true
    default: false
    }
  }
}
