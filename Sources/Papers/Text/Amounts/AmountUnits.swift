/// The unit printed after a number: what one of it is worth.
struct AmountUnit: Hashable, Sendable {
  /// ISO 4217.
  let currency: String
  /// One unit in hundredths of the currency: 100 for *kr*, 1 for *öre*, 100 000 for *tkr*.
  let hundredths: Int
  /// Where the unit ends.
  let end: Int
}

/// The unit that begins at `offset`; `nil` when none does.
///
/// *Miljoner* without *kronor* is a unit only where no noun follows that could be counted: `29,5
/// milj.` is, `2 miljoner invånare` is not.
///
/// Source: DOMAIN.md 7.
func amountUnit(in bytes: Span<UInt8>, at offset: Int) -> AmountUnit? {
  guard offset < bytes.count else { return nil }
  let words: [UnitWord]
  switch bytes.folded(at: offset) {
  case 0x6B: words = UnitWord.k  // k
  case 0x74: words = UnitWord.t  // t
  case 0x6D: return magnitudeUnit(in: bytes, at: offset) ?? unit(of: UnitWord.m, in: bytes, offset)
  case 0x73, 0x65, 0x75, 0x64, 0x6E, 0x67: words = UnitWord.currencies  // s e u d n g
  case 0xC3: words = UnitWord.cents
  case 0xE2: words = UnitWord.signs
  case 0x3A, 0x2C: return dashUnit(in: bytes, at: offset)
  default: return nil
  }
  return unit(of: words, in: bytes, offset)
}

private struct UnitWord: Sendable {
  let word: StaticString
  let hundredths: Int
  let currency: String

  init(_ word: StaticString, _ hundredths: Int, _ currency: String = "SEK") {
    self.word = word
    self.hundredths = hundredths
    self.currency = currency
  }

  static let k = [
    UnitWord("kr", 100), UnitWord("kronor", 100), UnitWord("krona", 100), UnitWord("kronors", 100),
    UnitWord("kkr", 100_000), UnitWord("ksek", 100_000),
  ]
  static let t = [
    UnitWord("tkr", 100_000), UnitWord("tsek", 100_000), UnitWord("tusen kronor", 100_000),
    UnitWord("tusen kr", 100_000), UnitWord("t kr", 100_000),
  ]
  static let m = [
    UnitWord("mnkr", 100_000_000), UnitWord("mkr", 100_000_000), UnitWord("msek", 100_000_000),
    UnitWord("mn kr", 100_000_000), UnitWord("meur", 100_000_000, "EUR"),
    UnitWord("mdkr", 100_000_000_000), UnitWord("mdsek", 100_000_000_000),
  ]
  static let currencies = [
    UnitWord("sek", 100), UnitWord("eur", 100, "EUR"), UnitWord("euro", 100, "EUR"),
    UnitWord("usd", 100, "USD"), UnitWord("us-dollar", 100, "USD"), UnitWord("dollar", 100, "USD"),
    UnitWord("dkk", 100, "DKK"), UnitWord("danska kronor", 100, "DKK"), UnitWord("nok", 100, "NOK"),
    UnitWord("norska kronor", 100, "NOK"), UnitWord("gbp", 100, "GBP"),
  ]
  static let cents = [UnitWord("öre", 1)]
  static let signs = [UnitWord("€", 100, "EUR")]
  /// What may follow *miljoner*.
  static let afterMagnitude =
    [UnitWord("svenska kronor", 100), UnitWord("kronor", 100), UnitWord("kr", 100)]
    + [UnitWord("kronors", 100)] + currencies + signs
  static let magnitudes = [
    UnitWord("miljoner", 1_000_000), UnitWord("miljon", 1_000_000), UnitWord("milj", 1_000_000),
    UnitWord("mio", 1_000_000), UnitWord("miljarder", 1_000_000_000),
    UnitWord("miljard", 1_000_000_000), UnitWord("mdr", 1_000_000_000),
  ]
}

private func unit(of words: [UnitWord], in bytes: Span<UInt8>, _ offset: Int) -> AmountUnit? {
  words.first { bytes.matches(word: $0.word, at: offset) }.map { word in
    let end = offset + word.word.utf8CodeUnitCount
    return AmountUnit(currency: word.currency, hundredths: word.hundredths, end: end)
  }
}

/// `:-` and `,-`, with any dash.
private func dashUnit(in bytes: Span<UInt8>, at offset: Int) -> AmountUnit? {
  let isDash = bytes.has(0x2D, at: offset + 1) || bytes.matches(prefix: "–", at: offset + 1)
  guard isDash, case let end = bytes.characterEnd(at: offset + 1), !bytes.isWord(at: end) else {
    return nil
  }
  return AmountUnit(currency: "SEK", hundredths: 100, end: end)
}

/// *Miljoner kronor*, *milj. kr*, *mdr*, and *miljoner* alone.
private func magnitudeUnit(in bytes: Span<UInt8>, at offset: Int) -> AmountUnit? {
  guard
    let magnitude = UnitWord.magnitudes.first(where: { bytes.matches(word: $0.word, at: offset) })
  else { return nil }
  let end = offset + magnitude.word.utf8CodeUnitCount
  let next = bytes.blanksEnd(from: bytes.has(0x2E, at: end) ? end + 1 : end)
  if let unit = unit(of: UnitWord.afterMagnitude, in: bytes, next) {
    let hundredths = unit.hundredths * magnitude.hundredths
    return AmountUnit(currency: unit.currency, hundredths: hundredths, end: unit.end)
  }
  guard isUncounted(in: bytes, at: bytes.blanksEnd(from: end)) else { return nil }
  return AmountUnit(currency: "SEK", hundredths: magnitude.hundredths * 100, end: end)
}

/// Whether what stands at `offset` is no noun that *miljoner* could count.
private func isUncounted(in bytes: Span<UInt8>, at offset: Int) -> Bool {
  !bytes.isWord(at: offset) || functionWords.hasWord(in: bytes, at: offset)
}

private let functionWords: WordList = [
  "i", "till", "för", "per", "och", "under", "från", "som", "av", "på", "med", "om", "vid", "ur",
  "genom", "mot", "mellan", "samt", "respektive", "eller", "men", "att", "då", "när", "inom",
  "år", "årligen", "vardera", "totalt", "netto", "brutto", "extra", "mer", "mindre", "högre",
  "lägre", "utöver", "exklusive", "inklusive", "inkl", "exkl", "varav", "enbart", "bara", "redan",
  "ska", "har", "är", "var", "kan", "fördelas", "avsätts", "avsattes", "tilldelas", "anslås",
  "jämfört", "enligt", "framåt", "medan", "eftersom", "där", "vilket", "utan", "inte", "plus",
  "minus", "de", "den", "efter", "före", "sedan", "senare", "fram", "ytterligare", "fr", "tom",
]
