/// Writes JSON as UTF-8 bytes, without building any value in between.
///
///     var json = JSONWriter()
///     json.object {
///       $0.field("id", "4f2a#1")
///       $0.array("parties", ["S", "M"]) { $0.value($1) }
///     }
///
/// Source: RFC 8259.
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private var depth = 0
  private var isFirst = true

  /// Makes a writer; an indented one is for people and puts every field on a line of its own.
  public init(indented: Bool = false) {
    isIndented = indented
  }

  /// Writes an object as a value of its own.
  public mutating func object(_ fields: (inout JSONWriter) -> Void) {
    separate()
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), fields)
  }

  /// Writes the field `key` whose value is an object.
  public mutating func object(_ key: StaticString, _ fields: (inout JSONWriter) -> Void) {
    name(key)
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), fields)
  }

  /// Writes an array as a value of its own.
  public mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    separate()
    nest(UInt8(ascii: "["), UInt8(ascii: "]")) { for element in elements { write(&$0, element) } }
  }

  /// Writes the field `key` whose value is an array.
  public mutating func array<Element>(
    _ key: StaticString, _ elements: some Sequence<Element>,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    name(key)
    nest(UInt8(ascii: "["), UInt8(ascii: "]")) { for element in elements { write(&$0, element) } }
  }

  /// Writes the field `key` whose value is an array of strings.
  public mutating func array(_ key: StaticString, _ strings: [String]) {
    array(key, strings) { $0.value($1) }
  }

  /// Writes the field `key`; `nil` is written as `null`.
  public mutating func field(_ key: StaticString, _ value: String?) {
    name(key)
    if let value { append(quoting: value) } else { append("null") }
  }

  /// Writes the field `key`; `nil` is written as `null`.
  public mutating func field(_ key: StaticString, _ value: Int?) {
    name(key)
    if let value { append(value) } else { append("null") }
  }

  /// Writes the field `key`.
  public mutating func field(_ key: StaticString, _ value: Bool) {
    name(key)
    append(value ? "true" : "false")
  }

  /// Writes the field `key` whose value is the number printed in `number`.
  public mutating func field(_ key: StaticString, number: String) {
    name(key)
    bytes.append(contentsOf: number.utf8)
  }

  /// Writes the field `key` unless `value` is `nil`.
  public mutating func optional(_ key: StaticString, _ value: String?) {
    if let value { field(key, value) }
  }

  /// Writes the field `key` unless `value` is `nil`.
  public mutating func optional(_ key: StaticString, _ value: Int?) {
    if let value { field(key, value) }
  }

  /// Writes a string as a value of its own.
  public mutating func value(_ string: String) {
    separate()
    append(quoting: string)
  }

  /// Writes a whole number as a value of its own.
  public mutating func value(_ number: Int) {
    separate()
    append(number)
  }

  /// Ends a line: between the values of NDJSON, and after the last.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { indent() }
    bytes.append(close)
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if depth > 0 { indent() }
  }

  private mutating func indent() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func name(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(key)
    append(isIndented ? "\": " : "\":")
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ number: Int) {
    guard number >= 0 else {
      bytes.append(contentsOf: String(number).utf8)
      return
    }
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  private mutating func append(quoting string: String) {
    bytes.append(UInt8(ascii: "\""))
    var copy = string
    copy.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        let byte = unsafe utf8[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          continue
        }
        unsafe bytes.append(contentsOf: utf8[start..<index])
        append(escaping: byte)
        start = index + 1
      }
      unsafe bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\t"): append("\\t")
    case UInt8(ascii: "\r"): append("\\r")
    default:
      let digits: [UInt8] = Array("0123456789abcdef".utf8)
      append("\\u00")
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
