extension PaperFacts {
  /// The document of a paper with these facts.
  func document(_ paper: Outline.Paper, items: [Item], of flow: Flow) -> Document {
    let first = flow.paragraphs[paper.paragraphs.lowerBound].range.lowerBound
    let last = flow.paragraphs[paper.paragraphs.upperBound - 1].range.upperBound
    let title =
      paper.isOfMeeting ? titleAboveNumber(of: paper, in: flow) : title(of: paper, in: flow)
    var document = Document(
      kind: kind, municipality: municipality, body: body, date: date, parties: parties,
      signatories: signatories, attendance: attendanceList?.attendance ?? [],
      verifiers: attendanceList?.verifiers ?? [], items: items,
      range: flow.span(of: first..<last))
    if !title.isEmpty {
      document.title = title.map { flow.string($0).replacingTabs() }.joined(separator: " ")
      document.titlePlaces = title.map { flow.place($0, rule: "document") }
    }
    return document
  }

  /// *Reservation* above the § of the decision that it is made against.
  private func titleAboveNumber(of paper: Outline.Paper, in flow: Flow) -> [Range<Int>] {
    guard kind == .reservation || kind == .statement else { return [] }
    let title = paper.preamble.prefix(6).first {
      PaperTitle.isKindHeading(flow.paragraphs[$0], in: flow.bytes.span)
    }
    return title.map { [flow.paragraphs[$0].range] } ?? []
  }

  /// The lines of the title; empty when there is none.
  private func title(of paper: Outline.Paper, in flow: Flow) -> [Range<Int>] {
    switch kind {
    case .programme: programmeTitle(of: paper, in: flow)
    // The first item of these has a title of its own.
    case .webSummary:
      SummaryHeadlines.title(paper.paragraphs, of: flow).map { [flow.paragraphs[$0].range] } ?? []
    case .agenda:
      agendaTitle(of: paper, in: flow)
    default: paper.items.first?.title ?? []
    }
  }

  /// *Sammanträde 2023-05-10*, *Kallelse till nämndens sammanträde*; else the word that calls.
  private func agendaTitle(of paper: Outline.Paper, in flow: Flow) -> [Range<Int>] {
    if let page = MeetingPage.title(of: paper.paragraphs, of: flow) {
      return [flow.paragraphs[page].range]
    }
    let title = PaperTitle.find(paper.paragraphs, of: flow).map { flow.paragraphs[$0].range }
    guard title.isEmpty else { return title }
    let bytes = flow.bytes.span
    for index in paper.paragraphs.prefix(6) {
      for column in PrintedColumns.split(bytes, flow.paragraphs[index].range)
      where MeetingPage.calls(column, in: bytes) {
        return [column]
      }
    }
    return []
  }

  /// What stands above the first topic of a programme.
  private func programmeTitle(of paper: Outline.Paper, in flow: Flow) -> [Range<Int>] {
    let end = paper.items.first?.paragraphs.lowerBound ?? paper.paragraphs.upperBound
    let above = paper.paragraphs.clamped(to: paper.paragraphs.lowerBound..<end)
    return PaperTitle.find(above, of: flow).map { flow.paragraphs[$0].range }
  }
}
