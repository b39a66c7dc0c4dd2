/// Endings of nouns that the stemmer leaves: the definite *-an* (`skolan`, `taxans`), the definite *-n*
/// after other vowels (`strategin`, `miljön`, `policyn`), and the *-um* of `museum`.
///
/// Source: Svenska Akademiens grammatik, the first declension; the stemmer's own suffixes have
/// *-a*, *-or* and *-orna* of the same nouns, but not *-an*.
enum DefiniteEnding {
  /// Words, and last parts of compounds, to which *-an* belongs: most are no nouns in *-a*.
  private static let exceptions = [
    "plan", "man", "slogan", "organ", "orkan", "vulkan", "roman", "veteran", "ocean", "sopran",
    "membran", "titan", "sedan", "innan", "medan", "redan", "annan", "sådan", "nästan", "utan",
    "ovan", "undan", "nedan", "allan", "ansökan", "anmälan", "undran", "samman",
  ].map { Array($0.utf8) }

  /// The length of `word` without its *n* or *ns*, so that *-a* is left; else its own.
  static func strippedLength(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var count = word.count
    guard count >= 5 else { return count }
    if unsafe word[count - 1] == UInt8(ascii: "s") { count -= 1 }
    let stem = unsafe word[..<count]
    guard count >= 5, unsafe stem.suffix(2).elementsEqual("an".utf8),
      unsafe isConsonant(word[count - 3]),
      !exceptions.contains(where: { unsafe stem.suffix($0.count).elementsEqual($0) })
    else { return word.count }
    return count - 1
  }

  /// The length of a stem without the *n* after *i*, *ö* or *y*, or the *um* after *e* or *i*.
  ///
  /// Nouns to which the letters belong lose them in all their forms: `maskin` and `maskiner`.
  static func commonLength(of stem: UnsafeBufferPointer<UInt8>) -> Int {
    guard stem.count >= 5 else { return stem.count }
    for ending in vowelsWithN where unsafe stem.suffix(ending.count).elementsEqual(ending) {
      return stem.count - 1
    }
    // The plurals are "museer" and "gymnasier".
    if unsafe stem.suffix(3).elementsEqual("eum".utf8) { return stem.count - 3 }
    return unsafe stem.suffix(3).elementsEqual("ium".utf8) ? stem.count - 2 : stem.count
  }

  private static let vowelsWithN = ["in", "ön", "yn"].map { Array($0.utf8) }

  private static func isConsonant(_ letter: UInt8) -> Bool {
    // The second bytes of å, ä and ö are no letters of ASCII.
    isLower(letter) && !"aeiouy".utf8.contains(letter)
  }

  private static func isLower(_ letter: UInt8) -> Bool {
    letter &- UInt8(ascii: "a") < 26
  }
}
