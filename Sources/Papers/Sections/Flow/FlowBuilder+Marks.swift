import Reading

/// Marks of points that a converter has printed on lines of their own, above the words they belong to.
///
///     •
///     •
///
///     Planen antas.
///     Nämnden får i uppdrag att återkomma.
///
/// Source: DOMAIN.md 4.2 and 9, two-column text.
extension FlowBuilder {
  /// Whether the line at `index` holds a bullet and nothing else, or a number of several that stand
  /// over each other: which point each belongs to is not said.
  func isLooseMark(_ index: Int) -> Bool {
    let (source, block) = (text.bytes.span, text.blocks[index])
    if LooseBullets.isBullet(source, block) { return true }
    if LooseBullets.isDash(source, block) { return beginsDashes }
    guard isLoneMark(at: index) else { return false }
    return marksAbove > 0 || isLoneMark(at: index + 1)
  }

  /// Whether a dash on its own is the mark of a point, and no empty cell: below a colon or *att*, or in a list
  /// of such points.
  private var beginsDashes: Bool {
    if marksAbove > 0 { return true }
    guard let last = paragraphs.last, !last.isRow else { return false }
    if last.marker?.isLoose == true { return true }
    return switch Ending(of: bytes.span, last.range) {
    case .colon, .leadIn: true
    default: false
    }
  }

  private func isLoneMark(at index: Int) -> Bool {
    guard text.blocks.indices.contains(index) else { return false }
    let block = text.blocks[index]
    return FlowBuilder.isLoneMark(text.bytes.span, block.range.start..<block.range.end)
  }

  /// Whether the paragraph is the mark of a point whose words stand below it: `1.`, `12)`, `a)`, *att*.
  @inline(__always)
  func isLoneMark(_ paragraph: Range<Int>) -> Bool {
    FlowBuilder.isLoneMark(bytes.span, paragraph) || FlowBuilder.isAtt(bytes.span, paragraph)
  }

  /// Whether the line is an *att* in a column of its own, which a converter prints apart from its words:
  /// a sentence that is wrapped has no blank line there.
  func isLoneAtt(_ line: Line, at index: Int) -> Bool {
    FlowBuilder.isAtt(text.bytes.span, line.range)
      && (blankLines > 0
        || index + 1 < text.blocks.count && text.blocks[index + 1].blankLinesBefore > 0)
  }

  @inline(__always)
  private static func isAtt(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    line.count == 3 && hasPrefix("att", in: bytes, line)
  }

  @inline(__always)
  static func isLoneMark(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    line.count <= 3 && line.count >= 2 && isMark(bytes, line)
  }

  private static func isMark(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let last = bytes[line.upperBound - 1]
    let label = line.dropLast()
    if last == UInt8(ascii: "."), label.allSatisfy({ isDigit(bytes[$0]) }) { return true }
    return last == UInt8(ascii: ")")
      && (label.allSatisfy { isDigit(bytes[$0]) }
        || label.count == 1 && bytes[line.lowerBound] &- UInt8(ascii: "a") < 26)
  }

  /// Whether the line is what the point says whose mark is the last paragraph.
  @inline(__always)
  func isPoint(_ line: Line, ofMark last: Flow.Paragraph) -> Bool {
    isLoneMark(last.range) && blankLines <= 1 && line.header == nil && !line.isRow && !line.isLabel
      && (line.marker == nil || line.marker?.kind == .att)
      && !FlowBuilder.isLoneMark(text.bytes.span, line.range)
  }

  /// Whether the line begins a point whose mark stands above it, alone or with those of its
  /// neighbours. The marks of a list that a heading ends are no more.
  mutating func isLoosePoint(_ line: Line, _ block: Block) -> Bool {
    guard looseMarks > 0 else { return false }
    // "• ⏎ § 52 Ksau …": a paper of another body.
    let isPaper = marksAbove > 0 && blankLines == 0 && line.header?.isBare == false
    if line.heading != nil || line.header != nil && !isPaper {
      looseMarks = 0
      return false
    }
    if line.marker?.kind == .att { looseMarks -= 1 }
    guard block.kind == .line, line.marker == nil, !line.isRow, !line.isLabel,
      marksAbove > 0 || beginsNext(line, block)
    else { return false }
    looseMarks -= 1
    return true
  }

