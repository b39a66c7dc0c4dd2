/// What a sum is for each of, said before it.
///
///     Skulden per invånare är 38 700 kronor · Varje år avsätts 2,75 miljoner kronor
///
/// What is printed after the sum is ``AmountShare``'s.
///
/// Source: DOMAIN.md 7, *per*.
enum AmountBasis {
  /// The contract's word or the one printed; `own` lies between the sums before and after.
  static func per(
    of sum: Range<Int>, _ own: Range<Int>, _ sentence: Range<Int>, _ flow: Flow
  ) -> String? {
    let bytes = flow.bytes.span
    if own.lowerBound <= sentence.lowerBound,
      let time = times.first(where: { bytes.matches(prefix: $0.0, at: sentence.lowerBound) })
    {
      return time.1
    }
    return ofSubject(before: sum.lowerBound, from: max(own.lowerBound, sentence.lowerBound), bytes)
  }

  private static let times: [(StaticString, String)] = [
    ("varje år ", "year"), ("årligen ", "year"), ("varje månad ", "month"), ("varje dag ", "day"),
  ]

  /// *Skulden per invånare är*: the sum is what its subject is, for each.
  private static func ofSubject(
    before sum: Int, from limit: Int, _ bytes: Span<UInt8>
  ) -> String? {
    var offset = sum
    var isTold = false
    for _ in 0..<5 {
      guard let word = bytes.word(before: offset, from: limit) else { return nil }
      offset = word.lowerBound
      let lower = LowerWord(in: bytes, word)
      if verbs.contains(lower) {
        isTold = true
      } else if !degrees.contains(lower) {
        guard isTold, let link = bytes.word(before: offset, from: limit),
          LowerWord(in: bytes, link) == "per"
        else { return nil }
        return AmountShare.noun(in: bytes, at: offset).flatMap {
          $0.end == word.upperBound ? $0.per : nil
        }
      }
    }
    return nil
  }

  private static let verbs: LowerWords = [
    "är", "var", "blir", "blev", "uppgår", "uppgick", "kostar", "kostade", "beräknas", "uppskattas",
  ]
  private static let degrees: LowerWords = [
    "till", "på", "högst", "cirka", "ca", "drygt", "knappt", "minst", "ungefär", "omkring",
    "maximalt", "i", "genomsnitt",
  ]
}
