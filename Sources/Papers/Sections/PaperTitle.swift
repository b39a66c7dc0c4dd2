import Reading

/// Finds the title of a paper without §.
enum PaperTitle {
  /// The indices of the paragraphs that make up the title; empty when there is none.
  static func find(_ paragraphs: Range<Int>, of flow: Flow) -> [Int] {
    let head = paragraphs.lowerBound..<min(paragraphs.lowerBound + 25, paragraphs.upperBound)
    let announced = head.prefix(while: { !isText($0, of: flow) }).first { index in
      let range = flow.paragraphs[index].range
      return range.count >= 20 && GluedTitle.isTitle(range, in: flow.bytes.span)
        && isTitle(index, head, of: flow)
    }
    let named = head.prefix(4).first { isKindHeading(flow.paragraphs[$0]) }
    guard let index = named ?? announced ?? head.first(where: { isTitle($0, head, of: flow) })
    else { return [] }
    guard named == nil else { return [index] }
    var indices = [index]
    while let last = indices.last, last + 1 < head.upperBound, goesOn(last + 1, of: flow) {
      indices.append(last + 1)
    }
    return indices
  }

  /// *Särskilt yttrande*, *Skriftlig reservation*: a heading in minutes, the title of a paper.
  private static func isKindHeading(_ paragraph: Flow.Paragraph) -> Bool {
    guard let heading = paragraph.heading, heading.inlineOffset == nil else { return false }
    return heading.kind == .reservations || heading.kind == .statements
  }

  /// Whether a paragraph is text, below which no title stands.
  private static func isText(_ index: Int, of flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    return paragraph.marker != nil || paragraph.range.count > 300
      || paragraph.range.count > 80 && flow.ending(of: paragraph.range) == .fullStop
        && !isStopped(index, of: flow)
  }

  private static func isTitle(_ index: Int, _ head: Range<Int>, of flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    let bytes = flow.bytes.span
    guard paragraph.marker == nil, paragraph.heading == nil, !paragraph.isRow,
      paragraph.range.count >= 8, paragraph.range.count <= 300,
      isUpper(in: bytes, at: paragraph.range.lowerBound)
    else { return false }
    if paragraph.kind == .heading { return true }
    if Letterhead.kind(of: index, in: flow) != nil || Letterhead.isPublisher(index, in: flow)
      || PageShape.isHeaderRow(in: bytes, paragraph.range)
      || isLetterhead(paragraph.range, in: bytes)
    {
      return false
    }
    if isKindAlone(index, head, of: flow) || isHandler(index, head, of: flow) { return false }
    return Ending(of: bytes, paragraph.range) == .open || isStopped(index, of: flow)
      || index > head.lowerBound && isQuestion(paragraph, of: flow)
        && isKindAlone(index - 1, head, of: flow)
  }

  /// A name below *Handläggare*.
  private static func isHandler(_ index: Int, _ head: Range<Int>, of flow: Flow) -> Bool {
    guard index > head.lowerBound else { return false }
    let bytes = flow.bytes.span
    let range = flow.paragraphs[index].range
    let above = flow.paragraphs[index - 1].range
    guard hasPrefix("handläggare", in: bytes, above), above.count <= 14,
      let name = name(in: bytes, at: range.lowerBound)
    else { return false }
    return name.words >= 2 && range.count <= name.range.count + 40
  }

  /// *Vad händer med fritidsgården?* below *Interpellation*.
  private static func isQuestion(_ paragraph: Flow.Paragraph, of flow: Flow) -> Bool {
    paragraph.range.count <= 120 && flow.bytes[paragraph.range.upperBound - 1] == UInt8(ascii: "?")
      && flow.sentences(in: paragraph.range).count == 1
  }

  /// A title that ends in a full stop by mistake.
  private static func isStopped(_ index: Int, of flow: Flow) -> Bool {
    let range = flow.paragraphs[index].range
    return range.count <= 250 && GluedTitle.isTitle(range, in: flow.bytes.span)
      && flow.ending(of: range) == .fullStop && flow.sentences(in: range).count == 1
      && !flow.has([.decided, .decides, .proposes], in: range)
  }

  /// *Motion* alone above the title; where nothing that can be a title follows, it is the title.
  private static func isKindAlone(_ index: Int, _ head: Range<Int>, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    guard kinds.contains(LowerWord(in: bytes, flow.paragraphs[index].range)) else { return false }
    return flow.paragraphs[(index + 1)..<head.upperBound].prefix(4).contains {
      $0.range.count >= 8 && $0.range.count <= 160
        && (flow.ending(of: $0.range) != .fullStop || isQuestion($0, of: flow))
        && $0.marker == nil && !isLetterhead($0.range, in: bytes)
    }
  }

