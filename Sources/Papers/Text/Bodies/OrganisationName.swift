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
      isCapital(first, in: bytes) || isKind(bytes.withoutMarks(first), in: bytes),
      !isSum(bytes.withoutMarks(first), in: bytes)
    else { return nil }
    var (end, last, count) = (start, first, 0)
    while count < 8 {
      let plain = bytes.withoutMarks(last)
      if !isCapital(last, in: bytes), !isKind(plain, in: bytes) {
        // "Fritidsbanken i Lindköpa": small words only between two parts of the name.
        guard links.contains(LowerWord(in: bytes, plain)),
          let next = bytes.word(from: last.upperBound, to: limit),
          isCapital(next, in: bytes) || isKind(bytes.withoutMarks(next), in: bytes)
        else { break }
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

  private static func isCapital(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    isUpper(in: bytes, at: word.lowerBound)
  }

  private static let links: LowerWords = ["i", "på", "och", "av", "de", "von", "af", "&", "samt"]

  /// Whether the word names a kind of organisation, by what it ends with.
  private static func isKind(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard word.count > 3,
      isLower(in: bytes, at: word.lowerBound) || isLetter(bytes[word.lowerBound])
    else { return false }
    return kinds.hasSuffix(in: bytes, before: word.upperBound)
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
