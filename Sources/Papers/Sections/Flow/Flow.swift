import Reading

/// The text as it is meant to be read: paragraphs in one piece, without page furniture.
///
/// Lines that a sentence is wrapped over are joined by a space, words divided at a line's end are
/// whole again, and what belongs to the page is left out. Rules work on these bytes; ``place(_:)``
/// leads every stretch back to its pieces in the source.
struct Flow: Sendable {
  /// One paragraph, heading, point of a list, or row.
  struct Paragraph: Opened, Sendable {
    /// All of it, the marker included.
    var range: Range<Int>
    /// What it opens; `nil` when it opens nothing.
    var opening: Opening?
    /// What the format said of its first line.
    let kind: Block.Kind
    /// Blank lines before it, page breaks not counted.
    let blankLinesBefore: Int
    /// White space before it, in columns.
    let indentation: Int
    /// Whether its first line has a gap of three or more columns: a row of a table or of labels.
    let isRow: Bool
    /// The index of its first block in the source.
    let block: Int

    /// The words without the marker.
    var content: Range<Int> { range.lowerBound + (marker?.length ?? 0)..<range.upperBound }
  }

  /// A stretch of the flow that lies unbroken in the source.
  struct Run: Sendable {
    let start: Int
    let source: Int
  }

  /// What is asked for less often than the bytes.
  private struct Origin: Sendable {
    let paragraphs: [Paragraph]
    let text: SourceText
    let runs: [Run]
    let furniture: Furniture
    let runningLines: [Range<Int>]
    let cues: CueScan
    let runIndex: RunIndex
  }

  let bytes: [UInt8]
  private let origin: Shared<Origin>

  init(of source: SourceText) {
    let gaps = Gaps(in: source.bytes.span)
    let headings = source.unglued().withHeadingsAbove(gaps)
    let text = headings.text
    let furniture = Furniture(of: text)
    var builder = FlowBuilder(headings, furniture: furniture, gaps)
    builder.build()
    bytes = builder.bytes
    let origin = Origin(
      paragraphs: Flow.opened(builder.paragraphs, in: builder.bytes.span), text: text,
      runs: builder.runs, furniture: furniture,
      runningLines: Flow.runningLines(furniture, of: text), cues: CueScan(of: builder.bytes.span),
      runIndex: RunIndex(of: builder.runs, in: builder.bytes.count))
    self.origin = Shared(origin)
  }

  /// The same, with headings that have numbers, and the items of a house that begins no line with §.
  private static func opened(_ paragraphs: [Paragraph], in bytes: Span<UInt8>) -> [Paragraph] {
    var opened = paragraphs
    for (index, heading) in NumberedHeadings.headings(of: paragraphs, in: bytes) {
      opened[index].opening = .section(heading)
    }
    for form in [NumbersAtRight.headers, NumbersInWords.headers, NumbersWithoutSign.headers] {
      for (index, header) in form(opened, bytes) { opened[index].opening = .item(header) }
    }
    return opened
  }

  var paragraphs: [Paragraph] { _read { yield origin.value.paragraphs } }
  /// The source, with lines that a converter ran together cut apart.
  var text: SourceText { _read { yield origin.value.text } }
  var furniture: Furniture { _read { yield origin.value.furniture } }
  /// Where the different lines of the running headers and footers stand in the source.
  var runningLines: [Range<Int>] { origin.value.runningLines }
  private var runs: [Run] { _read { yield origin.value.runs } }
  private var cues: CueScan { _read { yield origin.value.cues } }

  /// Where the cues in `wanted` stand in `range`, in text order.
  func hits(of wanted: CueSet, in range: Range<Int>) -> [CueHit] {
    var found: [CueHit] = []
    for index in cues.indices(in: range) where wanted.contains(cues.hits[index].cue) {
      found.append(cues.hits[index])
    }
    return found
  }

  /// The first place of `cue` in `range`; `nil` when it is not there.
  func first(_ cue: Cue, in range: Range<Int>) -> Int? {
    for index in cues.indices(in: range) where cues.hits[index].cue == cue {
      return cues.hits[index].start
    }
    return nil
  }

  /// Whether any of `wanted` stands in `range`.
  func has(_ wanted: CueSet, in range: Range<Int>) -> Bool {
    for index in cues.indices(in: range) where wanted.contains(cues.hits[index].cue) {
      return true
    }
    return false
  }

  /// The text at `range`.
  func string(_ range: Range<Int>) -> String { Papers.string(bytes.span, range) }

  /// The canonical name of the body that stands at `range`.
  func body(_ range: Range<Int>) -> String { BodyName.name(in: bytes.span, range) }

  /// Whether the same bytes stand at both ranges.
  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && bytes[one].elementsEqual(bytes[other])
  }

  /// Whether page furniture stands just before the paragraph at `index`.
  func isAfterFurniture(_ index: Int) -> Bool { isAfterFurniture(paragraphs[index]) }

  /// Whether page furniture stands just before `paragraph`.
  func isAfterFurniture(_ paragraph: Paragraph) -> Bool {
    let block = paragraph.block
    return block > 0 && furniture.isFurniture[block - 1]
  }

  /// The first colon in `range` after which words follow; `nil` when there is none.
  func colon(in range: Range<Int>) -> Int? { bytes.span.colon(in: range) }

  /// How the text at `range` ends.
  func ending(of range: Range<Int>) -> Ending { Ending(of: bytes.span, range) }

  /// The sentences of `range`.
  func sentences(in range: Range<Int>) -> [Range<Int>] { Sentences.ranges(in: bytes.span, range) }

  /// Where `range` stands in the source, found by the rule called `rule`.
  func place(_ range: Range<Int>, rule: String) -> Place {
    guard !range.isEmpty else {
      let offset = source(of: range.lowerBound)
      return Place(SourceRange(offset, offset), rule: rule)
    }
    var index = runIndex(of: range.lowerBound)
    guard index < runs.count else { return Place(SourceRange(0, 1), rule: rule) }
    let start = runs[index].source + (range.lowerBound - runs[index].start)
    var gaps: [SourceRange] = []
    index += 1
    while index < runs.count, runs[index].start < range.upperBound {
      let before = runs[index - 1].source + (runs[index].start - runs[index - 1].start)
      let after = runs[index].source
      // White space between two lines is no gap; a page's furniture is.
      if after > before, hasText(before, after) { gaps.append(SourceRange(before, after)) }
      index += 1
    }
    let end = runs[index - 1].source + (range.upperBound - runs[index - 1].start)
    return Place(SourceRange(start, max(start, end)), gaps: gaps, rule: rule)
  }

  /// Where the source has the first to the last byte of `range`, whatever stands between them.
  func span(of range: Range<Int>) -> SourceRange {
    let start = source(of: range.lowerBound)
    guard let last = range.last else { return SourceRange(start, start) }
    return SourceRange(start, max(start, source(of: last) + 1))
  }

  /// The offset in the source of the byte at `offset`.
  func source(of offset: Int) -> Int {
    guard !runs.isEmpty else { return 0 }
    let run = runs[runIndex(of: offset)]
    return run.source + (offset - run.start)
  }

  private func runIndex(of offset: Int) -> Int {
    origin.value.runIndex.last(before: offset, of: origin.value.runs)
  }

  private func hasText(_ start: Int, _ end: Int) -> Bool {
    text.bytes[start..<end].contains { !isSpace($0) && $0 != UInt8(ascii: "\n") }
  }
}
