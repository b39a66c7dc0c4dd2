/// What a body decides itself, besides what it proposes to a higher one.
///
///     att föreslå kommunfullmäktige besluta
///     att anta planen
///     att för egen del ge förvaltningen i uppdrag att …
///
/// Source: DOMAIN.md 3.3, *proposal upwards*.
enum OwnShare {
  static let words: PhraseTable = ["för egen del", "för sin del", "för egen räkning"]

  /// Whether `range` begins with the body's own share: *för egen del uppdra åt …*, *samt för egen del*.
  static func opens(_ range: Range<Int>, in flow: Flow) -> Bool {
    openings.hasPrefix(in: flow.bytes.span, range)
  }

  /// Whether `range` says no more than that what follows is the body's own: *för egen del besluta*,
  /// *kommunstyrelsen för egen del beslutar att*.
  static func isWhole(_ range: Range<Int>, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    guard range.count <= 120, let share = flow.firstRange(ofAny: words, in: range) else {
      return false
    }
    var before = trimmed(bytes, range.lowerBound..<share.lowerBound)
    if let body = BodyName.firstRange(in: bytes, before), body.lowerBound == before.lowerBound {
      before = trimmed(bytes, body.upperBound..<before.upperBound)
    }
    let after = trimmed(bytes, share.upperBound..<range.upperBound)
    return isAny(of: firsts, before, bytes) && isAny(of: lasts, after, bytes)
  }

  private static func isAny(
    of words: [StaticString], _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    range.isEmpty
      || words.contains { range.count == $0.utf8CodeUnitCount && hasPrefix($0, in: bytes, range) }
  }

  private static let openings: PrefixList = [
    "för egen del", "för sin del", "för egen räkning", "samt för egen del", "samt för sin del",
    "och för egen del", "och för sin del", "samt att för egen del", "samt att för sin del",
  ]
  private static let firsts: [StaticString] = ["samt", "och", "samt beslutar", "beslutar"]
  private static let lasts: [StaticString] = [
    "besluta", "att besluta", "besluta att", "beslutar", "beslutar att", "att", ":", "besluta:",
    "beslutar:", "följande:", "besluta följande:", "beslutar följande:",
  ]
}
