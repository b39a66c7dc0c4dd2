/// The first eight bytes of a word, as one number: most words are told apart by one comparison.
///
/// The case of letters does not count; what has the same key must still be compared.
struct WordKey: Sendable {
  private let value: UInt64
  private let mask: UInt64

  private static let fold: UInt64 = 0x2020_2020_2020_2020

  init(_ word: StaticString) {
    var value: UInt64 = 0
    var mask: UInt64 = 0
    for index in 0..<min(8, word.utf8CodeUnitCount) {
      value |= unsafe UInt64(word.utf8Start[index] | 0x20) << (8 * UInt64(index))
      mask |= 0xFF << (8 * UInt64(index))
    }
    self.value = value
    self.mask = mask
  }

  /// Whether the word may stand where `bytes` were read with ``Span/eightBytes(at:)``.
  @inline(__always)
  func isPossible(in bytes: UInt64) -> Bool { (bytes | Self.fold) & mask == value }
}

extension Span<UInt8> {
  /// The eight bytes from `offset`, the first in the lowest; those after the end are 0.
  @inline(__always)
  func eightBytes(at offset: Int) -> UInt64 {
    guard offset + 8 <= count else { return lastBytes(at: offset) }
    return unsafe UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private func lastBytes(at offset: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in stride(from: count - 1, through: offset, by: -1) {
      value = value << 8 | UInt64(self[index])
    }
    return value
  }
}
