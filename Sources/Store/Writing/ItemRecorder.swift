internal import Papers
internal import Reading

/// Notes one item and what it holds.
struct ItemRecorder {
  /// A longer item is indexed in pieces of this many bytes.
  static let pieceSize = 1 << 20

  let recorder: RowRecorder
  let text: SourceText
  private let document: FileKey
  private let signatories: [String]

  /// `signatories` are the parties that submit the paper.
  init(_ recorder: RowRecorder, text: SourceText, document: FileKey, signatories: [String]) {
    self.recorder = recorder
    self.text = text
    self.document = document
    self.signatories = signatories
  }

  /// Notes `item`, the one with `ordinal` in its paper, counted from 1; `name` ends its id.
  func record(_ item: Item, name: String, ordinal: Int) {
    let key = recorder.drawKey()
    indexText(of: item, key: key)
    if let title = item.title { recorder.compare(key, title: title) }
    var mentions = MentionRecorder(recorder, holder: key)
    mentions.note(signatories, as: .signatory)
    for index in item.clauses.indices {
      record(item.clauses[index], ordinal: index + 1, item: key)
    }
    for index in item.yrkanden.indices {
      record(
        item.yrkanden[index], ordinal: index + 1, item: key, outcome: item.outcome, &mentions)
    }
    recordVotes(item.votes, item: key, &mentions)
    recordReservations(item.reservations, item: key, &mentions)
    recordStatements(item.statements, item: key, &mentions)
    recordOthers(of: item, &mentions)
    mentions.recordParties()
    recordDetails(of: item, key: key)
    record(item, name: name, ordinal: ordinal, key: key)
  }

  /// Notes a passage: what a search finds.
  func recordPassage(
    _ key: FileKey, item: FileKey, kind: PassageFact.Kind, status: Clause.Status? = nil,
    outcome: Outcome?, body: String? = nil, amounts: [Amount] = [], range: Range<Int>? = nil
  ) {
    var largest: Int?
    for amount in amounts where amount.currency == "SEK" {
      let sum = max(amount.value, amount.max ?? amount.value)
      largest = max(largest ?? sum.hundredths, sum.hundredths)
    }
    recorder.insert(
      .passage,
      [
        .key(key), .key(document), .key(item), .text(kind.name), .init(status),
        .init(outcome), .body(body), .init(largest), .init(range?.lowerBound),
        .init(range?.upperBound),
      ])
  }

  /// Notes sums of money; `holder` is the key of the item or clause.
  func record(_ amounts: [Amount], holder: FileKey) {
    for (index, amount) in amounts.enumerated() {
      recorder.insert(
        .amount,
        [
          .key(holder), .integer(index), .text(amount.text),
          .integer(amount.value.hundredths), .init(amount.max?.hundredths),
          .text(amount.currency), .init(amount.per), .init(amount.qualifier),
          .init(amount.isDifference), .init(amount.recipient), .init(amount.purpose),
          .init(amount.year), .integer(amount.place.range.start),
          .integer(amount.place.range.end),
        ])
    }
  }

  private func record(_ item: Item, name: String, ordinal: Int, key: FileKey) {
    recorder.insert(
      .item,
      [
        .key(key), .key(recorder.latestKey), .key(document), .integer(ordinal),
        .text(name), .init(item.number), .init(item.title), .init(item.procedure),
        .init(item.outcome), .init(item.isMinorityReferral), .integer(item.range.start),
        .integer(item.range.end), .init(text.page(at: item.range.start)),
      ])
  }

  private func indexText(of item: Item, key: FileKey) {
    for (index, piece) in pieces(of: item.range).enumerated() {
      let isFirst = index == 0
      let passage = isFirst ? key : recorder.drawKey()
      let kind = isFirst ? PassageFact.Kind.item : .piece
      recordPassage(
        passage, item: key, kind: kind, outcome: item.outcome, amounts: item.amounts, range: piece)
      recorder.index(
        passage, as: kind, outcome: item.outcome, title: isFirst ? item.title : nil,
        text: text.bytes[piece])
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
