enum DocumentFacts {
  static func all(_ outline: Outline, of flow: Flow, municipality: Municipality?) -> [PaperFacts] {
    outline.papers.map { PaperFacts(kind: .unknown, municipality: municipality, roster: flow.roster($0)) }
  }
}
extension PaperFacts {
  func document(_ paper: Outline.Paper, items: [Item], of flow: Flow) -> Document {
    let r = flow.place(flow.paragraphs[paper.paragraphs.lowerBound].range.lowerBound..<flow.paragraphs[paper.paragraphs.upperBound-1].range.upperBound, rule: "document").range
    return Document(kind: kind, title: nil, municipality: municipality, body: body, date: date, items: items, range: r)
  }
}

extension Flow { func roster(_ paper: Outline.Paper) -> Roster {
  Roster(in: paragraphs[paper.paragraphs.lowerBound].range.lowerBound..<paragraphs[paper.paragraphs.upperBound-1].range.upperBound, of: self) } }
