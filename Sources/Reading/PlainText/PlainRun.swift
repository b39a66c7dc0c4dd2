/// Copies text that needs no care, sixteen bytes at a time.
///
/// Needs no care: ASCII without marks and control bytes, and two-byte letters in which nothing
/// may be hidden. In such a run UTF-8 is valid exactly when every lead byte is followed by a
/// continuation byte and nothing else is, which whole vectors can tell. This is the only place
/// where the reader of plain text uses unchecked memory.
enum PlainRun {
  private typealias Vector = SIMD16<UInt8>
  private typealias Halves = SIMD2<UInt64>
  private static let width = 16

  /// How many bytes the target must have after the last one that is needed.
  static let slack = 32

  /// Copies bytes of `source` from `start` up to the first that needs care, at most up to `end`,
  /// and returns how many.
  static func copy(
    from source: [UInt8], at start: Int, upTo end: Int, to target: inout [UInt8], at offset: Int
  ) -> Int {
    precondition(end <= source.count && target.count - offset >= end - start + slack)
    guard start < end, source[start] & 0xC0 != 0x80 else { return 0 }
    return unsafe source.withUnsafeBytes { source in
      unsafe target.withUnsafeMutableBytes { target in
        unsafe copy(from: source, at: start, upTo: end, to: target, at: offset)
      }
    }
  }

  private static func copy(
    from source: UnsafeRawBufferPointer, at start: Int, upTo end: Int,
    to target: UnsafeMutableRawBufferPointer, at offset: Int
  ) -> Int {
    var index = start
    while index + width < end {
      let bytes = unsafe source.loadUnaligned(fromByteOffset: index, as: Vector.self)
      let next = unsafe source.loadUnaligned(fromByteOffset: index + 1, as: Vector.self)
      unsafe target.storeBytes(of: bytes, toByteOffset: offset + index - start, as: Vector.self)
      // The next vector must not wait for the place of a stop that most vectors do not have.
      let stops = unsafe unsafeBitCast(
        needsCare(bytes) .| breaksLetter(bytes, next), to: Halves.self)
      if stops[0] | stops[1] != 0 { return index - start + leadingClear(in: stops) }
      index += width
    }
    while index < end {
      let byte = unsafe source[index]
      let next = index + 1 < end ? unsafe source[index + 1] : 0
      if needsCare(Vector(repeating: byte))[0] { break }
      if (byte & 0xE0 == 0xC0) != (next & 0xC0 == 0x80) { break }
      unsafe target[offset + index - start] = byte
      index += 1
    }
    return index - start
  }

  /// Bytes that the cleaner looks at one by one: control bytes but tabs, marks that converters
  /// leave, and lead bytes of spaces, accents, bullets and everything of three or four bytes.
  @inline(__always)
  private static func needsCare(_ bytes: Vector) -> SIMDMask<SIMD16<Int8>> {
    let controls =
      (bytes .< all(0x20) .& bytes .!= all(Byte.tab)) .| bytes .== all(0x7F)
    let marks =
      bytes .== all(UInt8(ascii: "*")) .| bytes .== all(UInt8(ascii: "<"))
      .| bytes .== all(UInt8(ascii: "_")) .| bytes .== all(UInt8(ascii: "["))
      .| bytes .== all(UInt8(ascii: "\\"))
    let leads =
      bytes .>= all(0xE0) .| (bytes &- all(0xC0)) .<= all(2) .| (bytes | all(1)) .== all(0xCD)
    return controls .| marks .| leads
  }

  /// Where a lead byte of two has no continuation after it, or something else has.
  @inline(__always)
  private static func breaksLetter(_ bytes: Vector, _ next: Vector) -> SIMDMask<SIMD16<Int8>> {
    ((bytes & all(0xE0)) .== all(0xC0)) .^ ((next & all(0xC0)) .== all(0x80))
  }

  /// A vector of `byte`. Comparing with a single byte instead runs a hundred times slower.
  @inline(__always)
  private static func all(_ byte: UInt8) -> Vector { Vector(repeating: byte) }

  /// How many lanes come before the first that is set.
  @inline(__always)
  private static func leadingClear(in halves: Halves) -> Int {
    halves[0] != 0
      ? halves[0].trailingZeroBitCount >> 3 : 8 + halves[1].trailingZeroBitCount >> 3
  }
}
