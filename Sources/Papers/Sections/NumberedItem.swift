/// Cuts a § of minutes into title and sections.
enum NumberedItem {
  static func item(_ paragraphs: Range<Int>, of flow: Flow) -> Outline.Item {
    let index = paragraphs.lowerBound
    let paragraph = flow.paragraphs[index]
    guard let header = paragraph.header else {
      preconditionFailure("a numbered item begins with its header")
    }
    var head = ItemHead(flow: flow, limit: paragraphs.upperBound)
    head.read(header, at: index)
    let body = head.next..<paragraphs.upperBound
    return Outline.Item(
      paragraphs: paragraphs, header: index, number: flow.string(header.number),
      title: head.title,
      caseNumbers: head.caseNumbers,
      sections: [
        Section(
          kind: .title, body: nil, elsewhere: nil, paragraphs: index..<head.next, inlineText: nil)
      ] + Sections.cut(body, of: flow))
  }
}

/// Reads case number and title at the top of a §.
struct ItemHead {
  let flow: Flow
  let limit: Int
  private(set) var title: [Range<Int>] = []
  private(set) var caseNumbers: [Range<Int>] = []
  /// The first paragraph below the title.
  private(set) var next = 0

  private static let longestTitle = 420

  init(flow: Flow, limit: Int) {
    self.flow = flow
    self.limit = limit
  }

  mutating func read(_ header: ItemHeader, at index: Int) {
    let paragraph = flow.paragraphs[index]
    addCaseNumberBefore(index)
    read(
      titleAt: paragraph.range.lowerBound + header.restOffset..<paragraph.range.upperBound,
      next: index + 1)
  }

  /// Reads a head whose first line is `range`; the paragraph `next` comes below it.
  mutating func read(titleAt range: Range<Int>, next index: Int) {
    addLine(range)
    next = index
    while next < limit, takes(flow.paragraphs[next]) {
      let paragraph = flow.paragraphs[next]
      let rest = paragraph.range.lowerBound + (paragraph.header?.restOffset ?? 0)
      addLine(rest..<paragraph.range.upperBound)
      next += 1
    }
  }

  /// Whether the paragraph still belongs to the head: a label, or (more of) the title.
  private func takes(_ paragraph: Flow.Paragraph) -> Bool {
    if paragraph.heading != nil { return false }
    // A § in the head is one of a stack: the case's way here.
    if let header = paragraph.header { return title.isEmpty && header.prefix != nil }
    if isLabel(paragraph.range) { return true }
    guard paragraph.marker == nil || paragraph.marker?.kind == .bareNumber,
      paragraph.range.count <= ItemHead.longestTitle
    else { return false }
    if title.isEmpty { return true }
    if paragraph.blankLinesBefore > 0 { return false }
    let ending = Ending(of: flow.bytes.span, title[title.count - 1])
    if ending == .fullStop || ending == .colon { return false }
    return Ending(of: flow.bytes.span, paragraph.range) != .fullStop
  }

  private func isLabel(_ range: Range<Int>) -> Bool {
    ItemHead.labels.contains { hasPrefix($0, in: flow.bytes.span, range) }
  }

  private static let labels: [StaticString] = [
    "dnr", "diarienummer", "diarienr", "ärendenummer", "diariekod", "kod ", "handläggare",
    "föredragande", "beslutsnivå", "ärende-id", "au §", "ks §", "kf §", "sn §",
  ]

  /// `BUN/2016:360` on a line of its own above the §.
  private mutating func addCaseNumberBefore(_ index: Int) {
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
    }
  }

  /// Takes the case numbers out of a line of the head and keeps the rest as title.
  private mutating func addLine(_ range: Range<Int>) {
    let flow = self.flow
    let bytes = flow.bytes.span
    var rest = trimmed(bytes, range)
    if title.isEmpty, let found = caseNumber(in: bytes, at: rest.lowerBound),
      found.upperBound <= rest.upperBound
    {
      caseNumbers.append(found)
      rest = trimmed(bytes, found.upperBound..<rest.upperBound)
    }
    let labelled = labelledCaseNumbers(in: bytes, rest)
    if let first = labelled.first {
      caseNumbers.append(contentsOf: labelled)
      let label = labelStart(rest, before: first.lowerBound)
      let before = trimmed(bytes, rest.lowerBound..<label)
      let after = trimmed(bytes, (labelled.last ?? first).upperBound..<rest.upperBound)
      rest = before.isEmpty ? after : before
    }
    if rest.isEmpty || isLabel(rest) { return }
    title.append(rest)
  }

  /// Where the label of the case number at `offset` begins.
  private func labelStart(_ range: Range<Int>, before offset: Int) -> Int {
    let bytes = flow.bytes.span
    var end = offset
    while end > range.lowerBound, isSpace(bytes[end - 1]) { end -= 1 }
    return wordStart(bytes, endingAt: end, notBefore: range.lowerBound)
  }
}
