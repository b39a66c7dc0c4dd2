/// How the characters of a text file are written as bytes.
enum TextEncoding {
  /// UTF-8, also when no mark says so.
  case utf8
  case utf16LittleEndian
  case utf16BigEndian

  /// Tells the encoding by the mark at the start of `bytes`; gives also the length of the mark.
  static func marked(in bytes: [UInt8]) -> (encoding: TextEncoding, markLength: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// Whether one valid character of several bytes occurs: then the text is UTF-8 with damage,
  /// otherwise it was written in an older encoding.
  static func hasMultiByteScalar(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if UTF8Scalar.decode(bytes, at: index, upTo: bytes.count) != nil {
        return true
      } else {
        index += 1
      }
    }
    return false
  }

  /// UTF-16 without its mark as UTF-8; what is half a character becomes U+FFFD.
  static func decodeUTF16(_ bytes: [UInt8], from start: Int, bigEndian: Bool) -> [UInt8] {
    let (high, low) = bigEndian ? (0, 1) : (1, 0)
    func unit(_ index: Int) -> UInt32? {
      guard index + 1 < bytes.count else { return nil }
      return UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + low])
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = start
    while index < bytes.count {
      var scalar = unit(index) ?? 0xFFFD
      index += 2
      if 0xD800...0xDFFF ~= scalar {
        if scalar < 0xDC00, let second = unit(index), 0xDC00...0xDFFF ~= second {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + second & 0x3FF
          index += 2
        } else {
          scalar = 0xFFFD
        }
      }
      UTF8Scalar.encode(scalar) { text.append($0) }
    }
    return text
  }

  /// Windows-1252 as UTF-8. Bytes that it does not define become U+FFFD.
  static func decodeWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        UTF8Scalar.encode(windows1252(byte)) { text.append($0) }
      }
    }
    return text
  }

  /// UTF-8 with U+FFFD for every stray byte, and how many there were.
  ///
  /// Control codes U+0080 to U+009F are Windows-1252 that someone took for Latin-1; they get the
  /// character that was meant.
  static func repairUTF8(_ bytes: [UInt8]) -> (text: [UInt8], strayBytes: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 64)
    var strayBytes = 0
    var index = 0
    while index < bytes.count {
      guard let (scalar, count) = UTF8Scalar.decode(bytes, at: index, upTo: bytes.count) else {
        text += [0xEF, 0xBF, 0xBD]
        strayBytes += 1
        index += 1
        continue
      }
      if 0x80...0x9F ~= scalar, scalar != 0x85 {
        UTF8Scalar.encode(windows1252(UInt8(scalar))) { text.append($0) }
      } else {
        text += bytes[index..<index + count]
      }
      index += count
    }
    return (text, strayBytes)
  }

  private static func windows1252(_ byte: UInt8) -> UInt32 {
    byte < 0xA0 ? windows1252Symbols[Int(byte & 0x1F)] : UInt32(byte)
  }

  /// What Windows-1252 has at 0x80 to 0x9F.
  private static let windows1252Symbols: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
