import Reading

/// Finds the title of a paper without §.
enum PaperTitle {
  /// The indices of the paragraphs that make up the title; empty when there is none.
  static func find(_ paragraphs: Range<Int>, of flow: Flow) -> [Int] {
    let first = LabelStack(in: paragraphs, of: flow)?.values.upperBound ?? paragraphs.lowerBound
    let head = first..<min(first + 25, paragraphs.upperBound)
    // A motto may begin with a dash.
    let top = head.prefix { flow.paragraphs[$0].marker != nil || !isText($0, of: flow) }
    let announced = head.prefix(while: { !isText($0, of: flow) }).first { index in
      let range = flow.paragraphs[index].range
      return range.count >= 20 && isTitle(index, head, of: flow)
        && (GluedTitle.isTitle(range, in: flow.bytes.span) || isBudget(range, in: flow.bytes.span))
    }
    let named =
      head.prefix(4).first { isKindHeading(flow.paragraphs[$0], in: flow.bytes.span) }
      ?? head.prefix(12).first { hasTitleLabel($0, of: flow) }
    guard
      let index = named ?? announced ?? top.first(where: { isTitle($0, head, of: flow) })
        ?? stoppedAlone(top, of: flow)
    else {
      return head.prefix(4).first { isKindOfProposal(flow.paragraphs[$0]) }.map { [$0] }
        ?? head.prefix(12).first { isPut(to: $0, head, of: flow) }.map { [$0] } ?? []
    }
    guard named == nil else { return [index] }
    var indices = [index]
    while let last = indices.last, last + 1 < head.upperBound, goesOn(last + 1, of: flow) {
      indices.append(last + 1)
    }
    return indices
  }

  /// *Moderaternas förslag till budget 2024*, below a motto.
  private static func isBudget(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    contains("budget", in: bytes, line) && PaperKind.isBudgetTitle(bytes, line)
  }

  /// *Särskilt yttrande*, *Reservation från Moderaterna*: a heading in minutes, the title of a paper.
  static func isKindHeading(_ paragraph: Flow.Paragraph, in bytes: Span<UInt8>) -> Bool {
    guard let heading = paragraph.heading,
      [.reservations, .statements, .notes].contains(heading.kind)
    else { return false }
    return heading.inlineOffset == nil
      || paragraph.range.count <= 100 && Ending(of: bytes, paragraph.range) == .open
        && bytes.offset(of: UInt8(ascii: ":"), in: paragraph.range) == nil
  }

  /// *Ändringsyrkande* above no other title.
  private static func isKindOfProposal(_ paragraph: Flow.Paragraph) -> Bool {
    paragraph.heading?.kind == .yrkanden && paragraph.heading?.inlineOffset == nil
  }

  /// Whether a paragraph is text, below which no title stands.
  private static func isText(_ index: Int, of flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    return paragraph.marker != nil || paragraph.range.count > 300
      || leadIns.hasPrefix(in: flow.bytes.span, paragraph.range)
      || flow.has([.moves], in: paragraph.range) && flow.contains(any: moves, in: paragraph.range)
      || paragraph.range.count > 80 && flow.ending(of: paragraph.range) == .fullStop
        && !isStopped(index, of: flow)
  }

  /// What a politician's demands begin with.
  private static let leadIns: PrefixList = [
    "vi yrkar", "jag yrkar", "vi föreslår", "jag föreslår", "i första hand", "i andra hand",
    "därför yrka", "därför föresl", "mot bakgrund av", "med anledning av ovan", "undertecknad",
  ]
  /// *Moderaterna yrkar*.
  private static let moves: PhraseTable = [" yrkar"]

  private static func isTitle(_ index: Int, _ head: Range<Int>, of flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    let bytes = flow.bytes.span
    guard paragraph.marker == nil, paragraph.heading == nil,
      !paragraph.isRow || isDated(paragraph.range, in: bytes), paragraph.range.count >= 8,
      paragraph.range.count <= 300,
      isUpper(in: bytes, at: paragraph.range.lowerBound)
    else { return false }
    if paragraph.kind == .heading { return true }
    if Letterhead.kind(of: index, in: flow) != nil || Letterhead.isPublisher(index, in: flow)
      || PageShape.isHeaderRow(in: bytes, paragraph.range)
      || isLetterhead(paragraph.range, in: bytes)
    {
      return false
    }
    if isBelowLabel(index, head, of: flow) || isTitleLabel(paragraph.range, in: bytes)
      || times.hasPrefix(in: bytes, paragraph.range) || isMember(paragraph.range, in: bytes)
      || isPut(to: index, head, of: flow)
    {
      return false
    }
    if isKindAlone(index, head, of: flow) || isHandler(index, head, of: flow)
      || isOfficeHolder(paragraph.range, in: bytes)
    {
      return false
    }
    return Ending(of: bytes, paragraph.range) == .open || isStopped(index, of: flow)
      || index > head.lowerBound && isQuestion(paragraph, of: flow)
        && isKindAlone(index - 1, head, of: flow)
  }

