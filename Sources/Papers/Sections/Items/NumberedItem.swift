/// Cuts a § of minutes into title and sections.
enum NumberedItem {
  /// The item of `paragraphs`, whose § stands in the paragraph at `index`: the first, or the one
  /// below its title.
  static func item(_ paragraphs: Range<Int>, headedAt index: Int, of flow: Flow) -> Outline.Item {
    guard let header = flow.paragraphs[index].header else {
      preconditionFailure("a numbered item has a header")
    }
    var head = ItemHead(flow: flow, limit: paragraphs.upperBound)
    head.read(header, at: index)
    if index > paragraphs.lowerBound {
      head.take(title: flow.paragraphs[paragraphs.lowerBound].range, before: index + 1)
    }
    let inline = InlineDecision.cut(&head.title, before: head.next, in: flow)
    let body = head.next..<paragraphs.upperBound
    return Outline.Item(
      paragraphs: paragraphs, header: index, number: flow.string(header.number),
      title: head.title,
      caseNumbers: head.caseNumbers,
      sections: [
        Section(
          kind: .title, body: nil, elsewhere: nil, paragraphs: paragraphs.lowerBound..<head.next,
          inlineText: nil)
      ] + inline + Sections.cut(body, of: flow, marksDecide: true))
  }
}

/// Reads case number and title at the top of a §.
struct ItemHead {
  let flow: Flow
  let limit: Int
  var title: [Range<Int>] = []
  var caseNumbers: [Range<Int>] = []
  /// The first paragraph below the title.
  private(set) var next = 0

  static let longestTitle = 420

  init(flow: Flow, limit: Int) {
    self.flow = flow
    self.limit = limit
  }

  /// Takes `above` as the whole title; what follows begins at `next`.
  mutating func take(title above: Range<Int>, before next: Int) {
    title = [above]
    self.next = next
  }

  /// Reads a head whose first line is `range`; the paragraph `next` comes below it.
  mutating func read(titleAt range: Range<Int>, next index: Int) {
    addLine(range)
    next = index
    while next < limit, takes(flow.paragraphs[next]) || isBelowLabel(next) {
      let paragraph = flow.paragraphs[next]
      let rest = paragraph.range.lowerBound + (paragraph.header?.restOffset ?? 0)
      addLine(rest..<paragraph.range.upperBound)
      next += 1
    }
    if title.count > 1, isAside(title[0]) { title.removeFirst() }
  }

  /// Whether a line of the head says something else than the title.
  private func isNoTitle(_ line: Range<Int>) -> Bool {
    isLabel(line) || isWay(line) || !title.isEmpty && isAside(line)
  }

  /// Whether the paragraph still belongs to the head: a label, or (more of) the title.
  private func takes(_ paragraph: Flow.Paragraph) -> Bool {
    if paragraph.heading != nil {
      return title.isEmpty ? isTitle(paragraph) : isAsideOverLabel(paragraph)
    }
    // A § in the head is one of a stack: the case's way here.
    if let header = paragraph.header {
      return header.prefix != nil
        && (title.isEmpty || header.isBare && paragraph.blankLinesBefore == 0)
    }
    if isNoTitle(paragraph.range) || !title.isEmpty && isCaseNumber(paragraph.range) {
      return true
    }
    if isMover(paragraph) { return true }
    guard paragraph.marker == nil || paragraph.marker?.kind == .bareNumber,
      paragraph.range.count <= ItemHead.longestTitle
    else { return false }
    if title.isEmpty { return true }
    if paragraph.blankLinesBefore > 0 || isNothing(paragraph.range)
      || UnknownHeading.isOfCase(paragraph.range, in: flow.bytes.span)
      || startsWithLabel(paragraph.range) || BodyName.decides(in: flow.bytes.span, paragraph.range)
    {
      return false
    }
    let ending = Ending(of: flow.bytes.span, title[title.count - 1])
    if ending == .fullStop || ending == .colon { return false }
    // "Följande motioner har inkommit:" tells what stands below.
    let own = Ending(of: flow.bytes.span, paragraph.range)
    return own != .fullStop && own != .colon && !leadsIn(paragraph.range, own) && !isOverList
  }

