import Reading

/// Cuts a paper without § into items: one for the whole, or one for each topic of a programme, each
/// point of an agenda, each headline of a summary.
enum WholePaper {
  static func items(_ paragraphs: Range<Int>, of flow: Flow) -> [Outline.Item] {
    let topics = Programme.topics(paragraphs, of: flow)
    if !topics.isEmpty { return topics }
    let points = AgendaPoints.items(paragraphs, of: flow)
    if !points.isEmpty { return points }
    let headlines = SummaryHeadlines.items(paragraphs, of: flow)
    if !headlines.isEmpty { return headlines }
    let title = PaperTitle.find(paragraphs, of: flow)
    let start = title.last.map { $0 + 1 } ?? paragraphs.lowerBound
    return [
      Outline.Item(
        paragraphs: paragraphs, header: nil, number: nil,
        title: title.map { flow.paragraphs[$0].range },
        caseNumbers: labelledCaseNumbers(before: start + 30, paragraphs, of: flow),
        sections: Sections.cut(start..<paragraphs.upperBound, of: flow))
    ]
  }

  /// Case numbers stand with a label in the letterhead.
  private static func labelledCaseNumbers(
    before limit: Int, _ paragraphs: Range<Int>, of flow: Flow
  ) -> [Range<Int>] {
    let bytes = flow.bytes.span
    let head = paragraphs.lowerBound..<min(limit, paragraphs.lowerBound + 14, paragraphs.upperBound)
    for index in head {
      let found = Papers.labelledCaseNumbers(in: bytes, flow.paragraphs[index].range)
      if !found.isEmpty { return found }
      if index > head.lowerBound, let number = number(below: index - 1, in: flow) {
        return [number]
      }
    }
    return []
  }

  /// `KS/2022:41` in a column below *Vår beteckning*.
  private static func number(below label: Int, in flow: Flow) -> Range<Int>? {
    let bytes = flow.bytes.span
    guard containsAny(numberLabels, in: bytes, flow.paragraphs[label].range) else { return nil }
    let row = flow.paragraphs[label + 1].range
    for part in PrintedColumns.split(bytes, row)
    where !part.isEmpty && isUpper(in: bytes, at: part.lowerBound) {
      if let number = caseNumber(in: bytes, at: part.lowerBound), number == part { return number }
    }
    return nil
  }

  private static let numberLabels: [StaticString] = [
    "beteckning", "diarienummer", "diarienr", "ärendenummer", "dnr",
  ]
}

/// *PARTY i KOMMUN vill:* with points under each topic.
///
/// Source: DOMAIN.md section 2, party programme; CONTRACT section 4.
enum Programme {
  static func topics(_ paragraphs: Range<Int>, of flow: Flow) -> [Outline.Item] {
    let leads = paragraphs.filter { isLead(flow.paragraphs[$0], of: flow) }
    guard !leads.isEmpty else { return [] }
    let limits = [paragraphs.lowerBound] + leads.map { $0 + 1 }
    let starts = zip(leads, limits).map { topic(before: $0, $1, of: flow) }
    return leads.indices.map { index in
      let start = starts[index]
      let end = index + 1 < leads.count ? starts[index + 1] : paragraphs.upperBound
      let title = start < leads[index] ? [flow.paragraphs[start].range] : []
      let section = Section(
        kind: .proposal, body: nil, elsewhere: nil, paragraphs: leads[index]..<end, inlineText: nil)
      return Outline.Item(
        paragraphs: start..<end, header: nil, number: nil, title: title, caseNumbers: [],
        sections: [section])
    }
  }

  static func isLead(_ paragraph: Flow.Paragraph, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    guard paragraph.range.count <= 90, paragraph.marker == nil,
      hasSuffix(" vill:", in: bytes, paragraph.range)
        || hasSuffix(" vill", in: bytes, paragraph.range)
    else { return false }
    return true
  }

