/// A point that says no more than who decides or proposes what stands below it.
///
///     1. Regionstyrelsen föreslår regionfullmäktige besluta följande.
///        a. Planen antas.
///     2. Regionstyrelsen beslutar för egen del följande.
///        a. Ärendet förklaras omedelbart justerat.
///
/// Source: DOMAIN.md 3.3, *proposal upwards*.
enum PointLead {
  /// What governs the points below `point`; `nil` when it has words of its own to them.
  static func governor(
    of point: PointExtent.Point, under current: Governor, in context: Context
  ) -> Governor? {
    let bytes = context.flow.bytes.span
    guard !point.children.isEmpty, point.words.count <= 160,
      endings.contains(where: { hasSuffix($0, in: bytes, withoutMark(point.words, in: bytes)) }),
      BodyName.firstRange(in: bytes, point.words)?.lowerBound == point.words.lowerBound
    else { return nil }
    return LeadIn.read(point.words, in: context, under: current)?.governor
  }

  private static func withoutMark(_ words: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    guard let last = words.last else { return words }
    return bytes[last] == UInt8(ascii: ".") || bytes[last] == UInt8(ascii: ":")
      ? words.dropping(1) : words
  }

  private static let endings: [StaticString] = [
    " besluta", " beslutar", " besluta att", " beslutar att", " besluta följande",
    " beslutar följande", " för egen del", " för egen del att", " för egen del följande",
    " för sin del", " för sin del att", " för sin del följande",
  ]
}