  /// *Enligt utskottets förslag beslutar nämnden* right below the title, over what is decided.
  private func leadsIn(_ range: Range<Int>, _ ending: Ending) -> Bool {
    ending == .leadIn
      && containsAny([" beslutar", " beslutade", " föreslår"], in: flow.bytes.span, range)
  }

  /// *Skolchefen informerar om* right above points: it tells, and is no second line of the title.
  private var isOverList: Bool {
    guard next + 1 < limit, case let below = flow.paragraphs[next + 1] else { return false }
    return below.marker?.kind == .bullet && below.blankLinesBefore == 0 && !isMover(below)
  }

  /// *Tur att justera: …*: a label of the paper's own, and what it says.
  private func startsWithLabel(_ range: Range<Int>) -> Bool {
    flow.colon(in: range.lowerBound..<min(range.lowerBound + 30, range.upperBound)) != nil
  }

  /// *Inga frågor*: what the item says, not what it is called.
  private func isNothing(_ range: Range<Int>) -> Bool {
    ItemHead.nothings.hasPrefix(in: flow.bytes.span, range)
  }

  private static let nothings: PrefixList = [
    "inga ", "ingen ", "inget ", "intet ", "utgår", "utgick", "bordlagt", "bordläggs",
    "föredragning av ", "paragrafen ",
  ]

  /// *- Anna Åberg (S)* below the title of a motion goes on with it.
  private func isMover(_ paragraph: Flow.Paragraph) -> Bool {
    let bytes = flow.bytes.span
    guard !title.isEmpty, paragraph.marker?.kind == .bullet, paragraph.blankLinesBefore == 0,
      paragraph.range.count <= 120, paragraph.range.last.map({ bytes[$0] }) == UInt8(ascii: ")"),
      let name = name(in: bytes, at: paragraph.content.lowerBound), name.words >= 2
    else { return false }
    return bytes[paragraph.range.lowerBound] == UInt8(ascii: "-")
  }

  func isLabel(_ range: Range<Int>) -> Bool {
    ItemHead.labels.hasPrefix(in: flow.bytes.span, range)
  }

  private static let labels: PrefixList = [
    "dnr", "diarienummer", "diarienr", "ärendenummer", "ärendenr", "diariekod", "kod ",
    "handläggare",
    "föredragande", "beslutsnivå", "delges:", "ärende-id", "au §", "ks §", "kf §", "sn §",
    "protokollsutdrag", "sammanträdesprotokoll", "sammanträdesdatum", "anf. ",
  ]

  /// `BUN/2016:360` on a line of its own above the §.
  mutating func addCaseNumberBefore(_ index: Int) {
    guard index > 0 else { return }
    let paragraph = flow.paragraphs[index - 1]
    guard paragraph.range.count <= 40, paragraph.heading == nil, paragraph.header == nil else {
      return
    }
    let flow = self.flow
    let bytes = flow.bytes.span
    if let found = caseNumber(in: bytes, at: paragraph.range.lowerBound),
      trimmed(bytes, paragraph.range) == found
    {
      caseNumbers.append(found)
    } else if isLabel(paragraph.range), isTop(index),
      let found = labelledCaseNumbers(in: bytes, paragraph.range).first,
      found.upperBound == trimmed(bytes, paragraph.range).upperBound
    {
      caseNumbers.append(found)
    }
  }

  /// Whether the § at `index` is the first of the text: what stands above it is the letterhead.
  private func isTop(_ index: Int) -> Bool {
    !flow.paragraphs[..<index].contains { $0.header != nil }
  }

