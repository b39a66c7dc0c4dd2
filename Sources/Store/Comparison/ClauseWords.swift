/// A clause as words that can be compared.
struct ClauseWords {
  /// One word.
  struct Word: Hashable {
    /// In lower case.
    let letters: [UInt8]
    let stem: [UInt8]
    /// The stem as a number: ``WordHash``.
    let number: UInt64
    /// Stems of the parts of a compound; empty when it is none.
    let parts: [[UInt8]]
    /// How much it tells, from 0 to 1.
    var weight: Double
    /// Whether it tells what a clause is about.
    let tells: Bool
    /// Whether it is no word that clauses about anything have, such as *bygga*, *gratis* and *vecka*.
    let isSpecific: Bool
    /// Where it stands in the text.
    fileprivate(set) var range: Range<Int>
  }

  let text: [UInt8]
  private(set) var words: [Word]

  /// The weight of all words together.
  var weight: Double { words.reduce(0) { $0 + $1.weight } }

  /// Words that tell what a clause is about.
  var telling: [Word] { words.filter(\.tells) }

  /// Whether there is enough to compare: not *Beslutet skickas till kommunstyrelsen*.
  var isComparable: Bool { Set(telling.map(\.number)).count >= NumberedClause.fewest }

  /// Whether it says that something shall not be: then it wants the opposite of the same words.
  var denies: Bool { words.contains { Self.denials.contains($0.letters) } }

  private static let denials = Set(
    ["inte", "ej", "icke", "aldrig", "ingen", "inget", "inga"].map { Array($0.utf8) })

  /// Whether a word in it tells what it is about.
  var tellsSomething: Bool { words.contains(where: \.tells) }

  /// The words alone, in order.
  var letters: [[UInt8]] { words.map(\.letters) }

  /// Gives each word that tells something the weight that `rarity` finds.
  mutating func weigh(_ rarity: (Word) -> Double) {
    for index in words.indices where words[index].tells {
      words[index].weight *= rarity(words[index])
    }
  }
}

/// Makes ``ClauseWords``.
///
/// Not to be shared between threads: it remembers words.
final class ClauseReader {
  /// More words than this are not remembered.
  private static let mostKnown = 50_000

  private let scanner = WordScanner()
  private let stemmer = SwedishStemmer()
  private let compounds: CompoundSplitter?
  private var known: [[UInt8]: ClauseWords.Word] = [:]

  /// `compounds` is `nil` when the index knows none.
  init(_ compounds: CompoundSplitter?) {
    self.compounds = compounds
  }

  func words(of text: String) -> ClauseWords {
    let bytes = Array(text.utf8)
    var words: [ClauseWords.Word] = []
    unsafe bytes.withUnsafeBufferPointer { text in
      var offset = 0
      while let word = unsafe scanner.next(in: text, at: &offset) {
        words.append(read(word))
      }
    }
    // What introduces a clause is no part of it.
    if words.first?.letters == Array("att".utf8) { words.removeFirst() }
    return ClauseWords(text: bytes, words: words)
  }

  /// One word with all that depends on its letters alone, and where it stands.
  func read(_ word: WordScanner.Word) -> ClauseWords.Word {
    let letters = unsafe Array(word.letters)
    if var found = known[letters] {
      found.range = word.range
      return found
    }
    let made = made(word, letters)
    if known.count < Self.mostKnown { known[letters] = made }
    return made
  }

  private func made(_ word: WordScanner.Word, _ letters: [UInt8]) -> ClauseWords.Word {
    let length = unsafe stemmer.stemLength(of: word.letters, hash: word.hash)
    var parts: [[UInt8]] = []
    unsafe compounds?.forEachPart(of: word.letters, hash: word.hash) { part in
      unsafe parts.append(Array(part))
      return true
    }
    let stem = Array(letters[..<length])
    let weight = WordWeight.of(letters, stem: stem)
    return ClauseWords.Word(
      letters: letters, stem: stem, number: WordHash.of(stem), parts: parts, weight: weight,
      tells: weight > WordWeight.formal, isSpecific: weight > WordWeight.general,
      range: word.range)
  }
}