  /// *Interpellation till nämndens ordförande Anna Åberg (S)*: whom the question is put to, above the
  /// title.
  private static func isPut(to index: Int, _ head: Range<Int>, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let line = flow.paragraphs[index].range
    guard addressed.hasPrefix(in: bytes, line), !topics.isFound(in: bytes, line),
      let last = people(in: bytes, line, codes: PartyCodes()).members.last, last.party != nil,
      line.upperBound - last.range.upperBound <= 8, index + 1 < head.upperBound
    else { return false }
    return isUpper(in: bytes, at: flow.paragraphs[index + 1].range.lowerBound)
  }

  private static let addressed: PrefixList = [
    "interpellation till ", "fråga till ", "enkel fråga till ", "interpellation ställd till ",
    "fråga ställd till ",
  ]
  private static let topics: PhraseTable = [
    " om ", " angående ", " ang ", " ang. ", " gällande ", " rörande ", " kring ", ": ",
  ]

  /// *Anna Åberg (S), ordförande*.
  private static func isMember(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let name = name(in: bytes, at: line.lowerBound), name.words > 1 else { return false }
    let details = MemberDetails(
      after: name.range.upperBound, in: bytes.extracting(first: line.upperBound), codes: .national)
    return details.party != nil
  }

  /// When a meeting is held.
  private static let times: PrefixList = [
    "kl ", "kl. ", "klockan ", "måndagen den", "tisdagen den", "onsdagen den", "torsdagen den",
    "fredagen den", "lördagen den", "söndagen den", "måndag den", "tisdag den", "onsdag den",
    "torsdag den", "fredag den", "plats och tid",
  ]

  /// *Motion: Lys upp parken   2019-05-20*: a title with the day beside it.
  private static func isDated(_ row: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let columns = PrintedColumns.split(bytes, row)
    return columns.count == 2 && proposals.hasPrefix(in: bytes, columns[0])
      && columns[0].count >= 12 && PrintedDay.whole(in: bytes, columns[1]) != nil
  }

  private static let proposals: PrefixList = ["motion", "interpellation", "medborgarförslag"]

  /// The words of the title: without its label, and without the day beside it.
  static func words(_ index: Int, of flow: Flow) -> Range<Int> {
    let paragraph = flow.paragraphs[index]
    let bytes = flow.bytes.span
    let title = paragraph.isRow ? PrintedColumns.split(bytes, paragraph.range)[0] : paragraph.range
    return withoutLabel(title, in: bytes)
  }

  /// *Kommunhuset, stora salen* below *Plats*.
  private static func isBelowLabel(_ index: Int, _ head: Range<Int>, of flow: Flow) -> Bool {
    index > head.lowerBound
      && rows.contains(LowerWord(in: flow.bytes.span, flow.paragraphs[index - 1].range))
  }

  private static let rows: LowerWords = ["plats", "datum", "klockan", "tid", "plats:", "tid:"]

  /// A name below *Handläggare*.
  private static func isHandler(_ index: Int, _ head: Range<Int>, of flow: Flow) -> Bool {
    guard index > head.lowerBound else { return false }
    let bytes = flow.bytes.span
    let range = flow.paragraphs[index].range
    let above = flow.paragraphs[index - 1].range
    guard hasPrefix("handläggare", in: bytes, above), above.count <= 14,
      let name = name(in: bytes, at: range.lowerBound)
    else { return isTitleOfHandler(range, below: above, index, of: flow) }
    return name.words >= 2 && range.count <= name.range.count + 40
  }

  /// *Stadsarkitekt* right below *Bo Ek*, who prepares the matter.
  private static func isTitleOfHandler(
    _ line: Range<Int>, below above: Range<Int>, _ index: Int, of flow: Flow
  ) -> Bool {
    let bytes = flow.bytes.span
    guard flow.paragraphs[index].blankLinesBefore == 0, bytes.wordCount(line) == 1,
      let name = name(in: bytes, at: above.lowerBound)
    else { return false }
    return name.range == above && (2...3).contains(name.words)
  }

