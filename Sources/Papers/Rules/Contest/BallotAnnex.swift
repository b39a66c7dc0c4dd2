import Reading

/// *Omröstningslista*: figures in fields (*Antal Ja: 43*) and names in cells, each on its own line.
///
/// Most stand at the end of the minutes and say by number or by § which vote they belong to.
///
/// Source: DOMAIN.md 5.3.
struct BallotAnnex {
  /// What a list is called: `bilaga 3`, `omröstningslista 1`, `§ 34`.
  struct Label: Hashable {
    let kind: String
    let number: Int
  }

  /// From the first field to the last cell.
  let paragraphs: Range<Int>
  let tally: Tally
  let labels: [Label]
  /// What the list calls the case (*Ärendemening*), in words; empty when it does not.
  let title: [String]

  /// Whether nothing says that the list belongs to another item than the one it stands in.
  var isUnnamed: Bool { labels.isEmpty && title.isEmpty }

  func range(in flow: Flow) -> Range<Int> {
    let last = max(paragraphs.lowerBound, paragraphs.upperBound - 1)
    return flow.paragraphs[paragraphs.lowerBound].range.lowerBound
      ..< flow.paragraphs[last].range.upperBound
  }

  /// The list whose first field is the paragraph at `index`; `nil` when none begins there.
  static func starting(at index: Int, in context: Context) -> BallotAnnex? {
    let flow = context.flow
    guard hasPrefix("antal ja", in: flow.bytes.span, flow.paragraphs[index].content) else {
      return nil
    }
    var tally = Tally()
    var end = index
    while end < min(index + 8, flow.paragraphs.count),
      hasPrefix("antal ", in: flow.bytes.span, flow.paragraphs[end].content)
    {
      let words = SentenceWords(flow.paragraphs[end].content, in: flow)
      tally.fill(from: TallyReader(words: words, flow: flow).tally())
      end += 1
    }
    guard tally.yes != nil, tally.no != nil else { return nil }
    let last = BallotCells(after: end, in: context).end
    return BallotAnnex(
      paragraphs: index..<last, tally: tally, labels: labels(before: index, in: flow),
      title: title(before: index, in: flow))
  }

  func ballots(in context: Context) -> [Vote.Ballot] {
    BallotCells(after: paragraphs.lowerBound, in: context).ballots
  }

  // MARK: - What it is called

  /// *Bilaga 3*, *Omröstningslista nr 1*, *Ärende: § 34* in the lines above the figures.
  private static func labels(before index: Int, in flow: Flow) -> [Label] {
    var labels: [Label] = []
    for paragraph in flow.paragraphs[max(0, index - 8)..<index] where paragraph.range.count < 200 {
      if hasPrefix("antal ", in: flow.bytes.span, paragraph.content) { labels = [] }
      let words = SentenceWords(paragraph.content, in: flow)
      labels += self.labels(in: words)
      if words.lower(0) == "ärende", words.lower(1) == "§", let number = Int(words.lower(2)) {
        labels.append(Label(kind: "§", number: number))
      }
    }
    return labels
  }

  /// The words after *Ärendemening:*.
  private static func title(before index: Int, in flow: Flow) -> [String] {
    for paragraph in flow.paragraphs[max(0, index - 5)..<index].reversed() {
      let words = SentenceWords(paragraph.content, in: flow)
      guard ["ärendemening", "ärenderubrik"].contains(words.lower(0)) else { continue }
      return words.words.dropFirst().map(\.lower)
    }
    return []
  }

  /// Whether the list speaks of the item of `context`: its title begins as the item's.
  private func isAbout(_ context: Context) -> Bool {
    guard title.count >= 3 else { return false }
    let words = context.item.title.flatMap { SentenceWords($0, in: context.flow).words.map(\.lower) }
    let count = min(title.count, words.count)
    return count >= 3 && title.prefix(count) == words.prefix(count)
  }

  /// The lists that a sentence refers to.
  static func labels(in words: SentenceWords) -> [Label] {
    words.indices.compactMap { index in
      let word = words.lower(index)
      guard let kind = kinds.first(where: { word.hasPrefix($0) }) else { return nil }
      let next = ["nr", "nummer"].contains(words.lower(index + 1)) ? index + 2 : index + 1
      return Int(words.lower(next)).map { Label(kind: kind, number: $0) }
    }
  }

  private static let kinds = ["omröstningslist", "voteringslist", "röstlist", "bilaga"]

  // MARK: - The vote it belongs to

  /// Gives `draft` the names, and the figures that it lacks, of the list that belongs to it.
  static func complete(
    _ draft: inout VoteDraft, ordinal: Int, of count: Int, in context: Context
  ) {
    guard draft.hasMeaning || draft.hasResult else { return }
    let named = all(in: context).filter { annex in
      !draft.hasFigures
        || annex.tally.yes == draft.tally.yes && annex.tally.no == draft.tally.no
    }
    let wanted = Set(draft.annexes)
    var found = named.filter { !wanted.isDisjoint(with: $0.labels) }
    if found.count != 1, let number = context.item.number.flatMap(Int.init) {
      let own = named.filter { $0.labels.contains(Label(kind: "§", number: number)) }
      found = found.isEmpty ? own : found.filter { own.contains($0) }
    }
    if found.isEmpty {
      // Several votes on one case have their lists in the same order.
      let own = all(in: context).filter { $0.isAbout(context) }
      guard own.count == count, named.contains(own[ordinal]) else { return }
      found = [own[ordinal]]
    }
    guard found.count == 1, let annex = found.first else { return }
    draft.tally.fill(from: annex.tally)
    draft.ballots = annex.ballots(in: context)
  }

  private static func all(in context: Context) -> [BallotAnnex] {
    let flow = context.flow
    let hits = flow.hits(of: [.tallyField], in: 0..<flow.bytes.count)
    return hits.compactMap { hit in
      flow.paragraphIndex(at: hit.start).flatMap { starting(at: $0, in: context) }
    }
  }
}

extension BallotAnnex: Equatable {
  static func == (left: BallotAnnex, right: BallotAnnex) -> Bool {
    left.paragraphs == right.paragraphs
  }
}

extension Flow {
  /// The paragraph in which `offset` lies; `nil` outside the text.
  func paragraphIndex(at offset: Int) -> Int? {
    var (low, high) = (0, paragraphs.count)
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < paragraphs.count ? low : nil
  }
}
