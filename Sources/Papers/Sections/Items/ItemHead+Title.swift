extension ItemHead {
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
