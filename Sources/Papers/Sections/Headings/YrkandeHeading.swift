/// A heading whose noun is what members move, with words around it that say no more than where, when
/// and whose.
///
///     Yrkanden från ledamöter · Inkomna yrkanden · Yrkanden och förslag till beslut
///     Under överläggningen framställs följande yrkanden:
///
/// *Yrkande från Moderaterna* is none: it names a mover.
///
/// Source: DOMAIN.md 3.3, *yrkanden*.
enum YrkandeHeading {
  /// Reads `line`, which ends before its colon or full stop; `nil` when it is no such heading.
  static func heading(in bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    guard line.count <= 90, mayStand(in: bytes, line) else { return nil }
    var hasNoun = false
    var isOpen = false
    var offset = line.lowerBound
    while let word = bytes.word(from: offset, to: line.upperBound) {
      if nouns.contains(where: { hasSuffix($0, in: bytes, word) }) {
        hasNoun = true
        isOpen = false
      } else {
        isOpen = joints.wordEnd(in: bytes, at: word.lowerBound) == word.upperBound
        guard isOpen || fillers.wordEnd(in: bytes, at: word.lowerBound) == word.upperBound else {
          return nil
        }
      }
      offset = word.upperBound
    }
    // "Yrkande från", before a name on the next line.
    return hasNoun && !isOpen ? Heading(kind: .yrkanden) : nil
  }

  /// The noun stands first or last, or after *följande*.
  private static func mayStand(in bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    starts.hasPrefix(in: bytes, line) || nouns.contains { hasSuffix($0, in: bytes, line) }
  }

  private static let starts: PrefixList = ["yrkande", "följande yrkande"]
  private static let nouns: [StaticString] = ["yrkande", "yrkanden"]

  private static let joints: WordList = [
    "och", "samt", "på", "vid", "under", "från", "av", "i", "till", "om", "inför",
  ]
  private static let fillers: WordList = [
    "följande", "dagens", "möte", "mötet", "sammanträde", "sammanträdet", "överläggning",
    "överläggningen",
    "överläggningarna", "debatten", "behandling", "behandlingen", "ärende", "ärendet", "ärendets",
    "ledamot", "ledamöter", "ledamöters", "ledamöterna", "ledamöternas", "framställda", "inkomna",
    "inlämnade", "väckta", "framförda", "lagda", "framställs", "framställdes", "framförs",
    "framfördes", "lämnas", "lämnades", "läggs", "lades", "fram", "väcks", "väcktes", "finns",
    "ställs", "ställdes", "lägger", "lämnar", "förslag", "beslut", "beslutsförslag", "inlägg",
    "yttranden", "debatt", "diskussion", "föreligger", "görs", "gjordes",
  ]
}
