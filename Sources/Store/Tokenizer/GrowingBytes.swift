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
