/// What a sum in running text is for, when its sentence says so.
///
///     5 mnkr för att laga bron · 500 000 kronor till en ny brygga
///
/// Source: DOMAIN.md 7, *purpose*.
enum AmountPurpose {
  /// The words of purpose between the sum and `end`, where the next sum or sentence begins.
  static func text(of reading: AmountReading, until end: Int, _ flow: Flow) -> String? {
    let bytes = flow.bytes.span
    guard reading.range.upperBound < end else { return nil }
    let rest = reading.range.upperBound..<end
    if let reason = flow.firstRange(of: " för att ", in: rest),
      reason.lowerBound - rest.lowerBound <= 60
    {
      return words(reason.lowerBound + 5..<end, flow)
    }
    for link in [" till ", " för "] as [StaticString] where hasPrefix(link, in: bytes, rest) {
      let start = rest.lowerBound + link.utf8CodeUnitCount
      guard start < end, isLower(in: bytes, at: start),
        let first = bytes.word(from: start, to: end),
        !others.hasWord(in: bytes, at: first.lowerBound),
        BodyName.beginning(at: first, in: bytes, to: end) == nil, !BodyName.isBody(first, in: bytes)
      else { return nil }
      // "… till en ny brygga anslås": the verb is no part of it.
      let verb = VerbTable.hits(in: bytes, start..<end).first?.range.lowerBound
      return words(start..<(verb ?? end), flow)
    }
    return nil
  }

  /// Words after *till* and *för* that tell when, to whom or how much.
  private static let others: WordList = [
    "år", "åren", "perioden", "respektive", "varje", "nämnden", "styrelsen", "förvaltningen",
    "och", "den", "det", "de", "högst", "cirka", "ca", "kommunen", "staden", "regionen", "maximalt",
  ]

  private static let marks: [UInt8] = Array(".;:,".utf8)
  private static let times: PhraseTable = [
    " under år", " under 20", " för år", " för 20", " år 20", " från och med ", " till och med ",
    " per år", " årligen",
  ]

  /// The words up to the first comma or full stop; `nil` when they are too many for a purpose.
  private static func words(_ range: Range<Int>, _ flow: Flow) -> String? {
    let bytes = flow.bytes.span
    var end = range.upperBound
    if let comma = range.first(where: { offset in
      bytes[offset] == UInt8(ascii: ",") && bytes.has(UInt8(ascii: " "), at: offset + 1)
    }) {
      end = comma
    }
    // When is no purpose.
    if let time = times.first(in: bytes, range.lowerBound..<end) { end = time.lowerBound }
    var words = bytes.trimmed(range.lowerBound..<end)
    while let last = words.last, marks.contains(bytes[last]) {
      words = bytes.trimmed(words.lowerBound..<last)
    }
    for joint in [" och", " samt", " med", " om"] as [StaticString]
    where hasSuffix(joint, in: bytes, words) {
      words = bytes.trimmed(words.lowerBound..<words.upperBound - joint.utf8CodeUnitCount)
    }
    return (3...160).contains(words.count) ? flow.string(words) : nil
  }
}
