/// Cuts the paragraphs of an item at its headings.
enum Sections {
  static func cut(_ paragraphs: Range<Int>, of flow: Flow) -> [Section] {
    var sections: [Section] = []
    var open = Section(
      kind: .other, body: nil, elsewhere: nil,
      paragraphs: paragraphs.lowerBound..<paragraphs.lowerBound, inlineText: nil)
    for index in paragraphs {
      if let next = SubHeading.section(at: index, within: open, of: flow) {
        open.paragraphs = open.paragraphs.lowerBound..<index
        sections.append(open)
        open = next
        continue
      }
      guard let heading = flow.paragraphs[index].heading, isHeading(index, heading, open, in: flow)
      else { continue }
      open.paragraphs = open.paragraphs.lowerBound..<index
      sections.append(open)
      open = section(heading, at: index, after: open, in: flow)
    }
    open.paragraphs = open.paragraphs.lowerBound..<paragraphs.upperBound
    sections.append(open)
    return sections.filter { !$0.paragraphs.isEmpty || $0.inlineText != nil }
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
      basedOn: heading.basedOn.map { flow.string($0) }, isLeadIn: heading.isLeadIn)
  }

  /// A lead-in inside a section of account (*X beslutade*) stays there; the rules read it.
  private static func isHeading(
    _ index: Int, _ heading: Heading, _ open: Section, in flow: Flow
  ) -> Bool {
    // A name among recipients is no heading, and a list of points is not cut by a lead-in.
    if open.kind == .contents { return heading.kind != .contents }
    if heading.isLeadIn, open.kind == .decision, heading.kind == .decision { return true }
    return true
  }

  /// *Beslutsgång* means two things: what stands below tells.
  private static func kind(_ heading: Heading, at index: Int, in flow: Flow) -> Section.Kind {
    guard heading.kind == .procedure else { return heading.kind }
    let bytes = flow.bytes.span
    let below = flow.paragraphs[(index + 1)...].prefix(3)
    let isRoute =
      below.contains { contains("20", in: bytes, $0.range) }
      && !below.contains { containsAny(procedures, in: bytes, $0.range) }
    return isRoute ? .earlier : .procedure
  }

  private static let procedures: [StaticString] = [
    "propos", "ställ", "finner", "fråga", "förslag",
  ]
}
