import Reading

/// A table with a row for each member and a cross in the column *Ja*, *Nej* or *Avst*.
///
/// The columns are told by where their heads stand in the source: the flow does not keep the gaps
/// of plain text, and a row's empty cells are gaps.
///
/// Source: DOMAIN.md 5.3.
struct BallotTable {
  /// One row, read.
  enum Row {
    case ballots([Vote.Ballot])
    /// *Summa*.
    case sum(Tally)
    /// A head repeated on the next page, a carry-forward.
    case nothing
  }

  private enum Column: Hashable {
    case choice(Vote.Ballot.Choice)
    case substitute
    case other
  }

  private typealias Head = (column: Column, cell: BallotCell)

  /// The heads, once for each of the tables that stand side by side.
  private let tables: [[Head]]
  /// Whether tabs divide the cells.
  private let isTabbed: Bool

  /// Reads `header` as the head of such a table; `nil` when it is none.
  init?(header: Flow.Paragraph, in context: Context) {
    guard header.range.count < 200, header.kind == .tableRow || header.isRow,
      context.flow.hits(of: [.ballots], in: header.range).count > 1,
      context.flow.firstRange(of: "nej", in: header.range) != nil
    else { return nil }
    self.init(headAt: header.block, of: context.flow.text)
  }

  /// Reads the source's line `block` as the head of such a table; `nil` when it is none.
  init?(headAt block: Int, of text: SourceText) {
    isTabbed = BallotCell.isTabbed(block, of: text)
    let cells = BallotCell.cells(
      ofBlock: block, of: text, splitsAtSpaces: true, isTabbed: isTabbed)
    let heads = cells.map { (column: Self.column(of: $0.text), cell: $0) }
    guard heads.contains(where: { $0.column == .choice(.yes) }),
      heads.contains(where: { $0.column == .choice(.no) }), heads.count >= 2,
      !cells.contains(where: { Int($0.text) != nil })
    else { return nil }
    let starts = cells.indices.filter { cells[$0].text == cells[0].text } + [cells.count]
    tables = zip(starts, starts.dropFirst()).map { Array(heads[$0..<$1]) }
  }

  /// Whether the columns hold names: there is none but *Ja*, *Nej* and their like.
  private var holdsNames: Bool {
    tables[0].allSatisfy { if case .choice = $0.column { true } else { false } }
  }

  /// *Avstår*, *Avstår från att rösta*: the first word tells.
  private static func column(of head: String) -> Column {
    let word = LowerWord(String(head.prefix { $0 != " " }))
    if let choice = Vote.Ballot.Choice(counted: word.trimmingParentheses) { return .choice(choice) }
    return word.hasPrefix("ersätt") || word.hasPrefix("tjg") ? .substitute : .other
  }

  /// What `paragraph` says as a row; `nil` when it is none.
  func row(_ paragraph: Flow.Paragraph, in context: Context) -> Row? {
    // The last names of the longest column stand alone.
    guard
      paragraph.kind == .tableRow || paragraph.isRow || holdsNames && paragraph.range.count < 60
    else { return nil }
    return row(
      ofBlock: paragraph.block, of: context.flow.text, codes: context.paper.codes,
      at: context.flow.place(paragraph.range, rule: VoteRule.name))
  }

  /// What the source's line `block`, which stands at `place`, says as a row; `nil` when it is none.
  func row(
    ofBlock block: Int, of text: SourceText, codes: PartyCodes, at place: Place
  ) -> Row? {
    let cells = BallotCell.cells(
      ofBlock: block, of: text, splitsAtSpaces: false, isTabbed: isTabbed)
    guard let first = cells.first else { return nil }
    if sums.contains(where: first.text.lowercased().hasPrefix) { return .sum(sum(cells)) }
    if first.text.lowercased().hasPrefix("transport") { return .nothing }
    if cells.count == tables[0].count, cells.allSatisfy({ Int($0.text) != nil }) {
      return .sum(sum(cells))
    }
    // No word need stand over the names: then a cross tells that they are no columns of names.
    let isCrossed = cells.contains { marks.contains($0.text.lowercased()) }
    let ballots =
      holdsNames && !isCrossed ? names(cells, codes, at: place) : crosses(cells, codes, at: place)
    return ballots.map { .ballots($0) }
  }

