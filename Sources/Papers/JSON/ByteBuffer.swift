/// Bytes that are written one after another into room that is made for several at a time.
///
/// Appending to an array asks for each byte or string whether there is room and whether the array is
/// shared; here ``reserve(_:)`` asks once for all that belongs together.
struct ByteBuffer: Sendable {
  private var room: [UInt8] = []
  private var count = 0

  /// What has been written.
  var bytes: [UInt8] { Array(room[..<count]) }

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
    let length = text.utf8CodeUnitCount
    unsafe write(UnsafeRawBufferPointer(start: text.utf8Start, count: length))
  }

  /// Writes `source`, for which there is room.
  @inline(__always)
  private mutating func write(_ source: UnsafeRawBufferPointer) {
    let start = count
    unsafe room.withUnsafeMutableBytes { target in
      unsafe UnsafeMutableRawBufferPointer(rebasing: target[start...]).copyMemory(from: source)
    }
    count += source.count
  }

  /// Writes `number` in figures, for which there is room: 20 bytes at most.
  mutating func write(_ number: Int) {
    if number < 0 { write(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var power: UInt = 1
    while rest / power >= 10 { power *= 10 }
    repeat {
      write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / power))
      rest %= power
      power /= 10
    } while power > 0
  }

  /// Copies bytes of `source` from `offset` up to the first that `stops` marks, eight at a time; where
  /// that is. There is room for all of them and eight more.
  @inline(__always)
  mutating func copy(
    _ source: Span<UInt8>, from offset: Int, until stops: (ByteGroup) -> UInt64
  ) -> Int {
    var offset = offset
    while offset < source.count {
      let group = source.eightBytes(at: offset)
      let place = count
      unsafe room.withUnsafeMutableBytes {
        unsafe $0.storeBytes(of: group.littleEndian, toByteOffset: place, as: UInt64.self)
      }
      let length = min(stops(ByteGroup(group)).trailingZeroBitCount / 8, source.count - offset)
      count += length
      offset += length
      if length < 8 { break }
    }
    return offset
  }
}
