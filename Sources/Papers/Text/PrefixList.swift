/// Beginnings of lines to look for, in small letters.
///
/// The list notes the first two letters of its words, so that most lines are dismissed after one look.
struct PrefixList: Sendable, ExpressibleByArrayLiteral {
  let words: [StaticString]
  private let keys: [WordKey]
  /// A bit for each of 1,024 pairs of letters: whether a word begins with them.
  private let pairs: [UInt64]

  init(arrayLiteral words: StaticString...) { self.init(words) }

  init(_ words: [StaticString]) {
    self.words = words
    keys = words.map { WordKey($0) }
    var pairs = [UInt64](repeating: 0, count: 16)
    for word in words {
      let pair = Self.pair(word.eightBytes(at: 0))
      pairs[pair >> 6] |= 1 << UInt64(pair & 63)
    }
    self.pairs = pairs
  }

  /// What the first two of the bytes are, in any case, as a number below 1,024.
  @inline(__always)
  private static func pair(_ letters: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters & 31) << 5 | letters >> 8 & 31)
  }

  /// Whether the text at `range` begins with one of the words, in any case.
  @inline(__always)
  func hasPrefix(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let letters = bytes.eightBytes(at: range.lowerBound)
    let pair = Self.pair(letters)
    return pairs[pair >> 6] >> UInt64(pair & 63) & 1 != 0 && compare(letters, bytes, range)
  }

  private func compare(_ letters: UInt64, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in keys.indices where keys[index].isPossible(in: letters) {
      if Papers.hasPrefix(words[index], in: bytes, range) { return true }
    }
    return false
  }
}
