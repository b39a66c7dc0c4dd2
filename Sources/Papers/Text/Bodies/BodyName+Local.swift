/// A house's own abbreviations of its committees: *ÖFN*, *BUN*, *Sbn*, *AU*.
///
/// What they stand for differs from house to house (DOMAIN.md 1.1); of a paper's own body it can be told
/// whether it may be meant.
extension BodyName {
  static let longestAbbreviation = 6

  /// Whether `word` looks like such an abbreviation: all in capitals, or without vowels.
  static func isLocalAbbreviation(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard word.count >= 2, word.count <= longestAbbreviation,
      isUpper(in: bytes, at: word.lowerBound), isCommittee(word, in: bytes) != nil,
      word.allSatisfy({ isLetter(bytes[$0]) })
    else { return false }
    return !word.contains { isLower(in: bytes, at: $0) } || !word.contains { isVowel(bytes[$0]) }
  }

  /// The abbreviation that stands at `range`, without its genitive: *BUN:s*, *BUNs*; `nil` when none does.
  static func localAbbreviation(at range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    if isLocalAbbreviation(range, in: bytes) { return range }
    for ending in [":s", "s"] as [StaticString] where hasSuffix(ending, in: bytes, range) {
      let word = range.dropping(ending.utf8CodeUnitCount)
      if isLocalAbbreviation(word, in: bytes) { return word }
    }
    return nil
  }

  /// Whether the abbreviation `word` may stand for `body`: one of its words begins as it does, and it
  /// ends as it should.
  static func mayAbbreviate(_ word: Range<Int>, _ body: String, in bytes: Span<UInt8>) -> Bool {
    guard isLocalAbbreviation(word, in: bytes), let isCommittee = isCommittee(word, in: bytes)
    else { return false }
    let isFit = isCommittee ? body.hasSuffix("nämnden") : body.holds("utskott")
    guard isFit, let letter = bytes.string(word).lowercased().first else { return false }
    return body.lowercased().split(separator: " ").contains { $0.first == letter }
  }

  /// The same asked of strings.
  static func mayAbbreviate(_ word: String, _ body: String) -> Bool {
    let bytes = Array(word.utf8)
    return mayAbbreviate(0..<bytes.count, body, in: bytes.span)
  }

  /// Whether the last letter is that of *nämnden*, not that of *utskottet*; `nil` when it is neither's.
  private static func isCommittee(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool? {
    switch bytes[word.upperBound - 1] | 0x20 {
    case UInt8(ascii: "n"): true
    case UInt8(ascii: "u"): false
    default: nil
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    byte >= 0x80 || "aeiouy".utf8.contains(byte | 0x20)
  }
}
