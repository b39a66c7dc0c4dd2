/// Cuts text into the tokens of the full text: the stems of its words, and of the parts of compounds.
///
/// The tokens of words met before are kept (``WordTable``): asking for them is
/// many times faster than stemming a word and taking it apart.
///
/// `@unchecked`, for it may go from task to task, but is used by one at a time.
@safe
final class TokenCutter: @unchecked Sendable {
  /// What is known of a word, in its place in a ``WordTable``: how many tokens it has as a name, and how
  /// many else, a byte each, and one without meaning; the number of its token or, of several, where they
  /// stand in ``several``.
  private static let nameCountOffset = 1
  private static let plainCountOffset = 2
  private static let numberOffset = 4
  /// So many tokens are numbered before it is time to forget: four megabytes.
  private static let mostTokens = 1 << 17

  private let scanner = WordScanner()
  private let stemmer: SwedishStemmer
  private let splitter: CompoundSplitter?
  /// Most words are short: those that come often fit into what a processor has at hand.
  private let short = WordTable(placeSize: 32, placeCount: 1 << 16)
  private let long = WordTable(placeSize: 64, placeCount: 1 << 12)
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
  }
  /// Whether more is known than need be: ``forget()`` when no number of a token is in use.
  var isFull: Bool { table.count > Self.mostTokens || several.count > Self.mostTokens * 16 }

  /// Forgets all words and the numbers of their tokens.
  func forget() {
    short.forget()
    long.forget()
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
    let place: UnsafeMutableRawPointer
    if unsafe word.letters.count <= short.longest {
      unsafe place = short.place(of: word) ?? learn(word, in: short)
    } else if unsafe word.letters.count <= long.longest {
      unsafe place = long.place(of: word) ?? learn(word, in: long)
    } else {
      // Looked at anew each time.
      let plain = learn(word)
      let start = several.count - 4 * scratch.count
      return unsafe several(at: start, withParts ? (asName ? scratch.count : plain) : 1)
    }
    let countOffset = asName ? Self.nameCountOffset : Self.plainCountOffset
    let numbers = unsafe (place + Self.numberOffset).assumingMemoryBound(to: UInt32.self)
    guard unsafe place.load(fromByteOffset: Self.nameCountOffset, as: UInt8.self) > 1 else {
      return unsafe UnsafeBufferPointer(start: numbers, count: 1)
    }
    let count = unsafe Int(place.load(fromByteOffset: countOffset, as: UInt8.self))
    return unsafe several(at: Int(numbers.pointee), withParts ? count : 1)
  }

  private func several(at offset: Int, _ count: Int) -> UnsafeBufferPointer<UInt32> {
    unsafe UnsafeBufferPointer(
      start: UnsafeRawPointer(several.start + offset).assumingMemoryBound(to: UInt32.self),
      count: count)
  }

  /// A place for a new word with what is found out about it.
  private func learn(
    _ word: WordScanner.Word, in table: WordTable
  ) -> UnsafeMutableRawPointer {
    let plain = learn(word)
    let place = unsafe table.add(word)
    unsafe place.storeBytes(
      of: UInt8(scratch.count), toByteOffset: Self.nameCountOffset, as: UInt8.self)
    unsafe place.storeBytes(of: UInt8(plain), toByteOffset: Self.plainCountOffset, as: UInt8.self)
    let start = several.count - 4 * scratch.count
    let number = scratch.count == 1 ? scratch[0] : UInt32(start)
    unsafe place.storeBytes(of: number, toByteOffset: Self.numberOffset, as: UInt32.self)
    if scratch.count == 1 { several.truncate(to: start) }
    return unsafe place
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
