import Reading

extension FlowBuilder {
  /// *… Eva Fors (C), Gun*: the line ends within a list of people, after a comma.
  func isList(_ previous: Block) -> Bool {
    let source = text.bytes.span
    let near = max(previous.range.start + 1, previous.range.end - 40)..<previous.range.end
    guard let bracket = source.lastOffset(of: UInt8(ascii: ")"), in: near) else { return false }
    return bracket + 1 < near.upperBound && source[bracket + 1] == UInt8(ascii: ",")
  }

  /// Whether *2017-* above *2019* is one span of years or figures.
  func isRange(_ line: Line, after last: Flow.Paragraph) -> Bool {
    guard last.range.count >= 2, isDigit(text.bytes[line.range.lowerBound]) else { return false }
    let end = last.range.upperBound
    return bytes[end - 1] == UInt8(ascii: "-") && isDigit(bytes[end - 2])
  }

  /// Whether the line's first word would have fitted on the line before: its end was meant.
  /// Lines are wrapped unevenly: both must stay within `tenths` tenths of the width.
  func isShort(_ previous: Block, _ line: Line, _ tenths: Int = 8) -> Bool {
    let word = firstWordLength(line.range)
    return width == 0 || previousWidth(previous) + 1 + word <= width * tenths / 10
  }

  /// *enligt beslutet ⏎ § 121. Nästa mening*: the full stop ends the sentence before.
  func isReference(_ line: Line, after last: Flow.Paragraph) -> Bool {
    guard let header = line.header, header.isStopped, blankLines == 0 else { return false }
    return Ending(of: bytes.span, last.range) == .open && last.range.count > 40
  }

  /// `§ 18` at the start of a line that is no header continues a sentence.
  func isReference(_ line: Line) -> Bool {
    text.bytes[line.range.lowerBound] == 0xC2 && text.bytes[line.range.lowerBound + 1] == 0xA7
  }
}
