/// *Belopp*: every sum of money in the item, in sentences and in tables.
///
///     Socialnämnden tilldelas högst 1,5 mnkr för år 2024.
///
/// Source: DOMAIN.md 7; CONTRACT section 6.
enum AmountRule: Rule {
  static let name = "amount"

  private static let silent: [Section.Kind] = [
    .preamble, .contents, .recipients, .basis, .metadata, .appeal, .adjustment,
  ]

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard !silent.contains(section.kind) else { return [] }
    let paragraphs = context.paragraphs(of: section)
    var found: [Amount] = []
    var cells = AmountCells(paragraphs, of: context.flow)
    var index = 0
    while index < paragraphs.count {
      let end = AmountTable.end(of: paragraphs, from: index)
      if end > index, let table = AmountTable(paragraphs, index..<end, of: context.flow) {
        found += table.amounts
        index = end
      } else if let end = cells.read(at: index, into: &found) {
        index = end
      } else {
        read(paragraphs[index].range, of: context.flow, into: &found)
        index += 1
      }
    }
    return AmountColumns(of: context.flow.text).completed(found).map { .amount($0) }
  }

  /// The sums in running text.
  static func amounts(in range: Range<Int>, of flow: Flow) -> [Amount] {
    var found: [Amount] = []
    read(range, of: flow, into: &found)
    return found
  }

  /// Adds the sums in running text to `found`.
  private static func read(_ range: Range<Int>, of flow: Flow, into found: inout [Amount]) {
    let readings = Papers.amounts(in: flow.bytes.span, range)
    guard !readings.isEmpty else { return }
    let bytes = flow.bytes.span
    var offset = range.lowerBound
    var next = Sentences.next(in: bytes, range, from: &offset)
    for (index, reading) in readings.enumerated() {
      while let sentence = next, sentence.upperBound <= reading.range.lowerBound {
        next = Sentences.next(in: bytes, range, from: &offset)
      }
      let sentence = next.flatMap { $0.contains(reading.range.lowerBound) ? $0 : nil } ?? range
      let before = index > 0 ? readings[index - 1].range.upperBound : range.lowerBound
      let after = index + 1 < readings.count ? readings[index + 1].range.lowerBound : Int.max
      let own = max(before, sentence.lowerBound)..<min(after, sentence.upperBound)
      let recipient =
        AmountRecipient.name(of: reading.range, own, sentence, flow)
        ?? AmountShares.name(before: reading, since: own.lowerBound, sentence, flow)
      found.append(
        Amount(
          text: flow.string(reading.range), value: reading.value, max: reading.max,
          currency: reading.currency,
          per: reading.per ?? AmountBasis.per(of: reading.range, own, sentence, flow),
          qualifier: reading.qualifier,
          isDifference: BudgetChange.isTold(of: reading.range, own, flow), recipient: recipient,
          purpose: AmountPurpose.text(of: reading, until: own.upperBound, flow),
          year: AmountYear.year(of: reading, own, sentence, flow),
          place: flow.place(reading.range, rule: name)))
    }
  }
}
