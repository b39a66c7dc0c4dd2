internal import Glibc

/// Cuts text into the tokens of the full text: the stems of its words, and of the parts of compounds.
///
/// The tokens of words met before are kept, in a table with one place per hash value: asking it is
/// many times faster than stemming a word and taking it apart.
///
/// `@unchecked`, for it may go from task to task, but is used by one at a time.
@safe
final class TokenCutter: @unchecked Sendable {
  private static let slotCount = 1 << 15
  /// Bytes for what is known of words; when they are full, everything is forgotten.
  private static let memorySize = 1 << 20
  private static let gatheringSize = 1 << 13
  /// An entry: the length of the word, of its first token with its length byte, of all tokens (two
  /// bytes, the lowest first), and of those of a name, that come after them; the word; the tokens as in
  /// a ``TokenList``.
  private static let headSize = 5

  private let scanner = WordScanner()
  private let stemmer: SwedishStemmer
  private let splitter: CompoundSplitter?
  /// Where in ``memory`` the entry of a hash value begins; 0 for none.
  private let slots: UnsafeMutablePointer<UInt32>
  private let memory: UnsafeMutablePointer<UInt8>
  private var end = headSize
  /// Tokens on their way into a list: one by one costs more.
  private let gathering: UnsafeMutablePointer<UInt8>
  private var gathered = 0
  private var scratch: [UInt8] = []

  /// Numbers the words of clauses, so that those that are alike are found.
  private(set) lazy var numbering = ClauseNumbering(ClauseReader(splitter))

  /// Without a lexicon there are no parts.
  init(_ lexicon: Lexicon?) {
    let stemmer = SwedishStemmer()
    self.stemmer = stemmer
    splitter = lexicon.map { CompoundSplitter($0, stemmer: stemmer) }
    guard let slots = unsafe calloc(Self.slotCount, MemoryLayout<UInt32>.size) else {
      preconditionFailure("there must be memory for a hundred kilobytes")
    }
    unsafe self.slots = slots.bindMemory(to: UInt32.self, capacity: Self.slotCount)
    unsafe memory = .allocate(capacity: Self.memorySize)
    unsafe gathering = .allocate(capacity: Self.gatheringSize)
  }

  deinit {
    unsafe free(slots)
    unsafe memory.deallocate()
    unsafe gathering.deallocate()
  }

  /// Writes the tokens of `text` behind `list`, with the mark of a list before them; how many words
  /// there are, as FTS5 counts them.
  func cut(_ text: UnsafeBufferPointer<UInt8>, into list: inout [UInt8]) -> Int {
    list.append(TokenList.mark)
    gathered = 0
    var words = 0
    unsafe forEachWord(in: text) { tokens, _ in
      if unsafe tokens.first != TokenList.colocation { words += 1 }
      if gathered + tokens.count > Self.gatheringSize { handOver(to: &list) }
      guard let start = tokens.baseAddress else { return true }
      unsafe memcpy(gathering + gathered, start, tokens.count)
      gathered += tokens.count
      return true
    }
    handOver(to: &list)
    return words
  }

  private func handOver(to list: inout [UInt8]) {
    unsafe list.append(contentsOf: UnsafeBufferPointer(start: gathering, count: gathered))
    gathered = 0
  }

