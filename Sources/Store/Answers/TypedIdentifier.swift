/// An id as somebody types or pastes it: `4f2a…#1/§98.1`, `4F2A#1`, `4f2a`.
struct TypedIdentifier {
  /// The first hexadecimal digits, in lower case.
  let hex: String
  /// The paper's ordinal; `nil` when not typed.
  let document: Int?
  /// What comes after the slash; `nil` when not typed.
  let item: String?

  /// `nil` when the text cannot be an id.
  init?(_ typed: String) {
    let typed = typed.filter { !$0.isWhitespace }
    let digits = typed.prefix { $0.isHexDigit && $0.isASCII }
    guard (1...64).contains(digits.count) else { return nil }
    hex = digits.lowercased()
    let rest = typed.dropFirst(digits.count).drop { $0 == "…" || $0 == "." }
    guard !rest.isEmpty else {
      document = nil
      item = nil
      return
    }
    guard rest.hasPrefix("#") else { return nil }
    let parts = rest.dropFirst().split(separator: "/", maxSplits: 1)
    guard let first = parts.first, let ordinal = Int(first) else { return nil }
    document = ordinal
    item = parts.count > 1 ? String(parts[1]) : nil
  }
}
