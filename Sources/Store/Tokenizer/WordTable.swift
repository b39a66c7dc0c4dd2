internal import Glibc

/// What is known of words met before: a place for each of some thousand hash values.
///
/// To be used by one owner, who calls ``deallocate()`` in the end.
@safe
struct WordTable {
  /// Where the letters stand in a place: after the length of the word, a byte, and what is known of
  /// it. Zeroes follow them.
  static let lettersOffset = 8

  /// Longer words have no place, in bytes.
  let longest: Int
  private let placeSize: Int
  private let placeCount: Int
  private let memory: UnsafeMutableRawPointer
  private let places: UnsafeMutableRawPointer

  /// A place takes `placeSize` bytes, of which processors fetch 64 at a time; `placeCount` is a power
  /// of two.
  init(placeSize: Int, placeCount: Int) {
    longest = placeSize - Self.lettersOffset
    self.placeSize = placeSize
    self.placeCount = placeCount
    // Zeroed by the system when first touched.
    guard let memory = unsafe calloc(placeCount + 1, placeSize) else {
      preconditionFailure("there must be memory for two megabytes")
    }
    unsafe self.memory = memory
    unsafe places = memory.alignedUp(toMultipleOf: placeSize)
  }

  func deallocate() { unsafe free(memory) }

  /// Forgets all words.
  func forget() { unsafe memset(places, 0, placeCount * placeSize) }

  /// The place that has the word; `nil` when it is new, and has a place after ``add(_:)``.
  @inline(__always)
  func place(of word: WordScanner.Word) -> UnsafeMutableRawPointer? {
    let number = Int(word.hash) & (placeCount - 1)
    let place = unsafe places + number * placeSize
    if unsafe holds(place, word.letters) { return unsafe place }
    // Words that meet another one there have a second place.
    let other = unsafe places + (number ^ 1) * placeSize
    return unsafe holds(other, word.letters) ? other : nil
  }

  /// A place for a new word, with nothing but the word; another one may be forgotten.
  func add(_ word: WordScanner.Word) -> UnsafeMutableRawPointer {
    let number = Int(word.hash) & (placeCount - 1)
    let first = unsafe places + number * placeSize
    let other = unsafe places + (number ^ 1) * placeSize
    let isFree = unsafe other.load(as: UInt8.self) == 0
    let place = unsafe isFree && first.load(as: UInt8.self) != 0 ? other : first
    unsafe memset(place, 0, placeSize)
    unsafe place.storeBytes(of: UInt8(word.letters.count), as: UInt8.self)
    if let letters = unsafe word.letters.baseAddress {
      unsafe memcpy(place + Self.lettersOffset, letters, word.letters.count)
    }
    return unsafe place
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
        unsafe place.loadUnaligned(fromByteOffset: Self.lettersOffset + offset, as: UInt64.self)
          == start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      else { return false }
      offset += 8
    }
    return true
  }
}
