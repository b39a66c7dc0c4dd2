import Reading

/// How far a point of a list reaches: its wrapped lines, its table, the points below it.
///
/// Source: DOMAIN.md 4.2; CONTRACT section 5.
struct PointExtent {
  let flow: Flow

  /// A point with what belongs to it.
  struct Point {
    /// Its own words.
    let words: Range<Int>
    /// The points below it.
    let children: [Flow.Paragraph]
    /// The index after its last paragraph.
    let end: Int
    /// Whether its words announce what follows.
    let endsWithColon: Bool
  }

  /// The point that begins with `paragraph`, at `index`.
  func point(
    _ paragraph: Flow.Paragraph, _ marker: Marker, at index: Int, in paragraphs: SectionParagraphs
  ) -> Point {
    var end = index + 1
    let words = paragraph.content.lowerBound..<endOfText(paragraph, &end, in: paragraphs)
    var children: [Flow.Paragraph] = []
    while end < paragraphs.count, let child = paragraphs[end].marker,
      PointExtent.isChild(child, paragraphs[end], of: marker, paragraph)
    {
      children.append(paragraphs[end])
      end += 1
    }
    return Point(
      words: words, children: children, end: end, endsWithColon: flow.ending(of: words) == .colon)
  }

  /// Where the text of a numbered point ends: lines below it that are indented as its words are, with
  /// no blank line between, go on with it; so do lines above the next number of the list. Moves `end`
  /// past them.
  private func endOfText(
    _ point: Flow.Paragraph, _ end: inout Int, in paragraphs: SectionParagraphs
  ) -> Int {
    var last = point
    guard let ordinal = point.marker?.ordinal, point.kind == .line else {
      return last.range.upperBound
    }
    let isWithin = PointExtent.isFollowed(end, by: ordinal + 1, in: paragraphs)
    while end < paragraphs.count {
      let line = paragraphs[end]
      guard line.marker == nil, line.heading == nil, !line.isRow, line.blankLinesBefore == 0,
        line.kind == .line, isWithin || line.indentation > point.indentation + 1,
        !flow.isAfterFurniture(line), !isHead(end, after: last, in: paragraphs)
      else { break }
      last = line
      end += 1
    }
    return last.range.upperBound
  }

  /// *Investeringar*, *Kommunstyrelsen beslutar för egen del följande:* between two numbers: over the
  /// points after it, below a point that has ended.
  private func isHead(
    _ index: Int, after last: Flow.Paragraph, in paragraphs: SectionParagraphs
  ) -> Bool {
    guard index + 1 < paragraphs.count, paragraphs[index + 1].marker?.ordinal != nil,
      flow.ending(of: last.range) == .fullStop
    else { return false }
    let line = paragraphs[index].range
    if flow.ending(of: line) == .colon, flow.has([.decides, .proposes], in: line),
      flow.firstBody(in: line) != nil
    {
      return true
    }
    return FlowBuilder.isHead(line, in: flow.bytes.span)
      && FlowBuilder.isSubject(line, in: flow.bytes.span)
  }

  /// Whether the point numbered `ordinal` comes below `start`, with no blank line and no heading above it.
  private static func isFollowed(
    _ start: Int, by ordinal: Int, in paragraphs: SectionParagraphs
  ) -> Bool {
    for index in start..<min(start + longest, paragraphs.count) {
      let paragraph = paragraphs[index]
      if paragraph.blankLinesBefore > 0 || paragraph.heading != nil || paragraph.isRow {
        return false
      }
      // A number that does not go on belongs to another list.
      if let number = paragraph.marker?.ordinal { return number == ordinal }
    }
    return false
  }

  /// The paragraphs that a point may have with those below it.
  private static let longest = 12

  /// A table or a list of names printed in a point belongs to it (CONTRACT section 5).
  func endOfRows(after start: Int, in paragraphs: SectionParagraphs) -> Int {
    var end = start
    while end < paragraphs.count {
      let row = paragraphs[end]
      guard row.marker == nil, row.heading == nil, row.isRow || row.range.count < 70,
        flow.ending(of: row.range) != .fullStop, end == start || !elects(row.range)
      else { break }
      end += 1
    }
    return end
  }

  /// *Till ersättare väljs:* below the members is the next decision.
  private func elects(_ row: Range<Int>) -> Bool {
    let line = flow.ending(of: row) == .colon ? row.dropping(1) : row
    return [" väljs", " utses", " väljer", " utser"].contains { (verb: StaticString) in
      hasSuffix(verb, in: flow.bytes.span, line)
    }
  }

  /// What a point that ends with a colon goes on with: rows, or the sentences right below it.
  func endOfRest(after start: Int, in paragraphs: SectionParagraphs) -> Int {
    let end = endOfRows(after: start, in: paragraphs)
    guard end == start, start < paragraphs.count, case let next = paragraphs[start],
      next.marker == nil, next.heading == nil, next.blankLinesBefore == 0,
      flow.ending(of: next.range) == .fullStop
    else { return end }
    return start + 1
  }

  /// A letter below a number, or a bullet deeper than its point, belongs to the point.
  private static func isChild(
    _ marker: Marker, _ paragraph: Flow.Paragraph, of parent: Marker, _ above: Flow.Paragraph
  ) -> Bool {
    switch (parent.kind, marker.kind) {
    case (.number, .letter), (.bareNumber, .letter), (.bullet, .letter): true
    case (.number, .bullet), (.bareNumber, .bullet), (.att, .bullet): !marker.hasAtt
    case (.bullet, .bullet), (.number, .number):
      paragraph.indentation > above.indentation + 1 && !marker.hasAtt
    default: false
    }
  }
}
