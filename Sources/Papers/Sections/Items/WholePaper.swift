import Reading

/// Cuts a paper without § into items: one for the whole, or one for each topic of a programme, each
/// point of an agenda, each headline of a summary.
enum WholePaper {
  static func items(_ paragraphs: Range<Int>, of flow: Flow) -> [Outline.Item] {
    let topics = Programme.topics(paragraphs, of: flow)
    if !topics.isEmpty { return topics }
    let points = AgendaPoints.items(paragraphs, of: flow)
    if !points.isEmpty { return points }
    let headlines = SummaryHeadlines.items(paragraphs, of: flow)
    if !headlines.isEmpty { return headlines }
    let title =
      MeetingPage.title(of: paragraphs, of: flow).map { [$0] }
      ?? PaperTitle.find(paragraphs, of: flow)
    let start = title.last.map { $0 + 1 } ?? paragraphs.lowerBound
    return [
      Outline.Item(
        paragraphs: paragraphs, header: nil, number: nil,
        title: title.map { PaperTitle.words($0, of: flow) },
        caseNumbers: caseNumbers(before: start, paragraphs, of: flow),
        sections: Sections.cut(start..<paragraphs.upperBound, of: flow))
    ]
  }

  /// Case numbers stand with a label in the letterhead, or alone above the title.
  private static func caseNumbers(
    before title: Int, _ paragraphs: Range<Int>, of flow: Flow
  ) -> [Range<Int>] {
    let labelled = labelledCaseNumbers(before: title + 30, paragraphs, of: flow)
    if !labelled.isEmpty { return labelled }
    let alone = numberAlone(in: paragraphs.lowerBound..<title, of: flow)
    return alone.isEmpty ? numberAtEnd(in: paragraphs, of: flow) : alone
  }

  /// *Ärende 14. Nya skolvägar, KS 2024/118*, *Nya skolvägar (KS 2024/118)*: behind the matter.
  private static func numberAtEnd(in paragraphs: Range<Int>, of flow: Flow) -> [Range<Int>] {
    let bytes = flow.bytes.span
    for paragraph in flow.paragraphs[paragraphs.prefix(10)] {
      let line = paragraph.range
      if line.count > 240 || flow.ending(of: line) == .fullStop { return [] }
      guard bytes.firstOffset(in: line, { $0.digits }) != nil else { continue }
      var words = line
      var start: Int?
      if hasSuffix(")", in: bytes, line) {
        words = line.lowerBound..<line.upperBound - 1
        start = bytes.lastOffset(of: UInt8(ascii: "("), in: words).map { $0 + 1 }
      } else {
        joints.scan(bytes, line) { _, joint in
          start = joint.upperBound
          return false
        }
      }
      guard let start, isUpper(in: bytes, at: start),
        let number = caseNumber(in: bytes.extracting(first: words.upperBound), at: start),
        number == start..<words.upperBound, !ItemHead.foreign.hasPrefix(in: bytes, number)
      else { continue }
      return [number]
    }
    return []
  }

  private static let joints: PhraseTable = [", ", " - ", " – "]

  /// `KS 2024/118` in a row or a column of its own.
  private static func numberAlone(in head: Range<Int>, of flow: Flow) -> [Range<Int>] {
    let bytes = flow.bytes.span
    for row in head.prefix(14).lazy.map({ flow.paragraphs[$0].range })
    where row.count <= 160 && bytes.firstOffset(in: row, { $0.digits }) != nil {
      for part in PrintedColumns.split(bytes, row)
      where isUpper(in: bytes, at: part.lowerBound)
        && caseNumber(in: bytes.extracting(first: part.upperBound), at: part.lowerBound) == part
      {
        return [part]
      }
    }
    return []
  }

  private static func labelledCaseNumbers(
    before limit: Int, _ paragraphs: Range<Int>, of flow: Flow
  ) -> [Range<Int>] {
    let bytes = flow.bytes.span
    let head = paragraphs.lowerBound..<min(limit, paragraphs.lowerBound + 14, paragraphs.upperBound)
    let stack = LabelStack(in: paragraphs, of: flow)
    for index in head {
      let found = Papers.labelledCaseNumbers(in: bytes, flow.paragraphs[index].range)
      if !found.isEmpty { return found }
      let value = stack?.value(of: index) ?? index + 1
      if value < paragraphs.upperBound, let number = number(in: value, of: index, in: flow) {
        return [number]
      }
    }
    return []
  }

  /// `KS/2022:41` in a column below *Vår beteckning*.
  private static func number(in value: Int, of label: Int, in flow: Flow) -> Range<Int>? {
    let bytes = flow.bytes.span
    let row = flow.paragraphs[value].range
    guard bytes.firstOffset(in: row, { $0.digits }) != nil,
      numberLabels.isFound(in: bytes, flow.paragraphs[label].range)
    else { return nil }
    for part in PrintedColumns.split(bytes, row)
    where isUpper(in: bytes, at: part.lowerBound) || isDigit(bytes[part.lowerBound]) {
      if PrintedDay.whole(in: bytes, part) != nil { continue }
      if let number = caseNumber(in: bytes, at: part.lowerBound), number == part { return number }
    }
    return nil
  }

  private static let numberLabels: PhraseTable = [
    "beteckning", "diarienummer", "diarienr", "ärendenummer", "dnr",
  ]
}
