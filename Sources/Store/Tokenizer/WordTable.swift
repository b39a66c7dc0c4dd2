internal import Glibc

/// What is known of words met before: a place for each, the first that was free at its hash value or
/// after it.
@safe
final class WordTable {
  /// Where the letters stand in a place: after the length of the word, a byte, and what is known of
  /// it. Zeroes follow them.
  static let lettersOffset = 8

  /// Longer words have no place, in bytes.
  let longest: Int
  private let placeSize: Int
  private let placeCount: Int
  private var count = 0
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

  deinit { unsafe free(memory) }

  /// Forgets all words.
  func forget() {
    unsafe memset(places, 0, placeCount * placeSize)
    count = 0
  }

  /// The place that has the word; `nil` when it is new, and has a place after ``add(_:)``.
  @inline(__always)
  func place(of word: WordScanner.Word) -> UnsafeMutableRawPointer? {
    var number = unsafe firstNumber(of: word.letters)
    while true {
      let place = unsafe places + number * placeSize
      if unsafe holds(place, word.letters) { return unsafe place }
      if unsafe place.load(as: UInt8.self) == 0 { return nil }
      number = (number + 1) & (placeCount - 1)
    }
  }

  /// A place for a new word, with nothing but the word; all others are forgotten when they are too
  /// many to be found quickly.
  func add(_ word: WordScanner.Word) -> UnsafeMutableRawPointer {
    if count * 4 > placeCount * 3 { forget() }
    count += 1
    var number = unsafe firstNumber(of: word.letters)
    while unsafe (places + number * placeSize).load(as: UInt8.self) > 0 {
      number = (number + 1) & (placeCount - 1)
    }
    let place = unsafe places + number * placeSize
    unsafe place.storeBytes(of: UInt8(word.letters.count), as: UInt8.self)
    if let letters = unsafe word.letters.baseAddress {
      unsafe memcpy(place + Self.lettersOffset, letters, word.letters.count)
    }
    return unsafe place
  }

  /// Where a word is looked for first.
  @inline(__always)
  private func firstNumber(of letters: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0
    var offset = 0
    while offset < letters.count {
      hash = unsafe (hash ^ Self.eight(letters, at: offset)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      offset += 8
    }
    return Int(truncatingIfNeeded: hash) & (placeCount - 1)
  }

  @inline(__always)
  private func holds(
    _ place: UnsafeMutableRawPointer, _ letters: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard unsafe place.load(as: UInt8.self) == UInt8(truncatingIfNeeded: letters.count) else {
      return false
    }
    var offset = 0
    while offset < letters.count {
      guard
        unsafe place.loadUnaligned(fromByteOffset: Self.lettersOffset + offset, as: UInt64.self)
          == Self.eight(letters, at: offset)
      else { return false }
      offset += 8
    }
    return true
  }

  /// Eight letters from `offset` on, or those that there are, and zeroes.
  @inline(__always)
  private static func eight(_ letters: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
    guard let start = unsafe UnsafeRawPointer(letters.baseAddress) else { return 0 }
    let bytes = unsafe UInt64(
      littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let left = letters.count - offset
    return (left < 8 ? bytes & (1 << UInt64(8 * left) - 1) : bytes).littleEndian
  }
}
