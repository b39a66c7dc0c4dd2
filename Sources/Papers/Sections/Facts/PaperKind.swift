/// Tells what kind of paper a paper is.
///
/// Source: DOMAIN.md section 2.
enum PaperKind {
  static func kind(of paper: Outline.Paper, head: PaperHead, in flow: Flow) -> Document.Kind {
    if paper.hasNumbers { return numbered(paper, head) }
    if isAnswerToAuthority(paper, head, in: flow) { return .opinion }
    let first = paper.paragraphs.prefix(12)
    if let letterhead = first.lazy.compactMap({ Letterhead.kind(of: $0, in: flow) }).first,
      letterhead != .extract, letterhead != .minutes
    {
      return letterhead
    }
    if paper.hasFirstPage || isRecord(head) { return .minutes }
    if isMeetingPage(head) || MeetingPage.isListOfPoints(paper, head) { return .agenda }
    if head.title != .budgetProposal, !isPolitical(head), Programme.isProgramme(paper, in: flow) {
      return .programme
    }
    var kind = head.title ?? byContent(paper, in: flow)
    if kind == .unknown, isReferralAnswer(head) { kind = .opinion }
    // What the motion demands is told where it is answered.
    if head.title == nil, kind == .memberProposal, isMotionsAnswer(head) { kind = .officerReport }
    if isHandled(head), citable.contains(kind) || kind == .opinion && proposes(paper, in: flow) {
      return .officerReport
    }
    return citable.contains(kind) && isTold(paper, in: flow) ? .officerReport : kind
  }

  /// Kinds of papers whose titles and points an officer's report on them repeats.
  private static let citable: [Document.Kind] = [.memberProposal, .citizenProposal, .unknown]

  /// Whether the letterhead names the officer who prepares the matter: *Handläggare: …*.
  ///
  /// Politicians' papers have no such officer.
  private static func isHandled(_ head: PaperHead) -> Bool {
    let bytes = head.bytes.span
    return head.lines.prefix(8).contains { line in
      handlers.isFound(in: bytes, line)
        && PrintedColumns.split(bytes, line).contains { hasPrefix("handläggare", in: bytes, $0) }
    }
  }

  /// *Remissvar*: what the municipality answers an authority, where no officer proposes it.
  private static func isReferralAnswer(_ head: PaperHead) -> Bool {
    head.lines.prefix(14).contains {
      $0.count <= 200 && referralAnswers.hasPrefix(in: head.bytes.span, $0)
    }
  }

  /// *Svar på motion …*, *Yttrande över motion …* in the head.
  private static func isMotionsAnswer(_ head: PaperHead) -> Bool {
    head.lines.prefix(14).contains {
      $0.count <= 200 && motionsAnswers.hasPrefix(in: head.bytes.span, $0)
    }
  }

  private static let motionsAnswers: PrefixList = [
    "svar på motion", "motionssvar", "svar på medborgarförslag", "svar på ledamotsinitiativ",
    "svar på initiativ",
  ]

  private static let referralAnswers: PrefixList = ["remissvar", "remissyttrande"]

  private static let handlers: PhraseTable = ["handläggare"]

  /// Whether the head says that politicians wrote the paper.
  static func isPolitical(_ head: PaperHead) -> Bool {
    switch head.title {
    case .memberProposal, .interpellation, .question, .citizenProposal, .budgetProposal: true
    default: false
    }
  }

  /// Whether the head says that a body gives its opinion to another.
  static func isOpinion(_ paper: Outline.Paper, _ head: PaperHead, in flow: Flow) -> Bool {
    head.title == .opinion || head.title == nil && isReferral(paper, in: flow)
  }

  private static func numbered(_ paper: Outline.Paper, _ head: PaperHead) -> Document.Kind {
    let bytes = head.bytes.span
    if isAgenda(head) { return .agenda }
    if paper.items.count == 1, let kind = titledAboveNumber(head) { return kind }
    if head.lines.contains(where: { extracts.hasPrefix(in: bytes, $0) }) { return .extract }
    let hasAttendance = head.lines.contains { attendance.hasPrefix(in: bytes, $0) }
    let isLong = head.running.contains { line in
      contains("protokoll", in: bytes, line) && !contains("utdrag", in: bytes, line)
        && contains("nr", in: bytes, line)
    }
    return hasAttendance || isLong || paper.items.count >= 3 || isMeetingPage(head)
      || isRecord(head)
      ? .minutes : .extract
  }

  /// *Protokoll från skolnämndens sammanträde den 10 maj 2023*.
  private static func isRecord(_ head: PaperHead) -> Bool {
    let bytes = head.bytes.span
    return head.lines.prefix(6).contains { line in
      line.count <= 160 && isUpper(in: bytes, at: line.lowerBound)
        && (recordTitles.hasPrefix(in: bytes, line) || isNumberedRecord(line, in: bytes))
        && BodyName.firstRange(in: bytes, line) != nil && Ending(of: bytes, line) == .open
    }
  }

