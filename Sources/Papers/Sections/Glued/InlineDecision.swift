/// A decision that a converter has left on the line of the title.
///
///     Val av justerare Kommunfullmäktiges beslut Anna Åberg (S) utses.
///
/// Source: DOMAIN.md 3.4.
enum InlineDecision {
  /// Takes the decision with its heading out of `title`; the section that it makes, if any.
  static func cut(
    _ title: inout [Range<Int>], before next: Int, in flow: Flow
  ) -> [Section] {
    let bytes = flow.bytes.span
    for (index, line) in title.enumerated() where bytes[line.upperBound - 1] == UInt8(ascii: ".") {
      guard let heading = heading(in: bytes, line) else { continue }
      let text = trimmed(bytes, heading.upperBound..<line.upperBound)
      let body = bytes.word(before: heading.upperBound, from: heading.lowerBound).flatMap {
        BodyName.lastRange(in: bytes, heading.lowerBound..<$0.lowerBound)
      }
      title = Array(title[..<index]) + [trimmed(bytes, line.lowerBound..<heading.lowerBound)]
      return [
        Section(
          kind: .decision, body: body.map(flow.body), elsewhere: nil,
          paragraphs: next..<next, inlineText: text)
      ]
    }
    return []
  }

  /// *Kommunfullmäktiges beslut* between a title and a sentence that begins with a capital.
  private static func heading(in bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    var offset = line.lowerBound
    while let word = bytes.word(from: offset, to: line.upperBound) {
      offset = word.upperBound
      guard word.lowerBound > line.lowerBound, word.count == 6,
        hasPrefix("beslut", in: bytes, word),
        let next = bytes.word(from: word.upperBound, to: line.upperBound),
        isUpper(in: bytes, at: next.lowerBound),
        let owner = bytes.word(before: word.lowerBound, from: line.lowerBound),
        hasSuffix("s", in: bytes, owner), isUpper(in: bytes, at: owner.lowerBound),
        let body = BodyName.ending(at: owner, in: bytes, from: line.lowerBound),
        body.lowerBound > line.lowerBound
      else { continue }
      return body.lowerBound..<word.upperBound
    }
    return nil
  }
}
