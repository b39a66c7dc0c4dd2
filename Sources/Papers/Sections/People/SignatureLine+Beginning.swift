import Reading

extension SignatureLine {
  /// Whether the line of the block at `index` may be names, parties or a place: what signatures begin
  /// with, and nearly no line of a paper is.
  static func mayBegin(_ index: Int, in text: SourceText, codes: PartyCodes) -> Bool {
    let bytes = text.bytes.span
    let block = text.blocks[index].range
    let line = block.start..<block.end
    if mayBeNames(line, in: bytes) || mayBePlace(line, in: bytes) { return true }
    if labels.hasPrefix(in: bytes, line) { return true }
    guard mayNameParties(line, in: bytes) else { return false }
    return hasColumns(line, in: bytes)
      || !Papers.parties(in: bytes, line, codes: codes).isEmpty
  }

  private static func hasColumns(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    bytes.column(from: line.lowerBound, to: line.upperBound) != line
  }

  private static func mayBePlace(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    bytes.firstOffset(in: line, { $0.digits }) != nil
      && (line.count <= 60 || hasColumns(line, in: bytes))
      && PrintedDay.first(in: bytes, line) != nil
  }

  /// Whether the first letters of a line are a name of two words.
  private static func mayBeNames(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let first = line.first(where: { bytes.isLetter(at: $0) }), bytes.isUpper(at: first),
      let word = bytes.word(from: first, to: line.upperBound),
      let next = bytes.word(from: word.upperBound, to: line.upperBound),
      // "Carl von Ugglas"
      bytes.isUpper(at: next.lowerBound) || next.count <= 3,
      let name = Papers.name(in: bytes.extracting(first: line.upperBound), at: first)
    else { return false }
    return name.words >= 2
  }

  /// Whether a line may name parties and say nothing more than where: it is no sentence and has no
  /// words of other things.
  static func mayNameParties(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard !line.isEmpty, !".:?!,".utf8.contains(bytes[line.upperBound - 1]) else { return false }
    var offset = line.lowerBound
    while let word = bytes.word(from: offset, to: line.upperBound) {
      if isOther(bytes.withoutMarks(word), in: bytes) { return false }
      offset = word.upperBound
    }
    return true
  }

  /// Whether a word in small letters belongs to no party and no place.
  private static func isOther(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    !word.isEmpty && bytes.isLower(at: word.lowerBound)
      && word.upperBound > bytes.characterEnd(at: word.lowerBound)
      && !links.contains(LowerWord(in: bytes, word))
      && !endings.hasSuffix(in: bytes, before: word.upperBound)
  }

  private static let links: LowerWords = [
    "för", "i", "och", "samt", "genom", "gruppen", "de", "gröna", "gm", "kommun",
    "kommunfullmäktige", "kommunstyrelsen", "kommunala", "fullmäktige", "partierna", "nämnden",
    "gm.",
    "den", "moderata", "liberala", "initiativ",
  ]

  private static let endings: WordList = [
    "partiet", "partiets", "erna", "ernas", "grupp", "gruppen", "nämnden", "demokratiska",
  ]
}