  /// The names in the columns of their answers; `nil` when a cell has none.
  private func names(
    _ cells: [BallotCell], _ codes: PartyCodes, at place: Place
  ) -> [Vote.Ballot]? {
    var ballots: [Vote.Ballot] = []
    for cell in cells {
      guard case .choice(let choice)? = column(of: cell, among: tables[0]),
        let person = person([cell], codes, at: place, among: tables[0]), person.party != nil
      else { return nil }
      ballots.append(Vote.Ballot(person: person, choice: choice))
    }
    return ballots
  }

  /// Those with a cross in the column of an answer, one in each table; `nil` when there is none.
  private func crosses(
    _ cells: [BallotCell], _ codes: PartyCodes, at place: Place
  ) -> [Vote.Ballot]? {
    var ballots: [Vote.Ballot] = []
    for (index, heads) in tables.enumerated() {
      let start = index == 0 ? 0 : heads[0].cell.start - 1
      let end = index + 1 < tables.count ? tables[index + 1][0].cell.start - 1 : Int.max
      let own = cells.filter { $0.start >= start && $0.start < end }
      let crosses = own.filter { marks.contains($0.text.lowercased()) }
      guard crosses.count == 1, isBelowHead(crosses[0], heads),
        case .choice(let choice)? = column(of: crosses[0], among: heads),
        let person = person(
          own.filter { !marks.contains($0.text.lowercased()) }, codes, at: place, among: heads)
      else { continue }
      ballots.append(Vote.Ballot(person: person, choice: choice))
    }
    return ballots.isEmpty ? nil : ballots
  }

  /// With *Ja* and *Nej* alone a cross aside of both may have been shifted with its row.
  private func isBelowHead(_ cross: BallotCell, _ heads: [Head]) -> Bool {
    heads.count > 2 || heads.contains { abs($0.cell.middle - cross.middle) <= 6 }
  }

  private func column(of cell: BallotCell, among heads: [Head]) -> Column? {
    heads.min { abs($0.cell.middle - cell.middle) < abs($1.cell.middle - cell.middle) }?.column
  }

  private func sum(_ cells: [BallotCell]) -> Tally {
    var tally = Tally()
    let numbers = cells.compactMap { Int($0.text) }
    let choices = tables[0].compactMap { head -> Vote.Ballot.Choice? in
      if case .choice(let choice) = head.column { choice } else { nil }
    }
    // One figure for each answer: they stand in the order of the heads, however wide the gaps.
    if tables.count == 1, numbers.count == choices.count {
      for (choice, number) in zip(choices, numbers) { tally[choice] = number }
      return tally
    }
    for cell in cells {
      guard let number = Int(cell.text),
        case .choice(let choice)? = column(of: cell, among: tables.flatMap(\.self))
      else { continue }
      tally[choice] = number
    }
    return tally
  }

  /// The member of a row; the substitute when one is named.
  private func person(
    _ cells: [BallotCell], _ codes: PartyCodes, at place: Place, among heads: [Head]
  ) -> Person? {
    var name: String?
    var party: String?
    for cell in cells {
      let bytes = Array(cell.text.utf8)
      let reading = people(in: bytes.span, 0..<bytes.count, codes: codes)
      if let code = codes.code(in: bytes.span, 0..<bytes.count) {
        party = party ?? code
      } else if let member = reading.members.first {
        let isSubstitute = column(of: cell, among: heads) == .substitute
        if name == nil || isSubstitute { name = member.name }
        party = isSubstitute ? member.party ?? party : party ?? member.party
      } else if name == nil, cell.text.contains(" ") {
        name = cell.text
      }
    }
    return name.map { Person(name: $0, party: party, role: nil, place: place) }
  }
}

private let marks: Set<String> = ["x", "1", "✓", "✔", "*"]
private let sums = ["summa", "totalt", "antal", "resultat"]

extension String {
  var trimmingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }
}
