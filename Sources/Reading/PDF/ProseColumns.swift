/// The order in which the lines of a page are read: a page set in two columns of prose has the
/// left column before the right.
///
/// Rows of a table, and labels beside their values, stand beside one another too, and are read
/// line by line. What tells prose is that both columns are as good as full of words all the way.
enum ProseColumns {
  /// How many lines a column of prose has at least.
  private static let leastLines = 8
  /// How wide the space between columns is at least, in hundredths of a point.
  private static let gutter = 800

  /// How many places are tried where a column may begin: lists and quotations have edges too.
  private static let mostEdges = 3

  /// `lines`, from the top down, in the order in which they are read.
  static func ordered(_ lines: [PrintedLine]) -> [PrintedLine] {
    for edge in commonEdges(of: lines) {
      if let ordered = ordered(lines, edge) { return ordered }
    }
    return lines
  }

  /// The lines when columns of prose meet at `edge`; `nil` when none do.
  private static func ordered(_ lines: [PrintedLine], _ edge: Int) -> [PrintedLine]? {
    var result: [PrintedLine] = []
    var run: [PrintedLine] = []
    var hasColumns = false
    func endRun() {
      let columns = columns(run, edge)
      if columns != nil { hasColumns = true }
      result += columns ?? run
      run = []
    }
    for line in lines {
      if line.isCrossing(edge) {
        endRun()
        result.append(line)
      } else {
        run.append(line)
      }
    }
    endRun()
    return hasColumns ? result : nil
  }

  /// Where the words to the right of a gutter begin on many lines, the most common places first;
  /// columns whose lines stand at other heights than those beside them begin lines there.
  private static func commonEdges(of lines: [PrintedLine]) -> [Int] {
    guard let left = lines.map(\.left).min() else { return [] }
    var counts: [Int: Int] = [:]
    for line in lines {
      if line.left - left >= gutter { counts[line.left / 200, default: 0] += 1 }
      for (word, next) in zip(line.words, line.words.dropFirst())
      where next.left - word.right >= gutter { counts[next.left / 200, default: 0] += 1 }
    }
    let edges = counts.filter { $0.value >= leastLines }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return edges.prefix(mostEdges).map { $0.key * 200 }
  }

  /// The lines between two that go across the page, the left column first; `nil` when they are no
  /// columns of prose.
  private static func columns(_ run: [PrintedLine], _ edge: Int) -> [PrintedLine]? {
    let left = run.compactMap { $0.words(upTo: edge) }
    let right = run.compactMap { $0.words(from: edge) }
    let areAlike = min(left.count, right.count) * 2 > max(left.count, right.count)
    return areAlike && isProse(left) && isProse(right) ? left + right : nil
  }

  /// Whether most lines are nearly as wide as the column, have several words and one gap between
  /// words as another. Where paragraphs are short half of them will do, if the others end sentences.
  private static func isProse(_ lines: [PrintedLine]) -> Bool {
    guard lines.count >= leastLines, let start = lines.map(\.left).min(),
      let end = lines.map(\.right).max()
    else { return false }
    let short = lines.filter {
      ($0.right - $0.left) * 4 < (end - start) * 3 || $0.words.count < 4
    }
    let full = lines.count - short.count
    let ending = short.count(where: \.endsSentence)
    let isFull =
      full * 10 >= lines.count * 7
      || full * 10 >= lines.count * 5 && ending * 10 >= short.count * 8
    return isFull && !lines.contains { $0.hasGap(gutter * 2) }
  }
}

extension PrintedLine {
  /// Whether a word of the line stands across `edge` or just beside it.
  fileprivate func isCrossing(_ edge: Int) -> Bool {
    words.contains { $0.left < edge && $0.right > edge - 300 }
  }

  fileprivate func words(upTo edge: Int) -> PrintedLine? {
    let part = words.filter { $0.left < edge }
    return part.isEmpty ? nil : PrintedLine(part)
  }

  fileprivate func words(from edge: Int) -> PrintedLine? {
    let part = words.filter { $0.left >= edge }
    return part.isEmpty ? nil : PrintedLine(part)
  }

  fileprivate var endsSentence: Bool {
    words.last?.text.last.map { ".:?!".utf8.contains($0) } ?? false
  }

  fileprivate func hasGap(_ width: Int) -> Bool {
    zip(words, words.dropFirst()).contains { $1.left - $0.right >= width }
  }
}
