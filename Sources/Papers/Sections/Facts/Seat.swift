import Reading

/// The municipality whose house the first page of a paper names:
///
///     Plats och tid    Kommunhuset, Vara, kl 13.00 · Vara stadshus · Förvaltningshuset Vara
///     Organ            Vara socialnämnd
///
/// Only registered names count, since rooms and streets are named too; a region's board and a joint
/// authority's meet in the house of one of its members.
enum Seat {
  private static let reach = 60

  /// The municipalities, one for each line that names one.
  static func municipalities(of flow: Flow) -> [Municipality] {
    let bytes = flow.bytes.span
    guard !shared.isFound(in: bytes, 0..<min(bytes.count, 3000)) else { return [] }
    return flow.paragraphs.prefix(reach).prefix { $0.header == nil }
      .filter { $0.range.count <= 400 }
      .flatMap { PrintedColumns.split(bytes, $0.range) }
      .compactMap { owner(of: $0, in: bytes) ?? house(in: $0, of: bytes) }
  }

  private static let shared: PhraseTable = [
    "regionfullmäktige", "regionstyrelse", "landsting", "direktion", "förbund",
  ]

  /// *Vara socialnämnd*: a body without article after a name.
  private static func owner(of column: Range<Int>, in bytes: Span<UInt8>) -> Municipality? {
    guard column.count <= 60,
      let last = bytes.word(before: column.upperBound, from: column.lowerBound),
      bodies.hasSuffix(in: bytes, before: last.upperBound),
      let body = BodyName.ending(at: last, in: bytes, from: column.lowerBound)
    else { return nil }
    let name = bytes.trimmed(column.lowerBound..<body.lowerBound)
    guard !name.isEmpty, isUpper(in: bytes, at: name.lowerBound) else { return nil }
    return entry(name, in: bytes)
  }

  private static let bodies: WordList = ["nämnd", "kommunstyrelse"]

  /// The name beside the word for a municipality's house.
  private static func house(in column: Range<Int>, of bytes: Span<UInt8>) -> Municipality? {
    var offset = column.lowerBound
    var before: Range<Int>?
    while let word = bytes.word(from: offset, to: column.upperBound) {
      offset = word.upperBound
      if houses.hasSuffix(in: bytes, before: bytes.withoutMarks(word).upperBound) {
        if let before, let found = named(before, in: bytes, from: column.lowerBound) {
          return found
        }
        if let found = town(after: word, to: column.upperBound, in: bytes) { return found }
      }
      before = word
    }
    return nil
  }

  /// Where a municipality's own bodies meet, and where its minutes are kept.
  private static let houses: WordList = [
    "kommunhuset", "kommunhus", "kommunalhuset", "kommunalhus", "stadshuset", "stadshus",
    "rådhuset", "rådhus", "kommunkontoret", "kommunkontor", "förvaltningshuset", "kommunkansliet",
    "stadskansliet", "kommunledningskontoret", "socialkontoret",
  ]

  /// *Vara stadshus*, *Upplands Väsby kommunhus*.
  private static func named(
    _ word: Range<Int>, in bytes: Span<UInt8>, from limit: Int
  ) -> Municipality? {
    guard isUpper(in: bytes, at: word.lowerBound), bytes.isLetter(before: word.upperBound) else {
      return nil
    }
    if let first = bytes.word(before: word.lowerBound, from: limit),
      let found = entry(first.lowerBound..<word.upperBound, in: bytes)
    {
      return found
    }
    return entry(word, in: bytes)
  }

  /// *Kommunhuset, Vara*, *Stadshuset, Storgatan 3, Vara* and *Stadshuset, sessionssalen, Vara*: the town
  /// after the house, past its address and the room.
  private static func town(
    after house: Range<Int>, to limit: Int, in bytes: Span<UInt8>
  ) -> Municipality? {
    var offset = house.upperBound
    for _ in 0..<5 {
      guard let word = bytes.word(from: offset, to: limit) else { return nil }
      let plain = bytes.withoutMarks(word)
      guard !plain.isEmpty else { return nil }
      if isUpper(in: bytes, at: plain.lowerBound) {
        if let next = bytes.word(from: word.upperBound, to: limit), word == plain,
          let found = entry(word.lowerBound..<bytes.withoutMarks(next).upperBound, in: bytes)
        {
          return found
        }
        if let found = entry(plain, in: bytes) { return found }
        guard
          streets.hasSuffix(in: bytes, before: plain.upperBound)
            || rooms.hasSuffix(in: bytes, before: plain.upperBound)
        else { return nil }
      } else if !isDigit(bytes[plain.lowerBound]),
        !bytes.matches(word: "plan", at: plain.lowerBound),
        !rooms.hasSuffix(in: bytes, before: plain.upperBound)
      {
        return nil
      }
      offset = word.upperBound
    }
    return nil
  }

  private static let rooms: WordList = ["salen", "rummet", "lokalen", "salongen"]
  private static let streets: WordList = ["gatan", "vägen", "torget", "gränd", "platsen"]

  /// The register's entry, with or without a genitive's *s*.
  private static func entry(_ name: Range<Int>, in bytes: Span<UInt8>) -> Municipality? {
    let letters = bytes.lowercased(name)
    if let found = MunicipalityRegister.entry(letters) { return found }
    return letters.last == UInt8(ascii: "s")
      ? MunicipalityRegister.entry(Array(letters.dropLast())) : nil
  }
}
