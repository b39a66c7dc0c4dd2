/// A demand in a politician's paper that its heading alone announces.
///
///     Yrkande
///     Kommunstyrelsen får i uppdrag att lysa upp parken.
///
/// Source: DOMAIN.md 2, *motion*.
enum DirectDemand {
  /// Whether `sentence` stands right below the heading and says what shall be done. Others argue.
  static func stands(
    at sentence: Range<Int>, in section: Section, _ context: Context
  ) -> Bool {
    let bytes = context.flow.bytes.span
    guard let first = context.paragraphs(of: section).first,
      first.range.lowerBound == sentence.lowerBound,
      let subject = bytes.word(from: sentence.lowerBound, to: sentence.upperBound)
    else { return false }
    var end = subject.upperBound
    if !BodyName.isAnyOf(["kommunen", "regionen"], withGenitive: false, subject, in: bytes) {
      guard let body = BodyName.firstRange(in: bytes, sentence),
        body.lowerBound == sentence.lowerBound || BodyName.isJoined(subject, to: body, in: bytes)
      else { return false }
      end = body.upperBound
    }
    return bytes.word(from: end, to: sentence.upperBound).map {
      orders.hasWord(in: bytes, at: $0.lowerBound)
    } ?? false
  }

  private static let orders: WordList = [
    "får", "ges", "ger", "ska", "skall", "uppdrar", "beslutar", "inför", "inrättar", "utreder",
    "antar", "anlägger", "bygger",
  ]
}