  private static let kinds: LowerWords = [
    "motion", "interpellation", "medborgarförslag", "yrkande", "fråga", "enkel fråga", "kallelse",
  ]

  // MARK: - Above the title

  /// Names of bodies, dates, labels and addresses that stand above a title.
  private static func isLetterhead(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    labels.hasPrefix(in: bytes, line) || hasSuffix(" som ovan", in: bytes, line)
      || isSender(line, in: bytes) || isTrail(line, in: bytes)
      || PrintedDay.whole(in: bytes, line) != nil
      || bytes.offset(of: UInt8(ascii: "@"), in: line) != nil || files.isFound(in: bytes, line)
  }

  private static let labels: PrefixList = [
    "dnr", "diarienummer", "ärendenummer", "handläggare", "datum", "till ", "vår beteckning",
    "sida ", "telefon", "e-post", "top of page",
  ]

  private static let files: PhraseTable = [".png", ".jpg", ".pdf"]

  /// *Kommunstyrelsen*, *Stadsledningskontoret*, *Moderaterna*, *Granåsa kommun*: who writes, or to
  /// whom.
  private static func isSender(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    if isPlaced(line, in: bytes) { return true }
    let count = bytes.wordCount(line)
    guard count <= 6, let first = bytes.word(from: line.lowerBound, to: line.upperBound),
      let last = bytes.word(before: line.upperBound, from: line.lowerBound)
    else { return false }
    return BodyName.isBody(last, in: bytes)
      || offices.hasSuffix(in: bytes, before: first.upperBound)
      || offices.hasSuffix(in: bytes, before: last.upperBound)
      || count <= 3 && (owners.contains(LowerWord(in: bytes, last)) || isParty(line, in: bytes))
  }

  /// *Kommunfullmäktige i Granåsa*, *Motion till kommunfullmäktige i Granåsa kommun*.
  private static func isPlaced(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let place = places.first(in: bytes, line),
      let body = bytes.word(before: place.lowerBound, from: line.lowerBound)
    else { return false }
    return BodyName.isBody(body, in: bytes)
      && bytes.wordCount(place.upperBound..<line.upperBound) <= 2
  }

  private static let places: PhraseTable = [" i "]

  /// *Start / Kommun och politik / Beslut*: the trail of links above a page of the web.
  static func isTrail(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var count = 0
    var offset = range.lowerBound
    while let word = bytes.word(from: offset, to: range.upperBound) {
      if word.count <= 3, word.lowerBound > range.lowerBound, word.upperBound < range.upperBound,
        separators.contains(LowerWord(in: bytes, word))
      {
        count += 1
      }
      offset = word.upperBound
    }
    return count >= 2
  }

  private static let separators: LowerWords = ["/", ">", "»", "›", "|"]

  /// *Avdelningen*, *Stadsledningskontoret*: who in the administration writes.
  private static let offices: WordList = [
    "avdelningen", "enheten", "kontoret", "förvaltningen", "sektionen", "staben",
  ]

  private static let owners: LowerWords = ["kommun", "stad", "regionen"]

  /// A party's name and nothing else, as it stands above a title or at the top.
  private static func isParty(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    hasSuffix("listan", in: bytes, line) || hasSuffix("partiet", in: bytes, line)
      || !parties(in: bytes, line, codes: .national).isEmpty
  }

  // MARK: - Below the first line

  private static func goesOn(_ index: Int, of flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    return paragraph.blankLinesBefore == 0 && paragraph.kind == .line && paragraph.heading == nil
      && paragraph.marker == nil && !paragraph.isRow && paragraph.range.count <= 120
      && Ending(of: flow.bytes.span, paragraph.range) == .open
      && days(in: flow.bytes.span, paragraph.range).last?.range.upperBound
        != paragraph.range.upperBound
      && !isLabelled(paragraph, of: flow)
  }

  /// *Tid: onsdagen den 15 mars*, *Ert diarienummer: KS 2022/318*.
  private static func isLabelled(_ paragraph: Flow.Paragraph, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    var offset = paragraph.range.lowerBound
    for _ in 0..<2 {
      guard let word = bytes.word(from: offset, to: paragraph.range.upperBound) else { return false }
      if hasSuffix(":", in: bytes, word) { return true }
      offset = word.upperBound
    }
    return isUpper(in: bytes, at: paragraph.range.lowerBound)
      && isLetterhead(paragraph.range, in: bytes)
  }
}
