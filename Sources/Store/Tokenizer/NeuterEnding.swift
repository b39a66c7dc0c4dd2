/// The ending *-et* of neuter words, which the stemmer in Debian leaves: `beslutet`, `hemmet`.
///
/// Source: the condition that Snowball 3.0 (2025) puts on the suffix `et`,
/// https://snowballstem.org/algorithms/swedish/stemmer.html
enum NeuterEnding {
  /// Before these *-et* belongs to the word: `enhet`, `varietet`, `alfabet`, `kvalitet`, `paket`.
  private static let exceptions = [
    "h", "iet", "uit", "fab", "cit", "dit", "alit", "ilit", "mit", "nit", "pit", "rit", "sit",
    "tit", "ivit", "kvit", "xit", "kom", "rak", "pak",
  ].map { Array($0.utf8) }

  /// The length of `word` without the ending, and without the second m of what is left.
  static func stemLength(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var count = word.count
    if count > 5, unsafe word.suffix(2).elementsEqual("et".utf8) {
      let rest = unsafe word.dropLast(2)
      let isWhole = exceptions.contains { unsafe rest.suffix($0.count).elementsEqual($0) }
      if !isWhole { count -= 2 }
    }
    if count > 3, unsafe word[..<count].suffix(2).elementsEqual("mm".utf8) { count -= 1 }
    return count
  }
}
