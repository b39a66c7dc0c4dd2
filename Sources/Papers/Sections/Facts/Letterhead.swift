import Reading

/// The line at the top of a paper that says what the paper is.
///
/// Source: DOMAIN.md section 2.
enum Letterhead {
  /// Words that name a kind of paper by themselves.
  private static let names: [(StaticString, Document.Kind)] = [
    ("tjänsteskrivelse", .officerReport), ("tjänsteutlåtande", .officerReport),
    ("protokollsutdrag", .extract), ("utdrag ur protokoll", .extract),
    ("sammanträdesprotokoll", .minutes), ("alternativt förslag", .alternativeProposal),
  ]
  /// Words that are headings too, unless a party stands beside them after a gap, or a day.
  private static let ambiguous: [(StaticString, Document.Kind)] = [
    ("yttrande", .statement), ("yrkande", .alternativeProposal),
    ("tilläggsyrkande", .amendment), ("ändringsyrkande", .amendment),
    ("återremissyrkande", .alternativeProposal), ("avslagsyrkande", .alternativeProposal),
    ("reservation", .reservation), ("särskilt yttrande", .statement), ("motion", .memberProposal),
  ]

  private static let all = PrefixList((names + ambiguous).map(\.0))

  /// Whether the paragraph at `index` has columns, or a word that a paper begins with: most have not.
  static func mayBegin(_ index: Int, in flow: Flow) -> Bool {
    flow.paragraphs[index].isRow
      || openings.hasPrefix(in: flow.bytes.span, flow.paragraphs[index].range)
  }

  private static let openings = PrefixList(all.words + proposals.words + [matters])

  /// Whether the paragraph at `index` is the letterhead of a paper.
  static func begins(_ index: Int, in flow: Flow) -> Bool { kind(of: index, in: flow) != nil }

  /// The kind of paper that the paragraph at `index` announces; `nil` when it is no letterhead.
  static func kind(of index: Int, in flow: Flow) -> Document.Kind? {
    let bytes = flow.bytes.span
    let opens = all.hasPrefix(in: bytes, flow.paragraphs[index].range)
    guard opens || flow.paragraphs[index].isRow else { return nil }
    let paragraph = flow.paragraphs[index]
    guard paragraph.marker == nil, paragraph.range.count <= 400 else { return nil }
    // "Protokollsutdrag" alone is also the heading of recipients.
    if extracts.hasPrefix(in: bytes, paragraph.range), paragraph.range.count < 100,
      isDated(index, flow)
    {
      return .extract
    }
    if let kind = dated(index, in: flow) { return kind }
    guard paragraph.heading == nil || paragraph.isRow else { return nil }
    if paragraph.isRow, let kind = inColumn(paragraph.range, in: bytes) { return kind }
    guard opens else { return nil }
    for (name, kind) in names where hasPrefix(name, in: bytes, paragraph.range) {
      let end = paragraph.range.lowerBound + name.utf8CodeUnitCount
      if end < paragraph.range.upperBound, bytes[end] == UInt8(ascii: "\t") { return kind }
      if end == paragraph.range.upperBound, !isListed(index, flow) { return kind }
    }
    for (name, kind) in ambiguous where hasPrefix(name, in: bytes, paragraph.range) {
      let end = paragraph.range.lowerBound + name.utf8CodeUnitCount
      if isBeside(end..<paragraph.range.upperBound, in: bytes) {
        let isPlain = !paragraph.isRow && index > 0 && !flow.isAfterFurniture(index)
        // In a list of documents the same words name one of them.
        return isPlain && !isPublisher(index - 1, in: flow) ? nil : kind
      }
    }
    return nil
  }

  /// *Yrkande* alone on a line, with who publishes it above and a day below.
  private static func dated(_ index: Int, in flow: Flow) -> Document.Kind? {
    let bytes = flow.bytes.span
    let line = flow.paragraphs[index].range
    guard index > 0, index + 1 < flow.paragraphs.count,
      let name = ambiguous.first(where: {
        line.count == $0.0.utf8CodeUnitCount && hasPrefix($0.0, in: bytes, line)
      }), isPublisher(index - 1, in: flow), flow.paragraphs[index - 1].heading == nil,
      PrintedDay.whole(in: bytes, flow.paragraphs[index + 1].range) != nil
    else { return nil }
    return name.1
  }

  /// The kind that a column of its own names: *Skolkontoret*, a gap, *TJÄNSTESKRIVELSE*.
  private static func inColumn(_ row: Range<Int>, in bytes: Span<UInt8>) -> Document.Kind? {
    guard columnNames.isFound(in: bytes, row) else { return nil }
    var offset = bytes.column(from: row.lowerBound, to: row.upperBound)?.upperBound
    while let end = offset, let column = bytes.column(from: end, to: row.upperBound) {
      offset = column.upperBound
      for (name, kind) in names
      where column.count == name.utf8CodeUnitCount && hasPrefix(name, in: bytes, column) {
        return kind
      }
    }
    return nil
  }

