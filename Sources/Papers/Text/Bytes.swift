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
func hasPrefix(_ prefix: StaticString, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  guard range.count >= prefix.utf8CodeUnitCount else { return false }
  var previous: UInt8 = 0
  for index in 0..<prefix.utf8CodeUnitCount {
    let byte = bytes[range.lowerBound + index]
    guard unsafe folded(byte, after: previous) == prefix.utf8Start[index] else { return false }
    previous = byte
  }
  return true
}

/// Whether the text at `range` ends with `suffix` (given in lower case), in any case.
func hasSuffix(_ suffix: StaticString, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  let count = suffix.utf8CodeUnitCount
  guard range.count >= count else { return false }
  return hasPrefix(suffix, in: bytes, range.upperBound - count..<range.upperBound)
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
  /// Where `byte` first stands at or after `start`; `nil` when it does not. Looks at eight bytes at
  /// a time.
  func offset(of byte: UInt8, from start: Int) -> Int? {
    let low: UInt64 = 0x0101_0101_0101_0101
    let pattern = low &* UInt64(byte)
    let raw = unsafe bytes
    var offset = start
    while offset + 8 <= count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A byte that equals the pattern's becomes 0, and its high bit is set here.
      let difference = UInt64(littleEndian: word) ^ pattern
      let zeros = (difference &- low) & ~difference & (low &* 0x80)
      if zeros != 0 { return offset + zeros.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < count {
      if self[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }
}
