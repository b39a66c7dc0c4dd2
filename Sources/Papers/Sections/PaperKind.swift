/// Tells what kind of paper a paper is.
///
/// Source: DOMAIN.md section 2.
enum PaperKind {
  static func kind(
    of paper: Outline.Paper, head: [String], runningHeaders: [String], in flow: Flow
  ) -> Document.Kind {
    if paper.hasNumbers { return numbered(paper, head, runningHeaders) }
    let first = paper.paragraphs.prefix(12)
    if let letterhead = first.lazy.compactMap({ Letterhead.kind(of: $0, in: flow) }).first,
      letterhead != .extract, letterhead != .minutes
    {
      return letterhead
    }
    if Programme.isProgramme(paper, in: flow) { return .programme }
    return titled(head) ?? byContent(paper, head, in: flow)
  }

  /// Whether the head says that politicians wrote the paper.
  static func isPolitical(_ head: [String]) -> Bool {
    switch titled(head) {
    case .memberProposal, .interpellation, .question, .citizenProposal: true
    default: false
    }
  }

  private static func numbered(
    _ paper: Outline.Paper, _ head: [String], _ runningHeaders: [String]
  ) -> Document.Kind {
    let lines = head.map { $0.lowercased() }
    if lines.contains(where: { $0.hasPrefix("kallelse") || $0.hasPrefix("föredragningslista") }) {
      return .agenda
    }
    if lines.contains(where: { $0.hasPrefix("protokollsutdrag") || $0.hasPrefix("utdrag ur") }) {
      return .extract
    }
    let hasAttendance = lines.contains { line in
      ["beslutande", "plats och tid", "närvarande", "ledamöter", "utses att justera",
        "justerare", "paragrafer"].contains(where: line.hasPrefix)
    }
    let isLong = runningHeaders.contains { line in
      let lower = line.lowercased()
      return lower.contains("protokoll") && !lower.contains("utdrag") && lower.contains("nr")
    }
    return hasAttendance || isLong || paper.items.count >= 3 ? .minutes : .extract
  }

  /// The words with which a title begins, and what they announce.
  private static let openings: [(String, Document.Kind)] = [
    ("motion", .memberProposal), ("medborgarförslag", .citizenProposal),
    ("e-förslag", .citizenProposal), ("interpellation", .interpellation),
    ("enkel fråga", .question), ("fråga till", .question), ("fråga om", .question),
    ("alternativt förslag", .alternativeProposal), ("alternativt yrkande", .alternativeProposal),
    ("tilläggsyrkande", .amendment), ("ändringsyrkande", .amendment),
    ("återremissyrkande", .alternativeProposal), ("yrkande", .alternativeProposal),
    ("reservation", .reservation), ("skriftlig reservation", .reservation),
    ("särskilt yttrande", .statement), ("särskilt uttalande", .statement),
    ("protokollsanteckning", .statement), ("tjänsteskrivelse", .officerReport),
    ("tjänsteutlåtande", .officerReport), ("yttrande över", .opinion), ("yttrande till", .opinion),
    ("beslut i korthet", .webSummary), ("kort om besluten", .webSummary),
    ("aktuella beslut", .webSummary), ("kallelse", .agenda), ("handlingsprogram", .programme),
    ("valmanifest", .programme), ("kommunpolitiskt program", .programme),
    ("protokollsutdrag", .extract),
  ]

  private static func titled(_ head: [String]) -> Document.Kind? {
    for line in head.prefix(14) where line.utf8.count <= 200 {
      let lower = line.lowercased()
      for (opening, kind) in openings where lower.hasPrefix(opening) {
        if kind == .reservation, lower.utf8.count > 120 { continue }
        return kind
      }
      if lower.contains("tilläggsyrkande") || lower.contains("ändringsyrkande") { return .amendment }
      if lower.contains("budget"), isBudgetTitle(lower) { return .budgetProposal }
      if lower.contains("i korthet") { return .webSummary }
    }
    return nil
  }

  private static func isBudgetTitle(_ lower: String) -> Bool {
    if lower.contains("förslag till") && !lower.contains("tjänsteskrivelse")
      && !parties(in: lower).isEmpty
    {
      return true
    }
    return ["budgetförslag", "förslag till budget", "budgetmotion", "skuggbudget", "budgetreservation",
      "alternativ budget", "budgetalternativ"].contains(where: lower.contains)
  }

  private static func parties(in line: String) -> [String] {
    let bytes = Array(line.utf8)
    return Papers.parties(in: bytes.span, 0..<bytes.count, codes: PartyCodes())
  }

  /// What the text's own proposals tell when no title does.
  private static func byContent(
    _ paper: Outline.Paper, _ head: [String], in flow: Flow
  ) -> Document.Kind {
    for index in paper.paragraphs {
      let paragraph = flow.paragraphs[index]
      guard flow.has([.proposes, .moves], in: paragraph.range) || paragraph.heading != nil else {
        continue
      }
      let lower = flow.string(paragraph.range).lowercased()
      if lower.contains("förvaltningen föreslår") || lower.contains("kontoret föreslår")
        || lower.contains("förvaltningens förslag") || lower.contains("förslag till beslut")
        || lower.contains("beslutsförslag")
      {
        return .officerReport
      }
      if lower.hasPrefix("jag yrkar") || lower.hasPrefix("vi yrkar") || lower.contains("yrkar jag")
        || lower.contains("yrkar vi") || lower.contains("föreslår jag")
        || lower.contains("föreslår vi")
      {
        return .memberProposal
      }
    }
    return .unknown
  }
}

extension Programme {
  static func isProgramme(_ paper: Outline.Paper, in flow: Flow) -> Bool {
    paper.paragraphs.contains { isLead(flow.paragraphs[$0], of: flow) }
  }
}