  /// Takes the case numbers out of a line of the head and keeps the rest as title.
  mutating func addLine(_ range: Range<Int>) {
    let flow = self.flow
    let bytes = flow.bytes.span
    var rest = trimmed(bytes, range)
    // "§ 45 – Ansökan om bygglov"
    if title.isEmpty, hasPrefix("– ", in: bytes, rest) || hasPrefix("- ", in: bytes, rest) {
      rest = trimmed(bytes, rest.lowerBound + Marker.bulletWidth(in: bytes, rest)..<rest.upperBound)
    }
    if title.isEmpty { rest = withoutFirstBracket(withoutAgendaNumber(withoutWay(rest))) }
    if title.isEmpty, !isLabel(rest), let found = caseNumber(in: bytes, at: rest.lowerBound),
      found.upperBound <= rest.upperBound
    {
      caseNumbers.append(found)
      rest = trimmed(bytes, withoutPart(found.upperBound..<rest.upperBound))
    }
    let labelled = labelledCaseNumbers(in: bytes, rest)
    if let first = labelled.first {
      caseNumbers.append(contentsOf: labelled)
      let label = labelStart(rest, before: first.lowerBound)
      let before = trimmed(bytes, rest.lowerBound..<label)
      let after = trimmed(
        bytes, withoutPart((labelled.last ?? first).upperBound..<rest.upperBound))
      rest = before.isEmpty ? after : withoutMark(before)
    }
    rest = withoutBracket(withoutStop(withoutEmptyLabel(rest)))
    rest = withoutLastNumber(rest)
    if rest.isEmpty || isNoTitle(rest) || isClass(rest) { return }
    // "Blad 3", "2021-09-27": the letterhead goes on below the number.
    if title.isEmpty, isOfPage(rest) { return }
    // What is left of "(Dnr KS 2023/14)".
    if rest.count == 1, bytes[rest.lowerBound] == UInt8(ascii: ")") { return }
    title.append(rest)
  }

  /// Whether the line is nothing but a mark, a day, or the number or the word for a page.
  private func isOfPage(_ range: Range<Int>) -> Bool {
    let bytes = flow.bytes.span
    return range.count == 1 || PageShape.isPageNumber(in: bytes, range)
      || Day(in: bytes, range) != nil
      || range.count == 4 && hasPrefix("blad", in: bytes, range)
  }

  /// `:-1` right after a case number: its system's word for a paper without a number of its own.
  private func withoutPart(_ range: Range<Int>) -> Range<Int> {
    let bytes = flow.bytes.span
    var start = range.lowerBound
    while start < range.upperBound, isDigit(bytes[start]) || "-/:".utf8.contains(bytes[start]) {
      start += 1
    }
    start = archiveClassEnd(in: flow.bytes.span, after: start, to: range.upperBound)
    return start..<range.upperBound
  }

  /// *Ny taxa (KFN 2023/14).*: the full stop that closes a title in some houses.
  private func withoutStop(_ range: Range<Int>) -> Range<Int> {
    let isClosed = hasSuffix(").", in: flow.bytes.span, range)
    return isClosed ? range.dropping(1) : range
  }

  /// `2.6.`, `042`: the class in the plan of archives, printed after a case number.
  private func isClass(_ range: Range<Int>) -> Bool {
    let bytes = flow.bytes.span
    return range.count <= 12
      && range.allSatisfy { isDigit(bytes[$0]) || bytes[$0] == UInt8(ascii: ".") }
      && !(range.count == 4 && isDigit(bytes[range.lowerBound + 3]))
  }

  /// Where the label of the case number at `offset` begins.
  private func labelStart(_ range: Range<Int>, before offset: Int) -> Int {
    let bytes = flow.bytes.span
    var end = offset
    while end > range.lowerBound, isSpace(bytes[end - 1]) { end -= 1 }
    return wordStart(bytes, endingAt: end, notBefore: range.lowerBound)
  }
}
