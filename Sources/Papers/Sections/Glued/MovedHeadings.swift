import Reading

/// A text whose headings have been moved from the margin.
struct MovedHeadings {
  var text: SourceText
  /// The blocks with which a heading goes on.
  var lines: Set<Int> = []
  /// What the headings open that no table has, by the blocks that they begin in.
  var kinds: [Int: Section.Kind] = [:]
}

extension SourceText {
  /// The text with headings that stand in the margin above what they belong to.
  func withHeadingsAbove(_ gaps: Gaps) -> MovedHeadings {
    var rows = SideHeadings(in: self, gaps).rows
    if rows.isEmpty { rows = RunInHeadings(in: self).rows }
    guard !rows.isEmpty else { return MovedHeadings(text: self) }
    var moved = MovedHeadings(text: self)
    var cut: [Block] = []
    var index = 0
    for row in rows {
      cut += blocks[index..<row.block]
      if row.isUnknown { moved.kinds[cut.count] = row.kind }
      for (block, head) in zip(blocks[row.blocks], row.head) { cut.append(block.head(head)) }
      moved.lines.formUnion(cut.count - row.head.count + 1..<cut.count)
      for (block, text) in zip(blocks[row.blocks], row.text) where !text.isEmpty {
        cut.append(block.beside(text, column: row.column))
      }
      index = row.blocks.upperBound
      // In a table the other paragraphs of the cell have rows of their own.
      while index < blocks.count, let text = blocks[index].onlySecondCell(in: bytes.span) {
        cut.append(blocks[index].beside(text, column: row.column))
        index += 1
      }
    }
    cut += blocks[index...]
    moved.text = SourceText(
      bytes: bytes, blocks: cut, format: format, properties: properties, diagnostics: diagnostics)
    return moved
  }
}

extension Block {
  private var cellKind: Kind { kind == .tableRow ? .paragraph : kind }

  /// The heading in the block's first cell.
  fileprivate func head(_ cell: Range<Int>) -> Block {
    Block(
      range: SourceRange(cell.lowerBound, cell.upperBound), kind: cellKind,
      indentation: indentation, blankLinesBefore: blankLinesBefore, page: page,
      isMarkedDecision: isMarkedDecision)
  }

  /// What stands in the block's second cell, which begins at `column`.
  fileprivate func beside(_ cell: Range<Int>, column: Int) -> Block {
    Block(
      range: SourceRange(cell.lowerBound, cell.upperBound), kind: cellKind,
      indentation: UInt8(min(column, 255)), page: page, isMarkedDecision: isMarkedDecision)
  }

  /// What stands in the second cell of a row whose first is empty and that has no more; `nil` when it
  /// is no such row.
  func onlySecondCell(in bytes: Span<UInt8>) -> Range<Int>? {
    guard kind == .tableRow, !range.isEmpty, bytes[range.start] == UInt8(ascii: "\t") else {
      return nil
    }
    let text = trimmed(bytes, range.start..<range.end)
    guard !text.isEmpty, bytes.offset(of: UInt8(ascii: "\t"), in: text) == nil else { return nil }
    return text
  }
}
