import Reading

/// What a paper as a whole says: kind, body, date, municipality.
struct DocumentFacts {
  let flow: Flow
  let paper: Outline.Paper
  private(set) var head: PaperHead

  /// The facts of every paper in the text.
  ///
  /// `municipality` is what counts more than the text, `known` what counts where it says nothing;
  /// of several papers in a file `known` speaks of the first.
  static func all(
    _ outline: Outline, of flow: Flow, municipality: Municipality?, known: KnownFacts,
    reporting diagnostics: inout [Diagnostic]
  ) -> [PaperFacts] {
    var facts = outline.papers.map { paper in
      var reader = DocumentFacts(paper, of: flow, isAlone: outline.papers.count == 1)
      return reader.facts()
    }
    // The municipality may stand in another paper of the file; a date may not.
    let said = Locality.municipality(of: flow)
    if let said, let other = municipality ?? known.municipality, !said.isSame(as: other) {
      diagnostics.append(.contradiction("kommunen", known: other.name, text: said.name))
    }
    let owner = municipality ?? said ?? known.municipality
    if !facts.isEmpty { facts[0].fill(from: known, reporting: &diagnostics) }
    let roster = Roster(of: flow)
    for (index, paper) in outline.papers.enumerated() {
      facts[index].municipality = owner
      facts[index].body = facts[index].body.map { BodySpelling.spelling(of: $0, in: flow) }
      facts[index].addPeople(of: paper, in: flow, roster)
      facts[index].addAnnexes(of: paper, in: flow)
    }
    return facts
  }

  private init(_ paper: Outline.Paper, of flow: Flow, isAlone: Bool) {
    self.paper = paper
    self.flow = flow
    head = PaperHead(of: paper, in: flow, withRunningLines: isAlone)
  }

  private mutating func facts() -> PaperFacts {
    var facts = PaperFacts(kind: PaperKind.kind(of: paper, head: head, in: flow))
    facts.body = body()
    facts.date = date()
    addFromNumber(to: &facts)
    return facts
  }

  // MARK: Body

  private mutating func body() -> String? {
    if !paper.hasNumbers, PaperKind.isOpinion(paper, head, in: flow), let body = proposingBody() {
      return body
    }
    if let body = letterheadBody() ?? reservedAgainst() { return body }
    if paper.hasNumbers { return prefixBody() ?? decidingBody() ?? headBody() ?? board() }
    return boardOfOffice() ?? addressee() ?? headBody()
  }

  /// `KS § 44`: the body before the sign.
  private func prefixBody() -> String? {
    let bytes = flow.bytes.span
    guard let index = paper.items.first?.header,
      let prefix = flow.paragraphs[index].header?.prefix,
      BodyName.isAbbreviation(prefix, in: bytes)
    else { return nil }
    return BodyName.name(in: bytes, prefix)
  }

  /// *Direktionen* of a joint authority, *styrelsen* of a company: what decides there has no other
  /// name.
  private func board() -> String? {
    for item in paper.items {
      for section in item.sections where section.kind == .decision {
        let begins = section.paragraphs.first.flatMap {
          BodyName.firstRange(in: flow.bytes.span, range($0))
        }
        let name = section.body ?? begins.map { flow.body($0) }
        if let name, name == "Direktionen" || name == "Styrelsen" { return name }
      }
    }
    return nil
  }

  /// A line that is nothing but the name of a body, in the head or in the running header.
  private mutating func letterheadBody() -> String? {
    guard paper.isOfMeeting || !PaperKind.isPolitical(head) else { return nil }
    for line in head.rejoined(head.all(paper.isOfMeeting ? 60 : 12)) {
      let bytes = head.bytes.span
      guard BodyName.firstRange(in: bytes, line) != nil else { continue }
      for part in PrintedColumns.split(bytes, line).flatMap({ steps(of: $0, in: bytes) }) {
        let name = withoutDay(withoutLabel(part, in: bytes), in: bytes)
        if let body = DocumentFacts.body(alone: name, in: bytes) { return body }
      }
    }
    return nil
  }

