import Reading

/// The head of an extract that is glued after another paper, and that its own pages repeat.
///
///     Skolnämnden
///     Utdrag ur protokoll Sammanträdesdatum: 2023-09-24
///
/// On the pages that follow it is a running header; in the midst of a file its first place is where a
/// paper begins.
///
/// Source: DOMAIN.md 0.1 and section 9.
enum GluedHead {
  /// Whether the line at `place`, one of those alike at `places`, begins a paper.
  static func stands(at place: Int, of places: [Int], in text: SourceText) -> Bool {
    let bytes = text.bytes.span
    guard place > top, extracts.hasPrefix(in: bytes, range(of: place, in: text)) else {
      return false
    }
    let above = range(of: place - 1, in: text)
    guard above.count <= 60, isUpper(in: bytes, at: above.lowerBound),
      Ending(of: bytes, above) == .open
    else { return false }
    // The same name above is the head of the next page.
    return !places.contains { other in
      other < place && other > 0
        && text.bytes[range(of: other - 1, in: text)].elementsEqual(text.bytes[above])
    }
  }

  private static func range(of block: Int, in text: SourceText) -> Range<Int> {
    let range = text.blocks[block].range
    return range.start..<range.end
  }

  /// The lines that the head of the text's first paper may take.
  private static let top = 6

  private static let extracts: PrefixList = ["utdrag ur protokoll"]
}
