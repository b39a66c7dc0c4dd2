internal import CStemmer
internal import Glibc

/// Swedish word stems: `skolor` and `skola` both become `skol`.
///
/// Source: https://snowballstem.org/algorithms/swedish/stemmer.html, with ``NeuterEnding`` and
/// ``DefiniteEnding``. The algorithm takes one ending off, also one that belongs to the word:
/// `kostnad` becomes `kostn`, and `kostnader` only `kostnad`. What is left is therefore looked at
/// once more, and loses an ending of one or two letters when enough of the word remains.
///
/// The algorithm only ever cuts letters off the end, so a stem is told by its length. The lengths
/// of words met before are kept in a table with one place per hash value: half of the words of a
/// text come from a few thousand, and asking the table is ten times faster than stemming.
@safe
final class SwedishStemmer {
  /// Changes whenever words get other stems than before: the full text is then made anew.
  static let edition = Array("stems 2".utf8)

  /// One place of the table: the word's length, the stem's length, the word.
  private static let placeSize = 32
  private static let placeCount = 1 << 15
  private static let longestWord = placeSize - 2

  private let stemmer: OpaquePointer
  private let places: UnsafeMutablePointer<UInt8>

  init() {
    guard let stemmer = unsafe sb_stemmer_new("swedish", "UTF_8") else {
      preconditionFailure("libstemmer must know Swedish")
    }
    unsafe self.stemmer = stemmer
    // Zeroed by the system when first touched: a short query touches little of it.
    guard let places = unsafe calloc(Self.placeCount, Self.placeSize) else {
      preconditionFailure("there must be memory for a megabyte")
    }
    unsafe self.places = places.assumingMemoryBound(to: UInt8.self)
  }

  deinit {
    unsafe sb_stemmer_delete(stemmer)
    unsafe free(places)
  }

  /// The length of the stem of a lower-case word, in bytes; `hash` must depend on the word alone.
  func stemLength(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let count = word.count
    // Nothing is cut before the third letter, whatever the word.
    guard count > 3 else { return count }
    guard count <= Self.longestWord, let start = word.baseAddress else {
      return unsafe stemmed(word)
    }
    let slot = Int(hash % UInt32(Self.placeCount)) * Self.placeSize
    let place = unsafe places + slot
    if unsafe place[0] == UInt8(count), unsafe memcmp(place + 2, start, count) == 0 {
      return unsafe Int(place[1])
    }
    let length = unsafe stemmed(word)
    unsafe place[0] = UInt8(count)
    unsafe place[1] = UInt8(length)
    unsafe (place + 2).update(from: start, count: count)
    return length
  }

  private func stemmed(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let count = unsafe DefiniteEnding.strippedLength(of: word)
    let first = unsafe cut(UnsafeBufferPointer(rebasing: word[..<count]))
    let stem = unsafe UnsafeBufferPointer(rebasing: word[..<first])
    let second = unsafe cut(stem)
    let isKept =
      switch first - second {
      case 1: true
      case 2: unsafe stem[..<second].letterCount >= 4 || stem.suffix(2).elementsEqual("ad".utf8)
      default: false
      }
    let rest = unsafe UnsafeBufferPointer(rebasing: word[..<(isKept ? second : first)])
    return unsafe DefiniteEnding.commonLength(of: rest)
  }

  /// The length of `word` without one ending.
  private func cut(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    guard unsafe sb_stemmer_stem(stemmer, word.baseAddress, CInt(word.count)) != nil else {
      return word.count
    }
    let length = unsafe min(Int(sb_stemmer_length(stemmer)), word.count)
    return unsafe NeuterEnding.stemLength(of: UnsafeBufferPointer(rebasing: word[..<length]))
  }
}
