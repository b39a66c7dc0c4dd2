import Reading

extension FlowBuilder {
  /// *Granåsa 2021-05-03* below the last point: place and day, over the signatures.
  func isDated(_ line: Range<Int>) -> Bool {
    let source = text.bytes.span
    return line.count <= 45 && isDigit(source[line.upperBound - 1])
      && isUpper(in: source, at: line.lowerBound) && PrintedDay.whole(in: source, line) != nil
  }

  /// *… Eva Fors (C), Gun*: the line ends within a list of people, after a comma.
  func isList(_ previous: Block) -> Bool {
    let source = text.bytes.span
    let near = max(previous.range.start + 1, previous.range.end - 40)..<previous.range.end
    guard let bracket = source.lastOffset(of: UInt8(ascii: ")"), in: near) else { return false }
    return bracket + 1 < near.upperBound && source[bracket + 1] == UInt8(ascii: ",")
  }

  /// *tilläggs-⏎yrkande* is one word; *barn-⏎och* and *S-,⏎V-* keep their hyphen.
  func hyphenJoint(_ line: Line) -> Joint {
    let source = text.bytes.span
    for word in ["och ", "eller ", "samt ", "respektive ", "till ", "/"] as [StaticString]
    where hasPrefix(word, in: source, line.range) { return .space }
    return isLower(in: source, at: line.range.lowerBound) ? .withoutHyphen : .nothing
  }

  /// *… samt Karin ⏎ Mård (C)*: a given name ends the line, and a surname with its party begins the next.
  func dividesName(_ last: Flow.Paragraph, _ line: Line) -> Bool {
    let source = text.bytes.span
    let party = line.range.lowerBound + firstWordLength(line.range) + 1
    guard party + 2 < line.range.upperBound, source[party] == UInt8(ascii: "("),
      isUpper(in: source, at: party + 1),
      let end = source.lastOffset(
        of: UInt8(ascii: ")"), in: party..<min(party + 8, line.range.upperBound)),
      end > party, source[party - 2] != UInt8(ascii: ",")
    else { return false }
    let flow = bytes.span
    let name = wordStart(flow, endingAt: last.range.upperBound, notBefore: last.range.lowerBound)
    guard name > last.range.lowerBound, isUpper(in: flow, at: name),
      isLetter(flow[last.range.upperBound - 1])
    else { return false }
    let before = wordStart(flow, endingAt: name - 1, notBefore: last.range.lowerBound)
    return isLower(in: flow, at: before) || flow[name - 2] == UInt8(ascii: ",")
  }

  /// *Bifall till motionen: Anna Åberg (S)* above *Avslag på motionen: Bo Ek (M)*: rows of the same kind.
  /// Below a sentence that is no point such a row stands apart as well.
  func areLabelled(_ last: Flow.Paragraph, _ line: Line, _ ending: Ending) -> Bool {
    guard FlowBuilder.isLabelled(text.bytes.span, line.range) else { return false }
    return ending == .fullStop && last.marker == nil
      || FlowBuilder.isLabelled(bytes.span, last.range)
  }

  private static func isLabelled(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    isUpper(in: bytes, at: range.lowerBound)
      && bytes.colon(in: range.lowerBound..<min(range.upperBound, range.lowerBound + 40)) != nil
  }

  /// Whether the last paragraph stands right below the number of an item and so is its title.
  var isBelowNumber: Bool {
    paragraphs.count > 1 && paragraphs[paragraphs.count - 2].header?.isBare == true
  }

  /// Whether *2017-* above *2019* is one span of years or figures.
  func isRange(_ line: Line, after last: Flow.Paragraph) -> Bool {
    guard last.range.count >= 2, isDigit(text.bytes[line.range.lowerBound]) else { return false }
    let end = last.range.upperBound
    return bytes[end - 1] == UInt8(ascii: "-") && isDigit(bytes[end - 2])
  }

  /// Whether the line's first word would have fitted on the line before: its end was meant.
  /// Lines are wrapped unevenly: both must stay within `tenths` tenths of the width.
  func isShort(_ previous: Block, _ line: Line, _ tenths: Int = 8) -> Bool {
    let word = firstWordLength(line.range)
    return width == 0 || previousWidth(previous) + 1 + word <= width * tenths / 10
  }

  /// *Bakgrund till ärendet* between two paragraphs of a text without blank lines: a short line without
  /// a mark at its end, after which another begins with a capital, is a heading.
  func standsAlone(_ line: Line, at index: Int) -> Bool {
    let source = text.bytes.span
    guard line.range.count * 2 <= width, isUpper(in: source, at: line.range.lowerBound),
      isLetter(source[line.range.upperBound - 1]), index + 1 < text.blocks.count,
      case let next = text.blocks[index + 1], next.kind == .line, !furniture.isFurniture[index + 1],
      isUpper(in: source, at: next.range.start)
    else { return false }
    return !line.range.contains { isDigit(source[$0]) || source[$0] == UInt8(ascii: "(") }
  }

  /// Whether the line begins a column's width to the left of the line before: *Socialnämnden* in the
  /// right half of a letterhead stands above what follows and is no part of it.
  func isLeftOf(_ previous: Block, _ block: Block) -> Bool {
    Int(previous.indentation) >= Int(block.indentation) + 24
  }

