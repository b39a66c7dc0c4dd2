/// A heading that says to whom the decision goes: what is sent, how, what for, and *till*.
///
///     Beslutet skickas till · Protokollet ska expedieras för kännedom till · Kopia av beslutet till
///
/// Source: DOMAIN.md 3.3, *recipients*.
enum RecipientHeading {
  /// Whether `line`, without its colon, is such a heading.
  static func stands(at line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard line.count <= 60, hasSuffix(" till", in: bytes, line) else { return false }
    let end = line.upperBound - " till".utf8.count
    var offset = line.lowerBound
    let sent = taken(sendings, &offset, end, bytes)
    _ = taken(auxiliaries, &offset, end, bytes)
    let goes = taken(verbs, &offset, end, bytes)
    let aim = taken(aims, &offset, end, bytes)
    return offset >= end && (sent || goes || aim)
  }

  /// Whether one of `words` stands at `offset`, which moves past it.
  private static func taken(
    _ words: WordList, _ offset: inout Int, _ end: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    guard offset < end, let next = words.wordEnd(in: bytes, at: offset), next <= end else {
      return false
    }
    offset = bytes.blanksEnd(from: next)
    return true
  }

  private static let sendings: WordList = [
    "beslutet", "beslut", "protokollet", "protokollsutdraget", "protokollsutdrag", "utdraget",
    "utdrag ur protokollet", "utdrag", "paragrafen", "kopia av beslutet", "kopia på beslutet",
    "kopia av protokollet", "kopior", "kopia", "exp.", "exp", "beslutsexpediering", "delgivning",
    "expediering av beslutet", "remissvar", "remissvaret", "svar", "yttrande", "yttrandet",
  ]
  private static let auxiliaries: WordList = ["ska", "skall", "har"]
  private static let verbs: WordList = [
    "skickas", "sänds", "expedieras", "översänds", "delges", "meddelas", "distribueras",
    "kommuniceras", "expedierat", "expediera", "skickat", "sänt", "delgivet", "mejlas", "sändas",
    "skickats", "sänts", "expedierats", "delgetts", "delgivits",
  ]
  private static let aims: WordList = [
    "för kännedom", "för åtgärd", "för verkställighet", "för information", "för handläggning",
  ]
}
