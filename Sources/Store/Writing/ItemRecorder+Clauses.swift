internal import Papers
internal import Reading

extension ItemRecorder {
  /// Notes a clause with its children and sums.
  func record(_ clause: Clause, ordinal: Int, item: FileKey) {
    let key = recorder.drawKey()
    recordPassage(
      key, item: item, kind: .clause, status: clause.status, outcome: clause.outcome,
      body: clause.body, amounts: clause.amounts)
    recorder.index(key, as: .clause, outcome: clause.outcome, clause: clause.words)
    recorder.compare(key, clause: clause.text, isCited: clause.status == .cited)
    recorder.insert(
      .clause,
      [
        .key(key), .key(item), .integer(ordinal), .init(clause.label),
        .text(clause.text), .init(clause.leadIn), StringList.value(clause.conditions),
        .init(clause.status), .body(clause.body), .init(clause.basedOn), .init(clause.outcome),
        .integer(clause.place.range.start), .integer(clause.place.range.end),
        GapList.value(clause.place.gaps), .text(clause.place.rule),
        .init(text.page(at: clause.place.range.start)),
      ])
    for (index, child) in clause.children.enumerated() {
      recorder.insert(
        .clauseChild,
        [
          .key(key), .integer(index), .init(child.label), .text(child.text),
          .integer(child.place.range.start), .integer(child.place.range.end),
        ])
    }
    record(clause.amounts, holder: key)
  }

  /// Notes a yrkande and those behind it.
  func record(
    _ yrkande: Yrkande, ordinal: Int, item: FileKey, outcome: Outcome?,
    _ mentions: inout MentionRecorder
  ) {
    let key = recorder.drawKey()
    recordPassage(key, item: item, kind: .yrkande, outcome: outcome)
    recorder.index(key, as: .yrkande, outcome: outcome, clause: yrkande.text)
    recorder.insert(
      .yrkande,
      [
        .key(key), .key(item), .integer(ordinal), .init(yrkande.kind),
        .init(yrkande.target), .integer(yrkande.rank), .init(yrkande.result),
        .init(yrkande.group), StringList.value(yrkande.parties), .text(yrkande.text),
        .integer(yrkande.place.range.start), .integer(yrkande.place.range.end),
        GapList.value(yrkande.place.gaps), .text(yrkande.place.rule),
        .init(text.page(at: yrkande.place.range.start)),
      ])
    mentions.record(yrkande.movers, as: .mover, part: key)
    mentions.record(yrkande.supporters, as: .supporter, part: key)
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
  static func value(_ gaps: [SourceRange]) -> RowValue {
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
