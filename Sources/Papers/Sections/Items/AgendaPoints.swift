/// The numbered points of an agenda: *1. Val av justerare* with headings below each.
///
/// Source: DOMAIN.md section 2, notice and agenda page.
enum AgendaPoints {
  static func items(_ paragraphs: Range<Int>, of flow: Flow) -> [Outline.Item] {
    let starts = starts(paragraphs, of: flow)
    guard starts.count >= 2 else { return [] }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : paragraphs.upperBound
      return item(starts[index]..<end, of: flow)
    }
  }

  private static func item(_ paragraphs: Range<Int>, of flow: Flow) -> Outline.Item {
    let title = flow.paragraphs[paragraphs.lowerBound]
    var head = ItemHead(flow: flow, limit: paragraphs.upperBound)
    head.read(titleAt: title.content, next: paragraphs.lowerBound + 1)
    return Outline.Item(
      paragraphs: paragraphs, header: nil, number: title.marker?.label, title: head.title,
      caseNumbers: head.caseNumbers,
      sections: Sections.cut(head.next..<paragraphs.upperBound, of: flow))
  }

  /// Points numbered from 1 without a gap, at one indentation; half of those with text of their own
  /// at least have a heading soon below.
  private static func starts(_ paragraphs: Range<Int>, of flow: Flow) -> [Int] {
    var starts: [Int] = []
    var (headed, told) = (0, 0)
    for index in paragraphs {
      let paragraph = flow.paragraphs[index]
      guard let ordinal = paragraph.marker?.ordinal, ordinal == starts.count + 1,
        hasText(index, paragraphs, of: flow)
          || starts.count >= 2 && isListed(index, paragraphs, flow),
        starts.first.map({ flow.paragraphs[$0].indentation == paragraph.indentation }) ?? true
      else { continue }
      starts.append(index)
      if hasText(index, paragraphs, of: flow) { told += 1 }
      if hasHeading(below: index, paragraphs.upperBound, of: flow) { headed += 1 }
    }
    return headed > 0 && headed * 2 >= told ? starts : []
  }

  private static func hasText(_ index: Int, _ paragraphs: Range<Int>, of flow: Flow) -> Bool {
    index + 1 < paragraphs.upperBound && flow.paragraphs[index + 1].marker == nil
  }

  /// *7. Information*, right above *8. Meddelanden*: a point with no text of its own.
  private static func isListed(_ index: Int, _ paragraphs: Range<Int>, _ flow: Flow) -> Bool {
    guard index + 1 < paragraphs.upperBound else { return true }
    let (point, next) = (flow.paragraphs[index], flow.paragraphs[index + 1])
    return next.indentation == point.indentation && next.blankLinesBefore > 0
      && next.marker?.ordinal == point.marker?.ordinal.map { $0 + 1 }
  }

  private static func hasHeading(below index: Int, _ limit: Int, of flow: Flow) -> Bool {
    let below = flow.paragraphs[(index + 1)..<min(index + 5, limit)]
    return below.prefix { $0.marker == nil }.contains { paragraph in
      paragraph.heading?.kind == .proposal || paragraph.heading?.kind == .background
    }
  }
}
