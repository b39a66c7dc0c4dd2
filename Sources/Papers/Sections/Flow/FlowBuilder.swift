import Reading

/// Joins the lines of a source into paragraphs.
struct FlowBuilder {
  let text: SourceText
  let furniture: Furniture
  private(set) var bytes: [UInt8] = []
  private(set) var paragraphs: [Flow.Paragraph] = []
  private(set) var runs: [Flow.Run] = []

  /// The width that lines are wrapped at; lines shorter than most of it end on purpose.
  let width: Int
  private var lastOrdinal = 0
  var blankLines = 0
  private(set) var previousBlock: Block?
  private var hasPageBreak = false
  /// Bullets that stand on lines of their own and whose points are still to come.
  var looseMarks = 0
  /// How many of them stand right above the line at hand.
  var marksAbove = 0
  /// Where the list ends whose marks all stand above it.
  var looseListEnd = 0
  /// The lines of that list that begin points.
  var looseListStarts: Set<Int> = []
  /// What stood in the margin.
  private let headings: MovedHeadings
  private var gaps: Gaps

  init(_ headings: MovedHeadings, furniture: Furniture, _ gaps: Gaps) {
    self.headings = headings
    self.gaps = gaps
    text = headings.text
    self.furniture = furniture
    width = FlowBuilder.wrapWidth(of: text.blocks)
    bytes.reserveCapacity(text.bytes.count + text.blocks.count)
    paragraphs.reserveCapacity(text.blocks.count)
    runs.reserveCapacity(text.blocks.count)
  }

  mutating func build() {
    for (index, block) in text.blocks.enumerated() {
      if furniture.isFurniture[index] {
        // The blank lines around furniture belong to the page, not to the text.
        hasPageBreak = true
        blankLines = 0
        continue
      }
      blankLines = hasPageBreak ? 0 : Int(block.blankLinesBefore)
      if block.kind == .line, block.range.count <= 6, isLooseMark(index) {
        looseMarks += 1
        marksAbove += 1
        continue
      }
      if marksAbove > 1, blankLines > 0 { openList(at: index) }
      add(block, index)
      marksAbove = 0
      previousBlock = block
      hasPageBreak = false
    }
  }

  private mutating func add(_ block: Block, _ index: Int) {
    let mayHaveGap = gaps.begin(in: block.range.start..<block.range.end)
    let line = Line(block, in: text.bytes.span, mayHaveGap: mayHaveGap)
    if !headings.lines.isEmpty, headings.lines.contains(index) {
      extend(with: line, by: .space, mayHaveGap)
      let last = paragraphs.count - 1
      paragraphs[last].opening =
        Opening(in: bytes.span, paragraphs[last].range) ?? paragraphs[last].opening
      return
    }
    if index < looseListEnd {
      if looseListStarts.contains(index) {
        begin(line, block, index, isLoosePoint: line.marker == nil, mayHaveGap)
      } else {
        let isHyphen = Ending(of: bytes.span, paragraphs[paragraphs.count - 1].range) == .hyphen
        extend(with: line, by: isHyphen ? hyphenJoint(line) : .space, mayHaveGap)
      }
      return
    }
    let isLoosePoint = isLoosePoint(line, block)
    if !isLoosePoint, let joint = joint(to: line, block, index) {
      extend(with: line, by: joint, mayHaveGap)
    } else {
      begin(line, block, index, isLoosePoint: isLoosePoint, mayHaveGap)
    }
  }

