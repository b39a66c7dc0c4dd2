import Reading

/// Headings in the margin whose text a converter has set one space behind them.
///
///     Beslut Nämnden beslutar att anta taxan.
///     Sammanfattning Taxan har inte ändrats sedan 2016. Nämnden har
///     räknat om den.
///
/// One such line does not tell: *Beslut Kommunstyrelsen 2024-05-02* names a paper. A layout of the
/// kind has more of them than decisions under a heading of their own, and other headings beside them.
///
/// A heading over two lines has its second half before the second line of the text:
///
///     Sammanfattning av Taxan har inte ändrats sedan 2016. Avgiften
///     ärendet höjs till 1 180 kronor.
///
/// Source: DOMAIN.md 3.4, *title, heading and decision on one line*.
struct RunInHeadings {
  private(set) var rows: [SideHeadings.Row] = []

  /// Finds the headings of a text; none when it has no such layout.
  init(in text: SourceText) {
    guard Self.hasDecisions(in: text) else { return }
    var index = 0
    var isOpen = true
    while index < text.blocks.count {
      let block = text.blocks[index]
      let line = Self.line(of: block)
      if let line, isOpen || block.blankLinesBefore > 0,
        let row = Self.row(line, index, in: text) ?? Self.wrapped(line, index, in: text)
      {
        rows.append(row)
        index = row.blocks.upperBound
        isOpen = true
      } else {
        index += 1
        isOpen = line.map { !Self.goesOn($0, in: text.bytes.span) } ?? true
      }
    }
    if rows.count < 2 { rows = [] }
  }

  private static func line(of block: Block) -> Range<Int>? {
    block.kind == .line || block.kind == .paragraph ? block.range.start..<block.range.end : nil
  }

  // MARK: Decisions

  private static let names: PrefixList = [
    "beslut", "förslag till beslut", "dagens beslut", "fattat beslut", "liggande förslag",
    "föreliggande förslag",
  ]

  /// Whether more decisions and proposals stand behind their heading than below it.
  private static func hasDecisions(in text: SourceText) -> Bool {
    let bytes = text.bytes.span
    var surplus = 0
    var found = false
    for (index, block) in text.blocks.enumerated() {
      guard let line = line(of: block), mayName(line, in: bytes) else { continue }
      if isDecision(Heading(in: bytes, line)) {
        surplus -= 1
      } else if decisionEnd(of: line, index, in: text) != nil {
        surplus += 1
        found = true
      }
    }
    return found && surplus > 0
  }

  /// Whether a heading of what is decided or proposed may stand first: *Beslut*, *Nämndens beslut*.
  private static func mayName(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    if names.hasPrefix(in: bytes, line) { return true }
    guard let owner = bytes.word(from: line.lowerBound, to: line.upperBound),
      bytes[owner.upperBound - 1] == UInt8(ascii: "s"),
      let name = bytes.word(from: owner.upperBound, to: line.upperBound)
    else { return false }
    return names.hasPrefix(in: bytes, name) && isUpper(in: bytes, at: owner.lowerBound)
  }

  private static func isDecision(_ heading: Heading?) -> Bool {
    heading.map { $0.kind == .decision || $0.kind == .proposal } == true
  }

  /// Where the heading of a decision ends that the text of one follows.
  private static func decisionEnd(
    of line: Range<Int>, _ index: Int, in text: SourceText
  ) -> Int? {
    let bytes = text.bytes.span
    var end = line.lowerBound
    for _ in 0..<3 {
      guard let word = bytes.word(from: end, to: line.upperBound),
        let next = bytes.word(from: word.upperBound, to: line.upperBound),
        next.lowerBound - word.upperBound < 3
      else { return nil }
      end = word.upperBound
      if isDecision(Heading(in: bytes, line.lowerBound..<end)),
        isDecided(next.lowerBound..<line.upperBound, index, in: text)
      {
        return end
      }
    }
    return nil
  }

