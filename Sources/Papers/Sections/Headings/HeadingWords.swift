/// What one pass over a line tells of the words that headings are made of.
struct HeadingWords {
  /// How many words the line has, of at most 255.
  private(set) var count = 0
  /// Whether a word begins with *beslut*.
  private(set) var hasDecision = false
  /// Whether a word begins with *försl* or *föresl*.
  private(set) var hasProposal = false
  /// The first word *förslag*.
  private(set) var proposal: Range<Int>?
  /// How many words stand before ``proposal``.
  private(set) var proposalIndex = 0
  /// The first word *i* or *för*, unless it is the first of all.
  private(set) var link: Range<Int>?

  /// Whether the line may have any of the words: *sl* stands in all but *i*.
  static func mayStand(in bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    // Eight bytes hold seven pairs.
    var offset = line.lowerBound
    while offset < line.upperBound {
      let group = ByteGroup(bytes.eightBytes(at: offset))
      let letters = group.folded
      let pairs = letters.holds(UInt8(ascii: "s")) << 8 & letters.holds(UInt8(ascii: "l"))
      if pairs | group.spaces << 8 & group.holds(UInt8(ascii: "i")) != 0 { return true }
      offset += 7
    }
    return false
  }

  init(in bytes: Span<UInt8>, _ line: Range<Int>) {
    // For each place among eight how many words begin there.
    var counts: UInt64 = 0
    // The line begins as a word does after a space.
    var before: UInt64 = 0x80
    var offset = line.lowerBound
    while offset < line.upperBound {
      let group = ByteGroup(bytes.eightBytes(at: offset))
      let spaces = group.plainSpaces
      var starts = (spaces << 8 | before) & ~spaces
      before = spaces >> 56
      let left = line.upperBound - offset
      if left < 8 { starts &= 1 << UInt64(truncatingIfNeeded: 8 * left) &- 1 }
      var telling = starts & HeadingWords.firstLetters(in: group)
      while telling != 0 {
        let start = offset + telling.trailingZeroBitCount / 8
        let earlier = starts & (telling & (0 &- telling) &- 1)
        count = HeadingWords.sum(counts &+ earlier >> 7)
        read(start..<line.upperBound, in: bytes)
        telling &= telling - 1
      }
      counts &+= starts >> 7
      offset += 8
    }
    count = HeadingWords.sum(counts)
  }

  /// The sum of the eight bytes, which is less than 256.
  private static func sum(_ counts: UInt64) -> Int {
    Int(truncatingIfNeeded: (counts &* 0x0101_0101_0101_0101) >> 56)
  }

  /// Where the first letters of the words stand; a byte after one may be marked wrongly.
  @inline(__always)
  private static func firstLetters(in group: ByteGroup) -> UInt64 {
    let letters = group.folded
    return letters.holds(UInt8(ascii: "b")) | letters.holds(UInt8(ascii: "f"))
      | letters.holds(UInt8(ascii: "i"))
  }

  /// Reads the word that `rest` of the line begins with; ``count`` stand before it.
  private mutating func read(_ rest: Range<Int>, in bytes: Span<UInt8>) {
    switch bytes[rest.lowerBound] | 0x20 {
    case UInt8(ascii: "b"): if hasPrefix("beslut", in: bytes, rest) { hasDecision = true }
    case UInt8(ascii: "f"): if hasPrefix("för", in: bytes, rest) { readProposal(rest, in: bytes) }
    case UInt8(ascii: "i"):
      guard link == nil, count > 0, isLower(bytes[rest.lowerBound]) else { return }
      link = word(of: 1, beginning: rest, in: bytes)
    default: break
    }
  }

  private mutating func readProposal(_ rest: Range<Int>, in bytes: Span<UInt8>) {
    if hasPrefix("föresl", in: bytes, rest) || hasPrefix("förslår", in: bytes, rest) {
      hasProposal = true
    }
    if link == nil, count > 0, isLower(bytes[rest.lowerBound]),
      let word = word(of: "för".utf8.count, beginning: rest, in: bytes),
      word.count == "för".utf8.count
    {
      link = word
    }
    guard hasPrefix("förslag", in: bytes, rest),
      let word = word(of: "förslag".utf8.count, beginning: rest, in: bytes)
    else { return }
    hasProposal = true
    if proposal == nil {
      proposal = word
      proposalIndex = count
    }
  }

  /// The first word of `rest`; `nil` when it is longer than `count` bytes.
  private func word(
    of count: Int, beginning rest: Range<Int>, in bytes: Span<UInt8>
  ) -> Range<Int>? {
    let end = rest.lowerBound + count
    return end == rest.upperBound || isSpace(bytes[end]) ? rest.lowerBound..<end : nil
  }
}