  private mutating func begin(
    _ line: Line, _ block: Block, _ index: Int, isLoosePoint: Bool, _ mayHaveGap: Bool
  ) {
    let start = bytes.count
    append(line.range, mayHaveGap)
    let range = start..<bytes.count
    if let ordinal = line.marker?.ordinal { lastOrdinal = ordinal }
    if line.header != nil { lastOrdinal = 0 }
    paragraphs.append(
      Flow.Paragraph(
        range: range,
        opening: isLoosePoint
          ? .point(.loose)
          : opening(of: line, at: range)
            ?? headings.kinds[index].map { .section(Heading(kind: $0)) },
        kind: block.kind, blankLinesBefore: blankLines, indentation: Int(block.indentation),
        isRow: line.isRow, block: index))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// What the line opens, with its offsets in the flow.
  private func opening(of line: Line, at range: Range<Int>) -> Opening? {
    guard range.count == line.range.count else {
      // Gaps are narrower here than in the source: what counts bytes is read again.
      switch line.opening {
      case .point: return Marker(in: bytes.span, range).map { .point($0) }
      case .section: return Heading(in: bytes.span, range).map { .section($0) }
      case .item: return ItemHeader(in: bytes.span, range).map { .item($0) }
      case nil: return nil
      }
    }
    return line.opening?.moved(by: range.lowerBound - line.range.lowerBound)
  }

  /// What stands between two joined lines.
  enum Joint { case space, nothing, withoutHyphen }

  private mutating func extend(with line: Line, by joint: Joint, _ mayHaveGap: Bool) {
    bytes.removeLast()
    let isMark = isLoneMark(paragraphs[paragraphs.count - 1].range)
    switch joint {
    case .space: bytes.append(UInt8(ascii: " "))
    case .nothing: break
    case .withoutHyphen: bytes.removeLast()
    }
    append(line.range, mayHaveGap)
    let last = paragraphs.count - 1
    paragraphs[last].range = paragraphs[last].range.lowerBound..<bytes.count
    if isMark { paragraphs[last].opening = Opening(in: bytes.span, paragraphs[last].range) }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Copies a line; a gap of three or more columns becomes a tab, other runs of spaces one space.
  private mutating func append(_ range: Range<Int>, _ mayHaveGap: Bool) {
    let (source, end) = (text.bytes, range.upperBound)
    var index = range.lowerBound
    runs.append(Flow.Run(start: bytes.count, source: index))
    var plain = index
    while mayHaveGap, let gap = FlowBuilder.gap(in: source.span, from: index, to: end) {
      bytes.append(contentsOf: source[plain..<gap.lowerBound])
      bytes.append(gap.count >= 3 ? UInt8(ascii: "\t") : UInt8(ascii: " "))
      runs.append(Flow.Run(start: bytes.count, source: gap.upperBound))
      index = gap.upperBound
      plain = index
    }
    bytes.append(contentsOf: source[plain..<range.upperBound])
  }

  /// The first run of two or more spaces or tabs; `nil` when there is none.
  private static func gap(in source: Span<UInt8>, from start: Int, to end: Int) -> Range<Int>? {
    var index = start
    while index + 1 < end {
      if index + 8 <= end, ByteGroup(source.eightBytes(at: index)).hasNoNeighbouringSpaces {
        // The last of the eight may have its neighbour after them.
        index += 7
        continue
      }
      // Of two neighbours in a run one stands at every second place.
      guard isSpace(source[index + 1]) else {
        index += 2
        continue
      }
      let first = isSpace(source[index]) ? index : index + 1
      var last = index + 2
      while last < end, isSpace(source[last]) { last += 1 }
      if last - first >= 2 { return first..<last }
      index = last
    }
    return nil
  }

  /// How `line` continues the last paragraph; `nil` when it begins one of its own.
  private func joint(to line: Line, _ block: Block, _ index: Int) -> Joint? {
    guard let last = paragraphs.last, let previous = previousBlock, block.kind == .line,
      last.kind == .line, last.heading.map({ $0.inlineOffset != nil }) ?? true, last.header == nil
    else { return nil }
    if isWithinSentence(line, after: last) { return .space }
    guard line.heading == nil, !opensOwnShare(line) else { return nil }
    if isPoint(line, ofMark: last) { return .space }
    guard !FlowBuilder.isLoneMark(text.bytes.span, line.range), !isLoneAtt(line, at: index),
      line.header == nil || isReference(line, after: last), !line.isRow, !line.isLabel, !last.isRow,
      !isLeftOf(previous, block), !beginsPoint(line, after: last, previous, at: index)
    else { return nil }
    let source = text.bytes.span
    if last.marker != nil, isDated(line.range) { return nil }
    let ending = Ending(of: bytes.span, last.range)
    let beginsSmall = isLower(in: source, at: line.range.lowerBound)
    if ending == .hyphen, blankLines == 0 { return hyphenJoint(line) }
    if blankLines == 0, isRange(line, after: last) { return .nothing }
    if blankLines > 0 {
      let goesOn = beginsSmall && ending.isOpen && previous.range.count >= 30
      guard goesOn || isSpaced(line, after: last, ending) else { return nil }
      return ending == .hyphen ? hyphenJoint(line) : .space
    }
    if beginsSmall, last.marker != nil, announces(line) { return nil }
    if !beginsSmall, isHeadOfPoints(line, at: index, after: last, previous) { return nil }
    if beginsSmall || ending == .comma { return ending == .colon && !beginsSmall ? nil : .space }
    if ending == .colon || dividesList(at: index, after: last, ending) { return nil }
    if ending == .fullStop, isWish(line) { return nil }
    if isReference(line) && ending != .fullStop { return .space }
    if ending == .open, isElected(line, after: last) { return nil }
    if ending == .open,
      isList(previous) || dividesName(last, line) || goesOn(last, in: line, previous)
    {
      return .space
    }
    // "Ivar Tjusberg ⏎ (C)": brackets say something of what stands before them.
    if ending == .open || last.marker != nil, source[line.range.lowerBound] == UInt8(ascii: "(") {
      return .space
    }
    if ending == .fullStop, standsAlone(line, at: index) { return nil }
    if areLabelled(last, line, ending) { return nil }
    // A point that ends with a full stop, names beside a heading and a title go on only where the line
    // is full.
    let isEnded = ending == .fullStop && last.marker != nil || last.heading != nil || isBelowNumber
    return isShort(previous, line, isEnded ? 10 : 8) ? nil : .space
  }

  private func beginsPoint(
    _ line: Line, after last: Flow.Paragraph, _ previous: Block, at index: Int
  ) -> Bool {
    guard let marker = line.marker else { return false }
    let ending = Ending(of: bytes.span, last.range)
    switch marker.kind {
    case .bullet, .letter, .rank: return true
    case .number:
      return ending != .open || blankLines > 0 || marker.ordinal == 1
        || marker.ordinal == lastOrdinal + 1
    case .bareNumber:
      let isNext = marker.ordinal == lastOrdinal + 1
      guard isMark(marker, of: line, after: last, ending) || isNext && isRow(index, below: last)
      else { return false }
      return marker.ordinal == 1 || isNext
    case .att:
      if isJoined(line) { return beginsJoinedPoint(line, after: last, previous) }
      // "att1", "att2": a figure makes the word a mark wherever it stands.
      if isDigit(text.bytes[line.range.lowerBound + 3]) { return true }
      // "att    anta": a gap sets the word apart as a mark; in a sentence it has one space.
      if last.marker?.kind == .att, isSpace(text.bytes[line.range.lowerBound + 4]) { return true }
      return beginsAttPoint(line, last, ending) || isAssigned(index, after: last)
        || isBelowHead(last) || isOwnShare(last)
        || (last.marker?.kind == .att || isFollowedByAtt(index, after: last))
          && isShort(previous, line)
        || last.marker?.kind == .att && endsDemand(line, after: last, ending)
        || isJoinedAbove(line, after: last, previous)
        || endsDecision(line, index, after: last, previous) || isDecided(index, after: last)
    }
  }

  func firstWordLength(_ range: Range<Int>) -> Int {
    let end = text.bytes.span.firstOffset(in: range) { $0.spaces }
    return (end ?? range.upperBound) - range.lowerBound
  }

  func previousWidth(_ block: Block) -> Int { block.range.count + Int(block.indentation) }

  /// The length that nine lines of ten keep within, of those with more than half a line of text.
  private static func wrapWidth(of blocks: [Block]) -> Int {
    var counts = [Int](repeating: 0, count: 256)
    var total = 0
    for block in blocks where block.kind == .line && block.range.count > 40 {
      counts[min(255, block.range.count + Int(block.indentation))] += 1
      total += 1
    }
    var seen = 0
    for (length, count) in counts.enumerated() {
      seen += count
      if seen * 10 >= total * 9 { return length }
    }
    return 0
  }
}
