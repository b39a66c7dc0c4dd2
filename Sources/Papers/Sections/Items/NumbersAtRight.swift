/// Items whose § stands at the right end of the title's line.
///
///     Ny plan för parken                                    § 40
///
///     Beslut
///
///     Svar på motion om lekplatser § 163, 0295/23
///
/// Source: DOMAIN.md 3.2.
enum NumbersAtRight {
  /// The paragraphs that open items in this way, and how; none where lines begin with §.
  static func headers(
    of paragraphs: [Flow.Paragraph], in bytes: Span<UInt8>
  ) -> [(index: Int, header: ItemHeader)] {
    let all = paragraphs.indices.compactMap { index in
      header(of: paragraphs[index], in: bytes).map { (index: index, header: $0) }
    }
    let found = all.indices.filter { position in
      let end = position + 1 < all.count ? all[position + 1].index : paragraphs.count
      return isText(paragraphs[(all[position].index + 1)..<end])
    }.map { all[$0] }
    // A case behind the number makes it a header wherever it stands.
    let bare = found.filter { $0.header.isBare }
    let signed = paragraphs.count { $0.header.map { !$0.isListed && !$0.isContinuation } ?? false }
    // With one space before it, a § alone may end a line of the text.
    let isPlain = bare.count >= 2 || bare.contains { paragraphs[$0.index].isRow && $0.index < top }
    let areHeaders = isPlain && bare.count > signed && areInOrder(bare.map(\.header.ordinal))
    return areHeaders ? found : found.filter { !$0.header.isBare }
  }

  /// Where an extract has its only §.
  private static let top = 30

  /// Whether each number goes on from the last: rows of those who were there name § too.
  private static func areInOrder(_ ordinals: [Int]) -> Bool {
    zip(ordinals, ordinals.dropFirst()).allSatisfy { $0 < $1 && $1 <= $0 + 3 }
  }

  /// Whether a heading stands soon below, as it does in an item and not in a list of items.
  private static func isText(_ below: ArraySlice<Flow.Paragraph>) -> Bool {
    below.prefix(8).contains { paragraph in
      switch paragraph.heading?.kind {
      case .decision, .proposal, .background, .yrkanden: true
      default: false
      }
    }
  }

  private static func header(
    of paragraph: Flow.Paragraph, in bytes: Span<UInt8>
  ) -> ItemHeader? {
    let line = paragraph.range
    guard paragraph.opening == nil, line.count <= 200, isDigit(bytes[line.upperBound - 1]),
      isUpper(in: bytes, at: line.lowerBound),
      let sign = bytes.lastOffset(of: 0xA7, in: line), sign - 2 > line.lowerBound,
      isSpace(bytes[sign - 2]),
      let number = ItemHeader(in: bytes, sign - 1..<line.upperBound),
      number.isBare || number.isBelowTitle
    else { return nil }
    let title = trimmed(bytes, line.lowerBound..<sign - 1)
    guard title.count >= 8, Ending(of: bytes, title) == .open, !isLetterhead(title, in: bytes)
    else { return nil }
    // "SLK-2023-00012 § 14, 0295/23": the case of those who asked, below the title.
    let isCase = caseNumber(in: bytes, at: title.lowerBound) == title
    return ItemHeader(
      number: number.number, prefix: nil, ordinal: number.ordinal,
      restOffset: sign - 1 - line.lowerBound + number.restOffset, isBare: number.isBare,
      isContinuation: false, isListed: false, isBelowTitle: isCase,
      titleLength: isCase ? 0 : title.count)
  }

  /// *Kommunstyrelsen*, *Justerade paragrafer*, *2023-05-10*: beside a number on the first page or at a
  /// page's top.
  private static func isLetterhead(_ title: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    if PrintedDay.first(in: bytes, title) != nil || labels.isFound(in: bytes, title) { return true }
    guard let last = bytes.word(before: title.upperBound, from: title.lowerBound) else {
      return true
    }
    return BodyName.ending(at: last, in: bytes, from: title.lowerBound)?.lowerBound
      == title.lowerBound
  }

  private static let labels: PhraseTable = [
    "protokoll", "paragraf", "justera", "sida ", "sid ", "bilaga",
  ]
}
