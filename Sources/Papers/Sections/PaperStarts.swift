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
          starts.append(Start(paragraph: opening(before: index), headers: []))
        }
        starts[starts.count - 1].headers.append(index)
        last = header.ordinal
        (seenBackground, seenEnd) = (false, false)
        continue
      }
      if isFresh(index), !isBelowNumber(index), beginsByLetterhead(index) {
        starts.append(Start(paragraph: top(above: index), headers: []))
        (last, seenBackground, seenEnd) = (0, false, false)
        continue
      }
      guard let heading = flow.paragraphs[index].heading else { continue }
      if heading.kind == .background || heading.kind == .proposal {
        if seenEnd, seenBackground, starts.last?.headers.isEmpty == false,
          let title = title(before: index)
        {
          starts.append(Start(paragraph: title, headers: []))
          (last, seenEnd) = (0, false)
        }
        if heading.kind == .background { seenBackground = true }
      }
      if heading.kind == .recipients { seenEnd = true }
    }
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
    return index - start >= 3
  }

  /// Whether nothing but the number of an item stands right above: a letterhead that has the number in
  /// it, whose columns come one after the other.
  private func isBelowNumber(_ index: Int) -> Bool {
    starts.last?.headers.last == index - 1 && flow.paragraphs[index - 1].header?.isBare == true
  }

  /// Whether the letterhead at `index` is not the one that the paper before it began with: that
  /// would be the top of its next page.
  private func isNew(_ index: Int) -> Bool {
    if isNextPage(index) { return false }
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
    let day = day(below: index)
    return day == nil || day == self.day(below: first)
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

  /// The paragraphs that open items: without tables of contents, repeated headers and references.
  private static func headers(in flow: Flow) -> [Int] {
    let candidates = flow.paragraphs.indices.filter { index in
      guard let header = flow.paragraphs[index].header else { return false }
      return !header.isListed && !header.isContinuation
    }
    var accepted: [Int] = []
    let usual = usualPrefix(of: candidates, in: flow)
    for (position, index) in candidates.enumerated() {
      guard let header = flow.paragraphs[index].header else { continue }
      let next = position + 1 < candidates.count ? candidates[position + 1] : nil
      if isListed(index, header, next, candidates[position...], in: flow)
        || isStacked(position, candidates, in: flow)
        || isBeforeFirst(position, candidates, after: accepted.last, in: flow)
      {
        continue
      }
      if isHistory(index, header, next, usual, in: flow) { continue }
      if let last = accepted.last, let previous = flow.paragraphs[last].header,
        flow.isSame(previous.number, header.number), isRepeat(last, index, in: flow)
      {
        continue
      }
      accepted.append(index)
    }
    return withoutReferences(accepted, in: flow)
  }

  /// Without a § that stands between two that follow each other: a wrapped line began with it.
  private static func withoutReferences(_ headers: [Int], in flow: Flow) -> [Int] {
    guard headers.count >= 3 else { return headers }
    let ordinals = headers.map { flow.paragraphs[$0].header?.ordinal ?? 0 }
    // Before each § may stand one: what was left out is no more what the next goes on from.
    var before = ordinals[0]
    return headers.indices.filter { position in
      let isReference =
        position > 0 && position + 1 < headers.count && ordinals[position] != before
        && ordinals[position] != before + 1 && ordinals[position + 1] == before + 1
      if !isReference { before = ordinals[position] }
      return !isReference
    }.map { headers[$0] }
  }

  /// A header with nothing below it whose number comes again later stands in a table of contents.
  private static func isListed(
    _ index: Int, _ header: ItemHeader, _ next: Int?, _ later: ArraySlice<Int>, in flow: Flow
  ) -> Bool {
    guard let next, next - index <= 5 else { return false }
    let below = flow.paragraphs[(index + 1)..<next]
    let hasText = below.indices.contains { index in
      // *Information* with nothing below it is a title.
      below[index].heading != nil && index + 1 < below.endIndex
        || flow.ending(of: below[index].range) == .fullStop
    }
    guard !hasText, below.reduce(0, { $0 + $1.range.count }) < 400 else { return false }
    return later.dropFirst().contains { index in
      flow.paragraphs[index].header.map { flow.isSame($0.number, header.number) } ?? false
    }
  }

  /// A number right over or below another, with nothing beside it, stands in a table of contents whose
  /// columns come one after the other: it comes again later.
  private static func isStacked(_ position: Int, _ candidates: [Int], in flow: Flow) -> Bool {
    func bareNumber(at position: Int) -> ItemHeader? {
      guard candidates.indices.contains(position) else { return nil }
      let header = flow.paragraphs[candidates[position]].header
      return header?.isBare == true ? header : nil
    }
    guard let header = bareNumber(at: position) else { return false }
    let isNeighbour = [position - 1, position + 1].contains { other in
      bareNumber(at: other) != nil && abs(candidates[other] - candidates[position]) == 1
    }
    return isNeighbour
      && candidates[(position + 1)...].contains { index in
        flow.paragraphs[index].header.map { flow.isSame($0.number, header.number) } ?? false
      }
  }

  /// *Bo Ek (M), tjänstgör ⏎ § 14* in a list of those present: a number before the first item, to
  /// which the items that follow come in their turn.
  private static func isBeforeFirst(
    _ position: Int, _ candidates: [Int], after accepted: Int?, in flow: Flow
  ) -> Bool {
    guard position + 1 < candidates.count, let header = flow.paragraphs[candidates[position]].header,
      header.isBare, let next = flow.paragraphs[candidates[position + 1]].header,
      next.ordinal <= header.ordinal
    else { return false }
    if let accepted, let last = flow.paragraphs[accepted].header?.ordinal,
      last == header.ordinal || last + 1 == header.ordinal
    {
      return false
    }
    let below = flow.paragraphs[(candidates[position] + 1)..<candidates[position + 1]]
    return !below.contains { paragraph in
      switch paragraph.heading?.kind {
      case .decision, .proposal, .background, .yrkanden: true
      default: false
      }
    }
      && candidates[(position + 1)...].contains { index in
        flow.paragraphs[index].header.map { flow.isSame($0.number, header.number) } ?? false
      }
  }

  /// In a stack of § numbers (*Bun § 83*, *Au § 97*, *Ks § 142*) one is the paper's own; the
  /// others tell the case's way there.
  private static func isHistory(
    _ index: Int, _ header: ItemHeader, _ next: Int?, _ usual: String?, in flow: Flow
  ) -> Bool {
    guard let prefix = flow.prefix(of: header) else { return false }
    let isBelow = usual != nil && prefixes(above: index, in: flow).contains { $0 == usual }
    let isAbove = next == index + 1 && flow.paragraphs[index + 1].header?.prefix != nil
    guard isBelow || isAbove else { return false }
    return usual.map { $0 != prefix } ?? isAbove
  }

  /// The abbreviations of the § numbers that stand in one stack above `index`.
  private static func prefixes(above index: Int, in flow: Flow) -> [String] {
    var prefixes: [String] = []
    var above = index - 1
    while above >= 0, let header = flow.paragraphs[above].header,
      let prefix = flow.prefix(of: header)
    {
      prefixes.append(prefix)
      above -= 1
    }
    return prefixes
  }

  /// The abbreviation before most §; `nil` when § stand alone or none is more usual than others.
  private static func usualPrefix(of candidates: [Int], in flow: Flow) -> String? {
    var counts: [String: Int] = [:]
    for index in candidates {
      if let header = flow.paragraphs[index].header, let prefix = flow.prefix(of: header) {
        counts[prefix, default: 0] += 1
      }
    }
    guard let most = counts.values.max() else { return nil }
    let usual = counts.filter { $0.value == most }
    return usual.count == 1 ? usual.keys.first : nil
  }

  /// The same § printed again at the top of a page.
  private static func isRepeat(_ first: Int, _ second: Int, in flow: Flow) -> Bool {
    guard let header = flow.paragraphs[second].header else { return false }
    if header.isBare { return true }
    return flow.isSame(flow.paragraphs[first].range, flow.paragraphs[second].range)
  }
}

extension Flow {
  /// The abbreviated body before the § in small letters (`ks`); `nil` when there is none.
  fileprivate func prefix(of header: ItemHeader) -> String? {
    header.prefix.map { string($0).lowercased() }
  }
}
