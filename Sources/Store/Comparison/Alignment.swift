/// Two clauses laid beside each other, word by word.
struct Alignment {
  /// Pairs of places with the same stem, in order in both.
  let pairs: [(left: Int, right: Int)]

  /// The pairs with the greatest weight together.
  ///
  /// Takes time and memory in proportion to the words of one times those of the other; words beyond
  /// the first thousand are left out.
  init(_ left: ClauseWords, _ right: ClauseWords) {
    let (rows, columns) = (left.words.prefix(1000), right.words.prefix(1000))
    let width = columns.count + 1
    var best = [Double](repeating: 0, count: (rows.count + 1) * width)
    for row in rows.indices.reversed() {
      for column in columns.indices.reversed() {
        let place = row * width + column
        var value = max(best[place + width], best[place + 1])
        if rows[row].stem == columns[column].stem {
          value = max(value, rows[row].weight + best[place + width + 1])
        }
        best[place] = value
      }
    }
    var pairs: [(left: Int, right: Int)] = []
    var (row, column) = (0, 0)
    while row < rows.count, column < columns.count {
      let place = row * width + column
      if rows[row].stem == columns[column].stem,
        best[place] == rows[row].weight + best[place + width + 1]
      {
        pairs.append((row, column))
        row += 1
        column += 1
      } else if best[place + width] >= best[place + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    self.pairs = pairs
  }

  /// What must be taken away from the left and added from the right.
  func difference(_ left: ClauseWords, _ right: ClauseWords) -> [ClauseComparison.Difference] {
    var pieces: [ClauseComparison.Difference] = []
    func add(_ kind: ClauseComparison.Difference.Kind, _ words: Range<Int>, of clause: ClauseWords)
    {
      guard let first = clause.words[words].first, let last = clause.words[words].last else {
        return
      }
      let bytes = clause.text[first.range.lowerBound..<last.range.upperBound]
      let text = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      if let previous = pieces.last, previous.kind == kind {
        pieces[pieces.count - 1] = .init(kind: kind, words: "\(previous.words) \(text)")
      } else {
        pieces.append(.init(kind: kind, words: text))
      }
    }
    var (row, column) = (0, 0)
    let same = pairs.filter { left.words[$0.left].letters == right.words[$0.right].letters }
    for (left:nextRow, right:nextColumn) in same {
      add(.removed, row..<nextRow, of: left)
      add(.added, column..<nextColumn, of: right)
      add(.kept, nextRow..<nextRow + 1, of: left)
      (row, column) = (nextRow + 1, nextColumn + 1)
    }
    add(.removed, row..<left.words.count, of: left)
    add(.added, column..<right.words.count, of: right)
    return pieces
  }
}
