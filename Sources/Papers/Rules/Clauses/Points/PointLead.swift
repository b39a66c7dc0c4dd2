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

  /// Whether `words` propose to a body, and say no more than that: *föreslå kommunfullmäktige besluta*,
  /// *föreslå kommunfullmäktige*. What is proposed stands in the points below.
  static func isOpen(_ words: Range<Int>, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let words = withoutMark(words, in: bytes)
    guard words.count <= 160, flow.has([.proposes], in: words),
      // "Om fullmäktige vill gå vidare föreslår nämnden att": who proposes stands last.
      flow.contains(any: infinitives, in: words)
        || BodyName.firstRange(in: bytes, words)?.lowerBound == words.lowerBound,
      let body = BodyName.lastRange(in: bytes, words)
    else { return false }
    let rest = trimmed(bytes, body.upperBound..<words.upperBound)
    return rest.isEmpty
      || rests.contains { rest.count == $0.utf8CodeUnitCount && hasPrefix($0, in: bytes, rest) }
  }

  private static let infinitives: PhraseTable = ["föreslå ", "hemställa ", "förorda "]
  private static let rests: [StaticString] = [
    "besluta", "att besluta", "beslutar", "att", "besluta att", "att besluta att", "beslutar att",
    "följande", "besluta följande", "att besluta följande", "beslutar följande",
  ]

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