  /// *Vad händer med fritidsgården?* below *Interpellation*.
  private static func isQuestion(_ paragraph: Flow.Paragraph, of flow: Flow) -> Bool {
    paragraph.range.count <= 120 && flow.bytes[paragraph.range.upperBound - 1] == UInt8(ascii: "?")
      && flow.sentences(in: paragraph.range).count == 1
  }

  /// A title that ends in a full stop by mistake.
  private static func isStopped(_ index: Int, of flow: Flow) -> Bool {
    let range = flow.paragraphs[index].range
    let isAnnounced =
      GluedTitle.isTitle(range, in: flow.bytes.span)
      || matters.hasPrefix(in: flow.bytes.span, range)
    return range.count <= 300 && isAnnounced && flow.ending(of: range) == .fullStop
      && flow.sentences(in: range).count == 1
      && !flow.has([.decided, .decides, .proposes], in: range)
  }

  private static let matters: PrefixList = [
    "angående ", "ang. ", "ang ", "reservation mot ", "reservation från ",
  ]

  /// *Ljus i parken.* below *Motion*: a short line between blank ones that ends in a full stop, where
  /// no other is a title.
  private static func stoppedAlone(_ top: Range<Int>.SubSequence, of flow: Flow) -> Int? {
    let bytes = flow.bytes.span
    guard
      let kind = top.first(where: {
        kinds.contains(LowerWord(in: bytes, flow.paragraphs[$0].range))
      })
    else { return nil }
    return top.first { index in
      let paragraph = flow.paragraphs[index]
      return index > kind && index <= kind + 3 && index + 1 < flow.paragraphs.count
        && paragraph.range.count <= 60 && paragraph.marker == nil
        && paragraph.blankLinesBefore > 0 && flow.paragraphs[index + 1].blankLinesBefore > 0
        && isUpper(in: bytes, at: paragraph.range.lowerBound)
        && !isLetterhead(paragraph.range, in: bytes)
        && flow.sentences(in: paragraph.range).count == 1
        && flow.ending(of: paragraph.range) == .fullStop
    }
  }

  /// *Motion* alone above the title; where nothing that can be a title follows, it is the title.
  private static func isKindAlone(_ index: Int, _ head: Range<Int>, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let line = flow.paragraphs[index].range
    guard kinds.contains(LowerWord(in: bytes, line)) || PaperHead.isSpacedOut(flow.bytes[line])
    else { return false }
    return flow.paragraphs[(index + 1)..<head.upperBound].prefix(6).contains {
      $0.range.count >= 8 && $0.range.count <= 160
        && (flow.ending(of: $0.range) != .fullStop || isQuestion($0, of: flow))
        && $0.marker == nil && !isLetterhead($0.range, in: bytes)
    }
  }

  static let kinds: LowerWords = [
    "e-förslag", "invånarförslag", "medborgarinitiativ", "skriftlig fråga", "motion",
    "interpellation", "medborgarförslag", "yrkande", "fråga", "enkel fråga", "kallelse",
    "nämndinitiativ", "initiativärende", "initiativ", "ledamotsinitiativ", "missiv", "remissvar",
    "beslutsunderlag", "beslutsförslag", "yttrande", "skrivelse", "ärende", "rapport",
  ]

  // MARK: - Below the first line

  private static func goesOn(_ index: Int, of flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    return paragraph.blankLinesBefore == 0 && paragraph.kind == .line && paragraph.heading == nil
      && paragraph.marker == nil && !paragraph.isRow && paragraph.range.count <= 120
      && Ending(of: flow.bytes.span, paragraph.range) == .open
      && !isLetterhead(paragraph.range, in: flow.bytes.span)
      && days(in: flow.bytes.span, paragraph.range).last?.range.upperBound
        != paragraph.range.upperBound
      && !isLabelled(paragraph, of: flow)
  }

  /// *Tid: onsdagen den 15 mars*, *Ert diarienummer: KS 2022/318*.
  private static func isLabelled(_ paragraph: Flow.Paragraph, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    var offset = paragraph.range.lowerBound
    for _ in 0..<2 {
      guard let word = bytes.word(from: offset, to: paragraph.range.upperBound) else {
        return false
      }
      if hasSuffix(":", in: bytes, word) { return true }
      offset = word.upperBound
    }
    return isUpper(in: bytes, at: paragraph.range.lowerBound)
      && isLetterhead(paragraph.range, in: bytes)
  }
}
