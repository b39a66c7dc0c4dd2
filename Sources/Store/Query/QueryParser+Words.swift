/// Where words, quotation marks and white space begin and end.
extension QueryParser {
  var isAtEnd: Bool { offset >= bytes.count || bytes[offset] == UInt8(ascii: ")") }

  var isAlternative: Bool {
    Vocabulary.alternatives.contains(text(offset..<wordEnd(offset)))
  }

  var isConjunction: Bool {
    Vocabulary.conjunctions.contains(text(offset..<wordEnd(offset)))
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Steps over white space, the non-breaking space included.
  mutating func skipSpace() {
    while offset < bytes.count {
      if bytes[offset] <= 0x20 {
        offset += 1
      } else if bytes[offset...].starts(with: [0xC2, 0xA0]) {
        offset += 2
      } else {
        return
      }
    }
  }

  func wordEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, !Self.endsWord(bytes[end]), !bytes[end...].starts(with: [0xC2, 0xA0]),
      quoteSize(at: end) == 0
    {
      end += 1
    }
    return end
  }

  /// The range of one of the words, which is stepped over; `nil` when another thing comes.
  mutating func keyword(_ words: Set<String>) -> Range<Int>? {
    let range = offset..<wordEnd(offset)
    guard words.contains(text(range)) else { return nil }
    offset = range.upperBound
    skipSpace()
    return range
  }

  /// `NEAR` or `NEAR/5`, which is stepped over; `nil` when another thing comes.
  mutating func nearness() -> (range: Range<Int>, distance: Int)? {
    let range = offset..<wordEnd(offset)
    let parts = text(range).split(separator: "/", omittingEmptySubsequences: false)
    guard group == nil, let name = parts.first, Vocabulary.nearness.contains(String(name)),
      parts.count <= 2
    else { return nil }
    let distance = parts.count == 2 ? Int(parts[1]) : Self.nearDistance
    guard let distance, (1...Self.greatestDistance).contains(distance) else { return nil }
    offset = range.upperBound
    skipSpace()
    return (range, distance)
  }

  /// Where the colon after a field's name stands; `nil` when the word is no field.
  func fieldColon(in range: Range<Int>) -> Int? {
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text(range.lowerBound..<colon)
    return !name.isEmpty && name.allSatisfy { $0.isLetter || $0 == "§" } ? colon : nil
  }

  mutating func plainValue() -> String {
    let range = offset..<wordEnd(offset)
    offset = range.upperBound
    return text(range)
  }

  /// How many bytes the quotation mark at `index` takes: `"`, `”`, `“` or `„`; 0 when none.
  func quoteSize(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == UInt8(ascii: "\"") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return (0x9C...0x9E).contains(bytes[index + 2]) ? 3 : 0
  }

  /// What stands between quotation marks; `nil` when none comes.
  mutating func quoted() throws(QueryError) -> String? {
    let start = offset
    let size = quoteSize(at: start)
    guard size > 0 else { return nil }
    offset += size
    let first = offset
    while offset < bytes.count {
      let closing = quoteSize(at: offset)
      if closing > 0 {
        defer { offset += closing }
        return text(first..<offset)
      }
      offset += 1
    }
    throw QueryError(.unclosedQuote, range: start..<start + size)
  }

  func checked(
    _ phrase: String, _ range: Range<Int>
  ) throws(QueryError) -> String {
    guard phrase.contains(where: \.isSearchable) else {
      throw QueryError(.noLetters(phrase), range: range)
    }
    return phrase
  }
}

extension Character {
  /// Whether the index keeps it: a letter or a digit.
  var isSearchable: Bool {
    unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType == .decimal
    }
  }
}
