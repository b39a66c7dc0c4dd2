import Reading

/// A line of the source, cut where it has gaps: the columns of a list or a signature block.
///
/// The reflowed text joins what looks like a sentence; lists of people are read from the lines as
/// printed.
struct CellLine {
  /// One column.
  struct Cell: Hashable {
    let text: String
    let range: SourceRange
    /// In which column of the page the cell begins.
    let column: Int

    /// A part of the cell, by the bytes of its text.
    func part(_ bytes: Range<Int>) -> Cell {
      let text = Array(text.utf8)
      return Cell(
        text: string(text.span, bytes),
        range: SourceRange(range.start + bytes.lowerBound, range.start + bytes.upperBound),
        column: column + bytes.lowerBound)
    }
  }

  let cells: [Cell]
  let block: Block

  /// All of the line, its columns divided by commas.
  var text: String {
    if cells.count == 1 { return cells[0].text }
    return cells.map(\.text).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension CellLine {
  /// The indices of the source's blocks that hold the lines of `paragraphs`, without page furniture.
  static func blocks(of paragraphs: Range<Int>, in flow: Flow) -> [Int] {
    guard !paragraphs.isEmpty else { return [] }
    let start = flow.paragraphs[paragraphs.lowerBound].block
    let isLast = paragraphs.upperBound >= flow.paragraphs.count
    let end = isLast ? flow.text.blocks.count : flow.paragraphs[paragraphs.upperBound].block
    guard start < end else { return [] }
    let isFurniture = flow.furniture.isFurniture
    return (start..<end).filter { !isFurniture[$0] }
  }

  /// Cuts the line that the block at `index` holds.
  init(_ index: Int, of text: SourceText) {
    block = text.blocks[index]
    let bytes = text.bytes.span
    let end = block.range.end
    var cells: [Cell] = []
    var start = block.range.start
    while let gap = bytes.columnGap(in: start..<end) {
      var last = gap
      while last > start, isSpace(bytes[last - 1]) { last -= 1 }
      cells.append(CellLine.cell(start..<last, in: bytes, of: block))
      start = CellLine.gapEnd(bytes, from: gap, to: end)
    }
    cells.append(CellLine.cell(start..<end, in: bytes, of: block))
    self.cells = CellLine.joined(cells)
  }

  /// `S   Anna Åberg`: a party's code before a name belongs to it.
  private static func joined(_ cells: [Cell]) -> [Cell] {
    guard cells.count > 1 else { return cells }
    var joined: [Cell] = []
    for cell in cells {
      guard let last = joined.last, isCode(last.text), cell.text.first?.isUppercase ?? false,
        cell.text.contains(" ")
      else {
        joined.append(cell)
        continue
      }
      joined[joined.count - 1] = Cell(
        text: "\(last.text) \(cell.text)", range: SourceRange(last.range.start, cell.range.end),
        column: last.column)
    }
    return joined
  }

  /// Capitals alone, few enough to be a party.
  private static func isCode(_ text: String) -> Bool {
    (1...5).contains(text.count) && text.allSatisfy { $0.isLetter && $0.isUppercase }
  }

  private static func cell(_ words: Range<Int>, in bytes: Span<UInt8>, of block: Block) -> Cell {
    let before = block.range.start..<words.lowerBound
    let letters = before.count { bytes[$0] & 0xC0 != 0x80 }
    return Cell(
      text: bytes.string(words), range: SourceRange(words.lowerBound, words.upperBound),
      column: Int(block.indentation) + letters)
  }

  /// Where the gap told at `index` ends: after its first tab, if it has one.
  private static func gapEnd(_ bytes: Span<UInt8>, from index: Int, to limit: Int) -> Int {
    var end = index
    while end < limit, isSpace(bytes[end]) {
      end += 1
      if bytes[end - 1] == UInt8(ascii: "\t") { break }
    }
    return end
  }
}
