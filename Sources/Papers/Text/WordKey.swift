/// The first eight bytes of a word, as one number: most words are told apart by one comparison.
///
/// The case of letters does not count; what has the same key must still be compared.
struct WordKey: Sendable {
  private let value: UInt64
  private let mask: UInt64

  /// The key of what stands before an offset: the last eight bytes, in ``Span/eightBytes(before:)``.
  init(suffix word: StaticString) {
    var value: UInt64 = 0
    var mask: UInt64 = 0
    let count = word.utf8CodeUnitCount
    for index in 0..<min(8, count) {
      value |= unsafe UInt64(word.utf8Start[count - 1 - index] | 0x20) << (56 - 8 * UInt64(index))
      mask |= 0xFF << (56 - 8 * UInt64(index))
    }
    self.value = value
    self.mask = mask
  }

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
    offset >= 0 && offset <= count &- 8 ? wholeEight(at: offset) : lastBytes(at: offset)
  }

  /// The eight bytes before `offset`, the last in the highest; those before the start are 0.
  @inline(__always)
  func eightBytes(before offset: Int) -> UInt64 {
    if offset >= 8, offset <= count { return wholeEight(at: offset &- 8) }
    guard offset > 0, offset <= count else { return 0 }
    return eightBytes(at: 0) << UInt64(truncatingIfNeeded: 64 - 8 * offset)
  }

  /// The same where eight bytes are there: up to ``lastWhole(in:)``.
  @inline(__always)
  func wholeEight(at offset: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The last offset from which there are eight bytes in `range`; less than any when there is none.
  @inline(__always)
  func lastWhole(in range: Range<Int>) -> Int {
    range.lowerBound < 0 ? -1 : Swift.min(range.upperBound, count) &- 8
  }

  private func lastBytes(at offset: Int) -> UInt64 {
    guard offset < count else { return 0 }
    guard count < 8 else {
      return eightBytes(at: count - 8) >> UInt64(truncatingIfNeeded: 64 - 8 * (count - offset))
    }
    var value: UInt64 = 0
    for index in stride(from: count - 1, through: offset, by: -1) {
      value = value << 8 | UInt64(self[index])
    }
    return value
  }
}

extension StaticString {
  /// The eight bytes from `offset`, the first in the lowest; those after the end are 0.
  @inline(__always)
  func eightBytes(at offset: Int) -> UInt64 {
    let length = utf8CodeUnitCount - offset
    let bytes = unsafe UnsafeRawBufferPointer(start: utf8Start + offset, count: length)
    if length >= 8 { return unsafe UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)) }
    if length >= 4 {
      // Two halves that overlap.
      let first = unsafe UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
      let last = unsafe UInt32(
        littleEndian: bytes.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self))
      return UInt64(first) | UInt64(last) << UInt64(truncatingIfNeeded: 8 * (length - 4))
    }
    var value: UInt64 = 0
    for index in 0..<max(length, 0) {
      value |= unsafe UInt64(bytes[index]) << UInt64(truncatingIfNeeded: 8 * index)
    }
    return value
  }
}
