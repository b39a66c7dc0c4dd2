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

  /// Where the § of other bodies that had the case before end: *Au § 84*, *(Ksau § 84)*, *, Au § 84  Bun
  /// § 12*; `nil` where `range` begins with none.
  static func wayEnd(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var end: Int?
    var offset = range.lowerBound
    while offset < range.upperBound {
      while offset < range.upperBound, isBetween(bytes[offset]) { offset += 1 }
      guard let word = bytes.word(from: offset, to: range.upperBound), word.lowerBound == offset,
        isBody(word, in: bytes), case let sign = bytes.blanksEnd(from: word.upperBound),
        isSign(bytes, sign),
        case let digits = bytes.blanksEnd(from: sign + 2),
        case let close = bytes.digitsEnd(from: digits), close > digits, close <= range.upperBound
      else { break }
      offset = close
      while bytes.has(UInt8(ascii: ","), at: offset),
        case let next = bytes.blanksEnd(from: offset + 1),
        case let last = bytes.digitsEnd(from: next), (1...3).contains(last - next),
        last <= range.upperBound
      {
        offset = last
      }
      if offset < range.upperBound, bytes[offset] == UInt8(ascii: ")") { offset += 1 }
      end = offset
    }
    return end
  }

  /// Whether `word` may abbreviate a body: *Au*, *KSAU*, *KsAu*, *Bun*.
  private static func isBody(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    (2...6).contains(word.count) && isUpper(in: bytes, at: word.lowerBound)
      && !laws.contains(LowerWord(in: bytes, word))
      && word.allSatisfy { isLetter(bytes[$0]) }
      && (word.count <= 4 || hasSuffix("u", in: bytes, word)
        || BodyName.isAbbreviation(word, in: bytes))
  }

  /// Laws and papers that a § may follow.
  private static let laws: LowerWords = [
    "kl", "pbl", "lag", "lagen", "bil", "se", "jfr", "till", "från", "osl", "fl", "sol", "lss",
    "rf",
  ]

  private static func isBetween(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "(")
  }

  /// *Ks § 50, Au § 84      Dnr KS 2024/46*: another body's § right behind the number, and then a column
  /// of its own; in a sentence none follows.
  static func isWay(_ bytes: Span<UInt8>, _ offset: Int, _ range: Range<Int>) -> Bool {
    guard let end = wayEnd(in: bytes, offset..<range.upperBound) else { return false }
    return bytes.blanksEnd(from: end) > end + 1
  }
}
