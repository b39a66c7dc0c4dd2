extension ItemHead {
  /// Reads the head whose § stands in the paragraph at `index`.
  mutating func read(_ header: ItemHeader, at index: Int) {
    let line = flow.paragraphs[index].range
    addCaseNumberBefore(index)
    let rest = line.lowerBound + header.restOffset..<line.upperBound
    guard header.titleLength > 0 else { return read(titleAt: rest, next: index + 1) }
    read(titleAt: line.lowerBound..<line.lowerBound + header.titleLength, next: index + 1)
    // The case behind the number.
    if let number = caseNumber(in: flow.bytes.span, at: rest.lowerBound), number == rest {
      caseNumbers.append(number)
    } else if !rest.isEmpty {
      addLine(rest)
    }
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
    "inledning", "protokollsutdrag", "expediering", "meddelas", "delges", "agenda 2030",
    "hållbarhet", "överklagande", "överklagan", "laga kraft", "underrättelse", "för information",
  ]

  /// *Ärende 5 Ny taxa*: the number on the agenda, before the title.
  func withoutAgendaNumber(_ range: Range<Int>) -> Range<Int> {
    let bytes = flow.bytes.span
    guard hasPrefix("ärende ", in: bytes, range) else { return range }
    let digits = range.lowerBound + "ärende ".utf8.count
    let end = bytes.digitsEnd(from: digits)
    let title = bytes.blanksEnd(from: end)
    guard end > digits, title > end, title < range.upperBound, isUpper(in: bytes, at: title) else {
      return range
    }
    return title..<range.upperBound
  }

  /// *(KFN/2023:14) Ny taxa*: a case number in brackets before the title is no part of it.
  mutating func withoutFirstBracket(_ range: Range<Int>) -> Range<Int> {
    let flow = self.flow
    let bytes = flow.bytes.span
    guard !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "("),
      let close = bytes.offset(of: UInt8(ascii: ")"), in: range),
      case let inside = range.lowerBound + 1..<close
    else { return range }
    let number = labelledCaseNumbers(in: bytes, inside).first
    guard let number = number ?? caseNumber(in: bytes, at: inside.lowerBound),
      archiveClassEnd(in: bytes, after: number.upperBound, to: inside.upperBound)
        == inside.upperBound
    else { return range }
    caseNumbers.append(number)
    return trimmed(bytes, close + 1..<range.upperBound)
  }

  /// *Ny taxa*, a gap, *Diarienummer*: a label that nothing stands beside.
  func withoutEmptyLabel(_ range: Range<Int>) -> Range<Int> {
    let columns = PrintedColumns.split(flow.bytes.span, range)
    guard columns.count > 1, let last = columns.last, isLabel(last),
      !last.contains(where: { isDigit(flow.bytes[$0]) })
    else { return range }
    return range.lowerBound..<columns[columns.count - 2].upperBound
  }
}
