/// Labels that stand in the middle of the lines that they are about.
///
///     Plats och tid    Sessionssalen
///
///                      Anna Åberg (M), ordförande
///     Beslutande       Bo Ek (S)
///                      Cecilia Dahl (C)
///
/// Read line by line the first name would have no label.
enum CentredLabels {
  /// The lines, each such label with the first line of its own.
  ///
  /// A row is told by its gaps alone: lines at equal distance, more of it above the first and below
  /// the last, all beginning in one place but for the label, a word at least, in the middle one.
  static func lifted(_ lines: [PrintedLine]) -> [PrintedLine] {
    var lines = lines
    var start = 0
    while start < lines.count {
      let end = rowEnd(lines, from: start)
      if let label = label(in: lines[start..<end]) {
        let middle = (start + end) / 2
        lines[middle].remove(first: label)
        lines[start].add(Array(label))
      }
      start = end
    }
    return lines
  }

  /// Where the lines that stand close to one another end.
  private static func rowEnd(_ lines: [PrintedLine], from start: Int) -> Int {
    guard start + 1 < lines.count else { return lines.count }
    let pitch = lines[start + 1].middle - lines[start].middle
    var end = start + 1
    while end < lines.count, isSame(lines[end].middle - lines[end - 1].middle, pitch) { end += 1 }
    // A pair that is farther apart than what follows is no row: the second may begin one.
    if end < lines.count, end == start + 2,
      (lines[end].middle - lines[end - 1].middle) * 100 < pitch * 88
    {
      return start + 1
    }
    return end
  }

  /// Distances that differ by the rounding of the page alone.
  private static func isSame(_ distance: Int, _ pitch: Int) -> Bool {
    pitch > 0 && abs(distance - pitch) * 100 <= pitch * 6
  }

  /// The words of the label in the middle line; `nil` when the lines are no such row.
  private static func label(in row: ArraySlice<PrintedLine>) -> ArraySlice<PrintedPage.Word>? {
    guard row.count >= 3, row.count % 2 == 1, row.count <= 25, let first = row.first else {
      return nil
    }
    let left = first.left
    let place = (row.startIndex + row.endIndex) / 2
    let middle = row[place]
    let label = middle.words.prefix { $0.left < left - first.height }
    // The markers of a list are no labels.
    guard label.contains(where: { $0.letterCount > 2 }), label.count <= 6,
      let value = middle.words.dropFirst(label.count).first,
      let end = label.last, value.left - end.right > first.height / 2
    else { return nil }
    let tolerance = first.height / 3
    let isAligned = row.indices.allSatisfy { index in
      abs((index == place ? value.left : row[index].left) - left) <= tolerance
    }
    return isAligned ? label : nil
  }
}
