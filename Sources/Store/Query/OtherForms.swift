/// Forms of a noun that begin in different ways, so that no stem is common to them: *städer* is
/// looked for with *stad*, and *regler* with *regel*.
///
/// Compounds go as their last part does: *huvudstäder*, *föreningsstämmorna* has none.
///
/// Source: Svenska Akademiens grammatik: plurals with another vowel, which are few and old, and
/// nouns in *-el*, *-en* and *-er* that lose the *e* before an ending; the commonest in papers.
enum OtherForms {
  /// A noun: as it stands alone, and in the form that begins in another way.
  private struct Noun {
    let plain: String
    let other: String
    /// ``other`` without its ending.
    let start: String

    init(_ plain: String, _ other: String) {
      self.plain = plain
      self.other = other
      let ending = ["er", "ar", "et"].first(where: other.hasSuffix)
      start = String(other.dropLast(ending?.count ?? 0))
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
  ]

  /// What to look for beside `word`: the noun in its other form; `nil` for most words.
  static func form(of word: String) -> String? {
    let word = word.lowercased()
    for noun in nouns {
      if let start = beginning(of: word, before: noun.plain) { return start + noun.other }
      if let start = beginning(of: word, before: noun.start) { return start + noun.plain }
    }
    return nil
  }

  /// What stands before `noun` when the word ends in it and an ending; `nil` when it does not.
  ///
  /// Nothing, or enough for a first part of a compound: *Andersson*, *roman* and *organ* have none.
  private static func beginning(of word: String, before noun: String) -> String? {
    for ending in endings where word.hasSuffix(noun + ending) {
      let start = word.dropLast(noun.count + ending.count)
      guard start.isEmpty || noun.count > 3 && start.count > 2 || isOfMen(start, noun) else {
        return nil
      }
      return String(start)
    }
    return nil
  }

  /// *Ombudsman*, *tjänsteman*: in compounds the word stands after an *s* or an *e*.
  private static func isOfMen(_ start: Substring, _ noun: String) -> Bool {
    (noun == "man" || noun == "män") && start.count > 2
      && (start.hasSuffix("s") || start.hasSuffix("e"))
  }
}
