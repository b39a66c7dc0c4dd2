import Reading

/// Minutes of a Finnish municipality, which are written in Swedish too.
///
///     Stadsfullmäktige 15.6.2023, 28 §
///
/// Source: DOMAIN.md section 2, traps.
enum ForeignPaper {
  /// What says that the paper is not from a Swedish municipality; `nil` when nothing does.
  static func oddity(of flow: Flow) -> Diagnostic? {
    for paragraph in flow.paragraphs.prefix(40) where paragraph.range.count <= 90 {
      if isFinnish(paragraph.range, in: flow.bytes.span) {
        return Diagnostic(
          .warning, id: "document.foreign",
          message: "Handlingen ser ut att komma från Finland: dess regler är andra.",
          range: flow.span(of: paragraph.range))
      }
    }
    return nil
  }

  /// A body, a day with full stops, and a number before the paragraph sign at the end.
  private static func isFinnish(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard hasSuffix(" §", in: bytes, range),
      let sign = bytes.word(before: range.upperBound, from: range.lowerBound),
      let number = bytes.word(before: sign.lowerBound, from: range.lowerBound),
      isDigit(bytes[number.lowerBound]),
      let day = bytes.word(before: number.lowerBound, from: range.lowerBound)
    else { return false }
    var dots = 0
    for index in day {
      if bytes[index] == UInt8(ascii: ".") { dots += 1 }
      guard isDigit(bytes[index]) || ".,".utf8.contains(bytes[index]) else { return false }
    }
    return dots == 2 && BodyName.firstRange(in: bytes, range.lowerBound..<day.lowerBound) != nil
  }
}
