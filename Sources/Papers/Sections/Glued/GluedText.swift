import Reading

extension SourceText {
  /// The text with every line cut where a converter has run several lines together.
  ///
  /// Some converters print each paragraph on one line, with a blank line after it. What had no
  /// blank line around it on the page then shares its line with its neighbours: a heading with the
  /// text below it, a title with its first heading, a list with its points. Other texts are
  /// returned as they are.
  ///
  /// Source: DOMAIN.md 3.4, *title, heading and decision on one line*.
  func unglued() -> SourceText {
    guard hasParagraphLines else { return self }
    let span = bytes.span
    var pieces: [Block] = []
    for block in blocks {
      let line = block.range.start..<block.range.end
      guard block.kind == .line else {
        pieces.append(block)
        continue
      }
      for (index, piece) in GluedLine.pieces(of: line, in: span).enumerated() {
        pieces.append(index == 0 ? block.first(piece) : block.later(piece))
      }
    }
    let titles = GluedTitle.Known(in: span, pieces)
    let cut = pieces.flatMap { block in
      guard block.kind == .line,
        let end = titles.end(in: span, block.range.start..<block.range.end)
      else { return [block] }
      let rest = trimmed(span, end..<block.range.end)
      return [block.first(block.range.start..<end), block.later(rest)]
    }
    return SourceText(
      bytes: bytes, blocks: cut, format: format, properties: properties, diagnostics: diagnostics)
  }

  /// Whether each line is a whole paragraph: nearly all stand alone, and some are far too long for
  /// a page.
  private var hasParagraphLines: Bool {
    var alone = 1
    var long = 0
    for block in blocks {
      guard block.kind == .line else { return false }
      if block.blankLinesBefore > 0 { alone += 1 }
      if block.range.count > 200 { long += 1 }
    }
    return blocks.count >= 5 && alone * 20 >= blocks.count * 19 && long * 50 >= blocks.count
  }
}

extension Block {
  /// The block's beginning.
  fileprivate func first(_ piece: Range<Int>) -> Block {
    Block(
      range: SourceRange(piece.lowerBound, piece.upperBound), kind: kind, level: level,
      indentation: indentation, blankLinesBefore: blankLinesBefore, page: page)
  }

  /// A paragraph of its own out of the block.
  fileprivate func later(_ piece: Range<Int>) -> Block {
    Block(
      range: SourceRange(piece.lowerBound, piece.upperBound), kind: kind, blankLinesBefore: 1,
      page: page)
  }
}
