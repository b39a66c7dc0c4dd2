internal import Glibc

/// Bytes that grow at their end. What is written must have been made room for with ``reserve(_:)``.
@safe
final class GrowingBytes {
  private(set) var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    unsafe start = .allocate(capacity: self.capacity)
  }

  deinit { unsafe start.deallocate() }

  /// All bytes, as long as nothing is written.
  var all: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: start, count: count)
  }

  /// Makes room for `more` bytes.
  @inline(__always)
  func reserve(_ more: Int) {
    if count + more > capacity { grow(to: count + more) }
  }

  private func grow(to least: Int) {
    capacity = max(least, capacity * 2)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe grown.update(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = grown
  }

  /// Forgets what comes after the first `count` bytes.
  func truncate(to count: Int = 0) { self.count = min(count, self.count) }

  /// Takes bytes in that were written behind the last one.
  func extend(by more: Int) { count = min(count + more, capacity) }

  @inline(__always)
  func append(_ byte: UInt8) {
    unsafe start[count] = byte
    count += 1
  }

  @inline(__always)
  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    unsafe memcpy(start + count, first, bytes.count)
    count += bytes.count
  }

  /// Four bytes, as this machine has them.
  @inline(__always)
  func append(number: UInt32) {
    unsafe UnsafeMutableRawPointer(start + count).storeBytes(of: number, as: UInt32.self)
    count += 4
  }

  @inline(__always)
  func append(varint number: Int) {
    if number < 0x80 {
      append(UInt8(truncatingIfNeeded: number))
    } else {
      unsafe count += Varint.write(number, to: start + count)
    }
  }

  func put(_ byte: UInt8, at offset: Int) { unsafe start[offset] = byte }

  /// Writes two bytes at `offset`, the higher first.
  func put(_ number: Int, at offset: Int) {
    unsafe start[offset] = UInt8(truncatingIfNeeded: number >> 8)
    unsafe start[offset + 1] = UInt8(truncatingIfNeeded: number)
  }
}

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
