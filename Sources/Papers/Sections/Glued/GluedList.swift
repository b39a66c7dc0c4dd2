/// The points of a list that stand on one line.
///
///     1. Planen antas. 2. Nämnden får i uppdrag att … 3. Uppdraget förklaras fullgjort.
struct GluedList {
  /// The number that the next point has; 0 outside a list.
  private var expected = 0

  /// Notes with which word `piece` opens.
  mutating func opens(_ piece: Range<Int>, in bytes: Span<UInt8>) {
    guard isDigit(bytes[piece.lowerBound]),
      let word = bytes.word(from: piece.lowerBound, to: piece.upperBound)
    else { return }
    if GluedList.number(word, in: bytes) == 1 { expected = 2 }
  }

  /// Whether a point begins at `word`, which stands after `before` on the line.
  mutating func begins(
    _ word: Range<Int>, after before: Range<Int>, in bytes: Span<UInt8>, _ line: Range<Int>
  ) -> Bool {
    if GluedList.isBullet(word, in: bytes) { return true }
    guard let number = GluedList.number(word, in: bytes),
      let next = bytes.word(from: word.upperBound, to: line.upperBound),
      isUpper(in: bytes, at: next.lowerBound)
    else { return false }
    if number == 1 {
      guard bytes[before.upperBound - 1] == UInt8(ascii: ":") else { return false }
      expected = 2
      return true
    }
    guard number == expected,
      !GluedList.counted.hasWord(in: bytes, at: before.lowerBound),
      !SentenceJoints.bind(before, in: bytes)
    else { return false }
    expected += 1
    return true
  }

  /// *Tabell 2.*: words that a number belongs to.
  private static let counted: WordList = [
    "tabell", "punkt", "punkten", "bilaga", "figur", "kapitel", "nr", "nummer", "mål", "steg",
    "fas", "del", "etapp", "alternativ", "§", "§§", "avsnitt", "kap", "kap.", "sida", "sid",
  ]

  /// The number of a mark: *2.* or *2)*.
  private static func number(_ word: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    guard word.count >= 2, word.count <= 3 else { return nil }
    let last = bytes[word.upperBound - 1]
    guard last == UInt8(ascii: ".") || last == UInt8(ascii: ")") else { return nil }
    return bytes.number(word.lowerBound..<word.upperBound - 1)
  }

  /// Whether the word is a mark that only lists have: `•`, `●`, `▪`, `■`, `◦`.
  static func isBullet(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard word.count == 3, bytes[word.lowerBound] == 0xE2 else { return false }
    switch (bytes[word.lowerBound + 1], bytes[word.lowerBound + 2]) {
    case (0x80, 0xA2), (0x80, 0xA3), (0x97, 0x8F), (0x97, 0xA6), (0x97, 0x8B), (0x96, 0xAA),
      (0x96, 0xA0):
      return true
    default: return false
    }
  }
}
