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
      return Paper(
        paragraphs: paragraphs, preamble: paragraphs,
        items: WholePaper.items(paragraphs, of: flow), hasNumbers: false)
    }
    let starts = headers.indices.map { index in
      let limit = index > 0 ? headers[index - 1] + 1 : paragraphs.lowerBound
      return NumberedItem.start(headers[index], after: limit, of: flow)
    }
    let items = headers.indices.map { index in
      let end = index + 1 < headers.count ? starts[index + 1] : paragraphs.upperBound
      return NumberedItem.item(starts[index]..<end, headedAt: headers[index], of: flow)
    }
    return Paper(
      paragraphs: paragraphs, preamble: paragraphs.lowerBound..<min(first, starts[0]), items: items,
      hasNumbers: true)
  }
}
