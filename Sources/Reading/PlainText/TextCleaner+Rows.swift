/// What a line has to do with a Markdown table.
enum TableState {
  /// Nothing.
  case none
  /// The line begins with a bar; whether it is a row shows at its end.
  case row
  /// A row of dashes has come, and every line since then had cells.
  case table
}

/// Rows of Markdown tables: cells are separated by tabs, bars and rows of dashes go.
extension TextCleaner {
  private static let bar = UInt8(ascii: "|")

  mutating func cleanRowStart(at start: Int) {
    if let next = endOfDashes(from: start) {
      position = next
      turnLastLineIntoRow()
      table = .table
      startLine()
    } else if input(at: start) == Self.bar && table == .none {
      table = .row
    }
  }

  /// The offset after a line such as `|---|:--:|` or `--⇥---`, which separates the heads of
  /// columns from the cells; `nil` when the line at `start` is another.
  private func endOfDashes(from start: Int) -> Int? {
    var index = start
    var bars = 0
    var dashes = 0
    while index < end {
      switch input[index] {
      case UInt8(ascii: "-"):
        let count = run(of: UInt8(ascii: "-"), at: index)
        guard count > 1 else { return nil }
        dashes += 1
        index += count - 1
      case Self.bar, Byte.tab: bars += 1
      case UInt8(ascii: ":"), Byte.space, Byte.carriageReturn: break
      case Byte.newline: return dashes > 0 && bars > 0 ? index + 1 : nil
      default: return nil
      }
      index += 1
    }
    return dashes > 0 && bars > 0 ? index : nil
  }

  /// The line before a row of dashes holds the heads of the columns.
  private mutating func turnLastLineIntoRow() {
    guard let last = blocks.last, last.range.end == lineStart - 1, last.kind == .line else {
      return
    }
    blocks.removeLast()
    blankLines = Int(last.blankLinesBefore)
    (lineStart, length) = (last.range.start, last.range.end)
    table = .table
    endLine()
  }

  /// Puts tabs between the cells of the line that is being written; `false` when it has none.
  mutating func formatRow() -> Bool {
    var start = lineStart
    while start < length, output[start] == Byte.space { start += 1 }
    let line = output[start..<length]
    guard hasCells(line) else {
      table = .none
      return false
    }
    guard line.contains(Self.bar) else { return true }
    let row = row(ofBars: line)
    output.replaceSubrange(lineStart..<lineStart + row.count, with: row)
    length = lineStart + row.count
    return true
  }

  private func hasCells(_ line: ArraySlice<UInt8>) -> Bool {
    if table == .row {
      return line.count > 2 && line.first == Self.bar && line.last == Self.bar
    }
    return line.contains { $0 == Self.bar || $0 == Byte.tab }
  }

  /// The cells between bars without the white space around them, separated by tabs.
  private func row(ofBars line: ArraySlice<UInt8>) -> [UInt8] {
    var line = line
    if line.first == Self.bar {
      line = line.dropFirst()
      if line.last == Self.bar { line = line.dropLast() }
    }
    var row: [UInt8] = []
    var cellStart = 0
    for byte in line {
      if byte == Self.bar, row.last != UInt8(ascii: "\\") {
        trim(&row, from: cellStart)
        row.append(Byte.tab)
        cellStart = row.count
      } else if byte == Self.bar {
        row[row.count - 1] = byte
      } else if byte != Byte.space || row.count > cellStart {
        row.append(byte)
      }
    }
    trim(&row, from: cellStart)
    return row
  }

  private func trim(_ row: inout [UInt8], from cellStart: Int) {
    while row.count > cellStart, row.last == Byte.space { row.removeLast() }
  }
}
