import Reading

/// Headings in the margin, beside the text they belong to.
///
///     Beslut             Kommunfullmäktige antar taxan.
///     Sammanfattning     Taxan har inte ändrats sedan 2016. Nämnden har
///                        räknat om den.
///     Beslutet           Tekniska nämnden
///     skickas till       Ekonomikontoret
///
/// A heading alone does not tell: a table may have a column with such words. A layout of the kind has
/// several of them, one for what is decided or proposed, and sentences beside them.
struct SideHeadings {
  /// A heading and what stands beside its lines.
  struct Row {
    /// The block that the heading begins in.
    let block: Int
    let kind: Section.Kind
    /// Whether only its place tells that it is a heading.
    fileprivate(set) var isUnknown = false
    /// The cells of the heading, one below the other; one unless it is wrapped.
    fileprivate(set) var head: [Range<Int>]
    /// What stands beside them: empty where nothing does.
    fileprivate(set) var text: [Range<Int>]
    /// In which column that begins.
    let column: Int

    /// The blocks that the heading stands in.
    var blocks: Range<Int> { block..<block + head.count }
  }

  private(set) var rows: [Row] = []

  /// Finds the rows of a text; none when it has no such layout.
  init(in text: SourceText, _ gaps: Gaps) {
    let bytes = text.bytes.span
    var gaps = gaps
    var index = 0
    while index < text.blocks.count {
      let block = text.blocks[index]
      if gaps.begin(in: block.range.start..<block.range.end),
        let row = SideHeadings.row(at: index, of: text.blocks, in: bytes)
      {
        rows.append(row)
        index = row.blocks.upperBound
      } else {
        index += 1
      }
    }
    if isLayout(of: text.blocks, in: bytes) {
      addOthers(of: text.blocks, in: bytes)
    } else {
      rows = []
    }
  }

  // MARK: A row

  private static let mostLines = 3
  private static let longestCell = 60

  /// The longest heading that begins in the first cell of the block at `index`.
  private static func row(at index: Int, of blocks: [Block], in bytes: Span<UInt8>) -> Row? {
    guard isUpper(in: bytes, at: blocks[index].range.start),
      let first = Cells(blocks[index], in: bytes)
    else { return nil }
    var head = [first.head]
    var text = [first.text]
    var found = kind(of: head, in: bytes).map {
      Row(block: index, kind: $0, head: head, text: text, column: first.column)
    }
    guard blocks[index].kind == .line else { return found }
    for next in index + 1..<min(index + mostLines, blocks.count) {
      guard isLower(in: bytes, at: blocks[next].range.start),
        let cells = Cells(blocks[next], in: bytes, below: first, in: blocks[index])
      else { break }
      head.append(cells.head)
      text.append(cells.text)
      guard let kind = kind(of: head, in: bytes) else { continue }
      found = Row(block: index, kind: kind, head: head, text: text, column: first.column)
    }
    return found
  }

  /// The kind of section that the words in `cells` are the heading of; `nil` when they are none that
  /// stands in a margin.
  static func kind(of cells: [Range<Int>], in bytes: Span<UInt8>) -> Section.Kind? {
    guard let heading = heading(of: cells, in: bytes), heading.inlineOffset == nil,
      !heading.isLeadIn
    else { return nil }
    switch heading.kind {
    // What is said of the whole paper stands so on first pages.
    case .adjustment, .annexes, .appeal, .contents, .metadata: return nil
    default: return heading.kind
    }
  }

  private static func heading(of cells: [Range<Int>], in bytes: Span<UInt8>) -> Heading? {
    if cells.count == 1 { return Heading(in: bytes, cells[0]) }
    var words: [UInt8] = []
    for cell in cells {
      if !words.isEmpty { words.append(UInt8(ascii: " ")) }
      for offset in cell { words.append(bytes[offset]) }
    }
    return Heading(in: words.span, 0..<words.count)
  }

  /// The two cells of a line.
  private struct Cells {
    let head: Range<Int>
    let text: Range<Int>
    let column: Int

    /// Cuts a line with one gap; `nil` when it has none, or several.
    init?(_ block: Block, in bytes: Span<UInt8>) {
      let line = block.range.start..<block.range.end
      guard block.part == .text, let gap = bytes.columnGap(in: line) else { return nil }
      head = trimmed(bytes, line.lowerBound..<gap)
      text = trimmed(bytes, gap..<line.upperBound)
      guard !head.isEmpty, head.count <= longestCell, text.count > 1 else { return nil }
      // The gap after the mark of a list is none.
      let mark = Marker(in: bytes, text)?.length ?? 0
      guard bytes.columnGap(in: text.lowerBound + mark..<text.upperBound) == nil else { return nil }
      column = Cells.column(of: text.lowerBound, block, in: bytes)
    }

