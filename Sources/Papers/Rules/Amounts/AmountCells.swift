/// The sums of a table whose cells a converter has printed one below the other.
///
///     Belopp i tkr
///     Nämnd
///     2023
///     Skolnämnden
///     45 600
///
/// The line above them tells what they count, as it does of a whole table. Sums so large that the
/// line cannot mean them are none, nor is any of a table that counts other things too.
///
/// Source: DOMAIN.md 7.
struct AmountCells {
  let flow: Flow
  let paragraphs: SectionParagraphs
  /// Nothing before it is looked at again.
  private var floor = 0

  init(_ paragraphs: SectionParagraphs, of flow: Flow) {
    self.flow = flow
    self.paragraphs = paragraphs
  }

  /// Adds the sums of the table whose first figure stands at `index`; the index after it, or `nil` when
  /// no table does.
  mutating func read(at index: Int, into found: inout [Amount]) -> Int? {
    guard isFigure(index) else { return nil }
    defer { floor = max(floor, index + 1) }
    guard let head = head(above: index),
      let multiplier = tableUnit(in: flow.bytes.span, paragraphs[head].range)
    else { return nil }
    var amounts: [Amount] = []
    var isCounted = true
    var end = head + 1
    while end < paragraphs.count, isCell(end) {
      let cell = paragraphs[end].range
      if !isFigure(end) {
        isCounted = !AmountTable.isCount(flow.string(cell).lowercased())
        // The head of a column that counts something else.
        if !isCounted, amounts.isEmpty { return nil }
      } else if isCounted, let value = value(of: cell, multiplier) {
        guard abs(value.hundredths) < AmountCells.tooLarge else { return nil }
        amounts.append(amount(cell, value))
      }
      end += 1
    }
    guard amounts.count > 1, amounts.contains(where: { $0.text.utf8.count > 2 }) else { return nil }
    found += amounts
    floor = end
    return end
  }

  /// Two hundred thousand million kronor, in hundredths.
  private static let tooLarge = 20_000_000_000_000
  private static let longest = 12

  /// The line just above the table that tells what its figures count.
  private func head(above index: Int) -> Int? {
    var head = index - 1
    while head >= max(floor, index - AmountCells.longest), isCell(head) {
      let line = paragraphs[head].range
      // A unit right above a figure is a cell of its row.
      if tableUnit(in: flow.bytes.span, line) != nil {
        return head + 1 == index && line.count < 6 ? nil : head
      }
      head -= 1
    }
    return nil
  }

  private func isCell(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    return !paragraph.isRow && paragraph.marker == nil && paragraph.range.count <= 70
      && paragraph.heading == nil && flow.ending(of: paragraph.range) != .fullStop
  }

  /// Whether the paragraph holds nothing but a figure, a year among them.
  private func isFigure(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    let bytes = flow.bytes.span
    return paragraph.range.count <= 16 && !paragraph.isRow && paragraph.marker == nil
      && bytes.isDigit(at: paragraph.range.upperBound - 1)
      && tableAmount(in: bytes, paragraph.range, multiplier: 1) != nil
  }

  private func value(of cell: Range<Int>, _ multiplier: Int) -> Money? {
    AmountTable.isFigure(cell, flow)
      ? tableAmount(in: flow.bytes.span, cell, multiplier: multiplier) : nil
  }

  private func amount(_ cell: Range<Int>, _ value: Money) -> Amount {
    Amount(
      text: flow.string(cell), value: value, max: nil, currency: "SEK", per: nil, qualifier: nil,
      isDifference: false, recipient: nil, purpose: nil, year: nil,
      place: flow.place(cell, rule: AmountRule.name))
  }
}
