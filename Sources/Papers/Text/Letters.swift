/// Classes of characters, asked of a place in the bytes.
///
/// Letters are those of ASCII, Latin-1 and Latin Extended-A, which is what Swedish papers print
/// names in; other alphabets count as letters without case. An offset outside the bytes is no
/// character of any class, so that readers need not look where the text ends.
extension Span<UInt8> {
  /// Whether an ASCII digit stands at `offset`.
  func isDigit(at offset: Int) -> Bool {
    indices.contains(offset) && self[offset].isASCIIDigit
  }

  /// Whether `byte` stands at `offset`.
  func has(_ byte: UInt8, at offset: Int) -> Bool {
    indices.contains(offset) && self[offset] == byte
  }

  /// How many bytes the letter at `offset` has; 0 when no letter stands there.
  func letterLength(at offset: Int) -> Int {
    guard indices.contains(offset) else { return 0 }
    let byte = self[offset]
    if byte < 0x80 { return byte.isASCIILetter ? 1 : 0 }
    switch byte {
    case 0xC3: return has(0x97, at: offset + 1) || has(0xB7, at: offset + 1) ? 0 : 2  // × and ÷
    case 0xC4...0xDF: return 2
    case 0xE1: return 3
    default: return 0
    }
  }

  /// Whether a letter stands at `offset`.
  func isLetter(at offset: Int) -> Bool { letterLength(at: offset) > 0 }

  /// Whether a letter ends just before `offset`.
  func isLetter(before offset: Int) -> Bool {
    guard offset > 0, offset <= count else { return false }
    let byte = self[offset - 1]
    return byte < 0x80
      ? byte.isASCIILetter : letterLength(at: characterStart(before: offset)) > 0
  }

  /// Whether a capital letter stands at `offset`.
  func isUpper(at offset: Int) -> Bool {
    guard indices.contains(offset) else { return false }
    let byte = self[offset]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    guard offset + 1 < count else { return false }
    let next = self[offset + 1]
    switch byte {
    case 0xC3: return next <= 0x9E && next != 0x97
    case 0xC4, 0xC5: return isUpperExtended(Int(byte & 0x1F) << 6 | Int(next & 0x3F))
    case 0xC8: return next == 0x98 || next == 0x9A  // Ș and Ț
    default: return false
    }
  }

  /// Whether a small letter (or one without case) stands at `offset`.
  func isLower(at offset: Int) -> Bool { isLetter(at: offset) && !isUpper(at: offset) }

  /// Whether a letter or digit stands at `offset`.
  func isWord(at offset: Int) -> Bool { isDigit(at: offset) || isLetter(at: offset) }

  /// Whether a letter or digit ends just before `offset`.
  func isWord(before offset: Int) -> Bool { isDigit(at: offset - 1) || isLetter(before: offset) }

  /// Where the character that ends just before `offset` begins.
  func characterStart(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return Swift.max(start, 0)
  }

  /// Where the character at `offset` ends.
  func characterEnd(at offset: Int) -> Int {
    var end = offset + 1
    while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Latin Extended-A sets capital and small letters in turn; the order turns over twice.
  private func isUpperExtended(_ scalar: Int) -> Bool {
    switch scalar {
    case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1
    case 0x138, 0x149, 0x17F: false
    case 0x178: true
    default: scalar % 2 == 0
    }
  }
}

extension UInt8 {
  /// Whether the byte is `0` to `9`.
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  /// Whether the byte is `A` to `Z` or `a` to `z`.
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether the byte is a space, a tab or a line break.
  var isBlank: Bool { self == 0x20 || self &- 0x09 < 5 }
}
