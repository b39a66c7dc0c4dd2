/// The points of a proposal or a motion that a question or a yrkande is about.
///
///     punkt 1 · punkterna 1, 2 och 4 · första att-satsen · att-satserna 1–3
///
/// Source: DOMAIN.md 5.1 and 5.2.
struct PointScope: Hashable, Sendable {
  /// The numbers of the points; empty where no more is told than that it is one among several.
  let numbers: [Int]

  init(numbers: [Int]) { self.numbers = numbers }

  /// The points that `range` names; `nil` when it names none by number.
  init?(_ words: SentenceWords, in range: Range<Int>, of bytes: Span<UInt8>) {
    var numbers: [Int] = []
    for index in range.clamped(to: words.indices) where PointScope.isPoint(words.lower(index)) {
      for number in PointScope.numbers(of: index, words, in: range, bytes)
      where !numbers.contains(number) {
        numbers.append(number)
      }
    }
    if numbers.isEmpty { return nil }
    self.numbers = numbers
  }

  /// The points that `text` names; `nil` when it names none by number.
  init?(_ text: String) {
    let bytes = text.utf8.span
    guard PointScope.marks.isFound(in: bytes, 0..<bytes.count) else { return nil }
    let words = SentenceWords(in: bytes, 0..<bytes.count)
    self.init(words, in: words.indices, of: bytes)
  }

  /// Whether something about these points may be about `other`.
  func meets(_ other: PointScope) -> Bool {
    numbers.isEmpty || other.numbers.isEmpty || numbers.contains { other.numbers.contains($0) }
  }

  /// Whether `others` has all of the points, or none with a number.
  func isWithin(_ others: [Int]) -> Bool {
    others.isEmpty || numbers.allSatisfy { others.contains($0) }
  }

  /// What stands in a text that speaks of points.
  static let marks: PhraseTable = ["punkt", "att-sats", "attsats", "beslutssats"]

  /// Whether the words put each point to the meeting by itself: *punkt för punkt*.
  static func areSingled(_ words: SentenceWords) -> Bool {
    words.indices.contains { index in
      let word = words.lower(index)
      if word == "punktvis" { return true }
      guard isPoint(word) else { return false }
      return each.contains(words.lower(index - 1))
        || words.lower(index + 1) == "för" && words.lower(index + 2) == word
        || (1...3).contains { words.has(["var", "för", "sig"], at: index + $0) }
        || words.has(["för", "sig"], at: index + 1) && words.lower(index - 1) == "var"
    }
  }

  private static let each: LowerWords = ["varje", "respektive", "var"]

  private static let stems: [LowerWord] = [
    "punkt", "att-sats", "attsats", "beslutspunkt", "beslutssats", "delpunkt",
  ]

  private static func isPoint(_ word: LowerWord) -> Bool { stems.contains { word.hasPrefix($0) } }

  private static let ordinals: LowerWordTable<Int> = [
    "första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7,
    "åttonde": 8, "nionde": 9, "tionde": 10,
  ]

  /// What stands after the word for the point, or before it: *punkt 1–3 och 5*, *andra och tredje
  /// att-satsen*.
  private static func numbers(
    of point: Int, _ words: SentenceWords, in range: Range<Int>, _ bytes: Span<UInt8>
  ) -> [Int] {
    var found: [Int] = []
    var index = point + 1
    while index < range.upperBound {
      let printed = printedNumbers(bytes, words.words[index].range)
      if !printed.isEmpty {
        found += printed
      } else if found.isEmpty || !joints.contains(words.lower(index)) {
        break
      }
      index += 1
    }
    if !found.isEmpty { return found }
    index = point - 1
    while index >= range.lowerBound {
      if let ordinal = ordinals[words.lower(index)] {
        found.insert(ordinal, at: 0)
      } else if found.isEmpty || !joints.contains(words.lower(index)) {
        break
      }
      index -= 1
    }
    return found
  }

  private static let joints: LowerWords = ["och", "samt", "respektive"]

  /// `2`, `1-3`, `1–3`: the numbers that a word prints.
  private static func printedNumbers(_ bytes: Span<UInt8>, _ word: Range<Int>) -> [Int] {
    guard word.count <= 7, isDigit(bytes[word.lowerBound]) else { return [] }
    var parts: [Int] = []
    var start = word.lowerBound
    while start < word.upperBound {
      var end = start
      while end < word.upperBound, isDigit(bytes[end]) { end += 1 }
      guard end > start, let number = bytes.number(start..<end) else { return [] }
      parts.append(number)
      start = end
      while start < word.upperBound, !isDigit(bytes[start]) {
        guard bytes[start] == UInt8(ascii: "-") || bytes[start] >= 0x80 else { return [] }
        start += 1
      }
    }
    guard parts.count == 2, parts[0] < parts[1], parts[1] - parts[0] < 40 else { return parts }
    return Array(parts[0]...parts[1])
  }
}

/// Follows which points a procedure speaks of, from paragraph to paragraph.
struct PointWalk {
  /// Whether each point is put by itself.
  private var isSingled = false
  /// Whether a line above says which points what follows is about.
  private var isHeaded = false
  private var named: PointScope?

  /// `nil` when `section` speaks of no points.
  init?(through section: Section, of context: Context) {
    guard let range = context.range(of: section),
      PointScope.marks.isFound(in: context.flow.bytes.span, range)
    else { return nil }
  }

  /// The points that are spoken of now; `nil` when it is the whole.
  var current: PointScope? { named ?? (isSingled ? PointScope(numbers: []) : nil) }

  /// Goes on with `paragraph`, which a line *Punkt 1* or a mark may name the point of.
  mutating func enter(_ paragraph: Flow.Paragraph, of context: Context) {
    let bytes = context.flow.bytes.span
    if let ordinal = paragraph.marker?.ordinal,
      isSingled || hasPrefix("punkt", in: bytes, paragraph.range)
    {
      named = PointScope(numbers: [ordinal])
      isHeaded = paragraph.content.count < 3
      return
    }
    if let scope = Self.heading(paragraph, of: context) {
      named = scope
      isHeaded = true
    } else if !isHeaded {
      named = nil
    }
  }

  /// *Punkterna 1 och 2* on a line of its own.
  private static func heading(_ paragraph: Flow.Paragraph, of context: Context) -> PointScope? {
    guard paragraph.range.count <= 60,
      context.flow.contains(any: PointScope.marks, in: paragraph.range)
    else { return nil }
    let words = SentenceWords(paragraph.range, in: context.flow)
    guard words.words.count <= 4 else { return nil }
    return PointScope(words, in: words.indices, of: context.flow.bytes.span)
  }

  /// Goes on with a sentence of the paragraph.
  mutating func enter(_ sentence: SentenceWords, of context: Context) {
    if PointScope.areSingled(sentence) { isSingled = true }
    let verb = sentence.first(of: RulingWords.findings, in: sentence.indices)
    let bytes = context.flow.bytes.span
    if let scope = PointScope(sentence, in: 0..<(verb ?? sentence.words.count), of: bytes) {
      named = scope
      isHeaded = false
    }
  }
}
