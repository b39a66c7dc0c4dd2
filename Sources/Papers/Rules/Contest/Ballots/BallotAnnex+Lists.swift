import Reading

/// Lists of votes with a row for each member, at the end of the minutes.
///
///     Omröstningslista nr. 1
///     § 82. Svar på motion om odlingslotter
///     Ledamöter      Parti   Ersättare     Ja   Nej   Avst   Frånv
///     Anna Åberg     (S)                   X
///     Transport:                           1     0     0      0
///
/// Only the § below its name tells which vote a list belongs to. A list without one stands in the item
/// itself and is read there.
///
/// Source: DOMAIN.md 5.3.
extension BallotAnnex {
  /// The lists in the text, in its order.
  static func lists(in text: SourceText, codes: PartyCodes) -> [BallotAnnex] {
    let names = text.blocks.indices.filter { isListName($0, of: text) }
    var lists: [BallotAnnex] = []
    for (position, name) in names.enumerated() {
      let end = position + 1 < names.count ? names[position + 1] : text.blocks.count
      guard let list = BallotAnnex(namedAt: name, before: end, in: text, codes: codes) else {
        continue
      }
      if let last = lists.last, last.goesOn(in: list) {
        lists[lists.count - 1] = last.joined(with: list)
      } else {
        lists.append(list)
      }
    }
    return lists.map(\.counted)
  }

  /// Whether the § at the source's line `block` says which vote a list belongs to, and opens no item.
  static func isOfList(_ block: Int, of text: SourceText) -> Bool {
    block > 0 && isListName(block - 1, of: text)
  }

  private static func isListName(_ block: Int, of text: SourceText) -> Bool {
    let line = text.blocks[block].range
    return line.count <= 60 && listNames.hasPrefix(in: text.bytes.span, line.start..<line.end)
      && !text.bytes.span.has(UInt8(ascii: "."), at: line.end - 1)
  }

  private static let listNames: PrefixList = [
    "omröstningslist", "voteringslist", "voteringsresultat", "omröstningsresultat", "röstlista",
    "voteringsprotokoll", "omröstningsprotokoll", "röstlängd",
  ]

  /// Reads the list whose name stands at block `name`; `nil` when no § follows, or no votes.
  private init?(namedAt name: Int, before limit: Int, in text: SourceText, codes: PartyCodes) {
    let bytes = text.bytes.span
    guard name + 1 < limit, case let line = text.blocks[name + 1].range,
      case let words = SentenceWords(in: bytes, line.start..<line.end), words.lower(0) == "§",
      let number = words.lower(1).number
    else { return nil }
    let own = text.blocks[name].range
    labels =
      BallotAnnex.labels(in: SentenceWords(in: bytes, own.start..<own.end))
      + [Label(kind: "§", number: number)]
    title = words.words.dropFirst(2).map(\.lower)
    let rows = name + 2..<limit
    if let head = rows.prefix(6).first(where: { BallotTable(headAt: $0, of: text) != nil }),
      let table = BallotTable(headAt: head, of: text)
    {
      (tally, ballots) = table.rows(head + 1..<limit, of: text, codes: codes)
      blocks = name..<limit
    } else {
      let cells = BallotCells(after: rows.lowerBound, before: limit, in: text, codes: codes)
      (tally, ballots) = (Tally(), cells.ballots)
      blocks = name..<cells.end
    }
    if ballots.isEmpty { return nil }
  }

  /// Whether `next` is the same list on the next page: it has the same names, and this one has not been
  /// summed up.
  private func goesOn(in next: BallotAnnex) -> Bool {
    labels == next.labels && (tally.isEmpty || labels.count > 1)
  }

  private func joined(with next: BallotAnnex) -> BallotAnnex {
    var list = self
    list.blocks = blocks.lowerBound..<next.blocks.upperBound
    list.tally.fill(from: next.tally)
    list.ballots += next.ballots
    return list
  }

  /// The list with the figures that its names come to, where none are printed.
  private var counted: BallotAnnex {
    var list = self
    for choice in [Vote.Ballot.Choice.yes, .no] where tally[choice] == nil {
      list.tally[choice] = ballots.count { $0.choice == choice }
    }
    return list
  }
}

extension BallotTable {
  /// What the lines at `blocks` say as rows: the last sum, and all names.
  fileprivate func rows(
    _ blocks: Range<Int>, of text: SourceText, codes: PartyCodes
  ) -> (Tally, [Vote.Ballot]) {
    var tally = Tally()
    var ballots: [Vote.Ballot] = []
    for block in blocks {
      let place = Place(text.blocks[block].range, rule: VoteRule.name)
      switch row(ofBlock: block, of: text, codes: codes, at: place) {
      case .ballots(let named): ballots += named
      case .sum(let sum): tally = sum
      case .nothing, nil: break
      }
    }
    return (tally, ballots)
  }
}
