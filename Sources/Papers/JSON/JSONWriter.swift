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
  public var bytes: [UInt8] { consuming get { buffer.bytes } }
  private var buffer = ByteBuffer()
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

  /// Writes the field `key` whose value is an array of two numbers.
  public mutating func field(_ key: StaticString, _ first: Int, _ second: Int) {
    name(key)
    nest(UInt8(ascii: "["), UInt8(ascii: "]")) {
      $0.value(first)
      $0.value(second)
    }
  }

  /// Writes the field `key` whose value is an array of strings.
  public mutating func array(_ key: StaticString, _ strings: [String]) {
    array(key, strings) { $0.value($1) }
  }

  /// Writes the field `key`; `nil` is written as `null`.
  public mutating func field(_ key: StaticString, _ value: String?) {
    name(key)
    if let value { append(quoting: value) } else { buffer.write("null") }
  }

  /// Writes the field `key`; `nil` is written as `null`.
  public mutating func field(_ key: StaticString, _ value: Int?) {
    name(key)
    if let value { buffer.write(value) } else { buffer.write("null") }
  }

  /// Writes the field `key`.
  public mutating func field(_ key: StaticString, _ value: Bool) {
    name(key)
    buffer.write(value ? "true" : "false")
  }

  /// Writes the field `key` whose value is the number printed in `number`.
  public mutating func field(_ key: StaticString, number: String) {
    name(key)
    for byte in number.utf8 {
      buffer.reserve(1)
      buffer.write(byte)
    }
  }

  /// Writes the field `key` whose value is the sum `value`.
  public mutating func field(_ key: StaticString, _ value: Money) {
    name(key)
    append(value)
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
    separate(32)
    buffer.write(number)
  }

  /// Ends a line: between the values of NDJSON, and after the last.
  public mutating func endLine() {
    buffer.reserve(1)
    buffer.write(UInt8(ascii: "\n"))
    isFirst = true
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    buffer.reserve(1)
    buffer.write(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    buffer.reserve(2 + depth * 2)
    if !isFirst { indent() }
    buffer.write(close)
    isFirst = false
  }

  /// Makes room for a value of `length` bytes, and sets it apart from the one before it.
  private mutating func separate(_ length: Int = 0) {
    buffer.reserve(length + 2 + depth * 2)
    if !isFirst { buffer.write(UInt8(ascii: ",")) }
    isFirst = false
    if depth > 0 { indent() }
  }

  /// Begins a line, for which there is room.
  private mutating func indent() {
    guard isIndented else { return }
    buffer.write(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { buffer.write(UInt8(ascii: " ")) }
  }

  /// Writes the name of a field; after it there is room for a word of the language or a number.
  private mutating func name(_ key: StaticString) {
    guard isIndented else {
      buffer.reserve(key.utf8CodeUnitCount + 64)
      buffer.writeName(key, isFirst: isFirst)
      isFirst = false
      return
    }
    separate(key.utf8CodeUnitCount + 64)
    buffer.writeName(key, isFirst: true)
    buffer.write(UInt8(ascii: " "))
  }

  /// Writes the plain number of `sum`: `750000`, `0.6`, `21.45`.
  private mutating func append(_ sum: Money) {
    let (whole, rest) = sum.hundredths.quotientAndRemainder(dividingBy: 100)
    if whole == 0, rest < 0 { buffer.write(UInt8(ascii: "-")) }
    buffer.write(whole)
    guard rest != 0 else { return }
    buffer.write(UInt8(ascii: "."))
    let digits = Int(rest.magnitude)
    buffer.write(digits / 10)
    if digits % 10 != 0 { buffer.write(digits % 10) }
  }

  private mutating func append(quoting string: String) {
    let text = string.utf8.span
    buffer.reserve(text.count + 16)
    buffer.write(UInt8(ascii: "\""))
    var offset = 0
    while let stop = text.firstOffset(in: offset..<text.count, JSONWriter.escaped) {
      buffer.copy(text, offset..<stop)
      buffer.reserve(text.count - stop + 16)
      append(escaping: text[stop])
      offset = stop + 1
    }
    buffer.copy(text, offset..<text.count)
    buffer.write(UInt8(ascii: "\""))
  }

  /// What may not stand in a string as it is.
  @inline(__always)
  private static func escaped(_ group: ByteGroup) -> UInt64 {
    group.holds(UInt8(ascii: "\"")) | group.holds(UInt8(ascii: "\\")) | group.controls
  }

  /// Writes what stands for `byte` in a string; there is room.
  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): buffer.write("\\\"")
    case UInt8(ascii: "\\"): buffer.write("\\\\")
    case UInt8(ascii: "\n"): buffer.write("\\n")
    case UInt8(ascii: "\t"): buffer.write("\\t")
    case UInt8(ascii: "\r"): buffer.write("\\r")
    default:
      let digits: [UInt8] = Array("0123456789abcdef".utf8)
      buffer.write("\\u00")
      buffer.write(digits[Int(byte >> 4)])
      buffer.write(digits[Int(byte & 15)])
    }
  }
}
