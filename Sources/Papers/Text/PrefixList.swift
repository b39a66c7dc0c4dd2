/// Beginnings of lines to look for, in small letters.
///
/// The list notes the first two letters of its words, so that most lines are dismissed after one look.
struct PrefixList: Sendable, ExpressibleByArrayLiteral {
  let words: [StaticString]
  private let keys: [WordKey]
  /// For each mark of two letters whether a word begins with such.
  private let pairs: UInt64

  init(arrayLiteral words: StaticString...) { self.init(words) }

  init(_ words: [StaticString]) {
    self.words = words
    keys = words.map { WordKey($0) }
    pairs = words.reduce(0) { $0 | 1 << Self.pair($1.eightBytes(at: 0)) }
  }

  /// What the first two of the bytes are, in any case, as a number below 64.
  @inline(__always)
  private static func pair(_ letters: UInt64) -> UInt64 {
    letters & 31 ^ (letters >> 8 & 31) << 1
  }

  /// Whether the text at `range` begins with one of the words, in any case.
  @inline(__always)
  func hasPrefix(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let letters = bytes.eightBytes(at: range.lowerBound)
    return pairs >> Self.pair(letters) & 1 != 0 && compare(letters, bytes, range)
  }

  private func compare(_ letters: UInt64, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in keys.indices where keys[index].isPossible(in: letters) {
      if Papers.hasPrefix(words[index], in: bytes, range) { return true }
    }
    return false
  }
}
