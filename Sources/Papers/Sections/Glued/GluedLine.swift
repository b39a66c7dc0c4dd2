/// Cuts one line at the headings, marks of lists and rows of letterheads that stand in it.
///
///     Beslut Nämnden antar planen.          → Beslut · Nämnden antar planen.
///     Svar på motion Förslag till beslut 1. Motionen avslås. 2. Frågan remitteras.
///
/// In Swedish a capital in the middle of a sentence begins a name; a heading that begins with one,
/// with another capital behind it, is no part of the sentence before it.
enum GluedLine {
  /// The pieces of `line`, in order; the line itself when nothing is glued.
  static func pieces(of line: Range<Int>, in bytes: Span<UInt8>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var list = GluedList()
    var rest = line
    while true {
      list.opens(rest, in: bytes)
      if let end = openingEnd(rest, in: bytes) {
        pieces.append(rest.lowerBound..<end)
        guard let next = bytes.word(from: end, to: line.upperBound) else { return pieces }
        rest = next.lowerBound..<line.upperBound
      } else if let (last, next) = firstBeginning(in: rest, &list, bytes) {
        pieces.append(rest.lowerBound..<last)
        rest = next..<line.upperBound
      } else {
        pieces.append(rest)
        return pieces
      }
    }
  }

  /// Where the first piece of `rest` ends and the next begins; `nil` when it is one piece.
  private static func firstBeginning(
    in rest: Range<Int>, _ list: inout GluedList, _ bytes: Span<UInt8>
  ) -> (end: Int, start: Int)? {
    var offset = rest.lowerBound
    while let word = possibleStart(after: offset, to: rest.upperBound, in: bytes) {
      offset = word.upperBound
      guard mayBegin(word.lowerBound..<rest.upperBound, in: bytes),
        let before = bytes.word(before: word.lowerBound, from: rest.lowerBound)
      else { continue }
      if list.begins(word, after: before, in: bytes, rest)
        || begins(word, after: before, in: bytes, rest)
      {
        return (before.upperBound, word.lowerBound)
      }
    }
    return nil
  }

  /// Whether a piece may begin with the first word of `rest`: a capital, a figure, a bullet, or the
  /// word of a row.
  private static func mayBegin(_ rest: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let first = bytes[rest.lowerBound]
    return isUpper(in: bytes, at: rest.lowerBound) || isDigit(first) || first == 0xE2
      || GluedRow.mayBegin(rest, in: bytes)
  }

  /// The next word after `offset` that a piece may begin with: most words are in small letters, of
  /// which only *sammanträdesdatum* may.
  private static func possibleStart(
    after offset: Int, to limit: Int, in bytes: Span<UInt8>
  ) -> Range<Int>? {
    let space = bytes.firstOffset(in: offset..<limit) { group in
      let others = ~group.smallASCII | group.holds(UInt8(ascii: "s"))
      // What follows the last of the eight is not seen.
      return group.plainSpaces & (others >> 8 | 0x80 << 56)
    }
    return space.flatMap { bytes.word(from: $0, to: limit) }
  }

  // MARK: The end of what stands first

  /// Where the heading or row ends with which `piece` begins; `nil` when it begins otherwise, or
  /// is nothing else.
  private static func openingEnd(_ piece: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    headingEnd(piece, in: bytes) ?? GluedRow.end(piece, in: bytes)
  }

  private static let mostWords = 9

  /// The end of the longest heading at the start of `piece` that other words follow.
  static func headingEnd(_ piece: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    guard isUpper(in: bytes, at: piece.lowerBound),
      var word = bytes.word(from: piece.lowerBound, to: piece.upperBound)
    else { return nil }
    var found: Int?
    for _ in 0..<mostWords {
      guard let next = bytes.word(from: word.upperBound, to: piece.upperBound) else { break }
      // A gap is one between columns.
      if next.lowerBound - word.upperBound >= 3 { break }
      if !isClosed(word, in: bytes), isStart(next, in: bytes, piece),
        let heading = Heading(in: bytes, piece.lowerBound..<word.upperBound),
        isCut(heading, at: word, next, in: bytes, piece)
      {
        found = word.upperBound
      }
      if bytes[word.upperBound - 1] == UInt8(ascii: ".") { break }
      word = next
    }
    return found != nil && Heading(in: bytes, piece) == nil ? found : nil
  }

  /// Whether a mark ends `word` that ends no heading.
  private static func isClosed(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    switch bytes[word.upperBound - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"): true
    default: false
    }
  }

