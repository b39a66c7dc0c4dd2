/// One head of several §, those of which nothing but their names is published.
///
///     §§ 13–15 Sekretess
///     § 13 - § 15 Individärenden
///     §§ 13, 14 och 15 Val av ledamöter
extension ItemHeader {
  /// How many § beside the one of number `first` the text in `range`, right behind it, names, and where
  /// it ends; `nil` where it names none, and where nothing stands beside them: *§§ 62-75* alone on a line
  /// tells when somebody was there.
  static func others(
    than first: Int, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (count: Int, end: Int)? {
    var last = first
    var end = range.lowerBound
    while let number = nextNumber(in: bytes, end..<range.upperBound, after: last) {
      (last, end) = number
    }
    let rest = bytes.trimmed(end..<range.upperBound)
    guard last > first, !rest.isEmpty, isUpper(in: bytes, at: rest.lowerBound) else { return nil }
    return (last - first, end)
  }

  /// *–15*, *- § 15*, *, 14*, *och 15*: a number that goes on from `last`, by more than one only behind
  /// a dash.
  private static func nextNumber(
    in bytes: Span<UInt8>, _ range: Range<Int>, after last: Int
  ) -> (number: Int, end: Int)? {
    let mark = bytes.blanksEnd(from: range.lowerBound)
    let isDash = dashEnd(in: bytes, at: mark) != nil
    guard let close = dashEnd(in: bytes, at: mark) ?? listEnd(in: bytes, at: mark) else {
      return nil
    }
    var digits = bytes.blanksEnd(from: close)
    if isSign(bytes, digits) { digits = bytes.blanksEnd(from: digits + 2) }
    let end = bytes.digitsEnd(from: digits)
    guard end > digits, end - digits <= 4, end <= range.upperBound,
      !bytes.isLetter(at: end), !bytes.has(UInt8(ascii: "/"), at: end),
      !bytes.has(UInt8(ascii: ":"), at: end), let number = bytes.number(digits..<end),
      isDash ? (1...60).contains(number - last) : number == last + 1
    else { return nil }
    return (number, end)
  }

  private static func listEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
    if bytes.has(UInt8(ascii: ","), at: offset) { return offset + 1 }
    return bytes.matches(prefix: "och ", at: offset) ? offset + 4 : nil
  }
}