  /// Whether `words`, and the lines that go on with them, say what is decided.
  private static func isDecided(
    _ words: Range<Int>, _ index: Int, in text: SourceText
  ) -> Bool {
    let bytes = text.bytes.span
    if hasPrefix("att ", in: bytes, words) { return true }
    guard isUpper(in: bytes, at: words.lowerBound) || Marker(in: bytes, words)?.ordinal == 1 else {
      return false
    }
    if let body = BodyName.firstRange(in: bytes, words), body.lowerBound == words.lowerBound {
      return bytes.word(from: body.upperBound, to: words.upperBound).map {
        isVerb($0, in: bytes)
      } == true
    }
    return bytes.offset(of: 0xA7, in: words) == nil && GluedLine.isSentence(words, in: bytes)
      && endsInStop(words, index, in: text)
  }

  /// *beslutar*, *antar*, *godkände*: a finite verb, as far as its ending tells.
  private static func isVerb(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let plain = bytes.withoutMarks(word)
    return isLower(in: bytes, at: plain.lowerBound) && !SentenceJoints.bind(plain, in: bytes)
      && (hasSuffix("r", in: bytes, plain) || hasSuffix("de", in: bytes, plain)
        || hasSuffix("beslöt", in: bytes, plain))
  }

  private static let mostLines = 6

  /// Whether the paragraph that begins with `words` ends in a full stop.
  private static func endsInStop(
    _ words: Range<Int>, _ index: Int, in text: SourceText
  ) -> Bool {
    let bytes = text.bytes.span
    if bytes[words.upperBound - 1] == UInt8(ascii: ".") { return true }
    for next in text.blocks[index + 1..<min(index + mostLines, text.blocks.count)] {
      guard next.blankLinesBefore == 0, let line = line(of: next), !line.isEmpty else {
        return false
      }
      if bytes[line.upperBound - 1] == UInt8(ascii: ".") { return true }
    }
    return false
  }

  // MARK: The others

  /// The heading that `line` begins with, of whatever kind, and the text behind it.
  private static func row(
    _ line: Range<Int>, _ index: Int, in text: SourceText
  ) -> SideHeadings.Row? {
    let bytes = text.bytes.span
    var end = decisionEnd(of: line, index, in: text)
    if end == nil, let other = GluedLine.headingEnd(line, in: bytes),
      !isDecision(Heading(in: bytes, line.lowerBound..<other))
    {
      end = other
    }
    guard let end, let kind = SideHeadings.kind(of: [line.lowerBound..<end], in: bytes) else {
      return nil
    }
    return SideHeadings.Row(
      block: index, kind: kind, head: [line.lowerBound..<end],
      text: [trimmed(bytes, end..<line.upperBound)], column: Int(text.blocks[index].indentation))
  }

  private static let mostWords = 3

  /// The heading that the first words of `line` and those of the next line are together.
  private static func wrapped(
    _ line: Range<Int>, _ index: Int, in text: SourceText
  ) -> SideHeadings.Row? {
    let bytes = text.bytes.span
    guard isUpper(in: bytes, at: line.lowerBound), index + 1 < text.blocks.count,
      text.blocks[index + 1].blankLinesBefore == 0,
      let below = Self.line(of: text.blocks[index + 1]), isLower(in: bytes, at: below.lowerBound)
    else { return nil }
    var end = line.lowerBound
    for _ in 0..<mostWords {
      guard let word = bytes.word(from: end, to: line.upperBound),
        let next = bytes.word(from: word.upperBound, to: line.upperBound)
      else { return nil }
      end = word.upperBound
      guard isUpper(in: bytes, at: next.lowerBound) else { continue }
      var found: SideHeadings.Row?
      var second = below.lowerBound
      for _ in 0..<mostWords {
        guard let word = bytes.word(from: second, to: below.upperBound) else { break }
        second = word.upperBound
        let head = [line.lowerBound..<end, below.lowerBound..<second]
        guard let kind = SideHeadings.kind(of: head, in: bytes) else { continue }
        found = SideHeadings.Row(
          block: index, kind: kind, head: head,
          text: [next.lowerBound..<line.upperBound, trimmed(bytes, second..<below.upperBound)],
          column: Int(text.blocks[index].indentation))
      }
      if let found { return found }
    }
    return nil
  }

  /// Whether the sentence of `line` goes on in the next one.
  private static func goesOn(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let last = bytes.word(before: line.upperBound, from: line.lowerBound) else {
      return false
    }
    switch bytes[last.upperBound - 1] {
    case UInt8(ascii: ","), UInt8(ascii: "-"): return true
    default: return SentenceJoints.bind(last, in: bytes)
    }
  }
}