  /// *Protokoll nr 9 fört vid sammanträde med kommunfullmäktige*.
  private static func isNumberedRecord(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    hasPrefix("protokoll nr ", in: bytes, line) && contains(" fört vid ", in: bytes, line)
  }

  private static let recordTitles: PrefixList = ["protokoll från ", "protokoll fört vid "]

  private static func isMeetingPage(_ head: PaperHead) -> Bool {
    MeetingPage.title(of: head.lines.prefix(6), in: head.bytes.span) != nil
  }

  /// Whether the head calls to a meeting. In minutes *Föredragningslista* stands below those who were
  /// there.
  private static func isAgenda(_ head: PaperHead) -> Bool {
    let bytes = head.bytes.span
    let line = head.lines.first { line in
      agendas.hasPrefix(in: bytes, line) && isUpper(in: bytes, at: line.lowerBound)
        || records.hasPrefix(in: bytes, line)
    }
    return line.map { agendas.hasPrefix(in: bytes, $0) } ?? false
  }

  private static let records: PrefixList = ["beslutande", "utses att justera", "justerare"]

  /// *Reservation* above the § of the decision that it is made against.
  private static func titledAboveNumber(_ head: PaperHead) -> Document.Kind? {
    guard let kind = head.title,
      [.reservation, .statement, .amendment, .alternativeProposal].contains(kind),
      head.lines.prefix(head.lines.count <= 8 ? 6 : 2).contains(where: { line in
        openings.contains { $0.1 == kind && hasPrefix($0.0, in: head.bytes.span, line) }
          || owned(line, in: head.bytes.span) == kind
      })
    else { return nil }
    return kind
  }

  private static let agendas: PrefixList = ["kallelse", "föredragningslista"]
  private static let extracts: PrefixList = ["protokollsutdrag", "utdrag ur"]
  private static let attendance: PrefixList = [
    "beslutande", "plats och tid", "närvarande", "ledamöter", "utses att justera", "justerare",
    "paragrafer",
  ]

  /// The words with which a title begins, and what they announce.
  private static let openings: [(StaticString, Document.Kind)] = [
    ("motion", .memberProposal), ("medborgarförslag", .citizenProposal),
    ("e-förslag", .citizenProposal), ("e-petition", .citizenProposal),
    ("invånarförslag", .citizenProposal), ("kommuninvånarförslag", .citizenProposal),
    ("ungdomsförslag", .citizenProposal), ("medborgarinitiativ", .citizenProposal),
    ("nämndinitiativ", .memberProposal),
    ("initiativärende", .memberProposal), ("initiativ i ", .memberProposal),
    ("initiativ till ", .memberProposal), ("interpellation", .interpellation),
    ("svar på interpellation", .interpellation), ("interpellationssvar", .interpellation),
    ("svar på enkel fråga", .question), ("enkel fråga", .question), ("fråga till", .question),
    ("fråga om", .question),
    ("fråga ställd", .question), ("fråga angående", .question), ("fråga från ", .question),
    ("alternativt förslag", .alternativeProposal), ("alternativt yrkande", .alternativeProposal),
    ("gemensamt yrkande", .alternativeProposal), ("motförslag", .alternativeProposal),
    ("tilläggsyrkande", .amendment), ("ändringsyrkande", .amendment),
    ("återremissyrkande", .alternativeProposal), ("yrkande", .alternativeProposal),
    ("avslagsyrkande", .alternativeProposal), ("bifallsyrkande", .alternativeProposal),
    ("reservation", .reservation), ("skriftlig reservation", .reservation),
    ("särskilt yttrande", .statement), ("särskilt uttalande", .statement),
    ("protokollsanteckning", .statement), ("röstförklaring", .statement),
    ("tjänsteskrivelse", .officerReport),
    ("tjänsteutlåtande", .officerReport), ("tjänsteyttrande", .officerReport),
    ("yttrande över", .opinion), ("yttrande till", .opinion),
    ("beslut i korthet", .webSummary), ("kort om besluten", .webSummary),
    ("aktuella beslut", .webSummary), ("beslut från ", .webSummary),
    ("beslut i kommunfullmäktige", .webSummary), ("beslut i kommunstyrelsen", .webSummary),
    ("beslut i regionfullmäktige", .webSummary), ("politiska beslut", .webSummary),
    ("senaste besluten", .webSummary), ("kallelse", .agenda), ("handlingsprogram", .programme),
    ("valmanifest", .programme), ("kommunpolitiskt program", .programme),
    ("protokollsutdrag", .extract),
  ]

  /// Alone at the top: below, the same words are headings.
  private static let reports: LowerWords = ["beslutsunderlag", "beslutsförslag"]
  private static let questions: LowerWords = ["fråga", "skriftlig fråga"]

  /// *Reservation mot … beslut att …*, which may say all of what was decided.
  private static func isAgainst(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    line.count <= 300 && against.hasPrefix(in: bytes, line)
  }

  private static let against: PrefixList = ["reservation mot ", "reservation från "]

  private static let allOpenings = PrefixList(openings.map(\.0))
  private static let amendments: PhraseTable = ["tilläggsyrkande", "ändringsyrkande"]