  private static let columnNames = PhraseTable(names.map(\.0))

  /// Whether a column follows, or a day and no more but a column: *Yrkande 2024-06-07*.
  private static func isBeside(_ rest: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard !rest.isEmpty else { return false }
    if bytes[rest.lowerBound] == UInt8(ascii: "\t") { return true }
    guard let word = bytes.word(from: rest.lowerBound, to: rest.upperBound),
      Day(in: bytes, word) != nil
    else { return false }
    return word.upperBound == rest.upperBound || bytes[word.upperBound] == UInt8(ascii: "\t")
  }

  private static let extracts: PrefixList = ["utdrag ur protokoll", "protokollsutdrag"]

  /// Whether the day of a meeting stands at the end of the line, or soon below it.
  private static func isDated(_ index: Int, _ flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let range = flow.paragraphs[index].range
    if contains(" sammanträdesdatum", in: bytes, range)
      || days(in: bytes, range).last?.range.upperBound == range.upperBound
    {
      return true
    }
    let below = flow.paragraphs[(index + 1)...].prefix(2)
    return below.prefix { $0.header == nil && $0.heading == nil && $0.range.count <= 100 }
      .contains { hasPrefix("sammanträdesdatum", in: bytes, $0.range) }
  }

  /// Whether the paragraph names who publishes the paper below it: a body, an office, the number of
  /// the printed matter or of the annex.
  static func isPublisher(_ index: Int, in flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    let bytes = flow.bytes.span
    guard paragraph.marker == nil, paragraph.header == nil, !paragraph.isRow,
      paragraph.range.count <= 70
    else { return false }
    if isMatterNumber(index, in: flow) { return true }
    if let heading = paragraph.heading { return heading.kind == .annexes && heading.body == nil }
    guard
      let last = bytes.word(before: paragraph.range.upperBound, from: paragraph.range.lowerBound)
    else { return false }
    if offices.hasSuffix(in: bytes, before: last.upperBound) {
      return isUpper(in: bytes, at: paragraph.range.lowerBound)
    }
    guard let body = BodyName.ending(at: last, in: bytes, from: paragraph.range.lowerBound),
      let first = bytes.word(from: paragraph.range.lowerBound, to: paragraph.range.upperBound)
    else { return false }
    return body.lowerBound == first.lowerBound || BodyName.isJoined(first, to: body, in: bytes)
  }

  private static let offices: WordList = [
    "kontoret", "förvaltningen", "kansliet", "förvaltning", "kontor", "kansli",
  ]

  /// *Handling 2023 nr 83*: a number in the council's printed matter.
  static func isMatterNumber(_ index: Int, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let range = flow.paragraphs[index].range
    guard range.count <= 40, hasPrefix(matters, in: bytes, range) else { return false }
    let rest = range.lowerBound + matters.utf8CodeUnitCount..<range.upperBound
    return rest.contains { isDigit(bytes[$0]) }
  }

  private static let matters: StaticString = "handling "

  /// Whether the line stands in a list of documents: there the name of a kind is a reference.
  private static func isListed(_ index: Int, _ flow: Flow) -> Bool {
    for above in (max(0, index - 14)..<index).reversed() {
      if flow.isAfterFurniture(above + 1) { return false }
      let paragraph = flow.paragraphs[above]
      guard let heading = paragraph.heading else { continue }
      // "Bilaga 2" stands above the annex itself.
      if heading.kind == .annexes, isDigit(flow.bytes[paragraph.range.upperBound - 1]) {
        return false
      }
      return heading.kind == .basis || heading.kind == .annexes
    }
    return false
  }

  private static let proposals: PrefixList = ["motion", "medborgarförslag", "interpellation"]

  /// Whether the paragraph at `index` is the title of a motion or its like that begins here: *Till
  /// kommunfullmäktige* stands soon below it, and a list of recipients or nothing above.
  static func beginsMotion(_ index: Int, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    guard proposals.hasPrefix(in: bytes, flow.paragraphs[index].range) else { return false }
    let paragraph = flow.paragraphs[index]
    guard paragraph.range.count <= 160, paragraph.marker == nil,
      paragraph.blankLinesBefore > 0
        || index == 0 || flow.isAfterFurniture(index) || paragraph.kind == .paragraph,
      flow.ending(of: paragraph.range) == .open
    else { return false }
    return flow.paragraphs[(index + 1)...].prefix(4).contains { below in
      below.range.count <= 60 && hasPrefix("till ", in: bytes, below.range)
        && contains("fullmäktige", in: bytes, below.range)
    }
  }
}
