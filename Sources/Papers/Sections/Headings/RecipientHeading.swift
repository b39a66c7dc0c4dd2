/// A heading that says to whom the decision goes: what is sent, how, what for, and *till*, which may
/// fail where what is sent and how stand there.
///
///     Beslutet skickas till · Protokollet ska expedieras för kännedom till · Kopia av beslutet till
///     Beslutet delges · Protokollsutdrag för kännedom · Delges med mottagningsbevis
///
/// Source: DOMAIN.md 3.3, *recipients*.
enum RecipientHeading {
  /// Whether `line`, without its colon, is such a heading.
  static func stands(at line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard line.count <= 60, let last = line.last, mayEnd(bytes[last] | 0x20) else { return false }
    let isTo = hasSuffix(" till", in: bytes, line)
    let end = isTo ? line.upperBound - " till".utf8.count : line.upperBound
    var offset = line.lowerBound
    let sent = taken(sendings, &offset, end, bytes)
    if sent { _ = taken(advice, &offset, end, bytes) }
    _ = taken(auxiliaries, &offset, end, bytes)
    let goes = taken(verbs, &offset, end, bytes)
    if isTo, offset < end, sent || goes { offset = dayEnd(in: bytes, offset..<end) }
    let aim = taken(aims, &offset, end, bytes)
    let receipt = taken(receipts, &offset, end, bytes)
    guard offset >= end else { return false }
    return isTo ? sent || goes || aim : goes && (sent || aim || receipt) || sent && (aim || receipt)
  }

  /// Where the text after *Exp.* begins: whom the decision goes to, on the same line. A day there is
  /// that of a stamp.
  static func recipientsStart(in bytes: Span<UInt8>, _ line: Range<Int>) -> Int? {
    guard hasPrefix("exp. ", in: bytes, line) else { return nil }
    let start = bytes.blanksEnd(from: line.lowerBound + "exp. ".utf8.count)
    return start < line.upperBound && isUpper(in: bytes, at: start) ? start : nil
  }

  /// Past the day on which it was sent: *Exp. 2024-03-20 till*, *Expedierat den 20/3 till*.
  private static func dayEnd(in bytes: Span<UInt8>, _ words: Range<Int>) -> Int {
    var day = words.lowerBound
    if hasPrefix("den ", in: bytes, words) { day += "den ".utf8.count }
    var end = day
    while end < words.upperBound, isDigit(bytes[end]) || "-/. ".utf8.contains(bytes[end]) {
      end += 1
    }
    return end > day ? end : words.lowerBound
  }

  /// The last letters of *till*, verbs, aims and receipts.
  private static func mayEnd(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "d"),
      UInt8(ascii: "n"), UInt8(ascii: ")") | 0x20:
      true
    default: false
    }
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
    "meddelande", "underrättelse", "besked",
  ]
  private static let advice: WordList = [
    "med besvärshänvisning", "med överklagandehänvisning", "och besvärshänvisning",
  ]
  private static let auxiliaries: WordList = ["ska", "skall", "har"]
  private static let verbs: WordList = [
    "skickas", "sänds", "expedieras", "översänds", "delges", "meddelas", "distribueras",
    "kommuniceras", "expedierat", "expediera", "skickat", "sänt", "delgivet", "mejlas", "sändas",
    "skickats", "sänts", "expedierats", "delgetts", "delgivits", "lämnas", "tillställs",
  ]
  private static let aims: WordList = [
    "för kännedom", "för åtgärd", "för verkställighet", "för information", "för handläggning",
    "för vidare åtgärd", "för vidare handläggning",
  ]
  private static let receipts: WordList = [
    "med mottagningsbevis", "(med mottagningsbevis)", "mot mottagningsbevis", "(mottagningsbevis)",
    "(rek+mb)", "(rek + mb)", "(mb)", "med delgivningskvitto",
  ]
}
