/// The columns of a line as printed.
enum PrintedColumns {
  /// The stretches between tabs or gaps of three or more spaces, without white space at their ends.
  static func split(_ bytes: Span<UInt8>, _ line: Range<Int>) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var offset = line.lowerBound
    while let column = bytes.column(from: offset, to: line.upperBound) {
      columns.append(column)
      offset = column.upperBound
    }
    return columns
  }
}

extension Span<UInt8> {
  /// The first column at or after `offset`, cut off at `limit`; `nil` when there is none.
  func column(from offset: Int, to limit: Int) -> Range<Int>? {
    var start = offset
    while start < limit, isSpace(self[start]) { start += 1 }
    guard start < limit else { return nil }
    var end = columnGap(in: start..<limit) ?? limit
    while isSpace(self[end - 1]) { end -= 1 }
    return start..<end
  }
}
