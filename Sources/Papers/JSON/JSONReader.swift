/// Why a text is no JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The text ends in the middle of a value.
    case ends
    /// Something else should stand here.
    case unexpected
    /// More follows after the value.
    case more
    /// A value lies deeper than ``JSONReader/deepest``.
    case deep
  }

  /// What is wrong.
  public let kind: Kind
  /// The byte at which it is wrong.
  public let offset: Int
  /// The line of that byte, from 1.
  public let line: Int
}

/// Reads one JSON value: what was annotated by hand, and what ``JSONWriter`` wrote.
///
/// Source: RFC 8259.
public struct JSONReader {
  /// How deep arrays and objects may lie in each other.
  public static let deepest = 200

  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The value that `bytes` hold; white space and a byte order mark around it do not count.
  public static func value(in bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    guard reader.next() == nil else { throw reader.error(.more) }
    return value
  }

  // MARK: - Values

  private mutating func value() throws(JSONError) -> JSONValue {
    guard let first = next() else { throw error(.ends) }
    switch first {
    case UInt8(ascii: "{"): return .object(try fields())
    case UInt8(ascii: "["): return .array(try elements())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func fields() throws(JSONError) -> [String: JSONValue] {
    var fields: [String: JSONValue] = [:]
    try enter()
    while next() != UInt8(ascii: "}") {
      if !fields.isEmpty { try take(UInt8(ascii: ",")) }
      guard next() == UInt8(ascii: "\"") else { throw error(.unexpected) }
      let name = try string()
      try take(UInt8(ascii: ":"))
      fields[name] = try value()
    }
    leave()
    return fields
  }

  private mutating func elements() throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    try enter()
    while next() != UInt8(ascii: "]") {
      if !elements.isEmpty { try take(UInt8(ascii: ",")) }
      elements.append(try value())
    }
    leave()
    return elements
  }

  private mutating func enter() throws(JSONError) {
    guard depth < JSONReader.deepest else { throw error(.deep) }
    depth += 1
    offset += 1
  }

  private mutating func leave() {
    depth -= 1
    offset += 1
  }

  // MARK: - Words

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    for byte in word.description.utf8 {
      guard offset < bytes.count else { throw error(.ends) }
      guard bytes[offset] == byte else { throw error(.unexpected) }
      offset += 1
    }
    return value
  }

  private mutating func number() throws(JSONError) -> String {
    let start = offset
    if byte == UInt8(ascii: "-") { offset += 1 }
    let whole = offset
    try digits()
    if bytes[whole] == UInt8(ascii: "0"), offset > whole + 1 { throw error(.unexpected) }
    if byte == UInt8(ascii: ".") {
      offset += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      offset += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { offset += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    let start = offset
    while let byte, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { offset += 1 }
    guard offset > start else { throw error(byte == nil ? .ends : .unexpected) }
  }

  // MARK: - Strings

  private mutating func string() throws(JSONError) -> String {
    offset += 1
    var text: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escaped().utf8
      case 0..<0x20: throw error(.unexpected)
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw error(.ends)
  }

  private mutating func escaped() throws(JSONError) -> String {
    offset += 1
    guard let byte else { throw error(.ends) }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return String(decoding: [byte], as: UTF8.self)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try character()
    default:
      offset -= 1
      throw error(.unexpected)
    }
  }

  /// One code unit of UTF-16, or two that belong together; a lone surrogate becomes U+FFFD.
  private mutating func character() throws(JSONError) -> String {
    let unit = try codeUnit()
    guard UTF16.isLeadSurrogate(unit), byte == UInt8(ascii: "\\"),
      offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "u")
    else { return String(decoding: [unit], as: UTF16.self) }
    let start = offset
    offset += 2
    let second = try codeUnit()
    if !UTF16.isTrailSurrogate(second) { offset = start }
    return String(
      decoding: UTF16.isTrailSurrogate(second) ? [unit, second] : [unit], as: UTF16.self)
  }

  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    guard offset + 4 <= bytes.count else { throw error(.ends) }
    let digits = bytes[offset..<offset + 4]
    guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error(.unexpected) }
    offset += 4
    return unit
  }

  // MARK: - Bytes

  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The next byte that is not white space; `nil` at the end.
  private mutating func next() -> UInt8? {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    return byte
  }

  private mutating func take(_ expected: UInt8) throws(JSONError) {
    guard let found = next() else { throw error(.ends) }
    guard found == expected else { throw error(.unexpected) }
    offset += 1
  }

  private func error(_ kind: JSONError.Kind) -> JSONError {
    let before = bytes[..<min(offset, bytes.count)]
    return JSONError(
      kind: kind, offset: offset, line: before.count { $0 == UInt8(ascii: "\n") } + 1)
  }
}
