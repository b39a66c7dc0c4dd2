/// Eight bytes of text at once, as a number.
enum EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let high = ones << 7

  /// With capital ASCII letters as small ones; letters and digits alone are meant.
  @inline(__always)
  static func lower(_ bytes: UInt64) -> UInt64 { bytes | ones << 5 }

  /// With how many ASCII letters and digits they begin; the first byte is the lowest.
  @inline(__always)
  static func plainCount(_ bytes: UInt64) -> Int {
    let low = lower(bytes) & ~high
    let letters = between(low, UInt8(ascii: "a"), UInt8(ascii: "z"))
    let digits = between(bytes & ~high, UInt8(ascii: "0"), UInt8(ascii: "9"))
    let others = ~(letters | digits) & high | bytes & high
    return others.trailingZeroBitCount / 8
  }

  /// The highest bit of each byte that lies in a range; all are below 0x80.
  @inline(__always)
  private static func between(_ bytes: UInt64, _ first: UInt8, _ last: UInt8) -> UInt64 {
    let isAtLeast = bytes + ones * UInt64(0x80 - first)
    let isGreater = bytes + ones * UInt64(0x80 - last - 1)
    return isAtLeast & ~isGreater & high
  }
}
