/// Beginnings, ends and letters of strings, told byte by byte.
///
/// All text is in normalisation form C, so the same letters are the same bytes; the standard
/// library's questions of the same names find the borders of characters first, which takes
/// many times as long.
extension String {
  /// Whether the text begins with the letters of `prefix`.
  func hasPrefix(_ prefix: String) -> Bool {
    let (text, part) = (utf8.span, prefix.utf8.span)
    return text.count >= part.count && text.holds(part, at: 0)
  }

  /// Whether the text ends with the letters of `suffix`.
  func hasSuffix(_ suffix: String) -> Bool {
    let (text, part) = (utf8.span, suffix.utf8.span)
    return text.count >= part.count && text.holds(part, at: text.count - part.count)
  }

  /// Whether a letter stands in the text.
  var hasLetter: Bool {
    let text = utf8.span
    return text.indices.contains { text.isLetter(at: $0) }
  }
}

extension Span<UInt8> {
  /// Whether the bytes of `part` stand at `offset`; there must be so many bytes.
  fileprivate func holds(_ part: Span<UInt8>, at offset: Int) -> Bool {
    for index in part.indices where self[offset + index] != part[index] { return false }
    return true
  }
}

extension String {
  /// Whether the text is one of `words`, byte for byte.
  func isAny(of words: [StaticString]) -> Bool {
    let text = utf8.span
    return words.contains { word in
      guard word.utf8CodeUnitCount == text.count else { return false }
      for index in 0..<text.count where unsafe text[index] != word.utf8Start[index] {
        return false
      }
      return true
    }
  }
}
