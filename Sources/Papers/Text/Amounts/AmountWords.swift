/// What a sum is for each of, printed after the unit: `/år`, `per kvm`, *årligen*, *vardera*.
struct AmountShare: Hashable, Sendable {
  /// The contract's word or as printed; `nil` when nothing is said.
  let per: String?
  /// Where the words end; where the unit does when there are none.
  let end: Int

  /// Reads what follows a unit that ends at `offset`; `nil` when that makes the sum no money: a
  /// tax rate *per skattekrona*.
  init?(after offset: Int, in bytes: Span<UInt8>) {
    var next = bytes.blanksEnd(from: offset)
    // "0,8 milj. per år": the full stop shortens the unit.
    if bytes.has(0x2E, at: offset), case let after = bytes.blanksEnd(from: offset + 1),
      bytes.matches(word: "per", at: after)
    {
      next = after
    }
    // "96 kronor mer per år".
    if let comparison = Self.comparisons.wordEnd(in: bytes, at: next) {
      let after = bytes.blanksEnd(from: comparison)
      if bytes.matches(word: "per", at: after) || Self.adverb(in: bytes, at: after) != nil {
        next = after
      }
    }
    let word: Int
    if bytes.has(0x2F, at: next) {
      word = bytes.blanksEnd(from: next + 1)
    } else if bytes.matches(word: "per", at: next) {
      word = bytes.blanksEnd(from: next + 3)
    } else {
      self = Self.adverb(in: bytes, at: next) ?? AmountShare(per: nil, end: offset)
      return
    }
    guard !bytes.matches(prefix: "skattekr", at: word) else { return nil }
    self = Self.noun(in: bytes, at: word) ?? AmountShare(per: nil, end: offset)
  }

  private init(per: String?, end: Int) {
    self.per = per
    self.end = end
  }

  private static let comparisons: WordList = ["mer", "mindre", "extra", "till"]

  private static let adverbs: [(StaticString, String)] = [
    ("årligen", "year"), ("om året", "year"), ("varje år", "year"), ("i månaden", "month"),
    ("i timmen", "hour"), ("om dagen", "day"), ("vardera", "vardera"), ("styck", "styck"),
    ("kvadratmetern", "squareMetre"),
  ]

  private static func adverb(in bytes: Span<UInt8>, at offset: Int) -> AmountShare? {
    adverbs.first { bytes.matches(word: $0.0, at: offset) }.map { printed, per in
      AmountShare(per: per, end: offset + printed.utf8CodeUnitCount)
    }
  }

  private static let names: [(StaticString, String)] = [
    ("år", "year"), ("helår", "year"), ("kalenderår", "year"), ("månad", "month"), ("mån", "month"),
    ("månaden", "month"), ("dag", "day"), ("dygn", "day"), ("timme", "hour"), ("timma", "hour"),
    ("timmen", "hour"), ("tim", "hour"), ("h", "hour"), ("invånare", "inhabitant"),
    ("inv", "inhabitant"), ("kommuninvånare", "inhabitant"),
    ("capita", "inhabitant"), ("barn", "child"), ("plats", "place"), ("platser", "place"),
    ("kvm", "squareMetre"), ("m2", "squareMetre"), ("m²", "squareMetre"),
    ("kvadratmeter", "squareMetre"), ("m³", "m³"), ("sammanträde", "meeting"), ("möte", "meeting"),
    ("sammanträdestillfälle", "meeting"), ("mandatperiod", "term"),
  ]

  /// *Per den 31 december* and *per tertial 2* tell when, not for each of what.
  private static let dates: WordList = [
    "den", "sista", "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti",
    "september", "oktober", "november", "december", "dagens", "delår", "delåret",
  ]

  private static let adjectives: WordList = [
    "påbörjad", "påbörjat", "hel", "helt", "enskild", "enskilt", "såld", "sålt", "kvadratmeter och",
    "anställd och",
  ]

  /// What begins at `offset`, after *per*; `nil` when that is no noun.
  static func noun(in bytes: Span<UInt8>, at offset: Int) -> AmountShare? {
    guard bytes.isLetter(at: offset), !dates.hasWord(in: bytes, at: offset) else {
      return nil
    }
    if let name = names.first(where: { bytes.matches(word: $0.0, at: offset) }) {
      return AmountShare(per: name.1, end: offset + name.0.utf8CodeUnitCount)
    }
    var start = offset
    if let adjective = adjectives.wordEnd(in: bytes, at: offset)
      ?? participle(in: bytes, at: offset)
    {
      start = bytes.blanksEnd(from: adjective)
    }
    let end = bytes.wordEnd(from: start)
    guard end > start, !bytes.isDigit(at: bytes.blanksEnd(from: end)) else { return nil }
    return both(offset..<end, in: bytes)
      ?? AmountShare(per: bytes.string(offset..<end), end: end)
  }

  /// *Per förening och år*: both, as printed.
  private static func both(_ noun: Range<Int>, in bytes: Span<UInt8>) -> AmountShare? {
    let joint = bytes.blanksEnd(from: noun.upperBound)
    guard bytes.matches(word: "och", at: joint),
      let end = times.wordEnd(in: bytes, at: bytes.blanksEnd(from: joint + 3))
    else { return nil }
    return AmountShare(per: bytes.string(noun.lowerBound..<end), end: end)
  }