  /// The topic is the short line just above, or the heading above some text; pictures' file names
  /// and the like stand further up.
  private static func topic(before lead: Int, _ limit: Int, of flow: Flow) -> Int {
    guard lead > limit else { return lead }
    if isTopic(lead - 1, of: flow) { return lead - 1 }
    return (limit..<lead).last { flow.paragraphs[$0].kind == .heading } ?? lead
  }

  private static func isTopic(_ index: Int, of flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    return paragraph.range.count <= 80 && paragraph.marker == nil
      && Ending(of: flow.bytes.span, paragraph.range) == .open
  }
}

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
    let line = flow.string(paragraph.range)
    if Letterhead.kind(of: index, in: flow) != nil || Letterhead.isPublisher(index, in: flow)
      || PageShape.isHeaderRow(in: bytes, paragraph.range) || isLetterhead(line)
    {
      return false
    }
    if isKindAlone(line, head, index, of: flow) || isHandler(index, head, of: flow) {
      return false
    }
    return Ending(of: bytes, paragraph.range) == .open || isStopped(index, of: flow)
      || index > head.lowerBound && isQuestion(paragraph, of: flow)
        && isKindAlone(flow.string(flow.paragraphs[index - 1].range), head, index - 1, of: flow)
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
  private static func isKindAlone(
    _ line: String, _ head: Range<Int>, _ index: Int, of flow: Flow
  ) -> Bool {
    guard
      [
        "motion", "interpellation", "medborgarförslag", "yrkande", "fråga", "enkel fråga",
        "kallelse",
      ]
      .contains(line.lowercased())
    else { return false }
    return flow.paragraphs[(index + 1)..<head.upperBound].prefix(4).contains {
      $0.range.count >= 8 && $0.range.count <= 160
        && (flow.ending(of: $0.range) != .fullStop || isQuestion($0, of: flow))
        && $0.marker == nil && !isLetterhead(flow.string($0.range))
    }
  }

  /// Names of bodies, dates, labels and addresses that stand above a title.
  private static func isLetterhead(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    if let last = words.indices.last, words.count <= 6, BodyName.ending(at: last, in: words) != nil
    {
      return true
    }
    // "Kommunfullmäktige i Granåsa", "Motion till kommunfullmäktige i Granåsa kommun"
    if let place = words.firstIndex(of: "i"), place > 0, words.count <= place + 3,
      BodyName.ending(at: place - 1, in: words) != nil
    {
      return true
    }
    let lower = line.lowercased()
    if lower.hasSuffix(" som ovan") || isTrail(line) { return true }
    if line.contains("@") || PrintedDay.whole(line) != nil || isParty(line) { return true }
    if [
      "dnr", "diarienummer", "ärendenummer", "handläggare", "datum", "till ", "vår beteckning",
      "sida ", "telefon", "e-post", "top of page",
    ].contains(where: lower.hasPrefix) {
      return true
    }
    if words.count <= 6, let first = words.first, let last = words.last,
      [first, last].contains(where: isOffice)
    {
      return true
    }
    if words.count <= 3, ["kommun", "stad", "regionen"].contains(words.last?.lowercased() ?? "") {
      return true
    }
    return line.contains(".png") || line.contains(".jpg") || line.contains(".pdf")
  }

  /// *Start / Kommun och politik / Beslut*: the trail of links above a page of the web.
  static func isTrail(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    isTrail(string(bytes, range))
  }

  private static func isTrail(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.dropFirst().dropLast().count { ["/", ">", "»", "›", "|"].contains($0) } >= 2
  }

  /// *Avdelningen*, *Stadsledningskontoret*: who in the administration writes.
  private static func isOffice(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    return ["avdelningen", "enheten", "kontoret", "förvaltningen", "sektionen", "staben"]
      .contains(where: lower.hasSuffix)
  }

  /// A party's name and nothing else, as it stands above a title or at the top.
  private static func isParty(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    guard line.split(separator: " ").count <= 3 else { return false }
    if !parties(in: bytes.span, 0..<bytes.count, codes: PartyCodes.national).isEmpty { return true }
    return line.lowercased().hasSuffix("listan") || line.lowercased().hasSuffix("partiet")
  }

  private static func goesOn(_ index: Int, of flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    return paragraph.blankLinesBefore == 0 && paragraph.kind == .line && paragraph.heading == nil
      && paragraph.marker == nil && !paragraph.isRow && paragraph.range.count <= 120
      && Ending(of: flow.bytes.span, paragraph.range) == .open
      && days(in: flow.bytes.span, paragraph.range).last?.range.upperBound
        != paragraph.range.upperBound
      && !isLabelled(paragraph, of: flow)
  }

  /// *Tid: onsdagen den 15 mars*, *Plats: Kommunhuset*.
  private static func isLabelled(_ paragraph: Flow.Paragraph, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let first = bytes.word(from: paragraph.range.lowerBound, to: paragraph.range.upperBound)
    return first.map { hasSuffix(":", in: bytes, $0) } ?? false
  }
}

