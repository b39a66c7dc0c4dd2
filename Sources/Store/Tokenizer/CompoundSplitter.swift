internal import Glibc

/// Takes Swedish compounds apart: `polishuset` into the stems of *polis* and *hus*.
///
/// A word is taken apart only when its parts cover all of it, into as few parts as possible; of
/// several ways the one with the longest last part. Words that are no compounds stay whole, though
/// they may look like some (*kultur*, *stadens*). A neuter word with the ending that the stemmer leaves
/// (*huset*) has one part, the word without it.
///
/// Words met before are kept in a table with one place per hash value, as ``SwedishStemmer`` does.
@safe
final class CompoundSplitter {
  /// The letters of the shortest last part.
  static let shortest = 3
  /// The bytes of the shortest compound.
  private static let shortestWord = 6
  /// The bytes of the shortest word that is looked at: `huset`.
  private static let shortestKnown = 5
  /// A place of the table: the word's length, the number of its parts, the word, and the parts with
  /// their lengths before them.
  private static let placeSize = 128
  private static let placeCount = 1 << 14
  private static let longestWord = 48

  private let lexicon: Lexicon
  private let stemmer: SwedishStemmer
  private let places: UnsafeMutablePointer<UInt8>

  init(_ lexicon: Lexicon, stemmer: SwedishStemmer) {
    self.lexicon = lexicon
    self.stemmer = stemmer
    guard let places = unsafe calloc(Self.placeCount, Self.placeSize) else {
      preconditionFailure("there must be memory for two megabytes")
    }
    unsafe self.places = places.assumingMemoryBound(to: UInt8.self)
  }

  deinit { unsafe free(places) }

  /// Calls `body` with the stem of each part of a lower-case word, in order; not at all when it is
  /// no compound. `hash` must depend on the word alone.
  func forEachPart(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt32,
    _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    guard word.count >= Self.shortestKnown else { return }
    guard word.count <= Self.longestWord else {
      for part in unsafe parts(of: word) {
        guard unsafe part.withUnsafeBufferPointer(body) else { return }
      }
      return
    }
    let place = unsafe place(of: word, hash: hash)
    var offset = 2 + word.count
    let count = unsafe Int(place[1])
    for _ in 0..<count {
      let count = unsafe Int(place[offset])
      let part = unsafe UnsafeBufferPointer(start: place + offset + 1, count: count)
      guard unsafe body(part) else { return }
      offset += 1 + count
    }
  }

  /// The stems of the parts of a lower-case word; empty when it is no compound.
  func parts(of word: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    guard let split = unsafe split(word) else { return [] }
    let begins = split.begins.map(lexicon.stem)
    return unsafe begins + [Array(word[split.tail..<split.tail + split.stemLength])]
  }

  /// Where the last part begins; `nil` when the word is no compound.
  func tail(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    unsafe split(word).flatMap { $0.begins.isEmpty ? nil : $0.tail }
  }

  /// The place that holds the word's parts.
  private func place(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt32
  ) -> UnsafeMutablePointer<UInt8> {
    let place = unsafe places + Int(hash % UInt32(Self.placeCount)) * Self.placeSize
    guard let start = word.baseAddress else { return unsafe place }
    let count = word.count
    if unsafe place[0] == UInt8(count), unsafe memcmp(place + 2, start, count) == 0 {
      return unsafe place
    }
    unsafe place[0] = UInt8(count)
    unsafe place[1] = 0
    unsafe (place + 2).update(from: start, count: count)
    var offset = 2 + count
    for part in unsafe parts(of: word) {
      // More than fits is no word that anybody looks for by its parts.
      guard offset + 1 + part.count <= Self.placeSize else { break }
      unsafe place[1] += 1
      unsafe place[offset] = UInt8(part.count)
      for (index, byte) in part.enumerated() { unsafe place[offset + 1 + index] = byte }
      offset += 1 + part.count
    }
    return unsafe place
  }

  private struct Split {
    /// Stems of the parts before the last, as bytes of the lexicon.
    let begins: [Range<Int>]
    let tail: Int
    let stemLength: Int
  }

  /// The way to reach a place in a word.
  private struct Step {
    let count: Int
    let from: Int
    let stem: Range<Int>
  }

