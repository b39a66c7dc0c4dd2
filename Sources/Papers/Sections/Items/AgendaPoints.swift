/// The numbered points of an agenda: *1. Val av justerare* with headings below each.
///
/// Source: DOMAIN.md section 2, notice and agenda page.
enum AgendaPoints {
  static func items(_ paragraphs: Range<Int>, of flow: Flow) -> [Outline.Item] {
    let announced = announced(paragraphs, of: flow)
    let starts = announced.isEmpty ? starts(paragraphs, of: flow) : announced
    guard starts.count >= 2 else { return [] }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : paragraphs.upperBound
      return item(starts[index]..<end, of: flow)
    }
  }

  private static func item(_ paragraphs: Range<Int>, of flow: Flow) -> Outline.Item {
    let title = flow.paragraphs[paragraphs.lowerBound]
    var head = ItemHead(flow: flow, limit: paragraphs.upperBound)
    // "2   Ny taxa      Anna Åberg      13.20": who tells of it, and when, stand beside the title.
    let words =
      title.isRow ? PrintedColumns.split(flow.bytes.span, title.content).first : title.content
    head.read(titleAt: words ?? title.content, next: paragraphs.lowerBound + 1)
    return Outline.Item(
      paragraphs: paragraphs, header: nil, number: title.marker?.label, title: head.title,
      caseNumbers: head.caseNumbers,
      sections: Sections.cut(head.next..<paragraphs.upperBound, of: flow))
  }

  /// The points of a paper that calls to a meeting or tells of one in brief: three or more, numbered from 1 without a gap at one
  /// indentation, with or without text; a list within a point has numbers of its own.
  private static func announced(_ paragraphs: Range<Int>, of flow: Flow) -> [Int] {
    let bytes = flow.bytes.span
    let isAnnounced = paragraphs.prefix(12).contains { index in
      let line = flow.paragraphs[index].range
      return MeetingPage.calls(line, in: bytes)
        || line.count <= 160 && PaperKind.isSummary(line, in: bytes)
    }
    guard isAnnounced else { return [] }
    var starts: [Int] = []
    var last: Int?
    for index in paragraphs {
      let paragraph = flow.paragraphs[index]
      guard let ordinal = paragraph.marker?.ordinal else {
        if starts.isEmpty, paragraph.heading?.kind == .proposal { return [] }
        continue
      }
      defer { last = index }
      guard ordinal == starts.count + 1,
        starts.first.map({ flow.paragraphs[$0].indentation == paragraph.indentation }) ?? true,
        isUpper(in: flow.bytes.span, at: paragraph.content.lowerBound)
      else { continue }
      let isWithin =
        last.map { flow.paragraphs[$0].marker?.ordinal == ordinal - 1 && starts.last != $0 }
        ?? false
      if !isWithin { starts.append(index) }
    }
    return starts.count >= 3 ? starts : []
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
