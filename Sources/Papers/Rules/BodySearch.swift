/// The names of bodies in a stretch of the flow.
extension Flow {
  /// The first body named in `range`; `nil` when none is.
  func firstBody(in range: Range<Int>) -> String? {
    BodyName.first(in: bytes.span, range)?.name
  }

  /// The last body named in `range`; `nil` when none is.
  func lastBody(in range: Range<Int>) -> String? {
    BodyName.last(in: bytes.span, range)?.name
  }
}

extension Span<UInt8> {
  /// The first word in `range` that begins with `stem`; `nil` when none does.
  func firstWord(beginning stem: StaticString, in range: Range<Int>) -> Range<Int>? {
    var offset = range.lowerBound
    while let word = word(from: offset, to: range.upperBound) {
      if Papers.hasPrefix(stem, in: self, word) { return word }
      offset = word.upperBound
    }
    return nil
  }
}
