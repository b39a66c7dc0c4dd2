internal import Glibc

/// Cuts text into the tokens of the full text: the stems of its words, and of the parts of compounds.
///
/// The tokens of words met before are kept, in a table with one place per hash value: asking it is
/// many times faster than stemming a word and taking it apart.
///
/// `@unchecked`, for it may go from task to task, but is used by one at a time.
@safe
final class TokenCutter: @unchecked Sendable {
  private static let placeCount = 1 << 15
  /// As much as memory is fetched at a time.
  private static let placeSize = 64
  /// A place: the length of the word, how many tokens it has as a name, and how many else, a byte each,
  /// and one without meaning; the number of its token or, of several, where they stand in ``several``;
  /// the word, then zeroes.
  private static let wordOffset = 8
  /// Longer words are looked at anew each time.
  private static let longestKnown = placeSize - wordOffset
  /// So many tokens are numbered before it is time to forget: four megabytes.
  private static let mostTokens = 1 << 17

  private let scanner = WordScanner()
  private let stemmer: SwedishStemmer
  private let splitter: CompoundSplitter?
  private let memory: UnsafeMutableRawPointer
  private let places: UnsafeMutableRawPointer
  /// The numbers of the tokens of words that have more than one.
  private let several = GrowingBytes(capacity: 1 << 16)
  private var scratch: [UInt32] = []
  /// The tokens by their numbers.
  let table = TokenTable()

  /// Numbers the words of clauses, so that those that are alike are found.
  private(set) lazy var numbering = ClauseNumbering(ClauseReader(splitter))

  /// Without a lexicon there are no parts.
  init(_ lexicon: Lexicon?) {
    let stemmer = SwedishStemmer()
    self.stemmer = stemmer
    splitter = lexicon.map { CompoundSplitter($0, stemmer: stemmer) }
    // Zeroed by the system when first touched.
    guard let memory = unsafe calloc(Self.placeCount + 1, Self.placeSize) else {
      preconditionFailure("there must be memory for two megabytes")
    }
    unsafe self.memory = memory
    unsafe places = memory.alignedUp(toMultipleOf: Self.placeSize)
  }

  deinit { unsafe free(memory) }

  /// Whether more is known than need be: ``forget()`` when no number of a token is in use.
  var isFull: Bool { table.count > Self.mostTokens || several.count > Self.mostTokens * 16 }

  /// Forgets all words and the numbers of their tokens.
  func forget() {
    unsafe memset(places, 0, Self.placeCount * Self.placeSize)
    several.truncate()
    table.forget()
  }

  /// Calls `body` with the tokens at each place of `text` and the bytes of the word they come from,
  /// until it returns `false`. Tokens that are colocated stand where those before them stand; of
  /// others that is so from the second.
  func forEachWord(
    in text: UnsafeBufferPointer<UInt8>,
    _ body: (_ tokens: UnsafeBufferPointer<UInt32>, _ areColocated: Bool, _ range: Range<Int>)
      -> Bool
  ) {
    guard let splitter else { return unsafe forEachPlainWord(in: text, body) }
    var suspension = Suspension()
    var names = NameRun()
    var offset = 0
    while let word = unsafe scanner.next(in: text, at: &offset) {
      // A surname that looks like a compound is none: Anna Sjöstrand.
      let isName = unsafe names.continues(with: word.range, in: text)
      let tokens = unsafe tokens(of: word, withParts: !isName, asName: names.isCapitalised)
      guard unsafe body(tokens, false, word.range) else { return }
      guard unsafe suspension.concerns(word.range, in: text) else { continue }
      for whole in unsafe suspension.words(endingWith: word, in: text, splitter) {
        let tokens = unsafe whole.withUnsafeBufferPointer { letters in
          let length = unsafe stemmer.stemLength(of: letters, hash: LexiconHash.of(letters))
          let stem = unsafe UnsafeBufferPointer(rebasing: letters[..<length])
          // Its parts are there: the last with the word, the others as words of their own.
          let parts = unsafe splitter.parts(of: letters)
          let pairs = unsafe CompoundToken.pairs(of: parts, stem: stem)
          return unsafe [table.number(of: stem)] + pairs.map(table.number)
        }
        let goesOn = unsafe tokens.withUnsafeBufferPointer { unsafe body($0, true, word.range) }
        guard goesOn else { return }
      }
    }
  }

  /// Without a lexicon no word has parts.
  private func forEachPlainWord(
    in text: UnsafeBufferPointer<UInt8>,
    _ body: (_ tokens: UnsafeBufferPointer<UInt32>, _ areColocated: Bool, _ range: Range<Int>)
      -> Bool
  ) {
    var offset = 0
    while let word = unsafe scanner.next(in: text, at: &offset),
      unsafe body(tokens(of: word, withParts: false), false, word.range)
    {}
  }

