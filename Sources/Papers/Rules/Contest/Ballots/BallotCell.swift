import Reading

/// One word or cell of a table of votes with the columns it spans: characters in plain text, cells in
/// the row of a table and in lines whose cells tabs divide.
struct BallotCell {
  let text: String
  let start: Int
  let end: Int

  var middle: Int { start + end }

  /// The cells of a line in the source.
  static func cells(
    ofBlock index: Int, of source: SourceText, splitsAtSpaces: Bool, isTabbed: Bool = false
  ) -> [BallotCell] {
    let block = source.blocks[index]
    let text = source[block.range]
    if block.kind == .tableRow || isTabbed {
      return text.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
        .map { BallotCell(text: String($1).trimmingBlanks, start: $0, end: $0) }
        .filter { !$0.text.isEmpty }
    }
    return gaps(text, indentation: Int(block.indentation), splitsAtSpaces ? 1 : 2)
  }

  /// Whether one tab divides each head of the line from the next, so that tabs count the cells below it;
  /// else they are stops, eight characters apart.
  static func isTabbed(_ index: Int, of source: SourceText) -> Bool {
    let text = source[source.blocks[index].range]
    return text.contains("\t") && !text.contains("\t\t") && !text.contains("  ")
  }

  /// Cuts a line at gaps of `width` blanks or more, and at tabs.
  private static func gaps(_ text: String, indentation: Int, _ width: Int) -> [BallotCell] {
    var cells: [BallotCell] = []
    var (word, start, column, blanks) = ("", indentation, indentation, 0)
    for character in text {
      if character == " " || character == "\t" {
        blanks += character == "\t" ? width : 1
        column = character == "\t" ? (column / 8 + 1) * 8 : column + 1
        continue
      }
      if blanks >= width || word.isEmpty {
        if !word.isEmpty {
          cells.append(BallotCell(text: word, start: start, end: start + word.count))
        }
        (word, start) = ("", column)
      } else if blanks > 0 {
        word.append(" ")
      }
      word.append(character)
      blanks = 0
      column += 1
    }
    if !word.isEmpty { cells.append(BallotCell(text: word, start: start, end: start + word.count)) }
    return cells
  }
}
