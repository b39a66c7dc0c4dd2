/// Words to look for, in small letters.
///
/// The list notes the bytes its words begin and end with, so that most places in a text are
/// dismissed after one look.
struct WordList: Sendable, ExpressibleByArrayLiteral {
  /// The words; a longer one stands before one that begins it where prefixes are asked for.
  let words: [StaticString]
  private let firsts: ByteSet
  private let lasts: ByteSet

  init(_ words: [StaticString]) {
    self.words = words
    firsts = ByteSet(words.map { unsafe $0.utf8Start[0] })
    lasts = ByteSet(words.map { unsafe $0.utf8Start[$0.utf8CodeUnitCount - 1] })
  }

  init(arrayLiteral words: StaticString...) { self.init(words) }

  /// The list's word that stands at `offset` and is not part of a longer one: where it ends.
  func wordEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
    guard mayBegin(in: bytes, at: offset) else { return nil }
    let first = bytes.folded(at: offset)
    for word in words
    where unsafe word.utf8Start[0] == first && bytes.matches(word: word, at: offset) {
      return offset + word.utf8CodeUnitCount
    }
    return nil
  }

  /// Whether one of the words stands at `offset` and is not part of a longer one.
  func hasWord(in bytes: Span<UInt8>, at offset: Int) -> Bool {
    wordEnd(in: bytes, at: offset) != nil
  }

  /// Whether one of the words ends just before `offset` and is not part of a longer one.
  func hasWord(in bytes: Span<UInt8>, before offset: Int) -> Bool {
    guard mayEnd(in: bytes, before: offset) else { return false }
    let last = bytes.folded(at: offset - 1)
    return words.contains { ends($0, last) && bytes.matches(word: $0, before: offset) }
  }

  /// The list's word that stands at `offset`, whatever follows: where it ends.
  func prefixEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
    guard mayBegin(in: bytes, at: offset) else { return nil }
    let first = bytes.folded(at: offset)
    for word in words
    where unsafe word.utf8Start[0] == first && bytes.matches(prefix: word, at: offset) {
      return offset + word.utf8CodeUnitCount
    }
    return nil
  }

  /// Whether one of the words stands at `offset`, whatever follows.
  func hasPrefix(in bytes: Span<UInt8>, at offset: Int) -> Bool {
    prefixEnd(in: bytes, at: offset) != nil
  }

  /// Whether one of the words ends just before `offset`, whatever stands before it.
  func hasSuffix(in bytes: Span<UInt8>, before offset: Int) -> Bool {
    guard mayEnd(in: bytes, before: offset) else { return false }
    let last = bytes.folded(at: offset - 1)
    return words.contains { ends($0, last) && bytes.matches(suffix: $0, before: offset) }
  }

  /// Whether the byte at `offset` begins any of the words.
  func mayBegin(in bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes.indices.contains(offset) && firsts.contains(bytes.folded(at: offset))
  }

  @inline(__always)
  private func ends(_ word: StaticString, _ last: UInt8) -> Bool {
    unsafe word.utf8Start[word.utf8CodeUnitCount - 1] == last
  }

  private func mayEnd(in bytes: Span<UInt8>, before offset: Int) -> Bool {
    bytes.indices.contains(offset - 1) && lasts.contains(bytes.folded(at: offset - 1))
  }
}

/// A set of bytes; all that are not ASCII count as one.
private struct ByteSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var hasOthers = false

  init(_ bytes: [UInt8]) {
    for byte in bytes {
      switch byte {
      case 0..<64: low |= 1 << UInt64(byte)
      case 64..<128: high |= 1 << UInt64(byte - 64)
      default: hasOthers = true
      }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<64: low & 1 << UInt64(byte) != 0
    case 64..<128: high & 1 << UInt64(byte - 64) != 0
    default: hasOthers
    }
  }
}
