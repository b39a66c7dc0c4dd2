import Reading

/// *PARTY i KOMMUN vill:* with points under each topic.
///
/// Source: DOMAIN.md section 2, party programme; CONTRACT section 4.
enum Programme {
  static func topics(_ paragraphs: Range<Int>, of flow: Flow) -> [Outline.Item] {
    let leads = paragraphs.filter { isLead($0, of: flow) }
    guard !leads.isEmpty, !isProposal(paragraphs, of: flow) else { return [] }
    let limits = [paragraphs.lowerBound] + leads.map { $0 + 1 }
    let starts = zip(leads, limits).map { topic(before: $0, $1, of: flow) }
    return leads.indices.map { index in
      let start = starts[index]
      let end = index + 1 < leads.count ? starts[index + 1] : paragraphs.upperBound
      let title = start < leads[index] ? [flow.paragraphs[start].content] : []
      let section = Section(
        kind: .proposal, body: nil, elsewhere: nil, paragraphs: leads[index]..<end, inlineText: nil)
      return Outline.Item(
        paragraphs: start..<end, header: nil, number: nil, title: title, caseNumbers: [],
        sections: [section])
    }
  }

  static func isProgramme(_ paper: Outline.Paper, in flow: Flow) -> Bool {
    paper.paragraphs.contains { isLead($0, of: flow) }
  }

  /// Whether a motion or its like lists what its party wants: that has no topics.
  private static func isProposal(_ paragraphs: Range<Int>, of flow: Flow) -> Bool {
    paragraphs.prefix(8).contains {
      proposals.hasPrefix(in: flow.bytes.span, flow.paragraphs[$0].range)
    }
  }

  private static let proposals: PrefixList = ["motion", "interpellation", "initiativ"]

  /// Whether the paragraph at `index` leads in to what a party wants.
  static func isLead(_ index: Int, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let line = flow.paragraphs[index].range
    guard line.count <= 90, flow.paragraphs[index].marker == nil else { return false }
    if hasSuffix(" vill:", in: bytes, line) || hasSuffix(" vill att:", in: bytes, line)
      || isInverted(line, in: bytes)
    {
      return true
    }
    let below = flow.paragraphs[(index + 1)...].prefix(2)
    if hasSuffix(" vill", in: bytes, line) || hasSuffix(" vill att", in: bytes, line) {
      // "Vad vi vill" over a text is a title.
      return below.first.map { $0.marker != nil || flow.ending(of: $0.range) != .fullStop } ?? true
    }
    return line.count <= 40 && own.hasPrefix(in: bytes, line)
      && below.contains { $0.marker?.kind == .bullet }
  }

  /// What a party lists without a verb of wishing.
  private static let own: PrefixList = [
    "vår politik", "våra viktigaste frågor", "våra vallöften", "vi prioriterar",
    "vi går till val på", "vi lovar", "vi kommer att", "vi arbetar för",
    "vi fortsätter framåt genom",
  ]

  /// *Därför vill Moderaterna:*, *Det här vill vi:*.
  private static func isInverted(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard bytes.has(UInt8(ascii: ":"), at: line.upperBound - 1),
      let verb = verbs.first(in: bytes, line)
    else { return false }
    let who = bytes.trimmed(verb.upperBound..<line.upperBound - 1)
    return pronouns.contains(LowerWord(in: bytes, who))
      || bytes.wordCount(who) <= 5 && SignatureLine.mayNameParties(who, in: bytes)
        && !parties(in: bytes, who, codes: .national).isEmpty
  }

  private static let verbs: PhraseTable = [" vill ", " prioriterar "]
  private static let pronouns: LowerWords = ["vi", "jag"]

  /// The topic is the short line just above, or the heading above some text; pictures' file names
  /// and the like stand further up.
  private static func topic(before lead: Int, _ limit: Int, of flow: Flow) -> Int {
    guard lead > limit else { return lead }
    if isTopic(lead - 1, of: flow) { return lead - 1 }
    return (limit..<lead).last { flow.paragraphs[$0].kind == .heading }
      ?? (limit..<lead).last { isTopic($0, of: flow) && isSetApart($0, of: flow) } ?? lead
  }

  /// Whether a blank line stands above the short line, and text right below it.
  private static func isSetApart(_ index: Int, of flow: Flow) -> Bool {
    let next = flow.paragraphs[index + 1]
    return flow.paragraphs[index].blankLinesBefore > 0 && next.range.count > 30
      && flow.ending(of: next.range) == .fullStop
  }

  private static func isTopic(_ index: Int, of flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    // "2. Skola" is a topic of a programme that numbers them.
    let isNumbered =
      paragraph.marker?.kind == .number && paragraph.blankLinesBefore > 0
      && isUpper(in: flow.bytes.span, at: paragraph.content.lowerBound)
    return paragraph.range.count <= 80 && (paragraph.marker == nil || isNumbered)
      && Ending(of: flow.bytes.span, paragraph.range) == .open
  }
}