  private static let times: WordList = [
    "år", "månad", "dag", "dygn", "timme", "vecka", "termin", "läsår", "tillfälle",
  ]

  /// *Nedladdad ljudbok*: the noun comes after the word in *-ad*.
  private static func participle(in bytes: Span<UInt8>, at offset: Int) -> Int? {
    let end = bytes.wordEnd(from: offset)
    guard end - offset > 5, bytes.matches(suffix: "ad", before: end), bytes.has(0x20, at: end),
      case let next = bytes.blanksEnd(from: end), bytes.isLetter(at: next),
      !others.hasWord(in: bytes, at: next)
    else { return nil }
    return end
  }

  private static let others: WordList = ["och", "eller", "i", "på", "för", "med", "från", "till"]
}

/// How exact the sum that begins at `start` is; `nil` when it is given plainly.
///
/// The word may stand before a few others: *maximalt uppgå till*, *ett högsta belopp om*, *inte
/// överstiga*.
func amountQualifier(
  in bytes: Span<UInt8>, before start: Int, from floor: Int
) -> Amount.Qualifier? {
  var end = start
  for index in 0..<7 {
    end = bytes.blanksStart(before: end)
    if bytes.matches(suffix: "ca.", before: end) { end -= 1 }
    if bytes.matches(suffix: "c:a", before: end) { return .about }
    let first = bytes.lettersStart(before: end)
    guard first >= floor, first < end else { return nil }
    if let found = qualifier(in: bytes, at: first, from: floor) { return found }
    if index == 0, let found = bound(in: bytes, at: first) { return found }
    guard connectives.hasWord(in: bytes, at: first) else { return nil }
    end = first
  }
  return nil
}

private let abouts: WordList = [
  "cirka", "circa", "ca", "omkring", "ungefär", "runt", "kring", "uppskattningsvis", "drygt",
  "knappt", "nästan", "närmare", "omkr", "bortåt", "storleksordningen",
]

private let atMosts: WordList = [
  "högst", "maximalt", "maximala", "max", "högsta", "maximum", "mest",
]

private let atLeasts: WordList = ["minst", "lägst", "åtminstone", "minimum", "lägsta"]

private let connectives: WordList = [
  "uppgå", "uppgår", "till", "om", "på", "ett", "en", "belopp", "beloppet", "totalt", "sammanlagt",
  "lånebelopp", "av", "summa", "motsvarande", "ram", "kostnad", "kosta", "utgöra", "vara", "med",
  "får", "utgår", "ersättning", "bidrag", "total", "ytterligare", "nivå",
]

/// *Över*, *mer än*, *under* right before the sum; the other way round after *inte*, and *strax över*
/// is about.
private func bound(in bytes: Span<UInt8>, at first: Int) -> Amount.Qualifier? {
  var start = first
  if bytes.matches(word: "än", at: first) {
    start = bytes.lettersStart(before: bytes.blanksStart(before: first))
  }
  let isCeiling = (start < first ? lowers : unders).hasWord(in: bytes, at: start)
  guard isCeiling || (start < first ? highers : overs).hasWord(in: bytes, at: start) else {
    return nil
  }
  var before = bytes.blanksStart(before: start)
  if nears.hasWord(in: bytes, before: before) { return .about }
  // "Får inte bli högre än"
  let verb = bytes.lettersStart(before: before)
  if beings.hasWord(in: bytes, at: verb) { before = bytes.blanksStart(before: verb) }
  let isNegated = negations.hasWord(in: bytes, before: before)
  return isCeiling == isNegated ? .atLeast : .atMost
}

private let highers: WordList = ["mer", "högre", "större"]
private let lowers: WordList = ["mindre", "lägre"]
private let overs: WordList = ["över", "överstigande"]
private let unders: WordList = ["under", "understigande"]
private let nears: WordList = ["strax", "något", "lite", "knappt", "precis"]
private let beings: WordList = ["bli", "vara", "är", "kosta"]

private let negations: WordList = ["inte", "ej", "icke"]

/// *Upp till*, *upp emot*, *upp mot*.
private let limitLinks: WordList = ["till", "emot", "mot"]

private let limits: WordList = ["överstig", "överskrid", "översteg", "överskred"]

private func qualifier(
  in bytes: Span<UInt8>, at first: Int, from floor: Int
) -> Amount.Qualifier? {
  if abouts.hasWord(in: bytes, at: first) { return .about }
  if atMosts.hasWord(in: bytes, at: first) { return .atMost }
  if atLeasts.hasWord(in: bytes, at: first) { return .atLeast }
  let before = bytes.blanksStart(before: first)
  let isTo = limitLinks.hasWord(in: bytes, at: first)
  if isTo, bytes.matches(word: "upp", before: before) { return .atMost }
  guard negations.hasWord(in: bytes, before: before) else { return nil }
  if limits.hasPrefix(in: bytes, at: first) { return .atMost }
  return bytes.matches(prefix: "understig", at: first) ? .atLeast : nil
}
