/// What the first bytes of a file tell of its format.
enum Signature: Equatable {
  case zip
  /// An OLE compound file: old Office formats, or a new one wrapped in encryption.
  case compound(holdsEncryptedPackage: Bool)
  case richText
  case pdf
  case html
  case xml
  case binary
  case text

  init(of bytes: [UInt8]) {
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: "PK\u{5}\u{6}".utf8) {
      self = .zip
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compound(holdsEncryptedPackage: Self.holdsEncryptedPackage(bytes))
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .richText
    } else if Self.isPDF(bytes) {
      self = .pdf
    } else {
      self = Self.ofMarkup(bytes)
    }
  }

  /// A PDF may begin with bytes that are none of it, a text may quote one.
  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    return bytes.starts(with: mark) || bytes.prefix(1024).holds(mark) && isBinary(bytes)
  }

  private static func ofMarkup(_ bytes: [UInt8]) -> Signature {
    let mark = TextEncoding.marked(in: bytes)
    var start = bytes.prefix(1024).dropFirst(mark?.markLength ?? 0)
    // Without its zero bytes, UTF-16 of markup reads as ASCII.
    if let mark, mark.encoding != .utf8 { start = start.filter { $0 != 0 }[...] }
    start = withoutComments(start)
    if pageStarts.contains(where: { start.startsIgnoringCase(with: $0) }) { return .html }
    if start.startsIgnoringCase(with: "<?xml") {
      return start.holds(Array("<html".utf8)) ? .html : .xml
    }
    return mark == nil && isBinary(bytes) ? .binary : .text
  }

  /// How pages begin, also those that browsers and portals save without their outermost element.
  private static let pageStarts = [
    "<!doctype html", "<html", "<head>", "<body", "<title>", "<meta ",
  ]

  private static func withoutComments(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.drop { $0 <= Byte.space }
    while rest.starts(with: "<!--".utf8) {
      guard let end = rest.indices.first(where: { rest[$0...].starts(with: "-->".utf8) }) else {
        return rest
      }
      rest = rest[(end + 3)...].drop { $0 <= Byte.space }
    }
    return rest
  }

  /// Directory entries of compound files are named in UTF-16.
  private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    bytes.offset(of: "EncryptedPackage".utf8.flatMap { [UInt8]([$0, 0]) }) != nil
  }

  /// Text has hardly any control bytes; everything else has many.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(4096)
    let controls = sample.count { $0 < 0x20 && !(Byte.tab...Byte.carriageReturn ~= $0) }
    return controls > 4 + sample.count / 50
  }
}
