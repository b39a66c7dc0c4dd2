/// The byte-level questions that the cutting of a text asks.
///
/// Everything here looks at UTF-8 bytes; a letter outside ASCII is any byte from 0x80 up.

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

@inline(__always)
func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- UInt8(ascii: "a") < 26 || byte >= 0x80 }

@inline(__always)
func isLower(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }

/// Whether a capital letter (A–Z, or U+00C0–U+00DE as Å, Ä, Ö, É) starts at `offset`.
@inline(__always)
func isUpper(in bytes: Span<UInt8>, at offset: Int) -> Bool {
  let byte = bytes[offset]
  if byte &- UInt8(ascii: "A") < 26 { return true }
  return byte == 0xC3 && offset + 1 < bytes.count && bytes[offset + 1] < 0x9F
}

/// Whether a small letter (a–z, or U+00E0–U+00FF as å, ä, ö, é) starts at `offset`.
@inline(__always)
func isLower(in bytes: Span<UInt8>, at offset: Int) -> Bool {
  let byte = bytes[offset]
  if isLower(byte) { return true }
  return byte == 0xC3 && offset + 1 < bytes.count && bytes[offset + 1] >= 0xA0
}

/// The byte in lower case: A–Z, and the second byte of À–Þ.
@inline(__always)
func folded(_ byte: UInt8, after previous: UInt8) -> UInt8 {
  if byte &- UInt8(ascii: "A") < 26 { return byte | 0x20 }
  if previous == 0xC3, byte >= 0x80, byte < 0x9F { return byte | 0x20 }
  return byte
}

/// Whether the text at `range` begins with `prefix` (given in lower case), in any case.
@inline(__always)
func hasPrefix(_ prefix: StaticString, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  range.count >= prefix.utf8CodeUnitCount && bytes.begins(with: prefix, at: range.lowerBound)
}

/// Whether the text at `range` ends with `suffix` (given in lower case), in any case.
@inline(__always)
func hasSuffix(_ suffix: StaticString, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  let count = suffix.utf8CodeUnitCount
  guard range.count >= count else { return false }
  return bytes.ends(with: suffix, before: range.upperBound)
}

/// The text at `range`.
func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
  let part = bytes.extracting(range)
  return unsafe part.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
}

/// `range` without white space at its ends.
func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, isSpace(bytes[start]) { start += 1 }
  while end > start, isSpace(bytes[end - 1]) { end -= 1 }
  return start..<end
}

/// The word that ends at `end` (exclusive), going back no further than `start`.
func wordStart(_ bytes: Span<UInt8>, endingAt end: Int, notBefore start: Int) -> Int {
  var offset = end
  while offset > start, !isSpace(bytes[offset - 1]) { offset -= 1 }
  return offset
}

extension Span<UInt8> {
  /// The first colon in `range` after which words follow; `nil` when there is none.
  func colon(in range: Range<Int>) -> Int? {
    var next = range.lowerBound
    while let colon = offset(of: UInt8(ascii: ":"), in: next..<range.upperBound) {
      guard colon + 2 < range.upperBound else { return nil }
      if isSpace(self[colon + 1]) { return colon }
      next = colon + 1
    }
    return nil
  }

  /// Whether `words` (in small letters) stand at `offset`, in any case; there must be so many bytes.
  ///
  /// Nearly all places are dismissed by their first two letters, without a call.
  @inline(__always)
  func begins(with words: StaticString, at offset: Int) -> Bool {
    guard unsafe Papers.folded(self[offset], after: 0) == words.utf8Start[0] else { return false }
    guard words.utf8CodeUnitCount > 1 else { return true }
    return unsafe self[offset + 1] | 0x20 == words.utf8Start[1] | 0x20
      && goesOn(with: words, at: offset)
  }

  /// Whether `words` (in small letters) end before `end`, in any case; there must be so many bytes.
  @inline(__always)
  func ends(with words: StaticString, before end: Int) -> Bool {
    let count = words.utf8CodeUnitCount
    guard unsafe self[end - 1] | 0x20 == words.utf8Start[count - 1] | 0x20 else { return false }
    return begins(with: words, at: end - count)
  }

  /// Whether the bytes of `words` after the first stand after `offset`: eight are compared at a time,
  /// the last of them perhaps twice.
  @inline(never)
  private func goesOn(with words: StaticString, at offset: Int) -> Bool {
    let count = words.utf8CodeUnitCount
    guard count > 8 else {
      let unused = UInt64(truncatingIfNeeded: 64 - 8 * count)
      let letters = ByteGroup(eightBytes(at: offset)).smallLetters(after: 0)
      return (letters ^ words.eightBytes(at: 0)) << unused == 0
    }
    var before: UInt64 = 0
    var place = 0
    while true {
      let group = eightBytes(at: offset + place)
      guard ByteGroup(group).smallLetters(after: before) == words.eightBytes(at: place) else {
        return false
      }
      if place == count - 8 { return true }
      let next = Swift.min(place + 8, count - 8)
      before = next == place + 8 ? group : UInt64(self[offset + next - 1]) << 56
      place = next
    }
  }
}
