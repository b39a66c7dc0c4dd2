internal import Papers
internal import Reading

/// Writes one item and what it holds.
struct ItemWriter {
  /// A longer item is indexed in pieces of this many bytes.
  static let pieceSize = 1 << 20

  let writer: SourceWriter
  let text: SourceText
  private let document: Int
  private let signatories: [String]

  /// `signatories` are the parties that submit the paper.
  init(_ writer: SourceWriter, text: SourceText, document: Int, signatories: [String]) {
    self.writer = writer
    self.text = text
    self.document = document
    self.signatories = signatories
  }

  /// Writes `item`, the one with `ordinal` in its paper, counted from 1; `name` ends its id.
  func write(_ item: Item, name: String, ordinal: Int) throws {
    let key = writer.drawKey()
    try indexText(of: item, key: key)
    var mentions = MentionWriter(writer, holder: key)
    mentions.note(signatories, as: .signatory)
    for (index, clause) in item.clauses.enumerated() {
      try write(clause, ordinal: index + 1, item: key)
    }
    for (index, yrkande) in item.yrkanden.enumerated() {
      try write(yrkande, ordinal: index + 1, item: key, outcome: item.outcome, &mentions)
    }
    try writeVotes(item.votes, item: key, &mentions)
    try writeReservations(item.reservations, item: key, &mentions)
    try writeStatements(item.statements, item: key, &mentions)
    try writeOthers(of: item, &mentions)
    try mentions.writeParties()
    try writeDetails(of: item, key: key)
    try write(item, name: name, ordinal: ordinal, key: key)
  }

  /// Writes a passage: what a search finds.
  func writePassage(
    _ key: Int, item: Int, kind: String, status: Clause.Status? = nil, outcome: Outcome?,
    body: Int? = nil, amounts: [Amount] = [], range: Range<Int>? = nil
  ) throws {
    let sums = amounts.filter { $0.currency == "SEK" }.map { max($0.value, $0.max ?? $0.value) }
    try writer.insert(
      .passage,
      [
        .integer(key), .integer(document), .integer(item), .text(kind), .init(status),
        .init(outcome), .init(body), .init(sums.max()?.hundredths), .init(range?.lowerBound),
        .init(range?.upperBound),
      ])
  }

  /// Writes sums of money; `holder` is the key of the item or clause.
  func write(_ amounts: [Amount], holder: Int) throws {
    for (index, amount) in amounts.enumerated() {
      try writer.insert(
        .amount,
        [
          .integer(holder), .integer(index), .text(amount.text),
          .integer(amount.value.hundredths), .init(amount.max?.hundredths),
          .text(amount.currency), .init(amount.per), .init(amount.qualifier),
          .init(amount.isDifference), .init(amount.recipient), .init(amount.purpose),
          .init(amount.year), .integer(amount.place.range.start),
          .integer(amount.place.range.end),
        ])
    }
  }

  private func write(_ item: Item, name: String, ordinal: Int, key: Int) throws {
    try writer.insert(
      .item,
      [
        .integer(key), .integer(writer.latestKey), .integer(document), .integer(ordinal),
        .text(name), .init(item.number), .init(item.title), .init(item.procedure),
        .init(item.outcome), .init(item.isMinorityReferral), .integer(item.range.start),
        .integer(item.range.end), .init(text.page(at: item.range.start)),
      ])
  }

  private func indexText(of item: Item, key: Int) throws {
    for (index, piece) in pieces(of: item.range).enumerated() {
      let isFirst = index == 0
      let passage = isFirst ? key : writer.drawKey()
      try writePassage(
        passage, item: key, kind: isFirst ? "item" : "piece", outcome: item.outcome,
        amounts: item.amounts, range: piece)
      try writer.index(
        passage, title: isFirst ? .init(item.title) : .null, text: .utf8(text.bytes[piece]))
    }
  }

  /// The item's text, cut at white space where it is very long; at least one piece.
  private func pieces(of range: SourceRange) -> [Range<Int>] {
    let end = min(range.end, text.bytes.count)
    var start = min(range.start, end)
    var pieces: [Range<Int>] = []
    while end - start > Self.pieceSize {
      let cut = cut(before: start + Self.pieceSize, after: start)
      pieces.append(start..<cut)
      start = cut
    }
    return pieces + [start..<end]
  }

  /// Where to cut: at white space, else between two characters.
  private func cut(before limit: Int, after start: Int) -> Int {
    let lowest = max(start + 1, limit - 1024)
    if let space = (lowest..<limit).last(where: { text.bytes[$0] <= 0x20 }) { return space }
    return (lowest..<limit).last { text.bytes[$0] & 0xC0 != 0x80 } ?? limit
  }
}
