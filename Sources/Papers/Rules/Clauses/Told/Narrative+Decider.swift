extension Narrative {
  /// Who decided: a body, a federation of municipalities, an authority, or an officer with power of
  /// decision.
  static func decider(_ subject: Range<Int>, _ flow: Flow) -> String? {
    if let body = flow.lastBody(in: subject) { return body }
    let bytes = flow.bytes.span
    var last: Range<Int>?
    var offset = subject.lowerBound
    var before: Range<Int>?
    while let word = bytes.word(from: offset, to: subject.upperBound) {
      if isDecider(word, bytes) {
        last = word
        // "Ådalens kommunalförbund": whose it is stands before it.
        if let before, isUpper(in: bytes, at: before.lowerBound), hasSuffix("s", in: bytes, before),
          hasSuffix("förbund", in: bytes, word)
        {
          last = before.lowerBound..<word.upperBound
        }
      }
      before = word
      offset = word.upperBound
    }
    return last.map { word in
      let officer = flow.string(word)
      return officer.prefix(1).uppercased() + officer.dropFirst()
    }
  }

  private static func isDecider(_ word: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    hasSuffix("direktören", in: bytes, word) || hasSuffix("chefen", in: bytes, word)
      || hasSuffix("kommunalförbund", in: bytes, word)
      || hasSuffix("kommunalförbundet", in: bytes, word)
      || hasSuffix("samordningsförbund", in: bytes, word)
      || hasSuffix("samordningsförbundet", in: bytes, word) || isWord("länsstyrelsen", word, bytes)
  }

  private static func isWord(
    _ word: StaticString, _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    range.count == word.utf8CodeUnitCount && hasPrefix(word, in: bytes, range)
  }
}
