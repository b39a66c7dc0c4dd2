/// Words of which some are marked, laid out in lines.
struct MarkedWords {
  private struct Word {
    var pieces: [(text: String, isMarked: Bool)]
    var width: Int { pieces.reduce(0) { $0 + $1.text.count } }
  }

  private var words: [Word] = []

  /// Splits `text` at white space; `marks` are ranges of its UTF-8 bytes.
  init(_ text: String, marks: [Range<Int>] = []) {
    var word = Word(pieces: [])
    var piece: [UInt8] = []
    var isMarked = false
    func endPiece() {
      if !piece.isEmpty { word.pieces.append((String(decoding: piece, as: UTF8.self), isMarked)) }
      piece = []
    }
    for (offset, byte) in text.utf8.enumerated() {
      let marked = marks.contains { $0.contains(offset) }
      if byte == 0x20 || byte == 0x0A || byte == 0x09 {
        endPiece()
        if !word.pieces.isEmpty { words.append(word) }
        word.pieces = []
      } else {
        if marked != isMarked { endPiece() }
        isMarked = marked
        piece.append(byte)
      }
    }
    endPiece()
    if !word.pieces.isEmpty { words.append(word) }
  }

  /// At most `maximum` lines no wider than `width`; what does not fit ends at a word with `…`.
  ///
  /// The first line gives up `indent` columns to what stands before it.
  func lines(
    width: Int, maximum: Int, indent: Int = 0, mark: (String) -> String = { $0 }
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      let ellipsis = lines.count == maximum - 1 && !isLast ? 2 : 0
      let room = width - ellipsis - (lines.isEmpty ? indent : 0)
      if used > 0, used + 1 + word.width > room {
        guard lines.count < maximum - 1 else { return lines + ["\(line) …"] }
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 { line += " " }
      line += word.pieces.map { $0.isMarked ? mark($0.text) : $0.text }.joined()
      used += word.width + (used > 0 ? 1 : 0)
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

extension String {
  /// The text on one line of at most `width` columns, cut at a word.
  func cut(to width: Int) -> String {
    MarkedWords(self).lines(width: width, maximum: 1).first ?? ""
  }

  /// The text with spaces after it, `width` columns in all.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
