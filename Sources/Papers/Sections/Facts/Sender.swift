import Reading

/// The municipalities that short lines at the top and the end of a paper give as the sender's or the
/// addressee's:
///
///     Vara kommun · Kommunfullmäktige Vara · Till Vara kommunfullmäktige
///     Vänsterpartiet Vara · Moderaterna i Vara · Vara den 3 maj 2021
///
/// They say whose a paper is that speaks more of its neighbours. Where neither *kommun* nor *stad*
/// stands only registered names count, for villages stand in such lines too. A region's papers are
/// signed anywhere in it.
enum Sender {
  /// The municipalities, each with how many mentions elsewhere it outweighs: where a paper is signed
  /// says less than its letterhead, for annexes are signed too.
  static func municipalities(of flow: Flow) -> [(municipality: Municipality, weight: Int)] {
    let bytes = flow.bytes.span
    guard !regions.isFound(in: bytes, 0..<min(bytes.count, 3000)) else { return [] }
    let head = flow.paragraphs.prefix(15)
    let lines = head + flow.paragraphs[head.endIndex...].suffix(12)
    return lines.filter { $0.range.count <= 120 && $0.marker == nil }
      .flatMap { PrintedColumns.split(bytes, $0.range) }
      .filter { $0.count <= 60 && isUpper(in: bytes, at: $0.lowerBound) }
      .compactMap { line in
        municipality(in: line, of: bytes).map {
          ($0, PrintedDay.whole(in: bytes, line) == nil ? 5 : 3)
        }
      }
  }

  private static let regions: PhraseTable = ["regionfullmäktige", "regionstyrelse", "landsting"]

  private static func municipality(in line: Range<Int>, of bytes: Span<UInt8>) -> Municipality? {
    if let (found, range) = Papers.municipality(in: bytes, line),
      range.lowerBound == line.lowerBound || isFor(range, line, in: bytes),
      bytes.wordCount(range.upperBound..<line.upperBound) == 0
    {
      return found
    }
    guard let first = bytes.word(from: line.lowerBound, to: line.upperBound) else { return nil }
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

  /// *För Vara kommun*, *Kommundirektör, Vara kommun*.
  private static func isFor(
    _ name: Range<Int>, _ line: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    guard let before = bytes.word(before: name.lowerBound, from: line.lowerBound) else {
      return false
    }
    return bytes.has(UInt8(ascii: ","), at: before.upperBound - 1)
      && !Employer.isNamed(at: name.lowerBound, in: bytes)
      || before.lowerBound == line.lowerBound && hasPrefix("för", in: bytes, before)
        && before.count == 4
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
    if isOwner(before, in: bytes) { return name(at: last, line, of: bytes) }
    // "Vänsterpartiet Upplands Väsby"
    guard let sender = bytes.word(before: before.lowerBound, from: line.lowerBound),
      isOwner(sender, in: bytes)
    else { return nil }
    return MunicipalityRegister.entry(bytes.lowercased(before.lowerBound..<last.upperBound))
  }

  private static func isCouncil(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    hasPrefix("kommunfullmäktige", in: bytes, word) || hasPrefix("kommunstyrelse", in: bytes, word)
  }

  /// A council, a party, or the *i* between either and its place.
  private static func isOwner(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    isCouncil(word, in: bytes) || links.contains(LowerWord(in: bytes, word))
      || !parties(in: bytes, word, codes: .national).isEmpty
  }

  private static let links: LowerWords = ["i", "gröna", "initiativ"]

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
