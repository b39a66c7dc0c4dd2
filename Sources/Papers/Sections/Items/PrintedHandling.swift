/// Decisions of earlier bodies that an item prints in full.
///
///     Arbetsutskottet 2023-05-02 § 45
///
///     Beslut
///     Att remittera ärendet till tekniska nämnden.
///
///     Beslut
///     Kommunstyrelsen beslutar att anta planen.
///
/// *Beslut* does not say whose it is. Right below the name of another handling it is that one's, where
/// the item has a decision besides.
///
/// Source: DOMAIN.md 3.3, *earlier*.
struct PrintedHandling {
  private let paper: PaperFacts
  private let flow: Flow

  /// `sections` with the decisions of earlier bodies told from the item's own.
  static func told(_ sections: [Section], in paper: PaperFacts, of flow: Flow) -> [Section] {
    let handling = PrintedHandling(paper: paper, flow: flow)
    let decisions = sections.indices.filter {
      sections[$0].kind == .decision && sections[$0].elsewhere == nil
    }
    let earlier = decisions.filter { handling.isAbove(sections[$0]) }
    guard !earlier.isEmpty, earlier.count < decisions.count else { return sections }
    var sections = sections
    for index in earlier {
      sections[index] = handling.told(sections[index])
    }
    return sections
  }

  /// Whether nothing stands between the heading of `section` and a line that names another handling.
  private func isAbove(_ section: Section) -> Bool {
    guard section.body == nil, !section.isLeadIn, !section.isUnderDecision,
      let line = line(above: section)
    else { return false }
    guard let heading = line.heading else { return names(line.range) }
    if heading.kind == .earlier || heading.elsewhere != nil { return true }
    guard heading.kind == .decision, let body = heading.body else { return false }
    return isAnother(flow.body(body))
  }

  /// *KSAU 2023-05-02 § 45*: another body, and the number of its decision or its day.
  private func names(_ line: Range<Int>) -> Bool {
    let bytes = flow.bytes.span
    guard line.count <= 90, bytes[line.upperBound - 1] != UInt8(ascii: "."),
      contains("§", in: bytes, line) || PrintedDay.first(in: bytes, line) != nil
    else { return false }
    if let body = body(in: line) { return isAnother(body) }
    // "AU § 45"
    guard let first = bytes.word(from: line.lowerBound, to: line.upperBound) else { return false }
    return BodyName.isLocalAbbreviation(first, in: bytes)
  }

  private func isAnother(_ body: String) -> Bool {
    guard let own = paper.body, let name = paper.resolved(body) else { return false }
    return name != own
  }

  /// The paragraph above the heading of `section`; `nil` where none is.
  private func line(above section: Section) -> Flow.Paragraph? {
    let heading = section.paragraphs.lowerBound - 1
    guard heading > 0, flow.paragraphs[heading].heading != nil else { return nil }
    return flow.paragraphs[heading - 1]
  }

  /// The body that `line` names, its whole name where the line begins with it.
  private func body(in line: Range<Int>) -> String? {
    let bytes = flow.bytes.span
    if let first = bytes.word(from: line.lowerBound, to: line.upperBound),
      let whole = BodyName.beginning(at: first, in: bytes, to: line.upperBound)
    {
      return flow.body(whole)
    }
    // "Kommunstyrelsens arbetsutskott"
    return flow.lastBody(in: line)
  }

  /// Whose handling the line above `section` names; `nil` when it names nobody.
  private func handler(above section: Section) -> String? {
    guard let line = line(above: section) else { return nil }
    if let heading = line.heading {
      guard let name = heading.elsewhere ?? heading.body else { return nil }
      return flow.body(name)
    }
    return body(in: line.range)
  }

  /// The same as a decision of the body above it, or of one that is not known.
  private func told(_ section: Section) -> Section {
    let body = handler(above: section)
    return Section(
      kind: body == nil ? .earlier : section.kind, body: body, elsewhere: body,
      paragraphs: section.paragraphs, inlineText: section.inlineText, basedOn: section.basedOn)
  }
}
