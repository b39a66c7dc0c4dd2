internal import Papers
internal import Reading

extension ItemWriter {
  /// Writes a clause with its children and sums.
  func write(_ clause: Clause, ordinal: Int, item: Int) throws {
    let key = writer.drawKey()
    let body = try clause.body.map(writer.bodies.key)
    try writePassage(
      key, item: item, kind: "clause", status: clause.status, outcome: clause.outcome, body: body,
      amounts: clause.amounts)
    try writer.index(key, clause: .text(clause.words))
    try writer.insert(
      .clause,
      [
        .integer(key), .integer(item), .integer(ordinal), .init(clause.label),
        .text(clause.text), .init(clause.leadIn), StringList.value(clause.conditions),
        .init(clause.status), .init(body), .init(clause.basedOn), .init(clause.outcome),
        .integer(clause.place.range.start), .integer(clause.place.range.end),
        GapList.value(clause.place.gaps), .text(clause.place.rule),
        .init(text.page(at: clause.place.range.start)),
      ])
    for (index, child) in clause.children.enumerated() {
      try writer.insert(
        .clauseChild,
        [
          .integer(key), .integer(index), .init(child.label), .text(child.text),
          .integer(child.place.range.start), .integer(child.place.range.end),
        ])
    }
    try write(clause.amounts, holder: key)
  }

  /// Writes a yrkande and those behind it.
  func write(
    _ yrkande: Yrkande, ordinal: Int, item: Int, outcome: Outcome?, _ mentions: inout MentionWriter
  ) throws {
    let key = writer.drawKey()
    try writePassage(key, item: item, kind: "yrkande", outcome: outcome)
    try writer.index(key, clause: .text(yrkande.text))
    try writer.insert(
      .yrkande,
      [
        .integer(key), .integer(item), .integer(ordinal), .init(yrkande.kind),
        .init(yrkande.target), .integer(yrkande.rank), .init(yrkande.result),
        .init(yrkande.group), StringList.value(yrkande.parties), .text(yrkande.text),
        .integer(yrkande.place.range.start), .integer(yrkande.place.range.end),
        GapList.value(yrkande.place.gaps), .text(yrkande.place.rule),
        .init(text.page(at: yrkande.place.range.start)),
      ])
    try mentions.write(yrkande.movers, as: .mover, part: key)
    try mentions.write(yrkande.supporters, as: .supporter, part: key)
    mentions.note(yrkande.parties, as: .mover)
  }
}

extension Clause {
  /// What a search for words looks at; `passageText` must say the same.
  var words: String {
    let lines = [leadIn].compactMap(\.self) + [text] + children.map(\.text)
    return lines.count == 1 ? text : lines.joined(separator: "\n")
  }
}

/// Stretches of text in one column: `120-180,230-260`.
enum GapList {
  /// The list; null when it is empty.
  static func value(_ gaps: [SourceRange]) -> Value {
    guard !gaps.isEmpty else { return .null }
    return .text(gaps.map { "\($0.start)-\($0.end)" }.joined(separator: ","))
  }

  /// The stretches in a list that ``value(_:)`` wrote.
  static func list(_ text: String?) -> [SourceRange] {
    guard let text else { return [] }
    return text.split(separator: ",").compactMap { gap in
      let ends = gap.split(separator: "-").compactMap { Int($0) }
      return ends.count == 2 && ends[0] <= ends[1] ? SourceRange(ends[0], ends[1]) : nil
    }
  }
}
