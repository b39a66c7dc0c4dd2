/// Forms of a noun that begin in different ways, so that no stem is common to them: *städer* is
/// looked for with *stad*, and *regler* with *regel*.
///
/// Compounds go as their last part does: *huvudstäder*.
///
/// Source: Svenska Akademiens grammatik: plurals with another vowel, which are few and old, and
/// nouns in *-el*, *-en* and *-er* that lose the *e* before an ending; the commonest in papers.
enum OtherForms {
  /// A noun: as it stands alone, and in the form that begins in another way.
  private struct Noun {
    let plain: [UInt8]
    let other: [UInt8]
    /// ``other`` without its ending.
    let start: [UInt8]

    init(_ plain: String, _ other: String) {
      self.plain = Array(plain.utf8)
      self.other = Array(other.utf8)
      let ending = ["er", "ar", "et"].first(where: other.hasSuffix)
      start = self.other.dropLast(ending?.utf8.count ?? 0)
    }
  }

  private static let nouns = [
    Noun("stad", "städer"), Noun("bok", "böcker"), Noun("hand", "händer"), Noun("natt", "nätter"),
    Noun("strand", "stränder"), Noun("brand", "bränder"), Noun("tand", "tänder"),
    Noun("fot", "fötter"), Noun("man", "män"), Noun("ledamot", "ledamöter"),
    Noun("bonde", "bönder"), Noun("land", "länder"), Noun("son", "söner"), Noun("rot", "rötter"),
    Noun("regel", "regler"), Noun("medel", "medlet"), Noun("artikel", "artiklar"),
    Noun("titel", "titlar"), Noun("cykel", "cyklar"), Noun("nyckel", "nycklar"),
    Noun("möbel", "möbler"), Noun("fågel", "fåglar"), Noun("kapitel", "kapitlet"),
    Noun("exempel", "exemplet"), Noun("sedel", "sedlar"), Noun("vatten", "vattnet"),
    Noun("botten", "bottnar"), Noun("tecken", "tecknet"), Noun("vapen", "vapnet"),
    Noun("socken", "socknar"), Noun("nummer", "numret"), Noun("center", "centret"),
    Noun("register", "registret"), Noun("fönster", "fönstret"), Noun("mönster", "mönstret"),
    Noun("läger", "lägret"), Noun("lager", "lagret"), Noun("hinder", "hindret"),
    Noun("förälder", "föräldrar"), Noun("ålder", "åldrar"), Noun("syster", "systrar"),
    Noun("vinter", "vintrar"), Noun("minister", "ministrar"), Noun("teater", "teatrar"),
    Noun("åker", "åkrar"), Noun("filter", "filtret"), Noun("semester", "semestrar"),
  ]

  private static let endings = [
    "", "s", "n", "ns", "en", "ens", "er", "ers", "erna", "ernas", "ar", "ars", "arna", "arnas",
    "et", "ets", "nen", "nens", "na", "nas",
  ].map { Array($0.utf8) }

  /// What to look for beside `word`: the noun in its other form; `nil` for most words.
  static func form(of word: String) -> String? {
    let word = Array(word.lowercased().utf8)
    for ending in endings where word.ends(with: ending) {
      let stem = word.dropLast(ending.count)
      for noun in nouns {
        if let start = beginning(of: stem, before: noun.plain) {
          return String(decoding: start + noun.other, as: UTF8.self)
        }
        if let start = beginning(of: stem, before: noun.start) {
          return String(decoding: start + noun.plain, as: UTF8.self)
        }
      }
    }
    return nil
  }

  /// What stands before `noun` when the word ends in it; `nil` when it does not.
  ///
  /// Nothing, or enough for a first part of a compound: *Andersson*, *roman* and *organ* have none.
  private static func beginning(of word: ArraySlice<UInt8>, before noun: [UInt8]) -> ArraySlice<
    UInt8
  >? {
    guard word.ends(with: noun) else { return nil }
    let start = word.dropLast(noun.count)
    let isCompound = start.letterCount > 2 && (noun.letterCount > 3 || isOfMen(start, noun))
    return start.isEmpty || isCompound ? start : nil
  }

  private static let men = ["man", "män"].map { Array($0.utf8) }

  /// *Ombudsman*, *tjänsteman*: in compounds the word stands after an *s* or an *e*.
  private static func isOfMen(_ start: ArraySlice<UInt8>, _ noun: [UInt8]) -> Bool {
    men.contains(noun) && (start.last == UInt8(ascii: "s") || start.last == UInt8(ascii: "e"))
  }
}

extension RandomAccessCollection<UInt8> {
  /// Whether the last bytes are those of `ending`.
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
