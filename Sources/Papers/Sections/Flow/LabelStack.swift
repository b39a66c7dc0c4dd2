import Reading

/// Labels of a letterhead that a converter has printed over each other, with what they say below them
/// all, in the same order.
///
///     Datum:
///     Handläggare:
///     Diarienr:
///
///     2023-05-05
///     Anna Åberg
///     2023.034 SN
///
/// Source: DOMAIN.md 9, two-column text.
struct LabelStack {
  private let labels: Range<Int>

  /// Finds the stack at the top of `paragraphs`; `nil` when there is none.
  init?(in paragraphs: Range<Int>, of flow: Flow) {
    let head = paragraphs.prefix(3)
    guard let first = head.first(where: { LabelStack.isLabel($0, of: flow) }) else { return nil }
    var end = first + 1
    while end < paragraphs.upperBound, LabelStack.isLabel(end, of: flow) { end += 1 }
    guard end - first >= 2, end + (end - first) <= paragraphs.upperBound else { return nil }
    labels = first..<end
  }

  /// The paragraphs with what the labels say.
  var values: Range<Int> { labels.upperBound..<labels.upperBound + labels.count }

  /// What the label at `index` says; `nil` when it is no label of the stack.
  func value(of index: Int) -> Int? {
    labels.contains(index) ? index + labels.count : nil
  }

  private static func isLabel(_ index: Int, of flow: Flow) -> Bool {
    let range = flow.paragraphs[index].range
    return range.count <= 30 && hasSuffix(":", in: flow.bytes.span, range)
  }
}
