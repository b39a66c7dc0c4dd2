/// Characters outside of ASCII: spaces, invisible marks, accents, bullets.
extension TextCleaner {
  /// Cleans the character at the position, which begins with `lead`.
  mutating func cleanScalar(_ lead: UInt8) {
    guard let (scalar, count) = UTF8Scalar.decode(input, at: position, upTo: end),
      !(0x80...0x9F ~= scalar && scalar != 0x85)
    else {
      invalidAt = position
      return
    }
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: replace(count, by: " ")
    case 0x85, 0x2028, 0x2029: breakLine(after: count)
    case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
      position += count
    case 0x2010, 0x2011: replace(count, by: "-")
    case 0x0300...0x036F: compose(scalar, count)
    default: cleanGlyph(scalar, count)
    }
  }

  /// Characters that stand for other characters: glyphs of symbol fonts, ligatures, units.
  private mutating func cleanGlyph(_ scalar: UInt32, _ count: Int) {
    switch scalar {
    case 0x212A: replace(count, by: "K")
    case 0x212B: replace(count, by: "Å")
    case 0xFB00: replace(count, by: "ff")
    case 0xFB01: replace(count, by: "fi")
    case 0xFB02: replace(count, by: "fl")
    case 0xFB03: replace(count, by: "ffi")
    case 0xFB04: replace(count, by: "ffl")
    case 0xF020...0xF0FF where Bullet.isBullet(scalar) || isAtLineStart: replace(count, by: "•")
    default: copy(count)
    }
  }

  private var isAtLineStart: Bool {
    length - lineStart < 64
      && output[lineStart..<length].allSatisfy { $0 == Byte.space || $0 == Byte.tab }
  }

  private mutating func replace(_ count: Int, by text: StaticString) {
    text.withUTF8Buffer { unsafe $0.forEach { write($0) } }
    position += count
  }

  /// Joins the accent `mark` with the letter before it, or keeps it when they make none.
  private mutating func compose(_ mark: UInt32, _ count: Int) {
    var start = length - 1
    while start > lineStart, output[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= lineStart,
      let (base, _) = UTF8Scalar.decode(output, at: start, upTo: length),
      let letter = Composition.letter(base, mark)
    else { return copy(count) }
    length = start
    UTF8Scalar.encode(letter) { write($0) }
    position += count
  }
}

/// Glyphs of the fonts Symbol and Wingdings, which Word keeps at U+F000 and above.
enum Bullet {
  /// Whether the glyph at `scalar` is one that lists begin with.
  static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xF02D, 0xF06C, 0xF06E...0xF071, 0xF075, 0xF076, 0xF09F, 0xF0A1, 0xF0A7, 0xF0A8, 0xF0B7,
      0xF0D8, 0xF0E0, 0xF0E8, 0xF0FC:
      true
    default: false
    }
  }
}

/// UTF-8, one character at a time.
enum UTF8Scalar {
  /// The character at `offset` and its length in bytes; `nil` when it is not valid UTF-8.
  static func decode(_ bytes: [UInt8], at offset: Int, upTo end: Int) -> (UInt32, Int)? {
    func tail(_ index: Int) -> UInt32? {
      guard offset + index < end, bytes[offset + index] & 0xC0 == 0x80 else { return nil }
      return UInt32(bytes[offset + index] & 0x3F)
    }
    let lead = UInt32(bytes[offset])
    switch lead {
    case 0x00..<0x80: return (lead, 1)
    case 0xC2..<0xE0:
      guard let second = tail(1) else { return nil }
      return ((lead & 0x1F) << 6 | second, 2)
    case 0xE0..<0xF0:
      guard let second = tail(1), let third = tail(2) else { return nil }
      let scalar = (lead & 0x0F) << 12 | second << 6 | third
      return scalar < 0x800 || 0xD800...0xDFFF ~= scalar ? nil : (scalar, 3)
    case 0xF0..<0xF5:
      guard let second = tail(1), let third = tail(2), let fourth = tail(3) else { return nil }
      let scalar = (lead & 0x07) << 18 | second << 12 | third << 6 | fourth
      return scalar < 0x10000 || scalar > 0x10FFFF ? nil : (scalar, 4)
    default: return nil
    }
  }

  /// Gives the bytes of `scalar` to `write`.
  static func encode(_ scalar: UInt32, _ write: (UInt8) -> Void) {
    switch scalar {
    case 0..<0x80: write(UInt8(scalar))
    case 0x80..<0x800:
      write(UInt8(0xC0 | scalar >> 6))
      write(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      write(UInt8(0xE0 | scalar >> 12))
      write(UInt8(0x80 | scalar >> 6 & 0x3F))
      write(UInt8(0x80 | scalar & 0x3F))
    default:
      write(UInt8(0xF0 | scalar >> 18))
      write(UInt8(0x80 | scalar >> 12 & 0x3F))
      write(UInt8(0x80 | scalar >> 6 & 0x3F))
      write(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
