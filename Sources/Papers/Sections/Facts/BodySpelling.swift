/// *Individ och familjeomsorgsnämnden* with the hyphen that the same text prints elsewhere.
///
/// Source: DOMAIN.md 1.1.
enum BodySpelling {
  /// The name as the text spells it with a suspended hyphen; `name` itself when it never does.
  static func spelling(of name: String, in flow: Flow) -> String {
    guard name.holds(" och "), let joint = name.firstRange(of: " och "),
      !name[..<joint.lowerBound].contains(" "), !name[..<joint.lowerBound].hasSuffix("-")
    else { return name }
    let spelled = "\(name[..<joint.lowerBound])-\(name[joint.lowerBound...])"
    return stands(Array(spelled.lowercased().utf8), in: flow.bytes.span) ? spelled : name
  }

  /// Whether `name`, in small letters, stands in the text in any case.
  private static func stands(_ name: [UInt8], in bytes: Span<UInt8>) -> Bool {
    let letter = name[0] | 0x20
    var next = 0
    while let start = bytes.firstOffset(in: next..<bytes.count, { $0.folded.holds(letter) }) {
      if bytes.matches(name, at: start) { return true }
      next = start + 1
    }
    return false
  }
}
