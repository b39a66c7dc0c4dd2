/// Turns text as files hold it into the text that every range counts: one pass over bytes.
///
/// What needs no care is copied in long runs (``PlainRun``); at every other byte the cleaner
/// stops and decides. It never writes more bytes than it reads but for the end of the text.
/// Input that is not valid UTF-8 stops it: see ``invalidAt``.
struct TextCleaner {
  let input: [UInt8]
  let traits: [LineTraits]
  /// Whether marks of Markdown are debris here, and not what an author wrote.
  let removesMarks: Bool

  /// The next byte of ``input`` to look at, and where to stop.
  var position = 0
  var end: Int
  /// The text so far is the first ``length`` bytes of ``output``.
  var output: [UInt8]
  var length = 0
  /// Where the line that is being written begins in ``output``.
  var lineStart = 0
  /// The line of ``input`` that is being read, from 0.
  var inputLine = 0
  var blocks: [Block] = []
  var blankLines = 0
  private var page: Int?

  /// The level of the Markdown heading that is being written; 0 when it is none.
  var headingLevel: UInt8 = 0
  /// Whether the line that is being written is set in italics: `*Anna Åberg*`.
  var isItalic = false
  /// What the line that is being written has to do with a Markdown table.
  var table = TableState.none
  /// Notes that stood inside running text, as ranges of ``input`` with their brackets.
  var notes: [Range<Int>] = []
  var removedInstructions = 0
  /// Whether line ends are written as spaces: the text of a note stands on one line.
  var joinsLines = false
  /// The first byte of ``input`` that is not valid UTF-8, or a control code that only older
  /// encodings use; the text must then be repaired and cleaned anew.
  var invalidAt: Int?

  init(_ raw: RawText, removesMarks: Bool) {
    input = raw.bytes
    traits = raw.traits
    self.removesMarks = removesMarks
    end = raw.bytes.count
    output = [UInt8](repeating: 0, count: raw.bytes.count + 2 + PlainRun.slack)
    page = raw.traits.isEmpty && raw.bytes.offset(of: Byte.formFeed) != nil ? 1 : nil
    // Room for short lines; what is not used costs no memory.
    blocks.reserveCapacity(min(raw.bytes.count / 8, 1 << 22))
  }

  /// Cleans the whole input.
  mutating func run() {
    cleanRange()
    if length > lineStart { endLine() }
    appendNotes()
    output.removeLast(output.count - length)
  }

  /// Cleans from ``position`` up to ``end``.
  private mutating func cleanRange() {
    if !joinsLines { startLine() }
    while invalidAt == nil {
      let count = PlainRun.copy(
        from: input, at: position, upTo: end, to: &output, at: length)
      position += count
      length += count
      if position >= end { return }
      clean(input[position])
    }
  }

  private mutating func clean(_ byte: UInt8) {
    switch byte {
    case Byte.newline: breakInputLine()
    case Byte.verticalTab: breakLine(after: 1)
    case Byte.carriageReturn: breakLine(after: input(at: position + 1) == Byte.newline ? 2 : 1)
    case Byte.formFeed: breakPage()
    case 0x00..<0x20, 0x7F: position += 1
    case UInt8(ascii: "["): cleanBracket()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "<"):
      if removesMarks { cleanMark(byte) } else { copy(1) }
    case 0x80...: cleanScalar(byte)
    default: copy(1)
    }
  }

  /// Copies `count` bytes as they are.
  mutating func copy(_ count: Int) {
    for index in position..<position + count { write(input[index]) }
    position += count
  }

  /// The byte of the input at `offset`; 0 outside of what is being cleaned.
  func input(at offset: Int) -> UInt8 {
    offset >= 0 && offset < end ? input[offset] : 0
  }

  mutating func write(_ byte: UInt8) {
    output[length] = byte
    length += 1
  }

  // MARK: Lines

  /// Ends the line at a line break of `count` bytes.
  mutating func breakLine(after count: Int) {
    position += count
    if joinsLines { return write(Byte.space) }
    endLine()
    startLine()
  }

  private mutating func breakInputLine() {
    position += 1
    if joinsLines { return write(Byte.space) }
    endLine()
    inputLine += 1
    if input(at: position) == Byte.newline { skipBlankLines() }
    startLine()
  }

  /// Ends the lines that have nothing in them; many papers have one after each line.
  private mutating func skipBlankLines() {
    while input(at: position) == Byte.newline {
      write(Byte.newline)
      position += 1
      inputLine += 1
      blankLines += 1
    }
    lineStart = length
    table = .none
  }

  private mutating func breakPage() {
    position += 1
    if joinsLines { return write(Byte.space) }
    if length > lineStart { endLine() }
    if let page { self.page = page + 1 }
    startLine()
  }

  mutating func startLine() {
    if removesMarks { cleanLineStart() }
  }

  mutating func endLine() {
    var line = inputLine < traits.count ? traits[inputLine] : LineTraits(page: page)
    trimEnd(keepingTabs: line.kind == .tableRow)
    if headingLevel > 0 {
      trimHeadingEnd()
      (line.kind, line.level) = (.heading, headingLevel)
    }
    if table != .none, formatRow() { line.kind = .tableRow }
    appendBlock(line)
    write(Byte.newline)
    lineStart = length
    headingLevel = 0
  }

  mutating func trimEnd(keepingTabs: Bool = false) {
    while length > lineStart {
      let byte = output[length - 1]
      guard byte == Byte.space || byte == Byte.tab && !keepingTabs else { return }
      length -= 1
    }
  }

  private mutating func appendBlock(_ line: LineTraits) {
    var start = lineStart
    var columns = 0
    while start < length, output[start] == Byte.space || output[start] == Byte.tab {
      columns = output[start] == Byte.tab ? (columns / 8 + 1) * 8 : columns + 1
      start += 1
    }
    if start == length {
      length = lineStart
      blankLines += 1
      return
    }
    let isRow = line.kind == .tableRow
    blocks.append(
      Block(
        range: SourceRange(isRow ? lineStart : start, length), kind: line.kind, level: line.level,
        indentation: isRow ? 0 : UInt8(min(columns, 255)),
        blankLinesBefore: UInt8(min(blankLines, 255)), page: line.page, part: line.part,
        isMarkedDecision: line.mark == .certain))
    blankLines = 0
  }

  // MARK: Notes

  /// Writes the notes after the text, each on a line of its own.
  private mutating func appendNotes() {
    guard !notes.isEmpty, invalidAt == nil else { return }
    (joinsLines, table) = (true, .none)
    endLine()
    var next = 0
    while next < notes.count {
      appendNote(notes[next])
      next += 1
    }
  }

  private mutating func appendNote(_ note: Range<Int>) {
    let missing = length + note.count + 2 + PlainRun.slack - output.count
    if missing > 0 { output += repeatElement(0, count: missing) }
    (position, end) = (note.lowerBound + 1, note.upperBound)
    write(UInt8(ascii: "["))
    cleanRange()
    endLine()
  }
}

/// Bytes with names.
enum Byte {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let verticalTab: UInt8 = 0x0B
  static let formFeed: UInt8 = 0x0C
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
  static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isDigit(byte) && !isLetter(byte)
  }
}
