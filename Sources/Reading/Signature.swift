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
    } else if bytes.prefix(1024).holds("%PDF-") {
      self = .pdf
    } else {
      self = Self.ofMarkup(bytes)
    }
  }

  private static func ofMarkup(_ bytes: [UInt8]) -> Signature {
    if TextEncoding.marked(in: bytes).map({ $0.encoding != .utf8 }) ?? false { return .text }
    let start = bytes.prefix(4096).drop { $0 <= Byte.space || [0xEF, 0xBB, 0xBF].contains($0) }
    if start.startsIgnoringCase(with: "<?xml") { return .xml }
    if start.startsIgnoringCase(with: "<!doctype html") || start.startsIgnoringCase(with: "<html") {
      return .html
    }
    return isBinary(bytes) ? .binary : .text
  }

  /// Directory entries of compound files are named in UTF-16.
  private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    bytes[...].holds(Array("EncryptedPackage".utf8).flatMap { [$0, 0] })
  }

  /// Text has hardly any control bytes; everything else has many.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(4096)
    let controls = sample.count { $0 < 0x20 && !(Byte.tab...Byte.carriageReturn ~= $0) }
    return controls > 4 + sample.count / 50
  }
}

extension ArraySlice<UInt8> {
  /// Whether `word` stands anywhere in the slice.
  func holds(_ word: String) -> Bool { holds(Array<UInt8>(word.utf8)) }

  func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: word) }
  }

  /// Whether the slice begins with `word`, which is in lower case.
  func startsIgnoringCase(with word: String) -> Bool {
    let start = prefix(word.utf8.count).map { Byte.isLetter($0) ? $0 | 0x20 : $0 }
    return start == Array(word.utf8)
  }
}
