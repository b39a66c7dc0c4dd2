/// What goes into and comes out of a column.
enum Value: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)
  case bytes([UInt8])

  init(_ integer: Int?) {
    self = integer.map(Value.integer) ?? .null
  }

  init(_ text: String?) {
    self = text.map(Value.text) ?? .null
  }

  init(_ claim: Bool) {
    self = .integer(claim ? 1 : 0)
  }

  init<Name: RawRepresentable<String>>(_ name: Name?) {
    self.init(name?.rawValue)
  }
}

/// What goes into a column from memory of its owner.
@unsafe
enum BoundValue {
  case null
  case integer(Int)
  case text(UnsafeRawBufferPointer)
  case bytes(UnsafeRawBufferPointer)
}
