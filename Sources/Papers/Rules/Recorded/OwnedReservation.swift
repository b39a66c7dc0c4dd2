/// A reservation told by its noun alone, and whose it is.
///
///     Reservation från Moderaterna. · Skriftlig reservation har inkommit från Bo Ek (M), bilaga 2.
///
/// Source: DOMAIN.md 5.4.
enum OwnedReservation {
  /// The word between the noun and the owners, *från* or *av*; `nil` when `sentence` is another.
  static func link(in sentence: Range<Int>, of context: Context) -> Range<Int>? {
    let flow = context.flow
    let bytes = flow.bytes.span
    guard starts.hasPrefix(in: bytes, sentence) else { return nil }
    var offset = sentence.lowerBound
    for _ in 0..<8 {
      guard let word = bytes.word(from: offset, to: sentence.upperBound) else { return nil }
      offset = word.upperBound
      if links.wordEnd(in: bytes, at: word.lowerBound) == word.upperBound {
        let owners = owners(after: word, in: sentence, flow)
        guard !owners.isEmpty, !NameList.isSentence(owners, of: context) else { return nil }
        return word
      }
      guard fillers.wordEnd(in: bytes, at: word.lowerBound) == word.upperBound else { return nil }
    }
    return nil
  }

  /// The words that name the owners: up to what is said of the reservation.
  static func owners(
    after link: Range<Int>, in sentence: Range<Int>, _ flow: Flow
  ) -> Range<Int> {
    let rest = link.upperBound..<sentence.upperBound
    return rest.lowerBound..<(flow.firstRange(ofAny: ends, in: rest)?.lowerBound ?? rest.upperBound)
  }

  private static let starts: PrefixList = [
    "reservation ", "reservationer ", "skriftlig", "muntlig", "gemensam", "blank ",
  ]
  private static let links: WordList = ["från", "av"]
  private static let fillers: WordList = [
    "reservation", "reservationer", "skriftlig", "skriftliga", "muntlig", "muntliga", "gemensam",
    "gemensamma", "blank", "och", "mot", "beslutet", "har", "inkommit", "inkom", "finns",
    "lämnats", "inlämnats", "lämnas", "inlämnas", "avges", "anmäls", "anmälts", "anmäles",
  ]
  private static let ends: PhraseTable = [
    " mot ", " till förmån ", " bifog", " biläggs", " enligt ", ", bilaga", ", se ", " se ",
    " (bilaga", " har ", " finns ", " redovisas ", " (se ", ", protokollsbilaga", " över ",
    " angående ", " avseende ", " om ",
  ]
}