  private func tokens(
    of word: WordScanner.Word, withParts: Bool, asName: Bool = false
  ) -> UnsafeBufferPointer<UInt32> {
    guard unsafe word.letters.count <= Self.longestKnown else {
      let plain = learn(word)
      let start = several.count - 4 * scratch.count
      return unsafe several(at: start, withParts ? (asName ? scratch.count : plain) : 1)
    }
    let place = unsafe place(of: word)
    let count = unsafe Int(place.load(fromByteOffset: asName ? 1 : 2, as: UInt8.self))
    let numbers = unsafe (place + 4).assumingMemoryBound(to: UInt32.self)
    guard unsafe place.load(fromByteOffset: 1, as: UInt8.self) > 1 else {
      return unsafe UnsafeBufferPointer(start: numbers, count: 1)
    }
    return unsafe several(at: Int(numbers.pointee), withParts ? count : 1)
  }

  private func several(at offset: Int, _ count: Int) -> UnsafeBufferPointer<UInt32> {
    unsafe UnsafeBufferPointer(
      start: UnsafeRawPointer(several.start + offset).assumingMemoryBound(to: UInt32.self),
      count: count)
  }

  /// The place that has the word, which is found out about when it is new.
  private func place(of word: WordScanner.Word) -> UnsafeMutableRawPointer {
    let number = Int(word.hash) & (Self.placeCount - 1)
    let place = unsafe places + number * Self.placeSize
    if unsafe holds(place, word.letters) { return unsafe place }
    // Words that meet another one there have a second place.
    let other = unsafe places + (number ^ 1) * Self.placeSize
    if unsafe holds(other, word.letters) { return unsafe other }
    let isFree = unsafe other.load(as: UInt8.self) == 0
    let chosen = unsafe isFree && place.load(as: UInt8.self) != 0 ? other : place
    unsafe fill(chosen, word)
    return unsafe chosen
  }

  @inline(__always)
  private func holds(
    _ place: UnsafeMutableRawPointer, _ letters: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard unsafe place.load(as: UInt8.self) == UInt8(truncatingIfNeeded: letters.count),
      let start = unsafe UnsafeRawPointer(letters.baseAddress)
    else { return false }
    // Zeroes follow both.
    var offset = 0
    while offset < letters.count {
      guard
        unsafe place.loadUnaligned(fromByteOffset: Self.wordOffset + offset, as: UInt64.self)
          == start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      else { return false }
      offset += 8
    }
    return true
  }

  private func fill(_ place: UnsafeMutableRawPointer, _ word: WordScanner.Word) {
    let plain = learn(word)
    unsafe memset(place, 0, Self.placeSize)
    unsafe place.storeBytes(of: UInt8(word.letters.count), as: UInt8.self)
    unsafe place.storeBytes(of: UInt8(scratch.count), toByteOffset: 1, as: UInt8.self)
    unsafe place.storeBytes(of: UInt8(plain), toByteOffset: 2, as: UInt8.self)
    let start = several.count - 4 * scratch.count
    let number = scratch.count == 1 ? scratch[0] : UInt32(start)
    unsafe place.storeBytes(of: number, toByteOffset: 4, as: UInt32.self)
    if let letters = unsafe word.letters.baseAddress {
      unsafe memcpy(place + Self.wordOffset, letters, word.letters.count)
    }
    if scratch.count == 1 { several.truncate(to: start) }
  }

  /// Finds the tokens of a word: in ``scratch``, and at the end of ``several``; how many there are when
  /// it is no name.
  private func learn(_ word: WordScanner.Word) -> Int {
    scratch.removeAll(keepingCapacity: true)
    let length = unsafe stemmer.stemLength(of: word.letters, hash: word.hash)
    let stem = unsafe UnsafeBufferPointer(rebasing: word.letters[..<length])
    unsafe scratch.append(table.number(of: stem))
    let parts = unsafe splitter?.parts(of: word.letters) ?? []
    scratch += parts.map { table.number(of: CompoundToken.part($0)) }
    scratch += unsafe CompoundToken.pairs(of: parts, stem: stem).map(table.number)
    let plain = scratch.count
    if parts.isEmpty, let splitter {
      let ofName = unsafe splitter.partsOfName(word.letters)
      scratch += ofName.map { table.number(of: CompoundToken.part($0)) }
    }
    several.reserve(4 * scratch.count)
    for token in scratch { several.append(number: token) }
    return plain
  }
}