  private func split(_ word: UnsafeBufferPointer<UInt8>) -> Split? {
    guard unsafe !isAtom(word) else { return nil }
    if let length = unsafe neuterLength(word) {
      return Split(begins: [], tail: 0, stemLength: length)
    }
    guard word.count >= Self.shortestWord else { return nil }
    let steps = unsafe steps(through: word)
    var best: (tail: Int, count: Int, stemLength: Int)?
    for (offset, step) in steps.enumerated() {
      guard let step, step.count < best?.count ?? .max else { continue }
      let tail = unsafe UnsafeBufferPointer(rebasing: word[offset...])
      guard let length = unsafe endLength(tail) else { continue }
      best = (offset, step.count, length)
    }
    guard let best else { return nil }
    var begins: [Range<Int>] = []
    var offset = best.tail
    while offset > 0, let step = steps[offset] {
      begins.append(step.stem)
      offset = step.from
    }
    return Split(begins: begins.reversed(), tail: best.tail, stemLength: best.stemLength)
  }

  /// For each place in the word the way to it with fewest parts.
  private func steps(through word: UnsafeBufferPointer<UInt8>) -> [Step?] {
    var steps = [Step?](repeating: nil, count: word.count)
    let last = word.count - Self.shortest
    for start in 0..<max(0, last) {
      guard start == 0 || steps[start] != nil else { continue }
      let count = (steps[start]?.count ?? 0) + 1
      var hash = LexiconHash()
      for end in start + 1..<last + 1 {
        unsafe hash.add(word[end - 1])
        let form = unsafe UnsafeBufferPointer(rebasing: word[start..<end])
        guard end - start > 1, let entry = unsafe lexicon.entry(form, hash: hash.value),
          entry.flags & Lexicon.Entry.begin != 0
        else { continue }
        let step = Step(count: count, from: start, stem: entry.stem)
        if count < steps[end]?.count ?? .max { steps[end] = step }
        // What is a compound itself takes an s: fot|boll|s|plan.
        let next = end + 1
        if count > 1, next <= last, unsafe word[end] == UInt8(ascii: "s"),
          count < steps[next]?.count ?? .max
        {
          steps[next] = step
        }
      }
    }
    return steps
  }

  /// Whether the lexicon has the word as one that is no compound.
  func isAtom(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe has(
      Lexicon.Entry.atom, UnsafeBufferPointer(rebasing: word[..<stemLength(of: word)]))
  }

  /// The length of the last part's stem; `nil` when no compound ends so.
  func endLength(_ tail: UnsafeBufferPointer<UInt8>) -> Int? {
    let letters = unsafe tail.letterCount
    guard letters >= Self.shortest else { return nil }
    if letters == Self.shortest, unsafe !has(Lexicon.Entry.shortEnd, tail) { return nil }
    let length = unsafe stemLength(of: tail)
    if unsafe has(Lexicon.Entry.end, tail[..<length]) { return length }
    return unsafe neuterLength(tail)
  }

  /// The length of the stem of a neuter word with *-et*, which the stemmer may leave: `huset`,
  /// `kontoret`; `nil` when no compound ends so without it.
  private func neuterLength(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    var rest = unsafe word[...]
    if unsafe rest.last == UInt8(ascii: "s") { unsafe rest.removeLast() }
    guard unsafe rest.count > 4, unsafe rest.suffix(2).elementsEqual("et".utf8) else { return nil }
    let noun = unsafe UnsafeBufferPointer(rebasing: rest.dropLast(2))
    let length = unsafe stemLength(of: noun)
    return unsafe has(Lexicon.Entry.end, noun[..<length]) ? length : nil
  }

  func stemLength(of word: UnsafeBufferPointer<UInt8>) -> Int {
    unsafe stemmer.stemLength(of: word, hash: LexiconHash.of(word))
  }

  private func has(_ flag: UInt8, _ key: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    unsafe has(flag, UnsafeBufferPointer(rebasing: key))
  }

  private func has(_ flag: UInt8, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let entry = unsafe lexicon.entry(key, hash: LexiconHash.of(key))
    return entry.map { $0.flags & flag != 0 } ?? false
  }
}