  /// *enligt beslutet ⏎ § 121. Nästa mening*: the full stop ends the sentence before.
  func isReference(_ line: Line, after last: Flow.Paragraph) -> Bool {
    guard let header = line.header, header.isStopped, blankLines == 0 else { return false }
    return Ending(of: bytes.span, last.range) == .open && last.range.count > 40
  }

  /// `§ 18` at the start of a line that is no header continues a sentence.
  func isReference(_ line: Line) -> Bool {
    text.bytes[line.range.lowerBound] == 0xC2 && text.bytes[line.range.lowerBound + 1] == 0xA7
  }

  /// *… i samverkan med ⏎ Granåsa Energi*: no sentence ends with the word before. A phrase may end with
  /// a preposition (*vad de har rätt till*), but not at the end of a full line, or alone on one.
  func goesOn(_ last: Flow.Paragraph, in line: Line, _ previous: Block) -> Bool {
    let flow = bytes.span
    let end = last.range.upperBound
    if FlowBuilder.isUnfinished(flow, end) || hasSuffix("§", in: flow, last.range) { return true }
    return FlowBuilder.prepositions.hasWord(in: flow, before: end)
      && (firstWordLength(previous.range.start..<previous.range.end) == previous.range.count
        || isDigit(text.bytes[line.range.lowerBound]) || !isShort(previous, line)
        || last.marker != nil && line.range.count <= FlowBuilder.longestHead
          && FlowBuilder.isBody(line.range, in: text.bytes.span))
  }

  /// *… för år ⏎ ⏎ 2027*: whether a point goes on below a blank line, which some converters put between
  /// the lines of a list.
  func isSpaced(_ line: Line, after last: Flow.Paragraph, _ ending: Ending) -> Bool {
    guard blankLines == 1, last.marker != nil, line.marker == nil else { return false }
    let first = text.bytes[line.range.lowerBound]
    if first == UInt8(ascii: "(") { return !speaksForParty(line) }
    // "2021-05-03" over the signatures dates the paper.
    guard PrintedDay.whole(in: text.bytes.span, line.range) == nil else { return false }
    return ending == .open
      && (isDigit(first) || FlowBuilder.isUnfinished(bytes.span, last.range.upperBound))
  }

  /// *(S) och (V) reserverar sig*: parties that begin a sentence.
  private func speaksForParty(_ line: Line) -> Bool {
    let source = text.bytes.span
    let code = line.range.lowerBound + 1..<min(line.range.upperBound, line.range.lowerBound + 5)
    let close = code.first { !isUpper(in: source, at: $0) } ?? code.upperBound
    return close > code.lowerBound && source.has(UInt8(ascii: ")"), at: close)
      && source.has(0x20, at: close + 1) && source.isLower(at: close + 2)
  }

  /// *… finner att ⏎ Moderaternas förslag ⏎ har antagits*: what looks like a heading stands in the middle
  /// of a sentence.
  @inline(__always)
  func isWithinSentence(_ line: Line, after last: Flow.Paragraph) -> Bool {
    guard line.heading != nil, blankLines == 0, last.range.count > 40, !last.isRow else {
      return false
    }
    return FlowBuilder.isUnfinished(bytes.span, last.range.upperBound)
  }

  /// *Till ledamöter utses ⏎ Anna Åberg (S)*: the names stand one a line.
  func isElected(_ line: Line, after last: Flow.Paragraph) -> Bool {
    let source = text.bytes.span
    return line.range.count <= 60 && source[line.range.upperBound - 1] == UInt8(ascii: ")")
      && FlowBuilder.elections.hasWord(in: bytes.span, before: last.range.upperBound)
      && source.firstOffset(in: line.range, { $0.holds(UInt8(ascii: ",")) }) == nil
  }

  private static let elections: WordList = [
    "utses", "väljs", "utse", "välja", "utser", "väljer", "utsågs", "valdes",
  ]

  /// *samt beslutar för egen del* on a line of its own, between what is proposed and what is decided, or
  /// before what is decided in the same line.
  @inline(__always)
  func opensOwnShare(_ line: Line) -> Bool {
    let source = text.bytes.span
    return FlowBuilder.ownShares.hasPrefix(in: source, line.range)
      && (line.range.count <= 60 || contains("beslut", in: source, line.range))
  }

  /// Whether the paragraph above is such a line, and no more.
  func isOwnShare(_ last: Flow.Paragraph) -> Bool {
    last.marker == nil && last.range.count <= 60
      && FlowBuilder.ownShares.hasPrefix(in: bytes.span, last.range)
  }

  private static let ownShares: PrefixList = [
    "samt beslutar för egen", "och beslutar för egen", "samt beslutar för sin",
    "och beslutar för sin", "samt för egen del", "och för egen del", "samt för sin del",
    "och för sin del",
  ]

  /// Whether the word that ends before `end` ends no sentence.
  static func isUnfinished(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    unfinished.hasWord(in: bytes, before: end)
  }

  /// Conjunctions and the words before a noun.
  private static let unfinished: WordList = [
    "och", "eller", "samt", "respektive", "att", "som", "en", "ett", "dess", "deras", "enligt",
    "mellan", "genom", "utan", "från", "inom", "hos", "vid", "av", "i",
  ]

  /// Words that stand before others, but may stand for them too.
  static let prepositions: WordList = [
    "till", "om", "på", "med", "mot", "över", "under", "åt", "efter", "för", "den", "det", "de",
    "denna", "detta", "dessa",
  ]
}
