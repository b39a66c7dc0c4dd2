import Reading

/// Whom somebody who takes part in a meeting works for: *Anna Åberg, planerare, Granåsa kommun*.
///
/// The municipality's own officers are named without it.
enum Employer {
  private static let reach = 60

  /// Whether what is named at `offset` follows a person's name and a comma, on the same line.
  static func isNamed(at offset: Int, in bytes: Span<UInt8>) -> Bool {
    var start = offset
    while start > max(0, offset - reach), !ends.contains(bytes[start - 1]) {
      start -= 1
      if bytes.has(UInt8(ascii: ","), at: start), isName(before: start, in: bytes) { return true }
    }
    return false
  }

  private static let ends: [UInt8] = [UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: ":")]

  /// Whether two capitalised words end at `end`.
  private static func isName(before end: Int, in bytes: Span<UInt8>) -> Bool {
    let last = bytes.lettersStart(before: end)
    guard last < end, bytes.isUpper(at: last), bytes.has(0x20, at: last - 1) else { return false }
    let first = bytes.lettersStart(before: last - 1)
    return first < last - 1 && bytes.isUpper(at: first)
      && name(in: bytes, at: first).map { $0.words > 1 } ?? false
  }
}
