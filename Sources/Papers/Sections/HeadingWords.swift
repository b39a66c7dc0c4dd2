/// What one pass over a line tells of the words that headings are made of.
struct HeadingWords {
  /// How many words the line has.
  private(set) var count = 0
  /// Whether a word begins with *beslut*.
  private(set) var hasDecision = false
  /// Whether a word begins with *försl* or *föresl*.
  private(set) var hasProposal = false
  /// The first word *förslag*.
  private(set) var proposal: Range<Int>?
  /// How many words stand before ``proposal``.
  private(set) var proposalIndex = 0
  /// The first word *i*, unless it is the first of all.
  private(set) var link: Range<Int>?

  init(in bytes: Span<UInt8>, _ line: Range<Int>) {
    var offset = line.lowerBound
    while let word = bytes.word(from: offset, to: line.upperBound) {
      read(word, in: bytes)
      count += 1
      offset = word.upperBound
    }
  }

  private mutating func read(_ word: Range<Int>, in bytes: Span<UInt8>) {
    switch bytes[word.lowerBound] | 0x20 {
    case UInt8(ascii: "b"): if hasPrefix("beslut", in: bytes, word) { hasDecision = true }
    case UInt8(ascii: "f"): if hasPrefix("för", in: bytes, word) { readProposal(word, in: bytes) }
    case UInt8(ascii: "i"):
      if word.count == 1, link == nil, count > 0, isLower(bytes[word.lowerBound]) { link = word }
    default: break
    }
  }

  private mutating func readProposal(_ word: Range<Int>, in bytes: Span<UInt8>) {
    if hasPrefix("föresl", in: bytes, word) { hasProposal = true }
    guard hasPrefix("förslag", in: bytes, word), word.count == "förslag".utf8.count else { return }
    hasProposal = true
    if proposal == nil {
      proposal = word
      proposalIndex = count
    }
  }
}
