/// Lists that print the surname first.
///
///     Åberg, Anna (S) · ÅBERG Anna (S) · Ek, Bo (M), ersätter Ed, Dan (M)
///
/// One line does not tell: a comma may stand between two persons. Where more lines begin so than with
/// names as they are spoken, all of them are turned round.
///
/// Source: DOMAIN.md 3.1.
enum SurnameFirst {
  /// The same lines, with given names before surnames.
  static func straightened(_ lines: [CellLine]) -> [CellLine] {
    var found: [Int] = []
    var straight = 0
    for (index, line) in lines.enumerated() {
      for (position, cell) in line.cells.enumerated() where cell.text.utf8.count >= 5 {
        let bytes = cell.text.utf8.span
        let start = self.start(of: cell.text)
        let hasCode = isCode(line.cells.dropFirst(position + 1).first)
        if name(at: start, in: bytes, mayEnd: hasCode) != nil {
          if found.last != index { found.append(index) }
        } else if let plain = Papers.name(in: bytes, at: start), plain.words > 1,
          bytes.has(UInt8(ascii: "("), at: bytes.blanksEnd(from: plain.range.upperBound))
        {
          straight += 1
        }
      }
    }
    guard found.count > max(straight, 1) else { return lines }
    var lines = lines
    for index in found {
      let printed = lines[index].cells
      let cells = printed.enumerated().map { position, cell in
        let hasCode = isCode(printed.dropFirst(position + 1).first)
        return CellLine.Cell(
          text: straightened(cell.text, mayEnd: hasCode), range: cell.range, column: cell.column)
      }
      lines[index] = CellLine(cells: cells, block: lines[index].block)
    }
    return lines
  }

  /// *M*, *(M)* in a column of its own.
  private static func isCode(_ cell: CellLine.Cell?) -> Bool {
    guard let text = cell?.text, (1...6).contains(text.utf8.count) else { return false }
    return text.allSatisfy { $0.isUppercase || $0 == "(" || $0 == ")" }
  }

  /// A name with the surname first, up to the party's bracket.
  private struct Name {
    let surname: Range<Int>
    let given: Range<Int>
  }

  private static let mostGiven = 3

  /// The name that begins at `offset` so, with a bracket behind it, or nothing where it `mayEnd`; `nil`
  /// when none does.
  private static func name(at offset: Int, in bytes: Span<UInt8>, mayEnd: Bool) -> Name? {
    var end = offset
    // "von Essen, Carl"
    while let particle = particles.wordEnd(in: bytes, at: end), bytes.has(0x20, at: particle) {
      end = particle + 1
    }
    guard bytes.isUpper(at: end) else { return nil }
    let word = end
    end = bytes.wordEnd(from: word)
    let isComma = bytes.has(UInt8(ascii: ","), at: end)
    let isLoud = !(word..<end).contains { bytes.isLower(at: $0) } && end - word >= 2
    guard isComma || isLoud,
      let given = Papers.name(in: bytes, at: bytes.blanksEnd(from: isComma ? end + 1 : end)),
      bytes.wordCount(given.range) <= mostGiven,
      case let next = bytes.blanksEnd(from: given.range.upperBound),
      bytes.has(UInt8(ascii: "("), at: next) || mayEnd && next >= bytes.count,
      isLoud || Papers.name(in: bytes, at: word)?.range == word..<end
    else { return nil }
    return Name(surname: offset..<end, given: given.range)
  }

  private static let particles: WordList = ["von", "van", "af", "de", "der"]

  /// Where the first name may begin: behind a label and a number.
  private static func start(of text: String) -> Int {
    let rest = AttendanceLabel.leading(text)?.rest
    var start = rest.map { text.utf8.count - $0.utf8.count } ?? 0
    let bytes = text.utf8.span
    let digits = bytes.digitsEnd(from: start)
    if digits > start {
      start = bytes.blanksEnd(from: bytes.has(UInt8(ascii: "."), at: digits) ? digits + 1 : digits)
    }
    return start
  }

  private static func straightened(_ text: String, mayEnd: Bool) -> String {
    let bytes = text.utf8.span
    var start = start(of: text)
    var straight = string(bytes, 0..<start)
    var mayBegin = true
    while let word = bytes.word(from: start, to: bytes.count) {
      straight += string(bytes, start..<word.lowerBound)
      if mayBegin, let name = name(at: word.lowerBound, in: bytes, mayEnd: mayEnd) {
        straight += string(bytes, name.given) + " " + spoken(string(bytes, name.surname))
        start = name.given.upperBound
      } else {
        straight += string(bytes, word)
        start = word.upperBound
      }
      // A name goes on with words that begin with a capital.
      mayBegin = !bytes.isUpper(at: word.lowerBound) || start < word.upperBound
    }
    return straight + string(bytes, start..<bytes.count)
  }

  /// *ÅBERG-EK* → *Åberg-Ek*, *von ESSEN* → *von Essen*.
  private static func spoken(_ surname: String) -> String {
    surname.split(separator: " ").map { word in
      guard !word.contains(where: \.isLowercase) else { return String(word) }
      return word.split(separator: "-").map { $0.prefix(1) + $0.dropFirst().lowercased() }
        .joined(separator: "-")
    }.joined(separator: " ")
  }
}
