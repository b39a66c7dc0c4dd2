/// A character beyond ASCII, as the index writes it.
struct FoldedLetter {
  enum Kind {
    /// No letter and no digit.
    case none
    /// An ASCII letter.
    case one(UInt8)
    /// Two bytes: `å`, `ä`, `ö`, or two ASCII letters.
    case two(UInt8, UInt8)
    /// An accent of its own, for the letter before it.
    case mark(Unicode.Scalar)
    /// Any other letter or digit, in lower case.
    case scalar(Unicode.Scalar)
  }

  let kind: Kind
  /// How many bytes the character takes in the text.
  let size: Int

  /// Reads the character that starts at `offset`; bytes that are no UTF-8 count as signs.
  init(at offset: Int, of text: UnsafeBufferPointer<UInt8>) {
    let first = unsafe text[offset]
    size = Self.size(of: first)
    guard size > 1, offset + size <= text.count else {
      kind = .none
      return
    }
    let second = unsafe text[offset + 1]
    if first == 0xC3 {
      kind = Self.latin(second)
    } else {
      kind = unsafe Self.other(text, offset, size)
    }
  }

  /// How many bytes a character takes whose first byte is `byte`.
  static func size(of byte: UInt8) -> Int {
    switch byte {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// The letters U+00C0 to U+00FF by their second byte.
  private static func latin(_ second: UInt8) -> Kind {
    if second == 0x9F { return .two(UInt8(ascii: "s"), UInt8(ascii: "s")) }
    switch second | 0x20 {
    case 0xA4, 0xA6: return .two(0xC3, 0xA4)
    case 0xA5: return .two(0xC3, 0xA5)
    case 0xB6, 0xB8: return .two(0xC3, 0xB6)
    case 0xA0...0xA3: return .one(UInt8(ascii: "a"))
    case 0xA7: return .one(UInt8(ascii: "c"))
    case 0xA8...0xAB: return .one(UInt8(ascii: "e"))
    case 0xAC...0xAF: return .one(UInt8(ascii: "i"))
    case 0xB0: return .one(UInt8(ascii: "d"))
    case 0xB1: return .one(UInt8(ascii: "n"))
    case 0xB2...0xB5: return .one(UInt8(ascii: "o"))
    case 0xB9...0xBC: return .one(UInt8(ascii: "u"))
    case 0xBD, 0xBF: return .one(UInt8(ascii: "y"))
    case 0xBE: return .two(UInt8(ascii: "t"), UInt8(ascii: "h"))
    default: return .none
    }
  }

  private static func other(
    _ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ size: Int
  ) -> Kind {
    guard let scalar = unsafe decoded(text, offset, size) else { return .none }
    if (0x300...0x36F).contains(scalar.value) { return .mark(scalar) }
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType == .decimal else { return .none }
    let lower = properties.lowercaseMapping.unicodeScalars
    return .scalar(lower.first ?? scalar)
  }

  private static func decoded(
    _ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ size: Int
  ) -> Unicode.Scalar? {
    var value = unsafe UInt32(text[offset]) & (0xFF >> UInt32(size + 1))
    for index in 1..<size {
      let byte = unsafe text[offset + index]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value)
  }
}
