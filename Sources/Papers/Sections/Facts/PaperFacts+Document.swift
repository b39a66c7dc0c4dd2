extension PaperFacts {
  /// The document of a paper with these facts.
  func document(_ paper: Outline.Paper, items: [Item], of flow: Flow) -> Document {
    let first = flow.paragraphs[paper.paragraphs.lowerBound].range.lowerBound
    let last = flow.paragraphs[paper.paragraphs.upperBound - 1].range.upperBound
    let title = paper.isOfMeeting ? [] : title(of: paper, in: flow)
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

  /// The lines of the title; empty when there is none.
  private func title(of paper: Outline.Paper, in flow: Flow) -> [Range<Int>] {
    switch kind {
    case .programme: programmeTitle(of: paper, in: flow)
    // The first item of these has a title of its own.
    case .webSummary:
      SummaryHeadlines.title(paper.paragraphs, of: flow).map { [flow.paragraphs[$0].range] } ?? []
    case .agenda:
      (MeetingPage.title(of: paper.paragraphs, of: flow).map { [$0] }
        ?? PaperTitle.find(paper.paragraphs, of: flow)).map { flow.paragraphs[$0].range }
    default: paper.items.first?.title ?? []
    }
  }

  /// What stands above the first topic of a programme.
  private func programmeTitle(of paper: Outline.Paper, in flow: Flow) -> [Range<Int>] {
    let end = paper.items.first?.paragraphs.lowerBound ?? paper.paragraphs.upperBound
    let above = paper.paragraphs.clamped(to: paper.paragraphs.lowerBound..<end)
    return PaperTitle.find(above, of: flow).map { flow.paragraphs[$0].range }
  }
}
