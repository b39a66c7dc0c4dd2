import Reading

/// *PARTY i KOMMUN vill:* with points under each topic.
///
/// Source: DOMAIN.md section 2, party programme; CONTRACT section 4.
enum Programme {
  static func topics(_ paragraphs: Range<Int>, of flow: Flow) -> [Outline.Item] {
    let leads = paragraphs.filter { isLead(flow.paragraphs[$0], of: flow) }
    guard !leads.isEmpty else { return [] }
    let limits = [paragraphs.lowerBound] + leads.map { $0 + 1 }
    let starts = zip(leads, limits).map { topic(before: $0, $1, of: flow) }
    return leads.indices.map { index in
      let start = starts[index]
      let end = index + 1 < leads.count ? starts[index + 1] : paragraphs.upperBound
      let title = start < leads[index] ? [flow.paragraphs[start].range] : []
      let section = Section(
        kind: .proposal, body: nil, elsewhere: nil, paragraphs: leads[index]..<end, inlineText: nil)
      return Outline.Item(
        paragraphs: start..<end, header: nil, number: nil, title: title, caseNumbers: [],
        sections: [section])
    }
  }

  static func isLead(_ paragraph: Flow.Paragraph, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    guard paragraph.range.count <= 90, paragraph.marker == nil,
      hasSuffix(" vill:", in: bytes, paragraph.range)
        || hasSuffix(" vill", in: bytes, paragraph.range)
    else { return false }
    return true
  }

  /// The topic is the short line just above, or the heading above some text; pictures' file names
  /// and the like stand further up.
  private static func topic(before lead: Int, _ limit: Int, of flow: Flow) -> Int {
    guard lead > limit else { return lead }
    if isTopic(lead - 1, of: flow) { return lead - 1 }
    return (limit..<lead).last { flow.paragraphs[$0].kind == .heading } ?? lead
  }

  private static func isTopic(_ index: Int, of flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    return paragraph.range.count <= 80 && paragraph.marker == nil
      && Ending(of: flow.bytes.span, paragraph.range) == .open
  }
}
