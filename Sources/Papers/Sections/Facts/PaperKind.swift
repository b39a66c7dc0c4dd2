/// Tells what kind of paper a paper is.
///
/// Source: DOMAIN.md section 2.
enum PaperKind {
  static func kind(of paper: Outline.Paper, head: PaperHead, in flow: Flow) -> Document.Kind {
    if paper.hasNumbers { return numbered(paper, head) }
    let first = paper.paragraphs.prefix(12)
    if let letterhead = first.lazy.compactMap({ Letterhead.kind(of: $0, in: flow) }).first,
      letterhead != .extract, letterhead != .minutes
    {
      return letterhead
    }
    if paper.hasFirstPage { return .minutes }
    if head.title != .budgetProposal, !isPolitical(head), Programme.isProgramme(paper, in: flow) {
      return .programme
    }
    var kind = head.title ?? byContent(paper, in: flow)
    if kind == .unknown, isReferralAnswer(head) { kind = .opinion }
    return citable.contains(kind) && isHandled(head) ? .officerReport : kind
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
    return hasAttendance || isLong || paper.items.count >= 3 ? .minutes : .extract
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
      head.lines.prefix(2).contains(where: { line in
        openings.contains { $0.1 == kind && hasPrefix($0.0, in: head.bytes.span, line) }
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
    ("nämndinitiativ", .memberProposal),
    ("initiativärende", .memberProposal), ("initiativ i ", .memberProposal),
    ("initiativ till ", .memberProposal), ("interpellation", .interpellation),
    ("svar på interpellation", .interpellation), ("interpellationssvar", .interpellation),
    ("svar på enkel fråga", .question), ("enkel fråga", .question), ("fråga till", .question),
    ("fråga om", .question),
    ("fråga ställd", .question), ("fråga angående", .question), ("fråga från ", .question),
    ("alternativt förslag", .alternativeProposal), ("alternativt yrkande", .alternativeProposal),
    ("tilläggsyrkande", .amendment), ("ändringsyrkande", .amendment),
    ("återremissyrkande", .alternativeProposal), ("yrkande", .alternativeProposal),
    ("reservation", .reservation), ("skriftlig reservation", .reservation),
    ("särskilt yttrande", .statement), ("särskilt uttalande", .statement),
    ("protokollsanteckning", .statement), ("tjänsteskrivelse", .officerReport),
    ("tjänsteutlåtande", .officerReport), ("yttrande över", .opinion), ("yttrande till", .opinion),
    ("beslut i korthet", .webSummary), ("kort om besluten", .webSummary),
    ("aktuella beslut", .webSummary), ("beslut från ", .webSummary),
    ("beslut i kommunfullmäktige", .webSummary), ("beslut i kommunstyrelsen", .webSummary),
    ("beslut i regionfullmäktige", .webSummary), ("politiska beslut", .webSummary),
    ("senaste besluten", .webSummary), ("kallelse", .agenda), ("handlingsprogram", .programme),
    ("valmanifest", .programme), ("kommunpolitiskt program", .programme),
    ("protokollsutdrag", .extract),
  ]

  private static let against: PrefixList = ["reservation mot "]

  private static let allOpenings = PrefixList(openings.map(\.0))
  private static let amendments: PhraseTable = ["tilläggsyrkande", "ändringsyrkande"]

  /// What a line of the head announces as a title; `nil` when none does.
  static func titled(_ head: PaperHead) -> Document.Kind? {
    let bytes = head.bytes.span
    var isAnswer = isHandled(head)
    for line in head.lines.prefix(14) where line.count <= 200 {
      // What is answered is named further down: "Beslutsunderlag: Motion 2022-03-01".
      if hasPrefix("svar på ", in: bytes, line) { isAnswer = true }
      let opens = allOpenings.hasPrefix(in: bytes, line)
      for (opening, kind) in openings where opens && hasPrefix(opening, in: bytes, line) {
        if isAnswer, citable.contains(kind) { continue }
        // "Reservation mot … beslut att …" may say all of what was decided.
        if kind == .reservation, line.count > 120, !against.hasPrefix(in: bytes, line) { continue }
        return kind
      }
      if amendments.isFound(in: bytes, line) { return .amendment }
      if contains("budget", in: bytes, line), isBudgetTitle(bytes, line) { return .budgetProposal }
      if contains("i korthet", in: bytes, line), HeadingTable.kind(in: bytes, line) == nil {
        return .webSummary
      }
    }
    return nil
  }

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

  private static let budgets: [StaticString] = [
    "budgetförslag", "förslag till budget", "budgetmotion", "skuggbudget", "budgetreservation",
    "alternativ budget", "budgetalternativ",
  ]

  private static func parties(in bytes: Span<UInt8>, _ line: Range<Int>) -> [String] {
    let lower = bytes.lowercased(line)
    return Papers.parties(in: lower.span, 0..<lower.count, codes: PartyCodes())
  }

  /// What the text's own proposals tell when no title does.
  private static func byContent(_ paper: Outline.Paper, in flow: Flow) -> Document.Kind {
    let bytes = flow.bytes.span
    if isReferral(paper, in: flow) { return .opinion }
    if isSignedByMembers(paper, in: flow) { return .memberProposal }
    for index in paper.paragraphs {
      let paragraph = flow.paragraphs[index]
      guard
        flow.has([.proposes, .moves, .advises], in: paragraph.range) || paragraph.heading != nil
      else { continue }
      if containsAny(officers, in: bytes, paragraph.range) { return .officerReport }
      if isPartysDemand(paragraph.range, in: bytes) || isLocalPartys(paragraph.range, in: bytes) {
        return .memberProposal
      }
      if hasPrefix("jag yrkar", in: bytes, paragraph.range)
        || hasPrefix("vi yrkar", in: bytes, paragraph.range)
        || containsAny(politicians, in: bytes, paragraph.range)
      {
        return .memberProposal
      }
    }
    return .unknown
  }

  /// *Vänsterpartiet föreslår därför att …*: a short sentence in which a party demands something.
  private static func isPartysDemand(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard range.count <= 160, let verb = demands.first(in: bytes, range) else { return false }
    let near = [verb.lowerBound - 30..<verb.lowerBound, verb.upperBound..<verb.upperBound + 30]
    return near.contains { !parties(in: bytes, $0.clamped(to: range)).isEmpty }
  }

  private static let demands: PhraseTable = [" yrkar", " föreslår"]

  /// *Granåsapartiet hemställer att …*: a party of the place, at the start of the sentence.
  private static func isLocalPartys(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let near = range.lowerBound..<min(range.lowerBound + 60, range.upperBound)
    guard isUpper(in: bytes, at: range.lowerBound), let verb = localDemands.first(in: bytes, near)
    else { return false }
    return hasSuffix("partiet", in: bytes, range.lowerBound..<verb.lowerBound)
  }

  private static let localDemands: PhraseTable = [" yrkar", " föreslår", " hemställer"]

  private static let answers: PrefixList = ["svar på", "interpellationssvar", "utdrag ur"]

  /// Sections in which names of members are no signatures.
  private static let lists: [Section.Kind] = [.recipients, .basis, .annexes, .adjustment, .appeal]

  /// Whether the paper ends with names of members with their parties and nothing else:
  /// *Anna Åberg (S), Bo Ek (S)*. Officers have no party, and recipients have a heading.
  ///
  /// An answer that a member signs demands nothing.
  private static func isSignedByMembers(_ paper: Outline.Paper, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    guard
      !paper.paragraphs.prefix(6).contains(where: {
        answers.hasPrefix(in: bytes, flow.paragraphs[$0].range)
      })
    else { return false }
    for index in paper.paragraphs.dropFirst(4).suffix(8).reversed() {
      let range = flow.paragraphs[index].range
      guard range.count <= 200 else { continue }
      let members = people(in: bytes, range, codes: PartyCodes()).members
      // A name's party takes four to five bytes and a comma.
      let named = members.reduce(0) { $0 + $1.range.count + 6 }
      if !members.isEmpty, members.allSatisfy({ $0.party != nil }), named >= range.count {
        let heading = flow.paragraphs[paper.paragraphs.lowerBound..<index].last {
          $0.heading != nil
        }
        return !lists.contains(heading?.heading?.kind ?? .other)
      }
    }
    return false
  }

  /// *Till kommunfullmäktige* over *Kommunstyrelsen föreslår att kommunfullmäktige beslutar*: a
  /// board's opinion to the council.
  private static func isReferral(_ paper: Outline.Paper, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let head = paper.paragraphs.prefix(20).map { flow.paragraphs[$0].range }
    let isAddressed = head.contains { line in
      line.count <= 60 && hasPrefix("till ", in: bytes, line)
        && contains("fullmäktige", in: bytes, line)
    }
    return isAddressed
      && head.contains { line in
        guard let word = bytes.word(from: line.lowerBound, to: line.upperBound) else {
          return false
        }
        return BodyName.isBody(word, in: bytes) && flow.has([.proposes], in: line)
          && containsAny(["fullmäktige besluta"], in: bytes, line)
      }
  }

  private static let officers: [StaticString] = [
    "förvaltningen föreslår", "kontoret föreslår", "förvaltningens förslag",
    "förslag till beslut", "beslutsförslag",
  ]

  private static let politicians: [StaticString] = [
    "yrkar jag", "yrkar vi", "föreslår jag", "föreslår vi",
  ]
}

extension Programme {
  static func isProgramme(_ paper: Outline.Paper, in flow: Flow) -> Bool {
    paper.paragraphs.contains { isLead($0, of: flow) }
  }
}
