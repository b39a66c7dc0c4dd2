/// A page as `pdftotext -bbox` tells it: words and where they stand.
///
/// Lengths are hundredths of a point, counted from the left and from the top of the page.
struct PrintedPage {
  /// One word.
  struct Word {
    let left: Int
    let top: Int
    let right: Int
    let bottom: Int
    /// The letters, as UTF-8.
    let text: ArraySlice<UInt8>
    /// How many letters the word has.
    let letterCount: Int

    init(left: Int, top: Int, right: Int, bottom: Int, text: ArraySlice<UInt8>) {
      (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
      self.text = text
      letterCount = text.count { $0 & 0xC0 != 0x80 }
    }

    var height: Int { bottom - top }
    var width: Int { right - left }
    /// Twice the height at which the word's middle stands.
    var middle: Int { top + bottom }
    /// Whether the word is set upwards or downwards, as stamps in the margin are.
    var isTurned: Bool { letterCount > 2 && height > 2 * width }
  }

  let height: Int
  var words: [Word] = []

  /// About how wide a letter is on the page: the median over longer words.
  var letterWidth: Int {
    // Fields one by one, for a copy of a word counts its references.
    var widths: [Int] = []
    for index in words.indices where words[index].letterCount >= 4 {
      widths.append(words[index].width / words[index].letterCount)
    }
    widths.sort()
    return max(100, widths.isEmpty ? 500 : widths[widths.count / 2])
  }
}

/// What `pdftotext -bbox` writes, read: pages, and what the file says about itself.
///
/// The command writes each word and each start of a page on a line of its own.
struct PrintedPages {
  private(set) var pages: [PrintedPage] = []
  private(set) var properties = SourceText.Properties()

  init(reading output: [UInt8]) {
    var start = 0
    while start < output.count {
      let end = output.offset(of: Byte.newline, from: start) ?? output.count
      read(output[start..<end])
      start = end + 1
    }
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    let line = line.drop { $0 == Byte.space }
    guard line.count > 3, line[line.startIndex] == UInt8(ascii: "<") else { return }
    switch line[line.startIndex + 1] {
    case UInt8(ascii: "w") where !pages.isEmpty: if let word = word(line) { add(word) }
    case UInt8(ascii: "p"):
      var index = line.startIndex
      if PrintedPages.number(after: &index, in: line) != nil,
        let height = PrintedPages.number(after: &index, in: line)
      {
        pages.append(PrintedPage(height: height))
      }
    case UInt8(ascii: "t") where pages.isEmpty:
      properties.title = PrintedPages.text(between: ">", and: "<", in: line)
    case UInt8(ascii: "m") where pages.isEmpty: readProperty(line)
    default: return
    }
  }

  private mutating func add(_ word: PrintedPage.Word) {
    pages[pages.count - 1].words.append(word)
  }

  /// `<meta name="Author" content="…"/>`
  private mutating func readProperty(_ line: ArraySlice<UInt8>) {
    let value = PrintedPages.text(between: "content=\"", and: "\"", in: line)
    if line.holds(Array("\"Author\"".utf8)) { properties.author = value }
    if line.holds(Array("\"CreationDate\"".utf8)) { properties.created = value }
  }

  /// `<word xMin="…" yMin="…" xMax="…" yMax="…">…</word>`
  private func word(_ line: ArraySlice<UInt8>) -> PrintedPage.Word? {
    var index = line.startIndex
    guard let left = PrintedPages.number(after: &index, in: line),
      let top = PrintedPages.number(after: &index, in: line),
      let right = PrintedPages.number(after: &index, in: line),
      let bottom = PrintedPages.number(after: &index, in: line),
      let open = line[index...].firstIndex(of: UInt8(ascii: ">")),
      let close = line.lastIndex(of: UInt8(ascii: "<")), open < close
    else { return nil }
    let text = PrintedPages.plain(line[(open + 1)..<close])
    guard text.contains(where: { $0 > Byte.space }) else { return nil }
    return PrintedPage.Word(
      left: left, top: top, right: max(left, right), bottom: max(top + 1, bottom), text: text)
  }

  /// The next number in quotation marks, in hundredths; `nil` when there is none.
  private static func number(after index: inout Int, in line: ArraySlice<UInt8>) -> Int? {
    while index < line.endIndex, line[index] != UInt8(ascii: "=") { index += 1 }
    guard index < line.endIndex else { return nil }
    index += min(2, line.endIndex - index)
    return number(in: line, at: &index)
  }

  private static func number(in line: ArraySlice<UInt8>, at index: inout Int) -> Int {
    var value = 0
    var decimals = -1
    let isNegative = index < line.endIndex && line[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    while index < line.endIndex {
      let byte = line[index]
      if byte == UInt8(ascii: "."), decimals < 0 {
        decimals = 0
      } else if Byte.isDigit(byte) {
        if decimals < 2, value < 1 << 40 { value = value * 10 + Int(byte & 15) }
        if decimals >= 0 { decimals += 1 }
      } else {
        break
      }
      index += 1
    }
    for _ in max(0, decimals)..<max(2, decimals) where decimals < 2 { value *= 10 }
    return isNegative ? -value : value
  }

  private static func text(
    between start: String, and end: String, in line: ArraySlice<UInt8>
  ) -> String? {
    let whole = Array(line)
    guard let open = whole.offset(of: Array(start.utf8)),
      let close = whole.offset(of: Array(end.utf8), from: open + start.utf8.count)
    else { return nil }
    let text = String(
      decoding: plain(whole[(open + start.utf8.count)..<close]), as: UTF8.self)
    return text.contains { !$0.isWhitespace } ? text : nil
  }

  /// Letters in place of entities: the command writes these five.
  private static func plain(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(UInt8(ascii: "&")) else { return text }
    var plain: [UInt8] = []
    var rest = text
    while let byte = rest.first {
      let entity = entities.first { rest.starts(with: $0.name.utf8) }
      plain.append(entity?.letter ?? byte)
      rest = rest.dropFirst(entity?.name.utf8.count ?? 1)
    }
    return plain[...]
  }

  private static let entities: [(name: String, letter: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")), ("&#39;", UInt8(ascii: "'")),
  ]
}
