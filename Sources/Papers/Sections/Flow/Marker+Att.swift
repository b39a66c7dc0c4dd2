/// *Att* as the mark of a point, also where a word joins it to the point above.
///
///     att anta planen
///     samt att ge kontoret i uppdrag att sprida den
///     dels att anta planen, ⏎ dels att sprida den
extension Marker {
  /// Bytes of a leading `att`, `Att`, `att1`, `att-sats 1`, with the space after and a joint before;
  /// 0 when none.
  static func attLength(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    guard range.count > 4 else { return 0 }
    let att = jointEnd(in: bytes, range)
    guard att < range.upperBound, hasPrefix("att", in: bytes, att..<range.upperBound) else {
      return 0
    }
    var offset = att + 3
    if hasPrefix("-sats ", in: bytes, offset..<range.upperBound) { offset += 6 }
    // "att 1. anta planen": the number may stand apart where a full stop closes it.
    let apart = offset + spaceCount(in: bytes, offset..<range.upperBound)
    let end = bytes.digitsEnd(from: apart)
    if end > apart, end - apart <= 2, bytes.has(UInt8(ascii: "."), at: end),
      bytes.has(0x20, at: end + 1)
    {
      offset = apart
    }
    while offset < range.upperBound, isDigit(bytes[offset]) { offset += 1 }
    if offset < range.upperBound,
      offset > att + 3 || bytes[offset] == UInt8(ascii: ":"),
      bytes[offset] == UInt8(ascii: ":") || bytes[offset] == UInt8(ascii: ".")
    {
      offset += 1
    }
    let spaces = spaceCount(in: bytes, offset..<range.upperBound)
    guard spaces > 0, offset + spaces < range.upperBound else { return 0 }
    return offset + spaces - range.lowerBound
  }

  /// The number of `att2` or `att-sats 2`.
  static func attDigits(in bytes: Span<UInt8>, _ mark: Range<Int>) -> Label {
    guard let start = mark.first(where: { isDigit(bytes[$0]) }) else { return .none }
    return Label(bytes, start..<bytes.digitsEnd(from: start))
  }

  /// Where the word ends that joins the point to the one above: *och*, *samt*, *dels*; the start of
  /// `range` where there is none.
  private static func jointEnd(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    guard let end = joints.wordEnd(in: bytes, at: range.lowerBound) else { return range.lowerBound }
    let next = bytes.blanksEnd(from: end)
    guard let dels = dels.wordEnd(in: bytes, at: next) else { return next }
    return bytes.blanksEnd(from: dels)
  }

  private static let joints: WordList = ["och", "samt", "dels"]
  private static let dels: WordList = ["dels"]
}
