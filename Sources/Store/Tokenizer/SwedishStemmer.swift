internal import CStemmer

/// Swedish word stems: `skolor` and `skola` both become `skol`.
///
/// Source: https://snowballstem.org/algorithms/swedish/stemmer.html, with ``NeuterEnding``.
///
/// The algorithm only ever cuts letters off the end, so a stem is told by its length. The lengths
/// of words met before are kept in a table with one place per hash value: half of the words of a
/// text come from a few thousand, and asking the table is ten times faster than stemming.
@safe
final class SwedishStemmer {
  /// One place of the table: the word's length, the stem's length, the word.
  private static let placeSize = 32
  private static let placeCount = 1 << 14
  private static let longestWord = placeSize - 2

  private let stemmer: OpaquePointer
  private let places: UnsafeMutablePointer<UInt8>

  init() {
    guard let stemmer = unsafe sb_stemmer_new("swedish", "UTF_8") else {
      preconditionFailure("libstemmer must know Swedish")
    }
    unsafe self.stemmer = stemmer
    let size = Self.placeSize * Self.placeCount
    unsafe places = .allocate(capacity: size)
    unsafe places.initialize(repeating: 0, count: size)
  }

  deinit {
    unsafe sb_stemmer_delete(stemmer)
    unsafe places.deallocate()
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
    if unsafe place[0] == UInt8(count), unsafe Self.equal(place + 2, start, count) {
      return unsafe Int(place[1])
    }
    let length = unsafe stemmed(word)
    unsafe place[0] = UInt8(count)
    unsafe place[1] = UInt8(length)
    unsafe (place + 2).update(from: start, count: count)
    return length
  }

  private func stemmed(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    guard unsafe sb_stemmer_stem(stemmer, word.baseAddress, CInt(word.count)) != nil else {
      return word.count
    }
    let length = unsafe min(Int(sb_stemmer_length(stemmer)), word.count)
    return unsafe NeuterEnding.stemLength(of: UnsafeBufferPointer(rebasing: word[..<length]))
  }

  private static func equal(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    for offset in 0..<count where unsafe left[offset] != right[offset] { return false }
    return true
  }
}