  /// Whether a line that has no mark right above it begins the next point.
  private func beginsNext(_ line: Line, _ block: Block) -> Bool {
    let beginsSmall = isLower(in: text.bytes.span, at: line.range.lowerBound)
    guard let last = paragraphs.last, let previous = previousBlock, let marker = last.marker,
      marker.isLoose || marker.kind == .att, blankLines == 0
    else { return !beginsSmall }
    let ending = Ending(of: bytes.span, last.range)
    if beginsSmall { return marker.isLoose && ending == .comma }
    let isEnded =
      ending == .fullStop || ending == .comma
      || isShort(previous, line, 10) && !goesOn(last, in: line, previous)
    return isEnded && line.range.count > 30
  }

  // MARK: - Lists whose marks all stand above them

  /// Reads the lines from `index` to the next blank one as the points of the marks above: as many as
  /// there are marks.
  mutating func openList(at index: Int) {
    var end = index
    while end < text.blocks.count, end == index || text.blocks[end].blankLinesBefore == 0,
      mayBeListed(end)
    {
      end += 1
    }
    let lines = index..<end
    // Where no line is blank, the text below the list would be taken for its last points.
    guard lines.count >= marksAbove, lines.count <= marksAbove * FlowBuilder.longestPoint else {
      return
    }
    looseMarks -= marksAbove
    looseListEnd = end
    looseListStarts = starts(of: marksAbove, in: lines)
  }

  /// The lines that the points of a list have on average, at most.
  private static let longestPoint = 8

  private func mayBeListed(_ index: Int) -> Bool {
    let block = text.blocks[index]
    guard block.kind == .line, !furniture.isFurniture[index] else { return false }
    let source = text.bytes.span
    let line = block.range.start..<block.range.end
    return !LooseBullets.isBullet(source, block) && Heading(in: source, line) == nil
      && ItemHeader(in: source, line) == nil
  }

  /// Where `count` points begin in `lines`: after those that leave most room at their end.
  private func starts(of count: Int, in lines: Range<Int>) -> Set<Int> {
    let beginsSmall = self.beginsSmall(lines.lowerBound)
    let rooms = lines.map { index in
      // Points begin alike.
      room(before: index) - (self.beginsSmall(index) && !beginsSmall ? width : 0)
    }
    let ranked = lines.dropFirst().sorted { one, other in
      (rooms[one - lines.lowerBound], other) > (rooms[other - lines.lowerBound], one)
    }
    return Set(ranked.prefix(count - 1)).union([lines.lowerBound])
  }

  private func beginsSmall(_ index: Int) -> Bool {
    isLower(in: text.bytes.span, at: text.blocks[index].range.start)
  }

  /// How much speaks for a point that begins at the line: the room left at the end of the line before,
  /// in letters; a line's width more or less for what the words say.
  private func room(before index: Int) -> Int {
    let source = text.bytes.span
    let previous = text.blocks[index - 1]
    let line = text.blocks[index].range.start..<text.blocks[index].range.end
    var room = width - previousWidth(previous) - 1 - firstWordLength(line)
    switch Ending(of: source, previous.range.start..<previous.range.end) {
    case .fullStop, .comma: room += width
    case .hyphen: room -= 4 * width
    case .open, .leadIn, .colon: break
    }
    if source[line.lowerBound] == UInt8(ascii: "(") { room -= 2 * width }
    if Marker(in: source, line)?.kind == .att { room += 2 * width }
    if FlowBuilder.isUnfinished(source, previous.range.end) { room -= 4 * width }
    return room
  }
}
