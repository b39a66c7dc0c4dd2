/// Lines that no heading of their own makes a heading, and that divide a section all the same.
///
///     Förslag till beslut
///     I kommunstyrelsen och kommunfullmäktige:
///     1. Motionen avslås.
///     Vid ärendets behandling i kommunstyrelsen var meningarna delade:
///
///     Beslut
///     Kommunfullmäktige
///     - anta taxan
///     Kommunstyrelsen
///     - uppdra åt kontoret att informera om den
///
/// Source: DOMAIN.md 3.3, *proposal upwards*.
enum SubHeading {
  /// The section that begins at `index` within `open`; `nil` when none does.
  static func section(at index: Int, within open: Section, of flow: Flow) -> Section? {
    guard open.kind == .decision || open.kind == .proposal else { return nil }
    let paragraph = flow.paragraphs[index]
    guard paragraph.marker == nil, paragraph.heading == nil, !paragraph.isRow else { return nil }
    if let body = decider(paragraph.range, in: flow.bytes.span) {
      return Section(
        kind: open.kind, body: flow.body(body), elsewhere: nil, paragraphs: index + 1..<index + 1,
        inlineText: nil)
    }
    if let body = share(at: index, within: open, of: flow) {
      return Section(
        kind: open.kind, body: flow.body(body), elsewhere: nil, paragraphs: index + 1..<index + 1,
        inlineText: nil, isUnderDecision: open.kind == .decision)
    }
    // "Kommunstyrelsens beslut den 3 maj 2023" over points tells of them.
    if index + 1 < flow.paragraphs.count, flow.paragraphs[index + 1].marker != nil,
      let body = DecisionHeading.earlier(in: flow.bytes.span, paragraph.range)
    {
      return Section(
        kind: .earlier, body: nil, elsewhere: flow.body(body), paragraphs: index + 1..<index + 1,
        inlineText: nil)
    }
    if isAccount(paragraph.range, of: flow) {
      return Section(
        kind: .debate, body: nil, elsewhere: nil, paragraphs: index..<index, inlineText: nil)
    }
    guard let kind = UnknownHeading.kind(at: index, within: open, of: flow) else { return nil }
    return Section(
      kind: kind, body: nil, elsewhere: nil, paragraphs: index + 1..<index + 1, inlineText: nil)
  }

  /// The body in *I kommunstyrelsen och kommunfullmäktige:*, the last of several: it decides.
  private static func decider(_ line: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    guard line.count <= 80, hasPrefix("i ", in: bytes, line),
      isUpper(in: bytes, at: line.lowerBound),
      let last = bytes.word(before: line.upperBound, from: line.lowerBound)
    else { return nil }
    let start = line.lowerBound + 2
    if let first = bytes.word(from: start, to: line.upperBound),
      let open = BodyName.beginning(at: first, in: bytes, to: line.upperBound),
      open.upperBound >= last.lowerBound
    {
      return open
    }
    guard let body = BodyName.ending(at: last, in: bytes, from: start) else { return nil }
    let before = trimmed(bytes, start..<body.lowerBound)
    if before.isEmpty { return body }
    // "Kommunstyrelsen och" before it.
    guard let joint = bytes.word(before: before.upperBound, from: before.lowerBound),
      let other = bytes.word(before: joint.lowerBound, from: before.lowerBound),
      BodyName.isAnyOf(["och", "samt"], withGenitive: false, joint, in: bytes),
      BodyName.ending(at: other, in: bytes, from: start)?.lowerBound == start
    else { return nil }
    return body
  }

  /// *Kommunfullmäktige*, *Till kommunfullmäktige:*, alone on a line over points: what the council is to decide; *Kommunstyrelsen*
  /// below that, what the board does, or is to decide where a committee of it has no other heading than
  /// its own. Other bodies over points are those that get something to do.
  private static func share(
    at index: Int, within open: Section, of flow: Flow
  ) -> Range<Int>? {
    let bytes = flow.bytes.span
    let line = flow.paragraphs[index].range
    guard line.count <= 60, index + 1 < flow.paragraphs.count,
      flow.paragraphs[index + 1].marker != nil
    else { return nil }
    var name = hasSuffix(":", in: bytes, line) ? line.dropping(1) : line
    if hasPrefix("till ", in: bytes, name), hasSuffix("fullmäktige", in: bytes, name) {
      name = name.lowerBound + "till ".utf8.count..<name.upperBound
    }
    guard
      hasSuffix("fullmäktige", in: bytes, name) || open.body?.hasSuffix("fullmäktige") ?? false
        || boards.hasPrefix(in: bytes, name) && isPreparatory(open),
      Heading.wholeBody(bytes, name) == name
    else { return nil }
    return name
  }

  private static let boards: PrefixList = [
    "kommunstyrelsen", "regionstyrelsen", "landstingsstyrelsen",
  ]

  /// Whether the heading above is that of a committee, or names nobody.
  private static func isPreparatory(_ open: Section) -> Bool {
    guard let body = open.body else { return open.kind == .decision && !open.isUnderDecision }
    return body.hasSuffix("utskott") || body.hasSuffix("utskottet")
  }

  /// *Vid behandlingen av ärendet i kommunstyrelsen …* tells how the body dealt with the matter.
  private static func isAccount(_ line: Range<Int>, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    if flow.has([.note], in: line), records.isFound(in: bytes, line) { return true }
    let near = line.lowerBound..<min(line.upperBound, line.lowerBound + 90)
    return accounts.hasPrefix(in: bytes, line) && BodyName.firstRange(in: bytes, near) != nil
  }

  /// *Anna Åberg (S) antecknade följande till protokollet*.
  private static let records: PhraseTable = [
    " antecknade följande till protokollet", " antecknade som yttrande ",
    " lät anteckna följande till protokollet",
  ]

  private static let accounts: PrefixList = [
    "vid behandling av ärendet i ", "vid behandlingen av ärendet i ", "vid ärendets behandling i ",
  ]
}