  /// *Stadsledningskontoret* above a report: the office that serves the executive board.
  ///
  /// Source: kommunallagen 6 kap. 1 § (the board leads the administration).
  private func boardOfOffice() -> String? {
    let bytes = head.bytes.span
    let isBoards = head.lines.prefix(4).contains { line in
      line.count <= 60 && DocumentFacts.boardsOffices.hasPrefix(in: bytes, line)
    }
    guard isReport, isBoards else { return nil }
    let isRegional = head.lines.prefix(4).contains { hasPrefix("region", in: bytes, $0) }
    return isRegional ? "Regionstyrelsen" : "Kommunstyrelsen"
  }

  private static let boardsOffices: PrefixList = [
    "stadsledningskontoret", "kommunledningskontoret", "stadsledningsförvaltningen",
    "kommunledningsförvaltningen", "kommunstyrelseförvaltningen", "kommunstyrelsens förvaltning",
    "kommunstyrelsekontoret", "regionledningskontoret", "regionledningsförvaltningen",
  ]

  /// The body that `line` names, perhaps after the name of a town, and nothing else.
  private static func body(alone line: Range<Int>, in bytes: Span<UInt8>) -> String? {
    // In small letters a name goes on from the line above.
    guard let first = bytes.word(from: line.lowerBound, to: line.upperBound),
      isUpper(in: bytes, at: first.lowerBound),
      var last = bytes.word(before: line.upperBound, from: line.lowerBound)
    else { return nil }
    // "… arbetsutskott Protokoll", where the column of the letterhead ran together.
    if papers.hasWord(in: bytes, before: last.upperBound),
      let before = bytes.word(before: last.lowerBound, from: line.lowerBound)
    {
      last = before
    }
    guard let body = BodyName.ending(at: last, in: bytes, from: line.lowerBound),
      body.lowerBound == first.lowerBound || hasSuffix("stad", in: bytes, first)
        || BodyName.isJoined(first, to: body, in: bytes),
      BodyName.isJoined(first, to: body, in: bytes)
        || trimmed(bytes, first.upperBound..<max(first.upperBound, body.lowerBound)).isEmpty,
      bytes.wordCount(line) <= 9
    else { return nil }
    let isWhole = BodyName.isJoined(first, to: body, in: bytes)
    return specific(
      BodyName.name(in: bytes, isWhole ? first.lowerBound..<body.upperBound : body))
  }

  /// Words for the paper itself that may stand after the body's name.
  private static let papers: WordList = [
    "protokoll", "protokollsutdrag", "sammanträdesprotokoll", "tjänsteskrivelse",
  ]

  /// The name, unless it means whatever body the paper belongs to.
  private static func specific(_ name: String?) -> String? {
    name.flatMap { BodyName.isGeneric($0) ? nil : $0 }
  }

  /// The body in the headings of the decisions.
  private func decidingBody() -> String? {
    for item in paper.items {
      for section in item.sections where section.kind == .decision {
        if let body = DocumentFacts.specific(section.body) { return body }
        for index in section.paragraphs.prefix(2) {
          if let body = decidingBody(in: range(index)) ?? subject(of: index) { return body }
        }
      }
    }
    return nil
  }

  /// *1. Socialnämnden avstyrker motionen*: the body that a point begins with and that acts there.
  private func subject(of index: Int) -> String? {
    let bytes = flow.bytes.span
    let words = flow.paragraphs[index].content
    guard let found = BodyName.firstRange(in: bytes, words),
      let first = bytes.word(from: words.lowerBound, to: words.upperBound),
      found.lowerBound == words.lowerBound || BodyName.isJoined(first, to: found, in: bytes),
      case let body = words.lowerBound..<found.upperBound,
      let verb = bytes.word(from: body.upperBound, to: words.upperBound),
      DocumentFacts.acts.wordEnd(in: bytes, at: verb.lowerBound) != nil
    else { return nil }
    return DocumentFacts.specific(flow.body(body))
  }

  private static let acts: WordList = [
    "avstyrker", "tillstyrker", "godkänner", "antar", "översänder", "överlämnar", "föreslår",
    "noterar", "uppdrar", "ger", "beslutar", "avger", "ställer", "anser", "avslår", "bifaller",
    "fastställer", "beviljar", "remitterar", "återremitterar", "bordlägger", "förklarar",
  ]

