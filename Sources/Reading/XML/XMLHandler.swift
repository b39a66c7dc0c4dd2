/// What hears the events of an XML parser.
protocol XMLHandler {
  mutating func start(_ tag: Tag, _ attributes: XMLAttributes)
  mutating func end(_ tag: Tag)
  /// A piece of the text between two tags, as UTF-8; there may be several.
  mutating func text(_ bytes: Span<UInt8>)
  /// Whether the handler wants to hear no more.
  ///
  /// Mutating, for reading a property would copy the handler at each event.
  mutating func hasHeardEnough() -> Bool
  /// What of `bytes` is worth parsing: the same XML, perhaps without elements that the handler
  /// would not use.
  static func relevant(_ bytes: [UInt8]) -> [UInt8]
}

extension XMLHandler {
  mutating func end(_ tag: Tag) {}
  mutating func text(_ bytes: Span<UInt8>) {}
  mutating func hasHeardEnough() -> Bool { false }
  static func relevant(_ bytes: [UInt8]) -> [UInt8] { bytes }
}

/// The attributes of an element; valid only while the handler is in `start`.
@safe struct XMLAttributes {
  /// Five pointers for each: name, prefix, namespace, start and end of the value.
  private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    unsafe self.pointers = unsafe pointers
    self.count = count
  }

  /// The value of the attribute `name`, in whatever namespace; `nil` when there is none.
  subscript(_ name: StaticString) -> String? {
    guard let pointers = unsafe pointers else { return nil }
    for index in stride(from: 0, to: count * 5, by: 5) {
      guard let local = unsafe pointers[index], unsafe Self.equal(local, name),
        let start = unsafe pointers[index + 3], let end = unsafe pointers[index + 4]
      else { continue }
      let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
      return unsafe String(decoding: value, as: UTF8.self)
    }
    return nil
  }

  /// Whether the attribute `name` is there and has `value`.
  func says(_ name: StaticString, _ value: StaticString) -> Bool {
    guard let pointers = unsafe pointers else { return false }
    for index in stride(from: 0, to: count * 5, by: 5) {
      guard let local = unsafe pointers[index], unsafe Self.equal(local, name),
        let start = unsafe pointers[index + 3], let end = unsafe pointers[index + 4]
      else { continue }
      let length = unsafe end - start
      guard length == value.utf8CodeUnitCount else { return false }
      return value.withUTF8Buffer { value in
        value.indices.allSatisfy { unsafe start[$0] == value[$0] }
      }
    }
    return false
  }

  /// The whole number that `name` holds; `nil` when it holds none.
  func number(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }

  /// What an element that turns something on says: on, unless it says off.
  var isOn: Bool { !["0", "false", "off", "none"].contains(self["val"]) }

  private static func equal(_ text: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      for index in name.indices where unsafe text[index] != name[index] { return false }
      return unsafe text[name.count] == 0
    }
  }
}
