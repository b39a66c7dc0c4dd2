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
    var start = line.lowerBound
    var list = GluedList()
    var last: Range<Int>?
    var word = bytes.word(from: start, to: line.upperBound)
    while let token = word {
      var offset = token.upperBound
      if token.lowerBound > start, let before = last,
        list.begins(token, after: before, in: bytes, line)
          || begins(token, after: before, from: start, in: bytes, line)
      {
        pieces.append(start..<before.upperBound)
        start = token.lowerBound
      }
      last = token
      if start == token.lowerBound {
        list.opens(token, in: bytes)
        if let end = openingEnd(start..<line.upperBound, in: bytes) {
          pieces.append(start..<end)
          guard let next = bytes.word(from: end, to: line.upperBound) else { return pieces }
          (start, offset, last) = (next.lowerBound, next.lowerBound, nil)
        }
      }
      word = bytes.word(from: offset, to: line.upperBound)
    }
    if start < line.upperBound { pieces.append(start..<line.upperBound) }
    return pieces
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
    guard isUpper(in: bytes, at: piece.lowerBound), Heading(in: bytes, piece) == nil else {
      return nil
    }
    var found: Int?
    var offset = piece.lowerBound
    for _ in 0..<mostWords {
      guard let word = bytes.word(from: offset, to: piece.upperBound) else { break }
      offset = word.upperBound
      guard let next = bytes.word(from: offset, to: piece.upperBound) else { break }
      // A gap is one between columns.
      if next.lowerBound - word.upperBound >= 3 { break }
      if let heading = Heading(in: bytes, piece.lowerBound..<word.upperBound),
        isCut(heading, at: word, next, in: bytes, piece)
      {
        found = word.upperBound
      }
      if bytes[word.upperBound - 1] == UInt8(ascii: ".") { break }
    }
    return found
  }

  /// Whether the words from `next` on can be what stands below `heading`.
  private static func isCut(
    _ heading: Heading, at last: Range<Int>, _ next: Range<Int>, in bytes: Span<UInt8>,
    _ piece: Range<Int>
  ) -> Bool {
    guard heading.inlineOffset == nil, heading.kind != .contents, heading.kind != .metadata,
      isStart(next, in: bytes, piece)
    else { return false }
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
    guard let marker = Marker(in: bytes, word.lowerBound..<piece.upperBound) else { return false }
    return marker.ordinal == 1
  }

  /// Whether the words hold one in small letters longer than *och* and its like.
  private static func isSentence(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
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
    _ word: Range<Int>, after before: Range<Int>, from start: Int, in bytes: Span<UInt8>,
    _ line: Range<Int>
  ) -> Bool {
    guard word.lowerBound - before.upperBound < 3 else { return false }
    let rest = word.lowerBound..<line.upperBound
    if GluedRow.begins(rest, after: before, in: bytes) { return true }
    guard isUpper(in: bytes, at: word.lowerBound) else { return false }
    if bytes[before.upperBound - 1] == UInt8(ascii: ".") {
      // Two words of a heading, and a capital behind them, begin no sentence.
      guard let end = headingEnd(rest, in: bytes) else { return false }
      return HeadingTable.kind(in: bytes, word.lowerBound..<end) != nil
        && wordCount(word.lowerBound..<end, in: bytes) > 1
    }
    if isBound(before, in: bytes) { return false }
    let isWhole =
      rest.count <= 60 && Heading(in: bytes, rest).map { $0.inlineOffset == nil } == true
    return isWhole && wordCount(rest, in: bytes) > 1 || headingEnd(rest, in: bytes) != nil
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

  private static func wordCount(_ range: Range<Int>, in bytes: Span<UInt8>) -> Int {
    var count = 0
    var offset = range.lowerBound
    while let word = bytes.word(from: offset, to: range.upperBound) {
      count += 1
      offset = word.upperBound
    }
    return count
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
