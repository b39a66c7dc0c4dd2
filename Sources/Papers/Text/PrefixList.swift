/// Beginnings of lines to look for, in small letters.
///
/// The list notes the first letters of its words, so that most lines are dismissed after one look.
struct PrefixList: Sendable, ExpressibleByArrayLiteral {
  private let words: [StaticString]
  private let keys: [WordKey]
  /// For each letter, by the low five bits of its first byte, whether a word begins with it.
  private let firsts: UInt32

  init(arrayLiteral words: StaticString...) { self.init(words) }

  init(_ words: [StaticString]) {
    self.words = words
    keys = words.map { WordKey($0) }
    firsts = words.reduce(0) { unsafe $0 | 1 << UInt32($1.utf8Start[0] & 31) }
  }

  /// Whether the text at `range` begins with one of the words, in any case.
  @inline(__always)
  func hasPrefix(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, firsts & 1 << UInt32(bytes[range.lowerBound] & 31) != 0 else {
      return false
    }
    return compare(bytes, range)
  }

  private func compare(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let letters = bytes.eightBytes(at: range.lowerBound)
    for index in keys.indices where keys[index].isPossible(in: letters) {
      if Papers.hasPrefix(words[index], in: bytes, range) { return true }
    }
    return false
  }
}
