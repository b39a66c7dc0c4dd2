internal import Glibc

extension [UInt8] {
  /// Where `word` first occurs at or after `start`; `nil` when it does not.
  func offset(of word: [UInt8], from start: Int = 0) -> Int? {
    guard let first = word.first else { return start }
    var position = start
    while let candidate = offset(of: first, from: position) {
      if self[candidate...].starts(with: word) { return candidate }
      position = candidate + 1
    }
    return nil
  }

  /// Where `byte` first occurs at or after `start`; `nil` when it does not.
  func offset(of byte: UInt8, from start: Int = 0) -> Int? {
    precondition(0...count ~= start)
    return unsafe withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress else { return nil }
      let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
      return unsafe found.map { unsafe UnsafeRawPointer($0) - base }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether `word` stands anywhere in the slice; for short slices.
  func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: word) }
  }

  /// Whether the slice begins with `word`, which is in lower case.
  func startsIgnoringCase(with word: String) -> Bool {
    let start = prefix(word.utf8.count).map { Byte.isLetter($0) ? $0 | 0x20 : $0 }
    return start == Array(word.utf8)
  }
}
