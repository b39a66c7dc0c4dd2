extension DocumentFacts {
  /// The day of the meeting, or the paper's own; `nil` when the text does not say.
  func date() -> Day? {
    let bytes = head.bytes.span
    let lines = head.all(paper.hasNumbers ? head.lines.count : 25)
      .filter { bytes.firstOffset(in: $0, { $0.digits }) != nil }
    for line in lines where DocumentFacts.meetings.isFound(in: bytes, line) {
      if let day = PrintedDay.first(in: bytes, line) { return day }
    }
    if let day = labelled() ?? meeting(lines) ?? issued(lines) ?? running() { return day }
    let references = references()
    for line in lines where !references.contains(line.lowerBound) || !isOfDocument(line) {
      if let day = column(line) { return day }
    }
    if let day = signed() ?? belowNumber() { return day }
    let isPolitical = PaperKind.isPolitical(head)
    for line in lines
    where line.count <= 160 && Marker(in: bytes, line) == nil
      && !(references.contains(line.lowerBound) && isOfDocument(line))
    {
      // What a motion argues with happened another day.
      if isPolitical, Ending(of: bytes, line) == .fullStop { continue }
      if let day = unlabelled(line) { return day }
    }
    return nil
  }

  /// The first day of `line`, unless a label before it says of what else it is the day: in
  /// *2023-02-15  Dnr BUN 2022/214* none does.
  private func unlabelled(_ line: Range<Int>) -> Day? {
    let bytes = head.bytes.span
    guard
      let (range, day) = days(in: bytes, line).lazy.compactMap({ found in
        found.resolved(against: nil).map { (found.range, $0) }
      }).first,
      !DocumentFacts.otherDates.isFound(in: bytes, line.lowerBound..<range.lowerBound)
    else { return nil }
    return day
  }

  /// *Sammanträdesdatum* on a line of its own, and the day below it.
  private func labelled() -> Day? {
    let bytes = head.bytes.span
    for lines in [head.lines, head.running] {
      for (label, line) in zip(lines, lines.dropFirst())
      where DocumentFacts.meetings.first(in: bytes, label) == label {
        if let day = PrintedDay.whole(in: bytes, line) { return day }
      }
    }
    return nil
  }

  /// The only day that fills a line of the running header of minutes.
  private func running() -> Day? {
    guard paper.hasNumbers else { return nil }
    let bytes = head.bytes.span
    let days = head.running.compactMap { line in
      DocumentFacts.otherDates.isFound(in: bytes, line) ? nil : PrintedDay.whole(in: bytes, line)
    }
    guard let day = days.first else { return nil }
    return days.allSatisfy { $0 == day } ? day : nil
  }

  /// The day below the first § of the paper, in a letterhead that has the number in it: *§ 20 ⏎
  /// SAMMANTRÄDESPROTOKOLL ⏎ 2018-03-26*.
  private func belowNumber() -> Day? {
    guard let header = paper.items.first?.header, flow.paragraphs[header].header?.isBare == true
    else { return nil }
    let bytes = flow.bytes.span
    for paragraph in flow.paragraphs[(header + 1)...].prefix(3) {
      let words = paragraph.range
      let label = DocumentFacts.letterheads.prefixEnd(in: bytes, at: words.lowerBound)
      if let day = PrintedDay.whole(in: bytes, (label ?? words.lowerBound)..<words.upperBound) {
        return day
      }
      guard label != nil || PageShape.isPageNumber(in: bytes, words) else { return nil }
    }
    return nil
  }

  private static let letterheads: WordList = [
    "protokollsutdrag", "sammanträdesprotokoll", "protokoll", "sammanträdesdatum",
  ]

  /// Where in the head of a paper without § other papers are listed: below *Beslutsunderlag*.
  private func references() -> Range<Int> {
    let bytes = head.bytes.span
    guard !paper.hasNumbers, let last = head.lines.last,
      let heading = head.lines.dropFirst(3).first(where: {
        HeadingTable.kind(in: bytes, $0) == .basis
      })
    else { return 0..<0 }
    return heading.upperBound..<last.upperBound
  }

  /// *Motion 2022-03-01*, *Tjänsteskrivelse 2022-05-03*: another paper with its day.
  private func isOfDocument(_ line: Range<Int>) -> Bool {
    DocumentFacts.documents.hasPrefix(in: head.bytes.span, line)
  }

  private static let documents: PrefixList = [
    "motion", "medborgarförslag", "tjänsteskrivelse", "tjänsteutlåtande", "skrivelse", "protokoll",
    "yttrande", "remissvar", "ansökan", "rapport", "förvaltningens", "kontorets", "utdrag",
  ]

  /// The day that fills a column of `line`, unless a label stands to the left of it: *Justerat   den
  /// 26 april*.
  private func column(_ line: Range<Int>) -> Day? {
    let bytes = head.bytes.span
    var offset = line.lowerBound
    while let part = bytes.column(from: offset, to: line.upperBound) {
      offset = part.upperBound
      guard let day = PrintedDay.whole(in: bytes, DocumentFacts.withoutClock(part, in: bytes))
      else { continue }
      return DocumentFacts.otherDates.isFound(in: bytes, line.lowerBound..<offset) ? nil : day
    }
    return nil
  }

  /// *Tisdagen den 18 april 2023 kl. 16.00–17.25* without the time of day.
  private static func withoutClock(_ part: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    guard let clock = clocks.first(in: bytes, part) else { return part }
    return part.lowerBound..<clock.lowerBound
  }

  private static let clocks: PhraseTable = [" kl ", " kl. ", ", kl ", ", kl. ", " klockan "]

  private static let meetings: PhraseTable = ["sammanträdesdatum"]

  /// The meeting that a notice calls to, or that a summary tells of: neither is dated that day. In
  /// minutes the day beside the label: *Tid   Tisdagen den 18 april 2023 kl. 16*.
  private func meeting(_ lines: [Range<Int>]) -> Day? {
    let bytes = head.bytes.span
    let line = lines.first { line in
      switch head.title {
      case .agenda: DocumentFacts.times.hasPrefix(in: bytes, line)
      case .webSummary:
        BodyName.first(in: bytes, line) != nil
          && !DocumentFacts.otherDates.isFound(in: bytes, line)
      default:
        paper.hasNumbers && DocumentFacts.times.hasPrefix(in: bytes, line)
          && !DocumentFacts.otherDates.isFound(in: bytes, line)
          && !isOfAdjustment(line)
          && PrintedDay.first(in: bytes, line) != nil
      }
    }
    return line.flatMap { PrintedDay.first(in: bytes, $0) }
  }

  /// Whether `line` tells of the adjustment: *plats och tid* below *Justeringens* alone.
  private func isOfAdjustment(_ line: Range<Int>) -> Bool {
    let bytes = head.bytes.span
    guard let above = head.lines.last(where: { $0.upperBound < line.lowerBound }) else {
      return false
    }
    return above.count <= 16 && hasPrefix("justering", in: bytes, above)
  }

  private static let times: PrefixList = [
    "tid:", "tid ", "tid\t", "tid och plats", "plats och tid", "tid och lokal", "datum och tid",
    "sammanträdestid", "när:",
  ]

  /// *Utfärdat 2023-09-28*: the day with a label of its own.
  private func issued(_ lines: [Range<Int>]) -> Day? {
    let bytes = head.bytes.span
    for line in lines {
      guard let label = DocumentFacts.issues.first(in: bytes, line) else { continue }
      var offset = label.upperBound
      if let day = Papers.day(in: bytes.extracting(first: line.upperBound), at: &offset),
        let day = day.resolved(against: nil)
      {
        return day
      }
    }
    return nil
  }

  private static let issues: PhraseTable = ["utfärdat ", "utfärdad ", "upprättad ", "upprättat "]

  /// *Granåsa den 25 oktober 2023*: the last such line of a paper without §; or *Granåsa 2023-10-25*
  /// right above its signatures.
  private func signed() -> Day? {
    guard !paper.hasNumbers else { return nil }
    let bytes = flow.bytes.span
    let signatures = paper.paragraphs.suffix(DocumentFacts.signatures)
    for index in paper.paragraphs.reversed() where range(index).count <= 45 {
      let isPlaced =
        signatures.contains(index) && isUpper(in: bytes, at: range(index).lowerBound)
        && !DocumentFacts.documents.hasPrefix(in: bytes, range(index))
      guard isPlaced || contains(" den ", in: bytes, range(index)), !flow.paragraphs[index].isRow,
        !DocumentFacts.otherDates.isFound(in: bytes, range(index)),
        let day = PrintedDay.whole(in: bytes, range(index))
      else { continue }
      return day
    }
    return nil
  }

  /// The paragraphs at the end of a paper among which its signatures stand.
  private static let signatures = 12

  /// Dates of adjustment, posting and sending are not the meeting's.
  private static let otherDates: PhraseTable = [
    "juster", "anslag", "exp.", "förvaring", "överklag", "uppsätt", "nedtag", "daterad", "daterat",
    "inkom", "ankom", "diarie", "dnr",
  ]
}
