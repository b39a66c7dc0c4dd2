/// A clause as numbers: enough to tell which others may be alike.
struct NumberedClause {
  /// One word.
  struct Word {
    /// Of its letters in lower case; 0 is none.
    var letters: UInt64 = 0
    var stem: UInt64 = 0
    /// Of how the stem begins: the same for all forms that stems of one word may have.
    var start: UInt64 = 0
    /// How much it tells, from 0 to 1, however rare it is.
    var weight = 0.0
    /// Of the stems of a compound's parts.
    var parts: [UInt64] = []

    /// Whether it tells what a clause is about.
    var tells: Bool { weight > WordWeight.formal }
  }

  fileprivate(set) var words: [Word] = []

  /// The stems that tell something, each once.
  var telling: [UInt64] {
    var stems: [UInt64] = []
    for word in words where word.tells && !stems.contains(word.stem) { stems.append(word.stem) }
    return stems
  }

  /// The same for clauses with the same words in the same order.
  var whole: UInt64 {
    words.reduce(WordHash.seed) { WordHash.mixed($0 ^ $1.letters) }
  }

  /// With fewer stems that tell something there is nothing to compare: ``ClauseWords/isComparable``.
  static let fewest = 2
}

/// Makes ``NumberedClause``s.
///
/// Words met before are kept in a table with one place for each of some thousand numbers: reading a
/// clause again costs little more than cutting it into words.
final class ClauseNumbering {
  private static let placeCount = 1 << 14
  private static let introduction = WordHash.of("att".utf8)

  private let scanner = WordScanner()
  private let reader: ClauseReader
  private var places = [NumberedClause.Word](repeating: .init(), count: placeCount)

  init(_ reader: ClauseReader) {
    self.reader = reader
  }

  /// The words of `text` as numbers, in `clause`, whose memory is used again.
  func read(_ text: String, into clause: inout NumberedClause) {
    var text = text
    clause.words.removeAll(keepingCapacity: true)
    text.withUTF8 { text in
      var offset = 0
      var isFirst = true
      while let word = unsafe scanner.next(in: text, at: &offset) {
        let letters = unsafe WordHash.of(word.letters)
        // What introduces a clause is no part of it.
        let introduces = isFirst && letters == Self.introduction
        isFirst = false
        if !introduces { clause.words.append(self.word(word, letters)) }
      }
    }
  }

  private func word(_ word: WordScanner.Word, _ letters: UInt64) -> NumberedClause.Word {
    let place = Int(letters % UInt64(Self.placeCount))
    if places[place].letters == letters { return places[place] }
    let read = reader.read(word)
    let made = NumberedClause.Word(
      letters: letters, stem: read.number,
      start: WordHash.of(read.stem.prefix(ClauseLikeness.shortestForm)), weight: read.weight,
      parts: read.parts.map { WordHash.of($0) })
    places[place] = made
    return made
  }
}
