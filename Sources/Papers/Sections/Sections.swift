import Reading

/// Cuts the paragraphs of an item at its headings.
enum Sections {
  /// The sections of `paragraphs`; in minutes, where `marksDecide`, what the file itself marks as
  /// the decision is one although no heading says so.
  static func cut(
    _ paragraphs: Range<Int>, of flow: Flow, marksDecide: Bool = false
  ) -> [Section] {
    var sections: [Section] = []
    var open = Section(
      kind: .other, body: nil, elsewhere: nil,
      paragraphs: paragraphs.lowerBound..<paragraphs.lowerBound, inlineText: nil)
    // A section that a heading has begun is ended by a heading.
    var isByMark = false
    for index in paragraphs {
      if marksDecide, let kind = marked(index, open, isByMark: isByMark, of: flow) {
        isByMark = kind == .decision
        sections.end(&open, before: index, in: flow)
        open = Section(
          kind: kind, body: nil, elsewhere: nil, paragraphs: index..<index, inlineText: nil)
      }
      if let next = SubHeading.section(at: index, within: open, of: flow) {
        sections.end(&open, before: index, in: flow)
        open = next
        isByMark = false
        continue
      }
      guard let heading = flow.paragraphs[index].heading, isHeading(index, heading, open, in: flow)
      else { continue }
      sections.end(&open, before: index, in: flow)
      open = section(heading, at: index, after: open, in: flow)
      isByMark = false
    }
    sections.end(&open, before: paragraphs.upperBound, in: flow)
    return sections
  }

  private static func section(
    _ heading: Heading, at index: Int, after open: Section, in flow: Flow
  ) -> Section {
    let range = flow.paragraphs[index].range
    let inline = heading.inlineOffset.map { range.lowerBound + $0..<range.upperBound }
    // "Arbetsutskottets förslag" over "Nämnden beslutar": the first tells what the second is.
    let isProposed =
      open.kind == .proposal && open.paragraphs.isEmpty && open.inlineText == nil
      && heading.isLeadIn && heading.kind == .decision
    return Section(
      kind: isProposed ? .proposal : kind(heading, at: index, in: flow),
      body: heading.body.map(flow.body), elsewhere: heading.elsewhere.map(flow.body),
      paragraphs: index + 1..<index + 1, inlineText: inline,
      basedOn: heading.basedOn.map { flow.string($0) }, isLeadIn: heading.isLeadIn,
      isUnderDecision: heading.isLeadIn && (open.kind == .decision || open.isUnderDecision))
  }

  /// The kind of section that begins at the paragraph at `index` because bookmarks say so.
  private static func marked(
    _ index: Int, _ open: Section, isByMark: Bool, of flow: Flow
  ) -> Section.Kind? {
    func isMarked(_ index: Int) -> Bool {
      flow.text.blocks[flow.paragraphs[index].block].isMarkedDecision
    }
    switch open.kind {
    case .other, .background:
      guard isMarked(index) else { return nil }
      return index > open.paragraphs.lowerBound && isMarked(index - 1) ? nil : .decision
    case .decision: return isByMark && !isMarked(index) ? .other : nil
    default: return nil
    }
  }

  /// A lead-in inside a section of account (*X beslutade*) stays there; the rules read it.
  private static func isHeading(
    _ index: Int, _ heading: Heading, _ open: Section, in flow: Flow
  ) -> Bool {
    // A name among recipients is no heading, and a list of points is not cut by a lead-in.
    if open.kind == .contents { return heading.kind != .contents }
    // A list of votes in an annex to another item is not this item's.
    if heading.kind == .vote, open.kind == .annexes {
      let above = flow.paragraphs[open.paragraphs.lowerBound - 1].range
      return !contains(" till ", in: flow.bytes.span, above)
    }
    let isOfMembers = open.kind == .yrkanden || open.kind == .debate
    return
      !(isOfMembers && heading.isLeadIn && heading.kind == .proposal && isMove(index, in: flow))
  }

  /// *Bo Ek (M) föreslår att kommunstyrelsen beslutar*, *Moderaterna yrkar att …*: a member moves what
  /// stands below.
  private static func isMove(_ index: Int, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let line = flow.paragraphs[index].range
    guard let verb = moveVerbs.first(in: bytes, line) else { return false }
    if partyName(in: bytes, at: line.lowerBound, codes: .national) != nil { return true }
    guard let open = bytes.offset(of: UInt8(ascii: "("), in: line.lowerBound..<verb.lowerBound),
      let close = bytes.offset(of: UInt8(ascii: ")"), in: open..<verb.lowerBound + 1)
    else { return false }
    return isUpper(in: bytes, at: open + 1) && close - open <= 7
  }

  private static let moveVerbs: PhraseTable = [" föresl", " yrka"]

  /// *Beslutsgång* and *Ärendets behandling* mean two things each: what stands below tells.
  private static func kind(_ heading: Heading, at index: Int, in flow: Flow) -> Section.Kind {
    let bytes = flow.bytes.span
    let below = flow.paragraphs[(index + 1)...].prefix(3)
    if heading.kind == .earlier, heading.elsewhere == nil {
      // Somebody moves, and neither heading nor text names a day before this one.
      let isOfToday =
        !contains("tidigare", in: bytes, flow.paragraphs[index].range)
        && below.prefix(1).contains {
          containsAny(moves, in: bytes, $0.range) && !contains("20", in: bytes, $0.range)
        }
      return isOfToday ? .debate : .earlier
    }
    guard heading.kind == .procedure else { return heading.kind }
    let isRoute =
      below.contains { contains("20", in: bytes, $0.range) }
      && !below.contains { containsAny(procedures, in: bytes, $0.range) }
    return isRoute ? .earlier : .procedure
  }

  private static let moves: [StaticString] = [" yrkar ", " yrkade ", " föreslår ", " föreslog "]
  private static let procedures: [StaticString] = [
    "propos", "ställ", "finner", "fråga", "förslag", "votering", "omröstning",
  ]
}

extension [Section] {
  /// Ends `section` before the paragraph at `end` and takes it, unless it has no text.
  fileprivate mutating func end(_ section: inout Section, before end: Int, in flow: Flow) {
    section.paragraphs = section.paragraphs.lowerBound..<end
    if section.paragraphs.isEmpty, section.inlineText == nil {
      section.inlineText = wholeDecision(above: end, of: section, in: flow)
    }
    if !section.paragraphs.isEmpty || section.inlineText != nil { append(section) }
  }

  /// *Kommunstyrelsen beslutar enligt utskottets förslag*, and nothing below: no head, but the decision.
  private func wholeDecision(
    above end: Int, of section: Section, in flow: Flow
  ) -> Range<Int>? {
    guard section.kind == .decision, section.basedOn != nil else { return nil }
    let line = flow.paragraphs[end - 1].range
    let announces = [":", ",", " att"].contains { hasSuffix($0, in: flow.bytes.span, line) }
    return announces ? nil : line
  }
}