  /// Whether the words from `next` on, which may begin a text, can be what stands below `heading`.
  private static func isCut(
    _ heading: Heading, at last: Range<Int>, _ next: Range<Int>, in bytes: Span<UInt8>,
    _ piece: Range<Int>
  ) -> Bool {
    guard heading.inlineOffset == nil, heading.kind != .contents, heading.kind != .metadata else {
      return false
    }
    // "Beslut § 25 Budget 2024 upphävs" speaks of one.
    if isDigit(bytes[last.upperBound - 1]) { return false }
    let hasColon = bytes[last.upperBound - 1] == UInt8(ascii: ":")
    if heading.isLeadIn { return hasColon }
    if GluedRow.isRow(next.lowerBound..<piece.upperBound, in: bytes) { return false }
    switch heading.kind {
    case .yrkanden, .reservations, .statements, .notes, .vote, .annexes:
      // "Yrkande S, V och MP" in a list names a paper.
      return hasColon || isSentence(next.lowerBound..<piece.upperBound, in: bytes)
    default: return true
    }
  }

  /// Whether a text can begin with `word`: a capital, or the mark of a list.
  private static func isStart(
    _ word: Range<Int>, in bytes: Span<UInt8>, _ piece: Range<Int>
  ) -> Bool {
    if isUpper(in: bytes, at: word.lowerBound) || GluedList.isBullet(word, in: bytes) {
      return true
    }
    // Of small letters only those of "punkt 1", and the l that is read for a 1, begin a number.
    let first = bytes[word.lowerBound]
    guard !isLower(first) || first == UInt8(ascii: "p") || first == UInt8(ascii: "l"),
      let marker = Marker(in: bytes, word.lowerBound..<piece.upperBound)
    else { return false }
    return marker.ordinal == 1
  }

  /// Whether the words hold one in small letters longer than *och* and its like.
  static func isSentence(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    while let word = bytes.word(from: offset, to: range.upperBound) {
      let plain = bytes.withoutMarks(word)
      if plain.count > 4, isLower(in: bytes, at: plain.lowerBound),
        !hasSuffix("partiet", in: bytes, plain), !hasSuffix("erna", in: bytes, plain)
      {
        return true
      }
      offset = word.upperBound
    }
    return false
  }

  // MARK: What begins within

  /// Whether a heading or a row of a letterhead begins at `word`, inside a line.
  private static func begins(
    _ word: Range<Int>, after before: Range<Int>, in bytes: Span<UInt8>, _ line: Range<Int>
  ) -> Bool {
    guard word.lowerBound - before.upperBound < 3 else { return false }
    let rest = word.lowerBound..<line.upperBound
    if GluedRow.begins(rest, after: before, in: bytes) { return true }
    guard isUpper(in: bytes, at: word.lowerBound) else { return false }
    if bytes[before.upperBound - 1] == UInt8(ascii: ".") {
      // Two words of a heading, and a capital behind them, begin no sentence.
      guard let end = headingEnd(rest, in: bytes) else { return false }
      return HeadingTable.kind(in: bytes, word.lowerBound..<end) != nil
        && bytes.wordCount(word.lowerBound..<end) > 1
    }
    if isBound(before, in: bytes) { return false }
    let isWhole =
      rest.count <= 60 && Heading(in: bytes, rest).map { $0.inlineOffset == nil } == true
    return isWhole && bytes.wordCount(rest) > 1 || headingEnd(rest, in: bytes) != nil
  }

  /// Whether a capital after `word` may belong to its sentence, or begins the next one.
  private static func isBound(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    switch bytes[word.upperBound - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"), 0x93, 0x94, 0x9D:
      return true
    default: return SentenceJoints.bind(word, in: bytes)
    }
  }
}

/// Words that no title and no sentence ends with.
enum SentenceJoints {
  /// Whether the words after `word` belong to it.
  static func bind(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    joints.wordEnd(in: bytes, at: word.lowerBound) == word.upperBound
  }

  private static let joints: WordList = [
    "att", "i", "på", "av", "om", "med", "för", "till", "från", "vid", "och", "samt", "eller",
    "inom", "under", "över", "mellan", "den", "det", "de", "en", "ett", "hos", "mot", "genom",
    "som", "där", "när", "enligt", "angående", "gällande", "rörande", "respektive", "utan", "än",
    "per", "via", "är", "har", "var", "ska", "kan", "inte", "ett", "dess", "deras", "sin", "sitt",
    "sina", "efter", "före", "kring", "bland", "utifrån", "avseende", "beträffande", "dnr",
  ]
}
