/// The attributes of an element; valid only while the handler is in `start`.
@safe struct XMLAttributes {
  /// Where the attributes are.
  @safe private enum Place {
    /// As libxml2 tells them, five pointers for each: name, prefix, namespace, start and end of the
    /// value.
    case parsed(UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int)
    /// As they stand in the file.
    case scanned(UnsafeBufferPointer<ScannedAttribute>, UnsafeBufferPointer<UInt8>)
  }

  private let place: Place

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    unsafe place = .parsed(pointers, count: count)
  }

  init(_ attributes: Span<ScannedAttribute>, of bytes: Span<UInt8>) {
    unsafe place = attributes.withUnsafeBufferPointer { attributes in
      unsafe bytes.withUnsafeBufferPointer { unsafe .scanned(attributes, $0) }
    }
  }

  /// The value of the attribute `name`, in whatever namespace; `nil` when there is none.
  subscript(_ name: StaticString) -> String? {
    guard let (value, isPlain) = unsafe value(of: name) else { return nil }
    if isPlain { return unsafe String(decoding: value, as: UTF8.self) }
    let decoded = unsafe ScannedAttribute.decoded(value.span, keepsSpace: isParsed)
    return decoded.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the attribute `name` is there and has `value`.
  func says(_ name: StaticString, _ value: StaticString) -> Bool {
    guard let (found, isPlain) = unsafe self.value(of: name) else { return false }
    if !isPlain { return self[name] == value.description }
    return unsafe found.count == value.utf8CodeUnitCount && Self.equal(found, 0, value)
  }

  /// The whole number that `name` holds; `nil` when it holds none.
  func number(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }

  /// What an element that turns something on says: on, unless it says off.
  var isOn: Bool { !["0", "false", "off", "none"].contains(self["val"]) }

  private var isParsed: Bool {
    if case .parsed = place { true } else { false }
  }

  /// The bytes of the value of `name`, and whether they are the value as they stand.
  private func value(
    of name: StaticString
  ) -> (bytes: UnsafeBufferPointer<UInt8>, isPlain: Bool)? {
    switch place {
    case .parsed(let pointers, let count):
      guard let pointers = unsafe pointers else { return nil }
      for index in stride(from: 0, to: count * 5, by: 5) {
        guard let local = unsafe pointers[index], unsafe Self.equal(local, name),
          let start = unsafe pointers[index + 3], let end = unsafe pointers[index + 4]
        else { continue }
        let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
        // libxml2 writes `&` as `&#38;` for those who, as we do, let it expand nothing.
        return unsafe (value, !value.contains(UInt8(ascii: "&")))
      }
      return nil
    case .scanned(let attributes, let bytes):
      for index in attributes.indices {
        let attribute = unsafe attributes[index]
        guard attribute.name.count == name.utf8CodeUnitCount,
          unsafe Self.equal(bytes, attribute.name.start, name)
        else { continue }
        let value = attribute.value
        return unsafe (
          UnsafeBufferPointer(rebasing: bytes[value.start..<value.end]), attribute.isPlain
        )
      }
      return nil
    }
  }

  private static func equal(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ name: StaticString
  ) -> Bool {
    name.withUTF8Buffer { name in
      for index in name.indices where unsafe bytes[start + index] != name[index] { return false }
      return true
    }
  }

  private static func equal(_ text: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      for index in name.indices where unsafe text[index] != name[index] { return false }
      return unsafe text[name.count] == 0
    }
  }
}
