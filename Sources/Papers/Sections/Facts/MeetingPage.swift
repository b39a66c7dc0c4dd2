/// *Sammanträde 2023-05-10*, at the top of a page on the web: with § it holds the minutes, before the
/// meeting the agenda.
///
/// Source: DOMAIN.md section 2, agenda page on the web.
enum MeetingPage {
  /// The first of `lines` that is nothing but the word for a meeting and its day.
  static func title(of lines: some Sequence<Range<Int>>, in bytes: Span<UInt8>) -> Range<Int>? {
    lines.first { line in
      guard let first = bytes.word(from: line.lowerBound, to: line.upperBound),
        meetings.hasWord(in: bytes, at: first.lowerBound)
      else { return false }
      return PrintedDay.whole(in: bytes, bytes.trimmed(first.upperBound..<line.upperBound)) != nil
    }
  }

  /// Whether the line says that the paper calls to a meeting: *KALLELSE*, also in a column,
  /// *Dagordning för …*, *Skolnämnden kallas till sammanträde*.
  static func calls(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard line.count <= 120, calling.isFound(in: bytes, line) else { return false }
    if contains(" kallas till ", in: bytes, line) {
      return BodyName.firstRange(in: bytes, line) != nil
    }
    return PrintedColumns.split(bytes, line).contains { column in
      calls.hasPrefix(in: bytes, column) && isUpper(in: bytes, at: column.lowerBound)
        && Ending(of: bytes, column) == .open
    }
  }

  private static let calling: PhraseTable = [
    "kallelse", "kallas till", "dagordning", "föredragningslista", "ärendelista",
  ]
  private static let calls: PrefixList = [
    "kallelse", "dagordning", "föredragningslista", "ärendelista",
  ]

  /// The same of the paragraphs that begin a paper; `nil` when none is.
  static func title(of paragraphs: Range<Int>, of flow: Flow) -> Int? {
    let bytes = flow.bytes.span
    return paragraphs.prefix(6).first { title(of: [flow.paragraphs[$0].range], in: bytes) != nil }
      ?? paragraphs.prefix(6).first { isListed(flow.paragraphs[$0].range, in: bytes) }
  }

  /// Whether *Ärendelista* stands above the numbered points of a paper without §.
  static func isListOfPoints(_ paper: Outline.Paper, _ head: PaperHead) -> Bool {
    let bytes = head.bytes.span
    return paper.items.count >= 2 && paper.items.allSatisfy { $0.number != nil }
      && head.lines.prefix(6).contains { isListed($0, in: bytes) }
  }

  /// *Ärendelista 11 maj 2015*.
  private static func isListed(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    line.count <= 40 && agendas.hasPrefix(in: bytes, line)
      && isUpper(in: bytes, at: line.lowerBound)
  }

  private static let agendas: PrefixList = ["ärendelista", "dagordning", "föredragningslista"]
  private static let meetings: WordList = ["sammanträde", "möte"]
}
