/// *Norrviks ryttarförening*, *stiftelsen Bygdemuseet*, *IF Norrvik*, *Anna Lund*: who is none of the
/// municipality's bodies and may get money from it.
///
/// No register has their names: capitals tell them, and the common words that name a kind of
/// organisation.
enum OrganisationName {
  /// Whether `range` is such a name and nothing else.
  static func fills(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let end = end(from: range.lowerBound, to: range.upperBound, in: bytes) else {
      return false
    }
    return end == range.upperBound
  }

  /// Where the name ends that begins at `start`, before `limit`; `nil` when none begins there.
  static func end(from start: Int, to limit: Int, in bytes: Span<UInt8>) -> Int? {
    guard let first = bytes.word(from: start, to: limit), first.lowerBound == start,
      case let opening = bytes.withoutMarks(first), begins(opening, in: bytes)
    else { return nil }
    var (end, last, count) = (start, first, 0)
    while count < 8 {
      let plain = bytes.withoutMarks(last)
      if !isCapital(last, in: bytes), !isKind(plain, in: bytes) {
        // "Fritidsbanken i Lindköpa": small words only between two parts of the name.
        guard links.contains(LowerWord(in: bytes, plain)),
          let next = bytes.word(from: last.upperBound, to: limit),
          isCapital(next, in: bytes) || isKind(bytes.withoutMarks(next), in: bytes)
        else {
          // "Norrviks ungdomsfotboll": a genitive names nobody, and what it owns is no known kind.
          if isOwner(before: end, of: plain, in: bytes) { return nil }
          break
        }
      }
      end = plain.upperBound
      count += 1
      guard plain.upperBound == last.upperBound,
        let next = bytes.word(from: last.upperBound, to: limit)
      else { break }
      last = next
    }
    return end > start ? end : nil
  }

  /// Whether a name may begin with the word: a capital, but of no street or sum, or a kind of
  /// organisation in the definite form.
  private static func begins(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard !word.isEmpty, !isSum(word, in: bytes),
      !places.hasSuffix(in: bytes, before: word.upperBound)
    else { return false }
    if isCapital(word, in: bytes) { return true }
    let last = bytes[word.upperBound - 1]
    return isKind(word, in: bytes) && (last == UInt8(ascii: "n") || last == UInt8(ascii: "t"))
  }

  private static func isOwner(
    before end: Int, of next: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    bytes.has(UInt8(ascii: "s"), at: end - 1) && !next.isEmpty
      && isLower(in: bytes, at: next.lowerBound)
      && !prepositions.contains(LowerWord(in: bytes, next))
  }

  private static let prepositions: LowerWords = [
    "för", "till", "i", "på", "under", "att", "som", "och", "samt", "ur", "från", "med", "enligt",
    "per", "om", "genom", "vid", "ska", "ett", "en", "bidrag", "anslag", "stöd",
  ]
  /// What gets no money itself, though it has a name.
  private static let places: WordList = [
    "gatan", "vägen", "torget", "parken", "gränd", "bron", "stigen", "leden", "området", "hallen",
    "badet", "rondellen", "planen", "projektet", "förråd", "förrådet", "tråd", "tråden",
  ]

  private static func isCapital(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    isUpper(in: bytes, at: word.lowerBound)
  }

  private static let links: LowerWords = ["i", "på", "och", "av", "de", "von", "af", "&", "samt"]

  /// Whether the word names a kind of organisation, by what it ends with.
  private static func isKind(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    word.count > 3 && kinds.hasSuffix(in: bytes, before: word.upperBound)
  }

  private static let kinds: WordList = [
    "förening", "föreningen", "föreningar", "föreningarna", "klubb", "klubben", "klubbar",
    "förbund", "förbundet", "stiftelse", "stiftelsen", "museum", "museet", "bolag", "bolaget",
    "kår", "kåren", "råd", "rådet", "teater", "teatern", "församling", "församlingen", "skola",
    "skolan", "sällskap", "sällskapet", "kör", "kören", "orkester", "orkestern", "hälsan",
    "jouren", "jour", "koncern", "koncernen", "partiet", "organisation", "organisationen",
    "rörelsen", "biblioteket", "kyrkan", "kommun", "kommunen", "region", "regionen", "distrikt",
    "distriktet", "krets", "kretsen", "centrum", "förvaltningen", "avdelningen", "enheten",
    "kontoret", "korset", "högskola", "universitet", "akademi", "institutet", "cirkeln",
  ]

  /// *Medel*, *bidrag*, *anslag*: what is given, and nobody's name.
  static func isSum(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    sums.hasSuffix(in: bytes, before: word.upperBound)
  }

  private static let sums: WordList = [
    "bidrag", "bidraget", "bidragen", "stöd", "stödet", "anslag", "anslaget", "medel", "medlen",
    "tillskott", "tillskottet", "stipendium", "stipendiet", "pris", "priset", "lån", "lånet",
    "ersättning", "ersättningen", "borgen", "avgift", "avgiften", "budget", "budgeten", "ram",
    "ramen", "belopp", "beloppet", "kredit", "reserv", "reserven", "garanti", "garantin",
    "ansökan", "kostnad", "kostnaden", "kostnader", "kostnaderna", "arvode", "arvodet", "summa",
  ]
}
