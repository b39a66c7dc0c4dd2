/// Titles that stand on the line above their §.
///
///     Ny plan för parken
///     § 40
///     Dnr KS 2023/112
///
///     Beslut
///
/// Source: DOMAIN.md 3.2.
struct TitlesAbove {
  private let flow: Flow
  /// The § without a title below, in a house that prints titles above: most of its § have none below.
  private let untitled: Set<Int>

  /// Looks at the § of a paper, which stand at `headers` in `paragraphs`.
  init(_ headers: [Int], in paragraphs: Range<Int>, of flow: Flow) {
    self.flow = flow
    let untitled = headers.indices.filter { position in
      let index = headers[position]
      let end = position + 1 < headers.count ? headers[position + 1] : paragraphs.upperBound
      return index > paragraphs.lowerBound && TitlesAbove.isTitle(index - 1, in: flow)
        && TitlesAbove.isUntitled(index, before: end, in: flow)
    }
    let areUsual =
      untitled.count * 2 > headers.count
      && (headers.count > 1 || TitlesAbove.isSentence(headers[0] - 1, in: flow))
    self.untitled = areUsual ? Set(untitled.map { headers[$0] }) : []
  }

  /// Where the item begins whose § stands at `index`: `§ 163, 0295/23` has its title above.
  func start(_ index: Int, after limit: Int) -> Int {
    guard let header = flow.paragraphs[index].header, index > limit,
      header.isBelowTitle || untitled.contains(index), TitlesAbove.isTitle(index - 1, in: flow)
    else { return index }
    // "SLK-2023-00012": the case of those who asked stands between the title and the §.
    let isCase = TitlesAbove.isCase(index - 1, in: flow)
    return isCase && index - 1 > limit && TitlesAbove.isTitle(index - 2, in: flow)
      ? index - 2 : index - 1
  }

  private static func isCase(_ index: Int, in flow: Flow) -> Bool {
    let line = flow.paragraphs[index].range
    return caseNumber(in: flow.bytes.span, at: line.lowerBound) == line
  }

  /// Whether the § at `index` has a heading where its title would stand.
  private static func isUntitled(_ index: Int, before end: Int, in flow: Flow) -> Bool {
    guard let header = flow.paragraphs[index].header else { return false }
    var head = ItemHead(flow: flow, limit: end)
    head.read(header, at: index)
    return head.title.isEmpty && head.next < end && flow.paragraphs[head.next].heading != nil
  }

  private static func isTitle(_ index: Int, in flow: Flow) -> Bool {
    let above = flow.paragraphs[index]
    return above.heading == nil && above.header == nil && above.marker == nil && !above.isRow
      && above.range.count >= 8 && above.range.count <= ItemHead.longestTitle
      && isUpper(in: flow.bytes.span, at: above.range.lowerBound)
      && flow.ending(of: above.range) == .open
  }

  /// Whether a line says more than a letterhead does: with one § only, nothing else tells them apart.
  private static func isSentence(_ index: Int, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let line = flow.paragraphs[index].range
    guard line.count >= 20, PrintedDay.first(in: bytes, line) == nil,
      !letterheads.isFound(in: bytes, line),
      let last = bytes.word(before: line.upperBound, from: line.lowerBound)
    else { return false }
    return BodyName.ending(at: last, in: bytes, from: line.lowerBound) == nil
  }

  private static let letterheads: PhraseTable = [
    "protokoll", "kommun ", "sammanträde", "plats", "justera", "sida ",
  ]
}
