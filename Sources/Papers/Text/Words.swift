/// Words and stretches of the bytes. Words to look for are given in small letters.
extension Span<UInt8> {
  /// Whether `prefix` stands at `offset`, in small letters or capitals (å as Å, é as É).
  @inline(__always)
  func matches(prefix: StaticString, at offset: Int) -> Bool {
    offset >= 0 && offset + prefix.utf8CodeUnitCount <= count && begins(with: prefix, at: offset)
  }

  /// Whether `word` stands at `offset` and no letter or digit follows.
  @inline(__always)
  func matches(word: StaticString, at offset: Int) -> Bool {
    matches(prefix: word, at: offset) && !isWord(at: offset + word.utf8CodeUnitCount)
  }

  /// Whether `word` ends just before `offset` and no letter or digit stands before it.
  @inline(__always)
  func matches(word: StaticString, before offset: Int) -> Bool {
    matches(suffix: word, before: offset) && !isWord(before: offset - word.utf8CodeUnitCount)
  }

  /// Whether `suffix` ends just before `offset`; a longer word may stand there.
  @inline(__always)
  func matches(suffix: StaticString, before offset: Int) -> Bool {
    offset <= count && offset >= suffix.utf8CodeUnitCount && ends(with: suffix, before: offset)
  }

  /// Whether `words`, which are in small letters, stand at `offset`, in any case.
  func matches(_ words: [UInt8], at offset: Int) -> Bool {
    offset + words.count <= count
      && words.indices.allSatisfy { folded(at: offset + $0) == words[$0] }
  }

  /// Whether a word begins at `offset`.
  func isWordStart(at offset: Int) -> Bool { isWord(at: offset) && !isWord(before: offset) }

  /// Where the letters and digits that begin at `offset` end; `offset` when there are none.
  func wordEnd(from offset: Int) -> Int {
    var end = offset
    while end < count, end >= 0 {
      let byte = self[end]
      if byte.isASCIILetter || byte.isASCIIDigit {
        end += 1
        continue
      }
      guard byte >= 0x80, case let length = letterLength(at: end), length > 0 else { return end }
      end += length
    }
    // A text that was cut may end within a letter.
    return Swift.min(end, Swift.max(count, offset))
  }

  /// Where the letters that end just before `offset` begin; `offset` when there are none.
  func lettersStart(before offset: Int) -> Int {
    var start = offset
    while isLetter(before: start) { start = characterStart(before: start) }
    return start
  }

  /// Where the digits that begin at `offset` end.
  func digitsEnd(from offset: Int) -> Int {
    var end = offset
    while isDigit(at: end) { end += 1 }
    return end
  }

  /// Where the digits that end just before `offset` begin.
  func digitsStart(before offset: Int) -> Int {
    var start = offset
    while isDigit(at: start - 1) { start -= 1 }
    return start
  }

  /// The number of the digits in `range`; `nil` when there are none or more than 15.
  func number(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 15 else { return nil }
    var number = 0
    for offset in range {
      guard isDigit(at: offset) else { return nil }
      number = number * 10 + Int(self[offset] - 0x30)
    }
    return number
  }

  /// The offset of the first byte from `offset` that is not blank.
  func blanksEnd(from offset: Int) -> Int {
    var end = offset
    while end < count, self[end].isBlank { end += 1 }
    return end
  }

  /// The offset just past the last byte before `offset` that is not blank.
  func blanksStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, self[start - 1].isBlank { start -= 1 }
    return start
  }

  /// `range` without blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isBlank { start += 1 }
    while start < end, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// The text in `range`.
  func string(_ range: Range<Int>) -> String {
    Papers.string(self, range)
  }

  /// The text in `range` in small letters.
  func lowercasedString(_ range: Range<Int>) -> String {
    // Other letters than those of ASCII and Latin-1 are left to the tables of Unicode.
    for offset in range where self[offset] > 0xC3 {
      // U+2000 to U+203F, dashes and quotation marks, are no letters.
      let isMark = self[offset] == 0xE2 && has(0x80, at: offset + 1)
      if !isMark { return Substring(string(range)).lowercased() }
    }
    return unsafe String(unsafeUninitializedCapacity: range.count) { buffer in
      var index = 0
      for offset in range {
        unsafe buffer[index] = folded(at: offset)
        index += 1
      }
      return index
    }
  }

  /// The bytes in `range`, with capitals of ASCII and Latin-1 made small.
  func lowercased(_ range: Range<Int>) -> [UInt8] { range.map { folded(at: $0) } }

  /// The byte at `offset` with capitals made small.
  ///
  /// In Latin-1 the two bytes of a capital and its small letter differ in the second byte only.
  func folded(at offset: Int) -> UInt8 {
    let byte = self[offset]
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
    guard byte >= 0x80, byte <= 0x9E, byte != 0x97, offset > 0, self[offset - 1] == 0xC3 else {
      return byte
    }
    return byte | 0x20
  }
}
