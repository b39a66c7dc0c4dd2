/// The short rows at the top and the end of a paper that share a line with their neighbours.
///
///     Utdrag ur protokoll Socialnämnden Sammanträdesdatum: 2023-08-28 Vid protokollet …
///     Granåsa den 25 oktober 2023 Granåsa kommunstyrelse
///     Yttrande över motion om lekplatser Till Granåsa kommunfullmäktige
///     Yttrande över motion om lekplatser § 163, 0295/23
enum GluedRow {
  /// Where the row ends with which `piece` begins; `nil` when it begins otherwise or is all of it.
  static func end(_ piece: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    for name in names where hasPrefix(name, in: bytes, piece) {
      let end = piece.lowerBound + name.utf8CodeUnitCount
      return followed(end, in: bytes, piece)
    }
    if dates.hasPrefix(in: bytes, piece), let day = dayEnd(near: piece, in: bytes) {
      return followed(day, in: bytes, piece)
    }
    if let number = Paragraph.end(piece, in: bytes) { return followed(number, in: bytes, piece) }
    return place(piece, in: bytes).flatMap { followed($0, in: bytes, piece) }
  }

  /// Whether `rest` begins with a word that a row may begin with: most do not.
  @inline(__always)
  static func mayBegin(_ rest: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    openings.hasPrefix(in: bytes, rest)
  }

  private static let openings = PrefixList(dates.words + names + ["till ", "§"])

  /// Whether a row begins at the start of `rest`, after the word `before`.
  static func begins(_ rest: Range<Int>, after before: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard mayBegin(rest, in: bytes) else { return false }
    if dates.hasPrefix(in: bytes, rest) { return dayEnd(near: rest, in: bytes) != nil }
    if names.contains(where: { hasPrefix($0, in: bytes, rest) }) {
      return isUpper(in: bytes, at: rest.lowerBound)
        && dayEnd(near: rest, in: bytes) != nil
    }
    if Paragraph.end(rest, in: bytes) != nil { return true }
    return isAddressee(rest, in: bytes)
      && bytes[before.upperBound - 1] != UInt8(ascii: ".")
  }

  /// Whether the piece is a row by itself, whatever heading it seems to begin with.
  static func isRow(_ rest: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    dates.hasPrefix(in: bytes, rest)
  }

  private static let names: [StaticString] = ["utdrag ur protokoll", "protokollsutdrag"]
  private static let dates: PrefixList = ["sammanträdesdatum"]

  /// `offset` when a capital or a § after one space goes on.
  private static func followed(
    _ offset: Int, in bytes: Span<UInt8>, _ piece: Range<Int>
  ) -> Int? {
    guard let next = bytes.word(from: offset, to: piece.upperBound),
      next.lowerBound - offset == 1,
      isUpper(in: bytes, at: next.lowerBound) || hasPrefix("§", in: bytes, next)
    else { return nil }
    return offset
  }

  /// Where the day ends that stands close to the start of `range`.
  private static func dayEnd(near range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    let near = range.lowerBound..<min(range.upperBound, range.lowerBound + 90)
    guard let first = days(in: bytes, near).first, first.day != nil, first.year != nil else {
      return nil
    }
    return first.range.upperBound
  }

  /// *Granåsa den 25 oktober 2023* before a capital.
  private static func place(_ piece: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    guard isUpper(in: bytes, at: piece.lowerBound),
      let name = bytes.word(from: piece.lowerBound, to: piece.upperBound),
      let link = bytes.word(from: name.upperBound, to: piece.upperBound),
      BodyName.isAnyOf(["den"], withGenitive: false, link, in: bytes)
    else { return nil }
    var offset = link.upperBound + 1
    guard let day = Papers.day(in: bytes.extracting(first: piece.upperBound), at: &offset),
      day.year != nil, day.day != nil
    else { return nil }
    return day.range.upperBound
  }

  /// *Till kommunfullmäktige* and nothing more.
  private static func isAddressee(_ rest: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard rest.count <= 60, hasPrefix("till ", in: bytes, rest),
      isUpper(in: bytes, at: rest.lowerBound),
      let last = bytes.word(before: rest.upperBound, from: rest.lowerBound)
    else { return false }
    return BodyName.ending(at: last, in: bytes, from: rest.lowerBound) != nil
  }

  /// `§ 163, 0295/23`: a number with its case, as it stands below a title.
  enum Paragraph {
    /// Where the case number ends; `nil` when no such row begins at `range`.
    static func end(_ range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
      guard range.count >= 6, bytes[range.lowerBound] == 0xC2,
        bytes[range.lowerBound + 1] == 0xA7
      else { return nil }
      var offset = range.lowerBound + 2
      while offset < range.upperBound, isSpace(bytes[offset]) { offset += 1 }
      let digits = offset
      while offset < range.upperBound, isDigit(bytes[offset]) { offset += 1 }
      guard offset > digits, offset - digits <= 4 else { return nil }
      return caseEnd(offset, range, in: bytes)
    }

    /// Where the case number ends that follows a comma at `offset`.
    static func caseEnd(_ offset: Int, _ range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
      guard offset + 2 < range.upperBound, bytes[offset] == UInt8(ascii: ","),
        isSpace(bytes[offset + 1])
      else { return nil }
      let near = offset + 1..<min(range.upperBound, offset + 40)
      if let labelled = labelledCaseNumbers(in: bytes, near).first { return labelled.upperBound }
      return caseNumber(in: bytes.extracting(first: range.upperBound), at: offset + 1)?.upperBound
    }
  }
}
