/// Numbers as SQLite stores them: seven bits in each byte, the highest first.
///
/// Source: https://www.sqlite.org/fileformat2.html#varint. Numbers here are at least 0 and below
/// 2⁵⁶, so that the ninth byte, which is of another kind, never comes.
enum Varint {
  /// The longest that is written here, in bytes.
  static let longest = 8

  static func size(of number: Int) -> Int {
    var size = 1
    var rest = number >> 7
    while rest > 0 {
      size += 1
      rest >>= 7
    }
    return size
  }

  /// How many bytes were written.
  static func write(_ number: Int, to start: UnsafeMutablePointer<UInt8>) -> Int {
    let size = size(of: number)
    var rest = number
    for place in stride(from: size - 1, through: 0, by: -1) {
      let more: UInt8 = place == size - 1 ? 0 : 0x80
      unsafe start[place] = UInt8(truncatingIfNeeded: rest & 0x7F) | more
      rest >>= 7
    }
    return size
  }

  /// The sum of all numbers.
  static func sum(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var (sum, offset) = (0, 0)
    while offset < bytes.count { sum += unsafe read(bytes, at: &offset) }
    return sum
  }

  /// The number at `offset`, which moves behind it; 0 at the end of `bytes`.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at offset: inout Int) -> Int {
    var number = 0
    while offset < bytes.count {
      let byte = unsafe bytes[offset]
      offset += 1
      number = number << 7 | Int(byte & 0x7F)
      if byte < 0x80 { break }
    }
    return number
  }
}
