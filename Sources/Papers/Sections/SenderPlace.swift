import Reading

/// The municipality that short lines of a paper give as the sender's or the addressee's place:
///
///     Kommunfullmäktige Vara · Till Vara kommunfullmäktige · Vänsterpartiet Vara
///     Vara den 3 maj 2021
///
/// Only registered names count, for villages stand in such lines too. A region's papers are signed
/// anywhere in it.
enum SenderPlace {
  /// The first of the lines' municipalities; `nil` when none gives one.
  static func municipality(of flow: Flow) -> Municipality? {
    let bytes = flow.bytes.span
    guard !regions.isFound(in: bytes, 0..<min(bytes.count, 3000)) else { return nil }
    let head = flow.paragraphs.prefix(15)
    for paragraph in head + flow.paragraphs[head.endIndex...].suffix(12)
    where paragraph.range.count <= 60 && paragraph.marker == nil {
      if let found = municipality(in: paragraph.range, of: bytes) { return found }
    }
    return nil
  }

  private static let regions: PhraseTable = ["region", "landsting"]

  private static func municipality(in line: Range<Int>, of bytes: Span<UInt8>) -> Municipality? {
    guard let first = bytes.word(from: line.lowerBound, to: line.upperBound),
      isUpper(in: bytes, at: first.lowerBound)
    else { return nil }
    if PrintedDay.whole(in: bytes, line) != nil {
      if let found = name(at: first, line, of: bytes) { return found }
      // "Till Vara kommunfullmäktige 2021-05-03"
      guard let day = days(in: bytes, line).first else { return nil }
      return place(in: bytes.trimmed(line.lowerBound..<day.range.lowerBound), of: bytes)
    }
    let isParty = !parties(in: bytes, line, codes: .national).isEmpty
    guard
      isParty && SignatureLine.mayNameParties(line, in: bytes)
        || BodyName.firstRange(in: bytes, line) != nil
    else { return nil }
    return place(in: line, of: bytes)
  }

  /// The name beside a council's or a party's: *Kommunfullmäktige Vara*, *Till Vara kommunfullmäktige*.
  private static func place(in line: Range<Int>, of bytes: Span<UInt8>) -> Municipality? {
    guard bytes.wordCount(line) <= 6,
      let last = bytes.word(before: line.upperBound, from: line.lowerBound)
    else { return nil }
    let before = bytes.word(before: last.lowerBound, from: line.lowerBound)
    if isCouncil(last, in: bytes) { return before.flatMap { name(at: $0, line, of: bytes) } }
    // "Kristdemokraterna Anna Lund": a surname.
    guard let before else { return nil }
    if isCouncil(before, in: bytes) || isParty(before, in: bytes) {
      return name(at: last, line, of: bytes)
    }
    // "Vänsterpartiet Upplands Väsby"
    guard let sender = bytes.word(before: before.lowerBound, from: line.lowerBound),
      isCouncil(sender, in: bytes) || isParty(sender, in: bytes)
    else { return nil }
    return MunicipalityRegister.entry(bytes.lowercased(before.lowerBound..<last.upperBound))
  }

  private static func isCouncil(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    hasPrefix("kommunfullmäktige", in: bytes, word) || hasPrefix("kommunstyrelse", in: bytes, word)
  }

  private static func isParty(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    hasPrefix("gröna", in: bytes, word) || hasPrefix("initiativ", in: bytes, word)
      || !parties(in: bytes, word, codes: .national).isEmpty
  }

  /// The register's entry for the word, or for it and the next.
  private static func name(
    at word: Range<Int>, _ line: Range<Int>, of bytes: Span<UInt8>
  ) -> Municipality? {
    let plain = bytes.withoutMarks(word)
    guard isUpper(in: bytes, at: plain.lowerBound) else { return nil }
    if let next = bytes.word(from: word.upperBound, to: line.upperBound),
      let entry = MunicipalityRegister.entry(
        bytes.lowercased(word.lowerBound..<bytes.withoutMarks(next).upperBound))
    {
      return entry
    }
    return MunicipalityRegister.entry(bytes.lowercased(plain))
  }
}
