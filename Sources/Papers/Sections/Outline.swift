/// How a text falls into papers, paragraphs (§) and sections.
struct Outline {
  /// One paper in the text.
  struct Paper {
    /// All paragraphs of the paper, as indices into the flow.
    var paragraphs: Range<Int>
    /// What stands before the first §; the whole paper when it has none.
    var preamble: Range<Int>
    var items: [Item]
    /// Whether the paper is divided by §.
    var hasNumbers: Bool
    /// Whether the first page of minutes opens a paper without §.
    var hasFirstPage = false

    /// Whether it tells of a meeting rather than is somebody's letter.
    var isOfMeeting: Bool { hasNumbers || hasFirstPage }
  }

  /// One § of a paper, or the whole of a paper without §.
  struct Item {
    var paragraphs: Range<Int>
    /// The paragraph with the §; `nil` in a paper without §.
    var header: Int?
    /// The number as printed; `nil` in a paper without §.
    var number: String?
    /// The stretches of the flow that make up the title, in text order.
    var title: [Range<Int>]
    /// The stretches in which the item's case numbers stand.
    var caseNumbers: [Range<Int>]
    var sections: [Section]
  }

  let papers: [Paper]

  init(of flow: Flow) {
    guard !flow.paragraphs.isEmpty else {
      papers = []
      return
    }
    let starts = PaperStarts(in: flow).starts
    papers = starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].paragraph : flow.paragraphs.count
      return Outline.paper(starts[index].paragraph..<end, starts[index].headers, of: flow)
    }
  }

  private static func paper(
    _ paragraphs: Range<Int>, _ headers: [Int], of flow: Flow
  ) -> Paper {
    guard let first = headers.first else {
      let hasFirstPage = FirstPage.opens(paragraphs, of: flow)
      let items = WholePaper.items(paragraphs, of: flow)
      return Paper(
        paragraphs: paragraphs, preamble: paragraphs,
        items: hasFirstPage ? decisions(items) : items, hasNumbers: false,
        hasFirstPage: hasFirstPage)
    }
    let titles = TitlesAbove(headers, in: paragraphs, of: flow)
    let starts = headers.indices.map { index in
      let limit = index > 0 ? headers[index - 1] + 1 : paragraphs.lowerBound
      return titles.start(headers[index], after: limit)
    }
    let items = headers.indices.map { index in
      let end = index + 1 < headers.count ? starts[index + 1] : paragraphs.upperBound
      return NumberedItem.item(starts[index]..<end, headedAt: headers[index], of: flow)
    }
    let preamble = paragraphs.lowerBound..<min(first, starts[0])
    return Paper(
      paragraphs: paragraphs, preamble: preamble, items: numbered(items, from: preamble, of: flow),
      hasNumbers: true)
  }

  /// Those of `items` that hold a decision, without the first page's lines for titles.
  private static func decisions(_ items: [Item]) -> [Item] {
    var items = items.filter { item in item.sections.contains { $0.kind == .decision } }
    if items.count == 1 { items[0].title = [] }
    return items
  }

  /// An extract with one § has its case number in the letterhead: *Diarienummer: KS 2023/321*.
  private static func numbered(
    _ items: [Item], from preamble: Range<Int>, of flow: Flow
  ) -> [Item] {
    guard items.count == 1, var item = items.first, item.caseNumbers.isEmpty else { return items }
    let bytes = flow.bytes.span
    for index in preamble.prefix(20) {
      let line = flow.paragraphs[index].range
      guard line.count <= 60, caseLabels.hasPrefix(in: bytes, line),
        let number = labelledCaseNumbers(in: bytes, line).first
      else { continue }
      item.caseNumbers = [number]
      return [item]
    }
    return items
  }

  private static let caseLabels: PrefixList = ["dnr", "diarienummer", "diarienr", "ärendenummer"]
}