  /// *Kommunstyrelsen beslutar …*: the body that begins a paragraph and decides.
  private func decidingBody(in range: Range<Int>) -> String? {
    let bytes = flow.bytes.span
    var offset = range.lowerBound
    var before: Range<Int>?
    for _ in 0..<8 {
      guard let word = bytes.word(from: offset, to: range.upperBound) else { return nil }
      if let subject = before, hasPrefix("besluta", in: bytes, word) {
        let body = BodyName.ending(at: subject, in: bytes, from: range.lowerBound)
        guard let body, body.lowerBound == range.lowerBound else { return nil }
        return DocumentFacts.specific(flow.body(body))
      }
      before = word
      offset = word.upperBound
    }
    return nil
  }

  /// Who gives an opinion: *Kommunstyrelsens förslag*, *Kommunstyrelsen föreslår att …*.
  private func proposingBody() -> String? {
    let bytes = flow.bytes.span
    for index in paper.paragraphs {
      guard let first = bytes.word(from: range(index).lowerBound, to: range(index).upperBound),
        BodyName.isBody(first, in: bytes),
        containsAny(
          [" förslag", " föreslår ", " tillstyrker ", " avstyrker "], in: bytes, range(index)),
        let body = BodyName.firstRange(in: bytes, range(index))
      else { continue }
      return DocumentFacts.specific(flow.body(body))
    }
    return nil
  }

  /// Whom a proposal asks: *Till kommunfullmäktige*, *Nämnden föreslås besluta*.
  private func addressee() -> String? {
    // A report to the board proposes what the board is to propose to the council.
    if !PaperKind.isPolitical(head), let body = addressed() { return body }
    for item in paper.items {
      for section in item.sections where section.kind == .proposal || section.kind == .decision {
        if let body = DocumentFacts.specific(section.body) { return body }
        for index in section.paragraphs.prefix(2) {
          if let body = subject(of: index) { return body }
        }
      }
    }
    return addressed() ?? askedBody()
  }

  /// *Till kommunfullmäktige*.
  private func addressed() -> String? {
    let bytes = head.bytes.span
    for line in head.lines
    where line.count < 70 && DocumentFacts.addresses.hasPrefix(in: bytes, line) {
      if let body = BodyName.first(in: bytes, line) { return body.name }
    }
    return nil
  }

  private static let addresses: PrefixList = ["till ", "till: "]

  /// The body in the first sentence that asks for a decision.
  private func askedBody() -> String? {
    let bytes = flow.bytes.span
    switch head.title {
    // Members put their questions in the council; whom they ask about what is told.
    case .interpellation, .question: return nil
    default: break
    }
    for index in paper.paragraphs where flow.has([.proposes, .moves, .decides], in: range(index)) {
      // What a motion asks for is told in a report.
      if isReport, flow.has([.motion], in: range(index)) { continue }
      guard let found = BodyName.firstRange(in: bytes, range(index)),
        containsAny(["besluta", "föresl"], in: bytes, range(index))
      else { continue }
      if let body = DocumentFacts.specific(flow.body(found)) { return body }
    }
    return nil
  }

  private var isReport: Bool {
    paper.paragraphs.prefix(12).contains { Letterhead.kind(of: $0, in: flow) == .officerReport }
  }

  private func headBody() -> String? {
    let bytes = head.bytes.span
    let isPolitical = PaperKind.isPolitical(head)
    for line in head.lines.prefix(12)
    where line.count < 90 && Marker(in: bytes, line) == nil && !isSum(line, in: bytes) {
      // Who is to do what a motion asks for is not whom it asks.
      if isPolitical, Ending(of: bytes, line) == .fullStop, !isSent(line, in: bytes) { continue }
      guard let found = BodyName.first(in: bytes, line), !isRegister(found.range, line),
        !isChairs(found.range, line, in: bytes), !isPolitical || !isStamp(line)
      else { continue }
      if let body = DocumentFacts.specific(found.name) { return body }
    }
    return nil
  }

  func range(_ index: Int) -> Range<Int> { flow.paragraphs[index].range }
}