  /// What a line of the head announces as a title; `nil` when none does.
  static func titled(_ head: PaperHead) -> Document.Kind? {
    let bytes = head.bytes.span
    var isAnswer = isHandled(head)
    for (index, line) in head.lines.prefix(14).enumerated()
    where line.count <= 200 || isAgainst(line, in: bytes) {
      if index < 5, reports.contains(LowerWord(in: bytes, line)) { return .officerReport }
      if index < 4, MeetingPage.calls(line, in: bytes) { return .agenda }
      if index < 5, questions.contains(LowerWord(in: bytes, line)) { return .question }
      // What is answered is named further down: "Beslutsunderlag: Motion 2022-03-01".
      if hasPrefix("svar på ", in: bytes, line) { isAnswer = true }
      let opens = allOpenings.hasPrefix(in: bytes, line)
      for (opening, kind) in openings where opens && hasPrefix(opening, in: bytes, line) {
        if isAnswer, citable.contains(kind) { continue }
        if kind == .reservation, line.count > 120, !isAgainst(line, in: bytes) { continue }
        return kind
      }
      if let kind = owned(line, in: bytes) { return kind }
      if index < 5, isPartysProposal(line, in: bytes) { return .alternativeProposal }
      if amendments.isFound(in: bytes, line) { return .amendment }
      if contains("budget", in: bytes, line),
        isBudgetTitle(bytes, line) || isPartysBudget(line, head)
      {
        return .budgetProposal
      }
      if isSummary(line, in: bytes) { return .webSummary }
      if contains("i korthet", in: bytes, line), HeadingTable.kind(in: bytes, line) == nil {
        return .webSummary
      }
    }
    return nil
  }

  /// *Vänsterpartiets reservation*: whose it is stands before the noun.
  private static func owned(_ line: Range<Int>, in bytes: Span<UInt8>) -> Document.Kind? {
    guard line.count <= 100, Ending(of: bytes, line) == .open,
      let noun = ownedNouns.first(in: bytes, line),
      !parties(in: bytes, line.lowerBound..<noun.lowerBound + 1).isEmpty
    else { return nil }
    return contains("reservation", in: bytes, noun) ? .reservation : .statement
  }

  /// *Förslag till beslut från Vänsterpartiet*.
  private static func isPartysProposal(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    partysProposals.hasPrefix(in: bytes, line) && line.count <= 100
      && Ending(of: bytes, line) == .open && !parties(in: bytes, line).isEmpty
  }

  private static let partysProposals: PrefixList = [
    "förslag från ", "förslag till beslut från ", "förslag till beslut av ",
  ]

  private static let ownedNouns: PhraseTable = [
    "s reservation", "s skriftliga reservation", "s särskilda yttrande", "s protokollsanteckning",
  ]

  /// Whether a line that speaks of a budget is the title of a party's own.
  static func isBudgetTitle(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    if contains("förslag till", in: bytes, line), !contains("tjänsteskrivelse", in: bytes, line),
      !parties(in: bytes, line).isEmpty
    {
      return true
    }
    if line.count <= 80, contains("s budget", in: bytes, line), Ending(of: bytes, line) == .open,
      let first = bytes.word(from: line.lowerBound, to: line.upperBound),
      hasSuffix("s", in: bytes, first), !parties(in: bytes, first).isEmpty
    {
      return true
    }
    return containsAny(budgets, in: bytes, line)
  }

  /// Whether the line is the title of a summary of what a body decided.
  static func isSummary(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    summaries.hasPrefix(in: bytes, line) && BodyName.firstRange(in: bytes, line) != nil
  }

  /// *Sammanfattning av kommunstyrelsens beslut 12 april*: how a summary of a meeting begins.
  private static let summaries: PrefixList = [
    "sammanfattning av kommun", "sammanfattning av region", "sammanfattning från ",
    "sammandrag av ", "sammandrag från ", "detta beslutade ", "så beslutade ", "det här beslutade ",
    "beslut fattade ", "viktiga beslut ", "nytt från ", "referat från ", "nyheter från ",
  ]

  /// *Budget 2024 med plan 2025–2026* below or above the name of a party on a line of its own.
  private static func isPartysBudget(_ line: Range<Int>, _ head: PaperHead) -> Bool {
    let bytes = head.bytes.span
    guard line.count <= 60, hasPrefix("budget 20", in: bytes, line) else { return false }
    return head.lines.prefix(6).contains { other in
      guard other.count <= 50, other != line,
        let first = bytes.word(from: other.lowerBound, to: other.upperBound)
      else { return false }
      return !parties(in: bytes, first).isEmpty && bytes.wordCount(other) <= 4
    }
  }

  private static let budgets: [StaticString] = [
    "budgetförslag", "förslag till budget", "budgetmotion", "skuggbudget", "budgetreservation",
    "alternativ budget", "budgetalternativ",
  ]

  static func parties(in bytes: Span<UInt8>, _ line: Range<Int>) -> [String] {
    let lower = bytes.lowercased(line)
    return Papers.parties(in: lower.span, 0..<lower.count, codes: PartyCodes())
  }
}
