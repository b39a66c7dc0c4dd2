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
    case ballot(Vote.Ballot)
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

  /// One word or cell with the columns it spans: characters in plain text, cells in a table row.
  private struct Cell {
    let text: String
    let start: Int
    let end: Int

    var middle: Int { start + end }
  }

  private let columns: [(column: Column, cell: Cell)]

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
    let cells = Self.cells(ofBlock: block, of: text, splitsAtSpaces: true)
    let columns = cells.map { (column: Self.column(LowerWord($0.text)), cell: $0) }
    guard columns.contains(where: { $0.column == .choice(.yes) }),
      columns.contains(where: { $0.column == .choice(.no) }), columns.count >= 3,
      !cells.contains(where: { Int($0.text) != nil })
    else { return nil }
    self.columns = columns
  }

  private static func column(_ word: LowerWord) -> Column {
    if let choice = Vote.Ballot.Choice(counted: word.trimmingParentheses) { return .choice(choice) }
    return word.hasPrefix("ersätt") || word.hasPrefix("tjg") ? .substitute : .other
  }

  /// What `paragraph` says as a row; `nil` when it is none.
  func row(_ paragraph: Flow.Paragraph, in context: Context) -> Row? {
    guard paragraph.kind == .tableRow || paragraph.isRow else { return nil }
    return row(
      ofBlock: paragraph.block, of: context.flow.text, codes: context.paper.codes,
      at: context.flow.place(paragraph.range, rule: VoteRule.name))
  }

  /// What the source's line `block`, which stands at `place`, says as a row; `nil` when it is none.
  func row(
    ofBlock block: Int, of text: SourceText, codes: PartyCodes, at place: Place
  ) -> Row? {
    let cells = Self.cells(ofBlock: block, of: text, splitsAtSpaces: false)
    guard let first = cells.first else { return nil }
    if sums.contains(where: first.text.lowercased().hasPrefix) { return .sum(sum(cells)) }
    if first.text.lowercased().hasPrefix("transport") { return .nothing }
    if cells.count == columns.count, cells.allSatisfy({ Int($0.text) != nil }) {
      return .sum(sum(cells))
    }
    let crosses = cells.filter { marks.contains($0.text.lowercased()) }
    guard crosses.count == 1, let cross = crosses.first,
      case .choice(let choice)? = column(of: cross)
    else { return nil }
    let others = cells.filter { !marks.contains($0.text.lowercased()) }
    return person(others, codes, at: place).map {
      .ballot(Vote.Ballot(person: $0, choice: choice))
    }
  }

  private func column(of cell: Cell) -> Column? {
    columns.min { abs($0.cell.middle - cell.middle) < abs($1.cell.middle - cell.middle) }?.column
  }

  private func sum(_ cells: [Cell]) -> Tally {
    var tally = Tally()
    for cell in cells {
      guard let number = Int(cell.text), case .choice(let choice)? = column(of: cell) else {
        continue
      }
      tally[choice] = number
    }
    return tally
  }

  /// The member of a row; the substitute when one is named.
  private func person(_ cells: [Cell], _ codes: PartyCodes, at place: Place) -> Person? {
    var name: String?
    var party: String?
    for cell in cells {
      let bytes = Array(cell.text.utf8)
      let reading = people(in: bytes.span, 0..<bytes.count, codes: codes)
      if let code = codes.code(in: bytes.span, 0..<bytes.count) {
        party = party ?? code
      } else if let member = reading.members.first {
        let isSubstitute = column(of: cell) == .substitute
        if name == nil || isSubstitute { name = member.name }
        party = isSubstitute ? member.party ?? party : party ?? member.party
      } else if name == nil, cell.text.contains(" ") {
        name = cell.text
      }
    }
    return name.map { Person(name: $0, party: party, role: nil, place: place) }
  }

  // MARK: - Cells

  /// The cells of a line in the source.
  private static func cells(
    ofBlock index: Int, of source: SourceText, splitsAtSpaces: Bool
  ) -> [Cell] {
    let block = source.blocks[index]
    let text = source[block.range]
    if block.kind == .tableRow {
      return text.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
        .map { Cell(text: String($1).trimmingBlanks, start: $0, end: $0) }
        .filter { !$0.text.isEmpty }
    }
    return gaps(text, indentation: Int(block.indentation), splitsAtSpaces ? 1 : 2)
  }

  /// Cuts a line at gaps of `width` blanks or more, and at tabs.
  private static func gaps(_ text: String, indentation: Int, _ width: Int) -> [Cell] {
    var cells: [Cell] = []
    var (word, start, column, blanks) = ("", indentation, indentation, 0)
    for character in text {
      if character == " " || character == "\t" {
        blanks += character == "\t" ? width : 1
        column = character == "\t" ? (column / 8 + 1) * 8 : column + 1
        continue
      }
      if blanks >= width || word.isEmpty {
        if !word.isEmpty { cells.append(Cell(text: word, start: start, end: start + word.count)) }
        (word, start) = ("", column)
      } else if blanks > 0 {
        word.append(" ")
      }
      word.append(character)
      blanks = 0
      column += 1
    }
    if !word.isEmpty { cells.append(Cell(text: word, start: start, end: start + word.count)) }
    return cells
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
