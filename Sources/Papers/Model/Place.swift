public import Reading

/// Where a value stands in the text, and the rule that found it.
public struct Place: Hashable, Sendable {
  /// From the first to the last byte of the evidence.
  public let range: SourceRange
  /// Stretches within ``range`` that are not evidence: a page header in the middle of a sentence.
  public let gaps: [SourceRange]
  /// The name of the rule that found the value.
  public let rule: String

  /// Makes a place; the gaps lie in `range`, in order.
  public init(_ range: SourceRange, gaps: [SourceRange] = [], rule: String) {
    self.range = range
    self.gaps = gaps
    self.rule = rule
  }

  /// The pieces of the evidence, in text order.
  public var pieces: [SourceRange] {
    var pieces: [SourceRange] = []
    var start = range.start
    for gap in gaps where gap.start >= start && gap.end <= range.end {
      if gap.start > start { pieces.append(SourceRange(start, gap.start)) }
      start = gap.end
    }
    if start < range.end || pieces.isEmpty { pieces.append(SourceRange(start, range.end)) }
    return pieces
  }
}
