/// Names of places, and of what stands there, that no lexicon has: *Ingarödsskolan*, *Norrsjöparken*.
///
/// Most of the papers' own words are such names, written with a capital. They begin with anything, but end
/// in a noun that says what is meant, in the definite singular, where surnames never stand: *Sjöstrand*,
/// *Barnevik*.
///
/// Source: Svenska Akademiens grammatik: proper names of places with a noun as last part.
extension CompoundSplitter {
  /// The letters of the shortest beginning, and of the shortest noun with its ending: *Gran|vägen*.
  private static let shortestBeginning = 4
  private static let shortestNoun = 5
  /// The letters of the shortest noun for which the *s* before it is left to the name: *Krokäng|s|park|en*,
  /// not *Krokäng|spark|en*; but *Ekdal|skol|an*, for *kol* is shorter.
  private static let shortestAfterS = 4

  private static let definiteEndings = ["en", "et", "an", "n", "t"].map { Array($0.utf8) }

  /// The stems of the beginning and of the noun of a lower-case word that has no parts of its own; empty
  /// when the lexicon knows it, or it is no such name.
  func partsOfName(_ word: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    guard unsafe word.letterCount >= Self.shortestBeginning + Self.shortestNoun,
      unsafe !isAtom(word)
    else { return [] }
    var letters = 0
    for offset in word.indices {
      // The second byte of a letter begins none.
      guard unsafe word[offset] & 0xC0 != 0x80 else { continue }
      defer { letters += 1 }
      guard letters >= Self.shortestBeginning else { continue }
      guard let stem = unsafe definiteNoun(word[offset...]) else { continue }
      if unsafe word[offset] == UInt8(ascii: "s"),
        let other = unsafe definiteNoun(word[(offset + 1)...]),
        other.letterCount >= Self.shortestAfterS
      {
        return unsafe [beginning(word[...offset]), other]
      }
      return unsafe [beginning(word[..<offset]), stem]
    }
    return []
  }

  private func beginning(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    let letters = unsafe UnsafeBufferPointer(rebasing: name)
    return unsafe Array(letters[..<stemLength(of: letters)])
  }

  /// The stem of a noun in the definite form; `nil` of anything else.
  private func definiteNoun(_ end: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    let noun = unsafe UnsafeBufferPointer(rebasing: end)
    guard unsafe noun.letterCount >= Self.shortestNoun, let length = unsafe endLength(noun),
      unsafe isDefinite(noun, stem: length)
    else { return nil }
    return unsafe Array(noun[..<length])
  }

  /// Whether what follows a stem is the ending of the definite form, perhaps with the genitive's *s*.
  private func isDefinite(_ noun: UnsafeBufferPointer<UInt8>, stem length: Int) -> Bool {
    var ending = unsafe noun[length...]
    if unsafe ending.last == UInt8(ascii: "s") { unsafe ending.removeLast() }
    return Self.definiteEndings.contains { unsafe ending.elementsEqual($0) }
  }
}
