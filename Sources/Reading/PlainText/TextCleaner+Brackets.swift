/// Brackets in which converters and templates leave what is not part of the paper.
extension TextCleaner {
  /// An instruction or note longer than this is none: a bracket was left open.
  private static let longestBracket = 4096
  /// Brackets may hold brackets, but not deeper than this.
  private static let deepestBracket = 4
  /// An instruction within one line has at least this many bytes: `[Maskat]` stays.
  private static let shortestInstruction = 60

  mutating func cleanBracket() {
    if removesMarks, isMarker(), let last = endOfBracket() {
      skip(to: last + 1)
    } else if removesMarks, isNote(), let last = endOfBracket() {
      notes.append(position..<last + 1)
      skip(to: last + 1)
    } else if opensInstruction(), let last = endOfBracket(), isInstruction(upTo: last) {
      removedInstructions += 1
      skip(to: last + 1)
    } else {
      copy(1)
    }
  }

  /// `[bookmark: Beslut]` and `[footnoteRef:1]`.
  private func isMarker() -> Bool {
    startsWith("[bookmark:") || startsWith("[footnoteRef:")
  }

  /// `[1: Text.]`; `[12:30]` is none.
  private func isNote() -> Bool {
    var index = position + 1
    while Byte.isDigit(input(at: index)), index - position <= 4 { index += 1 }
    return index > position + 1 && input(at: index) == UInt8(ascii: ":")
      && !Byte.isDigit(input(at: index + 1))
  }

  /// `[Under denna rubrik …`: an instruction is a sentence.
  private func opensInstruction() -> Bool {
    var index = position + 1
    while input(at: index) == Byte.space { index += 1 }
    let first = input(at: index)
    let second = input(at: index + 1)
    return first &- UInt8(ascii: "A") < 26
      || first == 0xC3 && (second == 0x84 || second == 0x85 || second == 0x96)
  }

  /// Whether the bracket that ends at `last` is too long to be part of a sentence, and holds no
  /// item: then a bracket that was left open would swallow a decision.
  private func isInstruction(upTo last: Int) -> Bool {
    var hasLineBreak = false
    for index in position..<last where input[index] == Byte.newline {
      hasLineBreak = true
      if input[index + 1] == 0xC2 && input[index + 2] == 0xA7 { return false }
    }
    return hasLineBreak || last - position > Self.shortestInstruction
  }

  /// The offset of the bracket that closes the one at the position; `nil` when it is left open,
  /// too long or too deep. The limits keep a text full of open brackets linear.
  private func endOfBracket() -> Int? {
    var depth = 0
    for index in position..<min(end, position + Self.longestBracket) {
      if input[index] == UInt8(ascii: "[") {
        depth += 1
        if depth > Self.deepestBracket { return nil }
      } else if input[index] == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private func startsWith(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      word.indices.allSatisfy { unsafe input(at: position + $0) == word[$0] }
    }
  }

  /// Moves past what is left out, and keeps count of the lines in it.
  private mutating func skip(to offset: Int) {
    for index in position..<offset where input[index] == Byte.newline { inputLine += 1 }
    position = offset
  }
}
