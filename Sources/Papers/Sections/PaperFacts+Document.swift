extension PaperFacts {
  /// The document of a paper with these facts.
  func document(_ paper: Outline.Paper, items: [Item], of flow: Flow) -> Document {
    let first = flow.paragraphs[paper.paragraphs.lowerBound].range.lowerBound
    let last = flow.paragraphs[paper.paragraphs.upperBound - 1].range.upperBound
    return Document(
      kind: kind, title: paper.hasNumbers ? nil : title(of: paper, in: flow),
      municipality: municipality, body: body, date: date, parties: parties,
      signatories: signatories, attendance: attendanceList?.attendance ?? [],
      verifiers: attendanceList?.verifiers ?? [], items: items,
      range: flow.place(first..<last, rule: "document").range)
  }

  private func title(of paper: Outline.Paper, in flow: Flow) -> String? {
    if kind == .programme { return nil }
    let words = paper.items.first?.title.map { flow.string($0).replacingTabs() } ?? []
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
