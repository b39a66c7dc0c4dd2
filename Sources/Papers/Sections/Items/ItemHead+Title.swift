extension ItemHead {
  /// Reads the head whose § stands in the paragraph at `index`.
  mutating func read(_ header: ItemHeader, at index: Int) {
    let line = flow.paragraphs[index].range
    addCaseNumberBefore(index)
    let title =
      header.titleLength > 0
      ? line.lowerBound..<line.lowerBound + header.titleLength
      : line.lowerBound + header.restOffset..<line.upperBound
    read(titleAt: title, next: index + 1)
  }

  /// *Dagordning*, *Information*: words that open a section elsewhere and are what this item is
  /// called.
  func isTitle(_ paragraph: Flow.Paragraph) -> Bool {
    ItemHead.titles.hasWord(in: flow.bytes.span, at: paragraph.range.lowerBound)
      && paragraph.heading?.inlineOffset == nil && paragraph.heading?.body == nil
  }

  private static let titles: WordList = [
    "dagordning", "ärendelista", "föredragningslista", "information", "justering", "jäv",
    "anmälan av jäv", "anmälan om jäv", "jävsanmälan", "delgivning", "skrivelser", "uppföljning",
    "yttranden", "anföranden", "ajournering", "ajourneringar", "föredragning", "handlingar",
    "diskussion", "debatt", "remisser", "ärenden", "omedelbar justering", "upplysningar",
    "protokollsutdrag", "expediering", "meddelas", "delges",
  ]
}
