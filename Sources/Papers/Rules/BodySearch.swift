/// The names of bodies in a stretch of the flow.
///
/// Names are read only where a word has the look of one.
extension Flow {
  /// The first body named in `range`; `nil` when none is.
  func firstBody(in range: Range<Int>) -> String? {
    mayNameBody(in: range) ? BodyName.first(in: string(range).asOneLine()) : nil
  }

  /// The last body named in `range`; `nil` when none is.
  func lastBody(in range: Range<Int>) -> String? {
    mayNameBody(in: range) ? BodyName.last(in: string(range).asOneLine()) : nil
  }

  /// Whether a word in `range` has the stem or the look of a body's name.
  func mayNameBody(in range: Range<Int>) -> Bool {
    let bytes = bytes.span
    var offset = range.lowerBound
    while offset < range.upperBound {
      if isBodySign(bytes, offset) { return true }
      offset += 1
    }
    return false
  }

  /// Whether the rarest letters of a stem, or an abbreviation, stand at `offset`.
  @inline(__always)
  private func isBodySign(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    switch bytes[offset] | 0x20 {
    case UInt8(ascii: "m"): bytes.matches(prefix: "mnd", at: offset)
    case UInt8(ascii: "y"): bytes.matches(prefix: "yrels", at: offset)
    case UInt8(ascii: "k"):
      bytes.matches(prefix: "ktig", at: offset) || bytes.matches(prefix: "kott", at: offset)
        || bytes.matches(prefix: "ktion", at: offset) || isAbbreviation(bytes, offset)
    case UInt8(ascii: "r"): isAbbreviation(bytes, offset)
    case UInt8(ascii: "d"): bytes.matches(prefix: "beredn", at: offset - 4)
    case UInt8(ascii: "g"): bytes.matches(prefix: "gation", at: offset)
    default: false
    }
  }

  /// *KF*, *Ks*: a capital and a letter.
  @inline(__always)
  private func isAbbreviation(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard bytes[offset] < 0x60, offset + 1 < bytes.count else { return false }
    let next = bytes[offset + 1] | 0x20
    return next == UInt8(ascii: "f") || next == UInt8(ascii: "s")
  }
}

extension Span<UInt8> {
  /// The next word in `range` from `offset`, between blanks; `nil` when there is none.
  func printedWord(from offset: Int, in range: Range<Int>) -> Range<Int>? {
    var start = offset
    while start < range.upperBound, self[start].isBlank { start += 1 }
    guard start < range.upperBound else { return nil }
    var end = start + 1
    while end < range.upperBound, !self[end].isBlank { end += 1 }
    return start..<end
  }

  /// The first word in `range` that begins with `stem`; `nil` when none does.
  func firstWord(beginning stem: StaticString, in range: Range<Int>) -> Range<Int>? {
    var offset = range.lowerBound
    while let word = printedWord(from: offset, in: range) {
      if Papers.hasPrefix(stem, in: self, word) { return word }
      offset = word.upperBound
    }
    return nil
  }
}
