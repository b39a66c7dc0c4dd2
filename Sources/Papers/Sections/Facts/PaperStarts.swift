/// Where each paper of a text begins, and the § headers in it.
///
/// A file may hold several papers without a separator (DOMAIN.md 0.1): a § whose number does not
/// go on from the last, or a letterhead, or a title with a second account of the case, begins one.
struct PaperStarts {
  struct Start {
    /// The paper's first paragraph.
    var paragraph: Int
    /// The paragraphs that open its items.
    var headers: [Int]
  }

  private(set) var starts: [Start]
  private let flow: Flow

  init(in flow: Flow) {
    self.flow = flow
    starts = [Start(paragraph: 0, headers: [])]
    let headers = PaperStarts.headers(in: flow)
    var nextHeader = 0
    var last = 0
    var seenBackground = false
    var seenEnd = false
    for index in flow.paragraphs.indices {
      while nextHeader < headers.count, headers[nextHeader] < index { nextHeader += 1 }
      if nextHeader < headers.count, headers[nextHeader] == index,
        let header = flow.paragraphs[index].header
      {
        if let previous = starts.last?.headers.last, begins(index, header, after: previous, last) {
          begin(at: opening(before: index))
        }
        starts[starts.count - 1].headers.append(index)
        last = header.lastOrdinal
        (seenBackground, seenEnd) = (false, false)
        continue
      }
      if isFresh(index), !isBelowNumber(index), beginsByLetterhead(index) {
        begin(at: top(above: index))
        (last, seenBackground, seenEnd) = (0, false, false)
        continue
      }
      guard let heading = flow.paragraphs[index].heading else { continue }
      if heading.kind == .background || heading.kind == .proposal {
        if seenEnd, seenBackground, starts.last?.headers.isEmpty == false,
          let title = title(before: index)
        {
          begin(at: title)
          (last, seenEnd) = (0, false)
        }
        if heading.kind == .background { seenBackground = true }
      }
      if heading.kind == .recipients { seenEnd = true }
    }
  }

  /// Begins a paper at `paragraph`, or below the last § of the one before it.
  private mutating func begin(at paragraph: Int) {
    let below = starts.last?.headers.last.map { $0 + 1 } ?? 0
    starts.append(Start(paragraph: max(paragraph, below), headers: []))
  }

  private func beginsByLetterhead(_ index: Int) -> Bool {
    guard Letterhead.mayBegin(index, in: flow) else { return false }
    if Letterhead.begins(index, in: flow) { return isNew(index) }
    if Letterhead.beginsMotion(index, in: flow) { return true }
    // "Kommunfullmäktige" above "Handling 2023 nr 83", and a title below.
    return Letterhead.isMatterNumber(index, in: flow) && index + 1 < flow.paragraphs.count
      && GluedTitle.isTitle(flow.paragraphs[index + 1].range, in: flow.bytes.span)
      && (Letterhead.isPublisher(index - 1, in: flow) || flow.isAfterFurniture(index))
  }

  /// The first of the lines above a letterhead that say who publishes the paper.
  private func top(above index: Int) -> Int {
    guard let start = starts.last?.paragraph else { return index }
    var top = index
    while top > start + 3, index - top < 4,
      Letterhead.isPublisher(top - 1, in: flow) || isMeetingRow(top - 1)
    {
      // The last of those who are told of a decision is no publisher.
      if flow.paragraphs[top - 2].heading?.kind == .recipients { break }
      top -= 1
    }
    return top
  }

  /// `Protokoll (nr 9)`, `Sammanträdesdatum: 2023-12-13`: rows above *Protokollsutdrag*.
  private func isMeetingRow(_ index: Int) -> Bool {
    let range = flow.paragraphs[index].range
    return range.count <= 60 && PageShape.isHeaderRow(in: flow.bytes.span, range)
  }

  /// Whether the paper that `index` would end has a text of its own already.
  private func isFresh(_ index: Int) -> Bool {
    guard let start = starts.last?.paragraph else { return false }
    return index - start >= 3 && !isLetterhead(start..<index)
  }

  /// Whether the first paragraphs of the file are nothing but rows of a letterhead, labels with what
  /// stands below them: *Datum*, *2024-02-05*, *Er beteckning*.
  private func isLetterhead(_ rows: Range<Int>) -> Bool {
    guard rows.lowerBound == 0, rows.count <= 14 else { return false }
    let bytes = flow.bytes.span
    return rows.contains { PaperTitle.isLabel(flow.paragraphs[$0].range, in: bytes) }
      && rows.allSatisfy { index in
        let row = flow.paragraphs[index]
        return row.range.count <= 60 && row.marker == nil && row.header == nil
          && row.heading == nil && Ending(of: bytes, row.range) == .open
      }
  }

  /// Whether nothing but the number of an item stands right above: a letterhead that has the number in
  /// it, whose columns come one after the other.
  private func isBelowNumber(_ index: Int) -> Bool {
    starts.last?.headers.last == index - 1 && flow.paragraphs[index - 1].header?.isBare == true
  }

