import Reading

/// Headings of a house's own over the points of a list, and points whose marks are bare numbers.
extension FlowBuilder {
  /// Whether the line at `index` is a heading over the points below it, in a list without blank lines:
  ///
  ///     Driftbudget
  ///     - fastställa ramen
  ///     Investeringar
  ///     - köpa in bänkar
  ///
  /// A body alone on its line is such a heading, where the line above does not ask for it (*uppdra åt*).
  /// Of another line it is seen that it would have had room on the line above, and that the list began
  /// below one too.
  func isHeadOfPoints(
    _ line: Line, at index: Int, after last: Flow.Paragraph, _ previous: Block
  ) -> Bool {
    let source = text.bytes.span
    let end = last.range.upperBound
    guard last.marker != nil, line.opening == nil, FlowBuilder.isHead(line.range, in: source),
      let next = marker(below: index), next.kind == last.marker?.kind,
      Int(text.blocks[index].indentation) <= last.indentation,
      !FlowBuilder.isUnfinished(bytes.span, end),
      !FlowBuilder.prepositions.hasWord(in: bytes.span, before: end)
    else { return false }
    let isListed = Ending(of: bytes.span, last.range) == .comma
    if FlowBuilder.isBody(line.range, in: source) {
      // "… till kommunstyrelsen, ⏎ Skolnämnden" names both.
      return !isListed || !endsWithBody(last.range.dropping(1))
    }
    guard !isListed, FlowBuilder.isSubject(line.range, in: source), isShort(previous, line, 10),
      let first = paragraphs.lastIndex(where: { $0.marker == nil }),
      case let above = paragraphs[first], above.opening == nil, !above.isRow
    else { return false }
    return FlowBuilder.isHead(above.range, in: bytes.span)
  }

  /// *Skolnämnden*, *Driftbudget* alone on a line right below a heading or a point: *att* below it begins
  /// a point.
  func isBelowHead(_ last: Flow.Paragraph) -> Bool {
    guard last.opening == nil, FlowBuilder.isHead(last.range, in: bytes.span), paragraphs.count > 1,
      case let above = paragraphs[paragraphs.count - 2],
      above.heading != nil || above.marker?.kind == .att
    else { return false }
    return FlowBuilder.isBody(last.range, in: bytes.span)
      || FlowBuilder.isSubject(last.range, in: bytes.span)
  }

  /// Whether the words tell nobody to do anything, nor what somebody does: *Avgifter och taxor*.
  static func isSubject(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard VerbTable.hits(in: bytes, line).isEmpty else { return false }
    var start = line.lowerBound
    var mayBeVerb = false
    while let word = bytes.word(from: start, to: line.upperBound) {
      start = word.upperBound
      if orders.hasWord(in: bytes, at: word.lowerBound)
        || Marker.infinitives.hasWord(in: bytes, at: word.lowerBound)
        || bytes.matches(word: "vill", at: word.lowerBound)
      {
        return false
      }
      let binds = isUnfinished(bytes, start) || prepositions.hasWord(in: bytes, before: start)
      // Verbs end with r and s; so do nouns, of which a word before them tells.
      let mayEnd = hasSuffix("r", in: bytes, word) || hasSuffix("s", in: bytes, word)
      if mayBeVerb, mayEnd, !binds { return false }
      mayBeVerb = !binds
    }
    return true
  }

  static func isBody(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let name = hasSuffix(":", in: bytes, line) ? line.dropping(1) : line
    return Heading.wholeBody(bytes, name) == name
  }

  private func endsWithBody(_ range: Range<Int>) -> Bool {
    let flow = bytes.span
    return flow.word(before: range.upperBound, from: range.lowerBound).map {
      BodyName.ending(at: $0, in: flow, from: range.lowerBound) != nil
    } ?? false
  }

  private func marker(below index: Int) -> Marker? {
    guard index + 1 < text.blocks.count, !furniture.isFurniture[index + 1],
      case let next = text.blocks[index + 1], next.kind == .line, next.blankLinesBefore == 0
    else { return nil }
    return Marker(in: text.bytes.span, next.range.start..<next.range.end)
  }

  static let longestHead = 60
  private static let mostHeadWords = 6

  /// Whether a line is a few words that begin with a capital, without a mark at their end: *Avgifter*,
  /// *Avgifter för år 2023*.
  static func isHead(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard line.count <= longestHead, line.count >= 5,
      Papers.isUpper(in: bytes, at: line.lowerBound),
      bytes.wordCount(line) <= mostHeadWords
    else { return false }
    var name = hasSuffix(":", in: bytes, line) ? line.dropping(1) : line
    if let last = bytes.word(before: name.upperBound, from: name.lowerBound), last.count == 4,
      last.lowerBound > name.lowerBound, last.allSatisfy({ isDigit(bytes[$0]) })
    {
      name = trimmed(bytes, name.lowerBound..<last.lowerBound)
    }
    return isLetter(bytes[name.upperBound - 1])
      && !name.contains { isDigit(bytes[$0]) || bytes[$0] == UInt8(ascii: "(") }
  }

  /// Whether a bare number begins a point: where nothing goes on, and before a verb (`1 teckna avtal ⏎
  /// 2 uppdra åt nämnden`); before *att* only after another number.
  func isMark(
    _ marker: Marker, of line: Line, after last: Flow.Paragraph, _ ending: Ending
  ) -> Bool {
    if blankLines > 0 || ending == .fullStop || ending == .colon { return true }
    return Papers.isLower(in: text.bytes.span, at: line.range.lowerBound + marker.length)
      && (!marker.hasAtt || ending != .open || last.marker?.kind == .bareNumber)
  }

  /// Whether the line at `index`, which has the next bare number, stands as far to the left as the point
  /// above: *1 Anna Åberg utses ⏎ 2 Mötet hålls*. Within a sentence the number belongs to the word before:
  /// *etapp ⏎ 2 Norra hamnen*.
  func isRow(_ index: Int, below last: Flow.Paragraph) -> Bool {
    last.marker?.kind == .bareNumber && Int(text.blocks[index].indentation) <= last.indentation
      && !FlowBuilder.isUnfinished(bytes.span, last.range.upperBound)
      && !FlowBuilder.prepositions.hasWord(in: bytes.span, before: last.range.upperBound)
      && !FlowBuilder.numbered.hasWord(in: bytes.span, before: last.range.upperBound)
  }

  /// Words that a number follows.
  private static let numbered: WordList = [
    "punkt", "punkterna", "bilaga", "bilagor", "etapp", "etapperna", "del", "delen", "kapitel",
    "kap", "kap.", "nr", "nummer", "alternativ", "steg", "fas", "sida", "sid", "paragraf", "grupp",
    "kvartal", "tertial", "nivå", "kategori", "år", "minst", "högst", "ca", "cirka", "de", "alla",
  ]
}
