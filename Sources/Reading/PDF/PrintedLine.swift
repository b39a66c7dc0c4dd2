/// Words that stand beside one another on a page.
struct PrintedLine {
  /// From left to right.
  private(set) var words: [PrintedPage.Word]
  /// The height of the line's first word; taller or smaller words beside it do not change it.
  private(set) var top: Int
  private(set) var bottom: Int

  init(_ words: [PrintedPage.Word]) {
    precondition(!words.isEmpty, "a line must have words")
    self.words = words
    top = words[0].top
    bottom = words[0].bottom
  }

  var left: Int { words.first?.left ?? 0 }
  var right: Int {
    var right = 0
    for index in words.indices { right = max(right, words[index].right) }
    return right
  }
  var height: Int { bottom - top }
  /// Twice the height at which the line's middle stands.
  var middle: Int { top + bottom }

  /// The words as one text, with a space between them.
  var plain: [UInt8] { Array(words.map(\.text).joined(separator: [Byte.space])) }

  /// The lines of `words`, from the top down.
  static func all(of words: [PrintedPage.Word]) -> [PrintedLine] {
    var lines: [PrintedLine] = []
    for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      let near = lines.indices.suffix(6).reversed()
      let best = near.filter { lines[$0].admits(word) }
        .max { lines[$0].overlap(word.top, word.bottom) < lines[$1].overlap(word.top, word.bottom) }
      if let best { lines[best].words.append(word) } else { lines.append(PrintedLine([word])) }
    }
    for index in lines.indices { lines[index].words.sort { $0.left < $1.left } }
    return CentredLabels.lifted(withCentredCells(lines.sorted { $0.middle < $1.middle }))
  }

  /// Takes words away from the line's beginning.
  mutating func remove(first words: ArraySlice<PrintedPage.Word>) {
    self.words.removeFirst(words.count)
  }

  /// Adds words, which must stand on none of the line's.
  mutating func add(_ words: [PrintedPage.Word]) {
    self.words = (self.words + words).sorted { $0.left < $1.left }
  }

  private func overlap(_ top: Int, _ bottom: Int) -> Int {
    min(self.bottom, bottom) - max(self.top, top)
  }

  /// Whether `word` stands on the line's height and in a free place.
  private func admits(_ word: PrintedPage.Word) -> Bool {
    overlap(word.top, word.bottom) * 10 >= min(height, word.height) * 6
      && isFree(of: word, margin: -100)
  }

  /// Whether `word` stands on none of the words of the line, nor nearer than `margin`.
  private func isFree(of word: PrintedPage.Word, margin: Int) -> Bool {
    // Fields one by one, for a copy of a word counts its references.
    for index in words.indices
    where word.left < words[index].right + margin && words[index].left < word.right + margin {
      return false
    }
    return true
  }

  /// Cells of a table that stand in the middle of a row of several lines go to its first line.
  private static func withCentredCells(_ lines: [PrintedLine]) -> [PrintedLine] {
    var result: [PrintedLine] = []
    for (index, line) in lines.enumerated() {
      if let last = result.last, index + 1 < lines.count,
        line.isCentred(between: last, and: lines[index + 1])
      {
        result[result.count - 1].words = (last.words + line.words).sorted { $0.left < $1.left }
      } else {
        result.append(line)
      }
    }
    return result
  }

  private func isCentred(between above: PrintedLine, and below: PrintedLine) -> Bool {
    words.count <= 6 && overlap(above.top, above.bottom) * 5 > height
      && overlap(below.top, below.bottom) * 5 > height
      && words.allSatisfy {
        above.isFree(of: $0, margin: 200) && below.isFree(of: $0, margin: 200)
      }
  }
}

/// The words of a line as text whose columns are those of the page.
extension PrintedLine {
  /// Appends the cells of a table's row, with tabs between them.
  static func write(_ cells: [[PrintedPage.Word]], to text: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text.append(Byte.tab) }
      for (place, word) in cell.enumerated() {
        let isLower = place > 0 && word.top > cell[place - 1].middle / 2
        if place > 0, isLower || word.isApart(from: cell[place - 1]) { text.append(Byte.space) }
        text += word.text
      }
    }
  }

  /// Appends the line; `left` is where the page's text begins, `letterWidth` is one column.
  ///
  /// A gap that is wider than between words has at least three spaces, as in text with aligned columns.
  /// In a line that `isSpread` every gap is one between words.
  func write(to text: inout [UInt8], left: Int, letterWidth: Int, isSpread: Bool = false) {
    var column = 0
    var previous: PrintedPage.Word?
    for word in words {
      let place = max(0, (word.left - left + letterWidth / 2) / letterWidth)
      var spaces = place
      if let previous {
        let gap = word.left - previous.right
        let height = min(word.height, previous.height)
        spaces =
          gap * 100 > height * 85 && !isSpread
          ? max(3, place - column) : word.isApart(from: previous) ? 1 : 0
      }
      text += repeatElement(Byte.space, count: min(spaces, 400))
      text += word.text
      column += spaces + word.letterCount
      previous = word
    }
    // A soft hyphen at a line's end is where the word was divided.
    if text.count > 1, text[text.count - 2] == 0xC2, text[text.count - 1] == 0xAD {
      text.removeLast(2)
      text.append(UInt8(ascii: "-"))
    }
  }
}

extension PrintedLine {
  /// Whether the words are spread over the width of the paragraph, whose both edges are straight:
  /// many words with gaps alike, which end where those of a line above or below do.
  func isSpread(beside neighbour: PrintedLine?) -> Bool {
    guard let neighbour, words.count >= 6, neighbour.words.count >= 4,
      abs(right - neighbour.right) <= 150, abs(middle - neighbour.middle) < 4 * height
    else { return false }
    let gaps = zip(words, words.dropFirst()).map { $1.left - $0.right }
    guard let least = gaps.min(), let most = gaps.max() else { return false }
    let figures = words.count { $0.text.contains(where: Byte.isDigit) }
    return most <= 2 * least && most < 2 * height && figures * 3 < words.count
  }
}

extension PrintedPage.Word {
  /// Whether there is a space between `previous` and this word, which stands after it.
  fileprivate func isApart(from previous: PrintedPage.Word) -> Bool {
    (left - previous.right) * 100 > min(height, previous.height) * 8
  }
}
