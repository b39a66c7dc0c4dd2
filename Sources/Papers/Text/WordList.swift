/// Words to look for, in small letters.
///
/// The list sorts its words by the letters they begin and end with, so that most places in a text
/// are dismissed after one look.
struct WordList: Sendable, ExpressibleByArrayLiteral {
  /// The words; a longer one stands before one that begins it where prefixes are asked for.
  let words: [StaticString]
  private let byFirst: Buckets
  private let byLast: Buckets

  init(_ words: [StaticString]) {
    self.words = words
    byFirst = Buckets(words, key: { WordKey($0) }) { unsafe $0.utf8Start[$1] }
    byLast = Buckets(words, key: { WordKey(suffix: $0) }) {
      unsafe $0.utf8Start[$0.utf8CodeUnitCount - 1 - $1]
    }
  }

  init(arrayLiteral words: StaticString...) { self.init(words) }

  /// The list's word that stands at `offset` and is not part of a longer one: where it ends.
  func wordEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
    end(in: bytes, at: offset) { bytes.matches(word: $0, at: offset) }
  }

  /// Whether one of the words stands at `offset` and is not part of a longer one.
  func hasWord(in bytes: Span<UInt8>, at offset: Int) -> Bool {
    wordEnd(in: bytes, at: offset) != nil
  }

  /// Whether one of the words ends just before `offset` and is not part of a longer one.
  func hasWord(in bytes: Span<UInt8>, before offset: Int) -> Bool {
    ends(in: bytes, before: offset) { bytes.matches(word: $0, before: offset) }
  }

  /// The list's word that stands at `offset`, whatever follows: where it ends.
  func prefixEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
    end(in: bytes, at: offset) { bytes.matches(prefix: $0, at: offset) }
  }

  /// Whether one of the words stands at `offset`, whatever follows.
  func hasPrefix(in bytes: Span<UInt8>, at offset: Int) -> Bool {
    prefixEnd(in: bytes, at: offset) != nil
  }

  /// Whether one of the words ends just before `offset`, whatever stands before it.
  func hasSuffix(in bytes: Span<UInt8>, before offset: Int) -> Bool {
    ends(in: bytes, before: offset) { bytes.matches(suffix: $0, before: offset) }
  }

  /// Where the first word that may stand at `offset` and that `stands` there ends.
  @inline(__always)
  private func end(
    in bytes: Span<UInt8>, at offset: Int, _ stands: (StaticString) -> Bool
  ) -> Int? {
    guard bytes.indices.contains(offset) else { return nil }
    let indices = byFirst.indices(of: bytes[offset], next: bytes, offset + 1)
    guard !indices.isEmpty else { return nil }
    let letters = bytes.eightBytes(at: offset)
    for index in indices where byFirst.keys[index].isPossible(in: letters) {
      let word = byFirst.words[index]
      if stands(word) { return offset + word.utf8CodeUnitCount }
    }
    return nil
  }

  /// Whether a word that may end before `offset` does so, as `stands` says.
  @inline(__always)
  private func ends(
    in bytes: Span<UInt8>, before offset: Int, _ stands: (StaticString) -> Bool
  ) -> Bool {
    guard bytes.indices.contains(offset - 1) else { return false }
    let indices = byLast.indices(of: bytes[offset - 1], next: bytes, offset - 2)
    guard !indices.isEmpty else { return false }
    let letters = bytes.eightBytes(before: offset)
    for index in indices where byLast.keys[index].isPossible(in: letters) {
      if stands(byLast.words[index]) { return true }
    }
    return false
  }

  /// Whether the two bytes from `offset` may begin one of the words.
  @inline(__always)
  func mayBegin(in bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes.indices.contains(offset)
      && !byFirst.indices(of: bytes[offset], next: bytes, offset + 1).isEmpty
  }

  /// Whether the two bytes before `offset` may end one of the words.
  @inline(__always)
  func mayEnd(in bytes: Span<UInt8>, before offset: Int) -> Bool {
    bytes.indices.contains(offset - 1)
      && !byLast.indices(of: bytes[offset - 1], next: bytes, offset - 2).isEmpty
  }
}

/// Words sorted by their first or last byte, of which the five low bits count: capitals and small
/// letters have them in common.
private struct Buckets: Sendable {
  let words: [StaticString]
  let keys: [WordKey]
  private let starts: [Start]

  /// Where the words of a bucket begin, and which bytes stand next to the one that they share.
  private struct Start: Sendable {
    var index: Int32
    var neighbours: UInt32 = 0
  }

  /// Sorts `words` by what `byte` gives for them and 0; for 1 it gives the byte beside that.
  init(
    _ words: [StaticString], key: (StaticString) -> WordKey, by byte: (StaticString, Int) -> UInt8
  ) {
    var sorted: [StaticString] = []
    var starts: [Start] = []
    for bucket in 0..<UInt8(32) {
      var start = Start(index: Int32(sorted.count))
      for word in words where byte(word, 0) & 31 == bucket {
        sorted.append(word)
        start.neighbours |=
          word.utf8CodeUnitCount > 1 ? 1 << UInt32(byte(word, 1) & 31) : .max
      }
      starts.append(start)
    }
    starts.append(Start(index: Int32(sorted.count)))
    self.words = sorted
    keys = sorted.map(key)
    self.starts = starts
  }

  @inline(__always)
  func indices(of byte: UInt8) -> Range<Int> {
    Int(starts[Int(byte & 31)].index)..<Int(starts[Int(byte & 31) + 1].index)
  }

  /// The same when the byte at `offset` is one that may stand beside it, else none.
  @inline(__always)
  func indices(of byte: UInt8, next bytes: Span<UInt8>, _ offset: Int) -> Range<Int> {
    let neighbours = starts[Int(byte & 31)].neighbours
    guard neighbours != 0 else { return 0..<0 }
    // Outside the bytes only a word of one letter can stand.
    let next = bytes.indices.contains(offset) ? 1 << UInt32(bytes[offset] & 31) : UInt32.max
    return neighbours & next == 0 ? 0..<0 : indices(of: byte)
  }
}
