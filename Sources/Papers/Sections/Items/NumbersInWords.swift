/// Items of minutes whose number a word introduces, or stands before its §.
///
///     Ärende 5 Taxa för bad          12 § Taxa för bad     Skolnämnden § 12 Taxa för bad
///     Punkt 6: Val                   KF 13 § Val           KF 13/2022 Val
///
/// A single line does not tell: *12 § kommunallagen* is a section of a law, and *Ärende 5* a row of an
/// agenda. The numbers of a house follow each other, with a heading below each.
///
/// Source: DOMAIN.md 3.2.
enum NumbersInWords {
  /// The paragraphs that open items in this way, and how; none where lines begin with §.
  static func headers(
    of paragraphs: [Flow.Paragraph], in bytes: Span<UInt8>
  ) -> [(index: Int, header: ItemHeader)] {
    guard !paragraphs.contains(where: { $0.header != nil }) else { return [] }
    let all = paragraphs.indices.compactMap { index in
      header(of: paragraphs[index], in: bytes).map { (index: index, header: $0) }
    }
    let headed = all.indices.filter { position in
      let end = position + 1 < all.count ? all[position + 1].index : paragraphs.count
      return isHeaded(paragraphs[(all[position].index + 1)..<end])
    }.map { all[$0] }
    let areInOrder = zip(headed, headed.dropFirst()).allSatisfy {
      $0.header.ordinal < $1.header.ordinal
    }
    return headed.count >= 2 && areInOrder ? headed : []
  }

  private static func isHeaded(_ below: ArraySlice<Flow.Paragraph>) -> Bool {
    below.prefix(6).contains { paragraph in
      switch paragraph.heading?.kind {
      case .decision, .proposal, .background: true
      default: false
      }
    }
  }

  private static func header(of paragraph: Flow.Paragraph, in bytes: Span<UInt8>) -> ItemHeader? {
    let line = paragraph.range
    guard paragraph.opening == nil || paragraph.marker != nil, line.count <= 200,
      let number = wordNumber(line, in: bytes) ?? numberBeforeSign(line, in: bytes)
        ?? numberAfterBody(line, in: bytes) ?? numberBeforeCase(line, in: bytes),
      let ordinal = bytes.number(
        number.digits.lowerBound..<bytes.digitsEnd(from: number.digits.lowerBound))
    else { return nil }
    var start = number.end
    while start < line.upperBound, isSpace(bytes[start]) || isMark(bytes[start]) { start += 1 }
    guard start == line.upperBound || isUpper(in: bytes, at: start),
      start < line.upperBound || number.end == line.upperBound,
      start == line.upperBound || Ending(of: bytes, start..<line.upperBound) == .open
    else { return nil }
    return ItemHeader(
      number: number.digits, prefix: nil, ordinal: ordinal, restOffset: start - line.lowerBound,
      isBare: start == line.upperBound, isContinuation: false, isListed: false,
      isBelowTitle: false)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// *Ärende 5*, *Punkt nr 5*: the digits, and where they end.
  private static func wordNumber(
    _ line: Range<Int>, in bytes: Span<UInt8>
  ) -> (digits: Range<Int>, end: Int)? {
    guard let word = words.wordEnd(in: bytes, at: line.lowerBound), word < line.upperBound else {
      return nil
    }
    var start = bytes.blanksEnd(from: word)
    if let number = numbers.wordEnd(in: bytes, at: start) { start = bytes.blanksEnd(from: number) }
    let end = min(bytes.digitsEnd(from: start), line.upperBound)
    guard start > word, (1...4).contains(end - start) else { return nil }
    return (start..<end, end)
  }

  private static let words: WordList = ["ärende", "punkt", "ärendepunkt", "nr", "nr."]
  private static let numbers: WordList = ["nr", "nr."]

  /// *12 §*, *KF 12 §*: the digits, and where the sign ends.
  private static func numberBeforeSign(
    _ line: Range<Int>, in bytes: Span<UInt8>
  ) -> (digits: Range<Int>, end: Int)? {
    var start = line.lowerBound
    if let word = bytes.word(from: start, to: line.upperBound), word.count <= 6,
      isUpper(in: bytes, at: word.lowerBound)
    {
      start = bytes.blanksEnd(from: word.upperBound)
    }
    let end = min(bytes.digitsEnd(from: start), line.upperBound)
    let sign = bytes.blanksEnd(from: end)
    guard (1...4).contains(end - start), sign + 2 <= line.upperBound, bytes[sign] == 0xC2,
      bytes[sign + 1] == 0xA7
    else { return nil }
    return (start..<end, sign + 2)
  }

  /// *Skolnämnden § 12*, *KF 12/2022*, *KS 12*: the digits, and where the number ends.
  private static func numberAfterBody(
    _ line: Range<Int>, in bytes: Span<UInt8>
  ) -> (digits: Range<Int>, end: Int)? {
    let near = line.lowerBound..<min(line.lowerBound + 80, line.upperBound)
    guard isUpper(in: bytes, at: line.lowerBound),
      let digit = near.first(where: { isDigit(bytes[$0]) }),
      case let words = bytes.trimmed(line.lowerBound..<digit)
    else { return nil }
    let start = digit
    let hasSign = hasSuffix("§", in: bytes, words)
    let name = hasSign ? bytes.trimmed(words.dropping(2)) : words
    guard let body = Heading.wholeBody(bytes, name), body == name,
      hasSign || BodyName.isAbbreviation(body, in: bytes)
    else { return nil }
    let end = min(bytes.digitsEnd(from: start), line.upperBound)
    guard (1...3).contains(end - start) else { return nil }
    guard bytes.has(UInt8(ascii: "/"), at: end) else { return (start..<end, end) }
    // "12/2022", "12/22"
    let year = min(bytes.digitsEnd(from: end + 1), line.upperBound)
    return year - end == 3 || year - end == 5 ? (start..<year, year) : nil
  }

  /// *12 / KS 2022/45*: the digits, and where the case begins.
  private static func numberBeforeCase(
    _ line: Range<Int>, in bytes: Span<UInt8>
  ) -> (digits: Range<Int>, end: Int)? {
    let end = min(bytes.digitsEnd(from: line.lowerBound), line.upperBound)
    guard (1...4).contains(end - line.lowerBound),
      hasPrefix(" / ", in: bytes, end..<line.upperBound),
      let number = caseNumber(in: bytes, at: end + 3), number.upperBound <= line.upperBound
    else { return nil }
    return (line.lowerBound..<end, end + 3)
  }
}