  /// Calls `body` with the tokens at each place of `text`, as in a ``TokenList``, and the bytes of
  /// the word they come from; until it returns `false`.
  func forEachWord(
    in text: UnsafeBufferPointer<UInt8>,
    _ body: (_ tokens: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool
  ) {
    guard let splitter else { return unsafe forEachPlainWord(in: text, body) }
    var suspension = Suspension()
    var names = NameRun()
    var offset = 0
    while let word = unsafe scanner.next(in: text, at: &offset) {
      // A surname that looks like a compound is none: Anna Sjöstrand.
      let isName = unsafe names.continues(with: word.range, in: text)
      let tokens = unsafe tokens(of: word, withParts: !isName, asName: names.isCapitalised)
      guard unsafe body(tokens, word.range) else { return }
      guard unsafe suspension.concerns(word.range, in: text) else { continue }
      for whole in unsafe suspension.words(endingWith: word, in: text, splitter) {
        scratch.removeAll(keepingCapacity: true)
        unsafe whole.withUnsafeBufferPointer { letters in
          let length = unsafe stemmer.stemLength(of: letters, hash: LexiconHash.of(letters))
          let stem = unsafe UnsafeBufferPointer(rebasing: letters[..<length])
          unsafe TokenList.append(stem, isColocated: true, to: &scratch)
          // Its parts are there: the last with the word, the others as words of their own.
          let parts = unsafe splitter.parts(of: letters)
          append(unsafe CompoundToken.pairs(of: parts, stem: stem))
        }
        guard unsafe scratch.withUnsafeBufferPointer({ unsafe body($0, word.range) }) else {
          return
        }
      }
    }
  }

  /// Without a lexicon no word has parts.
  private func forEachPlainWord(
    in text: UnsafeBufferPointer<UInt8>,
    _ body: (_ tokens: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool
  ) {
    var offset = 0
    while let word = unsafe scanner.next(in: text, at: &offset),
      unsafe body(tokens(of: word, withParts: false), word.range)
    {}
  }

  private func tokens(
    of word: WordScanner.Word, withParts: Bool, asName: Bool = false
  ) -> UnsafeBufferPointer<UInt8> {
    let entry = unsafe entry(of: word)
    let all = unsafe Int(entry[2]) | Int(entry[3]) << 8
    let count = unsafe withParts ? all + (asName ? Int(entry[4]) : 0) : Int(entry[1])
    return unsafe UnsafeBufferPointer(
      start: entry + Self.headSize + word.letters.count, count: count)
  }

  /// What is known of a word, which is found out when it is new.
  private func entry(of word: WordScanner.Word) -> UnsafeMutablePointer<UInt8> {
    let slot = Int(word.hash) & (Self.slotCount - 1)
    let known = unsafe memory + Int(slots[slot])
    let count = unsafe word.letters.count
    if unsafe slots[slot] != 0, unsafe known[0] == UInt8(count),
      let start = unsafe word.letters.baseAddress,
      unsafe memcmp(known + Self.headSize, start, count) == 0
    {
      return unsafe known
    }
    return unsafe newEntry(of: word, slot: slot)
  }

  private func newEntry(of word: WordScanner.Word, slot: Int) -> UnsafeMutablePointer<UInt8> {
    scratch.removeAll(keepingCapacity: true)
    let length = unsafe stemmer.stemLength(of: word.letters, hash: word.hash)
    let stem = unsafe UnsafeBufferPointer(rebasing: word.letters[..<length])
    unsafe TokenList.append(stem, to: &scratch)
    let first = scratch.count
    let parts = unsafe splitter?.parts(of: word.letters) ?? []
    append(parts.map { CompoundToken.part($0) })
    append(unsafe CompoundToken.pairs(of: parts, stem: stem))
    let all = scratch.count
    if parts.isEmpty, let splitter {
      append(unsafe splitter.partsOfName(word.letters).map { CompoundToken.part($0) })
    }
    let count = unsafe word.letters.count
    let size = Self.headSize + count + scratch.count
    if end + size > Self.memorySize { forget() }
    let entry = unsafe memory + end
    unsafe entry[0] = UInt8(count)
    unsafe entry[1] = UInt8(first)
    unsafe entry[2] = UInt8(truncatingIfNeeded: all)
    unsafe entry[3] = UInt8(truncatingIfNeeded: all >> 8)
    unsafe entry[4] = UInt8(scratch.count - all)
    if let start = unsafe word.letters.baseAddress {
      unsafe (entry + Self.headSize).update(from: start, count: count)
    }
    for (index, byte) in scratch.enumerated() {
      unsafe entry[Self.headSize + count + index] = byte
    }
    unsafe slots[slot] = UInt32(end)
    end += size
    return unsafe entry
  }

  /// Writes tokens that stand where the one before them stands.
  private func append(_ tokens: [[UInt8]]) {
    for token in tokens {
      unsafe token.withUnsafeBufferPointer {
        unsafe TokenList.append($0, isColocated: true, to: &scratch)
      }
    }
  }

  private func forget() {
    unsafe slots.update(repeating: 0, count: Self.slotCount)
    end = Self.headSize
  }
}