/// The numbered points of an agenda: *1. Val av justerare* with headings below each.
///
/// Source: DOMAIN.md section 2, notice and agenda page.
enum AgendaPoints {
  static func items(_ paragraphs: Range<Int>, of flow: Flow) -> [Outline.Item] {
    let starts = starts(paragraphs, of: flow)
    guard starts.count >= 2 else { return [] }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : paragraphs.upperBound
      return item(starts[index]..<end, of: flow)
    }
  }

  private static func item(_ paragraphs: Range<Int>, of flow: Flow) -> Outline.Item {
    let title = flow.paragraphs[paragraphs.lowerBound]
    var head = ItemHead(flow: flow, limit: paragraphs.upperBound)
    head.read(titleAt: title.content, next: paragraphs.lowerBound + 1)
    return Outline.Item(
      paragraphs: paragraphs, header: nil, number: title.marker?.label, title: head.title,
      caseNumbers: head.caseNumbers,
      sections: Sections.cut(head.next..<paragraphs.upperBound, of: flow))
  }

  /// Points numbered from 1 without a gap, at one indentation; half of those with text of their own
  /// at least have a heading soon below.
  private static func starts(_ paragraphs: Range<Int>, of flow: Flow) -> [Int] {
    var starts: [Int] = []
    var (headed, told) = (0, 0)
    for index in paragraphs {
      let paragraph = flow.paragraphs[index]
      guard let ordinal = paragraph.marker?.ordinal, ordinal == starts.count + 1,
        hasText(index, paragraphs, of: flow)
          || starts.count >= 2 && isListed(index, paragraphs, flow),
        starts.first.map({ flow.paragraphs[$0].indentation == paragraph.indentation }) ?? true
      else { continue }
      starts.append(index)
      if hasText(index, paragraphs, of: flow) { told += 1 }
      if hasHeading(below: index, paragraphs.upperBound, of: flow) { headed += 1 }
    }
    return headed > 0 && headed * 2 >= told ? starts : []
  }

  private static func hasText(_ index: Int, _ paragraphs: Range<Int>, of flow: Flow) -> Bool {
    index + 1 < paragraphs.upperBound && flow.paragraphs[index + 1].marker == nil
  }

  /// *7. Information*, right above *8. Meddelanden*: a point with no text of its own.
  private static func isListed(_ index: Int, _ paragraphs: Range<Int>, _ flow: Flow) -> Bool {
    guard index + 1 < paragraphs.upperBound else { return true }
    let (point, next) = (flow.paragraphs[index], flow.paragraphs[index + 1])
    return next.indentation == point.indentation && next.blankLinesBefore > 0
      && next.marker?.ordinal == point.marker?.ordinal.map { $0 + 1 }
  }

  private static func hasHeading(below index: Int, _ limit: Int, of flow: Flow) -> Bool {
    let below = flow.paragraphs[(index + 1)..<min(index + 5, limit)]
    return below.prefix { $0.marker == nil }.contains { paragraph in
      paragraph.heading?.kind == .proposal || paragraph.heading?.kind == .background
    }
  }
}
