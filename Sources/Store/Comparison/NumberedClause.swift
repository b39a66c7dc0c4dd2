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

    /// Whether it tells what a clause is about.
    var tells: Bool { weight > WordWeight.formal }
  }

  private(set) var words: [Word] = []

  /// The stems that tell something, each once.
  private(set) var telling: [UInt64] = []
  /// The same with those of the parts of compounds.
  private(set) var stems: [UInt64] = []

  fileprivate mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    telling.removeAll(keepingCapacity: true)
    stems.removeAll(keepingCapacity: true)
  }

  /// Adds a word; `parts` are the stems of a compound's.
  fileprivate mutating func append(_ word: Word, _ parts: [UInt64]) {
    words.append(word)
    guard word.tells else { return }
    if !telling.contains(word.stem) { telling.append(word.stem) }
    if !stems.contains(word.stem) { stems.append(word.stem) }
    for part in parts where !stems.contains(part) { stems.append(part) }
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
  private var places = [Place](repeating: Place(), count: placeCount)

  private struct Place {
    var word = NumberedClause.Word()
    /// Of the stems of a compound's parts.
    var parts: [UInt64] = []
  }

  init(_ reader: ClauseReader) {
    self.reader = reader
  }

  /// The words of `text` as numbers, in `clause`, whose memory is used again.
  func read(_ text: String, into clause: inout NumberedClause) {
    var text = text
    clause.removeAll()
    text.withUTF8 { text in
      var offset = 0
      var isFirst = true
      while let word = unsafe scanner.next(in: text, at: &offset) {
        let letters = unsafe WordHash.of(word.letters)
        // What introduces a clause is no part of it.
        let introduces = isFirst && letters == Self.introduction
        isFirst = false
        guard !introduces else { continue }
        let place = self.place(of: word, letters)
        clause.append(places[place].word, places[place].parts)
      }
    }
  }

  private func place(of word: WordScanner.Word, _ letters: UInt64) -> Int {
    let place = Int(letters % UInt64(Self.placeCount))
    if places[place].word.letters == letters { return place }
    let read = reader.read(word)
    places[place] = Place(
      word: NumberedClause.Word(
        letters: letters, stem: read.number,
        start: WordHash.of(read.stem.prefix(ClauseLikeness.shortestForm)), weight: read.weight),
      parts: read.parts.map { WordHash.of($0) })
    return place
  }
}
