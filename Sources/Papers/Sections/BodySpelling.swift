/// *Individ och familjeomsorgsnämnden* with the hyphen that the same text prints elsewhere.
///
/// Source: DOMAIN.md 1.1.
enum BodySpelling {
  /// The name as the text spells it with a suspended hyphen; `name` itself when it never does.
  static func spelling(of name: String, in flow: Flow) -> String {
    guard let joint = name.firstRange(of: " och "), !name[..<joint.lowerBound].contains(" "),
      !name[..<joint.lowerBound].hasSuffix("-")
    else { return name }
    let spelled = "\(name[..<joint.lowerBound])-\(name[joint.lowerBound...])"
    return stands(Array(spelled.lowercased().utf8), in: flow.bytes.span) ? spelled : name
  }

  /// Whether `name`, in small letters, stands in the text in any case.
  private static func stands(_ name: [UInt8], in bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= name.count else { return false }
    for start in 0...(bytes.count - name.count) where bytes[start] | 0x20 == name[0] | 0x20 {
      if matches(name, in: bytes, at: start) { return true }
    }
    return false
  }

  private static func matches(_ name: [UInt8], in bytes: Span<UInt8>, at start: Int) -> Bool {
    var previous: UInt8 = 0
    for (index, expected) in name.enumerated() {
      let byte = bytes[start + index]
      if folded(byte, after: previous) != expected { return false }
      previous = byte
    }
    return true
  }
}
