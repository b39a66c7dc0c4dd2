/// What XML says of single bytes and letters.
enum XMLText {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == Byte.space || byte == Byte.newline || byte == Byte.tab || byte == Byte.carriageReturn
  }

  /// Whether `bytes` are valid UTF-8 and hold no letters that XML forbids.
  static func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
    let raw = unsafe bytes.bytes
    var index = 0
    while index < bytes.count {
      // Most text is ASCII for longer.
      while index + 32 <= bytes.count {
        let words = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
        let odd = odd(words)
        guard (odd[0] | odd[1]) | (odd[2] | odd[3]) == 0 else { break }
        index += 32
      }
      guard index < bytes.count else { break }
      if index + 8 <= bytes.count {
        let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        let odd = odd(SIMD4(word, word, word, word))[0]
        index += odd.trailingZeroBitCount / 8
        if odd == 0 { continue }
      }
      let count = length(bytes, at: index)
      guard count > 0 else { return false }
      index += count
    }
    return true
  }

  /// The highest bit of each byte that is a control code or outside of ASCII; bytes of a word after
  /// the first of them may have theirs set too.
  @inline(__always)
  private static func odd(_ words: SIMD4<UInt64>) -> SIMD4<UInt64> {
    (words | (words &- all(0x2020_2020_2020_2020))) & all(0x8080_8080_8080_8080)
  }

  @inline(__always)
  private static func all(_ word: UInt64) -> SIMD4<UInt64> { SIMD4(repeating: word) }

  /// Where the text that begins at `start` may end: at a tag, a reference, a return or a bracket, or
  /// at the end of `bytes`.
  static func end(ofText bytes: Span<UInt8>, from start: Int) -> Int {
    let raw = unsafe bytes.bytes
    var index = start
    while index + 8 <= bytes.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let found =
        places(of: UInt8(ascii: "<"), in: word) | places(of: UInt8(ascii: "&"), in: word)
        | places(of: Byte.carriageReturn, in: word) | places(of: UInt8(ascii: "]"), in: word)
      index += found.trailingZeroBitCount / 8
      if found != 0 { return index }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == Byte.carriageReturn
        || byte == UInt8(ascii: "]")
      {
        break
      }
      index += 1
    }
    return index
  }

  /// The highest bit of the bytes of `word` that are `byte`; bytes after the first of them may have
  /// theirs set too.
  @inline(__always)
  private static func places(of byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }

  /// How many bytes the letter at `index` has; 0 when it is none that XML allows.
  private static func length(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    func tail(_ offset: Int) -> Bool { bytes.byte(at: index + offset) & 0xC0 == 0x80 }
    switch lead {
    case 0x20..<0x80, Byte.tab, Byte.newline, Byte.carriageReturn: return 1
    case 0xC2..<0xE0: return tail(1) ? 2 : 0
    case 0xE0..<0xF0:
      guard tail(1), tail(2) else { return 0 }
      let scalar =
        UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
      return scalar >= 0x800 && isAllowed(scalar) ? 3 : 0
    case 0xF0..<0xF5:
      guard tail(1), tail(2), tail(3) else { return 0 }
      let start = UInt32(lead & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
      return 0x10000..<0x110000 ~= start ? 4 : 0
    default: return 0
    }
  }

  /// Whether XML 1.0 allows the letter.
  private static func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// The letter, as UTF-8, for which the reference at `start` stands (`&amp;`, `&#229;`), and
  /// where it ends; `nil` when it is none of XML's own.
  static func reference(_ bytes: Span<UInt8>, at start: Int) -> (letter: [UInt8], end: Int)? {
    if bytes.byte(at: start + 1) == UInt8(ascii: "#") { return number(bytes, at: start + 2) }
    for (name, letter) in names where bytes.holds(name, at: start + 1) {
      return ([letter], start + 1 + name.utf8.count)
    }
    return nil
  }

  private static func number(
    _ bytes: Span<UInt8>, at start: Int
  ) -> (letter: [UInt8], end: Int)? {
    let isHexadecimal = bytes.byte(at: start) == UInt8(ascii: "x")
    let radix: UInt32 = isHexadecimal ? 16 : 10
    var index = isHexadecimal ? start + 1 : start
    let first = index
    var scalar: UInt32 = 0
    while let digit = digit(bytes.byte(at: index)), digit < radix {
      scalar = min(scalar * radix + digit, 0x110000)
      index += 1
    }
    guard index > first, bytes.byte(at: index) == UInt8(ascii: ";"), isAllowed(scalar) else {
      return nil
    }
    var letter: [UInt8] = []
    UTF8Scalar.encode(scalar) { letter.append($0) }
    return (letter, index + 1)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    if Byte.isDigit(byte) { return UInt32(byte & 15) }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  private static let names = [
    ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")),
    ("quot;", UInt8(ascii: "\"")), ("apos;", UInt8(ascii: "'")),
  ]
}

extension Span<UInt8> {
  /// The byte at `index`; 0, which stands in no XML, after the end.
  @inline(__always)
  func byte(at index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? unsafe self[unchecked: index] : 0
  }

  /// Whether `word` stands at `start`.
  func holds(_ word: String, at start: Int) -> Bool {
    var index = start
    for byte in word.utf8 {
      guard self.byte(at: index) == byte else { return false }
      index += 1
    }
    return true
  }

  /// Whether the `count` bytes at the two places are the same.
  func areEqual(_ one: Int, _ other: Int, count: Int) -> Bool {
    var offset = 0
    while offset < count, byte(at: one + offset) == byte(at: other + offset) { offset += 1 }
    return offset >= count
  }

  func areEqual(_ one: SourceRange, _ other: SourceRange) -> Bool {
    one.count == other.count && areEqual(one.start, other.start, count: one.count)
  }
}

extension String {
  init(decoding bytes: Span<UInt8>, at range: SourceRange) {
    self = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
  }
}
