/// Items of minutes that are numbered without §.
///
///     14. Val av justerare
///
///     Beslut
///
/// Source: DOMAIN.md 3.2, agenda number.
enum NumbersWithoutSign {
  /// The paragraphs that open items in this way, and how; none where a line begins with §, or where
  /// nothing says that the paper is a record.
  static func headers(
    of paragraphs: [Flow.Paragraph], in bytes: Span<UInt8>
  ) -> [(index: Int, header: ItemHeader)] {
    guard !paragraphs.contains(where: { $0.header != nil }) else { return [] }
    let titles = paragraphs.indices.filter { isTitle(paragraphs[$0], in: bytes) }
    guard let first = titles.first, isRecord(paragraphs[..<first], in: bytes) else { return [] }
    let points = titles.map { Point(index: $0, paragraphs, in: bytes) }
    var best: [Point] = []
    // Where numbers begin again, another list does: the longest has the items.
    for start in points.indices where points[start].isHeaded {
      let run = before(start, of: points) + run(from: start, of: points)
      if run.count > best.count { best = run }
    }
    // A list within an item has no text between its points.
    let headed = best.count(where: \.isHeaded)
    guard best.count >= 2, headed * 2 >= best.count || headed >= 2 && best.allSatisfy(\.isTold)
    else { return [] }
    return best.map { ($0.index, header(of: paragraphs[$0.index], in: bytes)) }
  }

  /// A line with a number that may be an item's.
  private struct Point {
    let index: Int
    let ordinal: Int
    let indentation: Int
    /// Whether a heading or a decision stands soon below, before another point.
    let isHeaded: Bool
    /// Whether a text stands right below.
    let isTold: Bool

    init(index: Int, _ paragraphs: [Flow.Paragraph], in bytes: Span<UInt8>) {
      self.index = index
      ordinal = paragraphs[index].marker?.ordinal ?? 0
      indentation = paragraphs[index].indentation
      var isHeaded = false
      for paragraph in paragraphs[(index + 1)...].prefix(5).prefix(while: { $0.marker == nil }) {
        switch paragraph.heading?.kind {
        case .decision, .proposal, .background: isHeaded = true
        default: if BodyName.decides(in: bytes, paragraph.range) { isHeaded = true }
        }
      }
      self.isHeaded = isHeaded
      isTold = index + 1 < paragraphs.count && paragraphs[index + 1].marker == nil
    }
  }

  /// The points that go on from `start` one by one: of several with the next number the one over a
  /// heading, for a list within an item has none.
  private static func run(from start: Int, of points: [Point]) -> [Point] {
    var run = [points[start]]
    var position = start
    while true {
      let next = points.indices[(position + 1)...].filter {
        points[$0].ordinal == points[position].ordinal + 1
          && points[$0].indentation == points[position].indentation
      }
      guard let found = next.first(where: { points[$0].isHeaded }) ?? next.first else { return run }
      run.append(points[found])
      position = found
    }
  }

  /// The points that lead to `start` one by one: *1. Mötets öppnande* has no heading below.
  private static func before(_ start: Int, of points: [Point]) -> [Point] {
    var before: [Point] = []
    var first = points[start]
    for point in points[..<start].reversed()
    where point.ordinal == first.ordinal - 1 && point.indentation == first.indentation {
      before.append(point)
      first = point
    }
    return before.reversed()
  }

  private static func isTitle(_ paragraph: Flow.Paragraph, in bytes: Span<UInt8>) -> Bool {
    guard let marker = paragraph.marker, marker.ordinal != nil, !marker.hasAtt else { return false }
    let words = paragraph.content
    return (4...200).contains(words.count) && isUpper(in: bytes, at: words.lowerBound)
      && Ending(of: bytes, words) == .open && !paragraph.isRow
  }

  /// Whether the first page names those who met, as a record does and a call to a meeting does not.
  private static func isRecord(
    _ head: ArraySlice<Flow.Paragraph>, in bytes: Span<UInt8>
  ) -> Bool {
    head.contains { records.hasPrefix(in: bytes, $0.range) }
      && !head.contains { calls.hasPrefix(in: bytes, $0.range) }
  }

  private static let records: PrefixList = [
    "beslutande", "närvarande", "ledamöter", "tjänstgörande", "utses att justera", "justerare",
    "utsedd att justera",
  ]

  private static let calls: PrefixList = ["kallelse", "kallas", "föredragningslista"]

  private static func header(of paragraph: Flow.Paragraph, in bytes: Span<UInt8>) -> ItemHeader {
    let start = paragraph.range.lowerBound
    return ItemHeader(
      number: start..<bytes.digitsEnd(from: start), prefix: nil,
      ordinal: paragraph.marker?.ordinal ?? 0,
      restOffset: paragraph.content.lowerBound - start, isBare: false, isContinuation: false,
      isListed: false, isBelowTitle: false)
  }
}
