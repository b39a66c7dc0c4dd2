/// Lines at the top of a § that say how it is handled, and are no part of what it is called.
///
///     § 12 Plan för parken ⏎ Omedelbart justerad
///     § 12 Plan för parken ⏎ Sekretess
///     § 12 Plan för parken ⏎ Kl. 09.15
///     § 12 Plan för parken ⏎ Ksau § 45, 2024-03-04
extension ItemHead {
  /// Whether the line says what sort of matter it is, that it is secret or adjusted at once, when or
  /// where on the agenda it came up, or which annex it has.
  func isAside(_ line: Range<Int>) -> Bool {
    let bytes = flow.bytes.span
    let words = withoutBrackets(line)
    guard words.count <= 60 else { return false }
    if ItemHead.adjustments.hasPrefix(in: bytes, words) { return true }
    guard words.count <= 40 else { return false }
    return ItemHead.sorts.contains(LowerWord(in: bytes, words))
      || ItemHead.counted.hasPrefix(in: bytes, words)
        && !(bytes.wordEnd(from: words.lowerBound)..<words.upperBound).contains {
          bytes[$0].isASCIILetter
        }
  }

  /// Such a line that may open a section, too: right below the title and over *Dnr* it does not.
  func isAsideOverLabel(_ paragraph: Flow.Paragraph) -> Bool {
    guard !title.isEmpty, paragraph.blankLinesBefore == 0, isAside(paragraph.range),
      next + 1 < limit, case let below = flow.paragraphs[next + 1]
    else { return false }
    return below.blankLinesBefore == 0 && (isLabel(below.range) || isCaseNumber(below.range))
  }

  /// *Ksau § 45*, *Au § 45, 2024-03-04*: where another body has had the case.
  func isWay(_ line: Range<Int>) -> Bool {
    guard line.count <= 60, let end = ItemHeader.wayEnd(in: flow.bytes.span, line) else {
      return false
    }
    return !(end..<line.upperBound).contains { flow.bytes.span.letterLength(at: $0) > 0 }
  }

  /// *(Ksau § 45)  Ny taxa*: the title without the § of other bodies before it.
  func withoutWay(_ range: Range<Int>) -> Range<Int> {
    let bytes = flow.bytes.span
    guard let end = ItemHeader.wayEnd(in: bytes, range) else { return range }
    return trimmed(bytes, end..<range.upperBound)
  }

  private static let adjustments: PrefixList = [
    "omedelbart justera", "omedelbar justering", "direktjustera", "paragrafen är omedelbart",
    "paragrafen justera", "ärendet är omedelbart", "ärendet justera", "beslutet är omedelbart",
    "beslutet justera", "punkten är omedelbart", "punkten justera", "justeras omedelbart",
  ]

  private static let sorts: LowerWords = [
    "beslutsärende", "informationsärende", "delegationsärende", "anmälningsärende",
    "offentligt ärende", "offentlig", "öppet ärende", "återkommande ärende", "informationspunkt",
    "beslutspunkt", "diskussionsärende", "diskussionspunkt", "sekretess", "delvis sekretess",
    "sekretessärende", "sekretess enligt osl", "sekretessbelagt", "sekretessbelagd",
    "konfidentiellt",
  ]

  /// Only figures come behind these.
  private static let counted: PrefixList = [
    "kl ", "kl. ", "klockan ", "bil ", "bil. ", "bilaga ", "ärende ", "punkt ",
    "protokollsbilaga ",
  ]

  private func withoutBrackets(_ line: Range<Int>) -> Range<Int> {
    let bytes = flow.bytes.span
    let isInBrackets =
      bytes.has(UInt8(ascii: "("), at: line.lowerBound) && hasSuffix(")", in: bytes, line)
    return isInBrackets ? line.lowerBound + 1..<line.upperBound - 1 : line
  }
}
