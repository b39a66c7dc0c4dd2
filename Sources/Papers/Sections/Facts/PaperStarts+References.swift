/// § at line starts that open no item: references in wrapped lines, lists of what others have decided.
///
///     Delegationsbeslut
///     § 145 Utskottet 2024-02-20
///     § 146–151 Utskottet 2024-02-27
extension PaperStarts {
  /// Those of `headers` that open items.
  ///
  /// The § of a meeting follow each other. What stands between two that do is a reference when it is
  /// one, and a list when it is more with nothing below them; so is what ends the paper far from them.
  static func withoutReferences(_ headers: [Int], in flow: Flow) -> [Int] {
    guard let first = headers.first, headers.count >= 2 else { return headers }
    func header(_ position: Int) -> ItemHeader? { flow.paragraphs[headers[position]].header }
    var kept = [first]
    // Before each § may stand one: what was left out is no more what the next goes on from.
    var before = header(0)?.lastOrdinal ?? 0
    var position = 1
    while position < headers.count {
      let ordinal = header(position)?.ordinal ?? 0
      if ordinal != before, ordinal != before + 1,
        let end = referencesEnd(position, after: before, headers, in: flow)
      {
        position = end
        continue
      }
      before = header(position)?.lastOrdinal ?? 0
      kept.append(headers[position])
      position += 1
    }
    return kept
  }

  /// The longest list that is looked for.
  private static let longestList = 120

  /// Where the references that begin at `position` end; `nil` when it opens an item.
  private static func referencesEnd(
    _ position: Int, after before: Int, _ headers: [Int], in flow: Flow
  ) -> Int? {
    func header(_ position: Int) -> ItemHeader? { flow.paragraphs[headers[position]].header }
    var end = position + 1
    while end < headers.count, header(end)?.ordinal != before + 1 {
      guard end - position < longestList, isEmpty(headers[end - 1], before: headers[end], in: flow)
      else { return nil }
      end += 1
    }
    if end < headers.count { return end }
    // The last item of a paper is often one of those that hold lists.
    let last = headers[end - 1]
    guard end - position >= 2, isEmpty(last, before: textEnd(last, in: flow), in: flow),
      (position..<end).allSatisfy({ header($0).map { isFar($0.ordinal, from: before) } ?? false })
    else { return nil }
    return end
  }

  /// Whether the § cannot be one of the meeting whose last was `before`, a few left out.
  private static func isFar(_ ordinal: Int, from before: Int) -> Bool {
    ordinal < before || ordinal > before + 10
  }

  /// The end of the text, or the fifth paragraph below `index` where there are more.
  private static func textEnd(_ index: Int, in flow: Flow) -> Int {
    min(index + 5, flow.paragraphs.count)
  }
}
