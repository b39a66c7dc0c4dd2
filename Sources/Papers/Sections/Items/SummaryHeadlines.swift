import Reading

/// The headlines of a web page with *beslut i korthet*: an item below each.
///
///     Ny trygghetsplan
///     Trygghetsplanen för åren 2022–2024 antogs.
///
/// Source: DOMAIN.md section 2, web summary.
enum SummaryHeadlines {
  static func items(_ paragraphs: Range<Int>, of flow: Flow) -> [Outline.Item] {
    guard let title = title(paragraphs, of: flow) else { return [] }
    let body = (title + 1)..<(end(of: paragraphs, after: title, flow) ?? paragraphs.upperBound)
    let starts = body.filter { isHeadline($0, before: body.upperBound, of: flow) }
    guard starts.count >= 2 else { return [] }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : body.upperBound
      return Outline.Item(
        paragraphs: starts[index]..<end, header: nil, number: nil,
        title: [flow.paragraphs[starts[index]].content], caseNumbers: [],
        sections: Sections.cut(starts[index] + 1..<end, of: flow))
    }
  }

  /// The line that says what the page is; `nil` when it is no summary.
  static func title(_ paragraphs: Range<Int>, of flow: Flow) -> Int? {
    paragraphs.prefix(12).last { isTitle($0, of: flow) }
  }

  /// *Kommunfullmäktige 25 oktober – beslut i korthet*; a trail of links that ends so is none.
  private static func isTitle(_ index: Int, of flow: Flow) -> Bool {
    // "Kontorets förslag till beslut i kommunfullmäktige"
    guard flow.paragraphs[index].heading?.kind != .proposal else { return false }
    let range = flow.paragraphs[index].range
    return range.count <= 160 && flow.contains(any: words, in: range)
      && flow.contains(any: titles, in: range) && !PaperTitle.isTrail(range, in: flow.bytes.span)
  }

  /// One of these stands in each of ``titles``.
  private static let words: PhraseTable = ["kort", "beslut"]

  private static let titles: PhraseTable = [
    "i korthet", "kort om besluten", "aktuella beslut", "beslut i kommunfullmäktige",
    "beslut från kommunfullmäktige", "beslut från kommunstyrelsen",
  ]

  /// A short line that is no sentence, above text of its own.
  private static func isHeadline(_ index: Int, before limit: Int, of flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    guard index + 1 < limit, paragraph.range.count <= 110, paragraph.heading == nil,
      paragraph.marker == nil || paragraph.marker?.kind == .bareNumber, !paragraph.isRow,
      paragraph.kind == .heading || paragraph.blankLinesBefore > 0,
      isUpper(in: flow.bytes.span, at: paragraph.content.lowerBound),
      !stamps.hasPrefix(in: flow.bytes.span, paragraph.range),
      flow.ending(of: paragraph.range) == .open
    else { return false }
    let next = flow.paragraphs[index + 1]
    return next.kind != .heading
      && (next.heading?.inlineOffset != nil || flow.ending(of: next.range) != .open
        || next.range.count > 110)
  }

  private static let stamps: PrefixList = ["publicerad", "publicerat", "skriven", "senast ändrad"]

  /// Where the page goes on to something else: *Nästa möte*, *Läs mer*.
  private static func end(of paragraphs: Range<Int>, after title: Int, _ flow: Flow) -> Int? {
    ((title + 1)..<paragraphs.upperBound).first { index in
      flow.paragraphs[index].range.count <= 60
        && others.hasPrefix(in: flow.bytes.span, flow.paragraphs[index].range)
    }
  }

  private static let others: PrefixList = [
    "nästa möte", "nästa sammanträde", "läs mer", "mer information", "kontakt", "dela ",
    "sidan ", "relatera", "hjälpte ", "senast uppdaterad", "uppdaterad",
  ]
}
