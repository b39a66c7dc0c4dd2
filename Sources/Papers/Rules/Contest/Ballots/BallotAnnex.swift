import Reading

/// *Omröstningslista*: figures in fields (*Antal Ja: 43*) and names in cells, each on its own line.
///
/// Most stand at the end of the minutes and say by number, § or title which vote they belong to.
/// They are read from the lines of the source: one list after another repeats the same names at
/// the same place of the page, which the flow takes for running headers.
///
/// Source: DOMAIN.md 5.3.
struct BallotAnnex {
  /// What a list is called: `bilaga 3`, `omröstningslista 1`, `§ 34`.
  struct Label: Hashable {
    let kind: LowerWord
    let number: Int
  }

  /// Indices of the source's blocks, from the lines with its name to the last cell.
  var blocks: Range<Int>
  var tally: Tally
  var ballots: [Vote.Ballot]
  let labels: [Label]
  /// What the list calls the case (*Ärendemening*), in words; empty when it does not.
  let title: [LowerWord]

  /// Whether nothing says that the list belongs to another item than the one it stands in.
  var isUnnamed: Bool { labels.isEmpty && title.isEmpty }

  /// Whether a § says which item the list belongs to.
  var isOfParagraph: Bool { labels.contains { $0.kind == "§" } }

  /// All lists in the text, as a paper with the party codes `codes` reads them.
  static func all(in text: SourceText, codes: PartyCodes) -> [BallotAnnex] {
    let bytes = text.bytes.span
    let blocks = text.blocks.span
    return lists(in: text, codes: codes)
      + blocks.indices.compactMap { index in
        isField("antal ja", blocks[index].range, in: bytes)
          ? BallotAnnex(startingAt: index, in: text, codes: codes) : nil
      }
  }

  private static func isField(
    _ name: StaticString, _ line: SourceRange, in bytes: Span<UInt8>
  ) -> Bool {
    line.count < 40 && hasPrefix(name, in: bytes, line.start..<line.end)
  }

  private init?(startingAt index: Int, in text: SourceText, codes: PartyCodes) {
    let bytes = text.bytes.span
    let blocks = text.blocks.span
    var tally = Tally()
    var end = index
    while end < min(index + 9, blocks.count), Self.isField("antal ", blocks[end].range, in: bytes) {
      Self.read(blocks[end].range, in: bytes, into: &tally)
      end += 1
    }
    guard tally.yes != nil, tally.no != nil else { return nil }
    let cells = BallotCells(after: end, in: text, codes: codes)
    let first = Self.head(before: index, in: text)
    let head = first..<index
    self.tally = tally
    self.blocks = first..<max(cells.end, end)
    ballots = cells.ballots
    labels = head.flatMap { Self.labels(inBlock: $0, of: text) }
    title = Self.title(head, of: text)
  }

  /// `Antal Avstår: 12`, `Antal som avstår: 2 st`.
  private static func read(_ line: SourceRange, in bytes: Span<UInt8>, into tally: inout Tally) {
    let words = SentenceWords(in: bytes, line.start..<line.end)
    let label = words.lower(1) == "som" ? 2 : 1
    guard let choice = Vote.Ballot.Choice(counted: words.lower(label)),
      let number = words.lower(label + 1).number
    else { return }
    tally[choice] = number
  }

  // MARK: - What it is called

  /// The first of the lines above the figures that name the list.
  private static func head(before index: Int, in text: SourceText) -> Int {
    let bytes = text.bytes.span
    let blocks = text.blocks.span
    var first = index
    for above in (max(0, index - 9)..<index).reversed() {
      let line = blocks[above].range
      let isName = names.hasPrefix(in: bytes, line.start..<line.end)
      // A sentence belongs to the minutes, not to the list.
      if !isName, bytes.has(UInt8(ascii: "."), at: line.end - 1) { break }
      if isName { first = above }
    }
    return first
  }

  private static let names: PrefixList = ["bilaga", "omröstningslist", "ärende", "voteringslist"]

  private static func labels(inBlock index: Int, of text: SourceText) -> [Label] {
    let range = text.blocks[index].range
    let words = SentenceWords(in: text.bytes.span, range.start..<range.end)
    let isItem = words.lower(0) == "ärende" && words.lower(1) == "§"
    let own = isItem ? words.lower(2).number.map { [Label(kind: "§", number: $0)] } ?? [] : []
    return labels(in: words) + own
  }

  /// The words after *Ärendemening:*.
  private static func title(_ head: Range<Int>, of text: SourceText) -> [LowerWord] {
    var title: [LowerWord] = []
    for index in head {
      let range = text.blocks[index].range
      let words = SentenceWords(in: text.bytes.span, range.start..<range.end)
      if ["ärendemening", "ärenderubrik"].contains(words.lower(0)) {
        title = words.words.dropFirst().map(\.lower)
      } else if !title.isEmpty {
        title += words.words.map(\.lower)
      }
    }
    return title
  }

  /// The lists that a sentence refers to.
  static func labels(in words: SentenceWords) -> [Label] {
    words.indices.compactMap { index in
      let word = words.lower(index)
      guard let kind = kinds.first(where: { word.hasPrefix($0) }) else { return nil }
      let next = ["nr", "nummer"].contains(words.lower(index + 1)) ? index + 2 : index + 1
      return words.lower(next).number.map { Label(kind: kind, number: $0) }
    }
  }

  private static let kinds: [LowerWord] = [
    "omröstningslist", "voteringslist", "röstlist", "bilaga",
  ]

  // MARK: - The vote it belongs to

  /// The list among `annexes` that belongs to the vote `draft`, the one of `count` votes at
  /// `ordinal`; `nil` when none does for certain.
  static func matching(
    _ draft: VoteDraft, ordinal: Int, of count: Int, among annexes: [BallotAnnex],
    in context: Context
  ) -> BallotAnnex? {
    let fitting = annexes.filter { $0.fits(draft) }
    let wanted = Set(draft.annexes)
    let named = fitting.filter { !wanted.isDisjoint(with: $0.labels) }
    let own =
      context.item.number.flatMap(Int.init).map { number in
        fitting.filter { $0.labels.contains(Label(kind: "§", number: number)) }
      } ?? []
    if named.count == 1 { return named[0] }
    let both = named.filter { one in own.contains { $0.blocks == one.blocks } }
    if both.count == 1 { return both[0] }
    if named.isEmpty, own.count == 1 { return own[0] }
    // Several votes on one case have their lists in the same order.
    let titled = annexes.filter { $0.isAbout(context) }
    guard named.isEmpty, titled.count == count, titled[ordinal].fits(draft) else { return nil }
    return titled[ordinal]
  }

  private func fits(_ draft: VoteDraft) -> Bool {
    !draft.hasFigures || tally.yes == draft.tally.yes && tally.no == draft.tally.no
  }

  /// Whether the list's title begins as the item's.
  private func isAbout(_ context: Context) -> Bool {
    let words = context.item.title.flatMap {
      SentenceWords($0, in: context.flow).words.map(\.lower)
    }
    let count = min(title.count, words.count)
    return count >= 3 && title.prefix(count) == words.prefix(count)
  }
}

extension PaperFacts {
  /// Adds the lists of votes to a paper that tells of votes.
  mutating func addAnnexes(of paper: Outline.Paper, in flow: Flow) {
    let paragraphs = flow.paragraphs[paper.paragraphs]
    guard let first = paragraphs.first, let last = paragraphs.last,
      flow.has([.votes, .voting, .tallyField], in: first.range.lowerBound..<last.range.upperBound)
    else { return }
    annexes = BallotAnnex.all(in: flow.text, codes: codes)
  }
}