  /// Whether the letterhead at `index` is not the one that the paper before it began with: that
  /// would be the top of its next page.
  private func isNew(_ index: Int) -> Bool {
    if isNextPage(index) || goesOnFromPage(index) || isBelowFirstPage(index) { return false }
    guard let start = starts.last, flow.isAfterFurniture(index) || endsInPageNumber(index) else {
      return true
    }
    let bytes = flow.bytes.span
    let key = PageShape.key(of: bytes, flow.paragraphs[index].range)
    return !flow.paragraphs[start.paragraph..<index].contains {
      PageShape.key(of: flow.bytes.span, $0.range) == key
    }
  }

  /// Whether the extract that seems to begin at `index` has the letterhead of the paper before it,
  /// with the same day of meeting or none.
  private func isNextPage(_ index: Int) -> Bool {
    guard Letterhead.kind(of: index, in: flow) == .extract, let start = starts.last?.paragraph,
      let first = (start..<min(start + 6, index)).first(where: {
        flow.isSame(flow.paragraphs[$0].range, flow.paragraphs[index].range)
      })
    else { return false }
    // "Gatunämnden" above the one and "Skolnämnden" above the other.
    if first > start, Letterhead.isPublisher(index - 1, in: flow),
      let body = flow.firstBody(in: flow.paragraphs[index - 1].range),
      let other = flow.firstBody(in: flow.paragraphs[first - 1].range), body != other
    {
      return false
    }
    let day = day(below: index)
    return day == nil || day == self.day(below: first)
  }

  /// Whether the letterhead stands on a page of the minutes whose first page alone has been seen:
  /// often the two look different.
  private func isBelowFirstPage(_ index: Int) -> Bool {
    guard let start = starts.last, start.headers.isEmpty,
      Letterhead.kind(of: index, in: flow) == .minutes
    else { return false }
    return FirstPage.opens(start.paragraph..<index, of: flow)
  }

  /// Whether the letterhead has the number of the page after the last one that the paper has; a first
  /// page may have none.
  private func goesOnFromPage(_ index: Int) -> Bool {
    guard let start = starts.last?.paragraph, let page = page(index), page > 1 else { return false }
    return ((start..<index).reversed().lazy.compactMap { self.page($0) }.first ?? 1) == page - 1
  }

  /// The page number in the last column of a row.
  private func page(_ index: Int) -> Int? {
    guard flow.paragraphs[index].isRow, endsInPageNumber(index) else { return nil }
    let bytes = flow.bytes.span
    let row = PrintedColumns.split(bytes, flow.paragraphs[index].range)
    // "3 (20)", "Sida 3 (20)"
    return row.last.flatMap { cell in
      Int(flow.string(cell).drop { !$0.isNumber }.prefix { $0.isNumber })
    }
  }

  /// The day of the meeting in the letterhead that begins at `index`.
  private func day(below index: Int) -> Day? {
    for paragraph in flow.paragraphs[index...].prefix(3) where paragraph.range.count <= 100 {
      if let day = PrintedDay.first(in: flow.bytes.span, paragraph.range) { return day }
    }
    return nil
  }

  /// Whether the line's last column is a page number.
  private func endsInPageNumber(_ index: Int) -> Bool {
    let bytes = flow.bytes.span
    let range = flow.paragraphs[index].range
    var start = range.upperBound
    while start > range.lowerBound, bytes[start - 1] != UInt8(ascii: "\t") { start -= 1 }
    return start > range.lowerBound
      && PageShape.isPageNumber(in: bytes, start..<range.upperBound)
  }

  /// Whether the § at `index` belongs to another paper than the one before it.
  private func begins(
    _ index: Int, _ header: ItemHeader, after previous: Int, _ last: Int
  ) -> Bool {
    if header.ordinal <= last { return true }
    guard header.ordinal > last + 1 else { return false }
    guard let one = decidingBody(after: previous), let other = decidingBody(after: index) else {
      return false
    }
    return one != other && !BodyName.isGeneric(one) && !BodyName.isGeneric(other)
  }

  /// The body in the first decision heading of the item that opens at `index`.
  private func decidingBody(after index: Int) -> String? {
    for paragraph in flow.paragraphs[(index + 1)...].prefix(80) {
      if paragraph.header != nil { return nil }
      if let heading = paragraph.heading, heading.kind == .decision, let body = heading.body {
        return flow.body(body)
      }
    }
    return nil
  }

  /// The first of the short lines (body, date, kind of paper) that stand before a §.
  private func opening(before index: Int) -> Int {
    var start = index
    while start > 0, index - start < 6 {
      let paragraph = flow.paragraphs[start - 1]
      guard paragraph.marker == nil, paragraph.heading == nil, paragraph.range.count <= 70,
        isLetterheadLine(flow.string(paragraph.range))
      else { break }
      start -= 1
    }
    return start
  }

  private func isLetterheadLine(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    if let last = words.indices.last, BodyName.ending(at: last, in: words) != nil { return true }
    if Day(line) != nil { return true }
    let lower = line.lowercased()
    return lower.hasPrefix("protokoll") || lower.hasPrefix("sammanträdes")
      || lower.hasPrefix("utdrag")
  }

  /// The short line without full stop just before the heading at `index`; `nil` when none.
  private func title(before index: Int) -> Int? {
    guard index > 0 else { return nil }
    let paragraph = flow.paragraphs[index - 1]
    guard paragraph.marker == nil, paragraph.heading == nil, paragraph.range.count <= 150,
      paragraph.blankLinesBefore > 0,
      Ending(of: flow.bytes.span, paragraph.range) != .fullStop
    else { return nil }
    return index - 1
  }
}