    /// Cuts a line below `first` that goes on with its heading; `nil` when it does not.
    init?(_ block: Block, in bytes: Span<UInt8>, below first: Cells, in above: Block) {
      guard block.kind == .line, block.blankLinesBefore == 0, block.part == .text,
        block.indentation.distance(to: above.indentation).magnitude <= 2
      else { return nil }
      if let cells = Cells(block, in: bytes) {
        guard (cells.column - first.column).magnitude <= 3 else { return nil }
        self = cells
        return
      }
      let line = block.range.start..<block.range.end
      let end = Cells.column(of: line.upperBound, block, in: bytes)
      guard bytes.columnGap(in: line) == nil, end < first.column else { return nil }
      head = line
      text = line.upperBound..<line.upperBound
      column = first.column
    }

    private static func column(of offset: Int, _ block: Block, in bytes: Span<UInt8>) -> Int {
      var letters = 0
      for place in block.range.start..<offset where bytes[place] & 0xC0 != 0x80 { letters += 1 }
      return Int(block.indentation) + letters
    }
  }

  // MARK: Headings of the house's own

  /// Adds what stands in the margin below a heading that is known, and is one that no table has.
  private mutating func addOthers(of blocks: [Block], in bytes: Span<UInt8>) {
    var all: [Row] = []
    for (position, row) in rows.enumerated() {
      all.append(row)
      let end = position + 1 < rows.count ? rows[position + 1].block : blocks.count
      var index = row.blocks.upperBound
      while index < end {
        if SideHeadings.isBeside(blocks[index], row, in: bytes) {
          index += 1
        } else if let other = SideHeadings.other(at: index, below: row, of: blocks, in: bytes) {
          all.append(other)
          index = other.blocks.upperBound
        } else {
          break
        }
      }
    }
    rows = all
  }

  /// Whether the block goes on with what stands beside the headings.
  private static func isBeside(_ block: Block, _ row: Row, in bytes: Span<UInt8>) -> Bool {
    if block.kind == .tableRow { return block.onlySecondCell(in: bytes) != nil }
    return Int(block.indentation) >= row.column - 3
  }

  /// A row with a few words in the margin that are neither a heading in a table nor a label.
  private static func other(
    at index: Int, below row: Row, of blocks: [Block], in bytes: Span<UInt8>
  ) -> Row? {
    guard blocks[index].kind == blocks[row.block].kind, let first = Cells(blocks[index], in: bytes),
      isUpper(in: bytes, at: first.head.lowerBound), isLetter(bytes[first.head.upperBound - 1]),
      !first.head.contains(where: { isDigit(bytes[$0]) }), !Line.isLabel(bytes, first.head),
      blocks[index].kind == .tableRow || (first.column - row.column).magnitude <= 3
    else { return nil }
    var other = Row(
      block: index, kind: UnknownHeading.kind(of: first.head, in: bytes), isUnknown: true,
      head: [first.head], text: [first.text], column: first.column)
    for next in index + 1..<min(index + mostLines, blocks.count) {
      guard blocks[next].kind == .line, isLower(in: bytes, at: blocks[next].range.start),
        let cells = Cells(blocks[next], in: bytes, below: first, in: blocks[index])
      else { break }
      other.head.append(cells.head)
      other.text.append(cells.text)
    }
    return other
  }

  // MARK: The layout

  /// Whether the rows are more than words in a table: something is decided or proposed in sentences
  /// beside such a heading, and another heading stands in the margin too.
  private func isLayout(of blocks: [Block], in bytes: Span<UInt8>) -> Bool {
    guard let first = rows.first, rows.contains(where: { $0.kind != first.kind }) else {
      return false
    }
    return rows.contains { row in
      (row.kind == .decision || row.kind == .proposal) && isSentence(row, of: blocks, in: bytes)
    }
  }

  /// Whether what stands beside the heading ends as sentences do, or goes on in the next line.
  private func isSentence(_ row: Row, of blocks: [Block], in bytes: Span<UInt8>) -> Bool {
    guard let last = row.text.last(where: { !$0.isEmpty }) else { return false }
    switch Ending(of: bytes, last) {
    case .fullStop, .colon, .comma, .leadIn: return bytes.wordCount(last) > 1
    case .open, .hyphen:
      let next = row.blocks.upperBound
      return next < blocks.count && blocks[next].blankLinesBefore == 0
        && (Int(blocks[next].indentation) - row.column).magnitude <= 3
        && bytes.wordCount(last) > 1
    }
  }
}
