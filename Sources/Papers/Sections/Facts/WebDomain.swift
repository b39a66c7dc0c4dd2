import Reading

/// The municipality whose domain the addresses of a paper have: *anna.aberg@sn.granasa.se*.
///
/// Source: DOMAIN.md section 9, *address/phone/e-mail footers*.
enum WebDomain {
  /// The one municipality with such a domain; `nil` when no or several are named.
  static func municipality(of flow: Flow) -> Municipality? {
    let bytes = flow.bytes.span
    var found: Municipality?
    var next = 0
    while let dot = bytes.offset(of: UInt8(ascii: "."), from: next) {
      next = dot + 1
      guard hasPrefix(".se", in: bytes, dot..<min(bytes.count, dot + 3)),
        !bytes.isWord(at: dot + 3), let named = municipality(bytes, before: dot)
      else { continue }
      if let found, found != named { return nil }
      found = named
    }
    return found
  }

  /// The municipality whose name is the label that ends at `dot`, of an address with `@` or `www`.
  private static func municipality(_ bytes: Span<UInt8>, before dot: Int) -> Municipality? {
    var start = dot
    while start > 0, isLabel(bytes[start - 1]) { start -= 1 }
    guard dot - start >= 3, isAddress(bytes, before: start) else { return nil }
    let label = start..<dot
    for ending in ["kommun", "stad"] as [StaticString]
    where hasSuffix(ending, in: bytes, label) && label.count > ending.utf8CodeUnitCount + 1 {
      return MunicipalityRegister.entry(bytes.lowercased(label.dropping(ending.utf8CodeUnitCount)))
    }
    // Habo and Håbo are one without its ring.
    if hasPrefix("habo", in: bytes, label), label.count == 4 { return nil }
    return MunicipalityRegister.entry(bytes.lowercased(label))
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    byte | 0x20 &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "-")
  }

  /// Whether the words before `start` make an address of what begins there.
  private static func isAddress(_ bytes: Span<UInt8>, before start: Int) -> Bool {
    var index = start
    while index > 0, !isSpace(bytes[index - 1]), bytes[index - 1] != UInt8(ascii: "\n") {
      if bytes[index - 1] == UInt8(ascii: "@") { return true }
      index -= 1
    }
    return hasPrefix("www.", in: bytes, index..<start)
  }
}
