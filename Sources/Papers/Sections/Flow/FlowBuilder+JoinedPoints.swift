import Reading

/// Points in a list of *att* that a word joins to each other.
///
///     att anta planen                     att anta planen och
///     samt att sprida den                 att sprida den
///
/// In a sentence the same words join what somebody is told to do: *uppdra åt kontoret att utreda saken ⏎ samt
/// att återkomma*.
extension FlowBuilder {
  /// Whether a word stands before the *att* that begins `line`.
  func isJoined(_ line: Line) -> Bool {
    text.bytes[line.range.lowerBound] | 0x20 != UInt8(ascii: "a")
  }

  /// Whether *och att*, *samt att* or *dels att*, which begins `line`, begins a point.
  func beginsJoinedPoint(_ line: Line, after last: Flow.Paragraph, _ previous: Block) -> Bool {
    let source = text.bytes.span
    if hasPrefix("dels", in: source, line.range) {
      return last.marker.map { $0.kind == .att && hasPrefix("dels", in: bytes.span, last.range) }
        ?? (blankLines > 0 || Ending(of: bytes.span, last.range).isLeadIn || last.heading != nil)
    }
    guard last.marker?.hasAtt == true else { return false }
    return blankLines > 0 || isShort(previous, line) || isOther(line, than: last)
      || hasSuffix(";", in: bytes.span, last.range)
  }

  /// Whether the point above ends with *och* before the *att* of `line`, which begins another.
  func isJoinedAbove(_ line: Line, after last: Flow.Paragraph, _ previous: Block) -> Bool {
    last.marker?.hasAtt == true && hasSuffix(" och", in: bytes.span, last.range)
      && (blankLines > 0 || isShort(previous, line) || isOther(line, than: last))
  }

  /// Whether the point above tells nobody to do anything, and the line tells what is decided.
  private func isOther(_ line: Line, than last: Flow.Paragraph) -> Bool {
    guard let marker = last.marker, let length = line.marker?.length else { return false }
    let words = last.range.lowerBound + marker.length..<last.range.upperBound
    return !contains(" att ", in: bytes.span, words)
      && Marker.infinitives.hasWord(in: text.bytes.span, at: line.range.lowerBound + length)
  }
}
