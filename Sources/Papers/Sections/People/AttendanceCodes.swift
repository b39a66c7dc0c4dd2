/// The party codes of an attendance list: beside the names, or in a column of their own.
///
///     Anna Åberg (XP) · Anna Åberg, xp · (M)(M)(V)
///
/// Source: DOMAIN.md 3.1 and 6.2.
enum AttendanceCodes {
  /// A member with the code printed beside the name.
  struct Member {
    let name: String
    let party: String
    /// Whether the code stands in parentheses; otherwise it follows a comma.
    let isInParentheses: Bool
  }

  /// The codes of a line that holds nothing else: *(M)(M)(V)*; `nil` when it holds something else.
  static func column(in text: String) -> [String]? {
    var found: [String] = []
    for part in text.split(separator: ")") {
      let code = part.filter { !" ,".contains($0) }
      guard code.first == "(" else { return nil }
      let bytes = Array(code.dropFirst().utf8)
      guard let letters = PartyCodes.normalised(in: bytes.span, 0..<bytes.count),
        !strangers.contains(letters)
      else { return nil }
      found.append(letters)
    }
    return found.isEmpty ? nil : found
  }

  /// The member that a cell begins with, when a code follows the name; `nil` otherwise.
  static func member(in text: String) -> Member? {
    let list = Array(text.utf8)
    let bytes = list.span
    guard let name = name(in: bytes, at: 0), name.words > 1 else { return nil }
    let next = bytes.blanksEnd(from: name.range.upperBound)
    var code: Range<Int>?
    if bytes.has(UInt8(ascii: "("), at: next) {
      let end = bytes.wordEnd(from: next + 1)
      if bytes.has(UInt8(ascii: ")"), at: end) { code = next + 1..<end }
    } else if bytes.has(UInt8(ascii: ","), at: next) {
      let start = bytes.blanksEnd(from: next + 1)
      let end = bytes.wordEnd(from: start)
      let isWhole = end == bytes.count || bytes.has(UInt8(ascii: ","), at: end)
      if isWhole, end - start <= 4 { code = start..<end }
    }
    guard let code, let letters = PartyCodes.normalised(in: bytes, code),
      !strangers.contains(letters)
    else { return nil }
    return Member(
      name: bytes.string(name.range), party: letters,
      isInParentheses: bytes.has(UInt8(ascii: "("), at: next))
  }

  /// `XP Anna Åberg`: a row that begins with what may be a party's code.
  static func row(in text: String) -> (name: String, code: String)? {
    let bytes = Array(text.utf8)
    let end = bytes.span.wordEnd(from: 0)
    guard (1...5).contains(end), bytes[..<end].allSatisfy({ !isLower($0) || $0 >= 0x80 }),
      let code = PartyCodes.normalised(in: bytes.span, 0..<end), !strangers.contains(code),
      let name = name(in: bytes.span, at: bytes.span.blanksEnd(from: end)), name.words > 1
    else { return nil }
    return (bytes.span.string(name.range), code)
  }

  /// What stands in parentheses or after a comma and is no party.
  private static let strangers: Set<String> = [
    "ORDF", "ERS", "TJG", "ADJ", "SEKR", "EJ", "TF", "VD", "KS", "KF", "AB", "OCH", "FÖR", "KL",
    "VIA", "DEL", "AV", "EY", "IT", "HR", "FD", "F.D",
  ]
}
