import Reading

/// What stands at the top of a paper: its first lines, and the running headers of the text.
struct PaperHead {
  /// The lines, each followed by a line break.
  private(set) var bytes: [UInt8] = []
  /// The first lines of the paper, as ranges of ``bytes``.
  private(set) var lines: [Range<Int>] = []
  /// The running headers as printed, as ranges of ``bytes``; of a file with several papers none.
  private(set) var running: [Range<Int>] = []
  /// What the title announces; `nil` when no line says what the paper is.
  private(set) var title: Document.Kind?

  private static let longest = 60

  init(of paper: Outline.Paper, in flow: Flow, withRunningLines: Bool) {
    let last =
      paper.hasNumbers
      ? max(paper.preamble.upperBound, paper.paragraphs.lowerBound) : paper.paragraphs.upperBound
    let first = paper.paragraphs.lowerBound
    for index in first..<min(last, first + PaperHead.longest) {
      lines.append(append(flow.bytes[flow.paragraphs[index].range]))
    }
    if withRunningLines {
      for range in flow.runningLines { running.append(append(flow.text.bytes[range])) }
    }
    title = PaperKind.titled(self)
  }

  /// The first `count` lines of the paper, then the running headers.
  func all(_ count: Int) -> [Range<Int>] { lines.prefix(count) + running }

  private mutating func append(_ line: ArraySlice<UInt8>) -> Range<Int> {
    let start = bytes.count
    if PaperHead.isSpacedOut(line) {
      bytes.append(contentsOf: line.filter { !isSpace($0) })
    } else {
      bytes.append(contentsOf: line)
    }
    bytes.append(UInt8(ascii: "\n"))
    return start..<bytes.count - 1
  }

  /// Whether the line is one word whose letters stand apart: *M O T I O N*.
  static func isSpacedOut(_ line: ArraySlice<UInt8>) -> Bool {
    // Every other byte of such a line is a space, or every third where letters take two.
    guard line.count >= 9, line.count <= 60, line.dropFirst().prefix(2).contains(where: isSpace)
    else { return false }
    let letters = line.split(omittingEmptySubsequences: true, whereSeparator: isSpace)
    return letters.count >= 5
      && letters.allSatisfy { $0.count { $0 & 0xC0 != 0x80 } == 1 && isLetter($0[$0.startIndex]) }
  }

  /// Joins lines in which a name goes on: *Barn- och* above *ungdomsnämnden*.
  mutating func rejoined(_ lines: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for line in lines {
      if let last = joined.last.map(firstColumn), last.count < 40, goesOn(last, line) {
        var whole = Array(bytes[last])
        whole.append(UInt8(ascii: " "))
        whole.append(contentsOf: bytes[line])
        joined[joined.count - 1] = append(whole[...])
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// The first column of a row of a letterhead: the body, with the day beside it.
  private func firstColumn(_ line: Range<Int>) -> Range<Int> {
    PrintedColumns.split(bytes.span, line).first ?? line
  }

  private func goesOn(_ last: Range<Int>, _ line: Range<Int>) -> Bool {
    let bytes = bytes.span
    guard !line.isEmpty, isLower(in: bytes, at: line.lowerBound) else { return false }
    return PaperHead.openEnds.contains { hasSuffix($0, in: bytes, last) }
  }

  private static let openEnds: [StaticString] = [" och", "-", "styrelsens", "nämndens"]
}

extension Flow {
  /// Where the different lines of the running headers and footers stand in the source, at most 24.
  static func runningLines(_ furniture: Furniture, of text: SourceText) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    for (index, block) in text.blocks.enumerated() where furniture.isFurniture[index] {
      let line = block.range.start..<block.range.end
      let isKnown = lines.contains {
        $0.count == line.count && text.bytes[$0].elementsEqual(text.bytes[line])
      }
      if !isKnown { lines.append(line) }
      if lines.count == 24 { break }
    }
    return lines
  }
}
