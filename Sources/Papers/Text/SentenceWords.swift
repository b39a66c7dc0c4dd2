/// The words of one sentence, for rules that read its grammar.
///
/// They are found once and compared many times.
struct SentenceWords {
  /// One word of the sentence.
  struct Word {
    /// The word without punctuation and quotation marks; parentheses belong to it.
    let range: Range<Int>
    /// The word in small letters.
    let lower: LowerWord
    /// The punctuation after it; `nil` when none.
    let mark: UInt8?
    /// Whether a quotation ends after it.
    var closesQuote = false
  }

  let words: [Word]

  init(_ range: Range<Int>, in flow: Flow) {
    self.init(in: flow.bytes.span, range)
  }

  init(in bytes: Span<UInt8>, _ range: Range<Int>) {
    var words: [Word] = []
    words.reserveCapacity(range.count / 6 + 2)
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes.firstOffset(in: start..<range.upperBound, { $0.blanks }) ?? range.upperBound
      if end > start, let word = Self.word(in: bytes, start..<end) { words.append(word) }
      start = end + 1
    }
    self.words = words
  }

  private static func word(in bytes: Span<UInt8>, _ range: Range<Int>) -> Word? {
    if bytes[range.lowerBound].isASCIILetter, bytes[range.upperBound - 1].isASCIILetter {
      return Word(range: range, lower: LowerWord(in: bytes, range), mark: nil)
    }
    var end = range.upperBound
    var mark: UInt8?
    while end > range.lowerBound {
      let length = quoteLength(in: bytes, before: end)
      if length > 0 {
        end -= length
      } else if isMark(bytes[end - 1]) {
        mark = bytes[end - 1]
        end -= 1
      } else {
        break
      }
    }
    var start = range.lowerBound
    while start < end, case let length = quoteLength(in: bytes, at: start), length > 0 {
      start += length
    }
    guard start < end else { return nil }
    var word = abbreviation(in: bytes, start..<end, mark, limit: range.upperBound)
    word.closesQuote = hasQuote(in: bytes, end..<range.upperBound)
    return word
  }

  /// *M.fl.* keeps its full stop.
  private static func abbreviation(
    in bytes: Span<UInt8>, _ range: Range<Int>, _ mark: UInt8?, limit: Int
  ) -> Word {
    let lower = LowerWord(in: bytes, range)
    let isShort = mark == UInt8(ascii: ".") && abbreviations.contains(lower)
    let end = isShort ? Swift.min(range.upperBound + 1, limit) : range.upperBound
    return Word(range: range.lowerBound..<end, lower: lower, mark: mark)
  }

  private static let abbreviations: LowerWords = ["m.fl", "fl", "m.m", "dnr"]

  private static func hasQuote(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { bytes[$0] == UInt8(ascii: "\"") || bytes[$0] == 0xE2 }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ":")
  }

  /// Bytes of a quotation mark that ends before `end`.
  private static func quoteLength(in bytes: Span<UInt8>, before end: Int) -> Int {
    if bytes[end - 1] == UInt8(ascii: "\"") || bytes[end - 1] == UInt8(ascii: "'") { return 1 }
    guard end >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 else { return 0 }
    return (0x98...0x9F).contains(bytes[end - 1]) ? 3 : 0
  }

  private static func quoteLength(in bytes: Span<UInt8>, at start: Int) -> Int {
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") { return 1 }
    guard start + 2 < bytes.count, bytes[start] == 0xE2, bytes[start + 1] == 0x80 else { return 0 }
    return (0x98...0x9F).contains(bytes[start + 2]) ? 3 : 0
  }
}

extension SentenceWords {
  var indices: Range<Int> { words.indices }

  /// The word at `index` in small letters; empty outside the sentence.
  @inline(__always)
  func lower(_ index: Int) -> LowerWord {
    words.indices.contains(index) ? words[index].lower : LowerWord()
  }

  /// Whether the words of `phrase` stand at `index`.
  @inline(__always)
  func has(_ phrase: [LowerWord], at index: Int) -> Bool {
    phrase.indices.allSatisfy { lower(index + $0) == phrase[$0] }
  }

  /// The first place of `phrase` in `range`.
  @inline(__always)
  func first(_ phrase: [LowerWord], in range: Range<Int>) -> Int? {
    range.clamped(to: indices).first { has(phrase, at: $0) }
  }

  /// The first place in `range` of any of `words`.
  @inline(__always)
  func first(of words: [LowerWord], in range: Range<Int>) -> Int? {
    range.clamped(to: indices).first { words.contains(self.words[$0].lower) }
  }

  /// The first place in `range` of any of `words`.
  func first(of words: LowerWords, in range: Range<Int>) -> Int? {
    range.clamped(to: indices).first { words.contains(self.words[$0].lower) }
  }

  /// Whether a word in `range` begins with one of `stems`.
  @inline(__always)
  func firstStem(_ stems: [LowerWord], in range: Range<Int>) -> Int? {
    range.clamped(to: indices).first { index in
      stems.contains { words[index].lower.hasPrefix($0) }
    }
  }

  /// Whether `mark` follows the word at `index`.
  func isFollowed(by mark: Unicode.Scalar, at index: Int) -> Bool {
    words.indices.contains(index) && words[index].mark == UInt8(ascii: mark)
  }

  /// The bytes from the first to the last word of `range`; `nil` when it is empty.
  func bytes(_ range: Range<Int>) -> Range<Int>? {
    let inside = range.clamped(to: indices)
    guard let last = inside.last else { return nil }
    return words[inside.lowerBound].range.lowerBound..<words[last].range.upperBound
  }
}
