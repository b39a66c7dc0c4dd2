/// Bytes that are written one after another into room that is made for several at a time.
///
/// Appending to an array asks for each byte or string whether there is room and whether the array is
/// shared; here ``reserve(_:)`` asks once for all that belongs together.
struct ByteBuffer: Sendable {
  private var room: [UInt8] = []
  private var count = 0

  /// What has been written.
  var bytes: [UInt8] {
    consuming get {
      room.removeLast(room.count - count)
      return room
    }
  }

  /// Makes room for `more` bytes.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if room.count - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let size = max(4096, room.count * 2, count + more)
    room.append(contentsOf: repeatElement(0, count: size - room.count))
  }

  /// Writes `byte`, for which there is room.
  @inline(__always)
  mutating func write(_ byte: UInt8) {
    room[count] = byte
    count += 1
  }

  /// Writes `text`, for which there is room.
  @inline(__always)
  mutating func write(_ text: StaticString) {
    let start = count
    unsafe room.withUnsafeMutableBytes { unsafe $0.write(text, at: start) }
    count += text.utf8CodeUnitCount
  }

  /// Writes the name of a field with what stands around it, for which there is room: a comma before
  /// it unless it `isFirst`.
  @inline(__always)
  mutating func writeName(_ name: StaticString, isFirst: Bool) {
    let start = count + (isFirst ? 1 : 2)
    let end = start + name.utf8CodeUnitCount
    unsafe room.withUnsafeMutableBytes { target in
      if !isFirst { unsafe target[start - 2] = UInt8(ascii: ",") }
      unsafe target[start - 1] = UInt8(ascii: "\"")
      unsafe target.write(name, at: start)
      unsafe target[end] = UInt8(ascii: "\"")
      unsafe target[end + 1] = UInt8(ascii: ":")
    }
    count = end + 2
  }

  /// Writes `number` in figures, for which there is room: 28 bytes.
  mutating func write(_ number: Int) {
    if number < 0 { write(UInt8(ascii: "-")) }
    write(number.magnitude, atLeast: 1)
  }

  /// Writes `number` in `length` or more figures, eight at a time.
  private mutating func write(_ number: UInt, atLeast length: Int) {
    let (high, low) = number.quotientAndRemainder(dividingBy: 100_000_000)
    if high > 0 { write(high, atLeast: 1) }
    var (rest, figures, written) = (low, UInt64(0), 0)
    while rest > 0 || written < (high > 0 ? 8 : length) {
      figures = figures << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      written += 1
    }
    let start = count
    unsafe room.withUnsafeMutableBytes {
      unsafe $0.storeBytes(of: figures.littleEndian, toByteOffset: start, as: UInt64.self)
    }
    count += written
  }

  /// Copies the bytes of `source` at `range`, for which there is room.
  @inline(__always)
  mutating func copy(_ source: Span<UInt8>, _ range: Range<Int>) {
    let start = count
    let part = source.extracting(range)
    unsafe room.withUnsafeMutableBytes { target in
      unsafe part.withUnsafeBytes { part in
        unsafe UnsafeMutableRawBufferPointer(rebasing: target[start...]).copyMemory(from: part)
      }
    }
    count += range.count
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Copies `text` to `offset`.
  @inline(__always)
  fileprivate func write(_ text: StaticString, at offset: Int) {
    let source = unsafe UnsafeRawBufferPointer(
      start: text.utf8Start, count: text.utf8CodeUnitCount)
    unsafe UnsafeMutableRawBufferPointer(rebasing: self[offset...]).copyMemory(from: source)
  }
}
