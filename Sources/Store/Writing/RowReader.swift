/// Reads the rows of a ``SourceRows/Table`` from their first byte to their last.
@safe
struct RowReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  /// `bytes` must stay as long as what was read of them is in use.
  init(_ bytes: UnsafeRawBufferPointer) {
    unsafe self.bytes = bytes
  }

  var isAtEnd: Bool { unsafe offset == bytes.count }

  mutating func kind() -> SourceRows.Kind {
    guard let kind = SourceRows.Kind(rawValue: number(UInt8.self)) else {
      preconditionFailure("a value must say what it is")
    }
    return kind
  }

  mutating func integer() -> Int { Int(number(Int64.self)) }

  /// A key counted from the file's, or the place of a name.
  mutating func place() -> Int { Int(number(UInt32.self)) }

  /// A text or other bytes.
  mutating func text() -> UnsafeRawBufferPointer {
    let count = place()
    defer { offset += count }
    return unsafe UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
  }

  private mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type
  ) -> Number {
    defer { offset += MemoryLayout<Number>.size }
    return unsafe Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: type))
  }
}
