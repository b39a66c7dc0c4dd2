extension BodyName {
  /// Whether `first` is the first half of the name that goes on with `body`, without its hyphen:
  /// *Kretslopp och vattennämnden*. Only where nothing else stands before the name may it count.
  static func isJoined(
    _ first: Range<Int>, to body: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    guard isUpper(in: bytes, at: first.lowerBound), isLower(in: bytes, at: body.lowerBound),
      first.upperBound < body.lowerBound, !isBody(first, in: bytes),
      let joint = bytes.word(from: first.upperBound, to: body.lowerBound)
    else { return false }
    return isAnyOf(["och"], withGenitive: false, joint, in: bytes)
      && trimmed(bytes, joint.upperBound..<body.lowerBound).isEmpty
  }

  /// Whether the text at `range` begins with a body and the verb of a decision: *Nämnden beslutar att …*.
  static func decides(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let body = firstRange(in: bytes, range), body.lowerBound == range.lowerBound,
      let verb = bytes.word(from: body.upperBound, to: range.upperBound)
    else { return false }
    return isAnyOf(["beslutar", "beslutade", "beslöt"], withGenitive: false, verb, in: bytes)
  }
}
