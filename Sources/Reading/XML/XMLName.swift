/// The name of an element or attribute where it stands: `w:rPr`.
struct XMLName {
  let start: Int
  /// Where the name within its namespace begins: after the colon.
  let localStart: Int
  let end: Int
  /// The last eight bytes of the whole name: two names of at most eight are the same when these are.
  let key: UInt64

  var count: Int { end - start }
  var local: SourceRange { SourceRange(localStart, end) }
  /// Empty where there is none.
  var prefix: SourceRange { SourceRange(start, max(start, localStart - 1)) }

  /// The name at `start`; `nil` when there is none, or one with letters outside of ASCII.
  init?(_ bytes: Span<UInt8>, at start: Int) {
    var (index, localStart, key) = (start, start, UInt64(0))
    while true {
      let byte = bytes.byte(at: index)
      if byte == UInt8(ascii: ":") {
        guard localStart == start, index > start else { return nil }
        localStart = index + 1
      } else if !(Byte.isLetter(byte) || byte == UInt8(ascii: "_")) {
        guard Self.isInner(byte) else { break }
        // No name begins with a digit.
        guard index > localStart else { return nil }
      }
      key = key << 8 | UInt64(byte)
      index += 1
    }
    guard index > localStart else { return nil }
    (self.start, self.localStart, self.key, end) = (start, localStart, key, index)
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  func isSame(as other: XMLName, _ bytes: Span<UInt8>) -> Bool {
    key == other.key && count == other.count
      && (count <= 8 || bytes.areEqual(start, other.start, count: count - 8))
  }
}

/// An attribute where it stands.
struct ScannedAttribute {
  /// Without its prefix.
  let name: SourceRange
  let prefix: SourceRange
  /// Without its quotation marks.
  let value: SourceRange
  /// Whether the value is what stands there: no references, no white space but spaces.
  let isPlain: Bool

  /// The attribute at `start`; `nil` when there is none, or something is unusual about it.
  init?(_ bytes: Span<UInt8>, at start: Int) {
    guard let name = XMLName(bytes, at: start), bytes.byte(at: name.end) == UInt8(ascii: "=") else {
      return nil
    }
    let quote = bytes.byte(at: name.end + 1)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    var index = name.end + 2
    var isPlain = true
    while true {
      let byte = bytes.byte(at: index)
      if byte == quote { break }
      // 0 is what stands after the end.
      if byte == UInt8(ascii: "<") || byte == 0 { return nil }
      if byte == UInt8(ascii: "&") || byte < Byte.space { isPlain = false }
      index += 1
    }
    let value = SourceRange(name.end + 2, index)
    guard isPlain || Self.decoded(bytes.extracting(value.start..<value.end)) != nil else {
      return nil
    }
    (self.name, prefix, self.value, self.isPlain) = (name.local, name.prefix, value, isPlain)
  }

  /// The value with letters in place of references and, unless it `keepsSpace`, spaces in place of
  /// other white space; `nil` when a reference is none of XML's own.
  static func decoded(_ bytes: Span<UInt8>, keepsSpace: Bool = false) -> [UInt8]? {
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") {
        guard let (letter, end) = XMLText.reference(bytes, at: index) else { return nil }
        text += letter
        index = end
      } else {
        let isPair =
          !keepsSpace && byte == Byte.carriageReturn && bytes.byte(at: index + 1) == Byte.newline
        text.append(keepsSpace ? byte : max(byte, Byte.space))
        index += isPair ? 2 : 1
      }
    }
    return text
  }
}
