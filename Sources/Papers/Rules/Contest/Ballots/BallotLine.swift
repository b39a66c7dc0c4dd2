import Reading

/// A row of a table of votes with the answer in words after each name; several may stand side by side.
///
///     1   Anna Åberg   S   Ja      14   Bo Ek   M   Nej
///     Åberg, Anna      S   Ja           Ek, Bo  M   Frånv.
///
/// Source: DOMAIN.md 5.3.
enum BallotLine {
  /// The ballots of a row; `nil` when it holds anything else.
  static func ballots(in paragraph: Flow.Paragraph, _ context: Context) -> [Vote.Ballot]? {
    guard paragraph.isRow || paragraph.kind == .tableRow, paragraph.range.count < 300,
      mayHold(paragraph, context)
    else { return nil }
    let place = context.flow.place(paragraph.range, rule: VoteRule.name)
    var cells = BallotCell.cells(
      ofBlock: paragraph.block, of: context.flow.text, splitsAtSpaces: false)[...]
    var ballots: [Vote.Ballot] = []
    while let ballot = next(&cells, context.paper.codes, at: place) { ballots.append(ballot) }
    return cells.isEmpty && !ballots.isEmpty ? ballots : nil
  }

  /// Whether the row ends with an answer, and is not one name with its party in brackets, which
  /// ``RollCallLine`` reads.
  private static func mayHold(_ paragraph: Flow.Paragraph, _ context: Context) -> Bool {
    let bytes = context.flow.bytes.span
    let answers = context.flow.hits(of: [.ballots], in: paragraph.range)
    guard
      let last = bytes.word(before: paragraph.range.upperBound, from: paragraph.range.lowerBound),
      answers.last?.start == last.lowerBound, last.lowerBound > paragraph.range.lowerBound
    else { return false }
    let isOne = answers.count == 1 && isUpper(in: bytes, at: paragraph.range.lowerBound)
    let before = bytes.blanksStart(before: last.lowerBound)
    return !(isOne && bytes.has(UInt8(ascii: ")"), at: before - 1))
  }

  /// A number, a name, a party and an answer at the start of `cells`.
  private static func next(
    _ cells: inout ArraySlice<BallotCell>, _ codes: PartyCodes, at place: Place
  ) -> Vote.Ballot? {
    var rest = cells
    if let first = rest.first, isNumber(first.text) { rest.removeFirst() }
    guard let name = rest.popFirst(), let person = person(name, &rest, codes, at: place),
      let answer = rest.popFirst(), let choice = Vote.Ballot.Choice(counted: word(answer))
    else { return nil }
    cells = rest
    return Vote.Ballot(person: person, choice: choice)
  }

  /// The person of a cell, whose party stands in it or in the next.
  private static func person(
    _ name: BallotCell, _ rest: inout ArraySlice<BallotCell>, _ codes: PartyCodes, at place: Place
  ) -> Person? {
    let bytes = Array(name.text.utf8)
    if let next = rest.first, case let code = Array(next.text.utf8),
      let party = codes.code(in: code.span, 0..<code.count)
    {
      guard isName(bytes.span) else { return nil }
      rest.removeFirst()
      return Person(name: name.text, party: party, role: nil, place: place)
    }
    let members = people(in: bytes.span, 0..<bytes.count, codes: codes).members
    guard members.count == 1, members[0].party != nil else { return nil }
    return Person(name: members[0].name, party: members[0].party, role: nil, place: place)
  }

  private static func word(_ cell: BallotCell) -> LowerWord {
    LowerWord(cell.text.hasSuffix(".") ? String(cell.text.dropLast()) : cell.text)
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasSuffix(".") ? text.utf8.dropLast() : text.utf8[...]
    return (1...3).contains(digits.count) && digits.allSatisfy(isDigit)
  }

  /// Whether the cell is two words or more, of which the first and the last have capitals.
  private static func isName(_ bytes: Span<UInt8>) -> Bool {
    guard let first = bytes.word(from: 0, to: bytes.count),
      let last = bytes.word(before: bytes.count, from: 0), first != last
    else { return false }
    return isUpper(in: bytes, at: first.lowerBound) && isUpper(in: bytes, at: last.lowerBound)
  }
}
