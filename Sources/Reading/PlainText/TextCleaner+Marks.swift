/// Marks that converters to Markdown leave in the text.
extension TextCleaner {
  /// Cleans the marks that only mean something where a line begins.
  mutating func cleanLineStart() {
    if table == .row { table = .none }
    var start = position
    while input(at: start) == Byte.space { start += 1 }
    switch input(at: start) {
    case UInt8(ascii: "#"): cleanHeading(at: start)
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): cleanRowStart(at: start)
    default: break
    }
  }

  /// `## Beslut` is a heading of level 2; `#1` is what an author wrote.
  private mutating func cleanHeading(at start: Int) {
    let count = run(of: UInt8(ascii: "#"), at: start)
    let next = input(at: start + count)
    guard count <= 6, count > 1 || next <= Byte.space else { return }
    headingLevel = UInt8(count)
    position = start + count
    while input(at: position) == Byte.space { position += 1 }
  }

  /// Drops the marks that may close a heading: `## Beslut ##`.
  mutating func trimHeadingEnd() {
    var end = length
    while end > lineStart, output[end - 1] == UInt8(ascii: "#") { end -= 1 }
    guard end < length, end == lineStart || output[end - 1] == Byte.space else { return }
    length = end
    trimEnd()
  }

  /// Cleans a mark inside a line.
  mutating func cleanMark(_ mark: UInt8) {
    switch mark {
    case UInt8(ascii: "*"): cleanAsterisks()
    case UInt8(ascii: "_"): cleanUnderscores()
    case UInt8(ascii: "\\"): cleanEscape()
    default: cleanBreak()
    }
  }

  /// Two or three asterisks are emphasis, also when their mate is missing (`att**`); five or more
  /// mask a word. Four are emphasis of nothing after a letter, else they mask the last digits of
  /// an identity number. One is emphasis of a whole line.
  private mutating func cleanAsterisks() {
    let count = run(of: UInt8(ascii: "*"), at: position)
    if count == 1, isItalic || isItalicLine() {
      // What closes the line has nothing after it.
      if isItalic, !endsLine(after: 1) { return copy(1) }
      isItalic.toggle()
      position += 1
      return
    }
    let before = length > lineStart ? output[length - 1] : Byte.space
    let isEmphasis = 2...3 ~= count || count == 4 && (Byte.isLetter(before) || before >= 0x80)
    if isEmphasis { position += count } else { copy(count) }
  }

  /// Whether the asterisk here begins a line, and a word at once, and the line ends in another.
  private func isItalicLine() -> Bool {
    guard length == lineStart, isWord(input(at: position + 1)) else { return false }
    var last = position + 1
    while last < end, input[last] != Byte.newline, input[last] != Byte.carriageReturn { last += 1 }
    while last > position, input(at: last - 1) == Byte.space { last -= 1 }
    return last - position > 2 && input(at: last - 1) == UInt8(ascii: "*")
      && input(at: last - 2) != UInt8(ascii: "*") && input(at: last - 2) != Byte.space
  }

  /// Whether nothing but spaces stands between here, `count` bytes on, and the end of the line.
  private func endsLine(after count: Int) -> Bool {
    var index = position + count
    while input(at: index) == Byte.space { index += 1 }
    return index >= end || input[index] == Byte.newline || input[index] == Byte.carriageReturn
  }

  /// Two underscores at the edge of a word are emphasis; more are a line to write on.
  private mutating func cleanUnderscores() {
    let count = run(of: UInt8(ascii: "_"), at: position)
    let before = isWord(length > lineStart ? output[length - 1] : Byte.space)
    let after = isWord(input(at: position + count))
    if count == 2 && before != after { position += count } else { copy(count) }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || Byte.isDigit(byte) || byte >= 0x80
  }

  /// A backslash before punctuation or a line end escapes it.
  private mutating func cleanEscape() {
    let next = input(at: position + 1)
    if next == UInt8(ascii: "|") && table != .none { return copy(2) }
    if Byte.isPunctuation(next) {
      position += 1
      copy(1)
    } else if next == Byte.newline || next == Byte.carriageReturn {
      position += 1
    } else {
      copy(1)
    }
  }

  /// `<br>` breaks the line; in a heading or a row of a table, which are one line, it is a space.
  private mutating func cleanBreak() {
    guard let count = lengthOfBreak() else { return copy(1) }
    let next = input(at: position + count)
    if headingLevel > 0 || table != .none || joinsLines {
      position += count
      write(Byte.space)
    } else if next == Byte.newline || next == Byte.carriageReturn {
      position += count
    } else {
      breakLine(after: count)
    }
  }

  /// The length of `<br>`, `<BR/>` or `<br />` at the position; `nil` when there is none.
  private func lengthOfBreak() -> Int? {
    guard input(at: position + 1) | 0x20 == UInt8(ascii: "b"),
      input(at: position + 2) | 0x20 == UInt8(ascii: "r")
    else { return nil }
    var index = position + 3
    if input(at: index) == Byte.space { index += 1 }
    if input(at: index) == UInt8(ascii: "/") { index += 1 }
    return input(at: index) == UInt8(ascii: ">") ? index + 1 - position : nil
  }

  /// How many times `mark` stands at `start`.
  func run(of mark: UInt8, at start: Int) -> Int {
    var index = start
    while input(at: index) == mark { index += 1 }
    return index - start
  }
}
